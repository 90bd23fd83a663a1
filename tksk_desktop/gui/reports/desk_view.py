# SPDX-License-Identifier: MIT
"""A month's desk: what is missing, figures, texts and letter beside the living paper.

Reading and keeping run on the database thread; what the worker types is never overwritten by
what comes back. The paper is made anew a moment after the last change, never in between keys.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from tksk_desktop.domain.errors import EntryRefused, ReportNotReady
from tksk_desktop.domain.reports import CopyState, ReportState, ReportWarning, Section
from tksk_desktop.domain.sessions import SessionTrait
from tksk_desktop.gui.forms.ui_report_desk import Ui_ReportDeskForm
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.reports.checks_view import ChecksView
from tksk_desktop.gui.reports.copies_view import CopiesView
from tksk_desktop.gui.reports.elsewhere_row import ElsewhereRow
from tksk_desktop.gui.reports.figures_view import FiguresView
from tksk_desktop.gui.reports.letter_view import LetterView
from tksk_desktop.gui.reports.living_paper import LivingPaper
from tksk_desktop.gui.reports.revision_dialog import RevisionDialog
from tksk_desktop.gui.reports.sections_view import SectionsView
from tksk_desktop.gui.reports.sign_panel import SignPanel
from tksk_desktop.gui.reports.state_label import StateLabel
from tksk_desktop.gui.widgets.key_file_dialog import KeyFileDialog
from tksk_desktop.gui.workbench import NoteStart, Workbench
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.readings import ReportDesk, ReportLine, SessionFilter
from tksk_desktop.vocabulary import month_name, word


class DeskView(QWidget):
    """Everything about one report; ``left`` asks for the year again."""

    left = Signal()

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._report_id: int | None = None
        self._desk: ReportDesk | None = None
        self._is_signing = False
        self._refused: tuple[ReportWarning, ...] = ()
        """Why the signature was refused last; stands until the desk is read for another reason."""
        self._steps: list[Callable[[], None]] = []
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._show_next)
        self.form = Ui_ReportDeskForm()
        self.form.setupUi(self)
        self.state = StateLabel(self)
        self.form.stateRow.addWidget(self.state)
        around = bench.around
        self.checks = ChecksView()
        self.sections = SectionsView()
        self.figures = FiguresView(
            bench.doors, {k.code: k.name for k in around.need_kinds}, around.office.need_word
        )
        self.letter = LetterView(around.today)
        self.copies = CopiesView(bench)
        self.sign_panel = SignPanel(around.office.zone)
        self.elsewhere = ElsewhereRow(bench)
        self._lay_out()
        self.paper = LivingPaper(bench, self.form.preview)
        self._connect()

    @property
    def report_id(self) -> int | None:
        """The report that lies on the desk."""
        return self._report_id

    def open_report(self, report_id: int) -> None:
        """Lay a report on the desk."""
        if report_id != self._report_id:
            self.keep()
            self._desk = None
            self.paper.put_away()
        self._report_id = report_id
        self.reload()

    def reload(self) -> None:
        """Read the desk anew, with the versions of its month."""
        self._refused = ()
        self._read()

    def _read(self) -> None:
        report_id = self._report_id
        if report_id is None:
            return
        reports = self._bench.acts.reports

        def read() -> tuple[ReportDesk, tuple[ReportLine, ...]]:
            desk = reports.desk(report_id)
            return desk, tuple(v for v in reports.year(desk.month.year) if v.month == desk.month)

        self._bench.read(self, read, lambda found: self._show(*found))

    def keep(self) -> None:
        """Keep at once what was typed."""
        if self._desk is not None and not _is_fixed(self._desk):
            self.sections.flush()
            self.letter.flush()

    def _lay_out(self) -> None:
        form = self.form
        form.backButton.setIcon(icon("chevron-left"))
        tabs = form.tabs
        tabs.addTab(self.checks, self.tr("What is missing"))
        tabs.addTab(self.copies, self.tr("Copies"))
        tabs.addTab(self.sections, self.tr("Texts"))
        tabs.addTab(self.figures, self.tr("Figures"))
        tabs.addTab(self.letter, self.tr("Letter"))
        form.signSlot.addWidget(self.sign_panel)
        form.signSlot.addWidget(self.elsewhere)
        form.splitter.setStretchFactor(0, 4)
        form.splitter.setStretchFactor(1, 5)
        form.splitter.setSizes([500, 620])
        form.versionBox.hide()

    def _connect(self) -> None:
        form, doors = self.form, self._bench.doors
        form.backButton.clicked.connect(self.left)
        form.versionBox.activated.connect(
            lambda at: self.open_report(int(form.versionBox.itemData(at)))
        )
        self.checks.asked.connect(self._open_warning)
        self.sections.written.connect(self._write_section)
        self.letter.changed.connect(self._set_letter)
        self.letter.settings_asked.connect(doors.settings)
        self.sign_panel.sign_asked.connect(self.sign)
        self.sign_panel.revise_asked.connect(self.revise)
        self.sign_panel.camat_asked.connect(self.ask_camat)

    def _show(self, desk: ReportDesk, versions: tuple[ReportLine, ...]) -> None:
        if desk.report_id != self._report_id:
            return
        was_signed = self._desk is not None and self._desk.state is ReportState.SIGNED
        was_fixed = self._desk is not None and _is_fixed(self._desk)
        is_new = self._desk is None
        self._desk = desk
        signed = desk.state is ReportState.SIGNED
        is_newest = not versions or versions[-1].id == desk.report_id
        choose_first = is_new or signed != was_signed or _is_fixed(desk) != was_fixed
        self._steps = [
            lambda: self._show_head(desk, versions),
            lambda: self.checks.show_warnings(desk.warnings),
            lambda: self._show_texts(desk),
            lambda: self.figures.show_figures(desk.figures, frozen=_is_fixed(desk)),
            lambda: self.letter.show_desk(desk),
            *(self.copies.steps_to_show(desk) if signed else ()),
            lambda: self.sign_panel.show_desk(desk, is_newest=is_newest, refused=self._refused),
            lambda: self.elsewhere.show_desk(desk),
            lambda: self._show_tabs(desk, choose_first=choose_first),
            lambda: self._follow_with_paper(desk),
        ]
        self._turn.start()

    def _show_next(self) -> None:
        """Show one part per turn of the event loop, so that typing never waits for all of it."""
        if self._steps:
            self._steps.pop(0)()
            self._turn.start()

    def _show_texts(self, desk: ReportDesk) -> None:
        fixed = _is_fixed(desk) or self._is_signing
        self.sections.show_texts(desk.texts, desk.own_texts, read_only=fixed)

    def _follow_with_paper(self, desk: ReportDesk) -> None:
        if not self._is_signing:
            self.paper.follow(desk)

    def _show_head(self, desk: ReportDesk, versions: tuple[ReportLine, ...]) -> None:
        form = self.form
        form.titleLabel.setText(self.tr("Report {month}").format(month=month_name(desk.month)))
        if desk.state is ReportState.SIGNED:
            self.state.say("signature", word(desk.state), "good")
        else:
            self.state.say("file-pen", word(desk.state), "attention")
        form.versionBox.setVisible(len(versions) > 1)
        form.versionBox.clear()
        for version in reversed(versions):
            said = self.tr("Version {number}").format(number=version.version)
            form.versionBox.addItem(f"{said} – {word(version.state)}", version.id)
        form.versionBox.setCurrentIndex(form.versionBox.findData(desk.report_id))

    def _show_tabs(self, desk: ReportDesk, *, choose_first: bool) -> None:
        tabs, signed = self.form.tabs, desk.state is ReportState.SIGNED
        for page in (self.checks, self.letter):
            tabs.setTabVisible(tabs.indexOf(page), not _is_fixed(desk))
        tabs.setTabVisible(tabs.indexOf(self.copies), signed)
        found = len(desk.warnings)
        tabs.setTabText(
            tabs.indexOf(self.checks),
            self.tr("What is missing ({count})").format(count=found)
            if found
            else self.tr("What is missing"),
        )
        if choose_first:
            unsigned = self.figures if _is_fixed(desk) else self.checks
            tabs.setCurrentWidget(self.copies if signed else unsigned)

    def _open_warning(self, warning: ReportWarning) -> None:
        if self._desk is None:
            return
        doors, month = self._bench.doors, self._desk.month
        of_month = SessionFilter(month=month)
        opens: dict[ReportWarning, Callable[[], None]] = {
            ReportWarning.NO_SESSIONS: lambda: doors.new_session(NoteStart()),
            ReportWarning.FORMER_MONTH_UNSIGNED: lambda: doors.report(month.previous),
            ReportWarning.FIGURES_DO_NOT_ADD_UP: lambda: self.form.tabs.setCurrentWidget(
                self.figures
            ),
            ReportWarning.NO_ORIGINAL_RECIPIENT: doors.settings,
            ReportWarning.CAMAT_UNNAMED: doors.settings,
            ReportWarning.SESSION_WITHOUT_RESULT: lambda: doors.sessions(
                SessionFilter(month=month, trait=SessionTrait.WITHOUT_RESULT)
            ),
            ReportWarning.PHOTOS_WITHOUT_CONSENT: lambda: doors.sessions(
                SessionFilter(month=month, trait=SessionTrait.PHOTOS_WITHOUT_CONSENT)
            ),
            ReportWarning.LATE_ENTRIES: lambda: doors.sessions(
                SessionFilter(month=month, trait=SessionTrait.LATE)
            ),
            ReportWarning.DRAFTS_LEFT: lambda: doors.sessions(SessionFilter()),
        }
        opens.get(warning, lambda: doors.sessions(of_month))()

    def _write_section(self, section: Section, text: str | None) -> None:
        report_id, editor = self._report_id, self.sections.editors[section]
        if report_id is None:
            return
        act = self._bench.acts.reports.write_section
        self._keep(
            lambda: act(report_id, section, text),
            editor.keep_went_well,
            lambda _error: editor.keep_failed(),
        )

    def _set_letter(self, day: date, running_number: int | None) -> None:
        report_id = self._report_id
        if report_id is None:
            return
        act = self._bench.acts.reports.set_letter
        self._keep(
            lambda: act(report_id, day, running_number),
            self.letter.keep_went_well,
            self.letter.keep_failed,
        )

    def _keep(
        self,
        act: Callable[[], Changes],
        went_well: Callable[[], None],
        went_wrong: Callable[[Exception], None],
    ) -> None:
        """Keep what was typed; a failure is said even when the page has gone meanwhile."""

        def kept(changes: Changes) -> None:
            if isValid(self):
                went_well()
            self._bench.notice.tell(changes)

        def failed(error: Exception) -> None:
            if isValid(self):
                went_wrong(error)
            if not isinstance(error, EntryRefused):
                self._bench.messages.failed(self if isValid(self) else None, error)

        self._bench.work.run(act, kept, failed)

    def sign(self) -> None:
        """Keep what was typed, ask once, then sign; nothing is signed over an unsaved text."""
        if self._is_signing or self._desk is None:
            return
        self.keep()
        # A step on the database thread: when it answers, every keeping before it has answered.
        self._bench.read(self, lambda: None, lambda _nothing: self._ask_and_sign())

    def _ask_and_sign(self) -> None:
        desk = self._desk
        if desk is None or desk.state is ReportState.SIGNED or self._is_signing:
            return
        if self.sections.is_unsaved or self.letter.is_unsaved:
            self._point_to_unsaved()
            return
        sure = self._bench.messages.ask(
            self,
            self.tr("Sign the report of {month}?").format(month=month_name(desk.month)),
            self.tr(
                "Figures, texts and letter number are then fixed and cannot be undone. "
                "A mistake can be mended only by a revision with a new version."
            ),
            yes=self.tr("Sign"),
            no=self.tr("Not yet"),
        )
        if not sure:
            return
        self._set_signing(signing=True)
        act = self._bench.acts.reports.sign
        self._bench.work.run(lambda: act(desk.report_id), self._signed, self._not_signed, self)

    def _point_to_unsaved(self) -> None:
        page = self.sections if self.sections.is_unsaved else self.letter
        self.form.tabs.setCurrentWidget(page)
        self._bench.messages.tell(
            self,
            self.tr("Something is not saved yet"),
            self.tr("Mend what is marked on this page, then sign."),
        )

    def _signed(self, changes: Changes) -> None:
        self._set_signing(signing=False)
        self._bench.doors.told(self.tr("The report is signed. Now hand over the copies."))
        self._bench.notice.tell(changes)
        if not self.isVisible():
            self.reload()

    def _not_signed(self, error: Exception) -> None:
        self._set_signing(signing=False)
        if isinstance(error, ReportNotReady):
            known = {warning.value for warning in ReportWarning}
            self._refused = tuple(ReportWarning(name) for name in error.missing if name in known)
            self.form.tabs.setCurrentWidget(self.checks)
        else:
            self._refused = ()
            self._bench.messages.failed(self, error)
        self._read()

    def _set_signing(self, *, signing: bool) -> None:
        self._is_signing = signing
        self.sign_panel.set_signing(signing=signing)
        self.form.tabs.setEnabled(not signing)
        self.form.backButton.setEnabled(not signing)

    def revise(self) -> RevisionDialog | None:
        """Ask for the reason and start a new version."""
        desk = self._desk
        if desk is None:
            return None
        asked = [c for c in desk.copies if c.state is CopyState.REVISION_ASKED and c.events]
        dialog = RevisionDialog(asked[0].events[-1].note if asked else "", self)
        dialog.reasoned.connect(lambda note: self._make_revision(desk, note))
        dialog.open()
        return dialog

    def _make_revision(self, desk: ReportDesk, note: str) -> None:
        act = self._bench.acts.reports.revise

        def made(changes: Changes) -> None:
            if changes.record_id is not None:
                self.open_report(changes.record_id)

        self._bench.do(self, lambda: act(desk.report_id, note), made)

    def ask_camat(self) -> KeyFileDialog | None:
        """Ask for the camat's certificate file and sign in his field."""
        desk = self._desk
        if desk is None:
            return None
        act = self._bench.acts.signatures.endorse
        dialog = KeyFileDialog(
            self._bench,
            self,
            head=self.tr("The camat's signature"),
            explanation=self.tr(
                "The camat chooses his own certificate file and types its password. It is used "
                "for this report and not kept; your signature stays as it is."
            ),
            act=lambda new: act(desk.report_id, new),
        )
        dialog.saved.connect(
            lambda _changes: self._bench.doors.told(self.tr("The camat has signed the report."))
        )
        dialog.open()
        return dialog


def _is_fixed(desk: ReportDesk) -> bool:
    """Tell whether the paper's words are fixed: it is signed, or it is being signed elsewhere."""
    return desk.state is ReportState.SIGNED or desk.sent_out_at is not None
