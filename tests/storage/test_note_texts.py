# SPDX-License-Identifier: MIT
"""Ready texts in a real file: kept, changed and removed, beside the shipped ones."""

from __future__ import annotations

from tksk_desktop.assembly.note_texts import join_note_texts
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.usecases.note_texts.keep_note_texts import NewSnippet, NewTemplate


def test_texts_last_and_come_back(store: DatabaseStore) -> None:
    acts = join_note_texts(store)
    shipped = acts.lists()
    first = shipped.templates[0]
    acts.keep_template(NewTemplate("Punya kami", "family", "Mediasi", aim="x"), first.code)
    acts.keep_snippet(NewSnippet("kk", "Kartu keluarga"), None)
    lists = join_note_texts(store).lists()
    assert (lists.templates[0].name, lists.templates[0].technique) == ("Punya kami", "Mediasi")
    assert lists.snippets[-1].word == "kk"
    acts.bring_back(first.code)
    acts.bring_back(lists.snippets[-1].code)
    assert acts.lists() == shipped
