# SPDX-License-Identifier: MIT
"""How much of the agenda is seen at once, and how it is turned; no Qt in here."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from enum import StrEnum

from tksk_desktop.domain.months import Month
from tksk_desktop.vocabulary import MONTHS, day_and_date, long_date, month_name

WEEKS_OF_MONTH = 6
"""A month never touches more weeks; the picture keeps its height from month to month."""
DAYS_OF_WEEK = 7


class Span(StrEnum):
    """What the agenda shows."""

    MONTH = "month"
    WEEK = "week"
    DAY = "day"


def days_of(span: Span, day: date) -> tuple[date, date]:
    """Return the first and the last day that are seen; weeks begin on Monday."""
    if span is Span.DAY:
        return day, day
    if span is Span.WEEK:
        monday = _monday(day)
        return monday, monday + timedelta(days=DAYS_OF_WEEK - 1)
    monday = _monday(day.replace(day=1))
    return monday, monday + timedelta(days=WEEKS_OF_MONTH * DAYS_OF_WEEK - 1)


def turned(span: Span, day: date, steps: int) -> date:
    """Return the day that is chosen after turning on or back."""
    if span is Span.DAY:
        return day + timedelta(days=steps)
    if span is Span.WEEK:
        return day + timedelta(days=DAYS_OF_WEEK * steps)
    month = Month.of(day)
    for _ in range(abs(steps)):
        month = month.next if steps > 0 else month.previous
    last = monthrange(month.year, month.number)[1]
    return date(month.year, month.number, min(day.day, last))


def span_words(span: Span, day: date) -> str:
    """Say which month, week or day is seen."""
    if span is Span.MONTH:
        return month_name(Month.of(day))
    if span is Span.DAY:
        return day_and_date(day)
    first, last = days_of(span, day)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{long_date(last)}"
    begins = f"{first.day} {MONTHS[first.month - 1]}"
    if first.year != last.year:
        begins = long_date(first)
    return f"{begins} – {long_date(last)}"


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
