# SPDX-License-Identifier: MIT
"""What is said of a case in words that need no screen: its history and its outcome; no widgets."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tksk_desktop.domain.cases import CaseOutcome
from tksk_desktop.usecases.cases.readings import CaseLine, CaseSheet
from tksk_desktop.vocabulary import TIME_LINE_WORDS, long_date, word


@dataclass(frozen=True)
class HistoryEntry:
    """One dated step of a case; ``what`` is a key of ``vocabulary.TIME_LINE_WORDS``."""

    happened_on: date
    what: str
    title: str = ""
    text: str = ""

    @property
    def headline(self) -> str:
        """What happened, in words."""
        said = TIME_LINE_WORDS[self.what]
        return f"{said}: {self.title}" if self.title else said


def history_of(case: CaseSheet) -> list[HistoryEntry]:
    """Return every dated step of a case, the newest first."""
    entries = [HistoryEntry(case.line.opened_on, "case_opened", "", case.line.problem)]
    entries += [
        HistoryEntry(each.changed_on, "stage", each.stage_name, each.reason)
        for each in case.stage_changes
    ]
    for hold in case.holds:
        until = f"sampai {long_date(hold.until)}"
        entries.append(HistoryEntry(hold.since, "hold", until, hold.reason))
        if hold.ended_on is not None:
            entries.append(HistoryEntry(hold.ended_on, "taken_up"))
    for review in case.reviews:
        late = f" ({review.late_reason})" if review.late_reason else ""
        entries.append(HistoryEntry(review.reviewed_on, "case_review", "", review.finding + late))
    for closing in case.closings:
        entries.append(
            HistoryEntry(closing.closed_on, "case_closed", word(closing.outcome), closing.note)
        )
        if closing.reopened_on is not None:
            entries.append(
                HistoryEntry(closing.reopened_on, "case_reopened", "", closing.reopen_reason)
            )
    in_order = sorted(enumerate(entries), key=lambda pair: (pair[1].happened_on, pair[0]))
    return [entry for _place, entry in reversed(in_order)]


def outcome_words(case: CaseLine) -> str:
    """Return with what a case was closed; "other" says nothing beside its note."""
    said = "" if case.outcome in (None, CaseOutcome.OTHER) else word(case.outcome)
    return ". ".join(part for part in (said, case.outcome_note) if part)


def review_is_due(case: CaseLine, today: date) -> bool:
    """Tell whether a case that is worked on is to be reviewed today or should have been."""
    if case.closed_on is not None or case.held_until is not None or case.next_review_on is None:
        return False
    return case.next_review_on <= today
