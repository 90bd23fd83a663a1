# SPDX-License-Identifier: MIT
"""The page of one session note: opens it, keeps its draft, saves it in place, leaves it.

What the fields are is in ``note_form``, what a draft holds in ``note_keeper``, the line above the
note in ``note_strip``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QPalette, QShortcut

from tksk_desktop.domain.errors import ConfidentialClosed, EntryRefused
from tksk_desktop.domain.sessions import SessionKind
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.messages import may_leave_unkept
from tksk_desktop.gui.newest_read import NewestRead
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.page import Page
from tksk_desktop.gui.sessions import note_reads
from tksk_desktop.gui.sessions.asked_fields import only_asked
from tksk_desktop.gui.sessions.former_notes import FormerNotes
from tksk_desktop.gui.sessions.note_draft import NoteState, draft_title, to_json, to_new_session
from tksk_desktop.gui.sessions.note_form import NoteForm
from tksk_desktop.gui.sessions.note_keeper import DraftContent, NoteKeeper
from tksk_desktop.gui.sessions.note_later import (
    CorrectionReasonDialog,
    NoteAddendumDialog,
    NoteLater,
)
from tksk_desktop.gui.sessions.note_reads import NoteOpening
from tksk_desktop.gui.sessions.note_strip import NoteStrip
from tksk_desktop.gui.widgets.looks import wear_look
from tksk_desktop.gui.workbench import NoteStart, Workbench
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.kept_forms.readings import KeptForm, addendum_to
from tksk_desktop.usecases.readings import ClientHead, DraftLine, PhotoSheet
from tksk_desktop.vocabulary import clock_time, long_date

_AFTER_PEOPLE = 2


class NoteScreen(Page):
    """One session note, new or being corrected, and the tabs of the others that were begun."""

    left = Signal()
    """The note was closed: set aside as a draft, discarded, or nothing was left to keep."""

    def __init__(self, bench: Workbench) -> None:
        # Clients too: whose confidentiality changed, or was opened, changes which drafts show.
        super().__init__(bench, frozenset({Kind.DRAFTS, Kind.CLIENTS}))
        self.form = NoteForm(self, bench)
        self._ui = self.form.ui
        self._later = NoteLater(self._ui, bench, self)
        self._strip = NoteStrip(self._ui, self._later, self)
        self._kept_form = NewestRead(bench, self)
        self._former = FormerNotes(bench, self)
        self._ui.leftLayout.insertWidget(_AFTER_PEOPLE, self._former)
        self._opening: NoteOpening | None = None
        self._as_opened: tuple[NoteState, tuple[PhotoSheet, ...]] | None = None
        self._drafts: tuple[DraftLine, ...] = ()
        self._edition = 0
        self._is_read_only = False
        self._is_saving = False
        self._next: Callable[[], NoteOpening] | None = None
        """What was asked for while the note was being saved."""
        self._keeper = NoteKeeper(bench, self._draft_content, self)
        quiet = QPalette.ColorRole.PlaceholderText
        self._ui.backButton.setIcon(icon("chevron-left", quiet))
        self._ui.newButton.setIcon(icon("plus", quiet))
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
    def reload(self) -> None:
        """Read which notes are begun; what is typed in this one stays."""
        self.bench.read(self, self.bench.acts.sessions.drafts, self._show_drafts)

    @override
    def start_new(self) -> None:
        self.begin(NoteStart())

    @override
    def save(self) -> None:
        """Record the note, which stays open; a wrong field is said under it, nothing is lost."""
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
        photos = self.form.photos()
        new = to_new_session(state, state.held_on, photos)
        new = only_asked(new, self.form.type.asked())
        draft, record = self._keeper.draft_id, self.bench.acts.sessions.record

        def act(reason: str = "") -> Changes:
            # Read here, on the database thread: a first draft write may be queued just before.
            return record(new, session_id=state.session_id, draft_id=draft.value, reason=reason)

        saved = partial(self._saved, state, photos)

        def failed(error: Exception) -> None:
            self._not_saved(error)
            if _asks_why(error):
                self._ask_why(act, saved)

        self.bench.work.run(act, saved, failed, self)

    @override
    def go_back(self) -> bool:
        """Leave the note; what was typed stays as a draft."""
        if not self._is_saving:
            self._keeper.when_safe(self._leave, partial(self._ask_to_leave_unsaved, self._leave))
        return True

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self._keeper.keep_now()
        super().hideEvent(event)

    def _connect(self) -> None:
        ui = self._ui
        ui.saveButton.clicked.connect(self.save)
        ui.newButton.clicked.connect(self.start_new)
        ui.backButton.clicked.connect(self.go_back)
        ui.discardButton.clicked.connect(self._discard)
        ui.addendumButton.clicked.connect(self._add_addendum)
        ui.draftBar.chosen.connect(self.open_draft)
        ui.picker.chosen.connect(self._read_client)
        self.form.changed.connect(self._keeper.touched)
        self.form.changed.connect(self._follow_person)
        self._keeper.kept.connect(self._draft_kept)
        self._keeper.failed.connect(self._strip.say_failure)
        for key, by in (("Ctrl+Tab", 1), ("Ctrl+Shift+Tab", -1)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(ui.draftBar.step, by))

    def _load(self, read: Callable[[], NoteOpening]) -> None:
        """Turn to another note as soon as all that is typed in this one is safe."""
        self._ui.columns.setEnabled(False)
        if self._is_saving:
            self._next = read
            return
        turn = partial(self._turn_to, read)
        self._keeper.when_safe(turn, partial(self._ask_to_leave_unsaved, turn))

    def _turn_to(self, read: Callable[[], NoteOpening]) -> None:
        self._keeper.turn_to()
        self._opening = None
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
        draft = opening.draft
        self._know(opening)
        self.form.show(opening)
        self.form.set_read_only(self._is_read_only)
        self._as_opened = (self._typed(), self.form.photos())
        self._keeper.turn_to(draft.id if draft else None, opening.kept_photos)
        self._ui.keptLabel.clear()
        if draft is not None:
            self._say_kept(draft.saved_at)
        self._former.follow(None, None)
        self._follow_person()
        self._ui.columns.setEnabled(True)
        for page in (self._ui.leftPage, self._ui.rightPage):
            page.verticalScrollBar().setValue(0)
        if self._is_read_only:
            self._ui.backButton.setFocus()
        else:
            self.form.focus_first()
        self._strip.look_at_month()
        self._show_drafts(self._drafts)
        self.reload()

    def _know(self, opening: NoteOpening) -> None:
        """Say around the form what is known of the note: its title, its lock, what came later."""
        self._opening = opening
        saved = opening.saved
        lock = saved.makings.lock_on(self.bench.around.today()) if saved is not None else None
        self._is_read_only = lock is not None
        self._later.show(saved)
        self._strip.show(opening, lock)
        self._ui.pageTitle.setText(self._title(opening))
        self._ui.saveButton.setVisible(not self._is_read_only)
        self._ui.saveButton.setEnabled(True)
        self._ui.discardButton.setVisible(opening.draft is not None)

    def _title(self, opening: NoteOpening) -> str:
        if opening.saved is not None:
            said = self.tr("Note of {date}")
            return said.format(date=long_date(opening.saved.held_on))
        return self.tr("Note, going on") if opening.draft else self.tr("New note")

    def _show_drafts(self, drafts: tuple[DraftLine, ...]) -> None:
        self._drafts = drafts
        if self._opening is None:
            return
        own = self._ui.pageTitle.text() if self._opening.saved is None else self._draft_title()
        self._ui.draftBar.show_drafts(drafts, self._keeper.draft_id.value, own)

    def _draft_title(self) -> str:
        form = self.form
        return draft_title(form.state(), form.people.group_name(), form.type.name())

    def _typed(self) -> NoteState:
        return self.form.without_offers(self.form.state())

    def _draft_content(self) -> DraftContent | None:
        """Return what a draft keeps; None where nothing differs from the note as opened."""
        state, photos = self.form.state(), self.form.photos()
        is_same = (self.form.without_offers(state), photos) == self._as_opened
        untouched = is_same and not self.form.answered.is_marked
        if self._keeper.draft_id.value is None and untouched:
            return None
        return DraftContent(self._draft_title(), to_json(state), photos)

    def _draft_kept(self, moment: datetime) -> None:
        self._ui.discardButton.setVisible(self._keeper.draft_id.value is not None)
        self._say_kept(moment)
        self._strip.say_failure(None)
        self._ui.draftBar.name_current(self._draft_title())
        if not self.isVisible():
            self._keeper.tell()

    def _ask_to_leave_unsaved(self, leave: Callable[[], None], error: Exception) -> None:
        if may_leave_unkept(self.bench.messages, self, error):
            leave()
        else:
            self._ui.columns.setEnabled(True)
            self.reload()

    def _leave(self) -> None:
        has_draft = self._keeper.draft_id.value is not None
        self._close()
        if has_draft:
            self.bench.doors.told(self.tr("Kept as a draft. Go on with it under Activities."))
        self._keeper.tell()
        self.left.emit()

    def _close(self) -> None:
        """Be done with the present note; the form stays as it is until another one opens."""
        self._keeper.turn_to()
        self._opening = None
        self._ui.columns.setEnabled(False)

    def _saved(self, state: NoteState, photos: tuple[PhotoSheet, ...], changes: Changes) -> None:
        """Go on with the saved note; what was typed meanwhile is a change of it."""
        recorded_as = replace(
            self.form.without_offers(state), session_id=changes.record_id, appointment_id=None
        )
        self._as_opened = (recorded_as, photos)
        self.form.became(changes.record_id)
        self._keeper.turn_to()
        if (self._typed(), self.form.photos()) != self._as_opened:
            self._keeper.touched()
        self._set_saving(False)
        self._ui.discardButton.hide()
        said = self.tr("Saved {time}").format(time=self._moment(datetime.now(UTC)))
        self._say_kept_as(said, "good")
        self.bench.notice.tell(changes)
        self.bench.doors.told(self.tr("Note saved."))
        if self._next is not None:
            read, self._next = self._next, None
            self._load(read)
        elif changes.record_id is not None:
            self._read_recorded(changes.record_id)

    def _read_recorded(self, session_id: int) -> None:
        """Say around the form what is known of the note since it was recorded."""
        if self._opening is None:
            return
        edition = self._edition

        def show(recorded: NoteOpening) -> None:
            if edition == self._edition and self._opening is not None:
                self._know(recorded)
                self.form.show_recorded(recorded)
                self._ui.discardButton.setVisible(self._keeper.draft_id.value is not None)
                if self._is_read_only:
                    self.form.set_read_only(True)
                self._follow_person()
                self._show_drafts(self._drafts)

        def failed(error: Exception) -> None:
            if edition != self._edition:
                return
            if isinstance(error, ConfidentialClosed):
                # A note of a client of level 3 is recorded, but is read only once opened.
                self.go_back()
            else:
                self.bench.messages.failed(self, error)

        read = partial(note_reads.read_recorded, self.bench.acts, session_id, self._opening)
        self.bench.work.run(read, show, failed, self)

    def _not_saved(self, error: Exception) -> None:
        self._set_saving(False)
        self._next = None
        self._ui.columns.setEnabled(True)
        self._keeper.go_on()
        if isinstance(error, EntryRefused):
            if not _asks_why(error):
                self.form.show_problems(error.problems)
        else:
            self.bench.messages.failed(self, error)

    def _ask_why(self, act: Callable[[str], Changes], saved: Callable[[Changes], None]) -> None:
        """Ask for the reason and save again; the draft is kept while the worker thinks."""
        dialog = CorrectionReasonDialog(self.bench, self, act)
        dialog.begun.connect(self._keeper.hold)
        dialog.refused.connect(self._keeper.go_on)
        dialog.saved.connect(saved)
        dialog.open()

    def _add_addendum(self) -> None:
        saved = self._opening.saved if self._opening is not None else None
        if saved is None:
            return

        def begin(kept: KeptForm | None) -> None:
            dialog = NoteAddendumDialog(self.bench, saved, self, kept)
            dialog.saved.connect(lambda _changes: self.open_session(saved.id))
            dialog.open()

        self._kept_form.ask(partial(self.bench.acts.kept_forms.find, addendum_to(saved.id)), begin)

    def _set_saving(self, saving: bool) -> None:
        """Leave the form usable meanwhile: what is typed while saving is kept like all else."""
        self._is_saving = saving
        self._ui.saveButton.setEnabled(not saving)

    def _discard(self) -> None:
        sure = self.bench.messages.ask(
            self,
            self.tr("Discard this draft?"),
            self.tr("What is typed here and not yet saved as a note is thrown away for good."),
            yes=self.tr("Discard it"),
            no=self.tr("Keep it"),
        )
        if not sure or self._opening is None or self._is_saving:
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

        def show(client: ClientHead) -> None:
            if edition == self._edition:
                self.form.people.know_client(client, choose_case=is_new)

        self.bench.read(self, partial(self.bench.acts.clients.head, client_id), show)

    def _follow_person(self) -> None:
        """Have the former notes of the first person at hand; a group's are in its own screen."""
        people = () if self.form.kind() is SessionKind.GROUP else self.form.people.people()
        saved = self._opening.saved if self._opening is not None else None
        self._former.follow(people[0].client_id if people else None, saved.id if saved else None)

    def _say_kept(self, moment: datetime) -> None:
        said = self.tr("Kept as a draft {time}").format(time=self._moment(moment))
        self._say_kept_as(said, "quiet")

    def _say_kept_as(self, said: str, look: str) -> None:
        wear_look(self._ui.keptLabel, look)
        self._ui.keptLabel.setText(said)

    def _moment(self, moment: datetime) -> str:
        """Return an instant as the office's time, with the day where that is another one."""
        zone = ZoneInfo(self.bench.around.office.zone.iana_name)
        local = moment.astimezone(zone)
        when = clock_time(local.time())
        if local.date() != datetime.now(UTC).astimezone(zone).date():
            return f"{long_date(local.date())} {when}"
        return when


def _asks_why(error: Exception) -> bool:
    """Tell whether only the reason of a correction is missing."""
    if not isinstance(error, EntryRefused):
        return False
    return {problem.field for problem in error.problems} == {"reason"}
