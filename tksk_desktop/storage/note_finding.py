# SPDX-License-Identifier: MIT
"""Finds words in the text of notes, with the piece of text around them."""

from __future__ import annotations

from collections.abc import Sequence

import sqlalchemy as sa

from tksk_desktop.domain.search_marks import Span
from tksk_desktop.domain.typed_names import typed_words
from tksk_desktop.storage.confidential_veil import VEILED_NOTES
from tksk_desktop.usecases.finding.readings import FoundNote, NoteSnippet
from tksk_desktop.vocabulary import IN_INTERPRETATION

SHORTEST = 3
"""Shorter words stand in nearly every note."""
MOST_NOTES = 100
WORDS_AROUND = 10
FACTS = "{title aim process result agreement} : "
"""Pieces are shown from these; what the worker makes of them is found and not shown in lists."""
OPENED, CLOSED = "\x01", "\x02"
SEEN = {True: "", False: f" AND rowid NOT IN ({VEILED_NOTES})"}
"""By whether clients of level 3 are opened."""
NOTES = {
    opened: sa.text(
        "SELECT rowid, snippet(session_words, -1, :opened, :closed, '…', :around) AS piece"
        f" FROM session_words WHERE session_words MATCH :asked{seen}"
        " ORDER BY rowid DESC LIMIT :most"
    )
    for opened, seen in SEEN.items()
}
ADDENDA = {
    opened: sa.text(
        "SELECT session_id, snippet(addendum_words, -1, :opened, :closed, '…', :around) AS piece"
        " FROM addendum_words JOIN session_addenda ON session_addenda.id = addendum_words.rowid"
        f" WHERE addendum_words MATCH :asked{seen.replace('rowid', 'session_id')}"
        " ORDER BY addendum_words.rowid DESC LIMIT :most"
    )
    for opened, seen in SEEN.items()
}
WHO = sa.text(
    "SELECT client_id, max(session_id) FROM attendances WHERE session_id IN :notes"
    " GROUP BY client_id"
).bindparams(sa.bindparam("notes", expanding=True))

FOUND = (
    sa.text(
        "SELECT sessions.id, held_on, coalesce(nullif(sessions.title, ''), client_groups.name,"
        " (SELECT group_concat(name, ', ') FROM (SELECT clients.name FROM attendances"
        " JOIN clients ON clients.id = attendances.client_id"
        " WHERE attendances.session_id = sessions.id ORDER BY attendances.id LIMIT 3)), '') AS who"
        " FROM sessions LEFT JOIN client_groups ON client_groups.id = sessions.group_id"
        " WHERE sessions.id IN :notes ORDER BY held_on DESC, sessions.id DESC"
    )
    .bindparams(sa.bindparam("notes", expanding=True))
    .columns(held_on=sa.Date)
)


class NoteFinding:
    """Finds notes themselves by their words; ``opened`` also those with clients of level 3."""

    def __init__(self, engine: sa.Engine, *, opened: bool = False) -> None:
        self._engine = engine.execution_options(reader=True)
        self._opened = opened

    def notes(self, text: str, most: int) -> tuple[FoundNote, ...]:
        """Return the newest notes that hold all typed words."""
        with self._engine.connect() as connection:
            pieces = note_pieces(connection, typed_words(text), most, opened=self._opened)
            rows = connection.execute(FOUND, {"notes": list(pieces)}).all() if pieces else ()
        return tuple(FoundNote(row.id, row.held_on, row.who, pieces[row.id]) for row in rows)


def find_in_notes(
    connection: sa.Connection, words: Sequence[str], *, opened: bool = False
) -> dict[int, NoteSnippet]:
    """Return who is met in the newest notes that hold all the words, with a piece of each.

    Notes with a client of level 3 are not searched until ``opened``.
    """
    pieces = note_pieces(connection, words, opened=opened)
    if not pieces:
        return {}
    rows = connection.execute(WHO, {"notes": list(pieces)})
    return {client_id: pieces[session_id] for client_id, session_id in rows}


def note_pieces(
    connection: sa.Connection,
    words: Sequence[str],
    most: int = MOST_NOTES,
    *,
    opened: bool = False,
) -> dict[int, NoteSnippet]:
    """Return the newest notes that hold all the words, each with the piece around them."""
    asked = [f'"{word}"' for word in words]
    if not asked or max(map(len, words)) < SHORTEST:
        return {}
    values = {
        "asked": " AND ".join(asked) + "*",
        "opened": OPENED,
        "closed": CLOSED,
        "around": WORDS_AROUND,
        "most": most,
    }
    pieces = {
        row.rowid: row.piece
        for row in connection.execute(
            NOTES[opened], values | {"asked": f"{FACTS}({values['asked']})"}
        )
    }
    if len(pieces) < most:
        for row in connection.execute(NOTES[opened], values):
            pieces.setdefault(row.rowid, IN_INTERPRETATION)
    for row in connection.execute(ADDENDA[opened], values):
        pieces.setdefault(row.session_id, row.piece)
    newest = sorted(pieces, reverse=True)[:most]
    return {session_id: _piece(session_id, pieces[session_id]) for session_id in newest}


def _piece(session_id: int, marked: str) -> NoteSnippet:
    """Take the marks out of a snippet: they become spans."""
    text, spans = "", list[Span]()
    for part in " ".join(marked.split()).split(OPENED):
        found, closed, rest = part.partition(CLOSED)
        if closed:
            spans.append((len(text), len(found)))
        text += found + rest
    return NoteSnippet(session_id, text, tuple(spans))
