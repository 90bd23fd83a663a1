# SPDX-License-Identifier: MIT
"""Outcomes of people on villages' lists, and what a decision makes of them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem
from tksk_desktop.domain.exchanged_rows import RowField
from tksk_desktop.domain.village_lists import (
    MOST_TOLD,
    ListDecision,
    ListOutcome,
    ListVerdict,
    decided_outcome,
    list_problems,
    outcome_of,
)

TODAY = date(2026, 12, 14)


def test_only_who_is_sure_and_told_alike_matches() -> None:
    def outcome(*, found: bool, unsure: bool, differs: tuple[RowField, ...] = ()) -> ListOutcome:
        return outcome_of(is_found=found, is_unsure=unsure, differs=differs)

    assert outcome(found=False, unsure=False) is ListOutcome.NOT_FOUND
    assert outcome(found=True, unsure=False) is ListOutcome.MATCHED
    assert outcome(found=True, unsure=True) is ListOutcome.MISMATCHED
    differs = (RowField.NIK,)
    assert outcome(found=True, unsure=False, differs=differs) is ListOutcome.MISMATCHED


def test_a_verdict_counts_before_the_comparison() -> None:
    for outcome in ListOutcome:
        assert decided_outcome(outcome, ListVerdict.SAME) is ListOutcome.MATCHED
        assert decided_outcome(outcome, ListVerdict.ANOTHER) is ListOutcome.NOT_FOUND
        for stays in (ListVerdict.OPEN, ListVerdict.AS_FOUND):
            assert decided_outcome(outcome, stays) is outcome


@pytest.mark.parametrize(("key", "client_id"), [("", 1), ("k", None)])
def test_one_person_alone_is_neither_same_nor_another(key: str, client_id: int | None) -> None:
    decision = ListDecision("PPKS-08", key, client_id, ListVerdict.OPEN, "", TODAY)
    for verdict in (ListVerdict.SAME, ListVerdict.ANOTHER):
        with pytest.raises(EntryRefused) as refused:
            decision.decide(verdict, "ditanyakan", on=TODAY)
        assert refused.value.problems == (FieldProblem("verdict", Problem.UNKNOWN),)
    decision.decide(ListVerdict.AS_FOUND, " dikunjungi ", on=TODAY)
    assert (decision.verdict, decision.reason) == (ListVerdict.AS_FOUND, "dikunjungi")
    decision.decide(ListVerdict.OPEN, "", on=TODAY)
    assert decision.verdict is ListVerdict.OPEN


def test_a_list_has_a_giver_and_a_day() -> None:
    assert list_problems("Carik", TODAY, today=TODAY) == []
    assert list_problems("", None, today=TODAY) == [
        FieldProblem("given_by", Problem.MISSING),
        FieldProblem("given_on", Problem.MISSING),
    ]
    assert list_problems("x" * (MOST_TOLD + 1), TODAY + timedelta(days=1), today=TODAY) == [
        FieldProblem("given_by", Problem.TOO_LONG),
        FieldProblem("given_on", Problem.IN_FUTURE),
    ]
