# SPDX-License-Identifier: MIT
"""A genogram in the field's standard symbols.

A square is a man, a circle a woman, a diamond someone whose sex is not known; a cross means dead, a
double border the client. Couples are joined below their symbols (dashed where not married, two
slashes where divorced), children hang from that line. How two people get on is a line of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from tksk_desktop.domain.drawn_pictures import DrawnLine, DrawnNode, DrawnPicture, LegendEntry
from tksk_desktop.domain.figures import (
    Anchor,
    Dash,
    EllipseMark,
    LineMark,
    Mark,
    Point,
    Stroke,
    TextMark,
    Tone,
    beside,
    between,
    box,
    shortened,
    zigzag,
)
from tksk_desktop.domain.genogram_layout import ACROSS, place_people
from tksk_desktop.domain.genograms import (
    COUPLES,
    Genogram,
    KinPerson,
    KinTie,
    KinTieKind,
    RelationQuality,
    initials,
)
from tksk_desktop.domain.identity_numbers import Sex

HALF = 22.0
"""Half the width of a symbol."""
BAR = 16.0
"""How far below the symbols a couple's line runs."""
THIN, BOLD_LINE = Stroke(1.0), Stroke(1.6)
_SAMPLE = 11.0
_LANES = 3

Word = Callable[[StrEnum], str]


@dataclass(frozen=True)
class GenogramPhrases:
    """The words of a picture that are no domain values: all in the field's language."""

    client: str
    dead: str
    unknown_sex: str
    born: str
    """With ``{year}``."""
    died: str
    """With ``{year}``."""


def draw_genogram_marks(
    picture: Genogram, word: Word, phrases: GenogramPhrases, *, with_names: bool = True
) -> DrawnPicture:
    """Return a family picture ready to be drawn, with initials only where names are held back."""
    places = place_people(picture)
    names = {p.key: p.name if with_names else initials(p.name) for p in picture.people}
    nodes = tuple(
        _node(person, picture.client_id, places[person.key], names[person.key], phrases)
        for person in picture.people
    )
    lines = (
        *_couple_lines(picture, places, names, word),
        *_child_lines(picture, places, names, word),
        *_sibling_lines(picture, places, names, word),
        *(
            DrawnLine(
                quality.one,
                quality.other,
                True,
                quality_marks(quality.quality, places[quality.one], places[quality.other]),
                _said(names, quality.one, quality.other, word(quality.quality)),
            )
            for quality in picture.qualities
        ),
    )
    return DrawnPicture(nodes, lines, _legend(word, phrases))


def symbol_marks(
    sex: Sex | None, half: float, *, is_dead: bool = False, is_index: bool = False
) -> tuple[Mark, ...]:
    """Return a person's symbol around the origin."""
    marks: list[Mark] = [_outline(sex, half, Tone.PAPER)]
    if is_index:
        marks.append(_outline(sex, half - 4, None))
    if is_dead:
        reach = half if sex is Sex.MALE else half * 0.71 if sex is Sex.FEMALE else half * 0.5
        marks.append(LineMark(((-reach, -reach), (reach, reach)), THIN))
        marks.append(LineMark(((-reach, reach), (reach, -reach)), THIN))
    return tuple(marks)


def quality_marks(quality: RelationQuality, one: Point, other: Point) -> tuple[Mark, ...]:
    """Return the line of how two get on, from symbol to symbol."""
    start, end = shortened(one, other, HALF + 5, HALF + 5)
    return quality_line(quality, start, end)


def quality_line(quality: RelationQuality, start: Point, end: Point) -> tuple[Mark, ...]:
    """Return the line of how two get on between two points."""
    double = tuple(LineMark(beside(start, end, side), THIN) for side in (-2.5, 2.5))
    match quality:
        case RelationQuality.CLOSE:
            return double
        case RelationQuality.ORDINARY:
            return (LineMark((start, end), Stroke(0.8, Tone.QUIET)),)
        case RelationQuality.DISTANT:
            return (LineMark((start, end), Stroke(1.4, dash=Dash.DOTTED)),)
        case RelationQuality.CONFLICT:
            return (LineMark(zigzag(start, end), THIN),)
        case RelationQuality.CUT_OFF:
            return _broken(start, end)
        case RelationQuality.VIOLENCE:
            outer = tuple(LineMark(beside(start, end, side), THIN) for side in (-7.5, 7.5))
            return (*outer, LineMark(zigzag(start, end), BOLD_LINE))


def _broken(start: Point, end: Point) -> tuple[Mark, ...]:
    left, right = between(start, end, 0.46), between(start, end, 0.54)
    bars = []
    for point in (left, right):
        upper, _ = beside(point, end, 7)
        lower, _ = beside(point, end, -7)
        bars.append(LineMark((upper, lower), BOLD_LINE))
    return (LineMark((start, left), THIN), LineMark((right, end), THIN), *bars)


def _outline(sex: Sex | None, half: float, fill: Tone | None) -> Mark:
    if sex is Sex.MALE:
        return box(0, 0, half, BOLD_LINE, fill)
    if sex is Sex.FEMALE:
        return EllipseMark(0, 0, half, half, BOLD_LINE, fill)
    return LineMark(
        ((0, -half), (half, 0), (0, half), (-half, 0)), BOLD_LINE, closed=True, fill=fill
    )


def _node(
    person: KinPerson, client_id: int, place: Point, name: str, phrases: GenogramPhrases
) -> DrawnNode:
    is_index = person.member_id == client_id
    years = "–".join(
        str(year) if year else ""
        for year in (person.birth_year, person.death_year)[: 2 if person.is_dead else 1]
    ).strip("–")
    if person.is_dead and person.death_year and not person.birth_year:
        years = f"† {person.death_year}"
    marks: list[Mark] = [
        *symbol_marks(person.sex, HALF, is_dead=person.is_dead, is_index=is_index),
        _label(name, HALF + BAR + 12, bold=is_index),
    ]
    if years:
        marks.append(_label(years, HALF + BAR + 23, tone=Tone.QUIET))
    facts = [name]
    if is_index:
        facts.append(phrases.client)
    if person.birth_year:
        facts.append(phrases.born.format(year=person.birth_year))
    if person.is_dead:
        facts.append(
            phrases.died.format(year=person.death_year) if person.death_year else phrases.dead
        )
    return DrawnNode(person.key, *place, HALF, tuple(marks), ", ".join(facts))


def _label(text: str, y: float, *, bold: bool = False, tone: Tone = Tone.INK) -> TextMark:
    return TextMark(0, y, text, 9.0, Anchor.MIDDLE, tone, bold, width=ACROSS - 6)


def _couple_lines(
    picture: Genogram, places: Mapping[int, Point], names: Mapping[int, str], word: Word
) -> list[DrawnLine]:
    return [
        DrawnLine(
            tie.one,
            tie.other,
            False,
            couple_marks(tie.kind, places[tie.one], places[tie.other]),
            _said(names, tie.one, tie.other, word(tie.kind)),
        )
        for tie in picture.ties
        if tie.kind in COUPLES
    ]


def couple_marks(kind: KinTieKind, one: Point, other: Point) -> tuple[Mark, ...]:
    """Return a couple's line, which runs below both symbols."""
    bar = max(one[1], other[1]) + HALF + BAR
    stroke = Stroke(1.2, dash=Dash.DASHED if kind is KinTieKind.COHABITING else Dash.SOLID)
    path = ((one[0], one[1] + HALF), (one[0], bar), (other[0], bar), (other[0], other[1] + HALF))
    marks: list[Mark] = [LineMark(path, stroke)]
    if kind is KinTieKind.DIVORCED:
        middle = (one[0] + other[0]) / 2 + 14
        marks += [
            LineMark(((middle + at - 4, bar + 8), (middle + at + 4, bar - 8)), BOLD_LINE)
            for at in (-3, 4)
        ]
    return tuple(marks)


def _child_lines(
    picture: Genogram, places: Mapping[int, Point], names: Mapping[int, str], word: Word
) -> list[DrawnLine]:
    """Return a line for each parent and child; both parents' lines run together."""
    lines = []
    starts: dict[float, list[Point]] = {}
    for tie in picture.ties:
        if tie.kind is not KinTieKind.PARENT:
            continue
        parents = picture.parents_of(tie.other)
        both = next(
            (
                couple
                for couple in picture.ties
                if couple.kind in COUPLES and {couple.one, couple.other} <= set(parents)
            ),
            None,
        )
        start = _child_start(both if _is_of(both, tie) else None, tie, places)
        row = starts.setdefault(start[1], [])
        if start not in row:
            row.append(start)
        lines.append(
            DrawnLine(
                tie.one,
                tie.other,
                False,
                (_drop(start, places[tie.other], row.index(start)),),
                _said(names, tie.one, tie.other, word(tie.kind)),
            )
        )
    return lines


def _is_of(couple: KinTie | None, tie: KinTie) -> bool:
    return couple is not None and tie.one in (couple.one, couple.other)


def _child_start(couple: KinTie | None, tie: KinTie, places: Mapping[int, Point]) -> Point:
    """Return where a child's line begins: in the middle of the couple's line, or at the parent."""
    if couple is None:
        x, y = places[tie.one]
        return (x, y + HALF)
    one, other = places[couple.one], places[couple.other]
    return ((one[0] + other[0]) / 2, max(one[1], other[1]) + HALF + BAR)


def _drop(start: Point, child: Point, lane: int) -> LineMark:
    """Return the line from a couple by way of the sibship line down to a child.

    Families of one generation have lanes of their own, so that their sibship lines don't meet.
    """
    top = child[1] - HALF
    turn = top - 12 - 8 * (lane % _LANES)
    turn = turn if turn > start[1] else (start[1] + top) / 2
    points = (start, (start[0], turn), (child[0], turn), (child[0], top))
    return LineMark(points, Stroke(1.2))


def _sibling_lines(
    picture: Genogram, places: Mapping[int, Point], names: Mapping[int, str], word: Word
) -> list[DrawnLine]:
    """Return a bracket above siblings whose parents are not in the picture."""
    lines = []
    for tie in picture.ties:
        if tie.kind is KinTieKind.SIBLING:
            one, other = places[tie.one], places[tie.other]
            top = min(one[1], other[1]) - HALF - 18
            path = (
                (one[0], one[1] - HALF),
                (one[0], top),
                (other[0], top),
                (other[0], other[1] - HALF),
            )
            said = _said(names, tie.one, tie.other, word(tie.kind))
            lines.append(DrawnLine(tie.one, tie.other, False, (LineMark(path, Stroke(1.2)),), said))
    return lines


def _said(names: Mapping[int, str], one: int, other: int, what: str) -> str:
    return f"{names[one]} – {names[other]}: {what}"


def _legend(word: Word, phrases: GenogramPhrases) -> tuple[LegendEntry, ...]:
    left, right = (-22.0, 0.0), (22.0, 0.0)
    symbols = (
        LegendEntry(symbol_marks(Sex.MALE, _SAMPLE), word(Sex.MALE)),
        LegendEntry(symbol_marks(Sex.FEMALE, _SAMPLE), word(Sex.FEMALE)),
        LegendEntry(symbol_marks(None, _SAMPLE), phrases.unknown_sex),
        LegendEntry(symbol_marks(Sex.MALE, _SAMPLE, is_dead=True), phrases.dead),
        LegendEntry(symbol_marks(Sex.FEMALE, _SAMPLE, is_index=True), phrases.client),
    )
    couples = tuple(
        LegendEntry(_couple_sample(kind), word(kind)) for kind in KinTieKind if kind in COUPLES
    )
    qualities = tuple(
        LegendEntry(quality_line(quality, left, right), word(quality))
        for quality in RelationQuality
    )
    return (*symbols, *couples, *qualities)


def _couple_sample(kind: KinTieKind) -> tuple[Mark, ...]:
    dash = Dash.DASHED if kind is KinTieKind.COHABITING else Dash.SOLID
    marks: list[Mark] = [LineMark(((-22, -6), (-22, 4), (22, 4), (22, -6)), Stroke(1.2, dash=dash))]
    if kind is KinTieKind.DIVORCED:
        marks += [LineMark(((at - 4, 11), (at + 4, -3)), BOLD_LINE) for at in (-3, 4)]
    return tuple(marks)
