# SPDX-License-Identifier: MIT
"""People as lists of other hands write them: titles of columns, ways of writing a date or a sex."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from tksk_desktop.domain.identities import Identity, WrittenDate
from tksk_desktop.domain.identity_numbers import Sex
from tksk_desktop.domain.names import folded_words

COLUMNS: Mapping[str, frozenset[str]] = {
    "id": frozenset({"id", "rec id", "record id", "nomor", "no"}),
    "name": frozenset({"nama", "nama lengkap", "name", "full name"}),
    "given_name": frozenset({"given name", "first name", "nama depan"}),
    "surname": frozenset({"surname", "last name", "family name", "nama belakang"}),
    "alias": frozenset({"alias", "nama panggilan", "panggilan", "nama lain", "nickname"}),
    "nik": frozenset({"nik", "no nik", "nomor nik", "no ktp", "ktp", "nomor induk kependudukan"}),
    "former_nik": frozenset({"nik lama", "former nik"}),
    "family_card_number": frozenset({"kk", "no kk", "nomor kk", "nokk", "family card number"}),
    "birth_date": frozenset(
        {"tanggal lahir", "tgl lahir", "birth date", "date of birth", "dob", "lahir"}
    ),
    "birth_year": frozenset({"tahun lahir", "birth year"}),
    "birth_place": frozenset({"tempat lahir", "tmp lahir", "tempat", "birth place"}),
    "sex": frozenset({"jenis kelamin", "jk", "kelamin", "l/p", "sex", "gender"}),
    "village": frozenset({"desa", "kelurahan", "desa/kelurahan", "village", "suburb"}),
    "address": frozenset(
        {"alamat", "address", "street number", "address 1", "address 2", "postcode", "dusun"}
        | {"rt", "rw", "rt/rw"}
    ),
    "phone": frozenset({"telepon", "no telepon", "no hp", "hp", "telp", "phone", "phone number"}),
    "mother": frozenset({"nama ibu", "ibu", "nama ibu kandung", "mother", "mother name"}),
    "father": frozenset({"nama ayah", "ayah", "bapak", "nama bapak", "father", "father name"}),
}
"""Fact to the titles it is known by; several columns may tell one fact."""
MONTHS = (
    ("jan", 1), ("feb", 2), ("peb", 2), ("mar", 3), ("apr", 4), ("mei", 5), ("may", 5), ("jun", 6),
    ("jul", 7), ("agu", 8), ("aug", 8), ("ags", 8), ("sep", 9), ("okt", 10), ("oct", 10),
    ("nov", 11), ("nop", 11), ("des", 12), ("dec", 12),
)  # fmt: skip
WOMAN = frozenset({"p", "pr", "perempuan", "wanita", "f", "female", "2"})
MAN = frozenset({"l", "lk", "laki-laki", "laki laki", "pria", "m", "male", "1"})
NUMBERS = re.compile(r"\d+")


def written_person(number: int, cells: Mapping[str, Sequence[str]]) -> Identity:
    """Return a person from what the cells of one row say of each fact."""

    def said(fact: str) -> str:
        return " ".join(" ".join(cells.get(fact, ())).split())

    year = NUMBERS.search(said("birth_year"))
    born = read_date(said("birth_date"))
    if born is None and year is not None and len(year[0]) == 4:
        born = WrittenDate(int(year[0]))
    return Identity(
        id=number,
        name=said("name") or f"{said('given_name')} {said('surname')}".strip(),
        aliases=tuple(filter(None, (part.strip() for part in said("alias").split(",")))),
        nik=said("nik") or None,
        former_niks=tuple(part for part in re.split(r"[;,\s]+", said("former_nik")) if part),
        family_card_number=said("family_card_number") or None,
        born=born,
        birth_place=said("birth_place"),
        sex=read_sex(said("sex")),
        village=" ".join(folded_words(said("village"))),
        address=said("address"),
        phone=said("phone"),
        mother=said("mother"),
        father=said("father"),
    )


def read_sex(text: str) -> Sex | None:
    """Return the sex that a cell names."""
    plain = text.casefold().strip(" .")
    if plain in WOMAN:
        return Sex.FEMALE
    return Sex.MALE if plain in MAN else None


def read_date(text: str) -> WrittenDate | None:
    """Return a date as written: day first, year first, with a month's name, or a year alone."""
    numbers = NUMBERS.findall(text.removesuffix(".0"))
    if len(numbers) == 1 and len(numbers[0]) == 8:
        digits = numbers[0]
        if digits[:2] in ("18", "19", "20"):
            return WrittenDate(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
        return WrittenDate(int(digits[4:]), int(digits[2:4]), int(digits[:2]))
    if len(numbers) == 1 and len(numbers[0]) == 4:
        return WrittenDate(int(numbers[0]))
    if len(numbers) == 2:
        month = next((each for name, each in MONTHS if name in text.casefold()), 0)
        if month and len(numbers[1]) == 4:
            return WrittenDate(int(numbers[1]), month, int(numbers[0]))
        return None
    if len(numbers) < 3:
        return None
    first, second, third = numbers[:3]
    if len(first) == 4:
        return WrittenDate(int(first), int(second), int(third))
    return WrittenDate(int(third), int(second), int(first)) if len(third) == 4 else None
