# SPDX-License-Identifier: MIT
"""Made from ui/recipient.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout
)

from tksk_desktop.gui.widgets.date_field import (
    DateField
)
from tksk_desktop.gui.widgets.number_box import (
    NumberBox
)

class Ui_RecipientDialog(object):
    def setupUi(self, RecipientDialog):
        if not RecipientDialog.objectName():
            RecipientDialog.setObjectName(u"RecipientDialog")
        RecipientDialog.resize(640, 480)
        self.layout233 = QVBoxLayout(RecipientDialog)
        self.layout233.setSpacing(12)
        self.layout233.setObjectName(u"layout233")
        self.layout233.setContentsMargins(24, 16, 24, 16)
        self.headLabel = QLabel(RecipientDialog)
        self.headLabel.setObjectName(u"headLabel")
        self.headLabel.setProperty(u"look", u"section")

        self.layout233.addWidget(self.headLabel)

        self.layout216 = QVBoxLayout()
        self.layout216.setSpacing(4)
        self.layout216.setObjectName(u"layout216")
        self.layout216.setContentsMargins(0, 0, 0, 0)
        self.label215 = QLabel(RecipientDialog)
        self.label215.setObjectName(u"label215")

        self.layout216.addWidget(self.label215)

        self.titleEdit = QLineEdit(RecipientDialog)
        self.titleEdit.setObjectName(u"titleEdit")

        self.layout216.addWidget(self.titleEdit)


        self.layout233.addLayout(self.layout216)

        self.layout221 = QHBoxLayout()
        self.layout221.setSpacing(16)
        self.layout221.setObjectName(u"layout221")
        self.layout221.setContentsMargins(0, 0, 0, 0)
        self.layout218 = QVBoxLayout()
        self.layout218.setSpacing(4)
        self.layout218.setObjectName(u"layout218")
        self.layout218.setContentsMargins(0, 0, 0, 0)
        self.label217 = QLabel(RecipientDialog)
        self.label217.setObjectName(u"label217")

        self.layout218.addWidget(self.label217)

        self.roleBox = QComboBox(RecipientDialog)
        self.roleBox.setObjectName(u"roleBox")

        self.layout218.addWidget(self.roleBox)


        self.layout221.addLayout(self.layout218)

        self.layout220 = QVBoxLayout()
        self.layout220.setSpacing(4)
        self.layout220.setObjectName(u"layout220")
        self.layout220.setContentsMargins(0, 0, 0, 0)
        self.label219 = QLabel(RecipientDialog)
        self.label219.setObjectName(u"label219")

        self.layout220.addWidget(self.label219)

        self.positionBox = NumberBox(RecipientDialog)
        self.positionBox.setObjectName(u"positionBox")
        self.positionBox.setMinimum(1)
        self.positionBox.setMaximum(99)

        self.layout220.addWidget(self.positionBox)


        self.layout221.addLayout(self.layout220)


        self.layout233.addLayout(self.layout221)

        self.layout226 = QHBoxLayout()
        self.layout226.setSpacing(16)
        self.layout226.setObjectName(u"layout226")
        self.layout226.setContentsMargins(0, 0, 0, 0)
        self.layout223 = QVBoxLayout()
        self.layout223.setSpacing(4)
        self.layout223.setObjectName(u"layout223")
        self.layout223.setContentsMargins(0, 0, 0, 0)
        self.label222 = QLabel(RecipientDialog)
        self.label222.setObjectName(u"label222")

        self.layout223.addWidget(self.label222)

        self.cityEdit = QLineEdit(RecipientDialog)
        self.cityEdit.setObjectName(u"cityEdit")

        self.layout223.addWidget(self.cityEdit)


        self.layout226.addLayout(self.layout223)

        self.layout225 = QVBoxLayout()
        self.layout225.setSpacing(4)
        self.layout225.setObjectName(u"layout225")
        self.layout225.setContentsMargins(0, 0, 0, 0)
        self.label224 = QLabel(RecipientDialog)
        self.label224.setObjectName(u"label224")

        self.layout225.addWidget(self.label224)

        self.addressEdit = QLineEdit(RecipientDialog)
        self.addressEdit.setObjectName(u"addressEdit")

        self.layout225.addWidget(self.addressEdit)


        self.layout226.addLayout(self.layout225)


        self.layout233.addLayout(self.layout226)

        self.layout231 = QHBoxLayout()
        self.layout231.setSpacing(16)
        self.layout231.setObjectName(u"layout231")
        self.layout231.setContentsMargins(0, 0, 0, 0)
        self.layout228 = QVBoxLayout()
        self.layout228.setSpacing(4)
        self.layout228.setObjectName(u"layout228")
        self.layout228.setContentsMargins(0, 0, 0, 0)
        self.label227 = QLabel(RecipientDialog)
        self.label227.setObjectName(u"label227")

        self.layout228.addWidget(self.label227)

        self.fromEdit = DateField(RecipientDialog)
        self.fromEdit.setObjectName(u"fromEdit")

        self.layout228.addWidget(self.fromEdit)


        self.layout231.addLayout(self.layout228)

        self.layout230 = QVBoxLayout()
        self.layout230.setSpacing(4)
        self.layout230.setObjectName(u"layout230")
        self.layout230.setContentsMargins(0, 0, 0, 0)
        self.label229 = QLabel(RecipientDialog)
        self.label229.setObjectName(u"label229")

        self.layout230.addWidget(self.label229)

        self.untilEdit = DateField(RecipientDialog)
        self.untilEdit.setObjectName(u"untilEdit")

        self.layout230.addWidget(self.untilEdit)


        self.layout231.addLayout(self.layout230)


        self.layout233.addLayout(self.layout231)

        self.lay_email = QVBoxLayout()
        self.lay_email.setSpacing(4)
        self.lay_email.setObjectName(u"lay_email")
        self.lay_email.setContentsMargins(0, 0, 0, 0)
        self.emailLabel = QLabel(RecipientDialog)
        self.emailLabel.setObjectName(u"emailLabel")

        self.lay_email.addWidget(self.emailLabel)

        self.emailEdit = QLineEdit(RecipientDialog)
        self.emailEdit.setObjectName(u"emailEdit")
        self.emailEdit.setMaxLength(200)

        self.lay_email.addWidget(self.emailEdit)


        self.layout233.addLayout(self.lay_email)

        self.lay_kinds = QVBoxLayout()
        self.lay_kinds.setSpacing(4)
        self.lay_kinds.setObjectName(u"lay_kinds")
        self.lay_kinds.setContentsMargins(0, 0, 0, 0)
        self.kindsLabel = QLabel(RecipientDialog)
        self.kindsLabel.setObjectName(u"kindsLabel")

        self.lay_kinds.addWidget(self.kindsLabel)

        self.kindsGrid = QGridLayout()
        self.kindsGrid.setSpacing(4)
        self.kindsGrid.setObjectName(u"kindsGrid")
        self.kindsGrid.setContentsMargins(0, 0, 0, 0)

        self.lay_kinds.addLayout(self.kindsGrid)


        self.layout233.addLayout(self.lay_kinds)

        self.space232 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout233.addItem(self.space232)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setSpacing(8)
        self.buttonRow.setObjectName(u"buttonRow")
        self.buttonRow.setContentsMargins(0, 0, 0, 0)
        self.requiredLabel = QLabel(RecipientDialog)
        self.requiredLabel.setObjectName(u"requiredLabel")
        self.requiredLabel.setProperty(u"look", u"quiet")

        self.buttonRow.addWidget(self.requiredLabel)

        self.buttonSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.buttonSpace)

        self.cancelButton = QPushButton(RecipientDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.buttonRow.addWidget(self.cancelButton)

        self.saveButton = QPushButton(RecipientDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"main")

        self.buttonRow.addWidget(self.saveButton)


        self.layout233.addLayout(self.buttonRow)


        self.retranslateUi(RecipientDialog)

        QMetaObject.connectSlotsByName(RecipientDialog)
    # setupUi

    def retranslateUi(self, RecipientDialog):
        RecipientDialog.setWindowTitle(QCoreApplication.translate("RecipientDialog", u"Recipient", None))
        self.headLabel.setText("")
        self.label215.setText(QCoreApplication.translate("RecipientDialog", u"Name of the office or post *", None))
        self.titleEdit.setPlaceholderText(QCoreApplication.translate("RecipientDialog", u"e.g. Kepala Dinas Sosial Kabupaten Malang", None))
        self.label217.setText(QCoreApplication.translate("RecipientDialog", u"Gets", None))
        self.label219.setText(QCoreApplication.translate("RecipientDialog", u"Place in the list", None))
        self.label222.setText(QCoreApplication.translate("RecipientDialog", u"In (place in the address)", None))
        self.label224.setText(QCoreApplication.translate("RecipientDialog", u"Address", None))
        self.label227.setText(QCoreApplication.translate("RecipientDialog", u"From *", None))
        self.label229.setText(QCoreApplication.translate("RecipientDialog", u"Until", None))
        self.emailLabel.setText(QCoreApplication.translate("RecipientDialog", u"E-mail address, for copies by e-mail", None))
        self.emailEdit.setPlaceholderText(QCoreApplication.translate("RecipientDialog", u"e.g. dinsos@malangkab.go.id", None))
        self.kindsLabel.setText(QCoreApplication.translate("RecipientDialog", u"For which reports (none ticked: for all)", None))
        self.requiredLabel.setText(QCoreApplication.translate("RecipientDialog", u"* must be filled in", None))
        self.cancelButton.setText(QCoreApplication.translate("RecipientDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("RecipientDialog", u"Save", None))
    # retranslateUi
