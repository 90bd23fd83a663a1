# SPDX-License-Identifier: MIT
"""The page of one session note: opens it, keeps its draft, saves it, leaves it.

What the fields are is in ``note_form``, when a draft is saved in ``draft_keeper``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QHideEvent, QPalette

from tksk_desktop.domain.errors import EntryRefused
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.session_history import NoteLock
from tksk_desktop.domain.sessions import SessionKind
from tksk_desktop.gui.error_texts import error_text
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.page import Page
from tksk_desktop.gui.sessions import note_reads
from tksk_desktop.gui.sessions.asked_fields import only_asked
from tksk_desktop.gui.sessions.draft_keeper import DraftContent, DraftKeeper
from tksk_desktop.gui.sessions.former_notes import FormerNotes
from tksk_desktop.gui.sessions.note_draft import NoteState, draft_title, to_json, to_new_session
from tksk_desktop.gui.sessions.note_form import NoteForm
from tksk_desktop.gui.sessions.note_later import (
    CorrectionReasonDialog,
    NoteAddendumDialog,
    NoteLater,
)
from tksk_desktop.gui.sessions.note_reads import NoteOpening
from tksk_desktop.gui.widgets.looks import wear_look
from tksk_desktop.gui.workbench import NoteStart, Workbench
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.readings import ClientSheet, PhotoSheet
from tksk_desktop.vocabulary import clock_time, long_date, month_name

ICON = 18
_AFTER_PEOPLE = 2


class NoteScreen(Page):
    """One session note, new or being corrected."""

    left = Signal()
    """The note is saved, discarded or set aside as a draft."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench, frozenset())
        self.form = NoteForm(self, bench)
        self._ui = self.form.ui
        self._later = NoteLater(self._ui, bench, self)
        self._former = FormerNotes(bench, self)
        self._ui.leftLayout.insertWidget(_AFTER_PEOPLE, self._former)
        self._lock: NoteLock | None = None
        self._opening: NoteOpening | None = None
        self._as_opened: tuple[NoteState, tuple[PhotoSheet, ...]] | None = None
        self._edition = 0
        self._signed: dict[int, frozenset[Month]] = {}
        self._is_saving = False
        self._is_leaving = False
        self._keeper = DraftKeeper(bench, self._draft_content, self)
        self._draft_failure: Exception | None = None
        quiet = QPalette.ColorRole.PlaceholderText
        self._ui.backButton.setIcon(icon("chevron-left", quiet))
        self._ui.strip.hide()
        self._ui.discardButton.hide()
        self._ui.columns.setEnabled(False)
        self._connect()

    def begin(self, start: NoteStart) -> None:
        """Open a new note with what is already known of it."""
        today = self.bench.around.today()
        self._load(partial(note_reads.read_new, self.bench.acts, start, today))

    def open_session(self, session_id: int) -> None:
        """Open a saved note; a correction that was left unsaved is gone on with."""
        self._load(partial(note_reads.read_saved, self.bench.acts, session_id))

    def open_draft(self, draft_id: int) -> None:
        """Open a draft again."""
        self._load(partial(note_reads.read_draft, self.bench.acts, draft_id))

    def keep_now(self) -> None:
        """Keep at once what is not yet safe, before the program locks or closes."""
        self._keeper.keep_now()

    @override
    def start_new(self) -> None:
        self.begin(NoteStart())

    @override
    def save(self) -> None:
        """Record the note; a wrong field is said under it and nothing typed is lost."""
        if self._opening is None or self._is_saving or self._is_read_only:
            return
        state, problems = self.form.state(), self.form.typed_problems()
        if problems or state.held_on is None:
            self.form.show_problems(problems)
            return
        self.form.errors.clear()
        # The last words are safe as a draft before the record is made, however long that takes.
        self._keeper.keep_now()
        self._keeper.hold()
        self._set_saving(True)
        new = to_new_session(state, state.held_on, self.form.photos())
        new = only_asked(new, self.form.type.asked())
        draft, record = self._keeper.draft_id, self.bench.acts.sessions.record

        def act(reason: str = "") -> Changes:
            # Read here, on the database thread: a first draft save may be queued just before.
            return record(new, session_id=state.session_id, draft_id=draft.value, reason=reason)

        def failed(error: Exception) -> None:
            self._not_saved(error)
            if _asks_why(error):
                self._ask_why(act)

        self.bench.work.run(act, self._saved, failed, self)

    @override
    def go_back(self) -> bool:
        """Leave the note; what was typed stays as a draft."""
        if self._is_saving:
            return True
        self._keeper.keep_now()
        if self._keeper.is_behind:
            self._is_leaving = True
        else:
            self._leave()
        return True

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self._keeper.keep_now()
        super().hideEvent(event)

    @property
    def _is_read_only(self) -> bool:
        return self._lock is not None

    def _connect(self) -> None:
        self._ui.saveButton.clicked.connect(self.save)
        self._ui.backButton.clicked.connect(self.go_back)
        self._ui.discardButton.clicked.connect(self._discard)
        self._ui.addendumButton.clicked.connect(self._add_addendum)
        self._ui.picker.chosen.connect(self._read_client)
        self.form.changed.connect(self._keeper.touched)
        self.form.changed.connect(self._follow_person)
        self.form.date_changed.connect(self._look_at_month)
        self._keeper.kept.connect(self._draft_kept)
        self._keeper.failed.connect(self._draft_failed)

    def _load(self, read: Callable[[], NoteOpening]) -> None:
        self._keeper.keep_now()
        self._keeper.start()
        self._opening = None
        self._is_leaving = False
        self._edition += 1
        edition = self._edition
        self._ui.columns.setEnabled(False)
        self._ui.saveButton.setEnabled(False)

        def show(opening: NoteOpening) -> None:
            if edition == self._edition:
                self._show(opening)

        def failed(error: Exception) -> None:
            if edition == self._edition:
                self.bench.messages.failed(self, error)
                self.left.emit()

        self.bench.work.run(read, show, failed, self)

    def _show(self, opening: NoteOpening) -> None:
        self._opening = opening
        saved, draft = opening.saved, opening.draft
        today = self.bench.around.today()
        self._lock = saved.makings.lock_on(today) if saved is not None else None
        self._later.show(saved)
        self._signed = {}
        self._draft_failure = None
        self.form.show(opening)
        self.form.set_read_only(self._is_read_only)
        self._as_opened = (_typed(self.form.state()), self.form.photos())
        self._keeper.start(draft.id if draft else None, opening.kept_photos)
        self._ui.pageTitle.setText(self._title(opening))
        self._ui.saveButton.setVisible(not self._is_read_only)
        self._ui.saveButton.setEnabled(True)
        self._ui.discardButton.setVisible(draft is not None)
        self._say_kept(draft.saved_at if draft else None)
        self._say_strip()
        self._former.follow(None, None)
        self._follow_person()
        self._ui.columns.setEnabled(True)
        for page in (self._ui.leftPage, self._ui.rightPage):
            page.verticalScrollBar().setValue(0)
        if self._is_read_only:
            self._ui.backButton.setFocus()
        else:
            self.form.focus_first()
        self._look_at_month()

    def _title(self, opening: NoteOpening) -> str:
        if opening.saved is not None:
            said = self.tr("Note of {date}")
            return said.format(date=long_date(opening.saved.held_on))
        return self.tr("Note, going on") if opening.draft else self.tr("New note")

    def _draft_content(self) -> DraftContent | None:
        """Return what a draft keeps; None where nothing differs from the note as opened."""
        state, photos = self.form.state(), self.form.photos()
        untouched = (_typed(state), photos) == self._as_opened and not self.form.answered.is_marked
        if self._keeper.draft_id.value is None and untouched:
            return None
        title = draft_title(state, self.form.people.group_name(), self.form.type.name())
        return DraftContent(title, to_json(state), photos)

    def _draft_kept(self, moment: datetime) -> None:
        self._draft_failure = None
        self._ui.discardButton.setVisible(self._keeper.draft_id.value is not None)
        self._say_kept(moment)
        self._say_strip()
        if not self.isVisible():
            self._keeper.tell()
        if self._is_leaving and not self._keeper.is_behind:
            self._leave()

    def _draft_failed(self, error: Exception) -> None:
        self._draft_failure = error
        self._say_strip()
        if self._is_leaving:
            self._is_leaving = False
            self._ask_to_leave_unsaved(error)

    def _ask_to_leave_unsaved(self, error: Exception) -> None:
        sure = self.bench.messages.ask(
            self,
            self.tr("The draft could not be kept. Leave anyway?"),
            self.tr("What you typed last would be lost. {reason}").format(reason=error_text(error)),
            yes=self.tr("Leave and lose it"),
            no=self.tr("Stay here"),
        )
        if sure:
            self._leave()

    def _leave(self) -> None:
        has_draft = self._keeper.draft_id.value is not None
        self._close()
        if has_draft:
            self.bench.doors.told(self.tr("Kept as a draft. Go on with it under Activities."))
        self._keeper.tell()
        self.left.emit()

    def _close(self) -> None:
        """Be done with the present note; the form stays as it is until another one opens."""
        self._keeper.start()
        self._opening = None
        self._is_leaving = False
        self._ui.columns.setEnabled(False)

    def _saved(self, changes: Changes) -> None:
        self._set_saving(False)
        self._close()
        self.bench.notice.tell(changes)
        self.bench.doors.told(self.tr("Note saved."))
        self.left.emit()

    def _not_saved(self, error: Exception) -> None:
        self._set_saving(False)
        self._keeper.go_on()
        if isinstance(error, EntryRefused):
            if not _asks_why(error):
                self.form.show_problems(error.problems)
        else:
            self.bench.messages.failed(self, error)

    def _ask_why(self, act: Callable[[str], Changes]) -> None:
        """Ask for the reason and save again; the draft is kept while the worker thinks."""
        dialog = CorrectionReasonDialog(self.bench, self, act)
        dialog.begun.connect(self._keeper.hold)
        dialog.refused.connect(self._keeper.go_on)
        dialog.saved.connect(self._saved)
        dialog.open()

    def _add_addendum(self) -> None:
        saved = self._opening.saved if self._opening is not None else None
        if saved is None:
            return
        dialog = NoteAddendumDialog(self.bench, saved, self)
        dialog.saved.connect(lambda _changes: self.open_session(saved.id))
        dialog.open()

    def _set_saving(self, saving: bool) -> None:
        self._is_saving = saving
        self._ui.columns.setEnabled(not saving)
        self._ui.saveButton.setEnabled(not saving)

    def _discard(self) -> None:
        sure = self.bench.messages.ask(
            self,
            self.tr("Discard this draft?"),
            self.tr("What is typed here and not yet saved as a note is thrown away for good."),
            yes=self.tr("Discard it"),
            no=self.tr("Keep it"),
        )
        if not sure or self._opening is None:
            return
        self._keeper.hold()
        draft, discard = self._keeper.draft_id, self.bench.acts.sessions.discard_draft
        saved = self._opening.saved

        def act() -> Changes:
            if draft.value is None:
                return Changes.of(Kind.DRAFTS)
            return discard(draft.value)

        def done(changes: Changes) -> None:
            self._close()
            self.bench.notice.tell(changes)
            self.bench.doors.told(self.tr("Draft discarded."))
            if saved is not None:
                self.open_session(saved.id)
            else:
                self.left.emit()

        def failed(error: Exception) -> None:
            self._keeper.go_on()
            self.bench.messages.failed(self, error)

        self.bench.work.run(act, done, failed, self)

    def _read_client(self, client_id: int) -> None:
        is_new = self._opening is not None and self._opening.saved is None
        edition = self._edition

        def show(client: ClientSheet) -> None:
            if edition == self._edition:
                self.form.people.know_client(client, choose_case=is_new)

        self.bench.read(self, partial(note_reads.read_client, self.bench.acts, client_id), show)

    def _follow_person(self) -> None:
        """Have the former notes of the first person at hand; a group's are in its own screen."""
        people = () if self.form.kind() is SessionKind.GROUP else self.form.people.people()
        saved = self._opening.saved if self._opening is not None else None
        self._former.follow(people[0].client_id if people else None, saved.id if saved else None)

    def _look_at_month(self) -> None:
        """Find out whether the day's month is signed, once a year shown."""
        day = self._ui.heldOn.value()
        if self._opening is None or day is None or self._is_read_only:
            return
        if day.year in self._signed:
            self._say_strip()
            return
        edition = self._edition

        def show(signed: frozenset[Month]) -> None:
            if edition == self._edition:
                self._signed[day.year] = signed
                self._say_strip()

        read = partial(note_reads.read_signed_months, self.bench.acts, day.year)
        self.bench.read(self, read, show)

    def _say_kept(self, moment: datetime | None) -> None:
        if moment is None:
            self._ui.keptLabel.clear()
            return
        zone = ZoneInfo(self.bench.around.office.zone.iana_name)
        local = moment.astimezone(zone)
        when = clock_time(local.time())
        if local.date() != datetime.now(UTC).astimezone(zone).date():
            when = f"{long_date(local.date())} {when}"
        self._ui.keptLabel.setText(self.tr("Kept as a draft {time}").format(time=when))

    def _say_strip(self) -> None:
        """Say the one thing that matters most about this note just now, or nothing."""
        look, name, sentence = self._strip_words()
        self._ui.strip.setVisible(bool(sentence))
        self._ui.addendumButton.setVisible(self._is_read_only)
        if not sentence:
            return
        role = QPalette.ColorRole.Text
        self._ui.stripIcon.setPixmap(icon(name, role).pixmap(QSize(ICON, ICON)))
        self._ui.stripLabel.setText(sentence)
        wear_look(self._ui.strip, look)

    def _strip_words(self) -> tuple[str, str, str]:
        """Return the strip's look, icon and sentence."""
        opening, day = self._opening, self._ui.heldOn.value()
        if self._draft_failure is not None:
            said = self.tr(
                "The draft could not be kept: {reason} Go on writing; it is tried again by itself."
            )
            return "danger", "triangle-alert", said.format(reason=error_text(self._draft_failure))
        if opening is None:
            return "", "", ""
        if self._lock is not None and opening.saved is not None:
            return "attention", "lock", self._later.lock_words(opening.saved, self._lock)
        if day is not None and Month.of(day) in self._signed.get(day.year, frozenset()):
            return "attention", "info", self._signed_month_words(Month.of(day))
        if opening.saved is not None and opening.draft is not None:
            said = self.tr("This note has changes that were not saved yet. They are shown here.")
            return "attention", "info", said
        return "", "", ""

    def _signed_month_words(self, month: Month) -> str:
        if self._opening is not None and self._opening.saved is not None:
            said = self.tr(
                "The report of {month} is signed: a saved note cannot be moved into that month."
            )
        else:
            said = self.tr(
                "The report of {month} is signed. This note becomes a late entry: the report "
                "stays as it is, and the next report lists the note apart."
            )
        return said.format(month=month_name(month))


def _typed(state: NoteState) -> NoteState:
    """Return a state without what is offered by itself."""
    return replace(state, answers=None)


def _asks_why(error: Exception) -> bool:
    """Tell whether only the reason of a correction is missing."""
    if not isinstance(error, EntryRefused):
        return False
    return {problem.field for problem in error.problems} == {"reason"}
