# SPDX-License-Identifier: MIT
"""Every value of the field has its Indonesian word; none was forgotten, none is said twice."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from enum import StrEnum
from pathlib import Path

import pytest

import tksk_desktop
from tksk_desktop import domain
from tksk_desktop.vocabulary import PAIRS, word

ROOT = Path(tksk_desktop.__file__).parent
# Faults and findings are whole sentences, said where they are shown; each value is said there.
SAID_ELSEWHERE = {
    "NikWarning": "gui/widgets/nik_field.py",
    "Problem": "gui/error_texts.py",
    "Trust": "commands/verify.py",
    "VerdictState": "commands/verify.py",
}
# Said in one sentence with the person's age, too young or too old.
SAID_WITH_FIGURES = {"NeedWarning"}
VALUES_WITH_A_WORD = [value for value, _ in PAIRS]


def domain_enums() -> list[type[StrEnum]]:
    """Return every enumeration that the domain defines."""
    found = {
        member
        for info in pkgutil.iter_modules(domain.__path__, f"{domain.__name__}.")
        for _, member in inspect.getmembers(importlib.import_module(info.name), inspect.isclass)
        if issubclass(member, StrEnum) and member.__module__ == info.name
    }
    return sorted(found, key=lambda kind: kind.__name__)


def kinds_with_words() -> list[type[StrEnum]]:
    """Return the enumerations whose values are words, not sentences."""
    sentences = SAID_ELSEWHERE.keys() | SAID_WITH_FIGURES
    return [kind for kind in domain_enums() if kind.__name__ not in sentences]


def has_word(value: StrEnum) -> bool:
    """Say whether exactly this value (not an equal one of another kind) is in the table."""
    return any(type(known) is type(value) and known is value for known in VALUES_WITH_A_WORD)


def test_domain_has_enums() -> None:
    assert len(domain_enums()) > 10


@pytest.mark.parametrize("kind", kinds_with_words(), ids=lambda kind: kind.__name__)
def test_every_value_has_a_word(kind: type[StrEnum]) -> None:
    assert [value.name for value in kind if not has_word(value)] == []


@pytest.mark.parametrize("kind", kinds_with_words(), ids=lambda kind: kind.__name__)
def test_words_of_one_kind_differ(kind: type[StrEnum]) -> None:
    words = [word(value) for value in kind]
    assert all(words)
    assert len(set(words)) == len(words)


@pytest.mark.parametrize("kind", SAID_ELSEWHERE)
def test_every_value_that_is_a_sentence_is_said(kind: str) -> None:
    said = (ROOT / SAID_ELSEWHERE[kind]).read_text(encoding="utf-8")
    values = next(member for member in domain_enums() if member.__name__ == kind)
    assert [value.name for value in values if f"{kind}.{value.name}" not in said] == []


def test_no_value_stands_twice() -> None:
    keys = [(type(value), value.name) for value, _ in PAIRS]
    assert len(set(keys)) == len(keys)


def test_a_forgotten_value_would_be_noticed() -> None:
    class Planted(StrEnum):
        NEW = "present"

    assert not has_word(Planted.NEW)
