# SPDX-License-Identifier: MIT
"""Who someone is to the head of the household, as the civil registry (Dukcapil) lists it.

The list of the registry, and what becomes of each relation when another member becomes the head.
"""

from __future__ import annotations

from enum import StrEnum

from tksk_desktop.domain.identity_numbers import Sex


class HouseholdRelation(StrEnum):
    """The relation to the head of the household (status hubungan dalam keluarga)."""

    HEAD = "head"
    HUSBAND = "husband"
    WIFE = "wife"
    CHILD = "child"
    CHILD_IN_LAW = "child_in_law"
    GRANDCHILD = "grandchild"
    PARENT = "parent"
    PARENT_IN_LAW = "parent_in_law"
    OTHER_KIN = "other_kin"
    HELPER = "helper"
    OTHER = "other"
    UNKNOWN = "unknown"


_R = HouseholdRelation
SPOUSES = frozenset({_R.HUSBAND, _R.WIFE})
_STAY = frozenset({_R.HELPER, _R.OTHER, _R.UNKNOWN})
_SPOUSE_OF_SEX = {Sex.MALE: _R.HUSBAND, Sex.FEMALE: _R.WIFE}
_UNDER_SPOUSE = {
    _R.CHILD: _R.CHILD,
    _R.CHILD_IN_LAW: _R.CHILD_IN_LAW,
    _R.GRANDCHILD: _R.GRANDCHILD,
    _R.PARENT: _R.PARENT_IN_LAW,
    _R.PARENT_IN_LAW: _R.PARENT,
}
_UNDER_CHILD = {_R.HEAD: _R.PARENT, _R.HUSBAND: _R.PARENT, _R.WIFE: _R.PARENT}
_UNDER_PARENT = {_R.HEAD: _R.CHILD, _R.HUSBAND: _R.CHILD_IN_LAW, _R.WIFE: _R.CHILD_IN_LAW}
_UNDER_PARENT_OF_CHILDREN = _UNDER_PARENT | {_R.CHILD: _R.GRANDCHILD}


def relation_under(
    new_head: HouseholdRelation, member: HouseholdRelation, *, sex: Sex | None = None
) -> HouseholdRelation:
    """Suggest who a member is to a new head, from what both were to the former one.

    Where the former relations do not tell, it is "other kin"; the worker may say better. ``sex``
    is the member's, for a former head who becomes husband or wife.
    """
    if member in _STAY or new_head is _R.HEAD:
        return member
    if new_head is _R.UNKNOWN:
        return _R.UNKNOWN
    if new_head in SPOUSES:
        if member is _R.HEAD:
            return _R.OTHER_KIN if sex is None else _SPOUSE_OF_SEX[sex]
        return _UNDER_SPOUSE.get(member, _R.OTHER_KIN)
    if new_head is _R.CHILD:
        return _UNDER_CHILD.get(member, _R.OTHER_KIN)
    if new_head is _R.PARENT:
        return _UNDER_PARENT_OF_CHILDREN.get(member, _R.OTHER_KIN)
    return _R.OTHER_KIN
