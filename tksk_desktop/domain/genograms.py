# SPDX-License-Identifier: MIT
"""Genograms: the people of one client's family over the generations, and how they stand together.

A picture is one frozen value; every change gives a new one, so that undoing is going back to the
former value. Where things are drawn is in ``genogram_layout`` and ``genogram_marks``.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from tksk_desktop.domain.errors import FieldProblem, Problem
from tksk_desktop.domain.identity_numbers import Sex


class KinTieKind(StrEnum):
    """How two people belong together; PARENT goes from the parent to the child."""

    MARRIED = "married"
    COHABITING = "cohabiting"
    DIVORCED = "divorced"
    PARENT = "parent"
    SIBLING = "sibling"


COUPLES = frozenset({KinTieKind.MARRIED, KinTieKind.COHABITING, KinTieKind.DIVORCED})


class RelationQuality(StrEnum):
    """How two people get on."""

    CLOSE = "close"
    ORDINARY = "ordinary"
    DISTANT = "distant"
    CONFLICT = "conflict"
    CUT_OFF = "cut_off"
    VIOLENCE = "violence"


@dataclass(frozen=True)
class KinPerson:
    """One person of the picture; ``key`` is its own number within the picture.

    ``member_id`` is the client in the register that this is, None for people who are not in it.
    ``x`` and ``y`` are where the worker put them, None while the layout decides.
    """

    key: int
    name: str
    sex: Sex | None = None
    birth_year: int | None = None
    is_dead: bool = False
    death_year: int | None = None
    note: str = ""
    member_id: int | None = None
    x: float | None = None
    y: float | None = None


@dataclass(frozen=True)
class KinTie:
    """A bond of blood or of a couple; two people have at most one of each."""

    kind: KinTieKind
    one: int
    other: int

    def joins(self, one: int, other: int) -> bool:
        """Tell whether the bond is between these two, whichever way."""
        return {self.one, self.other} == {one, other}


@dataclass(frozen=True)
class KinQuality:
    """How two people get on, drawn beside their bond."""

    quality: RelationQuality
    one: int
    other: int

    def joins(self, one: int, other: int) -> bool:
        """Tell whether it is about these two."""
        return {self.one, self.other} == {one, other}


@dataclass(frozen=True)
class Genogram:
    """The family picture of one client."""

    client_id: int
    people: tuple[KinPerson, ...] = ()
    ties: tuple[KinTie, ...] = ()
    qualities: tuple[KinQuality, ...] = ()

    def person(self, key: int) -> KinPerson:
        """Return a person; raise KeyError where there is none."""
        for person in self.people:
            if person.key == key:
                return person
        raise KeyError(key)

    def index_person(self) -> KinPerson | None:
        """Return the client whose picture this is."""
        return next((p for p in self.people if p.member_id == self.client_id), None)

    def parents_of(self, key: int) -> tuple[int, ...]:
        """Return the parents of a person."""
        return tuple(
            tie.one for tie in self.ties if tie.kind is KinTieKind.PARENT and tie.other == key
        )

    def partners_of(self, key: int) -> tuple[int, ...]:
        """Return those whom a person lives or lived with."""
        return tuple(
            tie.other if tie.one == key else tie.one
            for tie in self.ties
            if tie.kind in COUPLES and key in (tie.one, tie.other)
        )

    def next_key(self) -> int:
        """Return a number that no person has."""
        return max((person.key for person in self.people), default=0) + 1

    def with_person(self, person: KinPerson) -> Genogram:
        """Return the picture with a person added, or changed where the key is known."""
        if any(known.key == person.key for known in self.people):
            people = tuple(person if p.key == person.key else p for p in self.people)
        else:
            people = (*self.people, person)
        return replace(self, people=people)

    def without_person(self, key: int) -> Genogram:
        """Return the picture without a person and without what tied it to others."""
        return replace(
            self,
            people=tuple(p for p in self.people if p.key != key),
            ties=tuple(t for t in self.ties if key not in (t.one, t.other)),
            qualities=tuple(q for q in self.qualities if key not in (q.one, q.other)),
        )

    def with_tie(self, tie: KinTie) -> Genogram:
        """Return the picture with a bond, in the place of one between the same two."""
        others = tuple(t for t in self.ties if not t.joins(tie.one, tie.other))
        return replace(self, ties=(*others, tie))

    def with_quality(self, quality: KinQuality) -> Genogram:
        """Return the picture with how two get on, in the place of what was said before."""
        others = tuple(q for q in self.qualities if not q.joins(quality.one, quality.other))
        return replace(self, qualities=(*others, quality))

    def without_places(self) -> Genogram:
        """Return the picture with nobody moved anywhere."""
        return replace(self, people=tuple(replace(p, x=None, y=None) for p in self.people))

    def without_lines(self, one: int, other: int) -> Genogram:
        """Return the picture without any line between two people."""
        return replace(
            self,
            ties=tuple(t for t in self.ties if not t.joins(one, other)),
            qualities=tuple(q for q in self.qualities if not q.joins(one, other)),
        )


def genogram_problems(picture: Genogram) -> list[FieldProblem]:
    """Return what is wrong with a picture: people without a name, bonds that lead nowhere."""
    problems = []
    keys = {person.key for person in picture.people}
    if len(keys) != len(picture.people):
        problems.append(FieldProblem("people", Problem.TWICE))
    problems += [
        FieldProblem(f"name:{person.key}", Problem.MISSING)
        for person in picture.people
        if not person.name.strip()
    ]
    lines = [(t.one, t.other) for t in picture.ties]
    lines += [(q.one, q.other) for q in picture.qualities]
    if any(one == other or not {one, other} <= keys for one, other in lines):
        problems.append(FieldProblem("ties", Problem.UNKNOWN))
    if _own_ancestor(picture):
        problems.append(FieldProblem("ties", Problem.OWN_ANCESTOR))
    return problems


def _own_ancestor(picture: Genogram) -> bool:
    """Tell whether someone would be among their own forebears."""

    def forebears(key: int, seen: frozenset[int]) -> bool:
        return key in seen or any(
            forebears(parent, seen | {key}) for parent in picture.parents_of(key)
        )

    return any(forebears(person.key, frozenset()) for person in picture.people)


def initials(name: str) -> str:
    """Return a name's initials, for a picture without names: ``S.A.``."""
    return "".join(f"{part[0].upper()}." for part in name.split() if part[0].isalnum())
