"""HTTPS for headsets: certificates, where plain HTTP is refused, access codes, the printed word."""

import json
import re
import socket
import ssl
import stat
import subprocess
import sys
import urllib.error
import urllib.request
from contextlib import closing
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID
from websockets.sync.client import connect

from tests.cli.running import tidewaiter
from tests.service.live import _environment, live_server, start
from tidewaiter.base.errors import InputError
from tidewaiter.service import certificate
from tidewaiter.service.codes import WRONG_BY_ONE
from tidewaiter.service.door import EVERYWHERE, Door, lan_addresses, opened

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)
NOW_S = NOW.timestamp()
NAMES = ("yard", "yard.local", "localhost", "127.0.0.1", "::1", "192.168.7.20")


def parsed(made):
    return x509.load_pem_x509_certificate(made.certificate.read_bytes())


def alternative_names(leaf):
    return leaf.extensions.get_extension_for_class(x509.SubjectAlternativeName).value


# ------------------------------------------------------------------------------ own certificate


def test_an_own_certificate_names_the_machine_and_lasts_two_years(tmp_path):
    made = certificate.own(tmp_path, NAMES, NOW_S)
    leaf = parsed(made)
    names = alternative_names(leaf)
    assert names.get_values_for_type(x509.DNSName) == ["yard", "yard.local", "localhost"]
    addresses = {str(one) for one in names.get_values_for_type(x509.IPAddress)}
    assert addresses == {"127.0.0.1", "::1", "192.168.7.20"}
    lasts = leaf.not_valid_after_utc - leaf.not_valid_before_utc
    assert timedelta(days=700) < lasts <= timedelta(days=825)
    assert leaf.not_valid_before_utc < NOW
    public = leaf.public_key()
    assert isinstance(public, ec.EllipticCurvePublicKey)
    assert public.curve.name == "secp256r1"
    of_class = leaf.extensions.get_extension_for_class
    assert of_class(x509.BasicConstraints).value.ca is False
    assert list(of_class(x509.ExtendedKeyUsage).value) == [ExtendedKeyUsageOID.SERVER_AUTH]
    assert made.fingerprint == leaf.fingerprint(hashes.SHA256()).hex(":").upper()
    assert len(made.fingerprint) == 32 * 3 - 1


def test_its_key_is_for_nobody_else_to_read(tmp_path):
    made = certificate.own(tmp_path, NAMES, NOW_S)
    assert stat.S_IMODE(made.key.stat().st_mode) == 0o600
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "certificate.key",
        "certificate.pem",
    ]


def test_it_is_kept_from_one_start_to_the_next(tmp_path):
    first = certificate.own(tmp_path, NAMES, NOW_S)
    later = (NOW + timedelta(days=600)).timestamp()
    assert certificate.own(tmp_path, reversed(NAMES), later) == first
    # An address that is gone does no harm.
    assert certificate.own(tmp_path, NAMES[:-1], later) == first


def test_it_is_made_anew_when_an_address_is_new(tmp_path):
    first = certificate.own(tmp_path, NAMES, NOW_S)
    key = first.key.read_bytes()
    second = certificate.own(tmp_path, (*NAMES[:-1], "192.168.7.21"), NOW_S)
    assert second.fingerprint != first.fingerprint
    assert second.key.read_bytes() != key
    assert "192.168.7.21" in second.names
    # Back in the first network nothing is asked again: the names of both are kept.
    assert "192.168.7.20" in second.names
    third = certificate.own(tmp_path, NAMES, NOW_S)
    assert third.fingerprint == second.fingerprint


@pytest.mark.parametrize(
    "later", [timedelta(days=701), timedelta(days=731), timedelta(days=-30)], ids=str
)
def test_it_is_made_anew_when_it_ends_soon_or_has_not_begun(tmp_path, later):
    first = certificate.own(tmp_path, NAMES, NOW_S)
    second = certificate.own(tmp_path, NAMES, (NOW + later).timestamp())
    assert second.fingerprint != first.fingerprint
    assert parsed(second).not_valid_after_utc == NOW + later + certificate.LASTS


@pytest.mark.parametrize("name", ["certificate.pem", "certificate.key"])
@pytest.mark.parametrize("harm", ["gone", "half", "other"])
def test_what_is_damaged_is_made_anew(tmp_path, name, harm):
    first = certificate.own(tmp_path, NAMES, NOW_S)
    path = tmp_path / name
    if harm == "gone":
        path.unlink()
    elif harm == "half":
        path.write_bytes(path.read_bytes()[:100])
    else:
        (tmp_path / "other").mkdir()
        certificate.own(tmp_path / "other", NAMES, NOW_S)
        path.write_bytes((tmp_path / "other" / name).read_bytes())
    second = certificate.own(tmp_path, NAMES, NOW_S)
    assert second.fingerprint != first.fingerprint
    second.context()


def test_a_name_that_no_certificate_can_hold_is_left_out(tmp_path):
    names = ("büro", "a b", "", "Yard", "fe80::1%eth0", "10.0.0.7")
    made = certificate.own(tmp_path, names, NOW_S)
    assert certificate.own(tmp_path, names, NOW_S) == made
    assert set(made.names) == {"yard", "fe80::1", "10.0.0.7"}


# ---------------------------------------------------------------------------- given certificate


def issue(folder, name, *, begins=-1, ends=90, password=None, key=None):
    """Write a certificate as an authority would, and its key."""
    key = key or rsa.generate_private_key(public_exponent=65537, key_size=2048)
    who = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    names = [x509.DNSName(name), x509.DNSName(f"*.{name}"), x509.IPAddress(ip_address("10.1.2.3"))]
    now = datetime.now(UTC)  # noqa: TID251  (it is read by a server that knows the time itself)
    leaf = (
        x509.CertificateBuilder()
        .subject_name(who)
        .issuer_name(who)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now + timedelta(days=begins))
        .not_valid_after(now + timedelta(days=ends))
        .add_extension(x509.SubjectAlternativeName(names), critical=False)
        .sign(key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    lock = (
        serialization.BestAvailableEncryption(password)
        if password
        else serialization.NoEncryption()
    )
    paths = folder / f"{name}.pem", folder / f"{name}.key"
    paths[0].write_bytes(leaf.public_bytes(pem))
    paths[1].write_bytes(key.private_bytes(pem, serialization.PrivateFormat.PKCS8, lock))
    return paths


def now_s():
    return datetime.now(UTC).timestamp()  # noqa: TID251  (the same)


def test_a_given_certificate_is_served_under_its_own_name(tmp_path):
    cert, key = issue(tmp_path, "yard.test")
    entrance = opened(Door(0, "127.0.0.1", cert=cert, key=key), now_s())
    with closing(entrance.listening):
        used = entrance.certificate(tmp_path, now_s())
        assert used
        assert not used.is_own
        assert used.certificate == cert
        assert entrance.here(used) == f"https://yard.test:{entrance.port}"
        assert entrance.elsewhere(used) == ()
    assert not (tmp_path / "certificate.pem").exists()


def test_a_given_certificate_that_cannot_be_used_is_told_with_every_problem(tmp_path):
    good, good_key = issue(tmp_path, "good.test")
    old, old_key = issue(tmp_path, "old.test", begins=-90, ends=-1)
    early, early_key = issue(tmp_path, "early.test", begins=1)
    _, locked = issue(tmp_path, "locked.test", password=b"secret")
    text = tmp_path / "text.pem"
    text.write_text("no certificate")
    gone = tmp_path / "gone.pem"
    table = [
        (good, None, ["--key: is missing"]),
        (None, good_key, ["--cert: is missing"]),
        (old, None, ["--cert: ended", "--key: is missing"]),
        (gone, gone, ["--cert: .*gone.pem cannot be read", "--key: .*gone.pem cannot be read"]),
        (text, text, ["--cert: .*holds none", "--key: .*holds none"]),
        (tmp_path, tmp_path, ["--cert: .*cannot be read", "--key: .*cannot be read"]),
        (good, locked, ["--key: .*encrypted"]),
        (good, old_key, ["--key: .*is not the key"]),
        (old, old_key, [r"--cert: ended on \d{4}-\d\d-\d\d"]),
        (early, early_key, ["--cert: begins on"]),
        (old, good_key, ["--cert: ended", "--key: .*is not the key"]),
        (old, locked, ["--cert: ended", "--key: .*encrypted"]),
        (good_key, good, ["--cert: .*holds none", "--key: .*holds none"]),
    ]
    for cert, key, said in table:
        with pytest.raises(InputError) as refusal:
            opened(Door(0, cert=cert, key=key), now_s())
        lines = str(refusal.value).splitlines()
        assert len(lines) == len(said), (cert, key, lines)
        for line, pattern in zip(lines, said, strict=True):
            assert re.match(pattern, line), (line, pattern)


# ------------------------------------------------------------------------- where it is listened


@pytest.mark.parametrize("host", [EVERYWHERE, "::", "192.0.2.99"])
def test_plain_http_is_refused_off_loopback(host, tmp_path):
    run = tidewaiter("serve", "--host", host, "--port", 0, "--data", tmp_path / "data")
    assert run.code == 2
    assert run.out == ""
    assert "--lan" in run.err
    assert host in run.err
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize("host", [None, "127.0.0.1", "127.0.0.5", "localhost", "::1"])
def test_plain_http_is_spoken_on_loopback(host, tmp_path):
    entrance = opened(Door(0, host), NOW_S)
    with closing(entrance.listening):
        assert entrance.certificate(tmp_path, NOW_S) is None
        assert ip_address(entrance.listening.getsockname()[0]).is_loopback
        assert entrance.here(None).startswith("http://")
        assert entrance.elsewhere(None) == ()
    assert list(tmp_path.iterdir()) == []


def test_all_problems_of_a_door_are_told_at_once():
    with pytest.raises(InputError) as refusal:
        opened(Door(0, "no such host.test", cert=None, key=Path("nowhere")), NOW_S)
    assert [problem.path for problem in refusal.value.problems] == ["--cert", "--key", "--host"]


def test_lan_listens_everywhere_and_a_host_narrows_it(tmp_path):
    with closing((wide := opened(Door(0, lan=True), NOW_S)).listening):
        assert wide.listening.getsockname()[0] == EVERYWHERE
        used = wide.certificate(tmp_path, NOW_S)
        assert used
        assert used.is_own
        assert wide.here(used) == f"https://localhost:{wide.port}"
        addresses = [one for one in lan_addresses() if ":" not in one]
        assert wide.elsewhere(used) == tuple(f"https://{one}:{wide.port}" for one in addresses)
        here = {socket.gethostname().lower(), "localhost", "127.0.0.1", "::1", *addresses}
        assert here <= set(used.names)
        assert any(name.endswith(".local") for name in used.names)
    with closing((narrow := opened(Door(0, "127.0.0.1", lan=True), NOW_S)).listening):
        assert narrow.listening.getsockname()[0] == "127.0.0.1"
        assert narrow.certificate(tmp_path, NOW_S) == used
        assert narrow.here(used) == f"https://127.0.0.1:{narrow.port}"
        assert narrow.elsewhere(used) == ()


def test_addresses_of_the_machine_are_addresses_of_networks():
    for address in lan_addresses():
        known = ip_address(address)
        assert not known.is_loopback
        assert not known.is_unspecified
        assert not known.is_link_local


# ------------------------------------------------------------------------------------ the server


@pytest.fixture(scope="module")
def lan(tmp_path_factory):
    data = tmp_path_factory.mktemp("lan") / "data"
    with live_server(data, ["--lan", "--host", "127.0.0.1"]) as server:
        yield server, data


def trusting(data):
    """A client that trusts the certificate in the data folder and nothing else."""
    return ssl.create_default_context(cafile=data / "certificate.pem")


def post(server, data, body, path="/api/session", cookie=None, forwarded=None):
    headers = {"content-type": "application/json", **({"cookie": cookie} if cookie else {})}
    headers |= {"x-forwarded-for": forwarded} if forwarded else {}
    request = urllib.request.Request(f"{server.base_url}{path}", json.dumps(body).encode(), headers)
    return urllib.request.urlopen(request, timeout=30, context=trusting(data))


@pytest.mark.slow
def test_the_server_speaks_tls_that_its_own_certificate_vouches_for(lan):
    server, data = lan
    port = int(server.base_url.rsplit(":", 1)[1])
    for name in ("localhost", "127.0.0.1"):
        with (
            socket.create_connection(("127.0.0.1", port), 10) as plain,
            trusting(data).wrap_socket(plain, server_hostname=name) as secure,
        ):
            assert secure.version() in {"TLSv1.2", "TLSv1.3"}
    with (
        socket.create_connection(("127.0.0.1", port), 10) as plain,
        pytest.raises(ssl.SSLCertVerificationError),
    ):
        trusting(data).wrap_socket(plain, server_hostname="elsewhere.test")
    with socket.create_connection(("127.0.0.1", port), 10) as plain:
        plain.sendall(b"GET /api/health HTTP/1.1\r\nhost: localhost\r\n\r\n")
        assert b"tidewaiter" not in plain.recv(4096).lower()
        assert b"HTTP/1.1 200" not in plain.recv(4096)


@pytest.mark.slow
def test_nobody_gets_in_without_a_code_and_the_cookie_stays_on_https(lan):
    server, data = lan
    with pytest.raises(urllib.error.HTTPError) as refusal:
        urllib.request.urlopen(f"{server.base_url}/api/cases", timeout=30, context=trusting(data))
    assert refusal.value.code == 401
    refusal.value.close()
    code = server.codes["officer"]
    for typed in (code, f"{code[:4]} {code[4:]}", f"{code[:4]}-{code[4:]}"):
        with post(server, data, {"code": typed}) as reply:
            assert json.load(reply)["user"]["role"] == "officer"
            cookie = reply.headers["set-cookie"]
    assert "Secure" in cookie
    with post(server, data, {}, "/api/session/code", cookie.split(";")[0]) as reply:
        handed = json.load(reply)
    assert handed["reach"] == "cable"
    assert handed["address"].startswith("https://localhost:")


@pytest.mark.slow
def test_behind_a_proxy_of_this_machine_each_guesser_is_counted_alone(lan):
    server, data = lan
    right = {"code": server.codes["officer"]}
    wrong = {"code": f"{(int(right['code']) + 1) % 10**8:08d}"}
    said = []
    for _ in range(WRONG_BY_ONE + 1):
        with pytest.raises(urllib.error.HTTPError) as refusal:
            post(server, data, wrong, forwarded="10.9.9.9")
        said.append(refusal.value.code)
        refusal.value.close()
    assert said == [401] * WRONG_BY_ONE + [429]
    with post(server, data, right, forwarded="10.9.9.8") as reply:
        assert reply.status == 200


@pytest.mark.slow
def test_an_act_is_answered_over_wss(lan):
    server, data = lan
    with post(server, data, {"code": server.codes["officer"]}) as reply:
        cookie = reply.headers["set-cookie"].split(";")[0]
    request = urllib.request.Request(f"{server.base_url}/api/cases", headers={"cookie": cookie})
    with urllib.request.urlopen(request, timeout=30, context=trusting(data)) as reply:
        case_id = json.load(reply)["cases"][0]["id"]
    with post(server, data, {"case_id": case_id}, "/api/exercises", cookie) as reply:
        exercise_id = json.load(reply)["exercise"]["id"]
    address = server.base_url.replace("https:", "wss:")
    with connect(
        f"{address}/api/exercises/{exercise_id}/socket?after=0",
        additional_headers={"cookie": cookie},
        ssl=trusting(data),
        max_size=2**26,
    ) as line:
        assert json.loads(line.recv(30))["seq"] == 1
        line.send(json.dumps({"action_id": "one", "n": 1, "action": "go gate"}))
        # Who else is there is told in between.
        while json.loads(line.recv(30)).get("action_id") != "one":
            pass


@pytest.mark.slow
def test_what_is_printed_for_people_and_for_programs(tmp_path, lan):
    _, data = lan
    told = first_words(data, "--lan")
    fingerprint = certificate.own(data, (), now_s()).fingerprint
    assert "".join(told.split()).count(fingerprint) == 1
    for address in lan_addresses():
        assert ":" in address or f"  https://{address}:" in told
    assert "Advanced" in told
    assert "(once)" in told
    assert told.count("#sign-in=") == 2
    assert ("█" in told) == bool(lan_addresses())
    cabled = first_words(data)
    port = cabled.split("serves at http://127.0.0.1:")[1].split("\n")[0]
    assert f"adb reverse tcp:{port} tcp:{port}" in cabled
    assert f"http://localhost:{port}\n" in cabled
    assert "█" not in cabled
    server = start(data, options=["--lan"])
    server.stop()
    assert server.base_url.startswith("https://localhost:")


def first_words(data, *options):
    """Start the command, read what it says until it serves, and stop it."""
    command = [sys.executable, "-m", "tidewaiter", "serve", "--port", "0", "--data", str(data)]
    environment = {**_environment(), "PYTHONIOENCODING": "utf-8"}
    with subprocess.Popen(
        [*command, *options],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment,
        encoding="utf-8",
    ) as running:
        assert running.stdout
        lines = []
        for line in running.stdout:
            lines.append(line)
            if line.startswith("Stop with"):
                break
        running.terminate()
    return "".join(lines)
