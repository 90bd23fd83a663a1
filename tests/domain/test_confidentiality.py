# SPDX-License-Identifier: MIT
"""A client's level follows the kinds carried now; by hand it is only ever raised."""

from __future__ import annotations

from datetime import date

import pytest

from tksk_desktop.domain.clients import Client
from tksk_desktop.domain.confidentiality import is_hidden, level_by_kinds, rate

LEVELS = {"PPKS-08": 1, "PPKS-09": 2, "PPKS-16": 3}
DAY = date(2026, 11, 3)


@pytest.mark.parametrize(
    ("kinds", "level"),
    [
        ((), 1),
        (("PPKS-08",), 1),
        (("PPKS-08", "PPKS-09"), 2),
        (("PPKS-16", "PPKS-08"), 3),
        (("PPKS-99",), 1),
    ],
)
def test_the_highest_kind_counts(kinds: tuple[str, ...], level: int) -> None:
    assert level_by_kinds(kinds, LEVELS) == level


def test_the_level_follows_the_kinds_up_and_down() -> None:
    client = Client("Ani", "x", DAY)
    client.set_needs(("PPKS-16",), on=DAY)
    rate(client, LEVELS)
    assert client.confidentiality == 3
    client.set_needs(("PPKS-09",), on=DAY)
    rate(client, LEVELS)
    assert client.confidentiality == 2


def test_by_hand_it_is_raised_and_never_lowered() -> None:
    client = Client("Ani", "x", DAY, confidentiality_by_hand=3)
    rate(client, LEVELS)
    assert client.confidentiality == 3
    client.set_needs(("PPKS-09",), on=DAY)
    client.confidentiality_by_hand = 0
    rate(client, LEVELS)
    assert client.confidentiality == 2


def test_only_the_third_level_is_hidden() -> None:
    assert [is_hidden(level) for level in range(4)] == [False, False, False, True]
