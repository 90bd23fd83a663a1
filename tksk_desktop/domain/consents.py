# SPDX-License-Identifier: MIT
"""Consents (persetujuan) and the other legal grounds to work with a client's data (UU 27/2022).

Nothing here sends anything: whoever lets data leave asks ``ground_for`` first.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from tksk_desktop.domain.errors import FieldProblem, Problem


class ConsentPurpose(StrEnum):
    """What the data may be used for."""

    SERVICES = "services"
    SHARING = "sharing"
    REPORTING = "reporting"
    PHOTOS = "photos"


class LegalBasis(StrEnum):
    """Why data may be used: consent, or one of the other grounds of UU 27/2022 Art. 20."""

    CONSENT = "consent"
    PUBLIC_TASK = "public_task"
    LEGAL_DUTY = "legal_duty"
    VITAL_INTEREST = "vital_interest"
    AGREEMENT = "agreement"
    OTHER_INTEREST = "other_interest"


class ConsentGiver(StrEnum):
    """Who gave a consent."""

    CLIENT = "client"
    GUARDIAN = "guardian"


class ConsentWay(StrEnum):
    """How a consent was given."""

    ORAL = "oral"
    WRITTEN = "written"


@dataclass
class Consent:
    """A consent, or another ground with its note, from a day until a day or still.

    ``recipient`` names with whom data may be shared; other purposes have none. The giver and the
    way belong to a consent only.
    """

    client_id: int
    purpose: ConsentPurpose
    basis: LegalBasis
    valid_from: date
    recorded_at: datetime
    valid_until: date | None = None
    recipient: str = ""
    giver: ConsentGiver | None = None
    giver_name: str = ""
    giver_relation: str = ""
    way: ConsentWay | None = None
    note: str = ""
    withdrawn_on: date | None = None
    withdrawal_note: str = ""
    id: int | None = None

    def holds_on(self, day: date) -> bool:
        """Tell whether it holds on a day; from the day of withdrawal it does not."""
        if day < self.valid_from or (self.valid_until is not None and day > self.valid_until):
            return False
        return self.withdrawn_on is None or day < self.withdrawn_on

    def covers(self, purpose: ConsentPurpose, recipient: str) -> bool:
        """Tell whether it is about a purpose, and for sharing about this very recipient."""
        if self.purpose is not purpose:
            return False
        return purpose is not ConsentPurpose.SHARING or same_recipient(self.recipient, recipient)

    def withdraw(self, *, on: date, note: str) -> None:
        """Take it back from a day on; what was done before stays lawful."""
        self.withdrawn_on, self.withdrawal_note = on, note


def same_recipient(one: str, other: str) -> bool:
    """Tell whether two names mean the same recipient: spaces and capitals do not count."""
    return " ".join(one.split()).casefold() == " ".join(other.split()).casefold()


def ground_for(
    known: Iterable[Consent], purpose: ConsentPurpose, recipient: str, day: date
) -> Consent | None:
    """Return what allows a use on a day: a consent first, else another recorded ground, or None.

    Data may not leave without one (``NoGround``).
    """
    fitting = [each for each in known if each.covers(purpose, recipient) and each.holds_on(day)]
    fitting.sort(key=lambda each: each.valid_from, reverse=True)
    by_consent = (each for each in fitting if each.basis is LegalBasis.CONSENT)
    return next(by_consent, fitting[0] if fitting else None)


def consent_problems(consent: Consent, *, today: date) -> list[FieldProblem]:
    """Return what is wrong with a consent; another ground needs a note that says why."""
    problems = []
    if consent.valid_from > today:
        problems.append(FieldProblem("valid_from", Problem.IN_FUTURE))
    if consent.valid_until is not None and consent.valid_until < consent.valid_from:
        problems.append(FieldProblem("valid_until", Problem.ENDS_BEFORE_START))
    if consent.purpose is ConsentPurpose.SHARING and not consent.recipient.strip():
        problems.append(FieldProblem("recipient", Problem.MISSING))
    if consent.basis is not LegalBasis.CONSENT:
        if not consent.note.strip():
            problems.append(FieldProblem("note", Problem.MISSING))
        return problems
    if consent.giver is None:
        problems.append(FieldProblem("giver", Problem.MISSING))
    if consent.giver is ConsentGiver.GUARDIAN:
        named = {"giver_name": consent.giver_name, "giver_relation": consent.giver_relation}
        problems += [FieldProblem(n, Problem.MISSING) for n, text in named.items() if not text]
    if consent.way is None:
        problems.append(FieldProblem("way", Problem.MISSING))
    return problems


def withdrawal_problems(consent: Consent, *, on: date, today: date) -> list[FieldProblem]:
    """Return what forbids to withdraw a consent on a day."""
    if consent.withdrawn_on is not None:
        return [FieldProblem("on", Problem.TWICE)]
    if on > today:
        return [FieldProblem("on", Problem.IN_FUTURE)]
    return [FieldProblem("on", Problem.ENDS_BEFORE_START)] if on < consent.valid_from else []
