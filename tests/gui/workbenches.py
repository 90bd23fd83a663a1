# SPDX-License-Identifier: MIT
"""Workbenches for tests of one screen: plain callables as acts, recorders as messages and doors.

``make_bench`` (a fixture, offered by this folder's conftest) makes one over a real database
thread; an act that a test does not name fails the test when a screen asks for it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields
from datetime import date
from functools import partial
from typing import Any, TypeVar

import pytest
from PySide6.QtWidgets import QWidget

from tksk_desktop.assembly import Program
from tksk_desktop.domain.office import Village
from tksk_desktop.gui.acts import (
    Acts,
    ClientActs,
    HomeActs,
    OfficeActs,
    ReportActs,
    SessionActs,
    StoreActs,
    Surroundings,
)
from tksk_desktop.gui.agenda_acts import AgendaActs
from tksk_desktop.gui.aid_acts import AidActs
from tksk_desktop.gui.background_work import BackgroundWork
from tksk_desktop.gui.backup_acts import BackupActs
from tksk_desktop.gui.care_acts import AuditActs, ConfidentialityActs, RightsActs
from tksk_desktop.gui.case_acts import CaseActs
from tksk_desktop.gui.casework_acts import AssessmentListActs, CaseworkActs
from tksk_desktop.gui.change_notice import ChangeNotice
from tksk_desktop.gui.client_paper_acts import ClientPaperActs
from tksk_desktop.gui.consent_acts import ConsentActs
from tksk_desktop.gui.delivery_acts import DeliveryActs
from tksk_desktop.gui.document_acts import DocumentActs
from tksk_desktop.gui.double_acts import DoubleActs
from tksk_desktop.gui.exchange_acts import ExchangeActs
from tksk_desktop.gui.finding_acts import FindingActs
from tksk_desktop.gui.follow_up_acts import FollowUpActs
from tksk_desktop.gui.group_acts import GroupActs
from tksk_desktop.gui.guidance_acts import GuidanceActs
from tksk_desktop.gui.household_acts import HouseholdActs
from tksk_desktop.gui.kept_form_acts import KeptFormActs
from tksk_desktop.gui.letter_acts import LetterActs
from tksk_desktop.gui.network_acts import NetworkActs
from tksk_desktop.gui.note_text_acts import NoteTextActs
from tksk_desktop.gui.proposal_acts import ProposalActs
from tksk_desktop.gui.recap_acts import RecapActs
from tksk_desktop.gui.session_type_acts import SessionTypeActs
from tksk_desktop.gui.signature_acts import SignatureActs
from tksk_desktop.gui.to_do_acts import ToDoActs
from tksk_desktop.gui.unreached_acts import UnreachedActs
from tksk_desktop.gui.village_acts import VillageActs, VillageListActs
from tksk_desktop.gui.workbench import Doors, Workbench
from tksk_desktop.paths import resource
from tksk_desktop.sample_data import sample_office
from tksk_desktop.storage.reference_lists import load_need_kinds
from tksk_desktop.usecases.aid.readings import AidGlance
from tksk_desktop.usecases.changes import Changes

T = TypeVar("T")
TODAY = date(2026, 12, 14)
VILLAGES = (
    Village("35.07.13.2008", "Dilem"),
    Village("35.07.13.1001", "Kepanjen"),
    Village("35.07.13.2007", "Kemiri"),
    Village("35.07.13.2011", "Talangagung"),
)
GROUPS: dict[str, type] = {
    "store": StoreActs,
    "office": OfficeActs,
    "clients": ClientActs,
    "casework": CaseworkActs,
    "assessment_lists": AssessmentListActs,
    "cases": CaseActs,
    "consents": ConsentActs,
    "to_do": ToDoActs,
    "households": HouseholdActs,
    "sessions": SessionActs,
    "session_types": SessionTypeActs,
    "groups": GroupActs,
    "reports": ReportActs,
    "delivery": DeliveryActs,
    "backups": BackupActs,
    "home": HomeActs,
    "kept_forms": KeptFormActs,
    "documents": DocumentActs,
    "client_papers": ClientPaperActs,
    "doubles": DoubleActs,
    "finding": FindingActs,
    "exchange": ExchangeActs,
    "confidentiality": ConfidentialityActs,
    "audit": AuditActs,
    "rights": RightsActs,
    "agenda": AgendaActs,
    "follow_ups": FollowUpActs,
    "note_texts": NoteTextActs,
    "letters": LetterActs,
    "signatures": SignatureActs,
    "network": NetworkActs,
    "guidance": GuidanceActs,
    "proposals": ProposalActs,
    "village_lists": VillageListActs,
    "recap": RecapActs,
    "villages": VillageActs,
    "aid": AidActs,
    "unreached": UnreachedActs,
}

# What forms and sheets ask besides their own matter: nobody is alike, nothing was merged or kept.
QUIET: Mapping[str, Mapping[str, Callable[..., Any]]] = {
    "aid": {"programmes": lambda: ()},
    "unreached": {"glance": lambda: AidGlance(0, 0, 0, 0, 6)},
    "doubles": {"like": lambda _wanted: (), "merges": lambda _client_id: ()},
    "kept_forms": {
        "keep": lambda _form, _content: Changes.of(),
        "find": lambda _form: None,
        "all": lambda: (),
    },
    "confidentiality": {"has_hidden": lambda: False, "reason": lambda: ""},
}


class RecordingMessages:
    """Keeps what would have been shown; ``answer`` is what the worker says to a question."""

    def __init__(self) -> None:
        self.failures: list[Exception] = []
        self.told: list[tuple[str, str]] = []
        self.asked: list[tuple[str, str]] = []
        self.answer = True

    def failed(self, parent: QWidget | None, error: Exception) -> None:
        """Keep the error."""
        self.failures.append(error)

    def tell(self, parent: QWidget | None, title: str, text: str) -> None:
        """Keep title and text."""
        self.told.append((title, text))

    def ask(self, parent: QWidget | None, title: str, text: str, *, yes: str, no: str) -> bool:
        """Keep the question and give the answer set beforehand."""
        self.asked.append((title, text))
        return self.answer


@dataclass(frozen=True)
class Opened:
    """Which doors were gone through, as pairs of the door's name and its values."""

    doors: list[tuple[Any, ...]] = field(default_factory=list)

    def said(self) -> list[str]:
        """Return the quiet words of success."""
        return [door[1] for door in self.doors if door[0] == "told"]

    def make(self) -> Doors:
        """Return doors that only note down who went through."""
        return Doors(**{each.name: partial(self._note, each.name) for each in fields(Doors)})

    def _note(self, name: str, *values: object) -> None:
        self.doors.append((name, *values))


@dataclass(frozen=True)
class Bench:
    """A workbench with its recorders at hand."""

    bench: Workbench
    messages: RecordingMessages
    opened: Opened


MakeBench = Callable[..., Bench]


def make_acts(**given: Mapping[str, Callable[..., Any]]) -> Acts:
    """Return acts: ``make_acts(clients={"find_ids": …})``; every other act fails the test."""
    return Acts(
        **{
            name: _group(kind, name, {**QUIET.get(name, {}), **given.get(name, {})})
            for name, kind in GROUPS.items()
        }
    )


def small_surroundings(
    villages: Sequence[Village] = VILLAGES, today: Callable[[], date] = lambda: TODAY
) -> Surroundings:
    """Return Kepanjen with four villages and all kinds of need, on 14 December 2026."""
    return Surroundings(
        office=sample_office(),
        villages=tuple(villages),
        need_kinds=load_need_kinds(resource("reference", "ppks.csv")),
        today=today,
        find_nik_region=lambda _digits: None,
    )


@pytest.fixture
def make_bench(qapp: object) -> Iterator[MakeBench]:
    """Return a maker of benches; their threads end with the test.

    ``make_bench(clients={...}, sessions={...})`` has plain callables as acts;
    ``make_bench(program=...)`` a real, unlocked program.
    """
    works: list[BackgroundWork] = []

    def make(
        *,
        program: Program | None = None,
        around: Surroundings | None = None,
        **given: Mapping[str, Callable[..., Any]],
    ) -> Bench:
        messages, opened, work = RecordingMessages(), Opened(), BackgroundWork()
        works.append(work)
        acts = make_acts(**given) if program is None else program.acts
        if program is not None:
            around = program.acts.office.surroundings()
        bench = Workbench(
            acts=acts,
            around=around or small_surroundings(),
            work=work,
            notice=ChangeNotice(),
            messages=messages,
            doors=opened.make(),
        )
        return Bench(bench, messages, opened)

    yield make
    for work in works:
        work.close()


def _group(kind: type[T], group: str, given: Mapping[str, Callable[..., Any]]) -> T:
    names = {each.name for each in fields(kind)}  # type: ignore[arg-type]
    unknown = given.keys() - names
    if unknown:
        raise TypeError(f"{group} has no acts {sorted(unknown)}")
    quiet = QUIET.get(group, {})
    return kind(
        **{name: given.get(name) or quiet.get(name) or _unexpected(group, name) for name in names}
    )


def _unexpected(group: str, name: str) -> Callable[..., Any]:
    def fail(*_values: object, **_named: object) -> None:
        raise AssertionError(f"the act {group}.{name} was not expected")

    return fail
