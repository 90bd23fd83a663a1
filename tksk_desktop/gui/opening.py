# SPDX-License-Identifier: MIT
"""From the first window to the work area and back: load, unlock, first start, restore, lock.

What the first window does not need is loaded here, on the database thread, once it is painted.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from tksk_desktop.gui.background_work import BackgroundWork
from tksk_desktop.gui.idle_watch import IdleWatch
from tksk_desktop.gui.program_window import ProgramWindow
from tksk_desktop.gui.start.lock_screen import LockScreen
from tksk_desktop.gui.start.welcome_screen import WelcomeScreen
from tksk_desktop.gui.theme import wear
from tksk_desktop.gui.translator import Translations
from tksk_desktop.gui.window_state import WindowState
from tksk_desktop.paths import database_path, key_file_path

if TYPE_CHECKING:
    from tksk_desktop.gui.acts import Acts, Surroundings
    from tksk_desktop.gui.later import Later

SAMPLE_FOLDER = "contoh"


class Opening(QObject):
    """Decides what the window shows before and after the caseload is open."""

    def __init__(
        self,
        folder: Path,
        load: Callable[[Path], Acts],
        window: ProgramWindow,
        state: WindowState,
        translations: Translations,
    ) -> None:
        super().__init__(window)
        self._home_folder = folder
        self._folder = folder
        self._load = load
        self._window = window
        self._state = state
        self._translations = translations
        self._work = BackgroundWork(self)
        self._acts: Acts | None = None
        self._loads: Path | None = None
        self._later: Later | None = None
        self._waiting: list[Callable[[], None]] = []
        self._idle = IdleWatch(self)
        self._idle.passed.connect(self.lock)
        window.closed.connect(self.close)

    def begin(self) -> None:
        """Show the first screen at once; load the rest when it is painted."""
        self._show_door()
        self._window.painted.connect(self._load_rest)

    def lock(self) -> None:
        """Close the caseload and show the lock screen; drafts were kept while typing."""
        if self._acts is None or not self._window.shows_work():
            return
        self._idle.stop()
        self._clear_clipboard()
        self._back_up_by_itself(self._acts, is_closing=False)
        self._window.leave_work()
        self._work.run(self._acts.store.lock, lambda _done: None, self._say_in_front)
        self._show_door()

    def close(self) -> None:
        """Finish what is being written and close the caseload."""
        self._clear_clipboard()
        if self._acts is not None:
            self._back_up_by_itself(self._acts, is_closing=True)
            self._work.run(self._acts.store.lock, lambda _done: None, lambda _error: None)
        self._work.close()

    def _back_up_by_itself(self, acts: Acts, *, is_closing: bool) -> None:
        """Make the automatic backup beside the data; the sample office can be made anew."""
        if self._window.shows_work() and not self._is_sample:
            act = partial(acts.backups.back_up_at_closing, is_closing=is_closing)
            self._work.run(act, lambda _done: None, lambda _error: None)

    def _clear_clipboard(self) -> None:
        """Leave nothing of the caseload to be pasted elsewhere; what others copied stays."""
        clipboard = QApplication.clipboard()
        if clipboard.ownsClipboard():
            clipboard.clear()

    def _load_rest(self) -> None:
        """Load the parts over the present folder, once; an answer for a former one is dropped."""
        folder = self._folder
        if self._loads == folder:
            return
        self._loads = folder

        def load() -> tuple[Acts, Later]:
            acts = self._load(folder)
            # The one place where the window's larger part is imported: not before it is painted.
            from tksk_desktop.gui.later import Later  # noqa: PLC0415

            return acts, Later()

        def loaded(both: tuple[Acts, Later]) -> None:
            if folder != self._folder:
                return
            self._acts, self._later = both
            waiting, self._waiting = self._waiting, []
            for step in waiting:
                step()

        self._work.run(load, loaded, self._say_in_front, self)

    def _when_loaded(self, step: Callable[[], None]) -> None:
        if self._acts is None:
            self._waiting.append(step)
        else:
            step()

    def _has_store(self) -> bool:
        return database_path(self._folder).exists() or key_file_path(self._folder).exists()

    @property
    def _is_sample(self) -> bool:
        return self._folder != self._home_folder

    def _show_door(self) -> None:
        if self._has_store():
            lock = LockScreen(self._sample_password())
            lock.secret_given.connect(self._unlock)
            lock.restore_wanted.connect(lambda: self._when_loaded(self._show_restore))
            lock.sample_left.connect(self._leave_sample)
            self._window.show_front(lock)
            return
        welcome = WelcomeScreen(self._state.language)
        welcome.new_wanted.connect(
            lambda: self._when_loaded(partial(self._show_steps, has_store=False))
        )
        welcome.restore_wanted.connect(lambda: self._when_loaded(self._show_restore))
        welcome.sample_wanted.connect(self._open_sample)
        welcome.language_chosen.connect(self._speak)
        self._window.show_front(welcome)

    def _speak(self, language: str) -> None:
        self._state.language = language
        self._translations.speak(language)

    def _say_in_front(self, error: Exception) -> None:
        # The sentences know every refusal and so import the acts: late, like all of them.
        from tksk_desktop.gui.error_texts import error_text  # noqa: PLC0415

        front = self._window.front()
        if isinstance(front, LockScreen | WelcomeScreen):
            front.refuse(error_text(error))

    def _unlock(self, secret: str) -> None:
        front = self._window.front()
        if isinstance(front, LockScreen):
            front.wait()

        def unlock() -> None:
            acts = self._ready_acts()
            self._work.run(
                partial(acts.store.unlock, secret),
                lambda _done: self._look_around(),
                self._say_in_front,
                self,
            )

        self._when_loaded(unlock)

    def _look_around(self) -> None:
        self._work.run(
            self._ready_acts().office.surroundings, self._show_work, self._say_in_front, self
        )

    def _show_work(self, around: Surroundings | None) -> None:
        if around is None:
            self._show_steps(has_store=True)
            return
        later = self._later
        assert later is not None, "loaded together with the acts"
        area = later.work_area(
            self._ready_acts(), around, self._work, self._state, is_sample=self._is_sample
        )
        area.lock_wanted.connect(self.lock)
        area.sample_left.connect(self._leave_sample)
        area.looks_changed.connect(self._change_looks)
        area.restored.connect(self.lock)
        self._window.show_work(area)
        self._idle.start(self._state.idle_minutes)

    def _show_steps(self, *, has_store: bool) -> None:
        later, acts = self._later, self._ready_acts()
        assert later is not None, "loaded together with the acts"
        steps = later.first_steps(acts, self._work, has_store=has_store)
        steps.left.connect(self._show_door)
        steps.finished.connect(self._look_around)
        self._window.show_front(steps)

    def _show_restore(self) -> None:
        later, acts = self._later, self._ready_acts()
        assert later is not None, "loaded together with the acts"
        view = later.restore_view(acts, self._work)
        view.left.connect(self._show_door)
        view.restored.connect(self._show_door)
        self._window.show_front(view)

    def _open_sample(self) -> None:
        """Make the sample office in a folder of its own, or open the one made before."""
        front = self._window.front()
        if isinstance(front, WelcomeScreen):
            front.wait()
        self._change_folder(self._home_folder / SAMPLE_FOLDER)

        def open_or_make() -> None:
            store = self._ready_acts().store
            opened = (
                partial(store.unlock, store.sample_password)
                if self._has_store()
                else store.make_sample
            )
            self._work.run(opened, lambda _done: self._look_around(), self._say_in_front, self)

        self._when_loaded(open_or_make)

    def _sample_password(self) -> str | None:
        """Return the password to show on the lock screen: only that of the sample office."""
        return self._ready_acts().store.sample_password if self._is_sample else None

    def _leave_sample(self) -> None:
        self.lock()
        self._change_folder(self._home_folder)
        self._show_door()

    def _change_folder(self, folder: Path) -> None:
        if folder == self._folder:
            return
        self._acts = self._loads = None
        self._waiting = []
        self._folder = folder
        QTimer.singleShot(0, self, self._load_rest)

    def _change_looks(self) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication), "a window is shown"
        wear(app, self._state.theme)
        self._translations.speak(self._state.language)
        self._idle.start(self._state.idle_minutes)

    def _ready_acts(self) -> Acts:
        assert self._acts is not None, "called through _when_loaded"
        return self._acts
