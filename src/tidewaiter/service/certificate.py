"""The certificate that HTTPS is spoken with: this machine's own, or one that was given.

A browser offers a headset (``navigator.xr``) only to pages of a secure context [W3C Secure
Contexts, section 3.1]: over a network that is HTTPS. The own certificate is signed by itself, so
a browser asks once whether it is trusted; its fingerprint is printed for comparison.
"""

from __future__ import annotations

import ipaddress
import os
import re
import ssl
import tempfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.types import PrivateKeyTypes
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from tidewaiter.base.errors import InputError, Problem

#: Browsers refuse more than 825 days of any certificate [Apple HT210176, 2019].
LASTS = timedelta(days=730)
#: A course of some weeks should not meet the end of it [estimate].
REMADE_BEFORE_END = timedelta(days=30)
#: A headset whose clock is a little behind must not find it "not yet valid" [estimate].
_CLOCKS_DIFFER = timedelta(days=1)

_CERTIFICATE, _KEY = "certificate.pem", "certificate.key"
#: Names of other networks that are kept when one is added [estimate].
_MOST_NAMES = 32
_DNS_NAME = re.compile(r"[a-z0-9_-]+(\.[a-z0-9_-]+)*", re.ASCII)

_Read = TypeVar("_Read")


@dataclass(frozen=True, slots=True)
class Certificate:
    """A certificate and its key, checked to fit each other.

    Attributes:
        names: host names and addresses it stands for.
        fingerprint: SHA-256 of it, as browsers show it: pairs of hexadecimal digits and colons.
        is_own: made here and so known to no browser.
    """

    certificate: Path
    key: Path
    names: tuple[str, ...]
    fingerprint: str
    is_own: bool

    def context(self) -> ssl.SSLContext:
        """Give what a server speaks TLS with, from version 1.2 on [RFC 8996]."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        context.load_cert_chain(self.certificate, self.key)
        return context


def own(folder: Path, names: Iterable[str], now_s: float) -> Certificate:
    """Give this machine's own certificate; made where the one kept no longer serves.

    It is made anew, with a new key, when it lacks one of the names, or ends soon, or cannot be
    read. Names that it has beyond these do no harm: a network that is away for an hour should
    not make every headset ask again.

    Args:
        folder: where it is kept.
        names: host names and addresses that the machine is reached by.
        now_s: the time, seconds since 1970, UTC.

    Raises:
        InputError: it cannot be written.
    """
    now = datetime.fromtimestamp(now_s, UTC)
    found = [known for known in map(_general_name, names) if known]
    wanted = {str(known.value): known for known in found}
    kept = _kept(folder, now)
    if kept is not None and wanted.keys() <= set(kept.names):
        return kept
    # A machine that goes to and fro between networks keeps the names of both.
    for name in (kept.names if kept else ())[:_MOST_NAMES]:
        known = _general_name(name)
        if known is not None:
            wanted.setdefault(str(known.value), known)
    key = ec.generate_private_key(ec.SECP256R1())
    made = _made(key, wanted.values(), now)
    pem = serialization.Encoding.PEM
    plain = serialization.NoEncryption()
    pkcs8 = serialization.PrivateFormat.PKCS8
    try:
        # Torn apart by a power cut, the two do not fit, and are made anew.
        _write(folder / _KEY, key.private_bytes(pem, pkcs8, plain))
        _write(folder / _CERTIFICATE, made.public_bytes(pem))
    except OSError as error:
        wrong = f"no certificate can be written: {error.strerror}"
        raise InputError.of(str(folder), wrong, "a folder that can be written to") from None
    return _certificate(folder / _CERTIFICATE, folder / _KEY, made, is_own=True)


def given(certificate: Path | None, key: Path | None, now_s: float) -> Certificate:
    """Take the certificate of ``--cert`` and ``--key``.

    Raises:
        InputError: one is missing or unusable, they do not fit, or it is not valid now; all
            problems.
    """
    problems: list[Problem] = []
    leaf = _read("--cert", certificate, _first_certificate, problems)
    if leaf is not None:
        problems += _out_of_date(leaf, datetime.fromtimestamp(now_s, UTC))
    private = _read("--key", key, _private_key, problems)
    if leaf is not None and private is not None and not _fit(leaf, private):
        wrong = f"{key} is not the key of {certificate}"
        problems.append(Problem("--key", wrong, "the key that the certificate was made for"))
    if certificate is None or key is None or leaf is None or problems:
        raise InputError(problems)
    taken = _certificate(certificate, key, leaf, is_own=False)
    try:
        taken.context()
    except ssl.SSLError as error:
        wrong = f"{certificate} cannot be served with: {error.reason}"
        raise InputError.of(
            "--cert", wrong, "a certificate for a web server, with its chain"
        ) from None
    return taken


# ---------------------------------------------------------------------------------------- reading


def _kept(folder: Path, now: datetime) -> Certificate | None:
    """Give what an earlier run left, if it can still be used."""
    try:
        leaf = _first_certificate((folder / _CERTIFICATE).read_bytes())
        private = _private_key((folder / _KEY).read_bytes())
    except (OSError, ValueError, TypeError):
        return None
    begins, ends = leaf.not_valid_before_utc, leaf.not_valid_after_utc
    if not _fit(leaf, private) or not begins <= now <= ends - REMADE_BEFORE_END:
        return None
    return _certificate(folder / _CERTIFICATE, folder / _KEY, leaf, is_own=True)


def _read(
    option: str, path: Path | None, reader: Callable[[bytes], _Read], problems: list[Problem]
) -> _Read | None:
    if path is None:
        problems.append(Problem(option, "is missing", "both --cert and --key, or neither"))
        return None
    try:
        return reader(path.read_bytes())
    except OSError as error:
        wrong = f"{path} cannot be read: {error.strerror}"
        problems.append(Problem(option, wrong, "a file that is there"))
    except TypeError:  # what cryptography says of a key without the password that it needs
        wrong = f"{path} is encrypted"
        problems.append(Problem(option, wrong, "a key without a password, readable to you alone"))
    except ValueError:
        problems.append(Problem(option, f"{path} holds none", "a file in PEM"))
    return None


def _first_certificate(data: bytes) -> x509.Certificate:
    return x509.load_pem_x509_certificates(data)[0]


def _private_key(data: bytes) -> PrivateKeyTypes:
    return serialization.load_pem_private_key(data, password=None)


def _out_of_date(leaf: x509.Certificate, now: datetime) -> list[Problem]:
    right = "a certificate that is valid today"
    if leaf.not_valid_after_utc < now:
        return [Problem("--cert", f"ended on {leaf.not_valid_after_utc:%Y-%m-%d}", right)]
    if leaf.not_valid_before_utc > now:
        return [Problem("--cert", f"begins on {leaf.not_valid_before_utc:%Y-%m-%d}", right)]
    return []


def _fit(leaf: x509.Certificate, private: PrivateKeyTypes) -> bool:
    form = serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo
    return leaf.public_key().public_bytes(*form) == private.public_key().public_bytes(*form)


def _certificate(
    certificate: Path, key: Path, leaf: x509.Certificate, *, is_own: bool
) -> Certificate:
    fingerprint = leaf.fingerprint(hashes.SHA256()).hex(":").upper()
    return Certificate(certificate, key, _names(leaf), fingerprint, is_own)


def _names(leaf: x509.Certificate) -> tuple[str, ...]:
    try:
        found = leaf.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except x509.ExtensionNotFound:
        return ()
    hosts = found.get_values_for_type(x509.DNSName)
    addresses = found.get_values_for_type(x509.IPAddress)
    return (*(host.lower() for host in hosts), *map(str, addresses))


# ----------------------------------------------------------------------------------------- making


def _made(
    key: ec.EllipticCurvePrivateKey, names: Iterable[x509.GeneralName], now: datetime
) -> x509.Certificate:
    who = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Tidewaiter on this machine")])
    public = key.public_key()
    usage = dict.fromkeys(_KEY_USAGES, False) | {"digital_signature": True}
    extensions: tuple[tuple[x509.ExtensionType, bool], ...] = (
        (x509.SubjectAlternativeName(names), False),
        # Who trusts it, trusts it for this server and for nothing that it might sign.
        (x509.BasicConstraints(ca=False, path_length=None), True),
        (x509.KeyUsage(**usage), True),
        (x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), False),
        (x509.SubjectKeyIdentifier.from_public_key(public), False),
        (x509.AuthorityKeyIdentifier.from_issuer_public_key(public), False),
    )
    builder = (
        x509.CertificateBuilder()
        .subject_name(who)
        .issuer_name(who)
        .public_key(public)
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - _CLOCKS_DIFFER)
        .not_valid_after(now + LASTS)
    )
    for extension, critical in extensions:
        builder = builder.add_extension(extension, critical)
    return builder.sign(key, hashes.SHA256())


_KEY_USAGES = (
    "digital_signature",
    "content_commitment",
    "key_encipherment",
    "data_encipherment",
    "key_agreement",
    "key_cert_sign",
    "crl_sign",
    "encipher_only",
    "decipher_only",
)


def _general_name(name: str) -> x509.GeneralName | None:
    """Write a name as certificates do; none where they have no way to."""
    try:
        return x509.IPAddress(ipaddress.ip_address(name.partition("%")[0]))  # without its scope
    except ValueError:
        return x509.DNSName(name.lower()) if _DNS_NAME.fullmatch(name.lower()) else None


def _write(path: Path, data: bytes) -> None:
    """Write a file whole, for nobody else on this machine to read."""
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)  # mode 0600
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
