# SPDX-License-Identifier: MIT
"""The key file: the database's random key, wrapped by each password and by the recovery key.

No secret is kept. The wrapping is AES-256-GCM under a key from Argon2id; its parameters stand in
the file, so that they can be raised later. All passwords share one salt: a try derives one key
however many people have access. A damaged file is told from a wrong secret by a checksum over all
of it, and by being written just as this module writes it.
"""

from __future__ import annotations

import base64
import hashlib
import json
import os
import secrets
import time
from dataclasses import asdict, dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from tksk_desktop.careful_files import replace_file
from tksk_desktop.domain.access import AccessLine, AccessRole
from tksk_desktop.domain.errors import (
    EntryRefused,
    FieldProblem,
    KeyFileDamaged,
    LastAccess,
    NotFound,
    Problem,
    WrongPassword,
)

FORMAT = 2
KEY_BYTES = 32
SALT_BYTES = 16
MOST_PASSWORDS = 8
SHORTEST_PASSWORD = 8
LARGEST_FILE = 64 * 1024
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
RECOVERY_GROUPS = 8
GROUP_LENGTH = 5
"""Four random characters (20 bits) and one check character: 160 bits over eight groups."""


@dataclass(frozen=True)
class KdfCost:
    """What Argon2id costs: memory in KiB, passes, lanes."""

    memory_kib: int = 64 * 1024
    passes: int = 3
    lanes: int = 4


OWASP_MINIMUM = KdfCost(memory_kib=19 * 1024, passes=2, lanes=1)
LEAST_COST = KdfCost()
"""Five times the work of OWASP's minimum; a file that costs less is raised at the next login."""
HIGHEST_COST = KdfCost(memory_kib=1024 * 1024, passes=20, lanes=16)
MOST_MEMORY_KIB = 256 * 1024
"""What an old laptop with 4 GB can spare for half a second."""


@dataclass(frozen=True)
class PasswordSlot:
    """The data key wrapped by one person's password."""

    line: AccessLine
    wrapped: dict[str, Any]


@dataclass(frozen=True)
class WrappedKeys:
    """All wrappings of one data key."""

    slots: tuple[PasswordSlot, ...]
    by_recovery: dict[str, Any]


def calibrate(seconds: float = 0.5) -> KdfCost:
    """Return a cost of about that long on this machine, never below ``LEAST_COST``.

    Memory first, which hurts an attacker most: doubled while it fits, then passes.
    """
    cost, spent = LEAST_COST, _time(LEAST_COST)
    while spent * 2 <= seconds and cost.memory_kib < MOST_MEMORY_KIB:
        cost = replace(cost, memory_kib=cost.memory_kib * 2)
        spent = _time(cost)
    passes = int(cost.passes * seconds / max(spent, 0.001))
    return replace(cost, passes=min(max(passes, cost.passes), HIGHEST_COST.passes))


def _time(cost: KdfCost) -> float:
    started = time.perf_counter()
    _derive("calibration", b"\0" * 16, cost)
    return time.perf_counter() - started


def new_recovery_key() -> str:
    """Return a random key in groups with a check character each: ``7KQ2M-…``."""
    groups = ["".join(secrets.choice(ALPHABET) for _ in range(4)) for _ in range(RECOVERY_GROUPS)]
    return "-".join(group + _check_character(group) for group in groups)


def read_recovery_key(text: str) -> str | None:
    """Return a typed recovery key in its written form, or None where it is none."""
    plain = "".join(text.upper().replace("-", "").split())
    plain = plain.replace("O", "0").replace("I", "1").replace("L", "1").replace("U", "V")
    if len(plain) != RECOVERY_GROUPS * GROUP_LENGTH or set(plain) - set(ALPHABET):
        return None
    groups = [plain[at : at + GROUP_LENGTH] for at in range(0, len(plain), GROUP_LENGTH)]
    if any(_check_character(group[:4]) != group[4] for group in groups):
        return None
    return "-".join(groups)


def refuse_weak_password(password: str) -> None:
    """Raise EntryRefused for a password that is too short."""
    if len(password) < SHORTEST_PASSWORD:
        raise EntryRefused(FieldProblem("password", Problem.TOO_SHORT))


def make_key_file(path: Path, password: str, cost: KdfCost, today: date) -> tuple[bytes, str]:
    """Make a new data key and its file; return the key and the recovery key."""
    refuse_weak_password(password)
    data_key, recovery_key = secrets.token_bytes(KEY_BYTES), new_recovery_key()
    line = AccessLine(1, AccessRole.WORKER, today)
    slot = PasswordSlot(line, _wrap(data_key, password, cost, os.urandom(SALT_BYTES)))
    _write(path, WrappedKeys((slot,), _wrap(data_key, recovery_key, cost, os.urandom(SALT_BYTES))))
    return data_key, recovery_key


def open_key_file(path: Path, secret: str) -> bytes:
    """Return the data key for a password or the recovery key.

    Raise KeyFileDamaged or WrongPassword.
    """
    return _open(_read(path), secret)[0]


def wrap_anew(path: Path, secret: str, new_password: str, cost: KdfCost) -> None:
    """Change the password that ``secret`` is; with the recovery key, the worker's.

    Data key, recovery key and other passwords stay. The former file stays on any fault.
    """
    refuse_weak_password(new_password)
    keys = _read(path)
    data_key, opened = _open(keys, secret)
    changed = opened or keys.slots[0]
    slot = replace(changed, wrapped=_wrap(data_key, new_password, cost, _salt_of(keys, cost)))
    _write(path, replace(keys, slots=tuple(slot if s is changed else s for s in keys.slots)))


def raise_cost(path: Path, secret: str, cost: KdfCost) -> None:
    """Wrap the key anew under a higher cost where the given password's wrapping is too cheap."""
    keys = _read(path)
    _, opened = _open(keys, secret)
    if opened is not None and _work(_cost_of(opened.wrapped)) < _work(LEAST_COST) <= _work(cost):
        wrap_anew(path, secret, secret, cost)


def is_cheap(path: Path) -> bool:
    """Tell whether any password of the file costs less than one of today."""
    return any(_work(_cost_of(slot.wrapped)) < _work(LEAST_COST) for slot in _read(path).slots)


def list_access(path: Path) -> tuple[AccessLine, ...]:
    """Return who has a password; raise KeyFileDamaged."""
    return tuple(slot.line for slot in _read(path).slots)


def admit(
    path: Path, secret: str, role: AccessRole, password: str, cost: KdfCost, today: date
) -> AccessLine:
    """Give another person a password of their own; ``secret`` opens the file now.

    Raise WrongPassword, KeyFileDamaged, or EntryRefused for a short password.
    """
    refuse_weak_password(password)
    keys = _read(path)
    data_key, _ = _open(keys, secret)
    if len(keys.slots) >= MOST_PASSWORDS:
        raise EntryRefused(FieldProblem("role", Problem.TOO_MANY))
    line = AccessLine(max(slot.line.number for slot in keys.slots) + 1, role, today)
    slot = PasswordSlot(line, _wrap(data_key, password, cost, _salt_of(keys, cost)))
    _write(path, replace(keys, slots=(*keys.slots, slot)))
    return line


def hand_over(path: Path, secret: str, password: str, cost: KdfCost, today: date) -> str:
    """Leave one password, a new one, and make a new recovery key; return that key.

    Every former password and the former recovery key open this file no more, in one step. Raise
    WrongPassword, KeyFileDamaged, or EntryRefused for a short password.
    """
    refuse_weak_password(password)
    data_key, _ = _open(_read(path), secret)
    recovery_key = new_recovery_key()
    line = AccessLine(1, AccessRole.WORKER, today)
    slot = PasswordSlot(line, _wrap(data_key, password, cost, os.urandom(SALT_BYTES)))
    sealed = _wrap(data_key, recovery_key, cost, os.urandom(SALT_BYTES))
    _write(path, WrappedKeys((slot,), sealed))
    return recovery_key


def withdraw(path: Path, secret: str, number: int) -> None:
    """Take a password away; raise LastAccess for the only one, and NotFound."""
    keys = _read(path)
    _open(keys, secret)
    left = tuple(slot for slot in keys.slots if slot.line.number != number)
    if len(left) == len(keys.slots):
        raise NotFound("access")
    if not left:
        raise LastAccess
    _write(path, replace(keys, slots=left))


def _open(keys: WrappedKeys, secret: str) -> tuple[bytes, PasswordSlot | None]:
    """Return the data key and the password's slot, None where it was the recovery key."""
    recovery_key = read_recovery_key(secret)
    if recovery_key is not None:
        found = _unwrap(keys.by_recovery, recovery_key, {})
        if found is not None:
            return found, None
    derived: dict[tuple[bytes, KdfCost], bytes] = {}
    for slot in keys.slots:
        found = _unwrap(slot.wrapped, secret, derived)
        if found is not None:
            return found, slot
    raise WrongPassword


def _salt_of(keys: WrappedKeys, cost: KdfCost) -> bytes:
    """Return the salt that passwords of this cost share already, else a new one."""
    for slot in keys.slots:
        if _cost_of(slot.wrapped) == cost:
            return _bytes(slot.wrapped, "salt")
    return os.urandom(SALT_BYTES)


def _work(cost: KdfCost) -> int:
    """Return how much memory is gone through, in KiB times passes."""
    return cost.memory_kib * cost.passes


def _derive(secret: str, salt: bytes, cost: KdfCost) -> bytes:
    return hash_secret_raw(
        secret.encode("utf-8"),
        salt,
        time_cost=cost.passes,
        memory_cost=cost.memory_kib,
        parallelism=cost.lanes,
        hash_len=KEY_BYTES,
        type=Type.ID,
    )


def _wrap(data_key: bytes, secret: str, cost: KdfCost, salt: bytes) -> dict[str, Any]:
    nonce = os.urandom(12)
    sealed = AESGCM(_derive(secret, salt, cost)).encrypt(nonce, data_key, _bound_to(cost))
    return {"cost": asdict(cost), "salt": _text(salt), "nonce": _text(nonce), "key": _text(sealed)}


def _unwrap(
    wrapped: dict[str, Any], secret: str, derived: dict[tuple[bytes, KdfCost], bytes]
) -> bytes | None:
    """Return the data key or None; ``derived`` keeps what was stretched already."""
    cost, salt = _cost_of(wrapped), _bytes(wrapped, "salt")
    nonce, sealed = _bytes(wrapped, "nonce"), _bytes(wrapped, "key")
    if (salt, cost) not in derived:
        derived[salt, cost] = _derive(secret, salt, cost)
    try:
        return AESGCM(derived[salt, cost]).decrypt(nonce, sealed, _bound_to(cost))
    except InvalidTag:
        return None


def _cost_of(wrapped: dict[str, Any]) -> KdfCost:
    try:
        cost = KdfCost(**{name: int(value) for name, value in wrapped["cost"].items()})
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise KeyFileDamaged from error
    if not _cost_is_sane(cost):
        raise KeyFileDamaged
    return cost


def _bytes(wrapped: dict[str, Any], name: str) -> bytes:
    try:
        return base64.b64decode(wrapped[name], validate=True)
    except (KeyError, TypeError, ValueError) as error:
        raise KeyFileDamaged from error


def _cost_is_sane(cost: KdfCost) -> bool:
    """Refuse figures from a hostile file that would take all memory or time."""
    return (
        0 < cost.memory_kib <= HIGHEST_COST.memory_kib
        and 0 < cost.passes <= HIGHEST_COST.passes
        and 0 < cost.lanes <= HIGHEST_COST.lanes
    )


def _bound_to(cost: KdfCost) -> bytes:
    return f"tksk 1 {cost.memory_kib} {cost.passes} {cost.lanes}".encode()


def _write(path: Path, keys: WrappedKeys) -> None:
    slots = [
        {
            "number": slot.line.number,
            "role": slot.line.role.value,
            "since": slot.line.since.isoformat() if slot.line.since else None,
            "key": slot.wrapped,
        }
        for slot in keys.slots
    ]
    body = {"format": FORMAT, "passwords": slots, "by_recovery": keys.by_recovery}
    replace_file(path, _as_written(body))


def _as_written(body: dict[str, Any]) -> bytes:
    return json.dumps({**body, "checksum": _checksum(body)}, indent=1).encode("ascii")


def _read(path: Path) -> WrappedKeys:
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_FILE)
        body = json.loads(data)
        del body["checksum"]
        if data != _as_written(body):
            raise KeyFileDamaged
        if body["format"] == 1:
            line = AccessLine(1, AccessRole.WORKER, None)
            slots: tuple[PasswordSlot, ...] = (PasswordSlot(line, dict(body["by_password"])),)
        elif body["format"] == FORMAT:
            slots = tuple(_slot(each) for each in body["passwords"])
        else:
            raise KeyFileDamaged
        if not 0 < len(slots) <= MOST_PASSWORDS:
            raise KeyFileDamaged
        return WrappedKeys(slots, dict(body["by_recovery"]))
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise KeyFileDamaged from error


def _slot(said: dict[str, Any]) -> PasswordSlot:
    since = date.fromisoformat(said["since"]) if said["since"] else None
    line = AccessLine(int(said["number"]), AccessRole(said["role"]), since)
    return PasswordSlot(line, dict(said["key"]))


def _checksum(body: dict[str, Any]) -> str:
    return hashlib.sha256(json.dumps(body, sort_keys=True).encode()).hexdigest()


def _check_character(group: str) -> str:
    """Return the check character of a group: weighted sum modulo 31, a prime below 32."""
    total = sum((at + 1) * ALPHABET.index(character) for at, character in enumerate(group))
    return ALPHABET[total % 31]


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")
