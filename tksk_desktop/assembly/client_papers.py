# SPDX-License-Identifier: MIT
"""Joins the papers about one client to what they read and to what sets them."""

from __future__ import annotations

from functools import partial

from tksk_desktop.assembly.care import read_client_sheet
from tksk_desktop.domain.assessment_lists import AssessmentMakings
from tksk_desktop.domain.ecomaps import Ecomap
from tksk_desktop.domain.genograms import Genogram
from tksk_desktop.domain.need_kinds import NeedKind
from tksk_desktop.domain.office import Office
from tksk_desktop.gui.client_paper_acts import ClientPaperActs
from tksk_desktop.office_clock import OfficeClock
from tksk_desktop.reports.client_papers.paper_writer import ReportlabClientPapers
from tksk_desktop.reports.styles import PaperFonts
from tksk_desktop.storage.assessment_list_records import AssessmentListReads
from tksk_desktop.storage.case_reads import CaseReads
from tksk_desktop.storage.casework_reads import CaseworkReads
from tksk_desktop.storage.consent_reads import ConsentReads
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.document_records import DocumentReads
from tksk_desktop.storage.household_reads import HouseholdReads
from tksk_desktop.storage.paper_reads import PaperReads
from tksk_desktop.usecases.cases.readings import CaseSheet
from tksk_desktop.usecases.casework.readings import CaseWork
from tksk_desktop.usecases.client_papers.readings import SessionFacts
from tksk_desktop.usecases.client_papers.write_client_paper import write_client_paper
from tksk_desktop.usecases.confidentiality.sitting import ConfidentialSitting
from tksk_desktop.usecases.consents.readings import ConsentLine
from tksk_desktop.usecases.documents.readings import DocumentLine, FlagLine
from tksk_desktop.usecases.households.readings import FamilySheet
from tksk_desktop.usecases.readings import ClientSheet


class StorePaperSources:
    """Fulfils ``client_papers.needs.PaperSources`` from the reads of the store."""

    def __init__(
        self,
        store: DatabaseStore,
        clock: OfficeClock,
        sitting: ConfidentialSitting,
        kinds: tuple[NeedKind, ...],
    ) -> None:
        self._store, self._clock, self._sitting = store, clock, sitting
        self._kinds = kinds

    def client(self, client_id: int) -> ClientSheet:
        """Return a client's sheet; an opening of a confidential one is logged."""
        return read_client_sheet(client_id, store=self._store, sitting=self._sitting)

    def office(self) -> Office:
        """Return the profile."""
        with self._store.open_work() as work:
            return work.office.get()

    def kinds(self) -> tuple[NeedKind, ...]:
        """Return all kinds of need."""
        return self._kinds

    def makings(self) -> AssessmentMakings:
        """Return areas, factors and rule of assessments to come."""
        return AssessmentListReads(self._store.engine()).makings()

    def family(self, client_id: int) -> FamilySheet:
        """Return household, contacts and desil."""
        return HouseholdReads(self._store.engine(), opened=self._sitting.use()).family(client_id)

    def cases(self, client_id: int) -> tuple[CaseSheet, ...]:
        """Return the cases with all their steps."""
        reads = CaseReads(self._store.engine(), opened=self._sitting.use())
        return tuple(reads.sheet(case.id) for case in self.client(client_id).cases)

    def case_work(self, case_id: int) -> CaseWork:
        """Return assessments and plans of a case."""
        return self._casework().case_work(case_id, self._clock.today())

    def genogram(self, client_id: int) -> Genogram:
        """Return the family picture."""
        return self._casework().genogram(client_id)

    def ecomap(self, client_id: int) -> Ecomap:
        """Return the network picture."""
        return self._casework().ecomap(client_id)

    def sessions(self, client_id: int) -> tuple[SessionFacts, ...]:
        """Return the sessions, the newest first."""
        return self._papers().sessions(client_id)

    def documents(self, client_id: int) -> tuple[DocumentLine, ...]:
        """Return the documents' lines."""
        return DocumentReads(self._store.engine(), opened=self._sitting.use()).documents(client_id)

    def flags(self, client_id: int) -> tuple[FlagLine, ...]:
        """Return the marks."""
        return DocumentReads(self._store.engine(), opened=self._sitting.use()).flags(client_id)

    def consents(self, client_id: int) -> tuple[ConsentLine, ...]:
        """Return the consents."""
        return ConsentReads(self._store.engine(), opened=self._sitting.use()).of_client(client_id)

    def names_beside(self, client_id: int) -> tuple[str, ...]:
        """Return the names of all who met the client."""
        return self._papers().names_beside(client_id)

    def _papers(self) -> PaperReads:
        return PaperReads(self._store.engine(), opened=self._sitting.use())

    def _casework(self) -> CaseworkReads:
        return CaseworkReads(self._store.engine(), opened=self._sitting.use())


def join_client_papers(
    store: DatabaseStore,
    clock: OfficeClock,
    sitting: ConfidentialSitting,
    kinds: tuple[NeedKind, ...],
    fonts: PaperFonts,
) -> ClientPaperActs:
    """Return the acts on papers about one client."""
    sources = StorePaperSources(store, clock, sitting, kinds)
    writer = ReportlabClientPapers(fonts)
    make = partial(write_client_paper, sources=sources, writer=writer, clock=clock)
    return ClientPaperActs(make=make)
