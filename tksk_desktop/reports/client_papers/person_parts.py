# SPDX-License-Identifier: MIT
"""Who a client is: identity, kinds of need, desil, family and the people who stand by."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from reportlab.platypus import Spacer

from tksk_desktop.domain.aliases import AliasKind
from tksk_desktop.domain.contacts import ContactRole
from tksk_desktop.domain.need_kinds import NeedKind
from tksk_desktop.domain.subjects import SubjectKind
from tksk_desktop.reports.client_papers import wording
from tksk_desktop.reports.client_papers.facts import TEXT, fact, nothing_yet, number_facts, table
from tksk_desktop.reports.styles import NOTE, PaperFonts
from tksk_desktop.usecases.client_papers.content import PaperHead, Subject
from tksk_desktop.usecases.households.readings import ContactLine, MemberLine, RankLine
from tksk_desktop.usecases.readings import ClientSheet, NeedLine
from tksk_desktop.vocabulary import age_words, long_date, short_date, word

SEX_LETTERS_UNKNOWN = "–"


def identity_facts(head: PaperHead, subject: Subject, fonts: PaperFonts, width: float) -> list[Any]:
    """Return who the client is; outside the office without address, telephone and day of birth."""
    client = subject.client
    story: list[Any] = [fact(wording.NAME, client.name, fonts, width)]
    if client.nickname:
        story.append(fact(wording.CALLED, client.nickname, fonts, width))
    former = [a.value for a in client.aliases if a.kind is AliasKind.FORMER_NAME]
    if former:
        story.append(fact(wording.FORMERLY, ", ".join(former), fonts, width))
    if client.subject is SubjectKind.PERSON:
        story += _personal_facts(head, client, fonts, width)
    else:
        story.append(fact(wording.SUBJECT, word(client.subject), fonts, width))
        people = "" if client.people_count is None else str(client.people_count)
        story.append(fact(wording.PEOPLE, people, fonts, width))
    if not head.for_outside:
        story.append(fact(wording.ADDRESS, client.address, fonts, width))
    story.append(fact(wording.VILLAGE, client.village_name, fonts, width))
    if not head.for_outside:
        story.append(fact(wording.PHONE, client.phone, fonts, width))
    story.append(fact(wording.REGISTERED, long_date(client.registered_on), fonts, width))
    if client.died_on is not None:
        story.append(fact(wording.DIED, long_date(client.died_on), fonts, width))
    if client.notes:
        story.append(fact(wording.NOTES, client.notes, fonts, width))
    return story


def short_identity(head: PaperHead, subject: Subject, fonts: PaperFonts, width: float) -> list[Any]:
    """Return the few facts that say which client a paper is about."""
    client = subject.client
    story: list[Any] = [fact(wording.NAME, client.name, fonts, width)]
    if client.subject is SubjectKind.PERSON:
        story += number_facts(wording.NIK, client.nik, head.numbers, fonts, width)
        story.append(_born(head, client, fonts, width))
    place = ", ".join(part for part in (client.address, client.village_name) if part)
    story.append(
        fact(wording.VILLAGE if head.for_outside else wording.ADDRESS, place, fonts, width)
    )
    return story


def need_parts(head: PaperHead, subject: Subject, fonts: PaperFonts, width: float) -> list[Any]:
    """Return the kinds of need with their criteria in words and their days."""
    kinds = {kind.code: kind for kind in subject.kinds}
    rows = [_need_row(need, kinds.get(need.kind_code)) for need in subject.client.needs]
    story: list[Any] = [table(wording.NEED_HEADS, (30, 46, 12, 12), rows, fonts, width)]
    if subject.leaves_kinds_out:
        story.append(fonts.paragraph(wording.KINDS_LEFT_OUT, NOTE))
    return story


def welfare_parts(subject: Subject, fonts: PaperFonts, width: float) -> list[Any]:
    """Return every known desil with source and day, the newest first."""
    household = subject.family.household
    of_household = household.ranks if household is not None else ()
    said = [
        *(_rank_said(rank) for rank in subject.family.ranks),
        *(wording.HOUSEHOLD_RANK.format(said=_rank_said(rank)) for rank in of_household),
    ]
    return [fonts.paragraph(each, TEXT) for each in said] or nothing_yet(fonts, width, 1)


def household_parts(
    head: PaperHead, subject: Subject, fonts: PaperFonts, width: float
) -> list[Any]:
    """Return the household with its present members, and who left it."""
    household = subject.family.household
    if household is None:
        return nothing_yet(fonts, width, 2)
    story: list[Any] = []
    card = household.card_number
    story += number_facts(wording.CARD, card, head.numbers, fonts, width)
    if not head.for_outside:
        home = ", ".join(part for part in (household.address, household.village_name) if part)
        story.append(fact(wording.ADDRESS, home, fonts, width))
    rows = [
        _member_row(number, member, head.printed_on)
        for number, member in enumerate(household.present, start=1)
    ]
    story += [
        Spacer(1, 3),
        table(wording.MEMBER_HEADS, (7, 38, 22, 8, 10, 25), rows, fonts, width, "clllcl"),
    ]
    left = [member.name or wording.HIDDEN_MEMBER for member in household.left]
    if left:
        story.append(fonts.paragraph(wording.LEFT.format(listed=", ".join(left)), TEXT))
    return story


def contact_parts(
    head: PaperHead,
    subject: Subject,
    fonts: PaperFonts,
    width: float,
    roles: Sequence[ContactRole] = tuple(ContactRole),
) -> list[Any]:
    """Return who stands by the client; outside the office without telephone numbers."""
    found = [contact for contact in subject.family.contacts if contact.role in roles]
    if not found:
        return nothing_yet(fonts, width, 1)
    rows = [_contact_row(contact) for contact in found]
    if not head.for_outside:
        return [table(wording.CONTACT_HEADS, (20, 32, 20, 20, 26), rows, fonts, width)]
    heads = [each for each in wording.CONTACT_HEADS if each != wording.PHONE]
    bare = [[*row[:3], row[4]] for row in rows]
    return [table(heads, (22, 34, 24, 30), bare, fonts, width)]


def _personal_facts(
    head: PaperHead, client: ClientSheet, fonts: PaperFonts, width: float
) -> list[Any]:
    sex = word(client.sex) if client.sex is not None else ""
    return [
        *number_facts(wording.NIK, client.nik, head.numbers, fonts, width),
        *number_facts(wording.CARD, client.family_card_number, head.numbers, fonts, width),
        fact(wording.SEX, sex, fonts, width),
        _born(head, client, fonts, width),
        *(
            fact(caption, name, fonts, width)
            for caption, name in (
                (wording.MOTHER, client.mother_name),
                (wording.FATHER, client.father_name),
            )
            if name
        ),
    ]


def _born(head: PaperHead, client: ClientSheet, fonts: PaperFonts, width: float) -> Any:
    born = client.birth_date
    if head.for_outside:
        said = "" if born is None else f"{born.year} ({_age(born, client, head.printed_on)})"
        return fact(wording.BORN_IN, said, fonts, width)
    parts = [client.birth_place]
    if born is not None:
        parts.append(f"{long_date(born)} ({_age(born, client, head.printed_on)})")
    return fact(wording.BORN, ", ".join(part for part in parts if part), fonts, width)


def _age(born: date, client: ClientSheet, today: date) -> str:
    return wording.AGE.format(years=age_words(born, client.died_on or today))


def _need_row(need: NeedLine, kind: NeedKind | None) -> list[str]:
    texts = kind.criteria_by_letter() if kind is not None else {}
    criteria = [f"{letter}. {texts.get(letter, '')}".strip() for letter in need.criteria]
    if need.end_reason:
        criteria.append(wording.ENDED.format(reason=need.end_reason))
    return [
        kind.name if kind is not None else need.kind_code,
        "\n".join(criteria) or wording.NONE,
        short_date(need.since),
        short_date(need.until) if need.until is not None else wording.NONE,
    ]


def _rank_said(rank: RankLine) -> str:
    said = wording.RANK_REASON if rank.reason else wording.RANK
    return said.format(
        rank=rank.rank, source=rank.source, day=long_date(rank.dated_on), reason=rank.reason
    )


def _member_row(number: int, member: MemberLine, today: date) -> list[str]:
    age = age_words(member.birth_date, today) if member.birth_date is not None else None
    if member.died_on is not None:
        note = wording.DEAD.format(day=short_date(member.died_on))
    else:
        note = wording.SINCE.format(day=short_date(member.since))
    return [
        str(number),
        wording.HIDDEN_MEMBER if member.is_hidden else member.name,
        word(member.relation),
        member.sex.value if member.sex is not None else wording.NONE,
        wording.NONE if age is None else age,
        note,
    ]


def _contact_row(contact: ContactLine) -> list[str]:
    span = wording.STILL.format(since=short_date(contact.since))
    if contact.until is not None:
        span = wording.UNTIL.format(
            since=short_date(contact.since), until=short_date(contact.until)
        )
    return [
        word(contact.role),
        contact.name or wording.NONE,
        contact.relation or wording.NONE,
        contact.phone or wording.NONE,
        span,
    ]
