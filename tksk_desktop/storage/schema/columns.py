# SPDX-License-Identifier: MIT
"""What every table is made of: the collection of tables, and the kinds of columns."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from enum import StrEnum
from functools import lru_cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy.types import TypeDecorator

from tksk_desktop.domain.partial_dates import read_day

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}
metadata = sa.MetaData(naming_convention=NAMES)


class Instant(TypeDecorator[datetime]):
    """An instant in UTC; refuses one without a zone."""

    impl = sa.DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Any) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("instant without zone")
        return value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Any) -> datetime | None:
        return value.replace(tzinfo=UTC) if value is not None else None


class Word(TypeDecorator[StrEnum]):
    """A member of an enumeration, kept as its value."""

    impl = sa.String
    cache_ok = True

    def __init__(self, kind: type[StrEnum]) -> None:
        super().__init__(24)
        self._kind = kind
        self._members: dict[str | None, StrEnum | None] = {each.value: each for each in kind}
        self._members[None] = None

    def process_bind_param(self, value: StrEnum | None, dialect: Any) -> str | None:
        return self._kind(value).value if value is not None else None

    def result_processor(
        self, dialect: Any, coltype: object
    ) -> Callable[[str | None], StrEnum | None]:
        # Lists read thousands of words: a look into a table, without a step of Python for each.
        return self._members.__getitem__

    @property
    def python_type(self) -> type[StrEnum]:
        return self._kind


class BirthDay(TypeDecorator[date]):
    """A day of birth, perhaps a ``PartialDate``; kept with zeros for what is not known.

    So years sort, and are found between two days, as whole days are.
    """

    impl = sa.Date
    cache_ok = True

    def bind_processor(self, dialect: Any) -> Callable[[date | None], str | None]:
        return lambda day: None if day is None else day.isoformat()

    def result_processor(
        self, dialect: Any, coltype: object
    ) -> Callable[[str | None], date | None]:
        return _read_kept_day

    @property
    def python_type(self) -> type[date]:
        return date


@lru_cache(maxsize=8192)
def _read_kept_day(text: str | None) -> date | None:
    """Read a day of birth; lists read thousands, nearly all of them whole and many the same."""
    try:
        return date.fromisoformat(text)  # type: ignore[arg-type]
    except TypeError:
        return None
    except ValueError:
        return read_day(str(text))


def text_column(name: str, length: int | None = None) -> sa.Column[str]:
    """Return a column of text that is never NULL, empty at first."""
    return sa.Column(name, sa.String(length), nullable=False, server_default="")


def part_of(table: str) -> sa.Column[int]:
    """A column that ties a part to its record; the part goes with the record."""
    return sa.Column(
        f"{table.removesuffix('s')}_id",
        sa.ForeignKey(f"{table}.id", ondelete="CASCADE"),
        nullable=False,
        index=True,
    )
