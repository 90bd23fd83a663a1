# SPDX-License-Identifier: MIT
"""The shapes, kinds of files and columns of a list that is handed out."""

from __future__ import annotations

from enum import StrEnum


class ExportLayout(StrEnum):
    """The shape of a list that is handed out."""

    OWN = "own"
    BULELENG = "buleleng"
    OPENDK = "opendk"


class ExportFormat(StrEnum):
    """The kind of file."""

    WORKBOOK = "xlsx"
    TEXT = "csv"


class ExportColumn(StrEnum):
    """A column of the program's own layout."""

    NIK = "nik"
    FAMILY_CARD_NUMBER = "family_card_number"
    NAME = "name"
    SEX = "sex"
    BIRTH_PLACE = "birth_place"
    BIRTH_DATE = "birth_date"
    AGE = "age"
    ADDRESS = "address"
    VILLAGE = "village"
    PHONE = "phone"
    KINDS = "kinds"
    RELATION = "relation"
    WELFARE_RANK = "welfare_rank"
    REGISTERED_ON = "registered_on"
    NICKNAME = "nickname"
    MOTHER_NAME = "mother_name"
    FATHER_NAME = "father_name"
    NOTES = "notes"


USUAL_COLUMNS = tuple(ExportColumn)[:11]
"""What a list has unless chosen otherwise; remarks and the like stay in the house."""
