"""Acts: which actions an event comes of, as steps and costs name them."""

from __future__ import annotations

from tidewaiter.language import events as e


def acts_of(event: e.Event) -> tuple[str, ...]:
    """Name the action that an event comes of: its tag, and the instrument or routine in it.

    The last name is the one that stands in the table of costs; empty for what no action is
    alone the cause of (minutes, mishaps).
    """
    match event:
        case e.InstrumentRead():
            return (_ACT_WITH.get(event.readings[0].instrument, ""),)
        case e.Used():
            return "use", event.instrument
        case e.Delegated():
            return "delegate", event.routine
        case e.LeafMoved():
            return (_LEAF[event.to],)
        case e.Looked() if event.how != "close":
            return "look", "gaze"
        case _:
            name = _ACT_OF.get(type(event))
            return (name,) if name else ()


_ACT_WITH = {"weighbridge": "weigh", "tape": "measure", "mallet": "tap"}
_LEAF = {"open": "open", "hooked": "hook", "closed": "close"}
_ACT_OF: dict[type[e.Happened], str] = {
    e.Went: "go",
    e.Packed: "pack",
    e.Unpacked: "unpack",
    e.Planned: "plan",
    e.SwitchedOn: "switch-on",
    e.LookedUp: "look-up",
    e.Said: "talk",
    e.Called: "call",
    e.Hinted: "hint",
    e.DocumentRead: "read",
    e.Looked: "look",
    e.Scanned: "scan",
    e.SealChecked: "seal",
    e.YardMadeSafe: "yard-safe",
    e.AirTested: "test-air",
    e.Ventilated: "ventilate",
    e.SealCut: "cut-seal",
    e.Strapped: "strap",
    e.Entered: "enter",
    e.Left: "leave",
    e.Unloaded: "unload",
    e.TallyAudited: "audit",
    e.PackageOpened: "open-package",
    e.Photographed: "photograph",
    e.Froze: "freeze",
    e.Marked: "mark",
    e.ExhibitTaken: "exhibit",
    e.HandedOver: "hand-over",
    e.FindingRecorded: "record",
    e.FindingWithdrawn: "withdraw",
    e.LeadNamed: "lead",
    e.Decided: "decide",
    e.Resealed: "reseal",
    e.Reported: "report",
    e.Signed: "sign",
}
