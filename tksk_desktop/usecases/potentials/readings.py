# SPDX-License-Identifier: MIT
"""What screens read of potentials."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class ServiceLine:
    """One service, and the kind of need it is for; empty for anyone."""

    name: str
    kind_code: str


@dataclass(frozen=True)
class PotentialSheet:
    """All of one potential."""

    id: int
    kind_code: str
    name: str
    village_code: str | None
    village_name: str
    address: str
    phone: str
    contact_name: str
    decree_number: str
    tax_number: str
    accreditation: str
    men: int
    women: int
    training: str
    note: str
    ended_on: date | None
    services: tuple[ServiceLine, ...] = ()


@dataclass(frozen=True)
class CoverageLine:
    """How many potentials of each kind work in a village; ``counts`` by the kind's code.

    Without a village's code it counts those that serve the whole kecamatan.
    """

    village_code: str | None
    village_name: str
    counts: tuple[tuple[str, int], ...]

    def of(self, kind_code: str) -> int:
        """Return the number of one kind."""
        return dict(self.counts).get(kind_code, 0)


@dataclass(frozen=True)
class CompanionLine:
    """A local companion (pendamping lokal) and the client who is accompanied."""

    name: str
    phone: str
    relation: str
    since: date
    client_id: int
    client_name: str
    village_name: str
