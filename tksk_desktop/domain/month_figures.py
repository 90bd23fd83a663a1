# SPDX-License-Identifier: MIT
"""The figures of one month, as counted from the records and then frozen with the signature.

Counted by the day of the event, never by the day of entry (field practice). No name and no NIK
stands here: the figures leave the office. Plain data in and out, for freezing as JSON.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict, dataclass
from datetime import date, time
from typing import Any

from tksk_desktop.domain.months import Month
from tksk_desktop.domain.session_types import ReportRole
from tksk_desktop.domain.sessions import AidPhase, ObstacleKind, PlaceKind, SessionKind

FIGURES_FORMAT = 1


@dataclass(frozen=True)
class JournalRow:
    """One activity of the month; clients appear as counts and initials only."""

    session_id: int
    held_on: date
    starts_at: time | None
    ends_at: time | None
    place: str
    activity: str
    obstacles: str
    recorded_late: bool = False


@dataclass(frozen=True)
class SessionCount:
    """How many sessions of a type were held, for how many different people, with what turnout.

    ``expected`` and ``present`` count seats over all sessions; ``walk_ins`` stand apart, so that
    a rate never passes 100 %.
    """

    kind: SessionKind
    sessions: int
    clients: int
    expected: int
    present: int
    walk_ins: int
    type_code: str = ""
    name: str = ""
    """Of the type as it was called then; empty in reports frozen before there were types."""
    role: ReportRole | None = None
    men: int = 0
    women: int = 0
    """Of the walk-ins, as far as they were counted."""


@dataclass(frozen=True)
class PlaceCount:
    """How many sessions were held at a kind of place."""

    place_kind: PlaceKind
    sessions: int


@dataclass(frozen=True)
class NeedFlow:
    """Clients of one kind of need in one village: opening + came_in - went_out = closing.

    ``village_code`` is empty where the kind is confidential (level 3): then the row is the
    total of the sub-district. ``male``, ``female`` and ``sex_unknown`` split the people of the
    closing figure; families, groups and communities are counted each as one.
    """

    kind_code: str
    village_code: str
    opening: int
    came_in: int
    went_out: int
    closing: int
    male: int
    female: int
    sex_unknown: int
    families: int = 0
    groups: int = 0
    communities: int = 0

    @property
    def not_persons(self) -> int:
        """How many of the closing figure are no single persons."""
        return self.families + self.groups + self.communities

    @property
    def adds_up(self) -> bool:
        """Tell whether the row reconciles."""
        by_flow = self.opening + self.came_in - self.went_out == self.closing
        persons = self.male + self.female + self.sex_unknown
        return by_flow and persons + self.not_persons == self.closing


@dataclass(frozen=True)
class ObstacleCount:
    """How often a hindrance was met, with the notes' own words."""

    kind: ObstacleKind
    times: int
    texts: tuple[str, ...]
    missed: int = 0
    """How many of these are planned visits that could not be held."""


@dataclass(frozen=True)
class CaseFigures:
    """Open cases at both ends of the month."""

    opening: int
    opened: int
    closed: int
    closing: int


@dataclass(frozen=True)
class IndicatorTotal:
    """One indicator over all groups that told of it in the month: in its unit, never an average."""

    name: str
    unit: str
    groups: int
    total: int


@dataclass(frozen=True)
class GroupFigures:
    """Groups, their members and officers; opening + formed - ended = closing.

    Members and officers are those of groups that had not ended.
    """

    opening: int
    formed: int
    ended: int
    closing: int
    members: int
    officers: int
    meetings: int
    indicators: tuple[IndicatorTotal, ...] = ()

    @property
    def adds_up(self) -> bool:
        """Tell whether the groups reconcile."""
        return self.opening + self.formed - self.ended == self.closing


@dataclass(frozen=True)
class AidCount:
    """What one programme gave in the month, by the day it was received; void entries left out.

    ``received``, ``troubled`` (with problems), ``missing`` (not received) and ``unverified`` split
    the entries by what is known of the receipt.
    """

    programme_code: str
    entries: int
    people: int
    amount: int
    received: int
    troubled: int
    missing: int
    unverified: int

    @property
    def adds_up(self) -> bool:
        """Tell whether the receipts reconcile with the entries."""
        parts = (self.received, self.troubled, self.missing, self.unverified)
        return sum(parts) == self.entries


@dataclass(frozen=True)
class AccompanimentCount:
    """Sessions of accompaniment to one programme, during or after the guidance."""

    programme: str
    phase: AidPhase | None
    sessions: int
    clients: int


@dataclass(frozen=True)
class ReferralFigures:
    """Referrals of a month; opening + sent - done - declined - withdrawn = closing.

    Under way are those that were sent and have not ended; withdrawn counts only what was sent.
    """

    opening: int
    prepared: int
    sent: int
    accepted: int
    done: int
    declined: int
    withdrawn: int
    closing: int
    late: int
    """Of those under way at the end: whose answer should have come."""

    @property
    def adds_up(self) -> bool:
        """Tell whether the referrals reconcile."""
        ended = self.done + self.declined + self.withdrawn
        return self.opening + self.sent - ended == self.closing


@dataclass(frozen=True)
class ProposalRow:
    """A proposal to policy with the figures that support it."""

    text: str
    grounds: str
    addressee: str


@dataclass(frozen=True)
class MonthFigures:
    """All figures of one month."""

    month: Month
    journal: tuple[JournalRow, ...]
    sessions: tuple[SessionCount, ...]
    places: tuple[PlaceCount, ...]
    needs: tuple[NeedFlow, ...]
    obstacles: tuple[ObstacleCount, ...]
    cases: CaseFigures
    registered: int
    newly_registered: int
    follow_ups_agreed: int
    photos: int
    villages: tuple[tuple[str, str], ...]
    """Code and name of each village of the sub-district."""
    follow_ups_settled: int = 0
    """Answered by a session or closed with a reason in the month, whenever they were agreed."""
    follow_ups_due: int = 0
    """Whose day had come by the month's end and that were neither answered nor closed by then."""
    groups: GroupFigures | None = None
    """None in reports that were frozen before groups were counted."""
    proposals: tuple[ProposalRow, ...] = ()
    """Empty in reports that were frozen before proposals were kept."""
    aid: tuple[AidCount, ...] = ()
    accompaniment: tuple[AccompanimentCount, ...] = ()
    """Both are empty in reports that were frozen before aid was counted."""
    referrals: ReferralFigures | None = None
    """None in reports that were frozen before referrals were counted."""

    @property
    def reconciles(self) -> bool:
        """Tell whether every flow adds up; a report that does not is not signed."""
        cases = self.cases
        cases_add_up = cases.opening + cases.opened - cases.closed == cases.closing
        groups_add_up = self.groups is None or self.groups.adds_up
        aid_adds_up = all(count.adds_up for count in self.aid)
        referrals_add_up = self.referrals is None or self.referrals.adds_up
        flows_add_up = all(flow.adds_up for flow in self.needs)
        parts = (cases_add_up, groups_add_up, aid_adds_up, referrals_add_up, flows_add_up)
        return all(parts)

    def by_role(self) -> tuple[tuple[ReportRole, int], ...]:
        """Return how many sessions each role had; nothing for reports of before types."""
        held = Counter(dict.fromkeys(ReportRole, 0))
        for count in self.sessions:
            if count.role is not None:
                held[count.role] += count.sessions
        return tuple((role, sessions) for role, sessions in held.items() if sessions)

    def to_plain(self) -> dict[str, Any]:
        """Return plain values that JSON can carry."""
        plain = asdict(self)
        plain["format"] = FIGURES_FORMAT
        plain["month"] = str(self.month)
        for row in plain["journal"]:
            row["held_on"] = row["held_on"].isoformat()
            for name in ("starts_at", "ends_at"):
                row[name] = row[name].strftime("%H:%M") if row[name] else None
        return plain

    @classmethod
    def from_plain(cls, plain: dict[str, Any]) -> MonthFigures:
        """Read what ``to_plain`` gave; raise KeyError, TypeError or ValueError on other data."""
        return cls(
            month=Month.parse(plain["month"]),
            journal=tuple(_journal_row(row) for row in plain["journal"]),
            sessions=tuple(_session_count(row) for row in plain["sessions"]),
            places=tuple(
                PlaceCount(PlaceKind(row["place_kind"]), row["sessions"]) for row in plain["places"]
            ),
            needs=tuple(NeedFlow(**row) for row in plain["needs"]),
            obstacles=tuple(_obstacle_count(row) for row in plain["obstacles"]),
            cases=CaseFigures(**plain["cases"]),
            registered=plain["registered"],
            newly_registered=plain["newly_registered"],
            follow_ups_agreed=plain["follow_ups_agreed"],
            photos=plain["photos"],
            follow_ups_settled=plain.get("follow_ups_settled", 0),
            follow_ups_due=plain.get("follow_ups_due", 0),
            villages=tuple((code, name) for code, name in plain["villages"]),
            groups=_group_figures(plain.get("groups")),
            proposals=tuple(ProposalRow(**row) for row in plain.get("proposals", ())),
            aid=tuple(AidCount(**row) for row in plain.get("aid", ())),
            accompaniment=tuple(_accompaniment(row) for row in plain.get("accompaniment", ())),
            referrals=_referral_figures(plain.get("referrals")),
        )


def _group_figures(plain: dict[str, Any] | None) -> GroupFigures | None:
    if plain is None:
        return None
    totals = tuple(IndicatorTotal(**row) for row in plain["indicators"])
    return GroupFigures(**{**plain, "indicators": totals})


def _accompaniment(row: dict[str, Any]) -> AccompanimentCount:
    phase = row["phase"]
    return AccompanimentCount(**{**row, "phase": None if phase is None else AidPhase(phase)})


def _referral_figures(plain: dict[str, int] | None) -> ReferralFigures | None:
    return None if plain is None else ReferralFigures(**plain)


def _obstacle_count(row: dict[str, Any]) -> ObstacleCount:
    texts = tuple(row["texts"])
    return ObstacleCount(ObstacleKind(row["kind"]), row["times"], texts, row.get("missed", 0))


def _session_count(row: dict[str, Any]) -> SessionCount:
    said = {"role": None, **row}
    role = said["role"]
    return SessionCount(
        **{
            **said,
            "kind": SessionKind(row["kind"]),
            "role": None if role is None else ReportRole(role),
        }
    )


def _journal_row(row: dict[str, Any]) -> JournalRow:
    times = {
        name: time.fromisoformat(row[name]) if row[name] else None
        for name in ("starts_at", "ends_at")
    }
    return JournalRow(**{**row, **times, "held_on": date.fromisoformat(row["held_on"])})
