"""The command as a whole: quick to answer, clear about what it cannot use."""

import subprocess
import sys

from tidewaiter import __version__


def tidewaiter(*arguments, **kwargs):
    command = [sys.executable, "-m", "tidewaiter", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False, **kwargs)


def test_it_says_its_version():
    assert tidewaiter("--version").stdout.strip() == __version__


def test_asking_for_help_imports_no_engine():
    program = (
        "import sys\n"
        "sys.argv = ['tidewaiter', '--help']\n"
        "from tidewaiter.cli import main\n"
        "try:\n    main()\nexcept SystemExit:\n    pass\n"
        "heavy = {'numpy', 'numba', 'fastapi', 'sqlalchemy', 'lxml'} & set(sys.modules)\n"
        "sys.exit(f'imported {heavy}' if heavy else 0)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
