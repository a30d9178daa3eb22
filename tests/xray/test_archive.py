"""Pictures as archives and as DICOM: whole, readable by others, and never trusted blindly."""

from __future__ import annotations

import zipfile
from functools import cache
from io import BytesIO

import numpy as np
import pydicom
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.xray.scenes import load
from tidewaiter.base.errors import InputError
from tidewaiter.xray.archive import from_npz, to_npz
from tidewaiter.xray.dicom import SOP_CLASS, to_dicom
from tidewaiter.xray.gantry import Span
from tidewaiter.xray.radiograph import Radiograph, radiograph
from tidewaiter.xray.setting import Setting

# PS3.3: Type 1 attributes of the class's modules, which may be neither absent nor empty.
TYPE_1 = """
    SOPClassUID SOPInstanceUID StudyInstanceUID SeriesInstanceUID Modality ConversionType Rows
    Columns SamplesPerPixel PhotometricInterpretation BitsAllocated BitsStored HighBit
    PixelRepresentation PixelData NumberOfFrames FrameIncrementPointer BurnedInAnnotation
    RescaleIntercept RescaleSlope RescaleType PresentationLUTShape
""".split()  # noqa: SIM905
# Type 2: present, perhaps empty.
TYPE_2 = """
    PatientName PatientID PatientBirthDate PatientSex StudyDate StudyTime ReferringPhysicianName
    StudyID AccessionNumber SeriesNumber InstanceNumber Manufacturer PatientOrientation Laterality
""".split()  # noqa: SIM905


@cache
def picture(beam: str = "4/6MV") -> Radiograph:
    setting = Setting("side", beam)  # type: ignore[arg-type]
    return radiograph(load(20), setting, "key", Span((200, 260), (400, 450)))


def test_an_archive_comes_back_whole_and_opens_without_us() -> None:
    data = to_npz(picture())
    again = from_npz(data)
    assert (again.counts == picture().counts).all()
    assert (again.setting, again.span, again.gantry, again.detector) == (
        picture().setting,
        picture().span,
        picture().gantry,
        picture().detector,
    )
    with np.load(BytesIO(data), allow_pickle=False) as arrays:
        assert arrays["transmission"].shape == picture().counts.shape
        assert arrays["z_m"][3] == pytest.approx(picture().at(0, 3)[0])
        assert arrays["across_m"][7] == pytest.approx(picture().at(7, 0)[1])
        assert arrays["beams"].tolist() == ["4MV", "6MV"]


@given(st.binary(max_size=80), st.integers(0, 60_000))
@settings(max_examples=150, deadline=None)
def test_a_damaged_archive_is_refused_or_reads_whole(more: bytes, at: int) -> None:
    data = to_npz(picture())
    place = at % len(data)
    for bad in (data[:place], data[:place] + more + data[place + len(more) :], more):
        try:
            again = from_npz(bad)
        except InputError:
            continue
        assert again.counts.shape[1:] == again.span.shape


def test_a_bomb_and_a_pickle_are_refused() -> None:
    bomb, pickle = BytesIO(), BytesIO()
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("counts.npy", b"\0" * 50_000_000)
        for n in range(60):
            archive.writestr(f"more{n}.npy", b"\0" * 50_000_000)
    np.savez(pickle, about=np.array([{"a": 1}], object), counts=np.zeros((1, 2, 3), np.uint16))
    for bad in (bomb.getvalue(), pickle.getvalue()):
        with pytest.raises(InputError, match="no radiograph of ours"):
            from_npz(bad)


@pytest.mark.parametrize("beam", ["4/6MV", "6MV"])
def test_dicom_holds_the_counts_and_all_it_must(beam: str) -> None:
    shown = picture(beam)
    data = pydicom.dcmread(BytesIO(to_dicom(shown, "20261125", "061500")))
    assert data.file_meta.MediaStorageSOPClassUID == data.SOPClassUID == SOP_CLASS
    assert data.file_meta.MediaStorageSOPInstanceUID == data.SOPInstanceUID
    pixels = data.pixel_array.reshape(shown.counts.shape)
    assert (pixels == shown.counts).all()
    missing = [name for name in TYPE_1 if not str(getattr(data, name, ""))]
    assert not missing
    assert not [name for name in TYPE_2 if name not in data]
    assert data.StudyDate == "20261125"
    left = pixels * float(data.RescaleSlope) + float(data.RescaleIntercept)
    assert left == pytest.approx(shown.transmission(), abs=1e-4)
    assert not str(data.PatientName)


def test_the_same_picture_gives_the_same_dicom_and_another_another_name() -> None:
    assert to_dicom(picture()) == to_dicom(picture())
    one, other = (pydicom.dcmread(BytesIO(to_dicom(picture(b)))) for b in ("4/6MV", "6MV"))
    assert one.SOPInstanceUID != other.SOPInstanceUID
    assert all(len(uid) <= 64 for uid in (one.SOPInstanceUID, one.StudyInstanceUID))
