# SPDX-License-Identifier: MIT
"""What the receiving desk needs from outside, as protocols."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import NamedTuple, Protocol

from tksk_desktop.domain.months import Month
from tksk_desktop.domain.recaps import Candidate, Choice
from tksk_desktop.domain.signatures import PdfVerdict
from tksk_desktop.usecases.recap.readings import ExpectedPlace, NeedSum, ReadPaper, TallySum


class StoredPaper(NamedTuple):
    """A report that the desk keeps, without its figures."""

    id: int
    subdistrict_code: str
    subdistrict: str
    regency: str
    province: str
    candidate: Candidate
    letter_number: str
    signer_name: str
    fingerprint_sha256: str
    signed_at: datetime | None


class PaperChecks(Protocol):
    """Verifies a PDF and takes a file out of it."""

    def verdict(self, pdf: bytes, now: datetime) -> PdfVerdict: ...
    def attached(self, pdf: bytes, name: str, largest: int) -> bytes | None: ...


ReadPapers = Callable[[Iterable[Path]], Iterator[ReadPaper]]
"""Reads files beside each other, each under a limit of time and memory; answers as they come."""


class Places(Protocol):
    """The sub-districts of the country."""

    def find(self, code: str) -> ExpectedPlace | None: ...
    def below(self, code: str) -> Iterator[ExpectedPlace]:
        """Return the sub-districts of an area by code; of the country where the code is empty."""
        ...

    def area_name(self, code: str) -> str:
        """Return what an area is called; empty where there is none."""
        ...


class DeskStore(Protocol):
    """Keeps the reports that came in, with their figures; any database."""

    def add(self, papers: Sequence[ReadPaper], taken_at: datetime) -> int:
        """Keep papers in one transaction; return how many were new by their bytes."""
        ...

    def papers(self, month: Month, area: str) -> Iterator[tuple[str, list[StoredPaper]]]:
        """Return each sub-district's reports of a month in the order they came, by code."""
        ...

    def set_chosen(self, month: Month, area: str, choices: Iterable[tuple[str, Choice]]) -> None:
        """Note which report of each sub-district stands for the month."""
        ...

    def last_signers(self, before: Month, area: str) -> dict[str, str]:
        """Return the fingerprint that each sub-district signed with when it last counted."""
        ...

    def differing_openings(self, month: Month, area: str) -> frozenset[str]:
        """Return the sub-districts whose opening figures are not the former month's closing."""
        ...

    def need_sums(self, month: Month, area: str, width: int) -> Iterator[NeedSum]:
        """Sum the counted reports by kind and area, an area being so many letters of the code."""
        ...

    def tally_sums(self, month: Month, area: str, width: int) -> Iterator[TallySum]:
        """Sum the tallies likewise."""
        ...
