# SPDX-License-Identifier: MIT
"""Joins the acts on ready texts for notes; the shipped ones are read when first asked for."""

from __future__ import annotations

from functools import cache, partial

from tksk_desktop.domain.note_texts import NoteTexts
from tksk_desktop.gui.note_text_acts import NoteTextActs
from tksk_desktop.paths import resource
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.reference_lists import load_note_texts
from tksk_desktop.usecases.note_texts import keep_note_texts as acts


def join_note_texts(store: DatabaseStore) -> NoteTextActs:
    """Return the acts on ready texts."""

    @cache
    def shipped() -> NoteTexts:
        return load_note_texts(resource("reference", "note_texts.toml"))

    return NoteTextActs(
        lists=partial(acts.read_note_texts, shipped=shipped, open_work=store.open_work),
        keep_template=partial(acts.keep_template, open_work=store.open_work),
        keep_snippet=partial(acts.keep_snippet, shipped=shipped, open_work=store.open_work),
        bring_back=partial(acts.bring_back, open_work=store.open_work),
    )
