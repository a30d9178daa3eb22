"""Titles and briefings of cases, as language maps; the same for every recipe."""

from __future__ import annotations

from tidewaiter.papers.claims import Declared
from tidewaiter.standards import customs_offices
from tidewaiter.world.units import TRAILERS

_TITLE = {
    "en": "Container {size_type}, {start} to {end}",
    "az": "Konteyner {size_type}, {start} – {end}",
    "ru": "Контейнер {size_type}, {start} – {end}",
    "fr": "Conteneur {size_type}, {start} – {end}",
    "tr": "Konteyner {size_type}, {start} – {end}",
}

_OF_TRAILER = {
    "en": "Curtain-side trailer, {start} to {end}",
    "az": "Tentli yarımqoşqu, {start} – {end}",
    "ru": "Полуприцеп с тентом, {start} – {end}",
    "fr": "Semi-remorque à rideaux coulissants, {start} – {end}",
    "tr": "Tenteli yarı römork, {start} – {end}",
}

_BRIEFING = {
    "en": (
        "A unit in transit stands before you. Read its papers, check what you need, decide,"
        " and report. Whether anything is wrong is for you to find out; national law prevails."
    ),
    "az": (
        "Qarşınızda tranzitdə olan nəqliyyat vahidi dayanıb. Sənədləri oxuyun, lazım olanı"
        " yoxlayın, qərar verin və hesabat yazın. Nəyinsə düzgün olmadığını müəyyən etmək"
        " sizin işinizdir; milli qanunvericilik üstündür."
    ),
    "ru": (
        "Перед вами транспортная единица, следующая транзитом. Прочтите документы, проверьте то,"
        " что считаете нужным, примите решение и составьте отчёт. Есть ли нарушение, установите"
        " сами; национальное законодательство имеет преимущество."
    ),
    "fr": (
        "Une unité de transport en transit se trouve devant vous. Lisez ses documents, vérifiez"
        " ce qu’il faut, décidez et rendez compte. À vous d’établir si quelque chose cloche ;"
        " le droit national prévaut."
    ),
    "tr": (
        "Önünüzde transit bir taşıma birimi var. Belgelerini okuyun, gerekeni kontrol edin, karar"
        " verin ve raporlayın. Bir aykırılık olup olmadığını siz bulacaksınız; ulusal mevzuat"
        " önceliklidir."
    ),
}


def title(size_type: str, declared: Declared) -> dict[str, str]:
    """Name a case by its unit type and offices only."""
    words = {
        "size_type": size_type,
        "start": place(declared.office_of_departure),
        "end": place(declared.office_of_destination),
    }
    texts = _OF_TRAILER if size_type in TRAILERS else _TITLE
    return {language: text.format(**words) for language, text in texts.items()}


def place(reference: str) -> str:
    """Name an office by its town and number; a number that no list has stands alone."""
    office = customs_offices.find(reference)
    return f"{office.city} ({reference})" if office and office.city else reference


def briefing() -> dict[str, str]:
    """Give the order: it is the same in every case."""
    return dict(_BRIEFING)
