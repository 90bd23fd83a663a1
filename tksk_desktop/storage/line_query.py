# SPDX-License-Identifier: MIT
"""The way every list a worker scrolls is read: a statement compiled once, typed lines out of it.

A list asks for hundreds of small rows, and building its statement, wrapping each row and reading
each value in Python cost more than SQLite itself. So the statement is compiled when it is first
needed and goes to the driver as it is, with its values bound; values are read column by column and
rows are made into lines by loops that run in C (``tests/benchmarks/test_list_speed.py``).
What is read as one record, or for the figures, uses SQLAlchemy as usual.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from typing import Any, Generic, TypeVar

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite import pysqlite
from sqlalchemy.types import TypeDecorator

Line = TypeVar("Line", bound=tuple[Any, ...])
"""A ``NamedTuple``: frozen and typed as a dataclass is, but made in one step."""
Reader = Callable[[Any], Any]
DIALECT = pysqlite.dialect()


class IdList(TypeDecorator[Sequence[int]]):
    """Many ids as one bound value, so that the statement is the same for any number of them."""

    impl = sa.String
    cache_ok = True

    def process_bind_param(self, value: Iterable[int] | None, dialect: Any) -> str:
        return str(list(value or ()))


def among_ids(column: sa.ColumnElement[int]) -> sa.ColumnElement[bool]:
    """Return the condition that an id is one of those given to ``read`` as ``ids``."""
    given = sa.func.json_each(sa.bindparam("ids", type_=IdList())).table_valued("value")
    return column.in_(sa.select(given.c.value))


class LineQuery(Generic[Line]):
    """A statement whose columns are the fields of a line, in their order.

    Values come in the types of their columns; ``shapes`` makes something else of a column, say a
    tuple of what stands in one text. What varies is a ``bindparam`` without a value.
    """

    def __init__(self, statement: sa.Select[Any], line: type[Line], **shapes: Reader) -> None:
        names = tuple(statement.selected_columns.keys())
        if names != getattr(line, "_fields", None):
            raise TypeError(f"{line.__name__} is not made of {names}")
        compiled = statement.compile(dialect=DIALECT)
        self.sql = str(compiled)
        self._make = partial(tuple.__new__, line)
        self._readers = [
            (place, read)
            for place, column in enumerate(statement.selected_columns)
            if (read := shapes.get(names[place]) or _reader(column.type)) is not None
        ]
        self._order: Sequence[str] = compiled.positiontup or ()
        self._fixed, self._asked = dict[str, Any](), dict[str, Reader | None]()
        for name, bind in compiled.binds.items():
            write = bind.type.dialect_impl(DIALECT).bind_processor(DIALECT)
            if bind.required:
                self._asked[name] = write
            else:
                self._fixed[name] = write(bind.effective_value) if write else bind.effective_value

    def values(self, given: dict[str, Any]) -> list[Any]:
        """Return what is bound, in the order of the statement; raise KeyError for what lacks."""
        bound = dict(self._fixed)
        for name, write in self._asked.items():
            bound[name] = write(given[name]) if write else given[name]
        return [bound[name] for name in self._order]

    def read(self, connection: sa.Connection, **given: Any) -> list[Line]:
        """Return the lines; errors of the driver come as they are."""
        return list(self._lines(self._columns(connection, given)))

    def read_in_order(self, connection: sa.Connection, ids: Sequence[int]) -> tuple[Line, ...]:
        """Return the lines of ``among_ids``, whose first field is the id, as the ids stand."""
        columns = self._columns(connection, {"ids": ids})
        if not columns:
            return ()
        by_id = dict(zip(columns[0], self._lines(columns), strict=True))
        return tuple(filter(None, map(by_id.get, ids)))

    def _columns(self, connection: sa.Connection, given: dict[str, Any]) -> list[Any]:
        cursor = connection.connection.cursor()
        try:
            cursor.execute(self.sql, self.values(given))
            return list(zip(*cursor.fetchall(), strict=True))
        finally:
            cursor.close()

    def _lines(self, columns: list[Any]) -> Iterator[Line]:
        for place, read in self._readers if columns else ():
            columns[place] = map(read, columns[place])
        return map(self._make, zip(*columns, strict=True))


def _reader(kind: sa.types.TypeEngine[Any]) -> Reader | None:
    """Return what makes a column's value out of what the file holds; None where it is the same."""
    return kind.dialect_impl(DIALECT).result_processor(DIALECT, None)
