# SPDX-License-Identifier: MIT
"""The risk of an assessment: a number from 0 to 100 and its band.

The rule, in words: up to 40 points from the mean of all given scores, up to 20 points from the
gravest single score (one grave area must not drown among many good ones), and the points of the
ticked risk factors, at most 40 together. Some factors (violence going on, threat of suicide …) lift
the risk at least into a band of their own. All these numbers are data
of the office (``assessment_lists``); an assessment keeps the number it was given and the rule it
was reckoned with, whatever becomes of the rule later.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from tksk_desktop.domain.assessments import HIGHEST_RISK, HIGHEST_SCORE


class RiskBand(StrEnum):
    """The four bands of risk, the lowest first."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    VERY_HIGH = "very_high"


@dataclass(frozen=True)
class RiskFactor:
    """A circumstance that raises the risk whatever the scores say; the list is data."""

    code: str
    name: str
    points: int
    at_least: int = 0
    """The lowest risk with this factor; 0 where it only adds its points."""


@dataclass(frozen=True)
class RiskRule:
    """The numbers of the rule; see the head of this module."""

    points_of_mean: int = 40
    points_of_worst: int = 20
    points_of_factors: int = 40
    medium_from: int = 25
    high_from: int = 50
    very_high_from: int = 75

    def __post_init__(self) -> None:
        whole = self.points_of_mean + self.points_of_worst + self.points_of_factors
        if whole != HIGHEST_RISK:
            raise ValueError("the three parts of the risk make 100 together")
        if not 0 < self.medium_from < self.high_from < self.very_high_from <= HIGHEST_RISK:
            raise ValueError("the bands of risk rise")

    def band(self, risk: int) -> RiskBand:
        """Return the band that a risk lies in."""
        if risk >= self.very_high_from:
            return RiskBand.VERY_HIGH
        if risk >= self.high_from:
            return RiskBand.HIGH
        return RiskBand.MEDIUM if risk >= self.medium_from else RiskBand.LOW


@dataclass(frozen=True)
class RiskParts:
    """Where a risk comes from, to be shown beside the number."""

    from_mean: int
    from_worst: int
    from_factors: int
    lifted_to: int
    """The lowest risk that the gravest factor allows; 0 without one."""

    @property
    def risk(self) -> int:
        """The number itself."""
        return min(
            HIGHEST_RISK,
            max(self.from_mean + self.from_worst + self.from_factors, self.lifted_to),
        )


def reckon_risk(scores: Sequence[int], factors: Sequence[RiskFactor], rule: RiskRule) -> RiskParts:
    """Return the risk of the given scores (areas without one do not count) and ticked factors."""
    mean = sum(scores) / len(scores) / HIGHEST_SCORE if scores else 0.0
    worst = max(scores, default=0) / HIGHEST_SCORE
    points = sum(factor.points for factor in factors)
    return RiskParts(
        from_mean=_rounded(rule.points_of_mean * mean),
        from_worst=_rounded(rule.points_of_worst * worst),
        from_factors=min(rule.points_of_factors, points),
        lifted_to=max((factor.at_least for factor in factors), default=0),
    )


def _rounded(value: float) -> int:
    """Round half up: the worker can check the sum by hand."""
    return int(value + 0.5)
