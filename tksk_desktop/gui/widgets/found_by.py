# SPDX-License-Identifier: MIT
"""Says by what someone was found, where it is not the name: a note, a number, another name.

The list of clients and the palette say it alike; the name itself is marked by each of them.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from tksk_desktop.domain.search_marks import SearchMarks, Span, marked_digits, marked_spans
from tksk_desktop.usecases.finding.readings import FoundClients
from tksk_desktop.usecases.readings import ClientLine

Marked = tuple[str, tuple[Span, ...]]
"""A text, and where in it what was typed stands."""


def found_by(line: ClientLine, found: FoundClients) -> Marked | None:
    """Return the number, other name or note someone was found by; None where it was the name."""
    marks, snippet = found.marks, found.snippets.get(line.id)
    if snippet is not None:
        return snippet.text, snippet.spans
    for label, number in (("NIK", line.nik), ("KK", line.family_card_number)):
        spans = marked_digits(number or "", marks)
        if spans:
            return _number_line(label, number or "", spans)
    for name in (line.nickname, *line.other_names):
        if name and (marked_spans(name, marks) or marked_digits(name, marks)):
            return _also_called(name, marks)
    return None


def _also_called(name: str, marks: SearchMarks) -> Marked:
    """Return another or former name, or a former number, with what was typed marked in it."""
    spans = marked_digits(name, marks)
    if spans:
        return _number_line(QCoreApplication.translate("FoundBy", "formerly"), name, spans)
    text = QCoreApplication.translate("FoundBy", "Also {name}").format(name=name)
    return text, marked_spans(text, marks)


def _number_line(label: str, number: str, spans: Sequence[Span]) -> Marked:
    """Return a number with only the typed digits readable: lists are seen by others too."""
    open_digits = {place for start, length in spans for place in range(start, start + length)}
    digits = "".join(d if place in open_digits else "•" for place, d in enumerate(number))
    before = len(label) + 1
    return f"{label} {digits}", tuple((start + before, n) for start, n in spans)
