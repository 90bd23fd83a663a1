# SPDX-License-Identifier: MIT
"""Tables of the report: journal, guidance, places, cases, needs, villages, hindrances."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reportlab.lib.units import mm

from tksk_desktop.domain.month_figures import (
    CaseFigures,
    GroupFigures,
    JournalRow,
    MonthFigures,
    NeedFlow,
    ProposalRow,
    ReferralFigures,
)
from tksk_desktop.domain.need_kinds import NeedKind
from tksk_desktop.domain.office import NeedWord, TimeZone
from tksk_desktop.reports import wording
from tksk_desktop.reports.ruled_table import PADDING, Column, RuledTable, ruled_table
from tksk_desktop.reports.story_pieces import section
from tksk_desktop.reports.styles import BOLD, PaperFonts, measure
from tksk_desktop.vocabulary import DAYS, number, short_date, time_span, type_words, word

NUMBER_WIDTH = 9 * mm
VILLAGE_WIDTH = 36 * mm
NARROWEST = 9 * mm
MOST_SPARE = 6 * mm
FLOWS = (
    "opening",
    "came_in",
    "went_out",
    "closing",
    "male",
    "female",
    "sex_unknown",
    "not_persons",
)
CLOSING, UNKNOWN, NOT_PERSONS = 3, 6, 7


def journal_table(
    rows: Sequence[JournalRow], zone: TimeZone, fonts: PaperFonts, width: float
) -> RuledTable:
    """No, day and date, time, place, activity, hindrance: the regency's own journal form."""
    widths = [NUMBER_WIDTH, 21 * mm, 21 * mm, 31 * mm]
    rest = width - sum(widths)
    widths += [rest * 0.58, rest * 0.42]
    heads = [head.format(zone=zone.value) for head in wording.JOURNAL_HEADS]
    columns = _columns(heads, widths, "clclll")
    texts = [
        (
            str(position),
            f"{DAYS[row.held_on.weekday()]},\n{short_date(row.held_on)}",
            time_span(row.starts_at, row.ends_at) or wording.NONE,
            fonts.plain(row.place) or wording.NONE,
            fonts.plain(row.activity),
            fonts.plain(row.obstacles) or wording.NONE,
        )
        for position, row in enumerate(rows, start=1)
    ]
    return ruled_table(columns, texts, empty=wording.NO_JOURNAL)


def guidance_table(figures: MonthFigures, fonts: PaperFonts, width: float) -> RuledTable:
    """Sessions per kind with turnout and a total; a rate counts expected people only."""
    counts = figures.sessions
    rows = [
        (
            str(position),
            fonts.plain(type_words(count)),
            number(count.sessions),
            number(count.clients),
            number(count.expected),
            number(count.present),
            _rate(count.present, count.expected),
            number(count.walk_ins),
        )
        for position, count in enumerate(counts, start=1)
    ]
    expected, present = sum(c.expected for c in counts), sum(c.present for c in counts)
    total = (
        "",
        wording.TOTAL,
        number(sum(count.sessions for count in counts)),
        wording.NONE,
        number(expected),
        number(present),
        _rate(present, expected),
        number(sum(count.walk_ins for count in counts)),
    )
    narrow = 19 * mm
    widths = [NUMBER_WIDTH, width - NUMBER_WIDTH - 6 * narrow, *[narrow] * 6]
    columns = _columns(wording.GUIDANCE_HEADS, widths, "clrrrrrr")
    return ruled_table(columns, [*rows, total], total=True)


def place_table(figures: MonthFigures, width: float) -> RuledTable:
    """How many sessions were held where, with their total."""
    heads = [*(word(count.place_kind) for count in figures.places), wording.TOTAL]
    counts = [count.sessions for count in figures.places]
    columns = _columns(heads, [width / len(heads)] * len(heads), "c" * len(heads))
    return ruled_table(columns, [[number(value) for value in (*counts, sum(counts))]])


def role_table(figures: MonthFigures, width: float) -> RuledTable:
    """How many sessions belong to each of the worker's roles, with their total."""
    held = figures.by_role()
    heads = [*(word(role) for role, _sessions in held), wording.TOTAL]
    counts = [sessions for _role, sessions in held]
    columns = _columns(heads, [width / len(heads)] * len(heads), "c" * len(heads))
    return ruled_table(columns, [[number(value) for value in (*counts, sum(counts))]])


def group_table(groups: GroupFigures, width: float) -> RuledTable:
    """Groups at both ends of the month, their members and officers, and the meetings held."""
    values = (
        groups.opening,
        groups.formed,
        groups.ended,
        groups.closing,
        groups.members,
        groups.officers,
        groups.meetings,
    )
    columns = _columns(wording.GROUP_HEADS, [width / 7] * 7, "ccccccc")
    return ruled_table(columns, [[number(value) for value in values]])


def indicator_table(groups: GroupFigures, fonts: PaperFonts, width: float) -> RuledTable:
    """What the groups' indicators came to, with the number of groups that told of each."""
    narrow = 34 * mm
    columns = _columns(wording.INDICATOR_HEADS, [width - 2 * narrow, narrow, narrow], "lrr")
    rows = [
        (
            fonts.plain(f"{line.name} ({line.unit})" if line.unit else line.name),
            number(line.groups),
            number(line.total),
        )
        for line in groups.indicators
    ]
    return ruled_table(columns, rows)


def aid_table(figures: MonthFigures, width: float) -> RuledTable:
    """What each programme gave and what is known of the receipt, with a total."""
    first, money, narrow = 0.16, 0.2, 0.64 / 6
    shares = (first, narrow, narrow, money, *[narrow] * 4)
    columns = _columns(wording.AID_HEADS, [width * share for share in shares], "lrrrrrrr")
    counts = [
        (c.entries, c.people, c.amount, c.received, c.troubled, c.missing, c.unverified)
        for c in figures.aid
    ]
    # People are not summed: one may be in several programmes.
    sums = [number(sum(column)) for column in zip(*counts, strict=True)]
    sums[1] = ""
    rows = [
        (each.programme_code, *map(number, count))
        for each, count in zip(figures.aid, counts, strict=True)
    ]
    return ruled_table(columns, [*rows, (wording.TOTAL, *sums)])


def accompaniment_table(figures: MonthFigures, fonts: PaperFonts, width: float) -> RuledTable:
    """Sessions of accompaniment per programme and phase, and the clients who were there."""
    narrow = 30 * mm
    widths = [width - 2 * narrow - 60 * mm, 60 * mm, narrow, narrow]
    columns = _columns(wording.ACCOMPANIMENT_HEADS, widths, "llrr")
    rows = [
        (
            fonts.plain(each.programme) or wording.NOT_NAMED,
            word(each.phase) if each.phase is not None else "–",
            number(each.sessions),
            number(each.clients),
        )
        for each in figures.accompaniment
    ]
    return ruled_table(columns, rows)


def case_table(cases: CaseFigures, width: float) -> RuledTable:
    """Open cases at both ends of the month and what happened between."""
    values = (cases.opening, cases.opened, cases.closed, cases.closing)
    columns = _columns(wording.CASE_HEADS, [width / 4] * 4, "cccc")
    return ruled_table(columns, [[number(value) for value in values]])


def referral_table(referrals: ReferralFigures, width: float) -> RuledTable:
    """Referrals under way at both ends of the month and what came of those that were sent."""
    values = (
        referrals.opening,
        referrals.sent,
        referrals.done,
        referrals.declined,
        referrals.withdrawn,
        referrals.closing,
        referrals.late,
    )
    columns = _columns(wording.REFERRAL_HEADS, [width / 7] * 7, "ccccccc")
    return ruled_table(columns, [[number(value) for value in values]])


def need_table(
    figures: MonthFigures,
    kinds: Sequence[NeedKind],
    need_word: NeedWord,
    fonts: PaperFonts,
    width: float,
) -> RuledTable | None:
    """Per kind: opening + in - out = closing, by sex, with a total; None without anyone."""
    sums = {kind.name: sum_flows(_of_kind(figures, kind)) for kind in kinds}
    found = [(name, flows) for name, flows in sums.items() if any(flows)]
    if not found:
        return None
    totals = [sum(flows[at] for _, flows in found) for at in range(len(FLOWS))]
    rare = {UNKNOWN: wording.SEX_UNKNOWN, NOT_PERSONS: wording.NOT_PERSONS}
    shown = [at for at in range(len(FLOWS)) if at not in rare or totals[at]]
    rows = [
        (str(position), fonts.exact(name), *(number(flows[at]) for at in shown))
        for position, (name, flows) in enumerate(found, start=1)
    ]
    rows.append(("", wording.TOTAL, *(number(totals[at]) for at in shown)))
    heads = [head.format(need_word=need_word.value) for head in wording.NEED_HEADS]
    heads += [head for at, head in rare.items() if at in shown]
    narrow = (14.5 if len(shown) < len(FLOWS) else 13) * mm
    widths = [NUMBER_WIDTH, width - NUMBER_WIDTH - len(shown) * narrow, *[narrow] * len(shown)]
    return ruled_table(_columns(heads, widths, "cl" + "r" * len(shown)), rows, total=True)


def need_note(figures: MonthFigures) -> str:
    """Say how the table of needs is to be read."""
    said = wording.NEED_NOTE_UNKNOWN if any(f.sex_unknown for f in figures.needs) else ""
    if any(flow.not_persons for flow in figures.needs):
        said += wording.NEED_NOTE_NOT_PERSONS.format(
            families=number(sum(flow.families for flow in figures.needs)),
            groups=number(sum(flow.groups for flow in figures.needs)),
            communities=number(sum(flow.communities for flow in figures.needs)),
        )
    return wording.NEED_NOTE.format(unknown=said)


def village_tables(
    figures: MonthFigures, kinds: Sequence[NeedKind], fonts: PaperFonts, width: float
) -> list[RuledTable]:
    """Closing figures, villages down and kinds across, in as many tables as the width asks for.

    The last table ends with each village's sum over all its kinds. Most confidential kinds are
    not there, and kinds without anyone are left out.
    """
    closing = {(f.village_code, f.kind_code): f.closing for f in figures.needs if f.village_code}
    shown = kinds_in_villages(figures, kinds)
    if not shown:
        return []
    groups = _side_by_side(shown, width)
    tables = []
    for position, part in enumerate(groups):
        last = position == len(groups) - 1
        summed = shown if last else []
        rows = []
        for code, name in figures.villages:
            counts = [closing.get((code, kind.code), 0) for kind in part]
            cells = [number(count) if count else wording.NONE for count in counts]
            sums = [number(sum(closing.get((code, kind.code), 0) for kind in summed))]
            rows.append([fonts.exact(name), *cells, *(sums if last else [])])
        totals = [_in_villages(figures, closing, [kind]) for kind in part]
        if last:
            totals.append(_in_villages(figures, closing, shown))
        rows.append([wording.TOTAL, *(number(value) for value in totals)])
        heads = [kind.abbreviation for kind in part] + ([wording.TOTAL] if last else [])
        widths = [_head_width(head) for head in heads]
        spare = max(0.0, min(width - VILLAGE_WIDTH - sum(widths), len(widths) * MOST_SPARE))
        widths = [wide + spare / len(widths) for wide in widths]
        widths.insert(0, width - sum(widths))
        columns = _columns([wording.VILLAGE_HEAD, *heads], widths, "l" + "r" * len(heads))
        tables.append(ruled_table(columns, rows, total=True))
    return tables


def kinds_in_villages(figures: MonthFigures, kinds: Sequence[NeedKind]) -> list[NeedKind]:
    """Return the kinds that someone in a village carries at the month's end."""
    present = {f.kind_code for f in figures.needs if f.village_code and f.closing}
    return [kind for kind in kinds if kind.code in present]


def confidential_total(figures: MonthFigures) -> int:
    """Return how many are counted for the sub-district only."""
    return sum(flow.closing for flow in figures.needs if not flow.village_code)


def hindrance_table(figures: MonthFigures, fonts: PaperFonts, width: float) -> RuledTable:
    """Hindrances with how often they were met and the notes' words, and a total."""
    met = [count for count in figures.obstacles if count.times]
    rows = [
        (
            str(position),
            word(count.kind),
            number(count.times),
            fonts.plain("; ".join(count.texts)) or wording.NONE,
        )
        for position, count in enumerate(met, start=1)
    ]
    if rows:
        rows.append(("", wording.TOTAL, number(sum(count.times for count in met)), ""))
    widths = [NUMBER_WIDTH, 46 * mm, 14 * mm]
    widths.append(width - sum(widths))
    columns = _columns(wording.HINDRANCE_HEADS, widths, "clrl")
    return ruled_table(columns, rows, total=bool(rows), empty=wording.NO_HINDRANCE_ROWS)


def proposals_table(proposals: Sequence[ProposalRow], fonts: PaperFonts, width: float) -> list[Any]:
    """Return the month's proposals with the figures that support them, under their own head."""
    rows = [
        (str(position), *map(fonts.plain, (each.text, each.grounds, each.addressee)))
        for position, each in enumerate(proposals, start=1)
    ]
    widths = [NUMBER_WIDTH, 0.0, 52 * mm, 32 * mm]
    widths[1] = width - sum(widths)
    columns = _columns(wording.PROPOSAL_HEADS, widths, "clll")
    return [*section(fonts, wording.PROPOSALS), ruled_table(columns, rows)]


def sum_flows(flows: Sequence[NeedFlow]) -> list[int]:
    """Return opening, in, out, closing, men, women, unknown, others of several rows."""
    return [sum(getattr(flow, column) for flow in flows) for column in FLOWS]


def _of_kind(figures: MonthFigures, kind: NeedKind) -> list[NeedFlow]:
    return [flow for flow in figures.needs if flow.kind_code == kind.code]


def _in_villages(
    figures: MonthFigures, closing: dict[tuple[str, str], int], kinds: Sequence[NeedKind]
) -> int:
    return sum(closing.get((code, kind.code), 0) for code, _ in figures.villages for kind in kinds)


def _side_by_side(kinds: Sequence[NeedKind], width: float) -> list[list[NeedKind]]:
    """Share kinds out over as few tables as the width allows, all of about the same size."""
    room = width - VILLAGE_WIDTH - _head_width(wording.TOTAL)
    tables = 1
    while True:
        size = -(-len(kinds) // tables)
        parts = [list(kinds[start : start + size]) for start in range(0, len(kinds), size)]
        if size == 1 or all(_heads_width(part) <= room for part in parts):
            return parts
        tables += 1


def _heads_width(kinds: Sequence[NeedKind]) -> float:
    return sum(_head_width(kind.abbreviation) for kind in kinds)


def _head_width(head: str) -> float:
    return max(float(NARROWEST), measure(head, BOLD) + 2 * PADDING + 1)


def _columns(heads: Sequence[str], widths: Sequence[float], aligns: str) -> list[Column]:
    return [
        Column(head, width, align) for head, width, align in zip(heads, widths, aligns, strict=True)
    ]


def _rate(present: int, expected: int) -> str:
    return f"{number(100 * present / expected, 1)} %" if expected else wording.NONE
