# SPDX-License-Identifier: MIT
"""Made from ui/flag_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize
)
from PySide6.QtWidgets import (
    QComboBox, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout
)

from tksk_desktop.gui.widgets.date_field import (
    DateField
)

class Ui_FlagDialog(object):
    def setupUi(self, FlagDialog):
        if not FlagDialog.objectName():
            FlagDialog.setObjectName(u"FlagDialog")
        FlagDialog.resize(520, 400)
        self.layout23 = QVBoxLayout(FlagDialog)
        self.layout23.setSpacing(12)
        self.layout23.setObjectName(u"layout23")
        self.layout23.setContentsMargins(24, 20, 24, 16)
        self.headLabel = QLabel(FlagDialog)
        self.headLabel.setObjectName(u"headLabel")
        self.headLabel.setProperty(u"look", u"section")

        self.layout23.addWidget(self.headLabel)

        self.part24 = QLabel(FlagDialog)
        self.part24.setObjectName(u"part24")
        self.part24.setProperty(u"look", u"quiet")
        self.part24.setWordWrap(True)

        self.layout23.addWidget(self.part24)

        self.layout25 = QVBoxLayout()
        self.layout25.setSpacing(4)
        self.layout25.setObjectName(u"layout25")
        self.layout25.setContentsMargins(0, 0, 0, 0)
        self.part26 = QLabel(FlagDialog)
        self.part26.setObjectName(u"part26")

        self.layout25.addWidget(self.part26)

        self.kindBox = QComboBox(FlagDialog)
        self.kindBox.setObjectName(u"kindBox")

        self.layout25.addWidget(self.kindBox)


        self.layout23.addLayout(self.layout25)

        self.layout27 = QVBoxLayout()
        self.layout27.setSpacing(4)
        self.layout27.setObjectName(u"layout27")
        self.layout27.setContentsMargins(0, 0, 0, 0)
        self.part28 = QLabel(FlagDialog)
        self.part28.setObjectName(u"part28")

        self.layout27.addWidget(self.part28)

        self.textEdit = QPlainTextEdit(FlagDialog)
        self.textEdit.setObjectName(u"textEdit")
        self.textEdit.setTabChangesFocus(True)
        self.textEdit.setMinimumSize(QSize(0, 90))

        self.layout27.addWidget(self.textEdit)


        self.layout23.addLayout(self.layout27)

        self.layout29 = QVBoxLayout()
        self.layout29.setSpacing(4)
        self.layout29.setObjectName(u"layout29")
        self.layout29.setContentsMargins(0, 0, 0, 0)
        self.part30 = QLabel(FlagDialog)
        self.part30.setObjectName(u"part30")

        self.layout29.addWidget(self.part30)

        self.raisedField = DateField(FlagDialog)
        self.raisedField.setObjectName(u"raisedField")
        self.raisedField.setMaximumSize(QSize(240, 16777215))

        self.layout29.addWidget(self.raisedField)


        self.layout23.addLayout(self.layout29)

        self.space31 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout23.addItem(self.space31)

        self.layout32 = QHBoxLayout()
        self.layout32.setSpacing(8)
        self.layout32.setObjectName(u"layout32")
        self.layout32.setContentsMargins(0, 0, 0, 0)
        self.part33 = QLabel(FlagDialog)
        self.part33.setObjectName(u"part33")
        self.part33.setProperty(u"look", u"quiet")

        self.layout32.addWidget(self.part33)

        self.space34 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout32.addItem(self.space34)

        self.cancelButton = QPushButton(FlagDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout32.addWidget(self.cancelButton)

        self.saveButton = QPushButton(FlagDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"main")

        self.layout32.addWidget(self.saveButton)


        self.layout23.addLayout(self.layout32)


        self.retranslateUi(FlagDialog)

        QMetaObject.connectSlotsByName(FlagDialog)
    # setupUi

    def retranslateUi(self, FlagDialog):
        self.headLabel.setText(QCoreApplication.translate("FlagDialog", u"Mark this client", None))
        self.part24.setText(QCoreApplication.translate("FlagDialog", u"A mark stands on top of the sheet until it is taken down.", None))
        self.part26.setText(QCoreApplication.translate("FlagDialog", u"What it warns of *", None))
        self.part28.setText(QCoreApplication.translate("FlagDialog", u"What must be known? *", None))
        self.textEdit.setPlaceholderText(QCoreApplication.translate("FlagDialog", u"e.g. Fierce dog in the yard; call before coming", None))
        self.part30.setText(QCoreApplication.translate("FlagDialog", u"Since *", None))
        self.part33.setText(QCoreApplication.translate("FlagDialog", u"* must be filled in", None))
        self.cancelButton.setText(QCoreApplication.translate("FlagDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("FlagDialog", u"Save", None))
        pass
    # retranslateUi
