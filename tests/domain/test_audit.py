# SPDX-License-Identifier: MIT
"""The chain of the log: whatever is missing, altered, moved or cut off is found and named."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, strategies as st

from tksk_desktop.domain.audit import (
    GENESIS,
    ChainedEntry,
    ChainFault,
    ChainHead,
    check_chain,
    hash_entry,
    hash_payload,
)

START = datetime(2026, 11, 3, 4, 30, tzinfo=UTC)
Log = list[ChainedEntry]


def written(count: int) -> tuple[Log, ChainHead]:
    """Return a log as the program writes it, with its head."""
    log: Log = []
    former = GENESIS
    for number in range(1, count + 1):
        payload, salt = f'{{"n":{number}}}', f"salt{number}"
        payload_hash = hash_payload(payload, salt)
        happened_at = START + timedelta(minutes=number)
        clients = (number, 7)
        former = hash_entry(
            former,
            number=number,
            happened_at=happened_at,
            event="changed",
            entity="clients",
            entity_id=number,
            client_ids=clients,
            payload_hash=payload_hash,
        )
        log.append(
            ChainedEntry(
                number,
                happened_at,
                "changed",
                "clients",
                number,
                clients,
                payload,
                salt,
                payload_hash,
                former,
            )
        )
    return log, ChainHead(count, former)


@given(st.integers(0, 12))
def test_a_log_as_it_was_written_holds(count: int) -> None:
    verdict = check_chain(*written(count))
    assert verdict.holds
    assert verdict.entries == count


def test_an_erased_payload_does_not_break_the_chain() -> None:
    log, head = written(5)
    log[2] = replace(log[2], payload=None, salt=None)
    assert check_chain(log, head).holds


def altered(**values: object) -> Callable[[Log], Sequence[ChainedEntry]]:
    return lambda log: [
        replace(entry, **values) if entry.number == 3 else entry  # type: ignore[arg-type]
        for entry in log
    ]


BREAKS: dict[str, tuple[Callable[[Log], Sequence[ChainedEntry]], int, ChainFault]] = {
    "one missing": (lambda log: [*log[:2], *log[3:]], 3, ChainFault.MISSING),
    "first missing": (lambda log: log[1:], 1, ChainFault.MISSING),
    "two changed places": (lambda log: [*log[:2], log[3], log[2], *log[4:]], 3, ChainFault.MISSING),
    "cut off at the end": (lambda log: log[:3], 4, ChainFault.CUT_OFF),
    "all gone": (lambda log: [], 1, ChainFault.CUT_OFF),
    "other instant": (altered(happened_at=START), 3, ChainFault.ALTERED),
    "other event": (altered(event="added"), 3, ChainFault.ALTERED),
    "other entity": (altered(entity="cases"), 3, ChainFault.ALTERED),
    "other record": (altered(entity_id=None), 3, ChainFault.ALTERED),
    "other client": (altered(client_ids=(3,)), 3, ChainFault.ALTERED),
    "other payload": (altered(payload='{"n":4}'), 3, ChainFault.PAYLOAD_ALTERED),
    "other salt": (altered(salt="salt4"), 3, ChainFault.PAYLOAD_ALTERED),
    "payload without salt": (altered(salt=None), 3, ChainFault.PAYLOAD_ALTERED),
    "other payload hash": (altered(payload_hash="0" * 64), 3, ChainFault.ALTERED),
    "other own hash": (altered(entry_hash="0" * 64), 3, ChainFault.ALTERED),
}


@pytest.mark.parametrize(("break_it", "number", "fault"), BREAKS.values(), ids=BREAKS)
def test_the_first_broken_entry_is_named(
    break_it: Callable[[Log], Sequence[ChainedEntry]], number: int, fault: ChainFault
) -> None:
    log, head = written(5)
    verdict = check_chain(break_it(log), head)
    assert (verdict.broken_number, verdict.fault) == (number, fault)


def test_a_swap_of_numbers_is_found() -> None:
    log, head = written(5)
    log[2], log[3] = replace(log[3], number=3), replace(log[2], number=4)
    verdict = check_chain(log, head)
    assert (verdict.broken_number, verdict.fault) == (3, ChainFault.ALTERED)


def test_an_entry_put_behind_the_head_is_found() -> None:
    longer, _ = written(6)
    _, head = written(5)
    verdict = check_chain(longer, head)
    assert (verdict.broken_number, verdict.fault) == (6, ChainFault.ALTERED)


def test_a_lost_head_is_found_and_no_entry_blamed() -> None:
    log, _ = written(5)
    verdict = check_chain(log, None)
    assert (verdict.broken_number, verdict.fault) == (None, ChainFault.HEAD_LOST)


def test_the_last_entry_written_anew_is_found_by_the_head() -> None:
    log, head = written(5)
    last = replace(log[4], payload_hash="1" * 64, payload=None, salt=None)
    anew = hash_entry(
        log[3].entry_hash,
        number=5,
        happened_at=last.happened_at,
        event=last.event,
        entity=last.entity,
        entity_id=last.entity_id,
        client_ids=last.client_ids,
        payload_hash=last.payload_hash,
    )
    verdict = check_chain([*log[:4], replace(last, entry_hash=anew)], head)
    assert (verdict.broken_number, verdict.fault) == (5, ChainFault.ALTERED)
