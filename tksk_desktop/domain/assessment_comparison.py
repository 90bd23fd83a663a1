# SPDX-License-Identifier: MIT
"""Two assessments of one case side by side: what became better, worse or stayed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from tksk_desktop.domain.assessments import AreaGroup, AssessmentArea


class Trend(StrEnum):
    """How a score moved; a lower score is better."""

    BETTER = "better"
    SAME = "same"
    WORSE = "worse"
    NOT_COMPARED = "not_compared"


@dataclass(frozen=True)
class AreaChange:
    """One area in both assessments; a score is None where the area was not scored."""

    area_code: str
    name: str
    group: AreaGroup
    before: int | None
    after: int | None

    @property
    def trend(self) -> Trend:
        """Whether the area became better or worse."""
        if self.before is None or self.after is None:
            return Trend.NOT_COMPARED
        if self.before == self.after:
            return Trend.SAME
        return Trend.BETTER if self.after < self.before else Trend.WORSE


def compare_scores(
    areas: Sequence[AssessmentArea],
    before: Mapping[str, int | None],
    after: Mapping[str, int | None],
) -> tuple[AreaChange, ...]:
    """Return a change for each area scored in at least one of the two, in the areas' order.

    An area that the list does not know any more is named by its code, after the others.
    """
    known = {area.code: area for area in areas}
    codes = [*known, *(code for code in (*before, *after) if code not in known)]
    changes = []
    for code in dict.fromkeys(codes):
        one, other = before.get(code), after.get(code)
        if one is None and other is None:
            continue
        area = known.get(code) or AssessmentArea(code, AreaGroup.SOCIAL, code, "")
        changes.append(AreaChange(code, area.name, area.group, one, other))
    return tuple(changes)
