# SPDX-License-Identifier: MIT
"""Documents and marks of clients: the records that acts need, and the lists that screens read."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.orm import Session

from tksk_desktop.domain.documents import Document, Flag
from tksk_desktop.domain.errors import NotFound
from tksk_desktop.storage.confidential_veil import refuse_hidden
from tksk_desktop.storage.schema import client_documents, client_flags
from tksk_desktop.usecases.documents.readings import DocumentLine, FlagLine
from tksk_desktop.usecases.readings import TimeLineEntry
from tksk_desktop.vocabulary import word


class DatabaseDocuments:
    """Fulfils ``documents.needs.DocumentRecords``."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, document: Document) -> None:
        """Add a document."""
        self._session.add(document)

    def get(self, document_id: int) -> Document:
        """Return a document; raise NotFound."""
        document = self._session.get(Document, document_id)
        if document is None:
            raise NotFound("document")
        return document

    def find_same(self, client_id: int, sha256: str) -> Document | None:
        """Return the client's document with the very same bytes, or None."""
        query = sa.select(Document).where(
            client_documents.c.client_id == client_id, client_documents.c.sha256 == sha256
        )
        return self._session.scalars(query).first()


class DatabaseFlags:
    """Fulfils ``documents.needs.FlagRecords``."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, flag: Flag) -> None:
        """Add a mark."""
        self._session.add(flag)

    def get(self, flag_id: int) -> Flag:
        """Return a mark; raise NotFound."""
        flag = self._session.get(Flag, flag_id)
        if flag is None:
            raise NotFound("flag")
        return flag


_LINE = [client_documents.c[name] for name in DocumentLine.__dataclass_fields__]
_OF_CLIENT = (
    sa.select(*_LINE)
    .where(client_documents.c.client_id == sa.bindparam("client_id"))
    .order_by(client_documents.c.added_at.desc(), client_documents.c.id.desc())
)
_FLAGS = (
    sa.select(*(client_flags.c[name] for name in FlagLine.__dataclass_fields__))
    .where(client_flags.c.client_id == sa.bindparam("client_id"))
    .order_by(client_flags.c.raised_on.desc(), client_flags.c.id.desc())
)


class DocumentReads:
    """Reads of documents and marks; ``opened`` lets those of clients of level 3 through."""

    def __init__(self, engine: sa.Engine, *, opened: bool = False) -> None:
        self._engine = engine.execution_options(reader=True)
        self._opened = opened

    def documents(self, client_id: int) -> tuple[DocumentLine, ...]:
        """Return a client's documents, hidden ones too, the newest first."""
        with self._engine.connect() as connection:
            refuse_hidden(connection, client_id, opened=self._opened)
            rows = connection.execute(_OF_CLIENT, {"client_id": client_id})
            return tuple(DocumentLine(**row._mapping) for row in rows)

    def content(self, document_id: int) -> bytes:
        """Return a document's bytes; raise NotFound."""
        query = sa.select(client_documents.c.content).where(client_documents.c.id == document_id)
        owner = sa.select(client_documents.c.client_id).where(client_documents.c.id == document_id)
        with self._engine.connect() as connection:
            refuse_hidden(connection, owner, opened=self._opened)
            content: bytes | None = connection.scalar(query)
        if content is None:
            raise NotFound("document")
        return content

    def flags(self, client_id: int) -> tuple[FlagLine, ...]:
        """Return a client's marks, those taken down too, the newest first."""
        with self._engine.connect() as connection:
            refuse_hidden(connection, client_id, opened=self._opened)
            rows = connection.execute(_FLAGS, {"client_id": client_id})
            return tuple(FlagLine(**row._mapping) for row in rows)


def document_entries(connection: sa.Connection, client_id: int) -> list[TimeLineEntry]:
    """Return the time line's entries of a client's documents and marks."""
    columns = client_documents.c
    kept = connection.execute(
        sa.select(columns.kind, columns.title, columns.added_at, columns.dated_on).where(
            columns.client_id == client_id, columns.removed_on.is_(None)
        )
    )
    entries = [
        TimeLineEntry(dated or added.date(), "document", title, word(kind))
        for kind, title, added, dated in kept
    ]
    for row in connection.execute(_FLAGS, {"client_id": client_id}):
        entries.append(TimeLineEntry(row.raised_on, "flag_raised", word(row.kind), row.text))
        if row.removed_on is not None:
            taken = TimeLineEntry(row.removed_on, "flag_removed", word(row.kind), row.removal_note)
            entries.append(taken)
    return entries
