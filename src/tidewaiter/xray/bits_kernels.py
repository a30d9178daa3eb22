"""Words for the compiler that Numba lacks: bits taken for floats, vectors added at once."""

# ruff: noqa: ANN401, ARG001  (types and values of Numba's own)

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

import numba
import numpy as np
from llvmlite import ir as llvm  # pyright: ignore[reportMissingTypeStubs]
from numba.extending import (  # pyright: ignore[reportMissingTypeStubs]
    intrinsic as numba_intrinsic,  # pyright: ignore[reportUnknownVariableType]
)
from numpy.typing import NDArray

#: Channels of a pixel, side by side: one vector of the processor holds them.
CHANNELS = 4
#: Pixels that one addition takes.
PIXELS = 4
_WIDE = CHANNELS * PIXELS

_Float32 = NDArray[np.float32]
# Parts of Numba and LLVM that carry no types.
types, ir, intrinsic = cast("Any", numba).types, cast("Any", llvm), cast("Any", numba_intrinsic)


@intrinsic
def _as_int(_: Any, _number: Any) -> Any:
    """Take a 32-bit float for its bits."""
    signature = types.int32(types.float32)

    def build(_context: Any, builder: Any, _signature: Any, arguments: Any) -> Any:
        return builder.bitcast(arguments[0], ir.IntType(32))

    return signature, build


@intrinsic
def _as_float(_: Any, _bits: Any) -> Any:
    """Take 32 bits for a float."""
    signature = types.float32(types.int32)

    def build(_context: Any, builder: Any, _signature: Any, arguments: Any) -> Any:
        return builder.bitcast(arguments[0], ir.FloatType())

    return signature, build


def _at(context: Any, builder: Any, kind: Any, array: Any, index: Any, width: int) -> Any:
    """Point at ``width`` floats of an array."""
    data = context.make_array(kind)(context, builder, array).data
    pointer = builder.gep(data, [index])
    return builder.bitcast(pointer, ir.VectorType(ir.FloatType(), width).as_pointer())


@intrinsic
def _add_run(_: Any, sums: Any, at: Any, wide: Any, lengths: Any, of: Any) -> Any:
    """Add ``wide[k] * lengths[of + k // 4]`` to ``sums[at + k]``, k from 0 to 15, at once."""
    signature = types.void(sums, types.intp, wide, lengths, types.intp)

    def build(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        kinds, (sums, at, wide, lengths, of) = signature.args, arguments
        target = _at(context, builder, kinds[0], sums, at, _WIDE)
        zero = ir.Constant(ir.IntType(64), 0)
        share = builder.load(_at(context, builder, kinds[2], wide, zero, _WIDE), align=4)
        four = builder.load(_at(context, builder, kinds[3], lengths, of, CHANNELS), align=4)
        lanes = [lane // CHANNELS for lane in range(_WIDE)]
        mask = ir.Constant(ir.VectorType(ir.IntType(32), _WIDE), lanes)
        length = builder.shuffle_vector(four, ir.Constant(four.type, ir.Undefined), mask)
        more = builder.fmul(share, length, flags=["contract"])
        total = builder.fadd(builder.load(target, align=4), more, flags=["contract"])
        builder.store(total, target, align=4)
        return context.get_dummy_value()

    return signature, build


@intrinsic
def _add_same(_: Any, sums: Any, at: Any, p0: Any, p1: Any, p2: Any, p3: Any) -> Any:
    """Add p0 to p3, four times over, to ``sums[at : at + 16]`` at once."""
    signature = types.void(sums, types.intp, *[types.float32] * 4)

    def build(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        sums, at, *parts = arguments
        target = _at(context, builder, signature.args[0], sums, at, _WIDE)
        four = ir.Constant(ir.VectorType(ir.FloatType(), CHANNELS), ir.Undefined)
        for k, part in enumerate(parts):
            four = builder.insert_element(four, part, ir.Constant(ir.IntType(32), k))
        lanes = [lane % CHANNELS for lane in range(_WIDE)]
        mask = ir.Constant(ir.VectorType(ir.IntType(32), _WIDE), lanes)
        more = builder.shuffle_vector(four, ir.Constant(four.type, ir.Undefined), mask)
        builder.store(builder.fadd(builder.load(target, align=4), more), target, align=4)
        return context.get_dummy_value()

    return signature, build


# To whoever reads or checks a kernel these are functions of numbers and arrays.
as_int = cast("Callable[[np.float32], np.int32]", _as_int)
as_float = cast("Callable[[int | np.int32], np.float32]", _as_float)
add_run = cast("Callable[[_Float32, int, _Float32, _Float32, int], None]", _add_run)
_F = np.float32
add_same = cast("Callable[[_Float32, int, _F, _F, _F, _F], None]", _add_same)
