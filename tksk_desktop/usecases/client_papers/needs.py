# SPDX-License-Identifier: MIT
"""What the acts on papers need from outside."""

from __future__ import annotations

from typing import Protocol

from tksk_desktop.domain.assessment_lists import AssessmentMakings
from tksk_desktop.domain.ecomaps import Ecomap
from tksk_desktop.domain.genograms import Genogram
from tksk_desktop.domain.need_kinds import NeedKind
from tksk_desktop.domain.office import Office
from tksk_desktop.usecases.cases.readings import CaseSheet
from tksk_desktop.usecases.casework.readings import CaseWork
from tksk_desktop.usecases.client_papers.content import (
    AssessmentForm,
    CaseSummary,
    ClientRecord,
    SocialReport,
)
from tksk_desktop.usecases.client_papers.readings import SessionFacts
from tksk_desktop.usecases.consents.readings import ConsentLine
from tksk_desktop.usecases.documents.readings import DocumentLine, FlagLine
from tksk_desktop.usecases.households.readings import FamilySheet
from tksk_desktop.usecases.readings import ClientSheet


class PaperSources(Protocol):
    """Where papers read. ``client`` is asked first: it refuses a closed one and logs an opening."""

    def client(self, client_id: int) -> ClientSheet:
        """Return a client's sheet; raise NotFound or ConfidentialClosed."""
        ...

    def office(self) -> Office: ...
    def kinds(self) -> tuple[NeedKind, ...]: ...
    def makings(self) -> AssessmentMakings: ...
    def family(self, client_id: int) -> FamilySheet: ...
    def cases(self, client_id: int) -> tuple[CaseSheet, ...]:
        """Return all cases of a client, the oldest first."""
        ...

    def case_work(self, case_id: int) -> CaseWork: ...
    def genogram(self, client_id: int) -> Genogram: ...
    def ecomap(self, client_id: int) -> Ecomap: ...
    def sessions(self, client_id: int) -> tuple[SessionFacts, ...]:
        """Return the sessions with a client, the newest first."""
        ...

    def documents(self, client_id: int) -> tuple[DocumentLine, ...]: ...
    def flags(self, client_id: int) -> tuple[FlagLine, ...]: ...
    def consents(self, client_id: int) -> tuple[ConsentLine, ...]: ...
    def names_beside(self, client_id: int) -> tuple[str, ...]:
        """Return the names of all who met the client: in sessions, groups and households."""
        ...


class ClientPaperWriter(Protocol):
    """Sets the papers."""

    def client_sheet(self, record: ClientRecord) -> bytes: ...
    def social_report(self, report: SocialReport) -> bytes: ...
    def assessment_form(self, form: AssessmentForm) -> bytes: ...
    def case_summary(self, summary: CaseSummary) -> bytes: ...
