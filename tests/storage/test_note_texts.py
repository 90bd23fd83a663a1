# SPDX-License-Identifier: MIT
"""Ready texts in a real file: kept, changed and removed, beside the shipped ones."""

from __future__ import annotations

import shutil
from pathlib import Path

from tksk_desktop.assembly.note_texts import join_note_texts
from tksk_desktop.storage.database import make_engine
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.schema_upgrade import MIGRATIONS, upgrade
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


def test_shipped_templates_of_before_get_their_type(tmp_path: Path) -> None:
    former = Path(shutil.copytree(MIGRATIONS, tmp_path / "former"))
    (own,) = (former / "versions").glob("r[0-9]*_template_types.py")
    for revision in (former / "versions").glob("r[0-9]*.py"):
        if revision.name >= own.name:
            revision.unlink()
    engine = make_engine(tmp_path / "old.db", b"k" * 32)
    upgrade(engine, former)
    kept = (("aid-during", "individual"), ("home-visit", "family"), ("own", "other"))
    with engine.begin() as connection:
        connection.exec_driver_sql(
            "INSERT INTO note_templates (code, name, kind, aim, active)"
            " VALUES (?, 'Nama kami', ?, 'Tujuan kami', 1)",
            list(kept),
        )
    upgrade(engine)
    with engine.begin() as connection:
        rows = connection.exec_driver_sql("SELECT code, kind, type_code, aim FROM note_templates")
        assert [tuple(row) for row in rows] == [
            ("aid-during", "other", "aid_accompaniment", "Tujuan kami"),
            # The office had put it to another kind: that stays.
            ("home-visit", "family", "", "Tujuan kami"),
            ("own", "other", "", "Tujuan kami"),
        ]
    engine.dispose()
