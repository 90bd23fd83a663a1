# SPDX-License-Identifier: MIT
"""What an act touched, so that screens know whether to reload."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """Kinds of things an act can touch."""

    OFFICE = "office"
    RECIPIENTS = "recipients"
    CLIENTS = "clients"
    HOUSEHOLDS = "households"
    CASES = "cases"
    ASSESSMENTS = "assessments"
    PLANS = "plans"
    CASEWORK_DRAFTS = "casework_drafts"
    PICTURES = "pictures"
    CONSENTS = "consents"
    SESSIONS = "sessions"
    SESSION_TYPES = "session_types"
    DRAFTS = "drafts"
    KEPT_FORMS = "kept_forms"
    NOTE_TEXTS = "note_texts"
    GROUPS = "groups"
    REPORTS = "reports"
    COPIES = "copies"
    MAILS = "mails"
    BACKUPS = "backups"
    DOCUMENTS = "documents"
    FLAGS = "flags"
    DOUBLES = "doubles"
    FILTERS = "filters"
    APPOINTMENTS = "appointments"
    LETTERS = "letters"
    AID = "aid"
    POTENTIALS = "potentials"
    PROPOSALS = "proposals"
    REFERRALS = "referrals"
    VILLAGE_FIGURES = "village_figures"


@dataclass(frozen=True)
class Changes:
    """The kinds touched, and the id of the one record made or changed, where there is one."""

    kinds: frozenset[Kind]
    record_id: int | None = None

    @classmethod
    def of(cls, *kinds: Kind, record_id: int | None = None) -> Changes:
        """Return the changes of an act."""
        return cls(frozenset(kinds), record_id)
