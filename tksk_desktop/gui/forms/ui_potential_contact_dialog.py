# SPDX-License-Identifier: MIT
"""Made from ui/potential_contact_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize
)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout
)

from tksk_desktop.gui.widgets.date_field import (
    DateField
)

class Ui_PotentialContactDialog(object):
    def setupUi(self, PotentialContactDialog):
        if not PotentialContactDialog.objectName():
            PotentialContactDialog.setObjectName(u"PotentialContactDialog")
        PotentialContactDialog.setMinimumSize(QSize(520, 0))
        self.layout1 = QVBoxLayout(PotentialContactDialog)
        self.layout1.setSpacing(10)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(24, 20, 24, 16)
        self.titleLabel = QLabel(PotentialContactDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"section")

        self.layout1.addWidget(self.titleLabel)

        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(12)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.layout3 = QVBoxLayout()
        self.layout3.setSpacing(4)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.part4 = QLabel(PotentialContactDialog)
        self.part4.setObjectName(u"part4")
        self.part4.setProperty(u"look", u"caption")

        self.layout3.addWidget(self.part4)

        self.dayField = DateField(PotentialContactDialog)
        self.dayField.setObjectName(u"dayField")

        self.layout3.addWidget(self.dayField)


        self.layout2.addLayout(self.layout3)

        self.layout5 = QVBoxLayout()
        self.layout5.setSpacing(4)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.part6 = QLabel(PotentialContactDialog)
        self.part6.setObjectName(u"part6")
        self.part6.setProperty(u"look", u"caption")

        self.layout5.addWidget(self.part6)

        self.whomEdit = QLineEdit(PotentialContactDialog)
        self.whomEdit.setObjectName(u"whomEdit")

        self.layout5.addWidget(self.whomEdit)


        self.layout2.addLayout(self.layout5)

        self.layout2.setStretch(0, 1)
        self.layout2.setStretch(1, 1)

        self.layout1.addLayout(self.layout2)

        self.layout7 = QVBoxLayout()
        self.layout7.setSpacing(4)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        self.part8 = QLabel(PotentialContactDialog)
        self.part8.setObjectName(u"part8")
        self.part8.setProperty(u"look", u"caption")

        self.layout7.addWidget(self.part8)

        self.aboutEdit = QPlainTextEdit(PotentialContactDialog)
        self.aboutEdit.setObjectName(u"aboutEdit")
        self.aboutEdit.setMaximumSize(QSize(16777215, 64))
        self.aboutEdit.setTabChangesFocus(True)

        self.layout7.addWidget(self.aboutEdit)


        self.layout1.addLayout(self.layout7)

        self.layout9 = QVBoxLayout()
        self.layout9.setSpacing(4)
        self.layout9.setObjectName(u"layout9")
        self.layout9.setContentsMargins(0, 0, 0, 0)
        self.part10 = QLabel(PotentialContactDialog)
        self.part10.setObjectName(u"part10")
        self.part10.setProperty(u"look", u"caption")

        self.layout9.addWidget(self.part10)

        self.outcomeEdit = QPlainTextEdit(PotentialContactDialog)
        self.outcomeEdit.setObjectName(u"outcomeEdit")
        self.outcomeEdit.setMaximumSize(QSize(16777215, 64))
        self.outcomeEdit.setTabChangesFocus(True)

        self.layout9.addWidget(self.outcomeEdit)


        self.layout1.addLayout(self.layout9)

        self.layout11 = QVBoxLayout()
        self.layout11.setSpacing(4)
        self.layout11.setObjectName(u"layout11")
        self.layout11.setContentsMargins(0, 0, 0, 0)
        self.part12 = QLabel(PotentialContactDialog)
        self.part12.setObjectName(u"part12")
        self.part12.setProperty(u"look", u"caption")

        self.layout11.addWidget(self.part12)

        self.nextField = DateField(PotentialContactDialog)
        self.nextField.setObjectName(u"nextField")

        self.layout11.addWidget(self.nextField)


        self.layout1.addLayout(self.layout11)

        self.layout13 = QHBoxLayout()
        self.layout13.setSpacing(8)
        self.layout13.setObjectName(u"layout13")
        self.layout13.setContentsMargins(0, 0, 0, 0)
        self.space14 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout13.addItem(self.space14)

        self.cancelButton = QPushButton(PotentialContactDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout13.addWidget(self.cancelButton)

        self.saveButton = QPushButton(PotentialContactDialog)
        self.saveButton.setObjectName(u"saveButton")

        self.layout13.addWidget(self.saveButton)


        self.layout1.addLayout(self.layout13)


        self.retranslateUi(PotentialContactDialog)

        QMetaObject.connectSlotsByName(PotentialContactDialog)
    # setupUi

    def retranslateUi(self, PotentialContactDialog):
        self.titleLabel.setText("")
        self.part4.setText(QCoreApplication.translate("PotentialContactDialog", u"Day *", None))
        self.part6.setText(QCoreApplication.translate("PotentialContactDialog", u"With whom *", None))
        self.whomEdit.setPlaceholderText(QCoreApplication.translate("PotentialContactDialog", u"e.g. Mrs Ani, secretary", None))
        self.part8.setText(QCoreApplication.translate("PotentialContactDialog", u"About what *", None))
        self.part10.setText(QCoreApplication.translate("PotentialContactDialog", u"What came of it", None))
        self.part12.setText(QCoreApplication.translate("PotentialContactDialog", u"Next contact", None))
        self.cancelButton.setText(QCoreApplication.translate("PotentialContactDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("PotentialContactDialog", u"Save", None))
        pass
    # retranslateUi
