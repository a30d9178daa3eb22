"""Stacks and rows: how load units are piled and set out on the floor, in whole millimetres.

A stack is a column of units on one footprint. Stacks stand in rows across the unit, filled from
the front wall to the doors (shelf packing, deepest first). Nothing here knows a case or a key.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from math import ceil

from tidewaiter.world.model import Form

#: Each stack stands in a cell this much larger than its footprint.
CELL_GAP_MM = 8


@dataclass(frozen=True, slots=True)
class Batch:
    """Load units of one line, all of one size.

    Attributes:
        line: index of the line.
        length_mm, width_mm, height_mm: extent before turning.
        form: solid that fills it.
        units: how many.
        extras: positions kept for further ones.
        mass_kg: of the heaviest unit.
        bears: others may stand on them.
    """

    line: int
    length_mm: int
    width_mm: int
    height_mm: int
    form: Form
    units: int
    extras: int
    mass_kg: float
    bears: bool = True


@dataclass(frozen=True, slots=True)
class Level:
    """One unit in a stack: the line, its number within the line, and whether it is an extra."""

    line: int
    unit: int
    extra: bool
    size_mm: tuple[int, int, int]
    form: Form


@dataclass(slots=True)
class Stack:
    """A column of units; sizes along x, y, z as it stands."""

    across_mm: int
    deep_mm: int
    levels: list[Level]
    mass_kg: float
    height_mm: int
    bears: bool = True
    x_mm: int = 0
    z_mm: int = 0

    @property
    def has_extras(self) -> bool:
        """Whether positions are kept on top of it."""
        return any(level.extra for level in self.levels)


@dataclass(slots=True)
class Row:
    """Stacks that stand side by side; ``z_mm`` counts from the front wall."""

    deep_mm: int
    z_mm: int = 0
    used_mm: int = 0
    column_x_mm: int = 0
    column_across_mm: int = 0
    column_used_mm: int = 0
    stacks: list[Stack] = field(default_factory=list[Stack])

    def take(self, stack: Stack, width_mm: int) -> bool:
        """Set a stack in, behind the last one or beside it; False where it does not fit."""
        across, deep = stack.across_mm + CELL_GAP_MM, stack.deep_mm + CELL_GAP_MM
        behind = self.column_used_mm + deep <= self.deep_mm and across <= self.column_across_mm
        if not behind:
            if self.used_mm + across > width_mm or deep > self.deep_mm:
                return False
            self.column_x_mm, self.column_across_mm, self.column_used_mm = self.used_mm, across, 0
            self.used_mm += across
        stack.x_mm = self.column_x_mm
        stack.z_mm = self.column_used_mm
        self.column_used_mm += deep
        self.stacks.append(stack)
        return True


def set_out(
    batches: Sequence[Batch], *, width_mm: int, length_mm: int, cap_mm: int
) -> tuple[Row, ...] | None:
    """Pile and set out all batches; None where the floor is too small.

    Args:
        batches: what is to be stowed.
        width_mm: of the free floor, along x.
        length_mm: of the free floor, along z.
        cap_mm: stacks are no higher, but for a single unit that is.
    """
    stacks = _merged([_stacks(batch, width_mm, cap_mm) for batch in batches], cap_mm)
    stacks.sort(key=lambda group: -group[0].deep_mm)
    rows: list[Row] = []
    for group in stacks:
        start = 0
        for stack in group:
            while start < len(rows) and not rows[start].take(stack, width_mm):
                start += 1
            if start == len(rows):
                rows.append(Row(stack.deep_mm + CELL_GAP_MM))
                if not rows[-1].take(stack, width_mm):
                    return None
    for before, row in pairwise(rows):
        row.z_mm = before.z_mm + before.deep_mm
    if rows and rows[-1].z_mm + rows[-1].deep_mm > length_mm:
        return None
    return tuple(rows)


def _stacks(batch: Batch, width_mm: int, cap_mm: int) -> list[Stack]:
    """Pile one batch evenly; extras are the topmost positions, the last stacks first."""
    across, deep, form = _turned(batch, width_mm)
    size = (across, batch.height_mm, deep)
    positions = batch.units + batch.extras
    layers = max(1, cap_mm // batch.height_mm) if batch.bears else 1
    number = ceil(positions / layers)
    least, rest = divmod(positions, number)
    kept, more = divmod(batch.extras, number)
    stacks: list[Stack] = []
    unit = extra = 0
    for index in range(number):
        height = least + (index < rest)
        void = min(height, kept + (index >= number - more))
        levels = [
            Level(batch.line, unit + level, extra=False, size_mm=size, form=form)
            for level in range(height - void)
        ]
        levels += [
            Level(batch.line, extra + level, extra=True, size_mm=size, form=form)
            for level in range(void)
        ]
        unit += height - void
        extra += void
        mass = batch.mass_kg * height
        stacks.append(Stack(across, deep, levels, mass, height * batch.height_mm, batch.bears))
    return stacks


def _turned(batch: Batch, width_mm: int) -> tuple[int, int, Form]:
    """Choose how the units stand: the way that fills the width better."""

    def filled(across_mm: int) -> float:
        cell = across_mm + CELL_GAP_MM
        return (width_mm // cell) * cell / width_mm

    if filled(batch.length_mm) > filled(batch.width_mm):
        return batch.length_mm, batch.width_mm, batch.form
    turned: Form = "cylinder-z" if batch.form == "cylinder-x" else batch.form
    return batch.width_mm, batch.length_mm, turned


# A lone stack looks for a host among this many only: with a thousand lines the search stays short.
_HOSTS = 40


def _merged(groups: list[list[Stack]], cap_mm: int) -> list[list[Stack]]:
    """Put lone small stacks on top of larger ones, lighter on heavier, so that floor is saved."""
    lone = [group[0] for group in groups if len(group) == 1 and not group[0].has_extras]
    lone.sort(key=lambda stack: -stack.across_mm * stack.deep_mm)
    hosts = [group[-1] for group in groups if len(group) > 1 and not group[-1].has_extras]
    hosts = hosts[-_HOSTS:]
    standing = [group for group in groups if len(group) > 1 or group[0].has_extras]
    for stack in lone:
        host = next((one for one in hosts[-_HOSTS:] if _carries(one, stack, cap_mm)), None)
        if host is None:
            hosts.append(stack)
            standing.append([stack])
        else:
            host.levels += stack.levels
            host.height_mm += stack.height_mm
            host.mass_kg += stack.mass_kg
            host.bears = stack.bears
    return standing


def _carries(host: Stack, stack: Stack, cap_mm: int) -> bool:
    top = host.levels[-1].size_mm
    return (
        host.bears
        and stack.across_mm <= top[0]
        and stack.deep_mm <= top[2]
        and host.height_mm + stack.height_mm <= cap_mm
        and stack.mass_kg <= host.mass_kg
    )
