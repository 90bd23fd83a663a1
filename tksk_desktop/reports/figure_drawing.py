# SPDX-License-Identifier: MIT
"""Draws a figure of the domain on paper, as vectors in black and greys."""

from __future__ import annotations

from typing import Any

from reportlab.graphics.shapes import Drawing, Ellipse, Polygon, PolyLine, Rect, String
from reportlab.lib import colors

from tksk_desktop.domain.figures import (
    Anchor,
    Dash,
    EllipseMark,
    Figure,
    LineMark,
    Mark,
    Stroke,
    TextMark,
    Tone,
)
from tksk_desktop.reports.styles import BOLD, REGULAR, PaperFonts, fit

TONES = {
    Tone.INK: colors.black,
    Tone.QUIET: colors.Color(0.35, 0.35, 0.35),
    Tone.FAINT: colors.Color(0.72, 0.72, 0.72),
    Tone.ACCENT: colors.black,
    Tone.PAPER: colors.white,
}
DASHES = {Dash.SOLID: None, Dash.DASHED: [5, 3], Dash.DOTTED: [1, 3]}
ANCHORS = {Anchor.START: "start", Anchor.MIDDLE: "middle", Anchor.END: "end"}
HALO = 1.0


def drawing_of(
    figure: Figure, fonts: PaperFonts, *, width: float, height: float | None = None
) -> Drawing:
    """Return the figure as a flowable, made smaller where it is larger than the room."""
    scale = min(1.0, width / figure.width)
    if height is not None:
        scale = min(scale, height / figure.height)
    drawing = Drawing(figure.width * scale, figure.height * scale)
    drawing.hAlign = "CENTER"
    # The library begins every drawing in a font of its own that would not be embedded.
    drawing.initialFontName = REGULAR
    drawing.scale(scale, scale)
    for mark in figure.marks:
        for shape in _shapes(mark, figure.height, fonts):
            drawing.add(shape)
    return drawing


def _shapes(mark: Mark, height: float, fonts: PaperFonts) -> list[Any]:
    """Return a mark in the paper's own direction, where y runs upwards."""
    match mark:
        case LineMark():
            return [_line(mark, height)]
        case EllipseMark():
            look = _look(mark.stroke, mark.fill)
            return [Ellipse(mark.x, height - mark.y, mark.rx, mark.ry, **look)]
        case TextMark():
            return _text(mark, height, fonts)


def _line(mark: LineMark, height: float) -> Any:
    points = [value for x, y in mark.points for value in (x, height - y)]
    if mark.closed:
        return Polygon(points, strokeLineJoin=1, **_look(mark.stroke, mark.fill))
    look = _look(mark.stroke, None)
    del look["fillColor"]
    cap = 1 if mark.stroke is not None and mark.stroke.dash is Dash.DOTTED else 0
    return PolyLine(points, strokeLineJoin=1, strokeLineCap=cap, **look)


def _text(mark: TextMark, height: float, fonts: PaperFonts) -> list[Any]:
    font = BOLD if mark.bold else REGULAR
    text = fonts.plain(mark.text)
    if mark.width is not None:
        text = fit(text, mark.width, font, mark.size)
    y = height - mark.y
    said = String(
        mark.x,
        y,
        text,
        fontName=font,
        fontSize=mark.size,
        fillColor=TONES[mark.tone],
        textAnchor=ANCHORS[mark.anchor],
    )
    left, _, right, _ = said.getBounds()
    # White behind the letters: a line that runs through a name leaves it legible.
    ground = Rect(
        left - HALO,
        y - mark.size * 0.22,
        right - left + 2 * HALO,
        mark.size * 1.0,
        fillColor=TONES[Tone.PAPER],
        strokeColor=None,
    )
    return [ground, said]


def _look(stroke: Stroke | None, fill: Tone | None) -> dict[str, Any]:
    look: dict[str, Any] = {
        "fillColor": TONES[fill] if fill is not None else None,
        "strokeColor": None,
    }
    if stroke is not None:
        look |= {
            "strokeColor": TONES[stroke.tone],
            "strokeWidth": stroke.width,
            "strokeDashArray": DASHES[stroke.dash],
        }
    return look
