"""The client's protocol is written from the language, so it must be what the script would write."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "scripts/protocol.py"
TARGET = ROOT / "client/src/protocol/protocol.ts"


def check() -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(SCRIPT), "--check"], capture_output=True, text=True, check=False
    )


def test_the_committed_protocol_is_fresh():
    done = check()
    assert done.returncode == 0, done.stderr


def test_the_script_writes_every_type_that_crosses_the_wire_and_nothing_of_the_chain():
    text = TARGET.read_text(encoding="utf-8")
    assert "observation?: Observation | null;" in text
    for name in ("FromClient", "FromServer", "Debrief", "Document", "Sighting", "Refusal"):
        assert f"export interface {name} {{" in text
    for secret in ("stream_key", "hash", "interface Record "):
        assert secret not in text


def test_a_stale_file_is_named_with_the_command_that_cures_it(tmp_path: Path):
    copy = tmp_path / "scripts/protocol.py"
    copy.parent.mkdir()
    copy.write_text(SCRIPT.read_text(encoding="utf-8"), encoding="utf-8")
    stale = tmp_path / "client/src/protocol/protocol.ts"
    stale.parent.mkdir(parents=True)
    stale.write_text("// old\n", encoding="utf-8")
    run = [sys.executable, str(copy)]
    done = subprocess.run([*run, "--check"], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "python scripts/protocol.py" in done.stderr
    assert stale.read_text(encoding="utf-8") == "// old\n"
    subprocess.run(run, check=True)
    assert subprocess.run([*run, "--check"], check=False).returncode == 0
    assert stale.read_text(encoding="utf-8") == TARGET.read_text(encoding="utf-8")
