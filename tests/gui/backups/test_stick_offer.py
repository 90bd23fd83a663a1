# SPDX-License-Identifier: MIT
"""A known stick that is plugged in is offered, once, and only when there is something to save."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.workbenches import MakeBench
from tksk_desktop.gui.backups.stick_offer import StickOffer, mounted
from tksk_desktop.gui.widgets.reminder_strip import ReminderStrip
from tksk_desktop.usecases.needs import Drive
from tksk_desktop.usecases.safekeeping.readings import BackupStanding

STICK = Drive(Path("/media/stick"), "KINGSTON", 1, 2, True, None, "0f" * 16)


class Laptop:
    """What is plugged in and what is unsaved; a test changes both."""

    def __init__(self, make_bench: MakeBench, qtbot: QtBot) -> None:
        self.volumes = {"/"}
        self.known: Drive | None = None
        self.unsaved = 41
        self.asked = 0
        made = make_bench(backups={"known_stick": self.ask, "standing": self.stand})
        self.work, self.qtbot = made.bench.work, qtbot
        self.strip = ReminderStrip()
        qtbot.addWidget(self.strip)
        self.offer = StickOffer(made.bench, self.strip, lambda: frozenset(self.volumes))
        self.wanted: list[Path] = []
        self.offer.wanted.connect(self.wanted.append)

    def ask(self) -> Drive | None:
        self.asked += 1
        return self.known

    def stand(self) -> BackupStanding:
        return BackupStanding(datetime(2026, 12, 1, tzinfo=UTC), self.unsaved)

    def look(self) -> None:
        self.offer.look()
        self.qtbot.waitUntil(lambda: not self.work.is_busy)

    def plug(self, stick: Drive | None) -> None:
        self.volumes.add("/media/stick")
        self.known = stick
        self.look()

    def pull(self) -> None:
        self.volumes.discard("/media/stick")
        self.known = None
        self.look()


@pytest.fixture
def laptop(make_bench: MakeBench, qtbot: QtBot) -> Laptop:
    return Laptop(make_bench, qtbot)


def test_a_known_stick_is_offered_and_taken(laptop: Laptop) -> None:
    laptop.look()
    assert not laptop.strip.isVisible()
    laptop.plug(STICK)
    assert laptop.strip.isVisible()
    said = laptop.strip.form.sentenceLabel.text()
    assert "KINGSTON" in said
    assert "41 changes" in said
    laptop.strip.form.actButton.click()
    assert laptop.wanted == [Path("/media/stick")]
    assert not laptop.strip.isVisible()


def test_a_strange_stick_is_not(laptop: Laptop) -> None:
    laptop.plug(None)
    assert not laptop.strip.isVisible()


def test_nothing_is_offered_where_all_is_saved(laptop: Laptop) -> None:
    laptop.unsaved = 0
    laptop.plug(STICK)
    assert not laptop.strip.isVisible()


def test_the_caseload_is_asked_only_when_a_volume_is_new(laptop: Laptop) -> None:
    laptop.plug(STICK)
    before = laptop.asked
    for _tick in range(5):
        laptop.look()
    assert laptop.asked == before


def test_put_off_it_stays_so_until_the_stick_is_plugged_in_anew(laptop: Laptop) -> None:
    laptop.plug(STICK)
    laptop.strip.form.laterButton.click()
    laptop.volumes.add("/media/other")
    laptop.look()
    assert not laptop.strip.isVisible()
    laptop.pull()
    laptop.plug(STICK)
    assert laptop.strip.isVisible()


def test_a_pulled_stick_is_no_longer_offered(laptop: Laptop) -> None:
    laptop.plug(STICK)
    laptop.pull()
    assert not laptop.strip.isVisible()
    laptop.strip.form.actButton.click()
    assert laptop.wanted == []


def test_the_system_says_what_is_mounted() -> None:
    assert mounted()
