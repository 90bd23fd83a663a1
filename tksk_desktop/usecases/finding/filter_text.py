# SPDX-License-Identifier: MIT
"""A filter set as text, the form in which the database keeps it."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import fields
from datetime import date
from typing import Any

from tksk_desktop.domain.assessment_risk import RiskBand
from tksk_desktop.domain.cases import Priority
from tksk_desktop.domain.identity_numbers import Sex
from tksk_desktop.domain.subjects import SubjectKind
from tksk_desktop.usecases.readings import ClientFilter

FROM_TEXT: Mapping[str, Callable[[Any], Any]] = {
    "sex": Sex,
    "ages": tuple,
    "priority": Priority,
    "risk": RiskBand,
    "subject": SubjectKind,
    "desil": tuple,
    "registered": lambda days: tuple(map(date.fromisoformat, days)),
}
"""How a value of a field comes back, where JSON does not keep its kind."""


def filter_as_text(filter: ClientFilter) -> str:
    """Return what a filter asks for; what it leaves open is not written."""
    asked = {
        each.name: getattr(filter, each.name)
        for each in fields(filter)
        if getattr(filter, each.name) != each.default
    }
    return json.dumps(asked, default=date.isoformat, ensure_ascii=False)


def filter_from_text(text: str) -> ClientFilter:
    """Return the filter of a text; fields that this version does not know are left open."""
    known = {each.name for each in fields(ClientFilter)}
    kept = {name: value for name, value in json.loads(text).items() if name in known}
    return ClientFilter(
        **{name: FROM_TEXT.get(name, _as_it_is)(value) for name, value in kept.items()}
    )


def _as_it_is(value: Any) -> Any:
    return value
