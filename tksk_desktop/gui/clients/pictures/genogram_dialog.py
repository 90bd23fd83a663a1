# SPDX-License-Identifier: MIT
"""The window of a client's genogram: people, bonds, and how they get on."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from tksk_desktop.domain.drawn_pictures import DrawnLine, DrawnPicture
from tksk_desktop.domain.genogram_layout import place_people
from tksk_desktop.domain.genogram_marks import draw_genogram_marks
from tksk_desktop.domain.genograms import (
    Genogram,
    KinPerson,
    KinQuality,
    KinTie,
    KinTieKind,
    RelationQuality,
    genogram_problems,
)
from tksk_desktop.domain.pictures_from_register import HouseMate, with_household
from tksk_desktop.gui.clients.pictures.kin_person_dialog import KinPersonDialog, Place
from tksk_desktop.gui.clients.pictures.picture_dialog import PictureDialog
from tksk_desktop.gui.clients.pictures.picture_view import Places
from tksk_desktop.gui.clients.pictures.tie_dialog import TieDialog
from tksk_desktop.gui.error_texts import problem_text
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.vocabulary import GENOGRAM_PHRASES, word


class GenogramDialog(PictureDialog[Genogram]):
    """Draws one family."""

    file_name = "genogram.pdf"

    def __init__(
        self, bench: Workbench, client_name: str, value: Genogram, parent: QWidget
    ) -> None:
        super().__init__(bench, client_name, begun(value, client_name), parent)
        self.setWindowTitle(self.tr("Genogram"))
        self.form.titleLabel.setText(self.tr("Genogram of {name}").format(name=client_name))
        self.form.addButton.setText(self.tr("Add a person"))
        self.form.householdButton.setText(self.tr("Take from the household"))
        if not value.people:
            self.take_from_register()

    @override
    def draw(self, value: Genogram, *, with_names: bool) -> DrawnPicture:
        return draw_genogram_marks(value, word, GENOGRAM_PHRASES, with_names=with_names)

    @override
    def keep(self, value: Genogram) -> Changes:
        return self.bench.acts.casework.draw_genogram(value)

    @override
    def paper(self, value: Genogram, *, with_names: bool) -> bytes:
        return self.bench.acts.casework.genogram_pdf(value, self.client_name, with_names)

    @override
    def placed(self, value: Genogram, places: Places) -> Genogram:
        people = tuple(
            replace(p, x=places[p.key][0], y=places[p.key][1]) if p.key in places else p
            for p in self._settled(value).people
        )
        return replace(value, people=people)

    @override
    def arranged(self, value: Genogram) -> Genogram:
        return value.without_places()

    @override
    def without(self, value: Genogram, key: int) -> Genogram:
        return value.without_person(key)

    @override
    def can_remove(self, key: int) -> bool:
        index = self.value.index_person()
        return index is None or index.key != key

    @override
    def add_node(self) -> None:
        index = self.value.index_person()
        near = self.form.view.chosen()
        if near is None and index is not None:
            near = index.key
        new = KinPerson(self.value.next_key(), "")
        dialog = KinPersonDialog(new, self._names(), near, self._this_year(), self)
        dialog.decided.connect(self._add)
        dialog.open()

    @override
    def edit_node(self, key: int) -> None:
        dialog = KinPersonDialog(self.value.person(key), {}, None, self._this_year(), self)
        dialog.decided.connect(lambda person, _r, _p: self.change(self.value.with_person(person)))
        dialog.open()

    @override
    def connect_nodes(self, one: int, other: int) -> None:
        kinds: list[tuple[str, StrEnum]] = [(self._kind_said(kind), kind) for kind in KinTieKind]
        qualities = self.tr("How they get on: {quality}")
        kinds += [
            (qualities.format(quality=word(quality).lower()), quality)
            for quality in RelationQuality
        ]
        dialog = TieDialog(self._names(), one, other, kinds, (), self)
        dialog.decided.connect(self._tie)
        dialog.open()

    @override
    def take_from_register(self) -> None:
        def show(mates: tuple[HouseMate, ...]) -> None:
            self.change(with_household(self.value, mates))

        read = partial(self.bench.acts.casework.house_mates, self.value.client_id)
        self.bench.read(self, read, show)

    @override
    def fill_line_menu(self, menu: QMenu, line: DrawnLine) -> None:
        for kind in KinTieKind:
            self._offer(menu, self._kind_said(kind), line, kind)
        menu.addSeparator()
        for quality in RelationQuality:
            self._offer(menu, word(quality), line, quality)
        menu.addSeparator()
        menu.addAction(self.tr("Remove the line"), partial(self._remove_line, line))

    def _offer(self, menu: QMenu, said: str, line: DrawnLine, kind: StrEnum) -> QAction:
        return menu.addAction(said, partial(self._tie, line.one, line.other, kind, None))

    def _kind_said(self, kind: KinTieKind) -> str:
        if kind is KinTieKind.PARENT:
            return self.tr("Parent (from) and child (to)")
        return word(kind)

    def _names(self) -> dict[int, str]:
        return {person.key: person.name for person in self.value.people}

    def _this_year(self) -> int:
        return self.bench.around.today().year

    def _settled(self, value: Genogram) -> Genogram:
        """Give everyone the place they are shown at, so that moving one leaves the others."""
        places = place_people(value)
        return replace(
            value,
            people=tuple(replace(p, x=places[p.key][0], y=places[p.key][1]) for p in value.people),
        )

    def _add(self, person: KinPerson, relative: int | None, place: Place) -> None:
        self.change(added(self.value, person, relative, place))
        self.form.view.choose(person.key)

    def _tie(self, one: int, other: int, kind: StrEnum, _flow: object) -> None:
        if isinstance(kind, KinTieKind):
            changed = self.value.with_tie(KinTie(kind, one, other))
        else:
            quality = RelationQuality(kind)
            changed = self.value.with_quality(KinQuality(quality, one, other))
        problems = genogram_problems(changed)
        if problems:
            said = problem_text(problems[0])
            self.bench.messages.tell(self, self.tr("This line cannot be drawn"), said)
            return
        self.change(changed)

    def _remove_line(self, line: DrawnLine) -> None:
        self.change(self.value.without_lines(line.one, line.other))


def begun(value: Genogram, client_name: str) -> Genogram:
    """Return the picture with the client in it, which every family picture has."""
    if value.index_person() is not None:
        return value
    client = KinPerson(value.next_key(), client_name, member_id=value.client_id)
    return value.with_person(client)


def added(value: Genogram, person: KinPerson, relative: int | None, place: Place) -> Genogram:
    """Return the picture with a person tied to a relative.

    A child gets the relative's only partner as other parent, a sibling the relative's parents.
    """
    picture = value.with_person(person)
    if relative is None:
        return picture
    match place:
        case Place.CHILD:
            picture = picture.with_tie(KinTie(KinTieKind.PARENT, relative, person.key))
            partners = value.partners_of(relative)
            if len(partners) == 1:
                picture = picture.with_tie(KinTie(KinTieKind.PARENT, partners[0], person.key))
        case Place.PARENT:
            for other in value.parents_of(relative)[:1]:
                picture = picture.with_tie(KinTie(KinTieKind.MARRIED, other, person.key))
            picture = picture.with_tie(KinTie(KinTieKind.PARENT, person.key, relative))
        case Place.PARTNER:
            picture = picture.with_tie(KinTie(KinTieKind.MARRIED, relative, person.key))
        case Place.SIBLING:
            parents = value.parents_of(relative)
            for parent in parents:
                picture = picture.with_tie(KinTie(KinTieKind.PARENT, parent, person.key))
            if not parents:
                picture = picture.with_tie(KinTie(KinTieKind.SIBLING, relative, person.key))
        case Place.NOT_TIED:
            pass
    return picture
