# SPDX-License-Identifier: MIT
"""What a client is or was also called: nicknames, former names, former numbers.

They stay searchable for ever: papers of the village may still carry them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class AliasKind(StrEnum):
    """What an alias once was."""

    NICKNAME = "nickname"
    FORMER_NAME = "former_name"
    FORMER_NIK = "former_nik"
    FORMER_CARD = "former_card"


@dataclass
class ClientAlias:
    """One other name or number; ``until`` is the day it was replaced, None while it is in use."""

    kind: AliasKind
    value: str
    until: date | None = None
    reason: str = ""
    id: int | None = None


def split_nicknames(text: str) -> tuple[str, ...]:
    """Return the nicknames of a text with commas between them, each once."""
    names = (" ".join(part.split()) for part in text.replace(";", ",").split(","))
    return tuple(dict.fromkeys(name for name in names if name))


def call_so(aliases: list[ClientAlias], nicknames: Sequence[str], *, on: date) -> None:
    """Let exactly these nicknames be in use; others stay as former ones."""
    known = {a.value: a for a in aliases if a.kind is AliasKind.NICKNAME}
    for name, alias in known.items():
        if name not in nicknames and alias.until is None:
            alias.until = on
    for name in nicknames:
        if name in known:
            known[name].until = None
        else:
            aliases.append(ClientAlias(AliasKind.NICKNAME, name))


def keep_former(
    aliases: list[ClientAlias],
    kind: AliasKind,
    former: str | None,
    present: str | None,
    *,
    on: date,
    reason: str = "",
) -> None:
    """Keep a replaced value; what differs in spaces or capitals only is no other value."""
    if not former or _plain(former) == _plain(present or ""):
        return
    same = (a for a in aliases if a.kind is kind and _plain(a.value) == _plain(former))
    alias = next(same, None)
    if alias is None:
        aliases.append(ClientAlias(kind, former, on, reason))
    else:
        alias.until, alias.reason = on, reason or alias.reason
    back = [a for a in aliases if a.kind is kind and _plain(a.value) == _plain(present or "")]
    for each in back:
        aliases.remove(each)


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()
