# SPDX-License-Identifier: MIT
"""What the family tab and its dialogs say of members and values, and what their boxes offer."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox

from tksk_desktop.domain.household_relations import HouseholdRelation
from tksk_desktop.domain.identity_numbers import Sex
from tksk_desktop.usecases.households.readings import (
    HouseholdEventLine,
    HouseholdSheet,
    MemberLine,
    RankLine,
)
from tksk_desktop.vocabulary import age_words, long_date, short_date, word


def member_name(member: MemberLine) -> str:
    """Return the name, or that the member is confidential."""
    if member.is_hidden:
        return QCoreApplication.translate("FamilyWords", "A confidential member")
    return member.name


def member_line(member: MemberLine, today: date) -> str:
    """Say relation, age and since when."""
    is_head = member.relation is HouseholdRelation.HEAD
    parts = [] if is_head else [word(member.relation)]
    if member.sex is not None:
        parts.append(word(member.sex))
    if member.birth_date is not None:
        age = age_words(member.birth_date, today)
        parts.append(
            QCoreApplication.translate("FamilyWords", "{count} years old").format(count=age)
        )
    since = QCoreApplication.translate("FamilyWords", "since {date}")
    parts.append(since.format(date=short_date(member.since)))
    return " · ".join(parts)


def left_line(member: MemberLine) -> str:
    """Say who left when and why."""
    why = f" ({word(member.ended)})" if member.ended is not None else ""
    day = "" if member.until is None else f" {short_date(member.until)}"
    return f"{member_name(member)}{day}{why}"


def rank_line(ranks: tuple[RankLine, ...]) -> str:
    """Say the present value with day and source, and the ones before it."""
    if not ranks:
        return ""
    now, *before = ranks
    said = f"{now.rank} ({now.source}, {long_date(now.dated_on)})"
    if now.reason:
        said += f": {now.reason}"
    if before:
        older = "; ".join(f"{rank.rank} ({short_date(rank.dated_on)})" for rank in before[:3])
        said += "\n" + QCoreApplication.translate("FamilyWords", "before: {ranks}").format(
            ranks=older
        )
    return said


def event_line(event: HouseholdEventLine) -> str:
    """Say day, what, whom and the remark of an event."""
    about = f" ({event.client_name})" if event.client_name else ""
    note = f": {event.note}" if event.note else ""
    said = f"{short_date(event.happened_on)}  {word(event.kind)}{about}{note}"
    if event.withdrawn_on is None:
        return said
    withdrawn = QCoreApplication.translate("FamilyWords", "taken back {date}: {reason}").format(
        date=short_date(event.withdrawn_on), reason=event.withdrawn_reason
    )
    return f"{said} ({withdrawn})"


def former_line(household: HouseholdSheet, write: Callable[[str], str]) -> str:
    """Say the former numbers and homes, one a line."""
    cards = [
        f"{write(card.number)} ({short_date(card.until)})"
        for card in household.cards
        if card.until is not None
    ]
    homes = [
        ", ".join(filter(None, (home.address, home.village_name))) + f" ({short_date(home.until)})"
        for home in household.residences
        if home.until is not None
    ]
    return "\n".join([*cards, *homes])


def offer_relations(box: QComboBox, *, chosen: HouseholdRelation | None = None) -> None:
    """Offer all relations to the head of the family."""
    for relation in HouseholdRelation:
        box.addItem(word(relation), relation.value)
    wanted = chosen or HouseholdRelation.CHILD
    box.setCurrentIndex(box.findData(wanted.value))


def offer_sexes(box: QComboBox) -> None:
    """Offer both sexes, and that it is not known."""
    box.addItem(QCoreApplication.translate("FamilyWords", "not known"), "")
    for sex in (Sex.FEMALE, Sex.MALE):
        box.addItem(word(sex), sex.value)
