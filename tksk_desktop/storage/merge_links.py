# SPDX-License-Identifier: MIT
"""Every reference to a client, and what a merge does with it; a test insists on all of them.

A table that points to ``clients`` and has no line here fails ``tests/storage/test_merge_links``:
whoever adds one says whether the rows move, and when the one that stays has the like already.
"""

from __future__ import annotations

from dataclasses import dataclass

from tksk_desktop.domain.sessions import AttendanceState


@dataclass(frozen=True)
class LinkRule:
    """What a merge does with the rows of one column.

    ``alike`` are the columns by which the one that stays may have the same row already: then the
    merged one's row is set aside (its content is kept in the record of the merge). With
    ``only_open`` two rows are alike only while neither has ended.
    """

    moves: bool = True
    alike: tuple[str, ...] | None = None
    only_open: bool = False
    picture: tuple[str, ...] = ()
    """Tables that make one picture with keys of its own: the one of the kept client stays whole,
    the other is set aside whole."""
    strongest: tuple[str, tuple[str, ...]] | None = None
    """A column whose strongest value stays where a row is set aside, weakest first."""


STAYS = LinkRule(moves=False)
MOVES = LinkRule()
GENOGRAM = LinkRule(picture=("kin_people", "kin_ties", "kin_qualities"))
ECOMAP = LinkRule(picture=("ecomap_nodes", "ecomap_ties"))
PRESENCE = tuple(
    state.value
    for state in (
        AttendanceState.ABSENT,
        AttendanceState.EXCUSED,
        AttendanceState.ILL,
        AttendanceState.PRESENT,
    )
)

LINKS: dict[tuple[str, str], LinkRule] = {
    ("aid_entries", "client_id"): MOVES,
    # Nobody stands on one list twice.
    ("aid_proposal_people", "client_id"): LinkRule(alike=("aid_proposal_id",)),
    # A person is counted once at one session: present is stronger than absent.
    ("appointments", "client_id"): MOVES,
    ("attendances", "client_id"): LinkRule(alike=("session_id",), strongest=("state", PRESENCE)),
    ("cases", "client_id"): MOVES,
    ("client_aliases", "client_id"): LinkRule(alike=("kind", "value")),
    ("client_contacts", "client_id"): MOVES,
    ("client_contacts", "person_id"): MOVES,
    ("client_documents", "client_id"): MOVES,
    ("client_flags", "client_id"): MOVES,
    # The same kind is never carried twice at a time.
    ("client_needs", "client_id"): LinkRule(alike=("kind_code",), only_open=True),
    ("consents", "client_id"): MOVES,
    ("ecomap_nodes", "client_id"): ECOMAP,
    ("ecomap_ties", "client_id"): ECOMAP,
    ("group_members", "client_id"): LinkRule(alike=("group_id",), only_open=True),
    # Where someone lives is one of the fields that are chosen.
    ("outside_stays", "client_id"): STAYS,
    ("household_events", "client_id"): MOVES,
    # Nobody belongs to two households at a time: the membership of the one that stays counts.
    ("household_members", "client_id"): LinkRule(alike=(), only_open=True),
    # What was decided about a row of a list holds for the one that stays.
    ("import_decisions", "client_id"): MOVES,
    # What was typed to correct the merged one is about the merged one.
    ("kept_forms", "client_id"): STAYS,
    ("kin_people", "client_id"): GENOGRAM,
    ("kin_people", "member_id"): MOVES,
    ("kin_qualities", "client_id"): GENOGRAM,
    ("kin_ties", "client_id"): GENOGRAM,
    ("overlap_decisions", "client_id"): MOVES,
    ("overlap_decisions", "other_client_id"): MOVES,
    ("referrals", "client_id"): MOVES,
    ("restrictions", "client_id"): MOVES,
    ("session_agreements", "client_id"): MOVES,
    ("subject_requests", "client_id"): MOVES,
    # What a list says of someone, and what was decided of it, holds for the one that stays.
    ("village_list_decisions", "client_id"): LinkRule(alike=("kind_code", "row_key")),
    ("village_list_rows", "client_id"): MOVES,
    ("welfare_ranks", "client_id"): LinkRule(alike=("dated_on", "source")),
    # What tells of doubles and merges tells of the records themselves.
    ("clients", "merged_into_id"): STAYS,
    ("double_pairs", "first_id"): STAYS,
    ("double_pairs", "second_id"): STAYS,
    # What an import brought is told of the record that it made.
    ("imported_clients", "client_id"): STAYS,
    ("merges", "kept_id"): STAYS,
    ("merges", "merged_id"): STAYS,
}
