# SPDX-License-Identifier: MIT
"""The one rule by which drafts are kept: after a pause, while typing goes on, again."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from tksk_desktop.domain.errors import DiskFull
from tksk_desktop.gui.background_work import BackgroundWork
from tksk_desktop.gui.draft_keeper import (
    LONGEST_MS,
    PAUSE_MS,
    DraftKeeper,
    DraftWrite,
    not_kept_words,
)
from tksk_desktop.usecases.changes import Changes, Kind


class Form:
    """Something typed, and where it is kept."""

    def __init__(self) -> None:
        self.typed = ""
        self.kept = list[str]()
        self.error: Exception | None = None
        self.told = list[Changes]()

    def write(self) -> DraftWrite | None:
        """Return the write of what is typed; nothing where nothing is."""
        typed = self.typed

        def act() -> Changes:
            if self.error is not None:
                raise self.error
            self.kept.append(typed)
            return Changes.of(Kind.DRAFTS)

        return DraftWrite(act, self.told.append) if typed else None


@pytest.fixture
def form() -> Form:
    """Return a form with nothing typed."""
    return Form()


@pytest.fixture
def keeper(qapp: object, form: Form) -> Iterator[DraftKeeper]:
    """Return the keeper of that form."""
    work = BackgroundWork()
    yield DraftKeeper(work, form.write)
    work.close()


def type_on(form: Form, keeper: DraftKeeper, text: str = "x") -> None:
    """Type one more letter."""
    form.typed += text
    keeper.touched()


def test_what_is_typed_is_kept_after_a_pause_and_once(
    qtbot: QtBot, form: Form, keeper: DraftKeeper
) -> None:
    for letter in "satu":
        type_on(form, keeper, letter)
    assert keeper.is_behind
    with qtbot.waitSignal(keeper.kept, timeout=4 * PAUSE_MS):
        pass
    assert form.kept == ["satu"]
    assert form.told == [Changes.of(Kind.DRAFTS)]
    assert not keeper.is_behind


def test_typing_without_a_pause_is_kept_too(qtbot: QtBot, form: Form, keeper: DraftKeeper) -> None:
    def is_kept() -> bool:
        type_on(form, keeper)
        return bool(form.kept)

    qtbot.waitUntil(is_kept, timeout=2 * LONGEST_MS)


def test_nothing_typed_is_nothing_kept(form: Form, keeper: DraftKeeper) -> None:
    keeper.touched()
    keeper.keep_now()
    assert not keeper.is_behind
    assert not form.kept


def test_a_failed_write_is_said_and_tried_with_the_next_change(
    qtbot: QtBot, form: Form, keeper: DraftKeeper
) -> None:
    form.error = DiskFull()
    type_on(form, keeper)
    with qtbot.waitSignal(keeper.failed) as failed:
        keeper.keep_now()
    assert "it is tried again by itself" in not_kept_words(failed.args[0])
    assert keeper.is_behind
    form.error = None
    with qtbot.waitSignal(keeper.kept):
        keeper.keep_now()
    assert form.kept == ["x"]


def test_going_on_waits_until_the_last_letter_is_safe(
    qtbot: QtBot, form: Form, keeper: DraftKeeper
) -> None:
    gone_on, refused = list[str](), list[Exception]()
    type_on(form, keeper, "a")
    keeper.when_safe(lambda: gone_on.append(form.kept[-1]), refused.append)
    type_on(form, keeper, "b")
    assert not gone_on
    qtbot.waitUntil(lambda: bool(gone_on))
    assert gone_on == ["ab"]
    keeper.when_safe(lambda: gone_on.append("at once"), refused.append)
    assert gone_on == ["ab", "at once"]
    assert not refused


def test_going_on_is_refused_where_nothing_can_be_kept(
    qtbot: QtBot, form: Form, keeper: DraftKeeper
) -> None:
    gone_on, refused = list[str](), list[Exception]()
    form.error = DiskFull()
    type_on(form, keeper)
    keeper.when_safe(lambda: gone_on.append(""), refused.append)
    qtbot.waitUntil(lambda: bool(refused))
    form.error = None
    with qtbot.waitSignal(keeper.kept):
        keeper.keep_now()
    assert not gone_on


def test_a_draft_that_is_being_ended_does_not_come_back(
    qtbot: QtBot, form: Form, keeper: DraftKeeper
) -> None:
    keeper.hold()
    type_on(form, keeper)
    keeper.keep_now()
    assert not form.kept
    with qtbot.waitSignal(keeper.kept, timeout=4 * PAUSE_MS):
        keeper.go_on()
    assert form.kept == ["x"]


def test_an_answer_for_what_was_left_says_nothing_of_the_present(
    qtbot: QtBot, form: Form, keeper: DraftKeeper
) -> None:
    said = list[object]()
    keeper.kept.connect(said.append)
    type_on(form, keeper)
    keeper.keep_now()
    keeper.start()
    assert not keeper.is_behind
    qtbot.waitUntil(lambda: form.told == [Changes.of(Kind.DRAFTS)])
    assert not said
