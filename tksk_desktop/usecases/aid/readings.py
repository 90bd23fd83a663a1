# SPDX-License-Identifier: MIT
"""What is read of recipients of aid."""

from __future__ import annotations

from typing import NamedTuple


class RecipientThen(NamedTuple):
    """A registered person with the household of one day, and how many belonged to it."""

    name: str
    nik: str
    family_card_number: str
    village_code: str
    household_id: int | None = None
    household_people: int | None = None
