"""Sources: accelerators and radioactive sources of cargo scanners, as data.

What they emit is worked out in ``spectrum``. All numbers that a maker would state are estimates
of the usual design, since makers publish few of them; ``docs/decisions/0013`` says what they are
tuned to and how far they can be trusted.
"""

from __future__ import annotations

from dataclasses import dataclass

from tidewaiter.xray.setting import SingleBeam

#: What photons pass before the box: (material, thickness in cm).
Filters = tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True)
class Linac:
    """An electron accelerator with a target that shines forward.

    Attributes:
        end_point_MeV: kinetic energy of the electrons.
        target_Z: atomic number of the target.
        filters: the target itself first, then what hardens the beam.
    """

    end_point_MeV: float
    target_Z: int
    filters: Filters


@dataclass(frozen=True, slots=True)
class Isotope:
    """A radioactive source.

    Attributes:
        lines: (energy in MeV, photons per decay).
        filters: the capsule.
    """

    lines: tuple[tuple[float, float], ...]
    filters: Filters = ()


Source = Linac | Isotope

# Estimate: 2 mm of tungsten between the place where photons are made and the box, 10 mm of copper
# to harden the beam, one target and filter for all energies, since interlaced machines have but
# one. So filtered, layers of lead, steel and concrete agree with narrow-beam measurements at 6 MV
# (tests/xray/test_practice.py).
_HEAD: Filters = (("tungsten", 0.2), ("copper", 1.0))

# Decay data: Laboratoire National Henri Becquerel, DDEP tables. Capsules: estimate.
SOURCES: dict[SingleBeam, Source] = {
    "3MV": Linac(3.0, 74, _HEAD),
    "4MV": Linac(4.0, 74, _HEAD),
    "6MV": Linac(6.0, 74, _HEAD),
    "9MV": Linac(9.0, 74, _HEAD),
    "Co-60": Isotope(((1.17323, 0.9985), (1.33249, 0.999826)), (("stainless_steel", 0.1),)),
    "Cs-137": Isotope(((0.661657, 0.8499),), (("stainless_steel", 0.1),)),
}

#: Air kerma of one line at one metre, µGy. Estimates: cargo accelerators give some 1 to 10 Gy a
#: minute at one metre and 100 to 400 pulses a second, hence 40 to 400 µGy a pulse; a cobalt
#: source of 4 TBq and a caesium source of 4 TBq give 5 and 1.4 µGy in a sixtieth of a second
#: (air kerma rate constants 0.308 and 0.0772 mGy m²/(GBq h)).
DOSE_UGY: dict[SingleBeam, float] = {
    "3MV": 60.0,
    "4MV": 90.0,
    "6MV": 140.0,
    "9MV": 200.0,
    "Co-60": 5.0,
    "Cs-137": 1.4,
}
