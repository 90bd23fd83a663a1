# SPDX-License-Identifier: MIT
"""The head of the shown group: its name, what is known of it, and which offices it lacks."""

from __future__ import annotations

from PySide6.QtCore import QObject

from tksk_desktop.domain.groups import missing_offices
from tksk_desktop.gui.forms.ui_group_screen import Ui_GroupScreen
from tksk_desktop.usecases.readings import GroupSheet
from tksk_desktop.vocabulary import long_date, number, word


class GroupHead(QObject):
    """Writes the lines above the tabs; a group that ended meets no more."""

    def __init__(self, form: Ui_GroupScreen, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form

    def show_group(self, group: GroupSheet) -> None:
        """Show the head of a group."""
        form = self._form
        form.avatarLabel.setText(group.name[:1].upper())
        form.nameLabel.setText(group.name)
        form.lineLabel.setText(" · ".join(part for part in self._line_parts(group) if part))
        for button in (form.attendanceButton, form.sessionButton, form.listButton):
            button.setEnabled(group.ended_on is None)
        lacking = missing_offices(
            [line.role for line in group.members] + [line.role for line in group.others]
        )
        said = self.tr("No {offices} yet.")
        offices = ", ".join(word(office).lower() for office in lacking)
        form.missingLabel.setText(said.format(offices=offices) if lacking else "")
        form.missingLabel.setVisible(bool(lacking) and bool(group.strength))

    def _line_parts(self, group: GroupSheet) -> list[str]:
        parts = [
            group.kind_name,
            group.village_name,
            self.tr("formed {date}").format(date=long_date(group.formed_on)),
            self.tr("{count} sessions").format(count=number(group.sessions)),
        ]
        if group.decree:
            parts.append(self.tr("decree {number}").format(number=group.decree))
        meets = ", ".join(part for part in (group.meeting_days, group.meeting_place) if part)
        if meets:
            parts.append(self.tr("meets {when}").format(when=meets))
        if group.ended_on is not None:
            ended = self.tr("ended {date}: {reason}")
            parts.append(ended.format(date=long_date(group.ended_on), reason=group.end_reason))
        return parts
