# SPDX-License-Identifier: MIT
"""Write down a contact with a potential, a training, or how it performs; or correct one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tksk_desktop.domain.errors import EntryRefused, FieldProblem
from tksk_desktop.domain.guidance import Measure
from tksk_desktop.domain.potential_history import (
    PerformanceNote,
    PerformanceScore,
    PotentialContact,
    PotentialTraining,
    contact_problems,
    performance_problems,
    training_problems,
)
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.needs import Clock, OpenWork


@dataclass(frozen=True)
class NewContact:
    """What the form of a contact says."""

    potential_id: int
    happened_on: date
    with_whom: str
    about: str
    outcome: str = ""
    next_on: date | None = None


@dataclass(frozen=True)
class NewTraining:
    """What the form of a training says."""

    potential_id: int
    held_on: date
    topic: str
    organiser: str
    person: str = ""
    certificate: str = ""


@dataclass(frozen=True)
class NewPerformance:
    """What the form of a performance says; ``scores`` by the criterion's id."""

    potential_id: int
    noted_on: date
    scores: tuple[tuple[int, int], ...]
    note: str = ""


def keep_contact(
    new: NewContact, *, contact_id: int | None, open_work: OpenWork, clock: Clock
) -> Changes:
    """Keep a contact, or correct the one with this id; raise EntryRefused."""
    contact = PotentialContact(
        new.potential_id,
        new.happened_on,
        new.with_whom.strip(),
        new.about.strip(),
        new.outcome.strip(),
        new.next_on,
    )
    _refuse(contact_problems(contact, today=clock.today()))
    with open_work() as work:
        work.potentials.get(new.potential_id)
        if contact_id is None:
            work.potential_history.add(contact)
        else:
            kept = work.potential_history.get_contact(contact_id)
            _correct(kept, contact, ("happened_on", "with_whom", "about", "outcome", "next_on"))
        work.commit()
    return Changes.of(Kind.POTENTIALS, record_id=new.potential_id)


def keep_training(
    new: NewTraining, *, training_id: int | None, open_work: OpenWork, clock: Clock
) -> Changes:
    """Keep a training, or correct the one with this id; raise EntryRefused."""
    training = PotentialTraining(
        new.potential_id,
        new.held_on,
        new.topic.strip(),
        new.organiser.strip(),
        new.person.strip(),
        new.certificate.strip(),
    )
    _refuse(training_problems(training, today=clock.today()))
    with open_work() as work:
        work.potentials.get(new.potential_id)
        if training_id is None:
            work.potential_history.add(training)
        else:
            kept = work.potential_history.get_training(training_id)
            _correct(kept, training, ("held_on", "topic", "organiser", "person", "certificate"))
        work.commit()
    return Changes.of(Kind.POTENTIALS, record_id=new.potential_id)


def keep_performance(
    new: NewPerformance, *, performance_id: int | None, open_work: OpenWork, clock: Clock
) -> Changes:
    """Keep how a potential performs, or correct the note with this id; raise EntryRefused."""
    scores = [PerformanceScore(criterion_id, score) for criterion_id, score in new.scores]
    note = PerformanceNote(new.potential_id, new.noted_on, new.note.strip(), scores)
    with open_work() as work:
        work.potentials.get(new.potential_id)
        scored = {
            each.id or 0 for each in work.guidance.criteria() if each.measure is Measure.NOTED
        }
        _refuse(performance_problems(note, criteria=scored, today=clock.today()))
        if performance_id is None:
            work.potential_history.add(note)
        else:
            kept = work.potential_history.get_performance(performance_id)
            _correct(kept, note, ("noted_on", "note"))
            _correct_scores(kept, new.scores)
        work.commit()
    return Changes.of(Kind.POTENTIALS, record_id=new.potential_id)


def _refuse(problems: list[FieldProblem]) -> None:
    if problems:
        raise EntryRefused(*problems)


def _correct(kept: object, entered: object, names: tuple[str, ...]) -> None:
    for name in names:
        setattr(kept, name, getattr(entered, name))


def _correct_scores(kept: PerformanceNote, scores: tuple[tuple[int, int], ...]) -> None:
    """Change the scores; one that stays for a criterion stays the same record."""
    former = {each.guidance_criterion_id: each for each in kept.scores}
    found = []
    for criterion_id, score in scores:
        each = former.get(criterion_id) or PerformanceScore(criterion_id, score)
        each.score = score
        found.append(each)
    kept.scores = found
