# SPDX-License-Identifier: MIT
"""An ecomap: the client in the middle, circles around, ties thick, dashed or jagged, arrows."""

from __future__ import annotations

import math
from collections.abc import Callable
from enum import StrEnum
from textwrap import wrap

from tksk_desktop.domain.drawn_pictures import DrawnLine, DrawnNode, DrawnPicture, LegendEntry
from tksk_desktop.domain.ecomaps import (
    CENTRE,
    Ecomap,
    EcomapNode,
    EcomapTie,
    EcomapTieKind,
    EnergyFlow,
)
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
    arrow_head,
    shortened,
    zigzag,
)
from tksk_desktop.domain.genograms import initials

CENTRE_REACH, REACH, RING = 50.0, 44.0, 185.0
_LINE_LETTERS, _LINES, _SPACING = 13, 3, 12.5
_ROOM = 2 * REACH - 8

Word = Callable[[StrEnum], str]


def place_nodes(picture: Ecomap) -> dict[int, Point]:
    """Return where each circle stands: evenly around the client, unless the worker moved it."""
    places = {CENTRE: (0.0, 0.0)}
    count = max(len(picture.nodes), 6)
    ring = max(RING, count * 2.4 * REACH / (2 * math.pi))
    for place, node in enumerate(picture.nodes):
        if node.x is not None and node.y is not None:
            places[node.key] = (node.x, node.y)
        else:
            turn = 2 * math.pi * place / count - math.pi / 2
            places[node.key] = (ring * math.cos(turn), ring * math.sin(turn))
    return places


def draw_ecomap_marks(
    picture: Ecomap, client_name: str, word: Word, *, with_names: bool = True
) -> DrawnPicture:
    """Return a network picture ready to be drawn, with initials only where names are held back."""
    places = place_nodes(picture)
    client = client_name if with_names else initials(client_name)
    names = {CENTRE: client} | {
        node.key: node.name if with_names else word(node.kind) for node in picture.nodes
    }
    centre = DrawnNode(CENTRE, 0.0, 0.0, CENTRE_REACH, _centre_marks(client), client)
    nodes = tuple(_node(node, places[node.key], names[node.key], word) for node in picture.nodes)
    lines = tuple(
        DrawnLine(
            tie.one,
            tie.other,
            False,
            tie_marks(tie, places[tie.one], places[tie.other]),
            f"{names[tie.one]} – {names[tie.other]}: {word(tie.kind)}, {word(tie.flow).lower()}",
        )
        for tie in picture.ties
    )
    return DrawnPicture((centre, *nodes), lines, _legend(word))


def tie_marks(tie: EcomapTie, one: Point, other: Point) -> tuple[Mark, ...]:
    """Return a tie's line from circle to circle, with its arrows."""
    start, end = shortened(
        one,
        other,
        (CENTRE_REACH if tie.one == CENTRE else REACH) + 3,
        (CENTRE_REACH if tie.other == CENTRE else REACH) + 3,
    )
    marks = list(tie_line(tie.kind, start, end))
    if tie.flow in (EnergyFlow.FORWARD, EnergyFlow.BOTH):
        marks.append(arrow_head(end, start, 12))
    if tie.flow in (EnergyFlow.BACKWARD, EnergyFlow.BOTH):
        marks.append(arrow_head(start, end, 12))
    return tuple(marks)


def tie_line(kind: EcomapTieKind, start: Point, end: Point) -> tuple[Mark, ...]:
    """Return the line of a kind of tie between two points."""
    match kind:
        case EcomapTieKind.STRONG:
            return (LineMark((start, end), Stroke(3.2)),)
        case EcomapTieKind.WEAK:
            return (LineMark((start, end), Stroke(1.2, dash=Dash.DASHED)),)
        case EcomapTieKind.STRESSFUL:
            return (LineMark(zigzag(start, end), Stroke(1.2)),)


def _centre_marks(name: str) -> tuple[Mark, ...]:
    ring = EllipseMark(0, 0, CENTRE_REACH, CENTRE_REACH, Stroke(2.0), Tone.PAPER)
    inner = EllipseMark(0, 0, CENTRE_REACH - 4, CENTRE_REACH - 4, Stroke(1.0))
    return (ring, inner, *_words(name, 0.0, bold=True))


def _node(node: EcomapNode, place: Point, name: str, word: Word) -> DrawnNode:
    kind = word(node.kind)
    body = EllipseMark(0, 0, REACH, REACH, Stroke(1.4), Tone.PAPER)
    marks: list[Mark] = [body, *_words(name, -7.0)]
    said = name
    if kind.casefold() != name.casefold():
        marks.append(TextMark(0, REACH - 21, kind, 7.0, Anchor.MIDDLE, Tone.QUIET))
        said = f"{name} ({kind})"
    return DrawnNode(node.key, *place, REACH, tuple(marks), said)


def _words(text: str, y: float, *, bold: bool = False) -> list[Mark]:
    """Return a text in at most three short lines around a height."""
    lines = wrap(text, _LINE_LETTERS, break_long_words=True)
    if len(lines) > _LINES:
        lines = [*lines[: _LINES - 1], lines[_LINES - 1] + "…"]
    first = y - (len(lines) - 1) * _SPACING / 2 + 3
    return [
        TextMark(
            0, first + place * _SPACING, line, 9.0, Anchor.MIDDLE, bold=bold, width=2 * REACH - 8
        )
        for place, line in enumerate(lines)
    ]


def _legend(word: Word) -> tuple[LegendEntry, ...]:
    left, right = (-22.0, 0.0), (22.0, 0.0)
    kinds = tuple(LegendEntry(tie_line(kind, left, right), word(kind)) for kind in EcomapTieKind)
    thin = LineMark((left, right), Stroke(1.2))
    flows = (
        LegendEntry((thin, arrow_head(right, left, 9)), word(EnergyFlow.FORWARD)),
        LegendEntry(
            (thin, arrow_head(right, left, 9), arrow_head(left, right, 9)), word(EnergyFlow.BOTH)
        ),
    )
    return (*kinds, *flows)
