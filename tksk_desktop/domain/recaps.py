# SPDX-License-Identifier: MIT
"""What the receiving desk concludes from many reports: which one counts, what is missing or late.

The Dinas Sosial of a regency receives some 30 reports a month, a province some 650.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from tksk_desktop.domain.errors import WorldRefused
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.office import TimeZone
from tksk_desktop.domain.received_figures import Fault


class DeskStoreUnreachable(WorldRefused):
    """The receiving desk's database cannot be reached or used."""


USUAL_DUE_DAY = 5
"""A month's report is due early in the next month; the day is the desk's to set."""


class PaperProblem(StrEnum):
    """Why a file is not taken in as a report."""

    FILE_UNREADABLE = "file_unreadable"
    NOT_A_PDF = "not_a_pdf"
    TOO_LARGE = "too_large"
    TOOK_TOO_LONG = "took_too_long"
    TOO_MUCH_MEMORY = "too_much_memory"
    READER_ENDED = "reader_ended"
    UNSIGNED = "unsigned"
    CHANGED = "changed"
    NO_FIGURES = "no_figures"
    FIGURES_INVALID = "figures_invalid"
    OTHER_DOCUMENT = "other_document"
    UNKNOWN_PLACE = "unknown_place"


class Standing(StrEnum):
    """Where a sub-district stands in a month's recap."""

    COUNTED = "counted"
    MISSING = "missing"
    CONTESTED = "contested"
    """Two different reports claim the same month and version: neither is counted."""
    WRONG_FIGURES = "wrong_figures"
    STRANGER = "stranger"
    """Signed with a certificate that the desk does not know, though it keeps a list."""


class Remark(StrEnum):
    """What else the desk should look at; the report may count all the same."""

    LATE = "late"
    REVISED = "revised"
    NEW_SIGNER = "new_signer"
    OPENING_DIFFERS = "opening_differs"
    NOT_EXPECTED = "not_expected"


@dataclass(frozen=True)
class Due:
    """Until when a month's report must be signed: a day of the next month, in the desk's zone."""

    day: int = USUAL_DUE_DAY
    zone: TimeZone = TimeZone.WIB

    def is_late(self, month: Month, signed_at: datetime | None) -> bool:
        """Tell whether a report was signed after its day; one without a time is not late."""
        if signed_at is None:
            return False
        day = min(self.day, month.next.last_day.day)
        return self.day_of(signed_at) > date(month.next.year, month.next.number, day)

    def day_of(self, moment: datetime) -> date:
        """Return the day of an instant in the desk's zone."""
        return moment.astimezone(ZoneInfo(self.zone.iana_name)).date()


@dataclass(frozen=True)
class Candidate:
    """One received report of a sub-district and month, as far as the choice needs it."""

    id: int
    document_id: str
    version: int
    figures_sha256: str
    faults: tuple[Fault, ...] = ()
    is_stranger: bool = False


@dataclass(frozen=True)
class Choice:
    """Which report of a sub-district stands for the month; ``id`` is None where it is contested."""

    standing: Standing
    id: int | None
    revised: bool = False


def choose(candidates: Sequence[Candidate]) -> Choice:
    """Choose among the reports of one sub-district and month, in the order they came.

    The highest version counts. The same document with one more signature is the same report; two
    documents that claim the same version contradict each other, and a person must ask.
    Those of unknown signers are set aside first: a forged paper must not push a real one out.
    """
    known = [each for each in candidates if not each.is_stranger]
    if not known:
        last = candidates[-1] if candidates else None
        standing = Standing.MISSING if last is None else Standing.STRANGER
        return Choice(standing, None if last is None else last.id)
    highest = max(each.version for each in known)
    newest = [each for each in known if each.version == highest]
    if len({(each.document_id, each.figures_sha256) for each in newest}) > 1:
        return Choice(Standing.CONTESTED, None)
    chosen = newest[-1]
    standing = Standing.WRONG_FIGURES if chosen.faults else Standing.COUNTED
    return Choice(standing, chosen.id, revised=highest > 1)
