# SPDX-License-Identifier: MIT
"""Reads the shipped lists: kinds of need and of social potential, what an assessment asks."""

from __future__ import annotations

import csv
from pathlib import Path

from tksk_desktop.domain.assessment_risk import RiskFactor, RiskRule
from tksk_desktop.domain.assessments import AreaGroup, AssessmentArea
from tksk_desktop.domain.identity_numbers import Sex
from tksk_desktop.domain.need_kinds import NeedKind, PotentialKind
from tksk_desktop.usecases.casework.readings import AssessmentMakings


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


def load_assessment_makings(folder: Path) -> AssessmentMakings:
    """Read areas, risk factors and the rule of risk; raise ValueError where a row is wrong."""
    areas = tuple(
        AssessmentArea(row["code"], AreaGroup(row["group"]), row["name"], row["asks"])
        for row in _rows(folder / "assessment_areas.csv")
    )
    factors = tuple(
        RiskFactor(row["code"], row["name"], int(row["points"]), int(row["at_least"]))
        for row in _rows(folder / "risk_factors.csv")
    )
    numbers = {row["key"]: int(row["value"]) for row in _rows(folder / "risk_rule.csv")}
    return AssessmentMakings(areas, factors, RiskRule(**numbers))


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _age(text: str) -> int | None:
    return int(text) if text else None
