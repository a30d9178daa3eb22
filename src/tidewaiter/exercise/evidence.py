"""Evidence: what was done with what was found, until a partner took it over."""

from __future__ import annotations

from tidewaiter.exercise.account import COUNTED, Account, Done
from tidewaiter.exercise.case import Case, Hide
from tidewaiter.exercise.points import point
from tidewaiter.exercise.truth import Found, hides_found, right_leads
from tidewaiter.language import events as e
from tidewaiter.language.actions import Category
from tidewaiter.language.debriefs import Point

#: What nobody but those who lead may touch: withdraw and cordon (domain guide, section 1).
HANDS_OFF: frozenset[Category] = frozenset({"explosives"})
#: Past the last record of any exercise.
_NEVER = 10**9


def evidence(case: Case, account: Account) -> list[Point]:
    """Judge scene, pictures, exhibits and lead, for each hidden thing; and a seal cut unread."""
    points: list[Point] = []
    for found in hides_found(case, account):
        hide = found.thing
        if hide.category not in COUNTED:
            points += _scene(account, hide)
            if found.records and hide.category in HANDS_OFF:
                points.append(_left_alone(account, found))
            elif found.records:
                points += _custody(case, account, hide)
        named = account.records(e.LeadNamed)[-1:]
        leads = right_leads(case, account)
        right = bool(found.records) and account.state.lead in leads
        points.append(point("right-lead", right, 1, named or found.records, lead=leads[0]))
    lost = [
        one.record
        for one in account.done
        if isinstance(one.event, e.Mishap) and one.event.what == "evidence-lost"
    ]
    if lost:
        points.append(point("mishap-evidence-lost", 0, 1, lost))
    return points


def _left_alone(account: Account, found: Found[Hide]) -> Point:
    """Judge whether everybody kept away from what only ordnance disposal may touch, once named."""
    since = min(found.records)
    handled = [
        one.record
        for one in account.done
        if one.record > since
        and isinstance(
            one.event, e.Entered | e.Unloaded | e.PackageOpened | e.ExhibitTaken | e.Marked
        )
    ]
    return point("left-alone", 2 * (not handled), 2, handled or list(found.records))


def _scene(account: Account, hide: Hide) -> list[Point]:
    """Judge whether handling stopped, and the thing was photographed, before it was touched."""
    touched = min(
        (
            one.record
            for one in account.done
            if isinstance(one.event, e.PackageOpened | e.ExhibitTaken)
            and one.event.target in hide.handles
        ),
        default=_NEVER,
    )
    frozen = [n for n in account.records(e.Froze) if n < touched][:1]
    thawed = [one.record for one in account.done if _thaws(one)]
    taken = sorted(n for name in hide.handles for n in account.photographs_of(name))
    first = [n for n in taken if n < touched][:1]
    return [
        point("scene-frozen", bool(frozen) and not thawed, 1, thawed or frozen),
        point("photographed-in-place", bool(first), 1, first),
    ]


def _thaws(act: Done) -> bool:
    """Say whether goods are handled on a frozen scene before somebody leads who may say so."""
    handled = isinstance(act.event, e.Unloaded | e.PackageOpened)
    return handled and act.before.frozen and act.before.lead == "officer"


def _custody(case: Case, account: Account, hide: Hide) -> list[Point]:
    """Judge whether a find bears a number, and went to who leads against signature."""
    numbered = [
        one.record
        for one in account.done
        if isinstance(one.event, e.Marked | e.ExhibitTaken) and one.event.target in hide.handles
    ]
    handed = [
        one.record
        for one in account.done
        if isinstance(one.event, e.HandedOver) and one.event.to in right_leads(case, account)
    ]
    return [
        point("numbered-in-place", bool(numbered), 1, numbered[:1]),
        point("handed-over", bool(handed), 1, handed),
    ]
