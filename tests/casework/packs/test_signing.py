"""Keys and fingerprints."""

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519

from tests.casework.packs.building import KEY, OTHER_KEY
from tidewaiter.base.errors import InputError
from tidewaiter.casework.packs import signing

PUBLIC = signing.public_of(KEY)
PEM, PKCS8 = serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8


def test_the_signature_is_that_of_rfc_8032():
    # Section 7.1, test 2.
    seed = bytes.fromhex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")
    public = bytes.fromhex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c")
    signature = bytes.fromhex(
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
        "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
    )
    key = signing.key_from(seed)
    assert signing.public_of(key) == public
    assert key.sign(b"\x72") == signature
    assert signing.holds(public, b"\x72", signature)
    assert not signing.holds(public, b"\x73", signature)


@pytest.mark.parametrize("public", [b"", bytes(31), bytes(33), b"\xff" * 32])
def test_what_is_no_key_holds_nothing(public):
    assert not signing.holds(public, b"", KEY.sign(b""))


def test_a_key_comes_back_from_its_pem():
    assert signing.public_of(signing.read_key("k", signing.key_pem(KEY))) == PUBLIC
    assert signing.read_public("k", signing.key_pem(KEY)) == PUBLIC
    assert signing.read_public("k", signing.public_pem(KEY)) == PUBLIC
    assert b"PRIVATE" not in signing.public_pem(KEY)


def test_another_key_has_another_fingerprint():
    name = signing.fingerprint(PUBLIC)
    assert name != signing.fingerprint(signing.public_of(OTHER_KEY))
    assert [len(part) for part in name.split("-")] == [4] * 8


def test_a_fingerprint_is_read_as_people_write_it():
    name = signing.fingerprint(PUBLIC)
    for text in (name, name.upper(), name.replace("-", ""), name.replace("-", " "), f" {name}\n"):
        assert signing.parse_fingerprint("--trust", text) == name
    for text in ("", name[:-1], name + "0", "g" * 32, "\x1b[2J"):
        with pytest.raises(InputError) as error:
            signing.parse_fingerprint("--trust", text)
        assert str(error.value).isprintable()


def wrong_keys():
    """PEMs that cannot sign, by what they are."""
    curve = ec.generate_private_key(ec.SECP256R1())
    password = serialization.BestAvailableEncryption(b"secret")
    locked = ed25519.Ed25519PrivateKey.from_private_bytes(bytes(32))
    return {
        "no key": b"nonsense",
        "empty": b"",
        "other kind": curve.private_bytes(PEM, PKCS8, serialization.NoEncryption()),
        "locked": locked.private_bytes(PEM, PKCS8, password),
        "cut off": signing.key_pem(KEY)[:60],
    }


@pytest.mark.parametrize("name", wrong_keys())
def test_a_key_that_cannot_sign_is_refused(name):
    for reader in (signing.read_key, signing.read_public):
        with pytest.raises(InputError) as error:
            reader("key.pem", wrong_keys()[name])
        assert "key.pem" in str(error.value)


def test_a_public_key_does_not_sign():
    with pytest.raises(InputError):
        signing.read_key("key.pem", signing.public_pem(KEY))
    curve = ec.generate_private_key(ec.SECP256R1()).public_key()
    form = serialization.PublicFormat.SubjectPublicKeyInfo
    with pytest.raises(InputError):
        signing.read_public("key.pem", curve.public_bytes(PEM, form))
