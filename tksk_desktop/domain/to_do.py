# SPDX-License-Identifier: MIT
"""What is to be done, derived from the records and never stored: its kinds and its urgency."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum

SOON_DAYS = 7
"""The list looks ahead so many days."""
CONSENT_NOTICE_DAYS = 30
"""So long before its end a consent that runs out is named."""
RECEIPT_DAYS = 7
"""So many days after a copy was sent its receipt is due."""
LEAVING_DAYS = 3
"""So many days after the signature a copy is due to leave, and a revision after it was asked."""

AID_CHECK_DAYS = 14
"""So many days after aid was received it should have been looked into."""


class ToDoKind(StrEnum):
    """Which record asks for something."""

    CASE_REVIEW = "case_review"
    PLAN_STEP = "plan_step"
    FOLLOW_UP = "follow_up"
    HOLD_ENDS = "hold_ends"
    CONSENT_ENDS = "consent_ends"
    RECEIPT_MISSING = "receipt_missing"
    COPY_WAITING = "copy_waiting"
    MAIL_ASKS = "mail_asks"
    REVISION_ASKED = "revision_asked"
    REPORT_DUE = "report_due"
    SUBJECT_REQUEST = "subject_request"
    PLANNED = "planned"
    REFERRAL_ANSWER = "referral_answer"
    AID_UNVERIFIED = "aid_unverified"
    NETWORK_CONTACT = "network_contact"


class Urgency(StrEnum):
    """The groups of the list, the most pressing first."""

    OVERDUE = "overdue"
    TODAY = "today"
    SOON = "soon"
    LATER = "later"


def urgency(due_on: date, today: date) -> Urgency:
    """Return the group in which something due on a day stands today."""
    if due_on < today:
        return Urgency.OVERDUE
    if due_on == today:
        return Urgency.TODAY
    return Urgency.SOON if due_on <= last_soon_day(today) else Urgency.LATER


def last_soon_day(today: date) -> date:
    """Return the last day that the list looks ahead to."""
    return today + timedelta(days=SOON_DAYS)


def consent_notice_day(today: date) -> date:
    """Return the last day on which a consent may end to be named already."""
    return today + timedelta(days=CONSENT_NOTICE_DAYS)


def receipt_due_on(sent_on: date) -> date:
    """Return the day on which the receipt of a copy is due."""
    return sent_on + timedelta(days=RECEIPT_DAYS)


def look_into_by(received_on: date) -> date:
    """Return the day by which aid that was received should have been looked into."""
    return received_on + timedelta(days=AID_CHECK_DAYS)


def latest_day_to_look_into(last_day: date) -> date:
    """Return the latest day of receipt whose aid is due by a day."""
    return last_day - timedelta(days=AID_CHECK_DAYS)


def leaving_due_on(since: date) -> date:
    """Return the day on which a copy is due to leave, or a revision to be signed."""
    return since + timedelta(days=LEAVING_DAYS)
