# SPDX-License-Identifier: MIT
"""Every refusal the program knows, sorted by blame; they carry data, never prose.

Two families: a rule of the field was broken (the worker can mend the entry), or the world
refused (disk, password, file). Anything else that is raised is a defect of ours.
The sentences shown to the worker live in ``gui/error_texts.py``.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class TkskError(Exception):
    """The root of all expected refusals."""


class Problem(StrEnum):
    """What is wrong with one field."""

    MISSING = "missing"
    BEFORE_CASE = "before_case"
    CASE_IS_CLOSED = "case_is_closed"
    NOTHING_SCORED = "nothing_scored"
    OWN_ANCESTOR = "own_ancestor"
    BEFORE_PLAN = "before_plan"
    NOT_AGREED = "not_agreed"
    TOO_LONG = "too_long"
    NOT_DIGITS = "not_digits"
    WRONG_LENGTH = "wrong_length"
    ALREADY_REGISTERED = "already_registered"
    IN_FUTURE = "in_future"
    TOO_OLD = "too_old"
    ENDS_BEFORE_START = "ends_before_start"
    BEFORE_SESSION = "before_session"
    ONE_WORD = "one_word"
    WORD_TAKEN = "word_taken"
    AGREED_LATER = "agreed_later"
    SAME_DAY = "same_day"
    UNKNOWN = "unknown"
    TWICE = "twice"
    NOBODY_PRESENT = "nobody_present"
    TOO_SHORT = "too_short"
    NOT_THE_SAME = "not_the_same"
    BAD_PATTERN = "bad_pattern"
    NOT_A_WEB_ADDRESS = "not_a_web_address"
    NOT_AN_ADDRESS = "not_an_address"
    BAD_CODE = "bad_code"
    NOT_A_PICTURE = "not_a_picture"
    TOO_BIG = "too_big"
    NOT_A_DOCUMENT = "not_a_document"
    NUMBER_TAKEN = "number_taken"
    OUT_OF_RANGE = "out_of_range"
    NOT_A_MEMBER = "not_a_member"
    ALREADY_MEMBER = "already_member"
    ALREADY_HEAD = "already_head"
    SECOND_HEAD = "second_head"
    OFFICE_TWICE = "office_twice"
    MEETING_HELD = "meeting_held"
    IS_VOID = "is_void"
    HEAD_NEEDED = "head_needed"
    HEAD_ELSEWHERE = "head_elsewhere"
    BEFORE_HOUSEHOLD = "before_household"
    BEFORE_MEMBERSHIP = "before_membership"
    BEFORE_LAST_CHANGE = "before_last_change"
    BEFORE_BIRTH = "before_birth"
    ALREADY_DEAD = "already_dead"
    SHARED_CARD = "shared_card"
    CARD_TAKEN = "card_taken"
    ONLY_PERSONS = "only_persons"
    NOBODY_LEFT = "nobody_left"
    NAME_TAKEN = "name_taken"
    BEFORE_FORMER = "before_former"
    AFTER_NEXT_STEP = "after_next_step"
    CLOSED = "closed"
    NOT_CLOSED = "not_closed"
    ON_HOLD = "on_hold"
    NOT_ON_HOLD = "not_on_hold"
    LATE_WITHOUT_REASON = "late_without_reason"
    LAST_ONE = "last_one"
    IN_PAST = "in_past"
    TOO_FAR = "too_far"
    AFTER_TASK = "after_task"
    NOBODY_GOES = "nobody_goes"
    TOO_MANY = "too_many"
    NOT_A_HUNDRED = "not_a_hundred"
    BAND_TOO_LOW = "band_too_low"
    RAISES_NOTHING = "raises_nothing"
    OUT_OF_USE = "out_of_use"


@dataclass(frozen=True)
class FieldProblem:
    """One wrong field of an entry: the field's name in the ``New…`` value and what is wrong."""

    field: str
    problem: Problem


class RuleBroken(TkskError):
    """A rule of the field was broken; the worker can mend it."""


class EntryRefused(RuleBroken):
    """An entry has wrong fields; nothing was saved."""

    def __init__(self, *problems: FieldProblem) -> None:
        super().__init__(", ".join(f"{p.field}: {p.problem}" for p in problems))
        self.problems = problems


class NotFound(RuleBroken):
    """A record that must exist does not."""

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.kind = kind


class FormerVersion(RuleBroken):
    """A former version of an assessment or a plan is only read; the newest one goes on."""


class ConfidentialClosed(RuleBroken):
    """A record of a client of level 3 was asked for while such clients are closed."""


class ProcessingRestricted(RuleBroken):
    """A client's data is restricted (UU 27/2022): it is kept, not worked with."""


class CaseStillOpen(RuleBroken):
    """A client with an open case is still being served; the data cannot be destroyed."""


class ReportInPreparation(RuleBroken):
    """A draft report counts this client; the months are named."""

    def __init__(self, months: tuple[str, ...]) -> None:
        super().__init__(", ".join(months))
        self.months = months


class ReportNotReady(RuleBroken):
    """The month's report lacks something that a signature needs."""

    def __init__(self, missing: tuple[str, ...]) -> None:
        super().__init__(", ".join(missing))
        self.missing = missing


class ReportAlreadySigned(RuleBroken):
    """A signed report never changes; a revision is a new version."""


class ReportSentOut(RuleBroken):
    """The report is being signed elsewhere; it waits until it comes back or is called off."""


class SessionLocked(RuleBroken):
    """A note that is locked stays as it is; later text is added beside it."""


class FollowUpSettled(RuleBroken):
    """The follow-up was answered or closed already, or there is none."""


class AppointmentSettled(RuleBroken):
    """What was planned is done, missed or cancelled already."""


class WrongReferralStep(RuleBroken):
    """A referral cannot take this step from its present state."""


class WrongCopyState(RuleBroken):
    """A copy cannot go from its present state to the asked one."""


class MailSettled(RuleBroken):
    """A message that is sent, called off or just being sent is not put into the queue again."""


class MailAccountMissing(RuleBroken):
    """No account is known that a message could be sent from."""


class MailQueuedAlready(RuleBroken):
    """A copy has a message in the queue whose outcome is still open."""


class StageInUse(RuleBroken):
    """A stage that cases have been in cannot be removed, only put out of use."""


class AssessmentItemInUse(RuleBroken):
    """An area or a factor that assessments speak of cannot be removed, only put out of use."""


class NoGround(RuleBroken):
    """Data of a client may not leave: neither a consent nor another ground is recorded."""


class WorldRefused(TkskError):
    """Disk, file, password or another program stood in the way."""


class WrongPassword(WorldRefused):
    """Neither the password nor the recovery key opens the key file."""


class TooManyTries(WorldRefused):
    """So many wrong passwords were given that the next try must wait some seconds."""

    def __init__(self, seconds: int) -> None:
        super().__init__(seconds)
        self.seconds = seconds


class LastAccess(RuleBroken):
    """The only password cannot be taken away."""


class KeyFileDamaged(WorldRefused):
    """The key file is missing, cut short or altered."""


class DatabaseDamaged(WorldRefused):
    """The database file does not pass the check on opening."""


class DatabaseMissing(WorldRefused):
    """There is no database where one is expected."""


class DatabaseExists(WorldRefused):
    """A new database was asked for where one already lies."""


class DatabaseTooNew(WorldRefused):
    """The database was written by a newer program."""


class UpgradeFailed(WorldRefused):
    """The schema upgrade did not pass its checks; the former database was put back."""


class AlreadyRunning(WorldRefused):
    """Another copy of the program holds the database."""


class StoreLocked(WorldRefused):
    """The database is closed; unlock first."""


class DiskFull(WorldRefused):
    """No space is left where a file was being written."""


class TargetGone(WorldRefused):
    """The drive or folder vanished while it was used."""


class TargetReadOnly(WorldRefused):
    """The drive or folder cannot be written to."""


class TargetFailed(WorldRefused):
    """The drive answered with an error while reading or writing."""


class ReadBackDiffers(WorldRefused):
    """What was read back from the target is not what was written."""


class ArchiveDamaged(WorldRefused):
    """A backup archive is cut short or altered."""


class ArchiveForged(ArchiveDamaged):
    """A backup archive is whole, but was not written with the key that it carries."""


class ArchiveRenamed(ArchiveDamaged):
    """A backup archive stands under the name of another time."""


class BackupNeeded(RuleBroken):
    """The act needs a backup on a stick or folder that holds everything."""


class NotAnArchive(WorldRefused):
    """The chosen file is not a backup of this program."""


class ArchiveTooNew(WorldRefused):
    """The backup was made by a newer program."""


class Cancelled(WorldRefused):
    """The worker stopped the act; nothing was left half done."""
