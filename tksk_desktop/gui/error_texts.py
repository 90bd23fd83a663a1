# SPDX-License-Identifier: MIT
"""One sentence for every refusal: what happened, what is safe, what to do next.

Qt is needed only for the translation, so the command line says the same sentences.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from tksk_desktop.domain import errors, exchanged_rows, recaps, signatures
from tksk_desktop.domain.errors import FieldProblem, Problem
from tksk_desktop.domain.merging import MergeRefused
from tksk_desktop.domain.reports import ReportWarning
from tksk_desktop.domain.taking_back import (
    EventBuiltOn,
    EventNotRemembered,
    EventOverwritten,
    EventWithdrawn,
)
from tksk_desktop.usecases.reports.period_report import NoSignedMonth
from tksk_desktop.usecases.reports.sign_report import SignedPaperDiffers
from tksk_desktop.vocabulary import long_date, word

_CONTEXT = "ErrorTexts"

SENTENCES: tuple[tuple[type[Exception], Any], ...] = (
    (
        errors.EntryRefused,
        QT_TRANSLATE_NOOP("ErrorTexts", "Some fields need mending. Nothing you typed is lost."),
    ),
    (
        errors.NotFound,
        QT_TRANSLATE_NOOP(
            "ErrorTexts", "This record is no longer there. Reload the page and try again."
        ),
    ),
    (
        errors.ConfidentialClosed,
        QT_TRANSLATE_NOOP(
            "ErrorTexts",
            "This belongs to a confidential client. Open confidential clients with a reason first.",
        ),
    ),
    (
        errors.ProcessingRestricted,
        QT_TRANSLATE_NOOP(
            "ErrorTexts",
            "The data of this client is restricted: it is kept, but not worked with. "
            "Lift the restriction in the tab of rights first.",
        ),
    ),
    (
        errors.CaseStillOpen,
        QT_TRANSLATE_NOOP(
            "ErrorTexts",
            "This client still has an open case. Close it first; nothing was destroyed.",
        ),
    ),
    (
        EventOverwritten,
        QT_TRANSLATE_NOOP(
            "ErrorTexts",
            "What this event changed was corrected since, so it can no longer be taken back. "
            "Nothing was changed. Record an event that mends it.",
        ),
    ),
    (
        EventNotRemembered,
        QT_TRANSLATE_NOOP(
            "ErrorTexts",
            "How the family was before this event is not known: it came with a list or from an "
            "earlier version. Nothing was changed. Record an event that mends it.",
        ),
    ),
    (
        EventWithdrawn,
        QT_TRANSLATE_NOOP("ErrorTexts", "This event is taken back already."),
    ),
    (
        errors.ReportInPreparation,
        QT_TRANSLATE_NOOP(
            "ErrorTexts",
            "A report in preparation still counts this client. "
            "Sign that report first; nothing was destroyed.",
        ),
    ),
    (
        errors.ReportAlreadySigned,
        QT_TRANSLATE_NOOP(
            "ErrorTexts",
            "The report of this month is signed and does not change any more. "
            "Make a revision if something must be corrected.",
        ),
    ),
    (
        errors.ReportSentOut,
        QT_TRANSLATE_NOOP(
            "ErrorTexts",
            "This report is being signed elsewhere and waits as it is. Take the signed file back, "
            "or call it off first.",
        ),
    ),
    (
        errors.FormerVersion,
        QT_TRANSLATE_NOOP(
            "ErrorTexts",
            "This is a former version, kept as it was. Open the newest version to go on.",
        ),
    ),
    (
        errors.SessionLocked,
        QT_TRANSLATE_NOOP(
            "ErrorTexts",
            "This note is locked and stays as it is. What you typed is kept as a draft; write "
            "what is to be added as an addendum.",
        ),
    ),
    (
        errors.FollowUpSettled,
        QT_TRANSLATE_NOOP(
            "ErrorTexts",
            "This follow-up is settled already, so nothing was changed. The note that agreed it "
            "says how.",
        ),
    ),
    (
        errors.AppointmentSettled,
        QT_TRANSLATE_NOOP(
            "ErrorTexts",
            "This plan is done, missed or cancelled already and stays as it is. Plan it anew.",
        ),
    ),
    (
        errors.MailSettled,
        QT_TRANSLATE_NOOP(
            "ErrorTexts",
            "This message was sent or called off meanwhile, so nothing was changed.",
        ),
    ),
    (
        errors.MailAccountMissing,
        QT_TRANSLATE_NOOP(
            "ErrorTexts",
            "No e-mail account is set up yet. Fill it in under Settings, Recipients; nothing is "
            "sent until then.",
        ),
    ),
    (
        errors.MailQueuedAlready,
        QT_TRANSLATE_NOOP(
            "ErrorTexts",
            "A message with this copy is in the queue already. Call it off first if it is wrong.",
        ),
    ),
    (
        errors.WrongCopyState,
        QT_TRANSLATE_NOOP("ErrorTexts", "This copy cannot take that step from its present state."),
    ),
    (
        errors.WrongReferralStep,
        QT_TRANSLATE_NOOP(
            "ErrorTexts", "This referral cannot take that step from its present state."
        ),
    ),
    (
        errors.StageInUse,
        QT_TRANSLATE_NOOP(
            "ErrorTexts",
            "Cases have been in this stage, so it cannot be removed. Put it out of use instead.",
        ),
    ),
    (
        errors.AssessmentItemInUse,
        QT_TRANSLATE_NOOP(
            "ErrorTexts",
            "Assessments, plans or drafts speak of this, so it cannot be removed. Put it out of "
            "use instead: old papers keep it.",
        ),
    ),
    (
        errors.NoGround,
        QT_TRANSLATE_NOOP(
            "ErrorTexts",
            "Neither a consent nor another legal ground is recorded for this recipient. Nothing "
            "was sent. Record one in the client's sheet first.",
        ),
    ),
    (
        errors.WrongPassword,
        QT_TRANSLATE_NOOP(
            "ErrorTexts",
            "The password does not fit. Try again, or use the recovery key you printed. "
            "Your data is untouched.",
        ),
    ),
    (
        errors.LastAccess,
        QT_TRANSLATE_NOOP(
            "ErrorTexts", "This is the only password. Give another one before you take it away."
        ),
    ),
    (
        errors.KeyFileDamaged,
        QT_TRANSLATE_NOOP(
            "ErrorTexts",
            "The key file is missing or damaged, so the data cannot be opened. "
            "Restore from the last backup; the present files are kept.",
        ),
    ),
    (
        errors.DatabaseDamaged,
        QT_TRANSLATE_NOOP(
            "ErrorTexts",
            "The data file is damaged. Nothing was changed in it. Restore from the last backup.",
        ),
    ),
    (
        errors.DatabaseMissing,
        QT_TRANSLATE_NOOP(
            "ErrorTexts", "There is no data here yet. Start anew or restore from a backup."
        ),
    ),
    (
        errors.DatabaseExists,
        QT_TRANSLATE_NOOP("ErrorTexts", "There is data here already. It was not touched."),
    ),
    (
        errors.DatabaseTooNew,
        QT_TRANSLATE_NOOP(
            "ErrorTexts",
            "The data was written by a newer version of this program. Install the newer version; "
            "the data was not touched.",
        ),
    ),
    (
        errors.UpgradeFailed,
        QT_TRANSLATE_NOOP(
            "ErrorTexts",
            "The data could not be brought to this version. The former data was put back whole; "
            "go on with the former version of the program and tell its makers.",
        ),
    ),
    (
        errors.AlreadyRunning,
        QT_TRANSLATE_NOOP(
            "ErrorTexts",
            "TKSK Desktop is already open on this computer. Use that window, or close it first.",
        ),
    ),
    (
        errors.StoreLocked,
        QT_TRANSLATE_NOOP("ErrorTexts", "The program is locked. Enter the password first."),
    ),
    (
        errors.DiskFull,
        QT_TRANSLATE_NOOP(
            "ErrorTexts",
            "There is no room left there. Free some space or use another drive; "
            "what was saved before is still whole.",
        ),
    ),
    (
        errors.TargetGone,
        QT_TRANSLATE_NOOP(
            "ErrorTexts",
            "The drive or folder is not there. Plug it in again, or make the folder, and repeat; "
            "what was saved before is still whole.",
        ),
    ),
    (
        errors.TargetReadOnly,
        QT_TRANSLATE_NOOP(
            "ErrorTexts",
            "Nothing can be written there: the drive or folder is write-protected. "
            "Choose another one.",
        ),
    ),
    (
        errors.TargetFailed,
        QT_TRANSLATE_NOOP(
            "ErrorTexts",
            "The drive answers with errors. Use another drive; "
            "what was saved before is still whole.",
        ),
    ),
    (
        errors.ReadBackDiffers,
        QT_TRANSLATE_NOOP(
            "ErrorTexts",
            "What was read back differs from what was written, so it was thrown away. "
            "The drive is probably worn out: use another one.",
        ),
    ),
    (
        errors.ArchiveDamaged,
        QT_TRANSLATE_NOOP(
            "ErrorTexts", "This backup is damaged. Choose another one; nothing was changed."
        ),
    ),
    (
        errors.ArchiveForged,
        QT_TRANSLATE_NOOP(
            "ErrorTexts",
            "This backup was changed by someone after it was made. Choose another one; nothing "
            "was changed here.",
        ),
    ),
    (
        errors.ArchiveRenamed,
        QT_TRANSLATE_NOOP(
            "ErrorTexts",
            "This backup is of another time than its file name says. Choose another one, or give "
            "the file back its name; nothing was changed.",
        ),
    ),
    (
        errors.BackupNeeded,
        QT_TRANSLATE_NOOP(
            "ErrorTexts",
            "Make a backup on a stick first: something is in no backup yet. Then try again; "
            "nothing was changed.",
        ),
    ),
    (
        errors.NotAnArchive,
        QT_TRANSLATE_NOOP("ErrorTexts", "This file is not a backup of TKSK Desktop."),
    ),
    (
        errors.ArchiveTooNew,
        QT_TRANSLATE_NOOP(
            "ErrorTexts",
            "This backup was made by a newer version of the program. Install the newer version.",
        ),
    ),
    (
        errors.Cancelled,
        QT_TRANSLATE_NOOP("ErrorTexts", "Cancelled. Nothing was left half done."),
    ),
    (
        exchanged_rows.NotATable,
        QT_TRANSLATE_NOOP(
            "ErrorTexts",
            "This file is not a table that can be read. "
            "Choose an Excel, LibreOffice or CSV file (xlsx, xlsm, xls, ods, csv).",
        ),
    ),
    (
        exchanged_rows.TableTooLarge,
        QT_TRANSLATE_NOOP(
            "ErrorTexts",
            "This table is too large to be read. Split it, for instance village by village, "
            "and delete unused sheets. Nothing was changed.",
        ),
    ),
    (
        exchanged_rows.TableUnsafe,
        QT_TRANSLATE_NOOP(
            "ErrorTexts",
            "This file is built in an unsafe way and was not opened. Ask its sender for a new one. "
            "Nothing was changed.",
        ),
    ),
    (
        exchanged_rows.TableDamaged,
        QT_TRANSLATE_NOOP(
            "ErrorTexts",
            "This file is damaged. Open it in Excel or LibreOffice and save it anew, "
            "or ask for it again. Nothing was changed.",
        ),
    ),
    (
        exchanged_rows.TableProtected,
        QT_TRANSLATE_NOOP(
            "ErrorTexts",
            "This workbook is locked with a password. "
            "Open it in Excel, save it without a password, and choose it again.",
        ),
    ),
    (
        exchanged_rows.ImportUndone,
        QT_TRANSLATE_NOOP("ErrorTexts", "This list was taken back before. Nothing was changed."),
    ),
    (
        exchanged_rows.TableEmpty,
        QT_TRANSLATE_NOOP("ErrorTexts", "No rows were found in this file."),
    ),
    (
        NoSignedMonth,
        QT_TRANSLATE_NOOP(
            "ErrorTexts",
            "No month of this period is signed yet. Sign the monthly reports first; their figures "
            "are then added up.",
        ),
    ),
    (
        recaps.DeskStoreUnreachable,
        QT_TRANSLATE_NOOP(
            "ErrorTexts",
            "The database of the recap cannot be reached. What was taken in before stays. Check "
            "its address and whether its server runs, then try again.",
        ),
    ),
    (
        signatures.NotAPdf,
        QT_TRANSLATE_NOOP("ErrorTexts", "This file is not a PDF, or it is cut short."),
    ),
    (
        signatures.PdfTooLarge,
        QT_TRANSLATE_NOOP("ErrorTexts", "This PDF is too large to be checked."),
    ),
    (
        signatures.CertificateEnded,
        QT_TRANSLATE_NOOP(
            "ErrorTexts",
            "The certificate is no longer valid. Nothing was signed. Get a new one, or make a key "
            "of your own in the settings.",
        ),
    ),
    (
        signatures.CertificateNotBegun,
        QT_TRANSLATE_NOOP(
            "ErrorTexts",
            "The certificate is not valid yet. Nothing was signed. Is the clock of this computer "
            "right?",
        ),
    ),
    (
        signatures.CertificateNotForSigning,
        QT_TRANSLATE_NOOP(
            "ErrorTexts",
            "This certificate was issued for another use and does not allow signatures on "
            "documents. Choose another one.",
        ),
    ),
    (
        signatures.KeyFileUnreadable,
        QT_TRANSLATE_NOOP(
            "ErrorTexts", "This is no certificate file (.p12 or .pfx), or it is damaged."
        ),
    ),
    (
        signatures.WrongKeyPassword,
        QT_TRANSLATE_NOOP(
            "ErrorTexts", "This password does not open the certificate file. Type it again."
        ),
    ),
    (
        signatures.KeyFileIncomplete,
        QT_TRANSLATE_NOOP(
            "ErrorTexts",
            "The file does not hold both a key and its certificate. Ask whoever issued it for the "
            "whole file.",
        ),
    ),
    (
        signatures.KeyKindUnsupported,
        QT_TRANSLATE_NOOP(
            "ErrorTexts",
            "The key in this file is of a kind that cannot sign PDF files safely. "
            "Ask for a newer certificate.",
        ),
    ),
    (
        signatures.TimeStampFailed,
        QT_TRANSLATE_NOOP(
            "ErrorTexts",
            "No time stamp came from this server. Check the address and the connection; nothing "
            "was changed.",
        ),
    ),
    (
        signatures.CertificateUnreadable,
        QT_TRANSLATE_NOOP("ErrorTexts", "The certificate cannot be read."),
    ),
    (
        signatures.NotTheSamePaper,
        QT_TRANSLATE_NOOP(
            "ErrorTexts",
            "This is not the paper that went out, or it was changed. It was not taken back; the "
            "report goes on waiting.",
        ),
    ),
    (
        signatures.NotSignedYet,
        QT_TRANSLATE_NOOP(
            "ErrorTexts",
            "This is the right paper, but nobody has signed it yet. The report goes on waiting.",
        ),
    ),
    (
        signatures.SignatureFieldTaken,
        QT_TRANSLATE_NOOP(
            "ErrorTexts", "This report has no empty field for the camat, or he has signed already."
        ),
    ),
    (
        signatures.CopiesHandedOver,
        QT_TRANSLATE_NOOP(
            "ErrorTexts",
            "A copy of this report was handed over already, so its file stays as it is. "
            "The camat can sign the next version.",
        ),
    ),
    (
        signatures.CannotSign,
        QT_TRANSLATE_NOOP(
            "ErrorTexts", "The report could not be signed. It is still a draft; try again."
        ),
    ),
    (
        SignedPaperDiffers,
        QT_TRANSLATE_NOOP(
            "ErrorTexts",
            "The signed report does not pass its check, so it was not kept. "
            "It is still a draft; try again.",
        ),
    ),
)

PROBLEMS: tuple[tuple[Problem, Any], ...] = (
    (Problem.MISSING, QT_TRANSLATE_NOOP("ErrorTexts", "Please fill this in.")),
    (
        Problem.BEFORE_CASE,
        QT_TRANSLATE_NOOP("ErrorTexts", "The case was not open yet on this day."),
    ),
    (
        Problem.CASE_IS_CLOSED,
        QT_TRANSLATE_NOOP("ErrorTexts", "The case was already closed on this day."),
    ),
    (
        Problem.NOTHING_SCORED,
        QT_TRANSLATE_NOOP("ErrorTexts", "Give at least one area a score from 0 to 4."),
    ),
    (
        Problem.OWN_ANCESTOR,
        QT_TRANSLATE_NOOP("ErrorTexts", "Nobody can be their own parent or forebear."),
    ),
    (
        Problem.BEFORE_PLAN,
        QT_TRANSLATE_NOOP("ErrorTexts", "This day lies before the plan was drawn up."),
    ),
    (
        Problem.NOT_AGREED,
        QT_TRANSLATE_NOOP("ErrorTexts", "The client has not agreed to this plan yet."),
    ),
    (Problem.TOO_LONG, QT_TRANSLATE_NOOP("ErrorTexts", "This is too long.")),
    (Problem.NOT_DIGITS, QT_TRANSLATE_NOOP("ErrorTexts", "Digits only, please.")),
    (Problem.WRONG_LENGTH, QT_TRANSLATE_NOOP("ErrorTexts", "This must have 16 digits.")),
    (
        Problem.ALREADY_REGISTERED,
        QT_TRANSLATE_NOOP("ErrorTexts", "Someone is already registered with this number."),
    ),
    (Problem.IN_FUTURE, QT_TRANSLATE_NOOP("ErrorTexts", "This day has not come yet.")),
    (Problem.IN_PAST, QT_TRANSLATE_NOOP("ErrorTexts", "This day has passed already.")),
    (
        Problem.AFTER_TASK,
        QT_TRANSLATE_NOOP("ErrorTexts", "A task letter is dated before the task begins."),
    ),
    (Problem.TOO_FAR, QT_TRANSLATE_NOOP("ErrorTexts", "This day is too far away.")),
    (Problem.TOO_OLD, QT_TRANSLATE_NOOP("ErrorTexts", "This day is too long ago.")),
    (
        Problem.ENDS_BEFORE_START,
        QT_TRANSLATE_NOOP("ErrorTexts", "The end lies before the start."),
    ),
    (
        Problem.BEFORE_SESSION,
        QT_TRANSLATE_NOOP("ErrorTexts", "This day lies before the session."),
    ),
    (
        Problem.AGREED_LATER,
        QT_TRANSLATE_NOOP("ErrorTexts", "A follow-up chosen here was agreed after this session."),
    ),
    (Problem.ONE_WORD, QT_TRANSLATE_NOOP("ErrorTexts", "Write one short word, without spaces.")),
    (
        Problem.WORD_TAKEN,
        QT_TRANSLATE_NOOP("ErrorTexts", "This word stands for another text already."),
    ),
    (Problem.SAME_DAY, QT_TRANSLATE_NOOP("ErrorTexts", "It is due on this day already.")),
    (Problem.UNKNOWN, QT_TRANSLATE_NOOP("ErrorTexts", "This value does not fit here.")),
    (Problem.TWICE, QT_TRANSLATE_NOOP("ErrorTexts", "The same one is named twice.")),
    (
        Problem.NOBODY_PRESENT,
        QT_TRANSLATE_NOOP("ErrorTexts", "Say who was present: choose at least one person."),
    ),
    (Problem.TOO_SHORT, QT_TRANSLATE_NOOP("ErrorTexts", "This is too short.")),
    (Problem.NOT_THE_SAME, QT_TRANSLATE_NOOP("ErrorTexts", "The two are not the same.")),
    (
        Problem.BAD_PATTERN,
        QT_TRANSLATE_NOOP("ErrorTexts", "The pattern needs {nomor} and only known parts."),
    ),
    (
        Problem.NOT_A_WEB_ADDRESS,
        QT_TRANSLATE_NOOP("ErrorTexts", "Write the whole address, beginning with https://."),
    ),
    (
        Problem.NOT_AN_ADDRESS,
        QT_TRANSLATE_NOOP(
            "ErrorTexts", "This is no e-mail address. Write one, like dinsos@malangkab.go.id."
        ),
    ),
    (Problem.NOT_A_PICTURE, QT_TRANSLATE_NOOP("ErrorTexts", "This file is not a picture.")),
    (
        Problem.NOT_A_DOCUMENT,
        QT_TRANSLATE_NOOP("ErrorTexts", "Only pictures and PDF documents can be kept."),
    ),
    (Problem.TOO_BIG, QT_TRANSLATE_NOOP("ErrorTexts", "This is too big.")),
    (
        Problem.NUMBER_TAKEN,
        QT_TRANSLATE_NOOP("ErrorTexts", "This number is already taken by another letter."),
    ),
    (
        Problem.OUT_OF_RANGE,
        QT_TRANSLATE_NOOP("ErrorTexts", "This number is not possible here."),
    ),
    (
        Problem.NOT_A_MEMBER,
        QT_TRANSLATE_NOOP("ErrorTexts", "This person does not belong to the household."),
    ),
    (
        Problem.ALREADY_MEMBER,
        QT_TRANSLATE_NOOP("ErrorTexts", "This person already belongs to the household."),
    ),
    (
        Problem.ALREADY_HEAD,
        QT_TRANSLATE_NOOP("ErrorTexts", "This person is the head already."),
    ),
    (
        Problem.OFFICE_TWICE,
        QT_TRANSLATE_NOOP(
            "ErrorTexts",
            "Two people would hold this office on the same day. Choose another office for one.",
        ),
    ),
    (
        Problem.IS_VOID,
        QT_TRANSLATE_NOOP("ErrorTexts", "This entry is void. Record the aid anew."),
    ),
    (
        Problem.MEETING_HELD,
        QT_TRANSLATE_NOOP("ErrorTexts", "A meeting that was held already stays in the series."),
    ),
    (
        Problem.SECOND_HEAD,
        QT_TRANSLATE_NOOP(
            "ErrorTexts", "The household has a head already; there is one at a time."
        ),
    ),
    (
        Problem.HEAD_NEEDED,
        QT_TRANSLATE_NOOP("ErrorTexts", "Say who is the head of the family from then on."),
    ),
    (
        Problem.HEAD_ELSEWHERE,
        QT_TRANSLATE_NOOP(
            "ErrorTexts",
            "This person is still the head of another family. Choose a new head there first.",
        ),
    ),
    (
        Problem.BEFORE_HOUSEHOLD,
        QT_TRANSLATE_NOOP("ErrorTexts", "This day lies before the household began."),
    ),
    (
        Problem.BEFORE_MEMBERSHIP,
        QT_TRANSLATE_NOOP(
            "ErrorTexts", "This day lies before the person belonged to the household."
        ),
    ),
    (
        Problem.BEFORE_LAST_CHANGE,
        QT_TRANSLATE_NOOP("ErrorTexts", "This day lies before a change that is already recorded."),
    ),
    (
        Problem.BEFORE_BIRTH,
        QT_TRANSLATE_NOOP("ErrorTexts", "This day lies before the birth."),
    ),
    (
        Problem.ALREADY_DEAD,
        QT_TRANSLATE_NOOP("ErrorTexts", "This person is recorded as deceased."),
    ),
    (
        Problem.SHARED_CARD,
        QT_TRANSLATE_NOOP(
            "ErrorTexts", "The whole family shares this number. Change it on the Family tab."
        ),
    ),
    (
        Problem.CARD_TAKEN,
        QT_TRANSLATE_NOOP("ErrorTexts", "Another family already has this number."),
    ),
    (
        Problem.ONLY_PERSONS,
        QT_TRANSLATE_NOOP("ErrorTexts", "Only a person can be chosen here."),
    ),
    (
        Problem.NOBODY_LEFT,
        QT_TRANSLATE_NOOP("ErrorTexts", "Nobody would stay behind. Record a move instead."),
    ),
    (
        Problem.BAD_CODE,
        QT_TRANSLATE_NOOP(
            "ErrorTexts", "Write a short code of capitals, digits and hyphens, like BLT-DD."
        ),
    ),
    (
        Problem.NAME_TAKEN,
        QT_TRANSLATE_NOOP("ErrorTexts", "This name is already in use. Choose another one."),
    ),
    (
        Problem.BEFORE_FORMER,
        QT_TRANSLATE_NOOP("ErrorTexts", "This day lies before the former step of the case."),
    ),
    (
        Problem.AFTER_NEXT_STEP,
        QT_TRANSLATE_NOOP("ErrorTexts", "This day lies after a later step of the case."),
    ),
    (Problem.CLOSED, QT_TRANSLATE_NOOP("ErrorTexts", "The case is closed; reopen it first.")),
    (Problem.NOT_CLOSED, QT_TRANSLATE_NOOP("ErrorTexts", "The case is not closed.")),
    (
        Problem.ON_HOLD,
        QT_TRANSLATE_NOOP("ErrorTexts", "The case is on hold; take it up again first."),
    ),
    (Problem.NOT_ON_HOLD, QT_TRANSLATE_NOOP("ErrorTexts", "The case is not on hold.")),
    (
        Problem.LATE_WITHOUT_REASON,
        QT_TRANSLATE_NOOP("ErrorTexts", "The case is closed: say why this is entered late."),
    ),
    (
        Problem.OUT_OF_USE,
        QT_TRANSLATE_NOOP("ErrorTexts", "This is not in use on that day. Choose another."),
    ),
    (Problem.TOO_MANY, QT_TRANSLATE_NOOP("ErrorTexts", "No more can be added.")),
    (
        Problem.NOBODY_GOES,
        QT_TRANSLATE_NOOP(
            "ErrorTexts",
            "Nobody would be in the list. Record consents, or say on what other ground they go.",
        ),
    ),
    (
        Problem.NOT_A_HUNDRED,
        QT_TRANSLATE_NOOP("ErrorTexts", "The three parts must make 100 together."),
    ),
    (
        Problem.BAND_TOO_LOW,
        QT_TRANSLATE_NOOP("ErrorTexts", "This must be higher than where the band before begins."),
    ),
    (
        Problem.RAISES_NOTHING,
        QT_TRANSLATE_NOOP("ErrorTexts", "Give it points, or a lowest risk that it lifts to."),
    ),
    (Problem.LAST_ONE, QT_TRANSLATE_NOOP("ErrorTexts", "At least one must stay in use.")),
)

_DEFECT = QT_TRANSLATE_NOOP(
    "ErrorTexts",
    "Something went wrong inside the program. Your saved data is untouched. "
    "Close and open the program; if it happens again, tell its makers.",
)
_HAS_FOLLOWERS = QT_TRANSLATE_NOOP(
    "ErrorTexts",
    "This list can no longer be taken back: {people} of its people were changed since, or have "
    "notes, cases or a household of their own. Nothing was changed.",
)
_BUILT_ON = QT_TRANSLATE_NOOP(
    "ErrorTexts",
    "A later event builds on this one: {event}, {date}. Take that one back first. "
    "Nothing was changed.",
)
_TOO_MANY_TRIES = QT_TRANSLATE_NOOP(
    "ErrorTexts",
    "Too many wrong passwords. Wait {seconds} seconds, then try again. Your data is untouched.",
)
_NOT_READY = QT_TRANSLATE_NOOP("ErrorTexts", "The report is not ready to be signed: {missing}.")


_MERGE_REFUSED = QT_TRANSLATE_NOOP("ErrorTexts", "That is not possible: {hindrance}.")


def _translated(sentence: Any) -> str:
    return QCoreApplication.translate(_CONTEXT, sentence)


def error_text(error: Exception) -> str:
    """Return the worker's sentence for an exception; a defect of ours gets a general one."""
    if isinstance(error, errors.ReportNotReady):
        missing = "; ".join(_missing_word(name) for name in error.missing)
        return _translated(_NOT_READY).format(missing=missing)
    if isinstance(error, errors.TooManyTries):
        return _translated(_TOO_MANY_TRIES).format(seconds=error.seconds)
    if isinstance(error, MergeRefused):
        return _translated(_MERGE_REFUSED).format(hindrance=word(error.hindrance))
    if isinstance(error, exchanged_rows.ImportHasFollowers):
        return _translated(_HAS_FOLLOWERS).format(people=error.people)
    if isinstance(error, EventBuiltOn):
        event, day = word(error.kind), long_date(error.happened_on)
        return _translated(_BUILT_ON).format(event=event, date=day)
    for kind, sentence in SENTENCES:
        if type(error) is kind:
            return _translated(sentence)
    return _translated(_DEFECT)


def problem_text(problem: FieldProblem) -> str:
    """Return the sentence that stands under a wrong field."""
    return next(_translated(said) for which, said in PROBLEMS if which is problem.problem)


def _missing_word(name: str) -> str:
    return word(ReportWarning(name)) if name in set(ReportWarning) else name
