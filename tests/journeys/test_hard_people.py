# SPDX-License-Identifier: MIT
"""The hard people of a kecamatan, through the program's own acts over a real encrypted database."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.gui.workbenches import VILLAGES
from tests.storage.decrypted_file import decrypted
from tksk_desktop.assembly import Program
from tksk_desktop.domain.audit import AuditEvent
from tksk_desktop.domain.cases import CaseOutcome, IntakeSource
from tksk_desktop.domain.consents import ConsentGiver, ConsentPurpose, ConsentWay, LegalBasis
from tksk_desktop.domain.documents import DocumentKind
from tksk_desktop.domain.doubles import Sameness
from tksk_desktop.domain.errors import ConfidentialClosed, EntryRefused, Problem
from tksk_desktop.domain.exported_lists import ExportFormat
from tksk_desktop.domain.household_relations import HouseholdRelation
from tksk_desktop.domain.identities import Identity
from tksk_desktop.domain.identity_numbers import Sex
from tksk_desktop.domain.sessions import AttendanceState, SessionKind
from tksk_desktop.domain.subject_rights import RequestKind
from tksk_desktop.gui.clients.pictures.genogram_dialog import begun
from tksk_desktop.paths import database_path
from tksk_desktop.sample_data import sample_office
from tksk_desktop.sample_data.casework import sample_ecomap
from tksk_desktop.usecases.audit.readings import AuditFilter
from tksk_desktop.usecases.cases.open_case import NewCase
from tksk_desktop.usecases.cases.readings import CaseFilter
from tksk_desktop.usecases.clients.register_client import NewClient
from tksk_desktop.usecases.consents.record_consent import NewConsent
from tksk_desktop.usecases.documents.keep_document import NewDocument
from tksk_desktop.usecases.doubles.merge_clients import NewMerge
from tksk_desktop.usecases.exchange.readings import ExportChoice
from tksk_desktop.usecases.households.change_family_card import NewFamilyCard
from tksk_desktop.usecases.households.form_household import NewHousehold
from tksk_desktop.usecases.households.move_household import NewMove
from tksk_desktop.usecases.households.record_death import NewDeath
from tksk_desktop.usecases.households.register_member import NewBirth
from tksk_desktop.usecases.households.split_household import NewSplit
from tksk_desktop.usecases.readings import ClientFilter, SessionFilter
from tksk_desktop.usecases.rights.destroy_data import WORD_TO_TYPE, NewDestruction
from tksk_desktop.usecases.sessions.record_session import NewSession

PASSWORD = "hujan di kepanjen"
HERE, THERE = VILLAGES[0].code, VILLAGES[1].code
NIK, OTHER_NIK = "3507131412700001", "3507131412700002"
CARD, NEW_CARD = "3507130101200001", "3507130101200002"
R = HouseholdRelation
"""A family card's relations."""


@pytest.fixture
def program(make_program: Callable[..., Program]) -> Program:
    made = make_program()
    made.acts.store.create(PASSWORD)
    made.acts.office.set_up(sample_office(), VILLAGES, ())
    return made


def registered(program: Program, name: str, **more: Any) -> int:
    """Register someone as the form would; return the id."""
    new = NewClient(name, **{"village_code": HERE, "kind_codes": ("FM",), **more})
    changes = program.acts.clients.register(new)
    assert changes.record_id is not None
    return changes.record_id


def found(program: Program, text: str) -> set[int]:
    """Return who is found by a text, through the search of the list."""
    return set(program.acts.clients.search(ClientFilter(text=text), None).ids)


def like(program: Program, name: str, **more: Any) -> dict[int, Sameness]:
    """Return who the form takes for the one being typed, and how sure it is."""
    who = Identity(0, name, village=HERE, **more)
    return {line.client_id: line.comparison.sameness for line in program.acts.doubles.like(who)}


def heads_on(program: Program, household: int, day: date) -> list[int]:
    """Return the heads of a household on a day."""
    members = program.acts.households.household_on(household, day).members
    return [line.client_id for line in members if line.relation is R.HEAD]


def test_people_without_the_usual_papers_are_found_by_what_is_known(program: Program) -> None:
    acts = program.acts
    alone = registered(program, "Soetini")
    titled = registered(program, "Hj. Siti Aminah binti Moh. Saleh", nickname="Mak Nah")
    homeless = registered(program, "Paidi", address="", kind_codes=("GLD",))
    spaced = registered(program, "Ngatemi", nik="350713 141270 0001", village_code=THERE)
    dotted = NewClient("Ngatemi", HERE, nik="3507.1314.1270.0001", kind_codes=("FM",))

    assert acts.clients.sheet(spaced).nik == NIK
    for typed in (dotted, NewClient("Orang Lain", HERE, nik=NIK, kind_codes=("FM",))):
        with pytest.raises(EntryRefused) as refused:
            acts.clients.register(typed)
        assert [(each.field, each.problem) for each in refused.value.problems] == [
            ("nik", Problem.ALREADY_REGISTERED)
        ]
    for text in ("Sutini", "sutini", "soetin", "Soetini"):
        assert alone in found(program, text), text
    for text in ("Aminah Siti", "St. Aminah", "Muhammad Saleh", "Hj Aminah", "mak nah"):
        assert titled in found(program, text), text
    assert found(program, "paidi") == {homeless}
    assert found(program, "1412 70") == {spaced}

    form = acts.clients.sheet(spaced)
    right = NewClient("Ngatemi", form.village_code, nik=OTHER_NIK, kind_codes=("FM",))
    acts.clients.correct(spaced, right)
    assert acts.clients.sheet(spaced).nik == OTHER_NIK
    assert found(program, NIK) == found(program, OTHER_NIK) == {spaced}
    assert registered(program, "Pemilik NIK yang benar", nik=NIK) in found(program, NIK)


def test_namesakes_are_asked_about_and_twins_are_not_taken_for_one(program: Program) -> None:
    born = date(1988, 3, 4)
    twin = registered(
        program, "Siti Aisyah", sex=Sex.FEMALE, birth_date=born, family_card_number=CARD
    )
    father = registered(program, "Slamet", sex=Sex.MALE, birth_date=date(1955, 1, 1))
    other = like(program, "Siti Aminah", sex=Sex.FEMALE, family_card_number=CARD)
    assert Sameness.SURE not in other.values()
    assert like(program, "Soeti Aisyah").get(father) is None
    assert like(program, "St. Aisjah", sex=Sex.FEMALE).get(twin) is not None
    assert like(program, "Slamet", sex=Sex.FEMALE).get(father) is None


def test_a_family_has_one_head_on_each_day_of_a_move_a_birth_a_death_and_a_split(
    program: Program,
) -> None:
    acts = program.acts.households
    head, wife, child = (
        registered(program, name, sex=sex, village_code=HERE, registered_on=date(2026, 1, 5))
        for name, sex in (("Kasan", Sex.MALE), ("Kasiyem", Sex.FEMALE), ("Kasno", Sex.MALE))
    )
    begun = date(2026, 1, 5)
    people = ((head, R.HEAD), (wife, R.WIFE), (child, R.CHILD))
    house = acts.form(NewHousehold(HERE, begun, people, family_card_number=CARD)).record_id
    assert house is not None
    acts.record_birth(NewBirth(house, "Bayi Kasan", date(2026, 2, 1), Sex.FEMALE))
    acts.move(NewMove(house, date(2026, 3, 1), THERE, family_card_number=NEW_CARD))
    with pytest.raises(EntryRefused):
        acts.record_death(NewDeath(head, date(2026, 4, 1)))
    acts.record_death(NewDeath(head, date(2026, 4, 1), new_head_id=wife))
    new = NewSplit(house, date(2026, 5, 1), (child,), child, THERE, family_card_number="")
    branch = acts.split(new).record_id
    assert branch is not None

    day = begun
    while day < date(2026, 6, 1):
        (only,) = heads_on(program, house, day)
        assert only == (head if day < date(2026, 4, 1) else wife), day
        day += timedelta(days=1)
    assert heads_on(program, branch, date(2026, 5, 1)) == [child]
    before, after = (acts.household_on(house, date(2026, each, 1)) for each in (2, 3))
    assert (before.card_number, after.card_number) == (CARD, NEW_CARD)
    assert before.village_name != after.village_name
    baby = next(line for line in after.members if line.name == "Bayi Kasan")
    sheet = program.acts.clients.sheet(baby.client_id)
    assert (sheet.nik, sheet.village_code) == (None, THERE)
    assert {wife, child} <= found(program, CARD)
    with pytest.raises(EntryRefused) as refused:
        acts.change_card(NewFamilyCard(branch, NEW_CARD, date(2026, 5, 2)))
    assert refused.value.problems[0].problem is Problem.CARD_TAKEN


def everything_of(program: Program, client_id: int, word: str) -> int:
    """Give a client a case, a note, a document and a consent that hold a word; return the case."""
    acts = program.acts
    lists = acts.cases.lists()
    on = date(2026, 10, 5)
    case = acts.cases.open(
        NewCase(client_id, on, IntakeSource.SELF, f"masalah {word}", lists.types[0].id)
    ).record_id
    assert case is not None
    acts.sessions.record(
        NewSession(
            SessionKind.INDIVIDUAL,
            on,
            case_id=case,
            attendances=((client_id, AttendanceState.PRESENT),),
            aim="Mendengarkan",
            process=f"isi {word}",
            result="selesai",
        ),
        session_id=None,
        draft_id=None,
    )
    paper = b"%PDF-1.4 " + word.encode()
    acts.documents.keep(NewDocument(client_id, DocumentKind.LETTER, f"Surat {word}", paper))
    acts.consents.record(
        NewConsent(
            client_id,
            ConsentPurpose.SERVICES,
            LegalBasis.CONSENT,
            on,
            giver=ConsentGiver.CLIENT,
            way=ConsentWay.ORAL,
            note=word,
        )
    )
    acts.casework.keep_draft(case, "assessment", f'{{"text": "{word}"}}')
    return case


def test_a_merge_takes_everything_along_and_is_undone_after_further_changes(
    program: Program,
) -> None:
    acts = program.acts
    kept = registered(program, "Soeparman", nik=NIK, address="Jl. Melati")
    merged = registered(program, "Suparman", nik=OTHER_NIK, phone="0812333", village_code=THERE)
    case = everything_of(program, merged, "katatitip")
    merge = acts.doubles.merge(NewMerge(kept, merged, reason="Orang yang sama")).record_id
    (line,) = acts.doubles.merges(kept)
    assert merge is not None

    assert found(program, "suparman") == {kept}
    assert found(program, OTHER_NIK) == {kept}
    sheet = acts.clients.sheet(kept)
    assert (sheet.nik, sheet.phone, [each.id for each in sheet.cases]) == (NIK, "0812333", [case])
    assert len(acts.documents.documents(kept)) == len(acts.consents.of_client(kept)) == 1
    assert len(acts.sessions.lines(SessionFilter(client_id=kept))) == 1
    assert acts.clients.sheet(merged).id == kept, "an old link leads to the one that stays"

    change = NewClient("Soeparman Hadi", HERE, nik=NIK, phone="0812444", kind_codes=("FM",))
    acts.clients.correct(kept, change)
    later = everything_of(program, kept, "sesudah")
    acts.doubles.undo(line.id)
    first, second = acts.clients.sheet(kept), acts.clients.sheet(merged)
    assert [each.id for each in first.cases] == [later]
    assert [each.id for each in second.cases] == [case]
    assert (first.name, first.phone) == ("Soeparman Hadi", "0812444")
    assert (second.name, second.nik, second.phone) == ("Suparman", OTHER_NIK, "0812333")
    assert len(acts.documents.documents(kept)) == len(acts.documents.documents(merged)) == 1
    assert found(program, OTHER_NIK) == {merged}


HIDDEN_KIND = "PPKS-15"
"""A kind of level 3; opened only with a reason."""


FOR_THE_DINAS = ExportChoice(
    format=ExportFormat.TEXT,
    recipient="Dinas Sosial",
    ground=LegalBasis.PUBLIC_TASK,
    ground_note="Permensos 28/2018",
)


def everywhere(program: Program, word: str) -> list[str]:
    """Name the doors through which a word of a client can be read."""
    acts = program.acts
    text = ClientFilter(text=word)
    everyone = acts.clients.find(ClientFilter(), 100)
    scan(program)
    exported = ""
    with contextlib.suppress(EntryRefused):  # where nobody is left to be in a list
        exported = acts.exchange.export(None, FOR_THE_DINAS, progress=quiet).data.decode(
            "utf-8-sig"
        )
    read: dict[str, object] = {
        "search": [line for line in everyone if line.id in found(program, word)],
        "list": everyone,
        "palette": acts.clients.find(text, 8),
        "notes": acts.finding.notes(word, 20),
        "journal": acts.sessions.lines(SessionFilter()),
        "journal search": acts.sessions.lines(SessionFilter(text=word)),
        "follow-ups": acts.follow_ups.open(),
        "home": acts.home.home(),
        "open cases": acts.cases.open_cases(CaseFilter()),
        "doubles": acts.doubles.state(),
        "alike": acts.doubles.like(Identity(0, NAME_OF_HIDDEN, village=HERE)),
        "log": acts.audit.lines(list(acts.audit.numbers(AuditFilter()))),
        "export": exported,
    }
    return [door for door, said in read.items() if word in repr(said)]


def quiet(done: int, total: int) -> None:
    """Nobody watches."""


def scan(program: Program) -> None:
    """Compare everyone, without a window."""
    program.acts.doubles.scan(quiet, lambda act: act())


NAME_OF_HIDDEN = "Sumarlikah Wijayanti"


def test_a_hidden_client_shows_nowhere_until_opened_and_the_opening_is_logged(
    program: Program,
) -> None:
    acts = program.acts
    hidden = registered(program, NAME_OF_HIDDEN, kind_codes=(HIDDEN_KIND,))
    registered(program, NAME_OF_HIDDEN, birth_date=date(1980, 2, 3), kind_codes=(HIDDEN_KIND,))
    everything_of(program, hidden, "Sumarlikah")
    assert everywhere(program, "Sumarlikah") == []
    for read in (
        acts.clients.sheet,
        acts.documents.documents,
        acts.consents.of_client,
        acts.households.family,
        acts.rights.subject_pdf,
        acts.casework.genogram,
        acts.to_do.of_client,
    ):
        with pytest.raises(ConfidentialClosed):
            read(hidden)
    with pytest.raises(EntryRefused):
        acts.confidentiality.open("")
    acts.confidentiality.open("Kunjungan bersama bidan desa")
    assert acts.clients.sheet(hidden).name == NAME_OF_HIDDEN
    opened = everywhere(program, "Sumarlikah")
    assert {"search", "list", "palette", "notes", "journal", "open cases", "log"} <= set(opened)
    assert "export" not in opened, "a list for others holds them only when asked, with a reason"
    log = acts.audit.lines(list(acts.audit.numbers(AuditFilter(client_id=hidden))))
    assert AuditEvent.SHEET_OPENED in [line.event for line in log]
    acts.confidentiality.close()
    assert everywhere(program, "Sumarlikah") == []


def test_a_destruction_leaves_no_word_of_the_person_in_the_file(program: Program) -> None:
    acts, word = program.acts, "Xyzikara"
    gone = registered(program, f"{word} Lestari", nik=NIK, nickname=f"Mak {word}", notes=word)
    acts.clients.correct(
        gone, NewClient(f"{word} Lestari Dewi", HERE, nik=OTHER_NIK, kind_codes=("FM",))
    )
    case = everything_of(program, gone, word)
    twin = registered(program, "Xyzicara Lestari Dewi")
    merged = registered(program, f"{word} Dewi")
    scan(program)
    for pair in acts.doubles.state().pairs:
        if {pair.first_id, pair.second_id} == {gone, twin}:
            acts.doubles.not_same(pair.id, f"{word} bukan dia")
            break
    else:
        pytest.fail("the two are alike enough to be asked about")
    acts.doubles.merge(NewMerge(gone, merged, reason=word))
    acts.casework.draw_genogram(begun(acts.casework.genogram(gone), f"{word} Lestari"))
    acts.casework.draw_ecomap(sample_ecomap(gone))
    acts.rights.take_request(gone, RequestKind.ERASURE, program.clock.now(), f"{word} meminta")
    acts.rights.restrict(gone, f"{word} keberatan", date(2026, 10, 6))
    acts.cases.close(case, on=date(2026, 10, 8), outcome=CaseOutcome.ACHIEVED, note=word)

    done = acts.rights.destroy(
        NewDestruction(gone, "Akhir masa simpan", "Sekretaris Kecamatan", WORD_TO_TYPE)
    )
    assert done.record_id is not None
    assert acts.rights.destruction_pdf(done.record_id).startswith(b"%PDF")
    assert acts.audit.check().holds
    (left,) = acts.clients.find(ClientFilter(), 10)
    assert left.id == twin, "the merged record does not come back as a person without a name"
    key = program.store.key()
    program.store.lock()
    plain = decrypted(database_path(program.folder), key)
    assert [trace for trace in (word, OTHER_NIK) if trace.encode() in plain] == []
    assert word.casefold().encode() not in plain.lower()


COLUMNS = "NIK;NAMA;TGL LAHIR;JK;DESA"
MESSY = (
    "'3507 1314 1270 0001;  SITI   AMINAH ;14/12/1970;P;dilem\n"
    "3507.1314.1270.0001;Siti Aminah;14-12-1970;P;Dilem\n"
    ";Sutini;;P;DILEM\n"
    "350713;Bayi Ny. Sri;01-11-2026;L;Dilem\n"
)


def imported(program: Program, path: Path) -> int:
    """Take a list over as it is proposed; return how many people are new."""
    acts = program.acts.exchange
    opened = acts.open_list(path)
    choice = acts.first_choice(opened, 0)
    check = acts.check(opened, 0, choice, progress=quiet)
    return acts.apply(check, progress=quiet).done.added


def test_a_messy_list_read_twice_registers_nobody_twice(program: Program, tmp_path: Path) -> None:
    listed = tmp_path / "daftar.csv"
    crowd = "".join(f";Sutini Ke{word};;P;Kepanjen\n" for word in ("satu", "dua", "tiga"))
    listed.write_text(f"{COLUMNS}\n{MESSY}{crowd}", encoding="utf-8")
    assert imported(program, listed) == 6
    for place in range(12):
        # A name that many have says little; without papers it is still asked about.
        born = date(1950 + place, 1, 1)
        registered(program, "Sutini", sex=Sex.FEMALE, birth_date=born, village_code=THERE)
    before = len(program.acts.clients.find_ids(ClientFilter()))
    assert imported(program, listed) == 0
    handed_out = program.acts.exchange.export(None, FOR_THE_DINAS, progress=quiet)
    read_back = tmp_path / "keluar.csv"
    read_back.write_bytes(handed_out.data)
    assert imported(program, read_back) == 0
    assert len(program.acts.clients.find_ids(ClientFilter())) == before
