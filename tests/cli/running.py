"""Runs the command in this process, as its entry point does."""

import io
import sys
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from unittest.mock import patch

from tidewaiter.cli import main


@dataclass(frozen=True)
class Run:
    """What the command did."""

    code: int
    out: str
    err: str

    @property
    def last_line(self):
        """The last line of standard output."""
        return self.out.splitlines()[-1]


def tidewaiter(*arguments, stdin=""):
    """Run ``tidewaiter`` with arguments and what is typed."""
    out, err = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8") for _ in range(2))
    code = 0
    with (
        patch.object(sys, "argv", ["tidewaiter", *map(str, arguments)]),
        patch.object(sys, "stdin", io.StringIO(stdin)),
        redirect_stdout(out),
        redirect_stderr(err),
    ):
        try:
            main()
        except SystemExit as ended:
            code = ended.code if isinstance(ended.code, int) else int(ended.code is not None)
        told = []
        for stream in (out, err):
            stream.flush()
            told.append(stream.buffer.getvalue().decode())
    return Run(code, *told)
