# SPDX-License-Identifier: MIT
"""Made from ui/note_agreements.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget
)

class Ui_NoteAgreements(object):
    def setupUi(self, NoteAgreements):
        if not NoteAgreements.objectName():
            NoteAgreements.setObjectName(u"NoteAgreements")
        self.agreementsLayout = QVBoxLayout(NoteAgreements)
        self.agreementsLayout.setSpacing(4)
        self.agreementsLayout.setObjectName(u"agreementsLayout")
        self.agreementsLayout.setContentsMargins(0, 10, 0, 0)
        self.agreementsLabel = QLabel(NoteAgreements)
        self.agreementsLabel.setObjectName(u"agreementsLabel")

        self.agreementsLayout.addWidget(self.agreementsLabel)

        self.agreementsHint = QLabel(NoteAgreements)
        self.agreementsHint.setObjectName(u"agreementsHint")
        self.agreementsHint.setProperty(u"look", u"quiet")
        self.agreementsHint.setWordWrap(True)

        self.agreementsLayout.addWidget(self.agreementsHint)

        self.rows = QWidget(NoteAgreements)
        self.rows.setObjectName(u"rows")
        self.rowBox = QVBoxLayout(self.rows)
        self.rowBox.setSpacing(8)
        self.rowBox.setObjectName(u"rowBox")
        self.rowBox.setContentsMargins(0, 0, 0, 0)

        self.agreementsLayout.addWidget(self.rows)

        self.addRow = QHBoxLayout()
        self.addRow.setSpacing(8)
        self.addRow.setObjectName(u"addRow")
        self.addRow.setContentsMargins(0, 0, 0, 0)
        self.addButton = QPushButton(NoteAgreements)
        self.addButton.setObjectName(u"addButton")
        self.addButton.setProperty(u"look", u"link")

        self.addRow.addWidget(self.addButton)

        self.space3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.addRow.addItem(self.space3)


        self.agreementsLayout.addLayout(self.addRow)


        self.retranslateUi(NoteAgreements)

        QMetaObject.connectSlotsByName(NoteAgreements)
    # setupUi

    def retranslateUi(self, NoteAgreements):
        self.agreementsLabel.setText(QCoreApplication.translate("NoteAgreements", u"What each one agreed", None))
        self.agreementsHint.setText(QCoreApplication.translate("NoteAgreements", u"One line for each person. A day makes it a task until a later session answers it.", None))
        self.addButton.setText(QCoreApplication.translate("NoteAgreements", u"Add an agreement", None))
        pass
    # retranslateUi
