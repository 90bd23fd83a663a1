# SPDX-License-Identifier: MIT
"""What the fuzzers found, replayed; and some plain mutations of the seeds, the same each time."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from tests.fuzzing.targets import FOUND, TARGETS

MUTATIONS = 20
INSERTED = (b"[]", b"null", b"\x00", b"9" * 20, b'"', b"{}", b"-1")
KEPT = sorted(path for path in FOUND.rglob("*") if path.is_file())


@pytest.mark.parametrize("path", KEPT, ids=lambda path: f"{path.parent.name}/{path.name[:20]}")
def test_what_was_found_is_mended(path: Path) -> None:
    TARGETS[path.parent.name].try_it(path.read_bytes())


@pytest.mark.parametrize("name", TARGETS)
def test_seeds_and_their_mutations_are_read_or_refused(name: str) -> None:
    chance = random.Random(name)
    for seed in TARGETS[name].seeds:
        TARGETS[name].try_it(seed)
        for _number in range(MUTATIONS):
            TARGETS[name].try_it(mutated(seed, chance))


def mutated(seed: bytes, chance: random.Random) -> bytes:
    data = bytearray(seed)
    for _change in range(chance.randint(1, 4)):
        at = chance.randrange(len(data) + 1)
        match chance.randrange(3):
            case 0:
                del data[at : at + chance.randint(1, 9)]
            case 1:
                data[at:at] = chance.choice(INSERTED)
            case _:
                data[at : at + 1] = bytes([chance.randrange(256)])
    return bytes(data)
