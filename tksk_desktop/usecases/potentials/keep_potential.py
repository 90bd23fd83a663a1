# SPDX-License-Identifier: MIT
"""Put a potential into the directory, or correct it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, fields
from datetime import date
from typing import Any

from tksk_desktop.domain.errors import EntryRefused
from tksk_desktop.domain.potentials import Potential, PotentialService, potential_problems
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.needs import Clock, OpenWork


@dataclass(frozen=True)
class NewPotential:
    """What the form says; ``services`` are names with the kind of need they are for, or empty."""

    kind_code: str
    name: str
    village_code: str | None = None
    address: str = ""
    phone: str = ""
    contact_name: str = ""
    decree_number: str = ""
    tax_number: str = ""
    accreditation: str = ""
    men: int = 0
    women: int = 0
    training: str = ""
    note: str = ""
    ended_on: date | None = None
    services: tuple[tuple[str, str], ...] = ()


def add_potential(
    new: NewPotential, *, kinds: Collection[str], open_work: OpenWork, clock: Clock
) -> Changes:
    """Put a potential into the directory; raise EntryRefused with every wrong field."""
    potential = Potential(**potential_values(new))
    _refuse_wrong(potential, kinds, clock)
    with open_work() as work:
        work.potentials.add(potential)
        work.flush()
        work.commit()
        return Changes.of(Kind.POTENTIALS, record_id=potential.id)


def change_potential(
    potential_id: int,
    new: NewPotential,
    *,
    kinds: Collection[str],
    open_work: OpenWork,
    clock: Clock,
) -> Changes:
    """Correct a potential; services that stay the same stay the same records."""
    values = potential_values(new)
    _refuse_wrong(Potential(**values), kinds, clock)
    with open_work() as work:
        potential = work.potentials.get(potential_id)
        former = {(each.name, each.kind_code): each for each in potential.services}
        kept = [former.get((each.name, each.kind_code), each) for each in values.pop("services")]
        for name, value in values.items():
            setattr(potential, name, value)
        potential.services = kept
        work.commit()
    return Changes.of(Kind.POTENTIALS, record_id=potential_id)


def _refuse_wrong(potential: Potential, kinds: Collection[str], clock: Clock) -> None:
    problems = potential_problems(potential, kinds=kinds, today=clock.today())
    if problems:
        raise EntryRefused(*problems)


def potential_values(new: NewPotential) -> dict[str, Any]:
    """Return what a form or a row says as the fields of a potential, trimmed."""
    values = {field.name: getattr(new, field.name) for field in fields(new)}
    values = {name: v.strip() if type(v) is str else v for name, v in values.items()}
    values["services"] = [
        PotentialService(name.strip(), kind_code)
        for name, kind_code in new.services
        if name.strip()
    ]
    return values
