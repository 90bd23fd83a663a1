# SPDX-License-Identifier: MIT
"""The client form's way into the text of an unfinished entry, and back.

It must open again after any crash and after any update of the program: unknown names are passed
over, and a value that no longer makes sense leaves its field as it is.
"""

from __future__ import annotations

import json
from typing import Any

from PySide6.QtWidgets import QComboBox, QLineEdit

from tksk_desktop.domain.subjects import SubjectKind
from tksk_desktop.gui.forms.ui_client_dialog import Ui_ClientDialog


def to_json(form: Ui_ClientDialog) -> str:
    """Write all that the form holds as JSON text, days and numbers as they are typed."""
    identity, subject = form.identityDetails, form.subjectDetails
    content: dict[str, Any] = {name: field.text() for name, field in _text_fields(form).items()}
    content |= {
        "subject": form.subjectField.value().value,
        "nik": form.nikField.text(),
        "birth_date": form.birthDateField.text(),
        "registered_on": form.registeredField.text(),
        "sex": form.sexBox.currentIndex(),
        "village": form.villageBox.currentData() if form.villageBox.currentIndex() >= 0 else None,
        "notes": form.notesEdit.toPlainText(),
        "kinds": list(form.kindPicker.codes()),
        "needs": form.needDetails.written(),
        "nik_status": identity.status_box.currentData(),
        "relation": identity.relation_box.currentData(),
        "people_count": subject.people_count(),
        "household_id": subject.household_id(),
        "group_id": subject.group_id(),
    }
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"))


def fill(form: Ui_ClientDialog, text: str) -> None:
    """Put the text of an unfinished entry back; what cannot be read at all becomes the remarks."""
    try:
        content = json.loads(text)
    except ValueError:
        content = None
    if not isinstance(content, dict):
        form.notesEdit.setPlainText(text)
        return
    said = _Said(content)
    if said.text("subject") in list(SubjectKind):
        form.subjectField.set_value(SubjectKind(said.text("subject")))
    # The NIK fills fields that are empty; what stood in them is put there afterwards.
    form.nikField.set_text(said.text("nik"))
    for name, field in _text_fields(form).items():
        field.setText(said.text(name))
    form.birthDateField.set_text(said.text("birth_date"))
    form.registeredField.set_text(said.text("registered_on"))
    form.sexBox.setCurrentIndex(said.number("sex") or 0)
    _choose(form.villageBox, content.get("village"))
    form.notesEdit.setPlainText(said.text("notes"))
    kinds = content.get("kinds")
    form.kindPicker.set_codes([str(code) for code in kinds] if isinstance(kinds, list) else [])
    needs = content.get("needs")
    form.needDetails.fill(needs if isinstance(needs, dict) else {})
    form.identityDetails.fill(said.text("nik_status"), said.text("relation"), said.text("reason"))
    form.subjectDetails.fill(
        said.number("people_count"), said.number("household_id"), said.number("group_id")
    )
    parents = form.moreDetails.form
    parents.moreButton.setChecked(bool(parents.motherEdit.text() or parents.fatherEdit.text()))


class _Said:
    """Values of a kept text by their names, each of the kind that is asked for."""

    def __init__(self, content: dict[str, Any]) -> None:
        self._content = content

    def text(self, name: str) -> str:
        value = self._content.get(name)
        return value if isinstance(value, str) else ""

    def number(self, name: str) -> int | None:
        value = self._content.get(name)
        return value if isinstance(value, int) and not isinstance(value, bool) else None


def _text_fields(form: Ui_ClientDialog) -> dict[str, QLineEdit]:
    return {
        "name": form.nameEdit,
        "nickname": form.nicknameEdit,
        "family_card_number": form.familyCardEdit,
        "birth_place": form.birthPlaceEdit,
        "phone": form.phoneEdit,
        "address": form.addressEdit,
        "outside_place": form.outsideField.form.placeEdit,
        "reason": form.identityDetails.reason_edit,
        "mother_name": form.moreDetails.form.motherEdit,
        "father_name": form.moreDetails.form.fatherEdit,
    }


def _choose(box: QComboBox, data: object) -> None:
    """Choose the entry with these data; none is chosen where there is no such entry."""
    box.setCurrentIndex(box.findData(data) if isinstance(data, str) else -1)
