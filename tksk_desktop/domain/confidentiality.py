# SPDX-License-Identifier: MIT
"""How confidential a client is (UU 27/2022): from the kinds of need, and raised by hand.

0 counts only · 1 an ordinary client · 2 child, health, disability, family conflict · 3 child in
conflict with the law, violence, trafficking, HIV, drugs, sex work, minorities, former prisoners.
Clients of level 3 are hidden until opened with a reason.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from tksk_desktop.domain.need_kinds import MOST_CONFIDENTIAL

ORDINARY = 1
"""Every registered client is at least this: only counts are less."""


class RatedClient(Protocol):
    """What a level is made of; fulfilled by ``Client``."""

    confidentiality: int
    confidentiality_by_hand: int | None

    @property
    def present_kind_codes(self) -> tuple[str, ...]: ...


def level_by_kinds(kind_codes: tuple[str, ...], levels: Mapping[str, int]) -> int:
    """Return the highest level among the kinds carried; an unknown kind counts as ordinary."""
    return max((levels.get(code, ORDINARY) for code in kind_codes), default=ORDINARY)


def rate(client: RatedClient, levels: Mapping[str, int]) -> None:
    """Set a client's level from the kinds carried now and from what was raised by hand.

    By hand a level is only ever raised: the kinds are the floor.
    """
    by_kinds = level_by_kinds(client.present_kind_codes, levels)
    level = max(by_kinds, client.confidentiality_by_hand or 0, ORDINARY)
    if client.confidentiality != level:
        client.confidentiality = level


def is_hidden(level: int) -> bool:
    """Tell whether a client of this level is hidden until opened with a reason."""
    return level >= MOST_CONFIDENTIAL
