# SPDX-License-Identifier: MIT
"""The filters of the client list as the worker sees them: one entry for each in ``FilterTable``.

How a filter finds its clients stands in ``storage/client_filters``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum, StrEnum
from typing import Any

from PySide6.QtCore import QObject

from tksk_desktop.domain.assessment_risk import RiskBand
from tksk_desktop.domain.cases import Priority
from tksk_desktop.domain.identity_numbers import Sex
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.outside_stays import ANYWHERE_INSIDE, ANYWHERE_OUTSIDE
from tksk_desktop.domain.subjects import SubjectKind
from tksk_desktop.gui.acts import Surroundings
from tksk_desktop.vocabulary import month_name, short_date, word

AGE_GROUPS = ((0, 4), (0, 17), (18, 59), (60, 130))
OLDEST = 130
DESILS = ((1, 1), (1, 2), (1, 4), (5, 5), (1, 5), (6, 10))
"""1 to 4 are those whom most programmes are for, 5 follows for some."""
LEVELS = (1, 2, 3)
UNSEEN_DAYS = (30, 60, 90, 180, 365)


class OwnRange(Enum):
    """What the worker may type herself, where no choice offered fits."""

    AGES = "ages"
    DAYS = "days"
    PERIOD = "period"


@dataclass(frozen=True)
class FilterEntry:
    """One filter: its field in ``ClientFilter``, its name, its choices, how a value is said."""

    field: str
    title: str
    choices: tuple[tuple[str, Any], ...]
    """Words and values to choose from; a single one is switched on and off."""
    say: Callable[[Any], str]
    is_common: bool = False
    """Common ones are always seen; the others wait under "Add a filter"."""
    own: OwnRange | None = None

    def in_words(self, value: Any) -> str:
        """Say the filter with a value."""
        said = self.say(value)
        return f"{self.title}: {said}" if said else self.title


class FilterTable(QObject):
    """All filters of the list, in the order in which they are offered."""

    def __init__(self, around: Surroundings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries = (
            self._village(around),
            self._kind(around),
            self._switch("only_open_cases", self.tr("Open case"), is_common=True),
            self._not_seen(),
            FilterEntry("sex", self.tr("Sex"), tuple((word(sex), sex) for sex in Sex), word),
            self._ages(),
            self._switch("without_nik", self.tr("Without NIK")),
            self._registered(around.today()),
            *self._of_cases(),
            FilterEntry("subject", self.tr("Subject"), _words_of(SubjectKind), word),
            self._desil(),
            self._confidentiality(),
        )

    def say_ages(self, ages: tuple[int, int]) -> str:
        """Say a range of ages."""
        youngest, oldest = ages
        if oldest >= OLDEST:
            return self.tr("{age} years and older").format(age=youngest)
        return self.tr("{youngest} to {oldest} years").format(youngest=youngest, oldest=oldest)

    def say_days(self, days: int) -> str:
        """Say for how long someone was not seen."""
        return self.tr("{days} days").format(days=days)

    def _village(self, around: Surroundings) -> FilterEntry:
        names = {village.code: village.name for village in around.villages}
        names[ANYWHERE_INSIDE] = self.tr("In the kecamatan")
        names[ANYWHERE_OUTSIDE] = self.tr("Outside the kecamatan")
        choices = tuple((name, code) for code, name in names.items())
        title = self.tr("Village")
        return FilterEntry(
            "village_code", title, choices, lambda code: names.get(code, code), is_common=True
        )

    def _kind(self, around: Surroundings) -> FilterEntry:
        short = {kind.code: kind.abbreviation for kind in around.need_kinds}
        choices = tuple((kind.name, kind.code) for kind in around.need_kinds)
        title = self.tr("Kind of need")
        return FilterEntry(
            "kind_code", title, choices, lambda code: short.get(code, code), is_common=True
        )

    def _not_seen(self) -> FilterEntry:
        choices = tuple((self.say_days(days), days) for days in UNSEEN_DAYS)
        title = self.tr("Not seen for")
        return FilterEntry(
            "not_seen_days", title, choices, self.say_days, is_common=True, own=OwnRange.DAYS
        )

    def _ages(self) -> FilterEntry:
        choices = tuple((self.say_ages(ages), ages) for ages in AGE_GROUPS)
        return FilterEntry("ages", self.tr("Age"), choices, self.say_ages, own=OwnRange.AGES)

    def _registered(self, today: date) -> FilterEntry:
        month = Month.of(today)
        wanted = (_month(month), _month(month.previous), _year(today.year), _year(today.year - 1))
        choices = tuple((say_period(period), period) for period in wanted)
        title = self.tr("Registered in")
        return FilterEntry("registered", title, choices, say_period, own=OwnRange.PERIOD)

    def offer_stages(self, stages: Sequence[tuple[str, str]]) -> None:
        """Offer the stages of case work, pairs of name and code, as the settings have them."""
        names = {code: name for name, code in stages}
        stage = FilterEntry(
            "stage", self.tr("Stage"), tuple(stages), lambda code: names.get(code, code)
        )
        self.entries = tuple(stage if e.field == "stage" else e for e in self.entries)

    def _of_cases(self) -> tuple[FilterEntry, ...]:
        return (
            FilterEntry("stage", self.tr("Stage"), (), str),
            FilterEntry("priority", self.tr("Priority"), _words_of(Priority), word),
            FilterEntry("risk", self.tr("Risk"), _words_of(RiskBand), word),
        )

    def _desil(self) -> FilterEntry:
        def say(ranks: tuple[int, int]) -> str:
            first, last = ranks
            return str(first) if first == last else f"{first}–{last}"

        choices = tuple((say(ranks), ranks) for ranks in DESILS)
        return FilterEntry("desil", self.tr("Desil"), choices, say)

    def _confidentiality(self) -> FilterEntry:
        def say(level: int) -> str:
            return self.tr("level {number}").format(number=level)

        choices = tuple((say(level), level) for level in LEVELS)
        return FilterEntry("confidentiality", self.tr("Confidentiality"), choices, say)

    def _switch(self, field: str, title: str, *, is_common: bool = False) -> FilterEntry:
        return FilterEntry(field, title, ((title, True),), lambda _on: "", is_common)


def _words_of(values: type[StrEnum]) -> tuple[tuple[str, StrEnum], ...]:
    return tuple((word(value), value) for value in values)


def say_period(period: tuple[date, date]) -> str:
    """Say a period, in one word where it is a month or a year."""
    first, last = period
    if period == _month(Month.of(first)):
        return month_name(Month.of(first))
    if period == _year(first.year):
        return str(first.year)
    return f"{short_date(first)} – {short_date(last)}"


def _month(month: Month) -> tuple[date, date]:
    return month.first_day, month.last_day


def _year(year: int) -> tuple[date, date]:
    return date(year, 1, 1), date(year, 12, 31)
