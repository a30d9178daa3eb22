"""Radiographs as DICOM: Multi-frame Grayscale Word Secondary Capture, a frame for each beam.

Conformance. The file is a valid DICOM Part 10 file of the SOP class above (PS3.3, A.8.4), Explicit
VR Little Endian, 16 bits, with all its Type 1 and Type 2 attributes; any DICOM reader shows it.
It is **not** DICOS (NEMA IIC 1): that standard's cargo objects, its scan geometry and threat
detection reports are not written, and its attributes are its own. Geometry stands in the image
comments as text, and the pixel size as Nominal Scanned Pixel Spacing. There is no patient: the
Type 2 attributes about one are empty.
"""

from __future__ import annotations

from hashlib import sha256
from io import BytesIO
from typing import Any, cast

import numpy as np
import pydicom
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.tag import Tag
from pydicom.uid import UID, ExplicitVRLittleEndian

from tidewaiter.xray.radiograph import Radiograph

#: Multi-frame Grayscale Word Secondary Capture Image Storage.
SOP_CLASS = "1.2.840.10008.5.1.4.1.1.7.3"


def to_dicom(radiograph: Radiograph, date: str = "", time: str = "") -> bytes:
    """Write a picture as DICOM.

    Args:
        radiograph: the picture; its beams become frames, low energy first.
        date: of the scan, ``YYYYMMDD``; empty for none (nothing here asks a clock).
        time: of the scan, ``HHMMSS``.

    Returns:
        A Part 10 file. Its UIDs follow from its content: the same picture, the same bytes.
    """
    data = Dataset()
    name = sha256(radiograph.counts.tobytes() + str(radiograph.setting).encode()).digest()
    _describe(data, name, (date, time))
    _picture(data, radiograph)
    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID = UID(SOP_CLASS)
    meta.MediaStorageSOPInstanceUID = data.SOPInstanceUID
    meta.TransferSyntaxUID = ExplicitVRLittleEndian
    meta.ImplementationClassUID = UID(_uid(b"tidewaiter"))
    data.file_meta = meta
    out = BytesIO()
    cast("Any", pydicom).dcmwrite(out, data, enforce_file_format=True)
    return out.getvalue()


def _describe(data: Dataset, name: bytes, when: tuple[str, str]) -> None:
    """General modules: patient, study, series, equipment, SOP common (PS3.3, C.7 and C.12)."""
    data.SOPClassUID = SOP_CLASS
    data.SOPInstanceUID = _uid(b"instance" + name)
    data.StudyInstanceUID = _uid(b"study" + name)
    data.SeriesInstanceUID = _uid(b"series" + name)
    data.PatientName = data.PatientID = data.PatientBirthDate = data.PatientSex = ""
    data.StudyDate, data.StudyTime = when
    data.ReferringPhysicianName = data.StudyID = data.AccessionNumber = ""
    data.Modality = "OT"
    data.SeriesNumber = data.InstanceNumber = 1
    data.Manufacturer = "Tidewaiter"
    data.ConversionType = "SYN"
    data.PatientOrientation = ""
    data.Laterality = ""
    data.BurnedInAnnotation = "NO"
    data.RecognizableVisualFeatures = "NO"


def _picture(data: Dataset, radiograph: Radiograph) -> None:
    """Image modules: pixels, frames, greys (PS3.3, C.7.6.3, C.7.6.6, C.8.6.3, C.11)."""
    frames, data.Rows, data.Columns = radiograph.counts.shape
    data.SamplesPerPixel = 1
    data.PhotometricInterpretation = "MONOCHROME2"
    data.BitsAllocated = data.BitsStored = 16
    data.HighBit, data.PixelRepresentation = 15, 0
    data.NumberOfFrames = frames
    # Frames follow one another by the label vector: low energy first.
    data.FrameIncrementPointer = Tag(0x0018, 0x2002)
    data.FrameLabelVector = list(radiograph.beams)
    dark_share = radiograph.detector.dark_counts / radiograph.detector.air_counts
    data.RescaleIntercept = f"{-dark_share:.10g}"
    data.RescaleSlope = f"{1.0 / radiograph.detector.air_counts:.10g}"
    data.RescaleType = "US"
    data.PresentationLUTShape = "IDENTITY"
    data.WindowCenter, data.WindowWidth = 0.5, 1.0
    gantry = radiograph.gantry
    across_mm = float(np.median(gantry.cell_m(radiograph.span.rows))) * 1000.0
    data.NominalScannedPixelSpacing = [f"{across_mm:.6g}", f"{gantry.step_m * 1000.0:.6g}"]
    data.ImageComments = (
        f"{radiograph.setting}; counts: dark {radiograph.detector.dark_counts:g}, air "
        f"{radiograph.detector.air_counts:g} above; rows from the top, columns from the doors; "
        f"source {gantry.source_m} m, detector {gantry.detector_m} m, training picture"
    )
    data.PixelData = radiograph.counts.astype("<u2").tobytes()
    data["PixelData"].VR = "OW"


def _uid(content: bytes) -> str:
    """Make a UID from content: 2.25 and a number of 128 bits (PS3.5, B.2)."""
    return f"2.25.{int.from_bytes(sha256(content).digest()[:16], 'big')}"
