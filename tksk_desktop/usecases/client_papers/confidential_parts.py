# SPDX-License-Identifier: MIT
"""What of a client may stand on a paper: whom it names, which kinds, which marks it bears."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from tksk_desktop.domain.aliases import AliasKind
from tksk_desktop.domain.confidentiality import is_hidden
from tksk_desktop.domain.ecomaps import Ecomap, EcomapKind
from tksk_desktop.domain.errors import NotFound
from tksk_desktop.domain.name_veil import NameVeil
from tksk_desktop.domain.need_kinds import NeedKind
from tksk_desktop.usecases.cases.readings import CaseSheet
from tksk_desktop.usecases.casework.readings import CaseWork
from tksk_desktop.usecases.client_papers.choices import PaperChoices
from tksk_desktop.usecases.client_papers.content import PaperHead, Subject, paper_head
from tksk_desktop.usecases.client_papers.needs import PaperSources
from tksk_desktop.usecases.households.readings import FamilySheet
from tksk_desktop.usecases.readings import ClientSheet, TimeLineEntry

KEPT_INSIDE = 2
"""Kinds of need from this level on stay out of papers for outside, unless chosen."""
PEOPLE = (EcomapKind.EXTENDED_FAMILY, EcomapKind.FRIENDS, EcomapKind.NEIGHBOURS)
NAMES = (AliasKind.NICKNAME, AliasKind.FORMER_NAME)
OF_KINDS = ("need_since", "need_until")
INSIDE_ONLY = ("document", "flag_raised", "flag_removed")
"""Entries of the time line about documents and marks, which are the office's own matter."""


@dataclass(frozen=True)
class Opened:
    """A client that a paper may be made of, with what is common to all papers."""

    head: PaperHead
    subject: Subject
    veil: NameVeil


def open_subject(choices: PaperChoices, *, sources: PaperSources, today: date) -> Opened:
    """Return the client with what the choices leave; raise NotFound or ConfidentialClosed."""
    client = sources.client(choices.client_id)
    family = sources.family(choices.client_id)
    kinds = sources.kinds()
    head = paper_head(
        sources.office(),
        today,
        is_secret=is_hidden(client.confidentiality),
        for_outside=choices.for_outside,
        numbers=choices.numbers_printed,
    )
    leaves_out = choices.for_outside and not choices.with_confidential_kinds
    if not choices.for_outside:
        return Opened(head, Subject(client, family, kinds, leaves_kinds_out=False), NameVeil(()))
    veil = NameVeil(_names(choices.client_id, client, family, sources))
    if leaves_out:
        client = _without_inside_kinds(client, kinds)
    subject = Subject(_without_places(client), _without_homes(family), kinds, leaves_out)
    return Opened(head, veil.over(subject), veil)


def find_case(
    cases: tuple[CaseSheet, ...], case_id: int | None, *, leaves_kinds_out: bool
) -> CaseSheet | None:
    """Return one of a client's cases, None where none is asked for; raise NotFound."""
    if case_id is None:
        return None
    for case in cases:
        if case.line.id == case_id:
            return without_inside_type(case) if leaves_kinds_out else case
    raise NotFound("case")


def without_inside_type(case: CaseSheet) -> CaseSheet:
    """Return a case without its type where the type tells what stays inside."""
    if case.kind.confidentiality < KEPT_INSIDE:
        return case
    return replace(case, line=case.line._replace(type_name=""), kind=replace(case.kind, name=""))


def veil_of_work(veil: NameVeil, work: CaseWork) -> CaseWork:
    """Return assessments and plans veiled; drafts are nobody's paper."""
    return veil.over(replace(work, drafts=()))


def _names(
    client_id: int, client: ClientSheet, family: FamilySheet, sources: PaperSources
) -> set[str]:
    """Return every name that the records know around a client."""
    names = {client.name, *client.nickname.replace(";", ",").split(",")}
    names |= {alias.value for alias in client.aliases if alias.kind in NAMES}
    names |= {client.mother_name, client.father_name}
    names |= {contact.name for contact in family.contacts}
    if family.household is not None:
        names |= {member.name for member in family.household.members}
        names |= {event.client_name for event in family.household.events}
    names |= {person.name for person in sources.genogram(client_id).people}
    names |= _people_of_ecomap(sources.ecomap(client_id))
    names |= {consent.giver_name for consent in sources.consents(client_id)}
    for case in sources.cases(client_id):
        names |= {plan.agreed_by for plan in sources.case_work(case.line.id).plans}
    return names | set(sources.names_beside(client_id))


def _people_of_ecomap(picture: Ecomap) -> set[str]:
    """Return the names of people in it; schools and offices are no secret."""
    return {node.name for node in picture.nodes if node.kind in PEOPLE}


def _without_inside_kinds(client: ClientSheet, kinds: tuple[NeedKind, ...]) -> ClientSheet:
    inside = {kind.code for kind in kinds if kind.confidentiality >= KEPT_INSIDE}

    def tells(entry: TimeLineEntry) -> bool:
        return entry.what in OF_KINDS and entry.title in inside

    return replace(
        client,
        needs=tuple(need for need in client.needs if need.kind_code not in inside),
        time_line=tuple(entry for entry in client.time_line if not tells(entry)),
    )


def _without_places(client: ClientSheet) -> ClientSheet:
    """Return a client without what finds the person: address, telephone, birthplace, parents."""
    return replace(
        client,
        address="",
        phone="",
        birth_place="",
        mother_name="",
        father_name="",
        notes="",
        aliases=(),
        time_line=tuple(entry for entry in client.time_line if entry.what not in INSIDE_ONLY),
    )


def _without_homes(family: FamilySheet) -> FamilySheet:
    household = family.household
    if household is not None:
        household = replace(household, address="", notes="", residences=(), events=())
    contacts = tuple(replace(contact, phone="") for contact in family.contacts)
    return replace(family, household=household, contacts=contacts)
