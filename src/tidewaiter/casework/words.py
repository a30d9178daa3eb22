"""Words: titles and briefings in five languages; they name unit type and route only."""

from __future__ import annotations

_TITLE = {
    "en": "{unit}: {origin} – {destination}",
    "az": "{unit}: {origin} – {destination}",
    "ru": "{unit}: {origin} – {destination}",
    "fr": "{unit} : {origin} – {destination}",
    "tr": "{unit}: {origin} – {destination}",
}
_UNIT = {
    "22G1": {
        "en": "20-foot container",
        "az": "20 futluq konteyner",
        "ru": "20-футовый контейнер",
        "fr": "Conteneur de 20 pieds",
        "tr": "20 fitlik konteyner",
    },
    "42G1": {
        "en": "40-foot container",
        "az": "40 futluq konteyner",
        "ru": "40-футовый контейнер",
        "fr": "Conteneur de 40 pieds",
        "tr": "40 fitlik konteyner",
    },
    "45G1": {
        "en": "40-foot high-cube container",
        "az": "40 futluq hündür konteyner",
        "ru": "40-футовый контейнер увеличенной высоты",
        "fr": "Conteneur high cube de 40 pieds",
        "tr": "40 fitlik yüksek konteyner",
    },
}
_BRIEFING = {
    "en": (
        "A container on its way from {origin} to {destination} stands at the gate. It was chosen"
        " for a check. Read the papers, decide what to check and how far to go, work safely,"
        " give your decision with its ground, and sign the report."
    ),
    "az": (
        "{origin} – {destination} marşrutu ilə gedən konteyner qapıda dayanıb. O, yoxlama üçün"
        " seçilib. Sənədləri oxuyun, nəyi və nə dərəcədə yoxlayacağınıza qərar verin, təhlükəsiz"
        " işləyin, qərarınızı əsası ilə bildirin və hesabatı imzalayın."
    ),
    "ru": (
        "У ворот стоит контейнер, следующий по маршруту {origin} – {destination}. Он выбран для"
        " проверки. Изучите документы, решите, что и насколько глубоко проверять, работайте"
        " безопасно, примите обоснованное решение и подпишите отчёт."
    ),
    "fr": (
        "Un conteneur en route de {origin} à {destination} se trouve à l'entrée. Il a été désigné"
        " pour un contrôle. Lisez les documents, décidez quoi contrôler et jusqu'où aller,"
        " travaillez en sécurité, motivez votre décision et signez le rapport."
    ),
    "tr": (
        "{origin} – {destination} güzergâhındaki bir konteyner kapıda bekliyor. Kontrol için"
        " seçildi. Belgeleri okuyun, neyi ne kadar kontrol edeceğinize karar verin, güvenli"
        " çalışın, kararınızı gerekçesiyle bildirin ve raporu imzalayın."
    ),
}

LANGUAGES = tuple(_TITLE)


def title(size_type: str, origin: str, destination: str) -> dict[str, str]:
    """Give the title of a case by language."""
    return {
        language: text.format(
            unit=_UNIT[size_type][language], origin=origin, destination=destination
        )
        for language, text in _TITLE.items()
    }


def briefing(origin: str, destination: str) -> dict[str, str]:
    """Give the order to the officer by language."""
    return {
        language: text.format(origin=origin, destination=destination)
        for language, text in _BRIEFING.items()
    }
