# SPDX-License-Identifier: MIT
"""Read the attached figures of a foreign report as the published form wants them, and no other way.

The form is ``resources/schemas/month-figures-1.schema.json``; a test holds both together. Read by
hand, so that what comes out is typed, bounded and said twice by nobody.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from tksk_desktop.domain.months import Month
from tksk_desktop.domain.received_figures import (
    NEED_COUNTS,
    Part,
    ReceivedFigures,
    ReceivedNeed,
    Tally,
)

FIGURES_FILE = "angka-laporan.json"
FORMAT, FORMAT_VERSION = "tksk-month-figures", 1
LARGEST_FILE = 2 * 1024 * 1024
LARGEST_COUNT = 1_000_000_000
MOST_ROWS, LONGEST_TEXT, LONGEST_CODE = 20_000, 300, 60
DOCUMENT_ID = re.compile(r"[0-9a-f]{32}")
SUBDISTRICT = re.compile(r"[0-9]{2}\.[0-9]{2}\.[0-9]{2}")
VILLAGE = re.compile(r"[0-9]{2}\.[0-9]{2}\.[0-9]{2}\.[0-9]{4}")
ROWS: tuple[tuple[Part, str, tuple[str, ...]], ...] = (
    (Part.SESSIONS, "kind", ("sessions", "clients", "expected", "present", "walk_ins")),
    (Part.PLACES, "place", ("sessions",)),
    (Part.HINDRANCES, "kind", ("times",)),
)
CASES = ("opening", "opened", "closed", "closing")
GROUPS = ("opening", "formed", "ended", "closing", "members", "officers", "meetings")
TOTALS = ("activities", "registered", "newly_registered", "follow_ups_agreed", "photos")


class _Unfit(Exception):
    """The file is not of the published form."""


def read_figures(data: bytes) -> ReceivedFigures | None:
    """Return the figures, or None where the file is not of the published form."""
    if len(data) > LARGEST_FILE:
        return None
    try:
        plain = json.loads(
            data.decode("utf-8"), object_pairs_hook=_once, parse_constant=_no_constant
        )
        return _figures(_dict(plain))
    except (_Unfit, ValueError, RecursionError):
        return None


def _figures(plain: dict[str, Any]) -> ReceivedFigures:
    if plain.get("format") != FORMAT or _count(plain.get("version")) != FORMAT_VERSION:
        raise _Unfit
    document = _exactly(
        plain.get("document"), ("id", "version", "letter_number", "letter_date", "replaces")
    )
    area = _exactly(plain.get("area"), ("subdistrict_code", "subdistrict", "regency", "province"))
    version = _count(document["version"])
    if version < 1:
        raise _Unfit
    return ReceivedFigures(
        document_id=_matching(document["id"], DOCUMENT_ID),
        version=version,
        letter_number=_text(document["letter_number"]),
        letter_date=date.fromisoformat(_text(document["letter_date"])),
        replaces=_text(document["replaces"]),
        subdistrict_code=_matching(area["subdistrict_code"], SUBDISTRICT),
        subdistrict=_text(area["subdistrict"]),
        regency=_text(area["regency"]),
        province=_text(area["province"]),
        month=Month.parse(_text(plain.get("month"))),
        villages=frozenset(_villages(plain)),
        needs=tuple(_needs(plain)),
        tallies=tuple(_tallies(plain)),
    )


def _villages(plain: dict[str, Any]) -> Iterator[str]:
    for row in _list(plain.get("villages")):
        held = _exactly(row, ("code", "name"))
        _text(held["name"])
        yield _matching(held["code"], VILLAGE)


def _needs(plain: dict[str, Any]) -> Iterator[ReceivedNeed]:
    for row in _list(plain.get("needs")):
        held = _exactly(row, ("kind", "name", "village", *NEED_COUNTS))
        _text(held["name"])
        village = "" if held["village"] is None else _matching(held["village"], VILLAGE)
        counts = [_count(held[name]) for name in NEED_COUNTS]
        yield ReceivedNeed(_code(held["kind"]), village, *counts)


def _tallies(plain: dict[str, Any]) -> Iterator[Tally]:
    for part, key, measures in ROWS:
        for row in _list(plain.get(part.value)):
            held = _exactly(row, (key, "name", *measures))
            _text(held["name"])
            code = _code(held[key])
            for measure in measures:
                yield Tally(part, code, measure, _count(held[measure]))
    for part, names in ((Part.CASES, CASES), (Part.GROUPS, GROUPS)):
        if part is Part.GROUPS and "groups" in plain and plain["groups"] is None:
            continue
        counts = _dict(plain.get(part.value))
        known = {name: _count(value) for name, value in counts.items()}
        for measure in names:
            if measure not in known:
                raise _Unfit
            yield Tally(part, "", measure, known[measure])
    for measure in TOTALS:
        yield Tally(Part.TOTALS, "", measure, _count(plain.get(measure)))


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Refuse an object that says one thing twice: two readers would read it differently."""
    held = dict(pairs)
    if len(held) != len(pairs):
        raise _Unfit
    return held


def _no_constant(text: str) -> Any:
    raise _Unfit(text)


def _dict(value: Any) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise _Unfit
    return value


def _exactly(value: Any, keys: tuple[str, ...]) -> dict[str, Any]:
    held = _dict(value)
    if held.keys() != set(keys):
        raise _Unfit
    return held


def _list(value: Any) -> list[Any]:
    if not isinstance(value, list) or len(value) > MOST_ROWS:
        raise _Unfit
    return value


def _count(value: Any) -> int:
    if isinstance(value, float) and value.is_integer():
        value = int(value)  # JSON knows one kind of number: 3.0 is a whole one
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= LARGEST_COUNT:
        raise _Unfit
    return value


def _text(value: Any) -> str:
    if not isinstance(value, str) or len(value) > LONGEST_TEXT:
        raise _Unfit
    return "".join(letter for letter in value if letter.isprintable())


def _code(value: Any) -> str:
    text = _text(value)
    if not 1 <= len(text) <= LONGEST_CODE:
        raise _Unfit
    return text


def _matching(value: Any, pattern: re.Pattern[str]) -> str:
    text = _text(value)
    if pattern.fullmatch(text) is None:
        raise _Unfit
    return text
