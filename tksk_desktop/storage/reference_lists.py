# SPDX-License-Identifier: MIT
"""Reads the shipped lists: kinds of need and kinds of social potential."""

from __future__ import annotations

import csv
from pathlib import Path

from tksk_desktop.domain.identity_numbers import Sex
from tksk_desktop.domain.need_kinds import NeedKind, PotentialKind


def load_need_kinds(path: Path) -> tuple[NeedKind, ...]:
    """Read ``ppks.csv``; raise ValueError or KeyError where a row is not as expected."""
    return tuple(
        NeedKind(
            code=row["code"],
            abbreviation=row["abbreviation"],
            name=row["name"],
            definition=row["definition"],
            criteria=row["criteria"],
            subjects=tuple(row["subject"].split(";")),
            min_age=_age(row["min_age"]),
            max_age=_age(row["max_age"]),
            sex=Sex(row["sex"]) if row["sex"] else None,
            cluster=row["cluster"],
            confidentiality=int(row["confidentiality"]),
        )
        for row in _rows(path)
    )


def load_potential_kinds(path: Path) -> tuple[PotentialKind, ...]:
    """Read ``psks.csv``."""
    return tuple(
        PotentialKind(row["code"], row["name"], row["subject"], row["definition"])
        for row in _rows(path)
    )


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _age(text: str) -> int | None:
    return int(text) if text else None
