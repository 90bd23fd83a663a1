# SPDX-License-Identifier: MIT
"""Make a list of candidates for guidance, and set it on paper or in a workbook."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem
from tksk_desktop.domain.guidance import (
    GuidanceCandidate,
    GuidanceCriterion,
    GuidanceList,
    Ranked,
    list_problems,
    rank,
)
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.client_papers.content import PaperHead, paper_head
from tksk_desktop.usecases.guidance.readings import (
    CandidateLine,
    GuidanceLine,
    GuidanceSheet,
)
from tksk_desktop.usecases.letters.number_letter import (
    is_numbered,
    next_running_number,
    number_of,
)
from tksk_desktop.usecases.needs import Clock, OpenWork


@dataclass(frozen=True)
class NewGuidanceList:
    """What the form says; the letter's number is the next one where none is wished for."""

    kind_code: str
    year: int
    made_on: date
    places: int
    note: str = ""
    running_number: int | None = None


@dataclass(frozen=True)
class GuidancePaper:
    """A list as it goes to the Dinas."""

    head: PaperHead
    kind_name: str
    sheet: GuidanceSheet


def make_guidance_list(
    new: NewGuidanceList,
    *,
    tell: Callable[[Ranked], str],
    tell_criterion: Callable[[GuidanceCriterion], str],
    open_work: OpenWork,
    clock: Clock,
) -> Changes:
    """Rank all of a kind that work today and keep the list; ``tell`` says why in words.

    Raise EntryRefused, also where nobody of the kind stands in the directory.
    """
    with open_work() as work:
        office = work.office.get()
        running = new.running_number or next_running_number(work, office, new.made_on)
        made = GuidanceList(
            new.kind_code,
            new.year,
            new.made_on,
            new.places,
            running,
            number_of(office, running, new.made_on),
            note=new.note.strip(),
        )
        problems = list_problems(made, today=clock.today())
        if is_numbered(work, new.made_on, running):
            problems.append(FieldProblem("running_number", Problem.NUMBER_TAKEN))
        facts = work.guidance.facts(new.kind_code, year=new.year, day=new.made_on)
        if not facts:
            problems.append(FieldProblem("kind_code", Problem.NOBODY_LEFT))
        if problems:
            raise EntryRefused(*problems)
        criteria = work.guidance.criteria()
        made.criteria = "\n".join(tell_criterion(each) for each in criteria if each.active)
        made.candidates = [
            GuidanceCandidate(
                each.facts.potential_id,
                position,
                each.facts.name,
                each.facts.village_name,
                each.facts.contact_name,
                each.score,
                tell(each),
            )
            for position, each in enumerate(rank(facts, criteria), start=1)
        ]
        work.guidance.add_list(made)
        work.flush()
        work.commit()
        return Changes.of(Kind.POTENTIALS, record_id=made.id)


def read_guidance_list(list_id: int, *, open_work: OpenWork) -> GuidanceSheet:
    """Return a list as it was made."""
    with open_work() as work:
        return _sheet(work.guidance.get_list(list_id))


def set_guidance_list(
    list_id: int,
    *,
    kinds: dict[str, str],
    write: Callable[[GuidancePaper], bytes],
    open_work: OpenWork,
) -> bytes:
    """Return a list in the form that ``write`` gives it; ``kinds`` are codes with their names."""
    with open_work() as work:
        made = work.guidance.get_list(list_id)
        sheet = _sheet(made)
        head = paper_head(work.office.get(), made.made_on, for_outside=True)
    return write(GuidancePaper(head, kinds.get(sheet.line.kind_code, ""), sheet))


def _sheet(made: GuidanceList) -> GuidanceSheet:
    line = GuidanceLine(
        made.id or 0,
        made.kind_code,
        made.year,
        made.made_on,
        made.places,
        len(made.candidates),
        made.letter_number,
        made.note,
    )
    candidates = tuple(
        CandidateLine(
            each.position,
            each.name,
            each.village_name,
            each.contact_name,
            each.score,
            each.reason,
            each.position <= made.places,
        )
        for each in made.candidates
    )
    return GuidanceSheet(line, candidates, tuple(made.criteria.splitlines()))
