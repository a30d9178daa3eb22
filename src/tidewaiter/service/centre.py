"""A training centre: its store, its key, its workshop, and who is in which exercise."""

from __future__ import annotations

import hmac
import time
from hashlib import sha256
from pathlib import Path
from typing import Self

from sqlalchemy import URL

from tidewaiter.base.errors import CaseRejected
from tidewaiter.casework.casefile import GUILTY, RecipeName
from tidewaiter.service.codes import Codes
from tidewaiter.service.hub import Hub
from tidewaiter.service.store import accounts, cases
from tidewaiter.service.store.cases import CaseEntry, Source
from tidewaiter.service.store.database import Database
from tidewaiter.service.trials import Trials
from tidewaiter.service.workshop import Order, Workshop

#: Seeds given up in a row before the reason of the last one is told.
DRAWS = 3


class Centre:
    """Everything that the routes need; open it before, close it after.

    Args:
        url: the store, as SQLAlchemy writes it.
    """

    def __init__(self, url: str | URL) -> None:
        self.db = Database(url)
        self.hub = Hub(self.db)
        self.trials = Trials(self.db, self.hub)
        self.workshop = Workshop()
        self.codes = Codes()
        self.key = b""
        #: Where it is served: for this machine's own browser, and for other machines.
        self.address = ""
        self.elsewhere: tuple[str, ...] = ()

    @classmethod
    def in_folder(cls, folder: Path) -> Self:
        """Keep everything in one folder, made where it is not there."""
        # The truth of every case is in it: nobody else on this machine may look.
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        return cls(URL.create("sqlite+aiosqlite", database=str(folder / "tidewaiter.db")))

    async def open(self) -> None:
        """Open the store, bring it up to date, and know who may come."""
        await self.db.open()
        self.key = await cases.centre_key(self.db)
        await accounts.add_samples(self.db, self.now_s())

    async def close(self) -> None:
        """Commit what waits and let go."""
        self.workshop.close()
        await self.hub.close()
        await self.db.close()

    def now_s(self) -> float:
        """Tell the time: seconds since 1970, UTC."""
        return time.time()

    async def draw_case(self, source: Source, recipe: str | None = None) -> CaseEntry:
        """Make a case from the centre's next numbers; rejected draws are followed by others.

        Raises:
            CaseRejected: `DRAWS` draws in a row were given up.
        """
        return await self._drawn(source, recipe=recipe)

    async def import_case(self, declaration: bytes, container: str | None) -> CaseEntry:
        """Make a case around a declaration; the declaration itself is not kept.

        Raises:
            InputError: it cannot be used; all problems.
            CaseRejected: no fair case can be made of it, with the reason.
        """
        return await self._drawn("imported", declaration=declaration, container=container)

    async def make_case(self, order: Order, source: Source) -> CaseEntry:
        """Make exactly this case.

        Raises:
            InputError, CaseRejected: see `Workshop.make`.
        """
        made = await self.workshop.make(order)
        return await cases.add_case(self.db, made.file, made.public, source, self.now_s())

    async def _drawn(
        self,
        source: Source,
        *,
        recipe: str | None = None,
        declaration: bytes | None = None,
        container: str | None = None,
    ) -> CaseEntry:
        rejected = CaseRejected("")
        for _ in range(DRAWS):
            number = str(await cases.next_draw(self.db))
            seed = secret(self.key, "draw", number)
            try:
                order = Order(seed, recipe, declaration, container)
                return await self.make_case(order, source)
            except CaseRejected as error:
                rejected = error
        raise rejected


def secret(key: bytes, *names: str) -> int:
    """Derive a number that nobody can foresee without the centre's key: 63 bits."""
    name = "\x1f".join(names).encode()
    return int.from_bytes(hmac.digest(key, name, sha256)[:8], "big") >> 1


def sample_recipes(key: bytes) -> tuple[RecipeName, ...]:
    """Choose what the sample cases hold: one clean, one guilty, one either, in unknown order."""
    guilty = GUILTY[secret(key, "samples", "guilty") % len(GUILTY)]
    either: tuple[RecipeName, ...] = ("clean", *GUILTY)
    third = either[secret(key, "samples", "third") % len(either)]
    chosen: tuple[RecipeName, ...] = ("clean", guilty, third)
    order = sorted(range(len(chosen)), key=lambda i: secret(key, "samples", f"order {i}"))
    return tuple(chosen[i] for i in order)
