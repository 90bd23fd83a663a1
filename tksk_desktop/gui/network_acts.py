# SPDX-License-Identifier: MIT
"""What the screens can do with potentials and referrals, as plain callables."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Protocol

from tksk_desktop.domain.need_kinds import PotentialKind
from tksk_desktop.domain.referrals import ReferralState
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.potentials.keep_potential import NewPotential
from tksk_desktop.usecases.potentials.readings import CompanionLine, CoverageLine, PotentialSheet
from tksk_desktop.usecases.potentials.take_potentials import PotentialCheck
from tksk_desktop.usecases.referrals.readings import HelperLine, ReferralLine
from tksk_desktop.usecases.referrals.refer_client import NewReferral


class CheckPotentials(Protocol):
    """Read and check a file of potentials; nothing is written."""

    def __call__(
        self, path: Path, *, default_kind: str, default_village: str
    ) -> PotentialCheck: ...


@dataclass(frozen=True)
class NetworkActs:
    """Who could help, and the referrals to them."""

    kinds: Callable[[], tuple[PotentialKind, ...]]
    """The twelve kinds; quick, any thread."""
    potentials: Callable[[], tuple[PotentialSheet, ...]]
    coverage: Callable[[], tuple[CoverageLine, ...]]
    companions: Callable[[], tuple[CompanionLine, ...]]
    add_potential: Callable[[NewPotential], Changes]
    change_potential: Callable[[int, NewPotential], Changes]
    check_potentials: CheckPotentials
    take_potentials: Callable[[PotentialCheck], Changes]
    potential_workbook: Callable[[Sequence[PotentialSheet]], bytes]
    potential_text: Callable[[Sequence[PotentialSheet]], bytes]
    """As CSV."""
    referrals: Callable[[], tuple[ReferralLine, ...]]
    referrals_of: Callable[[int], tuple[ReferralLine, ...]]
    helpers: Callable[[int], tuple[HelperLine, ...]]
    """Who could help this client, those that fit best first."""
    next_number: Callable[[date], int]
    """The running number that a letter of that day would get."""
    prepare: Callable[[NewReferral], Changes]
    step: Callable[[int, ReferralState, date, str], Changes]
    letter: Callable[[int], bytes]
    """A referral's letter as PDF."""
