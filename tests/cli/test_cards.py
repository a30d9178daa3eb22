"""``tidewaiter cards``: a file with a page for each tool."""

import io

import pypdf
import pytest
from typer.testing import CliRunner

from tidewaiter.base.errors import InputError
from tidewaiter.cli.app import app
from tidewaiter.service.print import cards, setting

pytestmark = pytest.mark.skipif(
    not setting.is_ready(), reason="the fonts come with the built client: run `make client`"
)


def run(*args):
    return CliRunner().invoke(app, ["cards", *args])


def test_all_cards_are_written(tmp_path):
    out = tmp_path / "cards.pdf"
    done = run("-o", str(out), "--language", "ru")
    assert done.exit_code == 0, done.output
    pages = pypdf.PdfReader(io.BytesIO(out.read_bytes())).pages
    assert len(pages) == len(cards.TOOLS)
    assert any("Магнит" in page.extract_text() for page in pages)


def test_some_cards_are_written(tmp_path):
    out = tmp_path / "cards.pdf"
    assert run("-o", str(out), "--tool", "tape", "--tool", "magnet").exit_code == 0
    assert len(pypdf.PdfReader(io.BytesIO(out.read_bytes())).pages) == 2


def test_no_file_is_left_where_a_card_is_not_there(tmp_path):
    out = tmp_path / "cards.pdf"
    done = run("-o", str(out), "--tool", "crystal-ball")
    assert isinstance(done.exception, InputError)
    assert not out.exists()
