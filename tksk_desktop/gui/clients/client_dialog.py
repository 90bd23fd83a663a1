# SPDX-License-Identifier: MIT
"""Register a client, or correct what the register says of one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from tksk_desktop.domain.clients import ages_between
from tksk_desktop.domain.identities import Identity, WrittenDate
from tksk_desktop.domain.identity_numbers import NikFacts, Sex, compact, group_digits
from tksk_desktop.domain.need_kinds import NeedKind, NeedWarning, need_warnings
from tksk_desktop.domain.subjects import SubjectKind
from tksk_desktop.gui.clients import client_draft
from tksk_desktop.gui.clients.like_panel import LikePanel
from tksk_desktop.gui.forms.ui_client_dialog import Ui_ClientDialog
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.kept_entry_dialog import KeptEntryDialog
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.clients.register_client import NewClient
from tksk_desktop.usecases.doubles.readings import LikeLine
from tksk_desktop.usecases.kept_forms.readings import (
    NEW_CLIENT,
    EntryForm,
    KeptForm,
    correction_of,
)
from tksk_desktop.usecases.readings import ClientSheet
from tksk_desktop.vocabulary import word

_SEXES: tuple[Sex | None, ...] = (None, Sex.FEMALE, Sex.MALE)


def entry_form_of(sheet: ClientSheet | None) -> EntryForm:
    """Return as what the form is kept: one for new clients, and one for each client corrected."""
    return NEW_CLIENT if sheet is None else correction_of(sheet.id)


class ClientDialog(KeptEntryDialog):
    """The entry of one client; without a sheet a new one."""

    put_aside = Signal()
    """It is hidden with all that was typed, to be shown again."""

    def __init__(
        self,
        bench: Workbench,
        sheet: ClientSheet | None,
        parent: QWidget,
        kept: KeptForm | None = None,
    ) -> None:
        super().__init__(bench, entry_form_of(sheet), kept, parent)
        self.form = Ui_ClientDialog()
        self.form.setupUi(self)
        self._sheet = sheet
        self._kinds = {kind.code: kind for kind in bench.around.need_kinds}
        self._confirmed: set[int] = set()
        """Those of whom the worker said that this is somebody else."""
        self._saves_after_look = False
        self.like = LikePanel(bench, self._identity)
        self._dress()
        self._show(sheet)
        self._connect()
        self.begin_kept(self.form.keptLabel)
        self.form.nameEdit.setFocus()

    @override
    def typed(self) -> object:
        form = self.form
        return (
            self._new_client(),
            form.birthDateField.text(),
            form.registeredField.text(),
            form.needDetails.typed(),
        )

    @override
    def written(self) -> str:
        return client_draft.to_json(self.form)

    @override
    def fill(self, content: str) -> None:
        client_draft.fill(self.form, content)

    @override
    def missing(self) -> tuple[str, ...]:
        lacks = ["outside_place"] if self.form.outsideField.lacks_place() else []
        if self.form.registeredField.value() is None:
            lacks.append("registered_on")
        return tuple(lacks)

    @override
    def act(self) -> Callable[[], Changes]:
        acts, new = self.bench.acts.clients, self._new_client()
        if self._sheet is None:
            return partial(acts.register, new)
        return partial(acts.correct, self._sheet.id, new)

    def _new_client(self) -> NewClient:
        form = self.form
        return NewClient(
            name=form.nameEdit.text(),
            village_code=form.villageBox.currentData() or "",
            nik=form.nikField.text(),
            family_card_number=form.familyCardEdit.text(),
            sex=self._sex(),
            birth_place=form.birthPlaceEdit.text(),
            birth_date=form.birthDateField.value(),
            address=form.addressEdit.text(),
            phone=form.phoneEdit.text(),
            nickname=form.nicknameEdit.text(),
            notes=form.notesEdit.toPlainText(),
            kind_codes=form.kindPicker.codes(),
            registered_on=form.registeredField.value(),
            subject=form.subjectField.value(),
            needs=form.needDetails.needs(),
            nik_status=form.identityDetails.nik_status(),
            people_count=form.subjectDetails.people_count(),
            household_id=form.subjectDetails.household_id(),
            group_id=form.subjectDetails.group_id(),
            relation=form.identityDetails.relation(),
            reason=form.identityDetails.reason(),
            mother_name=form.moreDetails.mother_name(),
            father_name=form.moreDetails.father_name(),
            outside_place=form.outsideField.place(),
        )

    def _dress(self) -> None:
        form, around = self.form, self.bench.around
        title = self.tr("Register a client") if self._sheet is None else self.tr("Correct a client")
        self.setWindowTitle(title)
        form.titleLabel.setText(title)
        form.kindDoubts.hide()
        area = self.layout()
        assert isinstance(area, QBoxLayout)
        area.insertWidget(area.indexOf(form.subjectField) + 1, self.like)
        form.nikField.set_up(around.find_nik_region, around.today)
        form.birthDateField.set_up_birth(around.today)
        form.registeredField.set_up(around.today, past_only=True)
        form.subjectDetails.set_up(self.bench)
        known = () if self._sheet is None else self._sheet.needs
        form.needDetails.set_up(around.need_kinds, around.today, known)
        for sex in _SEXES:
            form.sexBox.addItem(word(sex) if sex else self.tr("not known"))
        form.villageBox.setPlaceholderText(self.tr("Choose the village"))
        for village in around.villages:
            form.villageBox.addItem(village.name, village.code)
        known_place = "" if self._sheet is None else self._sheet.outside_place
        form.outsideField.set_up(self.bench, form.villageBox, known_place)
        form.villageBox.setCurrentIndex(-1)
        editors = {
            "subject": form.subjectField,
            "name": form.nameEdit,
            "nik": form.nikField,
            "family_card_number": form.familyCardEdit,
            "birth_date": form.birthDateField,
            "birth_place": form.birthPlaceEdit,
            "sex": form.sexBox,
            "village_code": form.villageBox,
            "outside_place": form.outsideField,
            "address": form.addressEdit,
            "phone": form.phoneEdit,
            "nickname": form.nicknameEdit,
            "registered_on": form.registeredField,
            "relation": form.identityDetails,
            "mother_name": form.moreDetails.form.motherEdit,
            "father_name": form.moreDetails.form.fatherEdit,
            "people_count": form.subjectDetails,
            "kind_codes": form.kindPicker,
            "notes": form.notesEdit,
        }
        self.furnish(editors, form.saveButton, form.cancelButton)

    def _connect(self) -> None:
        form = self.form
        form.nikField.decoded.connect(self._fill_from_nik)
        form.birthDateField.changed.connect(self._compare)
        form.sexBox.currentIndexChanged.connect(self._compare)
        form.kindPicker.changed.connect(self._doubt_kinds)
        form.familyCardEdit.editingFinished.connect(self._group_family_card)
        for changed in (
            form.nameEdit.textChanged,
            form.nicknameEdit.textChanged,
            form.nikField.changed,
            form.familyCardEdit.textChanged,
            form.birthDateField.changed,
            form.sexBox.currentIndexChanged,
            form.villageBox.currentIndexChanged,
            form.addressEdit.textChanged,
            form.phoneEdit.textChanged,
            form.moreDetails.changed,
        ):
            changed.connect(self.like.touch)
        self.like.open_wanted.connect(self._open_like)
        self.like.looked.connect(self._looked)
        form.subjectField.changed.connect(self._show_subject)
        for edit in (form.nameEdit, form.familyCardEdit):
            edit.textChanged.connect(self._show_identity)
        form.nikField.changed.connect(self._show_identity)
        for changed in (
            form.subjectField.changed,
            form.subjectDetails.picker.changed,
            form.kindPicker.changed,
            form.needDetails.changed,
        ):
            changed.connect(self.keeper.touched)
        self._show_subject()
        self._show_identity()

    def _show(self, sheet: ClientSheet | None) -> None:
        form = self.form
        if sheet is None:
            form.registeredField.set_value(self.bench.around.today())
            return
        form.nameEdit.setText(sheet.name)
        form.nicknameEdit.setText(sheet.nickname)
        form.nikField.set_text(sheet.nik or "")
        form.familyCardEdit.setText(group_digits(sheet.family_card_number or ""))
        form.birthDateField.set_value(sheet.birth_date)
        form.birthPlaceEdit.setText(sheet.birth_place)
        form.sexBox.setCurrentIndex(_SEXES.index(sheet.sex))
        form.phoneEdit.setText(sheet.phone)
        form.villageBox.setCurrentIndex(form.villageBox.findData(sheet.village_code))
        form.addressEdit.setText(sheet.address)
        form.registeredField.set_value(sheet.registered_on)
        form.notesEdit.setPlainText(sheet.notes)
        form.subjectField.set_value(sheet.subject)
        form.subjectDetails.set_values(sheet)
        form.identityDetails.set_values(sheet)
        form.moreDetails.set_values(sheet)
        present = [need.kind_code for need in sheet.needs if need.until is None]
        form.kindPicker.set_codes(present)
        self._compare()

    def _show_subject(self) -> None:
        """Show the fields of a person, or those of a family, a group or a community."""
        form, subject = self.form, self.form.subjectField.value()
        is_person = subject is SubjectKind.PERSON
        for widget in (
            *(form.nicknameLabel, form.nicknameEdit, form.nikLabel, form.nikField),
            *(form.familyCardLabel, form.familyCardEdit, form.sexLabel, form.sexBox),
            *(form.birthDateLabel, form.birthDateField),
            *(form.birthPlaceLabel, form.birthPlaceEdit),
            form.moreDetails,
        ):
            widget.setVisible(is_person)
        form.nameLabel.setText(self.tr("Full name *") if is_person else self.tr("Name *"))
        form.nameEdit.setPlaceholderText(self._name_hint(subject))
        form.notesLabel.setText(self.tr("Remarks") if is_person else self.tr("Description"))
        form.subjectDetails.show_subject(subject)
        kinds = self.bench.around.need_kinds
        form.kindPicker.set_up(sorted(kinds, key=lambda kind: not kind.is_for(subject)))
        self._show_identity()
        self._doubt_kinds()

    def _name_hint(self, subject: SubjectKind) -> str:
        hints = {
            SubjectKind.PERSON: self.tr("As on the KTP or the family card"),
            SubjectKind.FAMILY: self.tr("e.g. Family of Slamet"),
            SubjectKind.GROUP: self.tr("e.g. Flood victims of Dusun Krajan"),
            SubjectKind.COMMUNITY: self.tr("e.g. People of Dusun Tepi Kali"),
        }
        return hints[subject]

    def _show_identity(self) -> None:
        """Ask what goes with the numbers, and why one is another than before."""
        form, sheet = self.form, self._sheet
        nik, card = compact(form.nikField.text()), compact(form.familyCardEdit.text())
        name = " ".join(form.nameEdit.text().split())
        corrects = sheet is not None and (name, nik, card) != (
            sheet.name,
            sheet.nik or "",
            sheet.family_card_number or "",
        )
        form.identityDetails.show_for(
            is_person=form.subjectField.value() is SubjectKind.PERSON,
            has_nik=bool(nik),
            has_card=bool(card),
            corrects=corrects,
        )

    def _sex(self) -> Sex | None:
        return _SEXES[self.form.sexBox.currentIndex()]

    def _fill_from_nik(self, facts: NikFacts | None) -> None:
        """Fill what is still empty; what was typed is never overwritten."""
        if facts is None:
            return
        form = self.form
        if not form.birthDateField.text().strip() and facts.birth_date is not None:
            form.birthDateField.set_value(facts.birth_date)
        if self._sex() is None and facts.sex is not None:
            form.sexBox.setCurrentIndex(_SEXES.index(facts.sex))

    def _compare(self) -> None:
        self.form.nikField.compare_with(self.form.birthDateField.value(), self._sex())
        self._doubt_kinds()

    def _group_family_card(self) -> None:
        self.form.familyCardEdit.setText(group_digits(self.form.familyCardEdit.text()))

    def _doubt_kinds(self) -> None:
        """Say which kinds are unusual for this age and sex; it forbids nothing."""
        born = self.form.birthDateField.value()
        today = self.bench.around.today()
        ages = ages_between(born, today) if born is not None and born <= today else (None,)
        chosen = [self._kinds[c] for c in self.form.kindPicker.codes() if c in self._kinds]
        said = [
            self._doubt(kind, warning, ages[0])
            for kind in chosen
            for warning in self._warnings(kind, ages)
        ]
        self.form.needDetails.show_codes(self.form.kindPicker.codes())
        self.form.kindDoubts.setText("\n".join(said))
        self.form.kindDoubts.setVisible(bool(said))

    def _warnings(self, kind: NeedKind, ages: Sequence[int | None]) -> list[NeedWarning]:
        """Return what is surprising at every age that someone may have."""
        sex, subject = self._sex(), self.form.subjectField.value()
        said = [need_warnings(kind, age=age, sex=sex, subject=subject) for age in ages]
        return [each for each in said[0] if all(each in others for others in said)]

    def _doubt(self, kind: NeedKind, warning: NeedWarning, age: int | None) -> str:
        if warning is NeedWarning.OTHER_SEX:
            return self.tr("{kind}: unusual for this sex.").format(kind=kind.name)
        if warning is NeedWarning.OTHER_SUBJECT:
            subject = word(self.form.subjectField.value()).lower()
            said = self.tr("{kind}: the regulation does not name it for this: {subject}.")
            return said.format(kind=kind.name, subject=subject)
        return self.tr("{kind}: unusual at the age of {age}.").format(kind=kind.name, age=age)

    def _identity(self) -> Identity:
        """Return what is typed, as far as it tells one person from another."""
        new = self._new_client()
        return Identity(
            id=0 if self._sheet is None else self._sheet.id,
            name=" ".join(new.name.split()),
            aliases=tuple(part.strip() for part in new.nickname.split(",") if part.strip()),
            nik=compact(new.nik) or None,
            family_card_number=compact(new.family_card_number) or None,
            born=WrittenDate.of(new.birth_date),
            birth_place=new.birth_place.strip(),
            sex=new.sex,
            village=new.village_code,
            address=new.address.strip(),
            phone=new.phone.strip(),
            mother=new.mother_name.strip(),
            father=new.father_name.strip(),
        )

    @override
    def save(self) -> None:
        """Keep the entry; where somebody is surely registered already, ask first."""
        if self.form.needDetails.go_to_wrong():
            return
        if self._sheet is not None or self.like.is_up_to_date:
            self._save_unless_certain()
        elif self._is_legible():
            self._saves_after_look = True
            self.like.look()

    def _looked(self) -> None:
        if self._saves_after_look:
            self._saves_after_look = False
            self._save_unless_certain()

    def _save_unless_certain(self) -> None:
        certain = self.like.certain
        if certain is None or self._sheet is not None or self._is_confirmed(certain):
            super().save()

    def _is_confirmed(self, line: LikeLine) -> bool:
        if line.client_id in self._confirmed:
            return True
        if self.bench.messages.ask(
            self,
            self.tr("Registered already?"),
            self.tr("{who} seems to be the same person. Open that sheet instead?").format(
                who=self.like.who(line)
            ),
            yes=self.tr("Register all the same"),
            no=self.tr("Look first"),
        ):
            self._confirmed.add(line.client_id)
            return True
        return False

    def _open_like(self, client_id: int) -> None:
        """Go to the sheet; what was typed waits in this dialog."""
        self.hide()
        self.put_aside.emit()
        self.bench.doors.client(client_id)
