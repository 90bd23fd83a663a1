# SPDX-License-Identifier: MIT
"""Templates and snippets are edited on their tab of the settings."""

from __future__ import annotations

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.workbenches import Bench, MakeBench
from tests.shipped_session_types import shipped_lines
from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem
from tksk_desktop.gui.settings.note_texts_view import NoteTextsView
from tksk_desktop.gui.settings.template_dialog import TemplateDialog
from tksk_desktop.gui.widgets.snippet_dialog import SnippetDialog
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.note_texts.keep_note_texts import NewSnippet, NewTemplate
from tksk_desktop.usecases.note_texts.readings import NoteTextLists, SnippetLine, TemplateLine

VISIT = TemplateLine(
    "visit", "Kunjungan", "individual", "Observasi", "Menengok", "Keadaan rumah …", "", "", "",
    active=True, is_shipped=True, is_changed=False,
)  # fmt: skip
OWN = VISIT._replace(code="own", name="Rapat kami", kind="", is_shipped=False, is_changed=True)
REFER = SnippetLine("refer", "ruj", "Dirujuk ke …", True, True, True)
Done = list[tuple[Any, ...]]


@pytest.fixture
def done() -> Done:
    """What the view asked for."""
    return []


@pytest.fixture
def given(make_bench: MakeBench, done: Done) -> Bench:
    """Return a workbench with three texts; a template without a text is refused."""

    def keep_template(new: NewTemplate, code: str | None) -> Changes:
        if not new.aim:
            raise EntryRefused(FieldProblem("aim", Problem.MISSING))
        done.append((new, code))
        return Changes.of(Kind.NOTE_TEXTS)

    def keep_snippet(new: NewSnippet, code: str | None) -> Changes:
        done.append((new, code))
        return Changes.of(Kind.NOTE_TEXTS)

    def bring_back(code: str) -> Changes:
        done.append((code,))
        return Changes.of(Kind.NOTE_TEXTS)

    lists = NoteTextLists((VISIT, OWN), (REFER,))
    return make_bench(
        session_types={"lines": shipped_lines},
        note_texts={
            "lists": lambda: lists,
            "keep_template": keep_template,
            "keep_snippet": keep_snippet,
            "bring_back": bring_back,
        },
    )


@pytest.fixture
def view(qtbot: QtBot, given: Bench) -> NoteTextsView:
    """The tab with its lists."""
    view = NoteTextsView()
    qtbot.addWidget(view)
    view.set_up(given.bench)
    view.reload()
    view.show()
    qtbot.waitUntil(lambda: view.form.templatesTable.model().rowCount() == 2)
    return view


def test_a_shipped_template_is_changed(qtbot: QtBot, view: NoteTextsView, done: Done) -> None:
    view.form.changeTemplateButton.click()
    dialog = view.findChild(TemplateDialog)
    assert isinstance(dialog, TemplateDialog)
    assert dialog.form.processEdit.toPlainText() == "Keadaan rumah …"
    dialog.form.aimEdit.clear()
    dialog.save()
    qtbot.waitUntil(lambda: bool(dialog.sentences))
    dialog.form.aimEdit.setPlainText("Melihat keadaan")
    dialog.form.activeBox.setChecked(False)
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    ((new, code),) = done
    assert (new.aim, new.kind, new.active, code) == (
        "Melihat keadaan",
        "individual",
        False,
        "visit",
    )


def test_a_template_is_for_a_type_a_kind_or_for_all(
    qtbot: QtBot, view: NoteTextsView, done: Done
) -> None:
    rows = view.form.templatesTable.model()
    assert [rows.index(row, 1).data() for row in range(2)] == [
        "All of this kind: bimbingan perorangan",
        "Every kind",
    ]
    view.form.changeTemplateButton.click()
    dialog = view.findChild(TemplateDialog)
    assert isinstance(dialog, TemplateDialog)
    box = dialog.form.kindBox
    assert box.currentText() == "All of this kind: bimbingan perorangan"
    box.setCurrentText("Pendampingan bantuan")
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    assert (done[0][0].type_code, done[0][0].kind) == ("aid_accompaniment", "other")


def test_a_type_that_is_no_more_in_the_list_stays_chosen(
    qtbot: QtBot, view: NoteTextsView, given: Bench
) -> None:
    gone = VISIT._replace(type_code="own_9", kind="other")
    dialog = TemplateDialog(given.bench, gone, shipped_lines(), view)
    assert (dialog.typed().type_code, dialog.typed().kind) == ("own_9", "other")  # type: ignore[attr-defined]
    dialog.reject()


def test_an_own_template_is_added(qtbot: QtBot, view: NoteTextsView, done: Done) -> None:
    view.form.addTemplateButton.click()
    dialog = view.findChild(TemplateDialog)
    assert isinstance(dialog, TemplateDialog)
    assert not dialog.form.activeBox.isVisible()
    dialog.form.nameEdit.setText("Baru")
    dialog.form.aimEdit.setPlainText("Tujuan")
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    assert done == [(NewTemplate("Baru", aim="Tujuan"), None)]


def test_a_snippet_is_changed(qtbot: QtBot, view: NoteTextsView, done: Done) -> None:
    view.form.changeSnippetButton.click()
    dialog = view.findChild(SnippetDialog)
    assert isinstance(dialog, SnippetDialog)
    dialog.form.textEdit.setPlainText("Dirujuk")
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    assert done == [(NewSnippet("ruj", "Dirujuk"), "refer")]


def test_only_what_was_changed_can_be_brought_back(
    qtbot: QtBot, view: NoteTextsView, given: Bench, done: Done
) -> None:
    form = view.form
    assert not form.backTemplateButton.isEnabled()
    form.templatesTable.selectRow(1)
    assert (form.backTemplateButton.isEnabled(), form.backTemplateButton.text()) == (True, "Remove")
    given.messages.answer = False
    form.backTemplateButton.click()
    given.messages.answer = True
    form.backSnippetButton.click()
    qtbot.waitUntil(lambda: bool(done))
    assert done == [("refer",)]
