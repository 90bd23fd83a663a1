# SPDX-License-Identifier: MIT
"""Regions of Indonesia by their code ``PP.RR.DD.VVVV``; the table itself is a resource."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Region:
    """A province, regency, sub-district or village."""

    code: str
    name: str

    @property
    def level(self) -> int:
        """1 province, 2 regency or city, 3 sub-district, 4 village."""
        return self.code.count(".") + 1


@dataclass(frozen=True)
class SubdistrictFound:
    """A sub-district with the names of where it lies."""

    code: str
    name: str
    regency: str
    province: str


def parent_code(code: str) -> str:
    """Return the code one level up; empty for a province."""
    return code.rpartition(".")[0]


def code_from_digits(digits: str) -> str:
    """Return ``35.07.18`` for the first six digits of a NIK, ``350718``."""
    return f"{digits[:2]}.{digits[2:4]}.{digits[4:6]}"
