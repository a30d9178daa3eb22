"""What stands before every route."""

import pytest
from starlette.datastructures import Headers

from tidewaiter.service import guards
from tidewaiter.service.guards import CONTENT_SECURITY_POLICY, is_foreign

SAME = [
    {"host": "127.0.0.1:8700"},
    {"host": "127.0.0.1:8700", "origin": "http://127.0.0.1:8700"},
    {"host": "yard.test", "origin": "https://yard.test"},
    {"host": "[::1]:8700", "origin": "http://[::1]:8700"},
]
FOREIGN = [
    {"host": "127.0.0.1:8700", "origin": "http://localhost:8700"},
    {"host": "127.0.0.1:8700", "origin": "http://127.0.0.1:8701"},
    {"host": "127.0.0.1:8700", "origin": "http://evil.test"},
    {"host": "127.0.0.1:8700", "origin": "http://127.0.0.1:8700.evil.test"},
    {"host": "127.0.0.1:8700", "origin": "http://127.0.0.1:8700@evil.test"},
    {"host": "127.0.0.1:8700", "origin": "null"},
    {"host": "127.0.0.1:8700", "origin": ""},
    {"origin": "http://127.0.0.1:8700"},
    {"origin": "null"},
]


@pytest.mark.parametrize("headers", SAME)
def test_a_page_of_this_server_may_send(headers):
    assert not is_foreign(Headers(headers))


@pytest.mark.parametrize("headers", FOREIGN)
def test_a_page_of_another_may_not(headers):
    assert is_foreign(Headers(headers))


def test_the_policy_names_no_other_host():
    inside = {"img-src": {"data:", "blob:"}, "connect-src": {"blob:"}}
    for directive in CONTENT_SECURITY_POLICY.split(";"):
        name, *sources = directive.split()
        assert set(sources) <= {"'self'", "'none'"} | inside.get(name, set()), name


def test_a_page_may_enter_the_headset():
    """A permissions policy that names `xr-spatial-tracking` could take WebXR away."""
    assert "permissions-policy" not in guards._HEADERS
