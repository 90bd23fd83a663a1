# SPDX-License-Identifier: MIT
"""The 26 kinds of need (Permensos 8/2012) and the warnings about who may carry them.

Age and sex rules are warnings: local rules differ from the regulation.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from tksk_desktop.domain.identity_numbers import Sex
from tksk_desktop.domain.subjects import SUBJECTS_IN_LISTS, SubjectKind

CRITERION = re.compile(r"\s*(?:dan/atau |atau |dan )?(?P<letter>[a-z]) (?P<text>.+)")
MOST_CONFIDENTIAL = 3
"""Kinds of this level are printed as totals of the sub-district only (UU 27/2022)."""


class NeedWarning(StrEnum):
    """What is surprising about a kind of need for a person."""

    TOO_YOUNG = "too_young"
    TOO_OLD = "too_old"
    OTHER_SEX = "other_sex"
    OTHER_SUBJECT = "other_subject"


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

    def is_for(self, subject: SubjectKind) -> bool:
        """Tell whether the regulation knows the kind for such a subject."""
        known = {SUBJECTS_IN_LISTS.get(word) for word in self.subjects}
        return subject in known

    def criteria_by_letter(self) -> dict[str, str]:
        """Return the criteria by the letter that the regulation gives them."""
        found = (CRITERION.match(part) for part in self.criteria.split(";"))
        return {each["letter"]: each["text"].strip() for each in found if each}


@dataclass(frozen=True)
class PotentialKind:
    """One kind of social potential (PSKS)."""

    code: str
    name: str
    subject: str
    definition: str


def need_warnings(
    kind: NeedKind,
    *,
    age: int | None,
    sex: Sex | None,
    subject: SubjectKind = SubjectKind.PERSON,
) -> tuple[NeedWarning, ...]:
    """Return what is surprising about a client of that age and sex carrying the kind."""
    warnings = []
    if not kind.is_for(subject):
        warnings.append(NeedWarning.OTHER_SUBJECT)
    if age is not None and kind.min_age is not None and age < kind.min_age:
        warnings.append(NeedWarning.TOO_YOUNG)
    if age is not None and kind.max_age is not None and age > kind.max_age:
        warnings.append(NeedWarning.TOO_OLD)
    if kind.sex is not None and sex is not None and sex is not kind.sex:
        warnings.append(NeedWarning.OTHER_SEX)
    return tuple(warnings)
