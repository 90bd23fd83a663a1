# SPDX-License-Identifier: MIT
"""Tumpang tindih: the findings, both entries with the rule in words, the decision; own rules."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.aid.test_aid_screen import PKH, RICE, entry
from tests.gui.workbenches import Bench, MakeBench
from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem
from tksk_desktop.domain.overlap_decisions import Verdict
from tksk_desktop.domain.overlaps import OverlapRule, Standing, Tie
from tksk_desktop.domain.programmes import AidKind, AidTarget, ProviderLevel
from tksk_desktop.gui.aid.overlaps_view import OverlapsView
from tksk_desktop.gui.aid.programme_dialog import ProgrammeDialog
from tksk_desktop.gui.aid.programmes_view import ProgrammesView
from tksk_desktop.gui.aid.rule_dialogs import RuleDialog, RuleEndDialog
from tksk_desktop.usecases.aid.decide_overlap import NewDecision
from tksk_desktop.usecases.aid.keep_programmes import NewProgramme
from tksk_desktop.usecases.aid.keep_rules import NewRule
from tksk_desktop.usecases.aid.readings import Finding, OverlapLine, OverlapScan
from tksk_desktop.usecases.changes import Changes, Kind

SINCE = date(2020, 1, 1)
RULE = OverlapRule("PKH", "BERAS", Standing.NOT_ALLOWED, SINCE, source="Perbup 7")
EXPECTED = OverlapRule("PKH", "BPNT", Standing.EXPECTED, SINCE)
ENTRIES = {number: entry(number) for number in (1, 2, 3)}
FOUND = (
    Finding(1, 2, Tie.PERSON, Standing.NOT_ALLOWED, rule=0),
    Finding(2, 3, Tie.CARD, Standing.NEEDS_REASON),
    Finding(3, None, None, Standing.EXPECTED, wanted="BPNT", rule=1),
    Finding(1, 3, Tie.HOUSEHOLD, Standing.NEEDS_REASON, verdict=Verdict.ACCEPTED, reason="ya"),
)


class Desk:
    """What was decided, and what the next refusal is."""

    def __init__(self) -> None:
        self.done: list[Any] = []
        self.refusal: EntryRefused | None = None
        self.found = FOUND

    def keep(self, *values: Any) -> Changes:
        if self.refusal is not None:
            raise self.refusal
        self.done.append(values)
        return Changes.of(Kind.AID)

    def lines(self, findings: Sequence[Finding]) -> tuple[OverlapLine, ...]:
        return tuple(
            OverlapLine(each, ENTRIES[each.first_id], ENTRIES.get(each.second_id or 0))
            for each in findings
        )


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def given(make_bench: MakeBench, desk: Desk) -> Bench:
    return make_bench(
        aid={
            "programmes": lambda: (PKH, RICE),
            "uses": lambda: (),
            "rules": lambda: ((4, RULE), (None, EXPECTED)),
            "overlaps": lambda: OverlapScan(desk.found, (RULE, EXPECTED)),
            "overlap_lines": desk.lines,
            "decide": desk.keep,
            "keep_programme": desk.keep,
            "add_rule": desk.keep,
            "end_rule": desk.keep,
        }
    )


@pytest.fixture
def view(qtbot: QtBot, given: Bench) -> OverlapsView:
    view = OverlapsView()
    view.set_up(given.bench)
    qtbot.addWidget(view)
    view.show()
    view.reload()
    qtbot.waitUntil(lambda: bool(view.form.pane.form.firstLabel.text()))
    return view


def test_the_desk_shows_both_entries_and_the_rule_in_words(view: OverlapsView) -> None:
    form, pane = view.form, view.form.pane.form
    assert form.countLabel.text() == "3 shown · 3 of 4 not decided"
    assert view.findings.index(0, 0).data() == "Tidak boleh bersama"
    assert pane.ruleLabel.text() == (
        "PKH bersama BERAS: tidak boleh bersama, sejak 01-01-2020. Perbup 7."
    )
    assert pane.firstLabel.text().startswith("Orang 1\nDilem\nPKH · Tahap 4 · Rp600.000")
    assert pane.secondLabel.text().startswith("Orang 2")


def test_what_is_missing_is_said_and_what_no_rule_names(qtbot: QtBot, view: OverlapsView) -> None:
    pane = view.form.pane.form
    view.form.table.selectRow(1)
    assert pane.ruleLabel.text() == "Belum ada aturan tentang keduanya: perlu alasan."
    assert pane.tieLabel.text() == "Shared: Nomor kartu yang sama"
    view.form.table.selectRow(2)
    assert view.findings.index(2, 0).data() == "Expected aid is missing"
    assert pane.secondLabel.text().startswith("No BPNT in this period")
    assert not pane.secondButton.isVisible()


def test_findings_are_narrowed_and_an_empty_desk_says_so(qtbot: QtBot, view: OverlapsView) -> None:
    form = view.form
    form.openBox.setChecked(False)
    assert view.findings.rowCount() == 4
    form.standingBox.setCurrentIndex(2)
    assert view.findings.rowCount() == 2
    form.tieBox.setCurrentIndex(3)
    assert view.findings.rowCount() == 1
    form.openBox.setChecked(True)
    assert form.stack.currentWidget() is form.empty
    assert not form.reportButton.isEnabled()


def test_a_decision_is_kept_with_its_reason_and_a_refusal_stands_at_its_field(
    qtbot: QtBot, view: OverlapsView, desk: Desk, given: Bench
) -> None:
    pane = view.form.pane
    pane.form.verdictBox.setCurrentIndex(tuple(Verdict).index(Verdict.REPORTED))
    desk.refusal = EntryRefused(FieldProblem("reason", Problem.MISSING))
    pane.save()
    qtbot.waitUntil(lambda: pane.form.reasonEdit.hasFocus() or not given.bench.work.is_busy)
    desk.refusal = None
    pane.form.reasonEdit.setPlainText("surat 12")
    pane.save()
    qtbot.waitUntil(lambda: bool(desk.done))
    assert desk.done == [(NewDecision(1, 2, Verdict.REPORTED, "surat 12", ""),)]
    qtbot.waitUntil(lambda: bool(given.opened.said()))


def test_what_is_typed_stays_while_the_same_finding_is_read_anew(
    qtbot: QtBot, view: OverlapsView
) -> None:
    pane = view.form.pane
    pane.form.reasonEdit.setPlainText("sedang ditulis")
    view.reload()
    qtbot.waitUntil(lambda: view.findings.line(0) is not None)
    assert pane.form.reasonEdit.toPlainText() == "sedang ditulis"
    view.form.table.selectRow(1)
    assert pane.form.reasonEdit.toPlainText() == ""


@pytest.fixture
def programmes(qtbot: QtBot, given: Bench) -> ProgrammesView:
    view = ProgrammesView()
    view.set_up(given.bench)
    qtbot.addWidget(view)
    view.show()
    view.reload()
    qtbot.waitUntil(lambda: view.rules.rowCount() == 2)
    return view


def test_a_rule_of_the_office_is_kept(qtbot: QtBot, programmes: ProgrammesView, desk: Desk) -> None:
    programmes.add_rule()
    (dialog,) = programmes.findChildren(RuleDialog)
    dialog.save()
    assert dialog.sentences
    dialog.form.firstBox.setCurrentIndex(0)
    dialog.form.secondBox.setCurrentIndex(1)
    dialog.form.personBox.setChecked(False)
    dialog.form.sourceEdit.setText("Surat 1")
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    new = NewRule(
        "PKH",
        "BERAS",
        Standing.NEEDS_REASON,
        date(2026, 1, 1),
        "Surat 1",
        (Tie.FAMILY_CARD, Tie.HOUSEHOLD),
    )
    assert desk.done == [(new,)]


def test_only_a_rule_of_the_office_is_ended(
    qtbot: QtBot, programmes: ProgrammesView, desk: Desk
) -> None:
    form = programmes.form
    form.ruleTable.selectRow(1)
    assert not form.endRuleButton.isEnabled()
    form.ruleTable.selectRow(0)
    assert programmes.rules.index(0, 5).data() == "Own rule: Perbup 7"
    form.endRuleButton.click()
    (dialog,) = programmes.findChildren(RuleEndDialog)
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    assert desk.done[0][0] == 4


def test_an_own_programme_is_asked_for_and_refused_beside_its_field(
    qtbot: QtBot, programmes: ProgrammesView, desk: Desk
) -> None:
    programmes.form.addProgrammeButton.click()
    (dialog,) = programmes.findChildren(ProgrammeDialog)
    form = dialog.form
    assert not form.unitEdit.isEnabled()
    form.codeEdit.setText("BERAS-KAB")
    form.nameEdit.setText("Beras kabupaten")
    form.kindBox.setCurrentIndex(1)
    assert form.unitEdit.isEnabled()
    form.sourceEdit.setText("Perbup 7")
    desk.refusal = EntryRefused(FieldProblem("unit", Problem.MISSING))
    dialog.save()
    qtbot.waitUntil(lambda: bool(dialog.sentences))
    assert form.codeEdit.text() == "BERAS-KAB"
    desk.refusal = None
    form.unitEdit.setText("kg")
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    ((new,),) = desk.done
    assert isinstance(new, NewProgramme)
    assert (new.code, new.kind, new.unit, new.until) == ("BERAS-KAB", AidKind.GOODS, "kg", None)
    assert (new.level, new.target) == (ProviderLevel.REGENCY, AidTarget.FAMILY)


def test_a_listed_programme_is_changed_under_its_code(
    qtbot: QtBot, programmes: ProgrammesView, desk: Desk
) -> None:
    assert not programmes.form.changeButton.isEnabled()
    programmes.form.table.selectRow(0)
    programmes.form.changeButton.click()
    (dialog,) = programmes.findChildren(ProgrammeDialog)
    form = dialog.form
    assert (form.codeEdit.text(), form.codeEdit.isReadOnly()) == ("PKH", True)
    assert form.stagesEdit.toPlainText() == "Tahap 1\nTahap 4"
    form.untilField.set_value(date(2026, 12, 31))
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    ((new,),) = desk.done
    assert (new.code, new.until, new.source) == ("PKH", date(2026, 12, 31), "Permensos 1/2018")
