# SPDX-License-Identifier: MIT
"""The monthly report, its versions, its sections and the copies on their way to recipients."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from tksk_desktop.domain.errors import WrongCopyState
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.office import RecipientRole


class Section(StrEnum):
    """The narrative sections that the worker may write; the rest comes from the figures."""

    LETTER_BODY = "letter_body"
    BASIS = "basis"
    PURPOSE = "purpose"
    ACTIVITIES = "activities"
    HINDRANCES = "hindrances"
    FOLLOW_UP = "follow_up"
    CLOSING = "closing"


class ReportState(StrEnum):
    """A draft changes; a signed report never does."""

    DRAFT = "draft"
    SIGNED = "signed"


class CopyState(StrEnum):
    """Where one recipient's copy stands."""

    WAITING = "waiting"
    PRINTED = "printed"
    SENT = "sent"
    RECEIVED = "received"
    REVISION_ASKED = "revision_asked"
    APPROVED = "approved"


ALLOWED_STEPS: dict[CopyState, frozenset[CopyState]] = {
    CopyState.WAITING: frozenset({CopyState.PRINTED, CopyState.SENT}),
    CopyState.PRINTED: frozenset({CopyState.PRINTED, CopyState.SENT}),
    CopyState.SENT: frozenset(
        {CopyState.SENT, CopyState.RECEIVED, CopyState.REVISION_ASKED, CopyState.APPROVED}
    ),
    CopyState.RECEIVED: frozenset({CopyState.REVISION_ASKED, CopyState.APPROVED}),
    CopyState.REVISION_ASKED: frozenset(),
    CopyState.APPROVED: frozenset(),
}


NOT_GONE = frozenset({CopyState.WAITING, CopyState.PRINTED})
"""Such a copy has not left the office."""


class DeliveryWay(StrEnum):
    """How a copy left the office."""

    FOLDER = "folder"
    EMAIL = "email"
    PRINTED = "printed"
    WHATSAPP = "whatsapp"
    SRIKANDI = "srikandi"
    E_PSKS = "e_psks"
    ELSEWHERE = "elsewhere"
    NONE = "none"


@dataclass
class CopyEvent:
    """One dated step of a copy; the history is never rewritten.

    ``sheets`` is how often the paper was printed. ``receipt_photo`` shows the signed receipt: a
    bounded JPEG without the camera's notes, which would tell where it was taken.
    """

    state: CopyState
    happened_at: datetime
    way: DeliveryWay = DeliveryWay.NONE
    happened_on: date | None = None
    receiver_name: str = ""
    note: str = ""
    sha256: str = ""
    id: int | None = None
    sheets: int | None = None
    receipt_photo: bytes | None = None


@dataclass
class ReportCopy:
    """One recipient's copy: the same signed bytes as every other's."""

    recipient_title: str
    role: RecipientRole
    position: int
    state: CopyState = CopyState.WAITING
    events: list[CopyEvent] = field(default_factory=list)
    id: int | None = None

    def step(self, event: CopyEvent) -> None:
        """Take a step; raise WrongCopyState where the present state does not allow it."""
        if event.state not in ALLOWED_STEPS[self.state]:
            raise WrongCopyState(f"{self.state} -> {event.state}")
        self.state = event.state
        self.events.append(event)


@dataclass
class MonthlyReport:
    """One version of a month's report.

    ``sections`` holds only what the worker wrote herself; untouched sections follow the records
    until the signature. ``figures`` is the frozen JSON text, ``pdf`` the signed bytes.
    """

    year: int
    month_number: int
    version: int = 1
    state: ReportState = ReportState.DRAFT
    document_id: str = ""
    running_number: int | None = None
    letter_number: str = ""
    letter_date: date | None = None
    sections: dict[str, str] = field(default_factory=dict)
    figures: str | None = None
    pdf: bytes | None = None
    pdf_sha256: str = ""
    signed_at: datetime | None = None
    replaces_id: int | None = None
    revision_note: str = ""
    copies: list[ReportCopy] = field(default_factory=list)
    id: int | None = None
    has_camat_field: bool = False
    camat_signed_at: datetime | None = None
    stamped_at: datetime | None = None
    """When a time-stamp server saw the TKSK's signature; None where none did."""

    @property
    def month(self) -> Month:
        """The month that the report covers."""
        return Month(self.year, self.month_number)


@dataclass
class PaperSentOut:
    """A finished paper that is being signed elsewhere; its report waits until it comes back.

    ``figures`` and ``sections`` are those of the paper, frozen when it went out.
    """

    report_id: int
    pdf: bytes
    figures: str
    sections: dict[str, str]
    has_camat_field: bool
    made_at: datetime


class ReportWarning(StrEnum):
    """What the preparation desk points out."""

    MONTH_NOT_OVER = "month_not_over"
    NO_SESSIONS = "no_sessions"
    NO_PHOTOS = "no_photos"
    NO_OBSTACLES = "no_obstacles"
    FIGURES_DO_NOT_ADD_UP = "figures_do_not_add_up"
    SESSION_WITHOUT_RESULT = "session_without_result"
    DRAFTS_LEFT = "drafts_left"
    FORMER_MONTH_UNSIGNED = "former_month_unsigned"
    NO_ORIGINAL_RECIPIENT = "no_original_recipient"
    LATE_ENTRIES = "late_entries"
    CAMAT_UNNAMED = "camat_unnamed"
    PHOTOS_WITHOUT_CONSENT = "photos_without_consent"


BLOCKING_WARNINGS = frozenset(
    {ReportWarning.FIGURES_DO_NOT_ADD_UP, ReportWarning.NO_ORIGINAL_RECIPIENT}
)
"""With one of these the report is not signed."""
