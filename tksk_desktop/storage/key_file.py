# SPDX-License-Identifier: MIT
"""The key file: the database's random key, wrapped by the password and by the recovery key.

Neither secret is kept. The wrapping is AES-256-GCM under a key from Argon2id; its parameters
stand in the file, so that they can be raised later. A damaged file is told from a wrong secret by
a checksum over all of it.
"""

from __future__ import annotations

import base64
import hashlib
import json
import os
import secrets
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from tksk_desktop.careful_files import replace_file
from tksk_desktop.domain.errors import (
    EntryRefused,
    FieldProblem,
    KeyFileDamaged,
    Problem,
    WrongPassword,
)

FORMAT = 1
KEY_BYTES = 32
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


OWASP_FLOOR = KdfCost(memory_kib=19 * 1024, passes=2, lanes=1)
HIGHEST_COST = KdfCost(memory_kib=1024 * 1024, passes=20, lanes=16)


@dataclass(frozen=True)
class WrappedKeys:
    """The two wrappings of one data key."""

    by_password: dict[str, Any]
    by_recovery: dict[str, Any]


def calibrate(seconds: float = 0.5) -> KdfCost:
    """Return a cost that takes about that long on this machine, never below 64 MiB, 3 passes."""
    cost = KdfCost()
    started = time.perf_counter()
    _derive("calibration", b"\0" * 16, cost)
    spent = time.perf_counter() - started
    passes = round(cost.passes * seconds / max(spent, 0.001))
    return KdfCost(cost.memory_kib, min(max(passes, cost.passes), HIGHEST_COST.passes), cost.lanes)


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


def make_key_file(path: Path, password: str, cost: KdfCost) -> tuple[bytes, str]:
    """Make a new data key and its file; return the key and the recovery key."""
    refuse_weak_password(password)
    data_key, recovery_key = secrets.token_bytes(KEY_BYTES), new_recovery_key()
    keys = WrappedKeys(_wrap(data_key, password, cost), _wrap(data_key, recovery_key, cost))
    _write(path, keys)
    return data_key, recovery_key


def open_key_file(path: Path, secret: str) -> bytes:
    """Return the data key for the password or the recovery key.

    Raise KeyFileDamaged or WrongPassword.
    """
    keys = _read(path)
    recovery_key = read_recovery_key(secret)
    if recovery_key is not None:
        found = _unwrap(keys.by_recovery, recovery_key)
        if found is not None:
            return found
    found = _unwrap(keys.by_password, secret)
    if found is None:
        raise WrongPassword
    return found


def wrap_anew(path: Path, secret: str, new_password: str, cost: KdfCost) -> None:
    """Change the password; data key and recovery key stay. The former file stays on any fault."""
    refuse_weak_password(new_password)
    data_key = open_key_file(path, secret)
    keys = _read(path)
    _write(path, WrappedKeys(_wrap(data_key, new_password, cost), keys.by_recovery))


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


def _wrap(data_key: bytes, secret: str, cost: KdfCost) -> dict[str, Any]:
    salt, nonce = os.urandom(16), os.urandom(12)
    sealed = AESGCM(_derive(secret, salt, cost)).encrypt(nonce, data_key, _bound_to(cost))
    return {"cost": asdict(cost), "salt": _text(salt), "nonce": _text(nonce), "key": _text(sealed)}


def _unwrap(wrapped: dict[str, Any], secret: str) -> bytes | None:
    try:
        cost = KdfCost(**{name: int(value) for name, value in wrapped["cost"].items()})
        salt, nonce, sealed = (
            base64.b64decode(wrapped[name], validate=True) for name in ("salt", "nonce", "key")
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise KeyFileDamaged from error
    if not _cost_is_sane(cost):
        raise KeyFileDamaged
    try:
        return AESGCM(_derive(secret, salt, cost)).decrypt(nonce, sealed, _bound_to(cost))
    except InvalidTag:
        return None


def _cost_is_sane(cost: KdfCost) -> bool:
    """Refuse figures from a hostile file that would take all memory or time."""
    return (
        0 < cost.memory_kib <= HIGHEST_COST.memory_kib
        and 0 < cost.passes <= HIGHEST_COST.passes
        and 0 < cost.lanes <= HIGHEST_COST.lanes
    )


def _bound_to(cost: KdfCost) -> bytes:
    return f"tksk {FORMAT} {cost.memory_kib} {cost.passes} {cost.lanes}".encode()


def _write(path: Path, keys: WrappedKeys) -> None:
    body = {"format": FORMAT, **asdict(keys)}
    text = json.dumps({**body, "checksum": _checksum(body)}, indent=1)
    replace_file(path, text.encode("ascii"))


def _read(path: Path) -> WrappedKeys:
    try:
        with path.open("rb") as file:
            body = json.loads(file.read(LARGEST_FILE))
        checksum = body.pop("checksum")
        if checksum != _checksum(body) or body["format"] != FORMAT:
            raise KeyFileDamaged
        return WrappedKeys(dict(body["by_password"]), dict(body["by_recovery"]))
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise KeyFileDamaged from error


def _checksum(body: dict[str, Any]) -> str:
    return hashlib.sha256(json.dumps(body, sort_keys=True).encode()).hexdigest()


def _check_character(group: str) -> str:
    """Return the check character of a group: weighted sum modulo 31, a prime below 32."""
    total = sum((at + 1) * ALPHABET.index(character) for at, character in enumerate(group))
    return ALPHABET[total % 31]


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")
