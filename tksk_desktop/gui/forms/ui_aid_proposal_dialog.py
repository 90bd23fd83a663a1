# SPDX-License-Identifier: MIT
"""Made from ui/aid_proposal_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize
)
from PySide6.QtWidgets import (
    QComboBox, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout
)

from tksk_desktop.gui.widgets.date_field import (
    DateField
)
from tksk_desktop.gui.widgets.number_box import (
    NumberBox
)

class Ui_AidProposalDialog(object):
    def setupUi(self, AidProposalDialog):
        if not AidProposalDialog.objectName():
            AidProposalDialog.setObjectName(u"AidProposalDialog")
        AidProposalDialog.setMinimumSize(QSize(520, 0))
        self.layout10 = QVBoxLayout(AidProposalDialog)
        self.layout10.setSpacing(12)
        self.layout10.setObjectName(u"layout10")
        self.layout10.setContentsMargins(24, 20, 24, 16)
        self.titleLabel = QLabel(AidProposalDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"section")

        self.layout10.addWidget(self.titleLabel)

        self.aboutLabel = QLabel(AidProposalDialog)
        self.aboutLabel.setObjectName(u"aboutLabel")
        self.aboutLabel.setProperty(u"look", u"quiet")
        self.aboutLabel.setWordWrap(True)

        self.layout10.addWidget(self.aboutLabel)

        self.layout11 = QHBoxLayout()
        self.layout11.setSpacing(12)
        self.layout11.setObjectName(u"layout11")
        self.layout11.setContentsMargins(0, 0, 0, 0)
        self.layout12 = QVBoxLayout()
        self.layout12.setSpacing(4)
        self.layout12.setObjectName(u"layout12")
        self.layout12.setContentsMargins(0, 0, 0, 0)
        self.part13 = QLabel(AidProposalDialog)
        self.part13.setObjectName(u"part13")

        self.layout12.addWidget(self.part13)

        self.dayField = DateField(AidProposalDialog)
        self.dayField.setObjectName(u"dayField")

        self.layout12.addWidget(self.dayField)


        self.layout11.addLayout(self.layout12)

        self.layout14 = QVBoxLayout()
        self.layout14.setSpacing(4)
        self.layout14.setObjectName(u"layout14")
        self.layout14.setContentsMargins(0, 0, 0, 0)
        self.part15 = QLabel(AidProposalDialog)
        self.part15.setObjectName(u"part15")

        self.layout14.addWidget(self.part15)

        self.numberBox = NumberBox(AidProposalDialog)
        self.numberBox.setObjectName(u"numberBox")
        self.numberBox.setMinimum(1)
        self.numberBox.setMaximum(9999)

        self.layout14.addWidget(self.numberBox)


        self.layout11.addLayout(self.layout14)

        self.layout11.setStretch(0, 1)
        self.layout11.setStretch(1, 1)

        self.layout10.addLayout(self.layout11)

        self.layout16 = QVBoxLayout()
        self.layout16.setSpacing(4)
        self.layout16.setObjectName(u"layout16")
        self.layout16.setContentsMargins(0, 0, 0, 0)
        self.part17 = QLabel(AidProposalDialog)
        self.part17.setObjectName(u"part17")

        self.layout16.addWidget(self.part17)

        self.meetingEdit = QLineEdit(AidProposalDialog)
        self.meetingEdit.setObjectName(u"meetingEdit")
        self.meetingEdit.setMaxLength(120)

        self.layout16.addWidget(self.meetingEdit)


        self.layout10.addLayout(self.layout16)

        self.layout18 = QVBoxLayout()
        self.layout18.setSpacing(4)
        self.layout18.setObjectName(u"layout18")
        self.layout18.setContentsMargins(0, 0, 0, 0)
        self.part19 = QLabel(AidProposalDialog)
        self.part19.setObjectName(u"part19")

        self.layout18.addWidget(self.part19)

        self.programmeBox = QComboBox(AidProposalDialog)
        self.programmeBox.setObjectName(u"programmeBox")

        self.layout18.addWidget(self.programmeBox)


        self.layout10.addLayout(self.layout18)

        self.layout20 = QVBoxLayout()
        self.layout20.setSpacing(4)
        self.layout20.setObjectName(u"layout20")
        self.layout20.setContentsMargins(0, 0, 0, 0)
        self.part21 = QLabel(AidProposalDialog)
        self.part21.setObjectName(u"part21")

        self.layout20.addWidget(self.part21)

        self.noteEdit = QPlainTextEdit(AidProposalDialog)
        self.noteEdit.setObjectName(u"noteEdit")
        self.noteEdit.setMaximumSize(QSize(16777215, 90))
        self.noteEdit.setTabChangesFocus(True)

        self.layout20.addWidget(self.noteEdit)


        self.layout10.addLayout(self.layout20)

        self.privacyLabel = QLabel(AidProposalDialog)
        self.privacyLabel.setObjectName(u"privacyLabel")
        self.privacyLabel.setProperty(u"look", u"quiet")
        self.privacyLabel.setWordWrap(True)

        self.layout10.addWidget(self.privacyLabel)

        self.layout22 = QHBoxLayout()
        self.layout22.setSpacing(8)
        self.layout22.setObjectName(u"layout22")
        self.layout22.setContentsMargins(0, 0, 0, 0)
        self.space23 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout22.addItem(self.space23)

        self.cancelButton = QPushButton(AidProposalDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout22.addWidget(self.cancelButton)

        self.saveButton = QPushButton(AidProposalDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"main")

        self.layout22.addWidget(self.saveButton)


        self.layout10.addLayout(self.layout22)


        self.retranslateUi(AidProposalDialog)

        QMetaObject.connectSlotsByName(AidProposalDialog)
    # setupUi

    def retranslateUi(self, AidProposalDialog):
        self.titleLabel.setText(QCoreApplication.translate("AidProposalDialog", u"Propose for aid", None))
        self.aboutLabel.setText("")
        self.part13.setText(QCoreApplication.translate("AidProposalDialog", u"Day *", None))
        self.part15.setText(QCoreApplication.translate("AidProposalDialog", u"Running number *", None))
        self.part17.setText(QCoreApplication.translate("AidProposalDialog", u"Before which meeting *", None))
        self.part19.setText(QCoreApplication.translate("AidProposalDialog", u"Programme", None))
        self.part21.setText(QCoreApplication.translate("AidProposalDialog", u"Note", None))
        self.privacyLabel.setText(QCoreApplication.translate("AidProposalDialog", u"The paper names people, village, desil and what may explain it. NIK, No. KK and kinds of need are not on it.", None))
        self.cancelButton.setText(QCoreApplication.translate("AidProposalDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("AidProposalDialog", u"Keep the list", None))
        pass
    # retranslateUi
