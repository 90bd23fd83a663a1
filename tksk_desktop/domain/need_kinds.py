# SPDX-License-Identifier: MIT
"""The 26 kinds of need (Permensos 8/2012) and the warnings about who may carry them.

Age and sex rules are warnings: local rules differ from the regulation.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from tksk_desktop.domain.identity_numbers import Sex

MOST_CONFIDENTIAL = 3
"""Kinds of this level are printed as totals of the sub-district only (UU 27/2022)."""


class NeedWarning(StrEnum):
    """What is surprising about a kind of need for a person."""

    TOO_YOUNG = "too_young"
    TOO_OLD = "too_old"
    OTHER_SEX = "other_sex"


@dataclass(frozen=True)
class NeedKind:
    """One kind of need; ages in full years, both ends included."""

    code: str
    abbreviation: str
    name: str
    definition: str
    criteria: str
    subjects: tuple[str, ...]
    min_age: int | None
    max_age: int | None
    sex: Sex | None
    cluster: str
    confidentiality: int

    @property
    def is_most_confidential(self) -> bool:
        """Tell whether the kind is counted for the sub-district only."""
        return self.confidentiality >= MOST_CONFIDENTIAL


@dataclass(frozen=True)
class PotentialKind:
    """One kind of social potential (PSKS)."""

    code: str
    name: str
    subject: str
    definition: str


def need_warnings(kind: NeedKind, *, age: int | None, sex: Sex | None) -> tuple[NeedWarning, ...]:
    """Return what is surprising about a person of that age and sex carrying the kind."""
    warnings = []
    if age is not None and kind.min_age is not None and age < kind.min_age:
        warnings.append(NeedWarning.TOO_YOUNG)
    if age is not None and kind.max_age is not None and age > kind.max_age:
        warnings.append(NeedWarning.TOO_OLD)
    if kind.sex is not None and sex is not None and sex is not kind.sex:
        warnings.append(NeedWarning.OTHER_SEX)
    return tuple(warnings)
