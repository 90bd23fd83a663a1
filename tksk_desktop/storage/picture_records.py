# SPDX-License-Identifier: MIT
"""Genograms and ecomaps. Plain statements: a picture is read and kept as one whole value."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from tksk_desktop.domain.ecomaps import Ecomap, EcomapNode, EcomapTie
from tksk_desktop.domain.genograms import Genogram, KinPerson, KinQuality, KinTie
from tksk_desktop.storage.audit_trail import TRAIL
from tksk_desktop.storage.picture_changes import picture_change
from tksk_desktop.storage.schema import (
    ecomap_nodes,
    ecomap_ties,
    kin_people,
    kin_qualities,
    kin_ties,
)

PictureRows = dict[sa.Table, list[dict[str, Any]]]


class DatabasePictures:
    """Fulfils ``casework.needs.PictureRecords``."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def genogram(self, client_id: int) -> Genogram:
        """Return a client's family picture, empty where none was drawn."""
        return read_genogram(self._session.connection(), client_id)

    def keep_genogram(self, picture: Genogram) -> None:
        """Put the picture in the place of the former one."""
        self._replace(
            picture.client_id,
            _genogram_rows(self.genogram(picture.client_id)),
            _genogram_rows(picture),
        )

    def ecomap(self, client_id: int) -> Ecomap:
        """Return a client's network picture, empty where none was drawn."""
        return read_ecomap(self._session.connection(), client_id)

    def keep_ecomap(self, picture: Ecomap) -> None:
        """Put the picture in the place of the former one."""
        self._replace(
            picture.client_id, _ecomap_rows(self.ecomap(picture.client_id)), _ecomap_rows(picture)
        )

    def _replace(self, client_id: int, former: PictureRows, present: PictureRows) -> None:
        """Write a picture anew as a whole; the log is told what differs."""
        connection = self._session.connection()
        trail = self._session.info[TRAIL]
        with trail.told(picture_change(client_id, _by_name(former), _by_name(present))):
            for table, rows in present.items():
                connection.execute(sa.delete(table).where(table.c.client_id == client_id))
                if rows:
                    owned = [{**row, "client_id": client_id} for row in rows]
                    connection.execute(sa.insert(table), owned)


def _genogram_rows(picture: Genogram) -> PictureRows:
    people = [
        {
            "person_key": person.key,
            "member_id": person.member_id,
            "name": person.name.strip(),
            "sex": person.sex,
            "birth_year": person.birth_year,
            "is_dead": person.is_dead,
            "death_year": person.death_year,
            "note": person.note.strip(),
            "x": person.x,
            "y": person.y,
        }
        for person in picture.people
    ]
    ties = [{"kind": t.kind, "one_key": t.one, "other_key": t.other} for t in picture.ties]
    qualities = [
        {"quality": q.quality, "one_key": q.one, "other_key": q.other} for q in picture.qualities
    ]
    return {kin_people: people, kin_ties: ties, kin_qualities: qualities}


def _ecomap_rows(picture: Ecomap) -> PictureRows:
    nodes = [
        {
            "node_key": node.key,
            "kind": node.kind,
            "name": node.name.strip(),
            "note": node.note.strip(),
            "x": node.x,
            "y": node.y,
        }
        for node in picture.nodes
    ]
    ties = [
        {"kind": t.kind, "one_key": t.one, "other_key": t.other, "flow": t.flow}
        for t in picture.ties
    ]
    return {ecomap_nodes: nodes, ecomap_ties: ties}


def _by_name(rows: PictureRows) -> dict[str, list[dict[str, Any]]]:
    return {table.name: each for table, each in rows.items()}


def read_genogram(connection: sa.Connection, client_id: int) -> Genogram:
    """Return a client's family picture, empty where none was drawn."""
    people = tuple(
        KinPerson(
            key=row.person_key,
            name=row.name,
            sex=row.sex,
            birth_year=row.birth_year,
            is_dead=row.is_dead,
            death_year=row.death_year,
            note=row.note,
            member_id=row.member_id,
            x=row.x,
            y=row.y,
        )
        for row in _rows(connection, kin_people, client_id)
    )
    ties = tuple(
        KinTie(row.kind, row.one_key, row.other_key)
        for row in _rows(connection, kin_ties, client_id)
    )
    qualities = tuple(
        KinQuality(row.quality, row.one_key, row.other_key)
        for row in _rows(connection, kin_qualities, client_id)
    )
    return Genogram(client_id, people, ties, qualities)


def read_ecomap(connection: sa.Connection, client_id: int) -> Ecomap:
    """Return a client's network picture, empty where none was drawn."""
    nodes = tuple(
        EcomapNode(row.node_key, row.kind, row.name, row.note, row.x, row.y)
        for row in _rows(connection, ecomap_nodes, client_id)
    )
    ties = tuple(
        EcomapTie(row.kind, row.one_key, row.other_key, row.flow)
        for row in _rows(connection, ecomap_ties, client_id)
    )
    return Ecomap(client_id, nodes, ties)


def _rows(connection: sa.Connection, table: sa.Table, client_id: int) -> Sequence[sa.Row[Any]]:
    query = sa.select(table).where(table.c.client_id == client_id).order_by(table.c.id)
    return connection.execute(query).all()
