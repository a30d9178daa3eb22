"""Nuclides: dose constants and natural activity against what is published."""

import numpy as np
import pytest

from tidewaiter.base.errors import DefectError
from tidewaiter.instruments import nuclides as n
from tidewaiter.instruments.trying import package
from tidewaiter.matter.materials import names


# Ninkovic, Raicevic and Adrovic, Radiat. Prot. Dosim. 115 (2005) 247: µGy m² / (h MBq).
@pytest.mark.parametrize(
    ("name", "published"), [("Cs-137", 0.0772), ("Co-60", 0.308), ("I-131", 0.0522)]
)
def test_dose_constants_are_those_published(name, published):
    assert n.dose_constant(name) == pytest.approx(published, rel=0.08)


# UNSCEAR 2000, annex B: dose rate in air over soil, nGy/h for each Bq/kg.
@pytest.mark.parametrize(
    ("name", "published"), [("K-40", 0.0417), ("Ra-226", 0.462), ("Th-232", 0.604)]
)
def test_lines_and_build_up_give_the_dose_over_soil(name, published):
    """Over a half-space the linear build-up of `gamma` comes to activity over attenuation."""
    kerma = (n.photons(name) * n.kerma_uGy_m2() / n.mu_m2_kg("concrete")).sum()
    assert kerma * 3600 * 1000 == pytest.approx(published, rel=0.18)


@pytest.mark.parametrize("name", names())
def test_attenuation_is_mixed_of_four_curves(name):
    mixed = n.mixed(name) @ n.basis_m2_kg()
    assert np.abs(mixed / n.mu_m2_kg(name) - 1).max() < 0.05


def test_natural_activity_grows_with_mass_and_follows_what_is_inside():
    tiles = package(material="ceramic", gross_kg=100.0)
    assert n.natural_Bq(tiles)[1] == pytest.approx(7000)
    assert n.natural_Bq(package(material="ceramic", gross_kg=200.0))[1] == pytest.approx(14000)
    bananas = package(material="fruit", contents="bananas", gross_kg=20.0)
    assert n.natural_Bq(bananas) == pytest.approx((2500, 0, 0))


@pytest.mark.parametrize("contents", ["bananas", "stone"])
def test_honest_goods_that_the_eye_names_have_rows_of_their_own(contents):
    named = n.natural_Bq(package(material="general_goods", contents=contents, gross_kg=1000.0))
    plain = n.natural_Bq(package(material="general_goods", gross_kg=1000.0))
    assert named[0] > 100_000 > plain[0]


def test_potassium_follows_from_the_composition_where_no_row_tells_of_it():
    """Potash is KCl: 0.52 of it potassium, some 16,600 Bq/kg."""
    k, ra, th = n.natural_Bq(package(material="potash", gross_kg=1.0))
    assert k == pytest.approx(16_600, rel=0.02)
    assert (ra, th) == (0, 0)
    assert n.natural_Bq(package(material="steel")) == (0, 0, 0)


def test_every_line_is_counted_once_and_near_its_energy():
    for one in n.nuclides().values():
        assert n.photons(one.name).sum() == pytest.approx(sum(share for _, share in one.lines))
        for energy, _ in one.lines:
            assert np.abs(np.log(n.NODES_MeV / energy)).min() < 0.12


def test_no_special_nuclear_material_is_in_the_table():
    assert not {"U-233", "U-235", "Pu-239", "Pu-238", "Pu-241"} & set(n.nuclides())
    with pytest.raises(DefectError):
        n.nuclide("U-235")
