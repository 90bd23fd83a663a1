# SPDX-License-Identifier: MIT
"""Make a month's recap of an area: who is there, missing or late, and the sums of what counts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from tksk_desktop.domain.months import Month
from tksk_desktop.domain.recaps import Candidate, Choice, Due, Remark, Standing, choose
from tksk_desktop.usecases.recap.needs import DeskStore, Places, StoredPaper
from tksk_desktop.usecases.recap.readings import (
    ExpectedPlace,
    GroupLine,
    PlaceLine,
    Recap,
    Taken,
)

REGENCY_CODE, PROVINCE_CODE = 5, 2
"""So many letters of a sub-district's code name its regency and its province."""
WIDTH_BELOW = {0: PROVINCE_CODE, PROVINCE_CODE: REGENCY_CODE, REGENCY_CODE: 8}
"""How wide the codes of the groups are, by the width of the area's own code."""


@dataclass(frozen=True)
class Wishes:
    """What the desk wants of a recap.

    ``expected`` replaces the table of regions where the desk has a list of its own;
    ``known_signers`` are fingerprints of the certificates it knows, None where it keeps no list.
    """

    month: Month
    area: str = ""
    due: Due = field(default_factory=Due)
    expected: tuple[ExpectedPlace, ...] | None = None
    known_signers: frozenset[str] | None = None


@dataclass(frozen=True)
class _Former:
    """What the former months say of each sub-district."""

    signers: Mapping[str, str]
    differing: Collection[str]


def make_recap(
    wishes: Wishes,
    *,
    store: DeskStore,
    places: Places,
    kind_names: Mapping[str, str],
    made_on: date,
    taken: Taken | None = None,
) -> Recap:
    """Choose what counts, note it, and return the recap; ``taken`` names the refused files."""
    month, area = wishes.month, wishes.area
    chosen = _choose_all(wishes, store)
    store.set_chosen(month, area, ((code, choice) for code, (choice, _) in chosen.items()))
    former = _Former(store.last_signers(month, area), store.differing_openings(month, area))
    lines = tuple(_lines(wishes, chosen, former, places))
    width = WIDTH_BELOW[len(area)]
    return Recap(
        month=month,
        area_code=area,
        area_name=places.area_name(area),
        due=wishes.due,
        made_on=made_on,
        keeps_signers=wishes.known_signers is not None,
        places=lines,
        groups=_groups(lines, width),
        needs=tuple(store.need_sums(month, area, width)),
        tallies=tuple(store.tally_sums(month, area, width)),
        kind_names=dict(kind_names),
        refused=() if taken is None else tuple(taken.refused),
        more_refused=0 if taken is None else taken.more_refused,
    )


def _choose_all(wishes: Wishes, store: DeskStore) -> dict[str, tuple[Choice, StoredPaper | None]]:
    chosen: dict[str, tuple[Choice, StoredPaper | None]] = {}
    for code, papers in store.papers(wishes.month, wishes.area):
        choice = choose([_candidate(paper, wishes.known_signers) for paper in papers])
        by_id = {paper.id: paper for paper in papers}
        shown = by_id.get(choice.id or 0) or papers[-1]
        chosen[code] = (choice, shown)
    return chosen


def _candidate(paper: StoredPaper, known: frozenset[str] | None) -> Candidate:
    stranger = known is not None and paper.fingerprint_sha256 not in known
    return replace(paper.candidate, is_stranger=stranger)


def _lines(
    wishes: Wishes,
    chosen: Mapping[str, tuple[Choice, StoredPaper | None]],
    former: _Former,
    places: Places,
) -> Iterator[PlaceLine]:
    """Return every expected sub-district and every one that sent a report, by code."""
    listed = wishes.expected
    expected = {
        place.code: place for place in (places.below(wishes.area) if listed is None else listed)
    }
    for code in sorted(expected.keys() | chosen.keys()):
        choice, paper = chosen.get(code, (Choice(Standing.MISSING, None), None))
        # The desk's own table names a place, never the foreign paper.
        place = expected.get(code) or places.find(code) or ExpectedPlace(code, code, "", "")
        remarks = tuple(_remarks(wishes, choice, paper, former, is_expected=code in expected))
        yield _line(place, choice, paper, remarks)


def _remarks(
    wishes: Wishes,
    choice: Choice,
    paper: StoredPaper | None,
    former: _Former,
    *,
    is_expected: bool,
) -> Iterator[Remark]:
    if paper is None:
        return
    if wishes.due.is_late(wishes.month, paper.signed_at):
        yield Remark.LATE
    if choice.revised:
        yield Remark.REVISED
    before = former.signers.get(paper.subdistrict_code)
    if before is not None and before != paper.fingerprint_sha256:
        yield Remark.NEW_SIGNER
    if choice.standing is Standing.COUNTED and paper.subdistrict_code in former.differing:
        yield Remark.OPENING_DIFFERS
    if not is_expected:
        yield Remark.NOT_EXPECTED


def _line(
    place: ExpectedPlace, choice: Choice, paper: StoredPaper | None, remarks: tuple[Remark, ...]
) -> PlaceLine:
    return PlaceLine(
        code=place.code,
        name=place.name,
        regency=place.regency,
        province=place.province,
        standing=choice.standing,
        remarks=remarks,
        faults=() if paper is None else paper.candidate.faults,
        version=0 if paper is None else paper.candidate.version,
        letter_number="" if paper is None else paper.letter_number,
        signer_name="" if paper is None else paper.signer_name,
        signed_at=None if paper is None else paper.signed_at,
    )


def _groups(lines: Sequence[PlaceLine], width: int) -> tuple[GroupLine, ...]:
    """Count the sub-districts of each group, in the order of their codes."""
    counts: dict[str, Counter[str]] = {}
    names: dict[str, str] = {}
    for line in lines:
        code = line.code[:width]
        count = counts.setdefault(code, Counter())
        own = {PROVINCE_CODE: line.province, REGENCY_CODE: line.regency}
        names.setdefault(code, own.get(width, line.name) or code)
        count[line.standing] += 1
        count["expected"] += Remark.NOT_EXPECTED not in line.remarks
        count["late"] += Remark.LATE in line.remarks
    aside = (Standing.CONTESTED, Standing.WRONG_FIGURES, Standing.STRANGER)
    return tuple(
        GroupLine(
            code=code,
            name=names[code],
            expected=count["expected"],
            counted=count[Standing.COUNTED],
            late=count["late"],
            missing=count[Standing.MISSING],
            set_aside=sum(count[standing] for standing in aside),
        )
        for code, count in counts.items()
    )


def common_area(
    month: Month, store: DeskStore, expected: Sequence[ExpectedPlace] | None = None
) -> str:
    """Return the smallest area that holds a month's reports and the desk's own list of places."""
    codes = {code for code, _papers in store.papers(month, "")}
    codes |= {place.code for place in expected or ()}
    for width in (REGENCY_CODE, PROVINCE_CODE):
        areas = {code[:width] for code in codes}
        if len(areas) == 1:
            return areas.pop()
    return ""
