# SPDX-License-Identifier: MIT
"""Ecomaps: what surrounds a client (school, neighbours, aid …) and how the ties to it are.

The client stands in the middle under the key 0. A picture is one frozen value; every change gives a
new one.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from tksk_desktop.domain.errors import FieldProblem, Problem

CENTRE = 0
"""The key of the client in the middle."""


class EcomapKind(StrEnum):
    """What a circle of an ecomap stands for."""

    EXTENDED_FAMILY = "extended_family"
    SCHOOL = "school"
    HEALTH = "health"
    NEIGHBOURS = "neighbours"
    WORSHIP = "worship"
    INSTITUTION = "institution"
    WORK = "work"
    AID = "aid"
    FRIENDS = "friends"
    OTHER = "other"


class EcomapTieKind(StrEnum):
    """How a tie is felt."""

    STRONG = "strong"
    WEAK = "weak"
    STRESSFUL = "stressful"


class EnergyFlow(StrEnum):
    """Which way energy and help go along a tie."""

    NONE = "none"
    FORWARD = "forward"
    BACKWARD = "backward"
    BOTH = "both"


@dataclass(frozen=True)
class EcomapNode:
    """One circle around the client."""

    key: int
    kind: EcomapKind
    name: str
    note: str = ""
    x: float | None = None
    y: float | None = None


@dataclass(frozen=True)
class EcomapTie:
    """A tie from one circle (0 is the client) to another."""

    kind: EcomapTieKind
    one: int
    other: int
    flow: EnergyFlow = EnergyFlow.NONE

    def joins(self, one: int, other: int) -> bool:
        """Tell whether the tie is between these two, whichever way."""
        return {self.one, self.other} == {one, other}


@dataclass(frozen=True)
class Ecomap:
    """The network picture of one client."""

    client_id: int
    nodes: tuple[EcomapNode, ...] = ()
    ties: tuple[EcomapTie, ...] = ()

    def node(self, key: int) -> EcomapNode:
        """Return a circle; raise KeyError where there is none."""
        for node in self.nodes:
            if node.key == key:
                return node
        raise KeyError(key)

    def next_key(self) -> int:
        """Return a number that no circle has."""
        return max((node.key for node in self.nodes), default=CENTRE) + 1

    def with_node(self, node: EcomapNode) -> Ecomap:
        """Return the picture with a circle added, or changed where the key is known."""
        if any(known.key == node.key for known in self.nodes):
            nodes = tuple(node if n.key == node.key else n for n in self.nodes)
        else:
            nodes = (*self.nodes, node)
        return replace(self, nodes=nodes)

    def without_node(self, key: int) -> Ecomap:
        """Return the picture without a circle and its ties."""
        return replace(
            self,
            nodes=tuple(n for n in self.nodes if n.key != key),
            ties=tuple(t for t in self.ties if key not in (t.one, t.other)),
        )

    def with_tie(self, tie: EcomapTie) -> Ecomap:
        """Return the picture with a tie, in the place of one between the same two."""
        others = tuple(t for t in self.ties if not t.joins(tie.one, tie.other))
        return replace(self, ties=(*others, tie))

    def without_places(self) -> Ecomap:
        """Return the picture with no circle moved anywhere."""
        return replace(self, nodes=tuple(replace(n, x=None, y=None) for n in self.nodes))

    def without_tie(self, one: int, other: int) -> Ecomap:
        """Return the picture without the tie between two circles."""
        return replace(self, ties=tuple(t for t in self.ties if not t.joins(one, other)))


def ecomap_problems(picture: Ecomap) -> list[FieldProblem]:
    """Return what is wrong with a picture: circles without a name, ties that lead nowhere."""
    problems = []
    keys = {node.key for node in picture.nodes}
    if len(keys) != len(picture.nodes) or CENTRE in keys:
        problems.append(FieldProblem("nodes", Problem.TWICE))
    problems += [
        FieldProblem(f"name:{node.key}", Problem.MISSING)
        for node in picture.nodes
        if not node.name.strip()
    ]
    known = keys | {CENTRE}
    if any(t.one == t.other or not {t.one, t.other} <= known for t in picture.ties):
        problems.append(FieldProblem("ties", Problem.UNKNOWN))
    return problems
