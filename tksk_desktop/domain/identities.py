# SPDX-License-Identifier: MIT
"""Who somebody is, as written down: all that helps to tell one person from another.

An ``Identity`` is what a form, a spreadsheet row or the register says; a ``Likeness`` of it (the
same made ready to be compared) is made once and compared often. How two are compared stands in
``doubles``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from tksk_desktop.domain.identity_numbers import LENGTH, WOMAN_DAY_OFFSET, Sex, compact
from tksk_desktop.domain.names import folded_words
from tksk_desktop.domain.partial_dates import PartialDate

_FORMS_OF_ADDRESS = (
    "alm almarhum almh almarhumah bapak bpk pak ibu bu mbah mbak mbok mas kang nyonya ny tuan tn "
    "sdr sdri saudara saudari prof dr drg drh haji hajah kiai kyai kyahi ustad ustadz ustadzah "
    "gus raden rr r"
)
_ADDRESS_WORDS = "jalan jl jln gang gg dusun dsn dukuh lingkungan kampung kp no nomor rt rw desa ds"
FORMS_OF_ADDRESS = frozenset(_FORMS_OF_ADDRESS.split())
ADDRESS_WORDS = frozenset(_ADDRESS_WORDS.split())
PLACEHOLDER_DAYS = frozenset({(1, 1), (12, 31)})
"""Written by offices where only the year of birth is known."""
NUMBERED = re.compile(r"\b(rt|rw)[\s.:/]*0*(\d+)", re.IGNORECASE)
PLAIN_WORD = re.compile(r"[a-z]+|\d+")
PHONE_END = 8


class WrittenDate(NamedTuple):
    """A birth date as written, which may be a year alone (month and day 0) or impossible."""

    year: int
    month: int = 0
    day: int = 0

    @classmethod
    def of(cls, day: date | None) -> WrittenDate | None:
        """Return a calendar day as a written one."""
        if isinstance(day, PartialDate):
            return cls(day.year, day.month if day.knows_month else 0)
        return None if day is None else cls(day.year, day.month, day.day)

    @property
    def is_year_only(self) -> bool:
        """Tell whether the day says nothing: left out, or the usual stand-in for it."""
        return not self.month or not self.day or (self.month, self.day) in PLACEHOLDER_DAYS


@dataclass(frozen=True)
class Identity:
    """What is written down of who somebody is; whatever is not known stays empty."""

    id: int
    name: str
    aliases: tuple[str, ...] = ()
    """Nicknames, former names, names of records that were merged into this one."""
    nik: str | None = None
    former_niks: tuple[str, ...] = ()
    family_card_number: str | None = None
    born: WrittenDate | None = None
    birth_place: str = ""
    sex: Sex | None = None
    village: str = ""
    """Name or code: it is only compared with itself."""
    address: str = ""
    phone: str = ""
    mother: str = ""
    father: str = ""


NameWords = tuple[str, ...]


@dataclass(slots=True)
class Likeness:
    """An identity made ready for comparing: folded, cut into words, its NIK read."""

    id: int
    names: tuple[NameWords, ...]
    """The name, then the aliases; never an empty one."""
    niks: tuple[str, ...]
    """The present NIK or an empty text, then former ones."""
    card: str
    born: WrittenDate | None
    nik_born: tuple[int, int, int] | None
    """Two digits of the year, month, day."""
    sex: str
    birth_place: str
    village: str
    address: frozenset[str]
    phone: str
    mother: NameWords
    father: NameWords
    joined: tuple[str, ...] = field(default=())
    """Each name written without spaces."""


def make_likeness(identity: Identity) -> Likeness:
    """Make an identity ready for comparing."""
    nik = full_number(identity.nik)
    former = tuple(filter(None, map(full_number, identity.former_niks)))
    names = tuple(
        dict.fromkeys(
            words for name in (identity.name, *identity.aliases) if (words := name_words(name))
        )
    )
    nik_born, nik_sex = read_nik(nik)
    return Likeness(
        id=identity.id,
        names=names or ((),),
        niks=(nik, *former),
        card=full_number(identity.family_card_number),
        born=identity.born,
        nik_born=nik_born,
        sex=identity.sex.value if identity.sex else nik_sex,
        birth_place=" ".join(folded_words(identity.birth_place)),
        village=" ".join(identity.village.casefold().split()),
        address=address_words(identity.address),
        phone=phone_end(identity.phone),
        mother=name_words(identity.mother),
        father=name_words(identity.father),
        joined=tuple("".join(words) for words in names or ((),)),
    )


def name_words(name: str) -> NameWords:
    """Return the folded words of a name, without titles and forms of address.

    What follows a comma are academic titles (``Sutrisno, S.Pd.``).
    """
    bare = name.split(",", 1)[0] or name
    words = [word for word in folded_words(bare) if word not in FORMS_OF_ADDRESS]
    return tuple(words) or folded_words(bare)


def full_number(number: str | None) -> str:
    """Return the 16 digits of a NIK or No. KK; anything shorter says nothing and is left out."""
    digits = compact(number or "")
    usable = len(digits) == LENGTH and digits.isascii() and digits.isdecimal()
    return digits if usable and len(set(digits)) > 1 else ""


def read_nik(nik: str) -> tuple[tuple[int, int, int] | None, str]:
    """Return year (two digits), month and day of birth and the sex that a NIK encodes."""
    if not nik:
        return None, ""
    day, month, year = int(nik[6:8]), int(nik[8:10]), int(nik[10:12])
    sex = Sex.FEMALE if day > WOMAN_DAY_OFFSET else Sex.MALE
    day -= WOMAN_DAY_OFFSET if sex is Sex.FEMALE else 0
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None, ""
    return (year, month, day), sex.value


def address_words(address: str) -> frozenset[str]:
    """Return what tells one address from another; ``RT 02`` becomes one word."""
    joined = NUMBERED.sub(lambda found: f" {found[1].lower()}{found[2]} ", address)
    words = {
        word
        for part in joined.casefold().replace("/", " ").split()
        for word in ([part] if NUMBERED.fullmatch(part) else PLAIN_WORD.findall(part))
    }
    return frozenset(word.lstrip("0") or word for word in words - ADDRESS_WORDS)


def phone_end(phone: str) -> str:
    """Return the last digits of a phone number: +62 812… and 0812… are the same."""
    digits = "".join(filter(str.isdecimal, phone))
    return digits[-PHONE_END:] if len(digits) >= PHONE_END else ""
