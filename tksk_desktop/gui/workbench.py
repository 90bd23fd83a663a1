# SPDX-License-Identifier: MIT
"""What every screen is given: the acts, the database thread, the messages and the doors.

A screen opens what it must not import through a door; the main window fills them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time
from enum import Enum
from typing import TypeVar

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from tksk_desktop.domain.errors import EntryRefused
from tksk_desktop.domain.exchanged_rows import RowField
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.sessions import PlaceKind, SessionKind
from tksk_desktop.gui.acts import Acts, Surroundings
from tksk_desktop.gui.background_work import BackgroundWork
from tksk_desktop.gui.change_notice import ChangeNotice
from tksk_desktop.gui.messages import Messages
from tksk_desktop.usecases.cases.readings import CaseFilter
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.readings import ClientFilter, SessionFilter

T = TypeVar("T")


@dataclass(frozen=True)
class NoteStart:
    """What is already known when a new session note is begun."""

    kind: SessionKind = SessionKind.INDIVIDUAL
    client_id: int | None = None
    group_id: int | None = None
    case_id: int | None = None
    held_on: date | None = None
    starts_at: time | None = None
    ends_at: time | None = None
    title: str = ""
    aim: str = ""
    place_kind: PlaceKind = PlaceKind.OFFICE
    place: str = ""
    village_code: str | None = None
    appointment_id: int | None = None
    """What was planned; the saved note answers it."""
    type_code: str = ""
    """Of which type it is; empty stands for the kind's own."""


class AidView(Enum):
    """What other pages point to on the page of aid."""

    LEDGER = "ledger"
    UNVERIFIED = "unverified"
    OVERLAPS = "overlaps"
    UNREACHED = "unreached"


@dataclass(frozen=True)
class Doors:
    """How a screen opens another one."""

    client: Callable[[int], None]
    register_client: Callable[[], None]
    clients: Callable[[ClientFilter], None]
    case: Callable[[int, int], None]
    """A client's sheet with one case opened: the client's id and the case's."""
    cases: Callable[[CaseFilter], None]
    """The list of open cases."""
    session: Callable[[int], None]
    new_session: Callable[[NoteStart], None]
    draft: Callable[[int], None]
    sessions: Callable[[SessionFilter], None]
    agenda: Callable[[date], None]
    """The agenda of a day."""
    group: Callable[[int], None]
    groups: Callable[[], None]
    """The list of groups."""
    referrals: Callable[[], None]
    """The board of referrals."""
    potential: Callable[[int], None]
    """One potential of the directory with its history."""
    report: Callable[[Month], None]
    backup: Callable[[], None]
    self_check: Callable[[], None]
    """Whether the caseload is whole."""
    settings: Callable[[], None]
    import_list: Callable[[], None]
    quick_entry: Callable[[], None]
    enter_people: Callable[[Sequence[Mapping[RowField, str]]], None]
    """Quick entry with these people below what is typed there, each by the grid's columns."""
    export: Callable[[Sequence[int] | None], None]
    """A list for another office, of these clients or of everyone."""
    aid: Callable[[Sequence[int]], None]
    """Record aid for these clients; for nobody in particular where there are none."""
    aid_view: Callable[[AidView], None]
    """A view of the page of aid."""
    doubles: Callable[[], None]
    """The desk of people registered twice."""
    change_log: Callable[[int | None], None]
    """The log of changes, of one client or of everything."""
    retention: Callable[[], None]
    """The rule of retention and who is due by it."""
    open_confidential: Callable[[], None]
    """Ask why, and show clients of level 3 for this sitting."""
    manual: Callable[[str], None]
    told: Callable[[str], None]
    """A quiet word of success that goes away by itself."""


@dataclass(frozen=True)
class Workbench:
    """Everything a screen works with."""

    acts: Acts
    around: Surroundings
    work: BackgroundWork
    notice: ChangeNotice
    messages: Messages
    doors: Doors

    def read(self, owner: QWidget, read: Callable[[], T], show: Callable[[T], None]) -> None:
        """Read on the database thread, show here; a failure goes to the messages."""
        self.work.run(read, show, lambda error: self.messages.failed(owner, error), owner)

    def do(
        self,
        owner: QWidget,
        act: Callable[[], Changes],
        done: Callable[[Changes], None] | None = None,
        refused: Callable[[EntryRefused], None] | None = None,
    ) -> None:
        """Run an act, tell every screen what it touched, then go on with ``done``.

        A refused entry goes to ``refused``; every other failure to the messages.
        """

        def succeeded(changes: Changes) -> None:
            self.notice.tell(changes)
            if done is not None and isValid(owner):
                done(changes)

        def failed(error: Exception) -> None:
            if not isValid(owner):
                self.messages.failed(None, error)
            elif refused is not None and isinstance(error, EntryRefused):
                refused(error)
            else:
                self.messages.failed(owner, error)

        self.work.run(act, succeeded, failed)
