# SPDX-License-Identifier: MIT
"""The one place that joins all parts.

It is itself imported only when the first window is up (or by the command line): everything heavy
hangs on it, so ``main`` loads it on the database thread. Each module joins the acts of one topic.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from tksk_desktop.assembly.agenda import join_agenda
from tksk_desktop.assembly.aid import join_aid
from tksk_desktop.assembly.backups import join_backups
from tksk_desktop.assembly.care import join_audit, join_confidentiality, join_rights
from tksk_desktop.assembly.cases import join_cases, join_consents, join_to_do
from tksk_desktop.assembly.casework import join_assessment_lists, join_casework
from tksk_desktop.assembly.client_papers import join_client_papers
from tksk_desktop.assembly.clients import join_clients
from tksk_desktop.assembly.delivery import join_delivery
from tksk_desktop.assembly.documents import join_documents
from tksk_desktop.assembly.doubles import join_doubles
from tksk_desktop.assembly.exchange import join_exchange
from tksk_desktop.assembly.finding import join_finding
from tksk_desktop.assembly.follow_ups import join_follow_ups
from tksk_desktop.assembly.groups import join_groups
from tksk_desktop.assembly.guidance import join_guidance
from tksk_desktop.assembly.households import join_households
from tksk_desktop.assembly.kept_forms import join_kept_forms
from tksk_desktop.assembly.letters import join_letters
from tksk_desktop.assembly.network import join_network
from tksk_desktop.assembly.note_texts import join_note_texts
from tksk_desktop.assembly.office import join_office
from tksk_desktop.assembly.programme_book import ProgrammeBook
from tksk_desktop.assembly.proposals import join_proposals
from tksk_desktop.assembly.recap import join_recap
from tksk_desktop.assembly.reports import join_reports
from tksk_desktop.assembly.session_types import join_session_types
from tksk_desktop.assembly.sessions import join_sessions
from tksk_desktop.assembly.signatures import join_signatures
from tksk_desktop.assembly.store import join_store, sample_maker
from tksk_desktop.assembly.unreached import join_unreached
from tksk_desktop.assembly.villages import join_village_lists, join_villages
from tksk_desktop.backups.restore import finish_interrupted
from tksk_desktop.gui.acts import Acts, HomeActs, Surroundings
from tksk_desktop.office_clock import OfficeClock
from tksk_desktop.paths import resource
from tksk_desktop.reports.report_writer import ReportlabWriter
from tksk_desktop.reports.section_wording import ReportWording
from tksk_desktop.reports.styles import PaperFonts
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.key_file import KdfCost
from tksk_desktop.storage.reference_lists import (
    load_assessment_makings,
    load_need_kinds,
    load_potential_kinds,
)
from tksk_desktop.storage.region_table import RegionTable
from tksk_desktop.storage.report_reads import ReportReads
from tksk_desktop.usecases.confidentiality.sitting import ConfidentialSitting
from tksk_desktop.usecases.readings import HomeSheet
from tksk_desktop.usecases.reports import prepare_report as preparing


@dataclass(frozen=True)
class Program:
    """Everything that runs over one data folder."""

    folder: Path
    store: DatabaseStore
    clock: OfficeClock
    regions: RegionTable
    makings: preparing.ReportMakings
    acts: Acts


def assemble(folder: Path, *, cost: KdfCost | None = None) -> Program:
    """Join all parts over a data folder; finish a restore that a crash interrupted."""
    finish_interrupted(folder)
    kinds = load_need_kinds(resource("reference", "ppks.csv"))
    potential_kinds = load_potential_kinds(resource("reference", "psks.csv"))
    levels = {kind.code: kind.confidentiality for kind in kinds}
    clock = OfficeClock()
    store = DatabaseStore(folder, kind_levels=levels, cost=cost, now=clock.now)
    regions = RegionTable(resource("reference"))
    fonts_folder = resource("fonts")
    fonts = PaperFonts(fonts_folder)
    writer = ReportlabWriter(fonts_folder)
    wording = ReportWording()
    makings = preparing.ReportMakings(wording, kinds)
    sitting = ConfidentialSitting(clock)
    shipped = load_assessment_makings(resource("reference"))

    def home() -> HomeSheet:
        return ReportReads(store.engine(), opened=sitting.use()).home(clock.today())

    book = ProgrammeBook(resource("reference"), store.open_work)

    def surroundings() -> Surroundings | None:
        """Return what the window is made of; the programmes are read with it."""
        book.refresh()
        return office.surroundings()

    aid = join_aid(store, clock, sitting, resource("reference"), book, fonts)
    office = join_office(store, clock, regions, makings, writer)
    make_sample = sample_maker(store, clock, regions, kinds, aid.programmes())
    acts = Acts(
        store=join_store(store, sitting, clock, fonts, make_sample),
        office=replace(office, surroundings=surroundings),
        clients=join_clients(store, clock, sitting),
        casework=join_casework(store, clock, sitting, fonts),
        assessment_lists=join_assessment_lists(store, shipped),
        households=join_households(store, clock, sitting, regions),
        cases=join_cases(store, clock, sitting),
        consents=join_consents(store, clock, sitting),
        to_do=join_to_do(store, clock, sitting),
        sessions=join_sessions(store, clock, sitting, fonts),
        session_types=join_session_types(store, clock),
        groups=join_groups(store, clock, sitting, fonts),
        reports=join_reports(store, clock, makings, writer, fonts),
        delivery=join_delivery(store, clock, fonts),
        backups=join_backups(folder, store, clock),
        exchange=join_exchange(store, clock, kinds),
        doubles=join_doubles(store, clock, sitting),
        letters=join_letters(store, fonts),
        signatures=join_signatures(store, clock, makings, writer),
        agenda=join_agenda(store, clock, sitting, fonts),
        villages=join_villages(store, clock, kinds, fonts),
        village_lists=join_village_lists(store, clock, sitting, kinds, fonts),
        follow_ups=join_follow_ups(store, clock, sitting),
        proposals=join_proposals(store, clock),
        recap=join_recap(folder, regions, kinds, fonts, clock),
        note_texts=join_note_texts(store),
        guidance=join_guidance(store, clock, potential_kinds, fonts),
        network=join_network(store, clock, sitting, potential_kinds, kinds, fonts),
        aid=aid,
        unreached=join_unreached(store, clock, sitting, kinds, resource("reference"), book, fonts),
        home=HomeActs(home=home),
        kept_forms=join_kept_forms(store, clock),
        documents=join_documents(store, clock, sitting),
        client_papers=join_client_papers(store, clock, sitting, kinds, fonts),
        finding=join_finding(store, sitting),
        confidentiality=join_confidentiality(store, sitting),
        audit=join_audit(store, sitting),
        rights=join_rights(store, clock, sitting, fonts, kinds),
    )
    return Program(folder, store, clock, regions, makings, acts)
