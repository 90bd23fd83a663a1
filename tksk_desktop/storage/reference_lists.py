# SPDX-License-Identifier: MIT
"""Reads the shipped lists: needs, social potentials, assessments, aid, texts for notes."""

from __future__ import annotations

import csv
import tomllib
from datetime import date
from pathlib import Path

from tksk_desktop.domain.assessment_lists import AssessmentMakings
from tksk_desktop.domain.assessment_risk import RiskFactor, RiskRule
from tksk_desktop.domain.assessments import AreaGroup, AssessmentArea
from tksk_desktop.domain.identity_numbers import Sex
from tksk_desktop.domain.need_kinds import NeedKind, PotentialKind
from tksk_desktop.domain.note_texts import NoteSnippet, NoteTemplate, NoteTexts
from tksk_desktop.domain.overlaps import OverlapRule, Standing, Tie
from tksk_desktop.domain.programmes import AidKind, AidTarget, Programme, ProviderLevel


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


def load_programmes(path: Path) -> tuple[Programme, ...]:
    """Read ``programmes.csv``; raise ValueError or KeyError where a row is not as expected."""
    return tuple(
        Programme(
            row["code"],
            row["name"],
            ProviderLevel(row["level"]),
            AidTarget(row["target"]),
            AidKind(row["kind"]),
            date.fromisoformat(row["since"]),
            _day(row["until"]),
            row["unit"],
            tuple(filter(None, row["stages"].split(";"))),
            row["source"],
        )
        for row in _rows(path)
    )


def load_overlap_rules(path: Path) -> tuple[OverlapRule, ...]:
    """Read ``overlap_rules.csv``; raise ValueError or KeyError where a row is wrong."""
    return tuple(
        OverlapRule(
            row["first"],
            row["second"],
            Standing(row["standing"]),
            date.fromisoformat(row["since"]),
            _day(row["until"]),
            tuple(map(Tie, row["ties"].split(";"))),
            row["source"],
        )
        for row in _rows(path)
    )


def load_note_texts(path: Path) -> NoteTexts:
    """Read ``note_texts.toml``; raise TypeError or KeyError where a text is not as expected."""
    read = tomllib.loads(path.read_text(encoding="utf-8"))
    return NoteTexts(
        tuple(NoteTemplate(**text) for text in read["templates"]),
        tuple(NoteSnippet(**text) for text in read["snippets"]),
    )


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _age(text: str) -> int | None:
    return int(text) if text else None
