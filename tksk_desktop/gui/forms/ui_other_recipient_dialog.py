# SPDX-License-Identifier: MIT
"""Made from ui/other_recipient_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize
)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout
)

class Ui_OtherRecipientDialog(object):
    def setupUi(self, OtherRecipientDialog):
        if not OtherRecipientDialog.objectName():
            OtherRecipientDialog.setObjectName(u"OtherRecipientDialog")
        OtherRecipientDialog.setMinimumSize(QSize(460, 0))
        self.layout44 = QVBoxLayout(OtherRecipientDialog)
        self.layout44.setSpacing(12)
        self.layout44.setObjectName(u"layout44")
        self.layout44.setContentsMargins(24, 20, 24, 16)
        self.titleLabel = QLabel(OtherRecipientDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"section")

        self.layout44.addWidget(self.titleLabel)

        self.layout45 = QVBoxLayout()
        self.layout45.setSpacing(4)
        self.layout45.setObjectName(u"layout45")
        self.layout45.setContentsMargins(0, 0, 0, 0)
        self.part46 = QLabel(OtherRecipientDialog)
        self.part46.setObjectName(u"part46")

        self.layout45.addWidget(self.part46)

        self.nameEdit = QLineEdit(OtherRecipientDialog)
        self.nameEdit.setObjectName(u"nameEdit")

        self.layout45.addWidget(self.nameEdit)


        self.layout44.addLayout(self.layout45)

        self.layout47 = QHBoxLayout()
        self.layout47.setSpacing(12)
        self.layout47.setObjectName(u"layout47")
        self.layout47.setContentsMargins(0, 0, 0, 0)
        self.layout48 = QVBoxLayout()
        self.layout48.setSpacing(4)
        self.layout48.setObjectName(u"layout48")
        self.layout48.setContentsMargins(0, 0, 0, 0)
        self.part49 = QLabel(OtherRecipientDialog)
        self.part49.setObjectName(u"part49")

        self.layout48.addWidget(self.part49)

        self.nikEdit = QLineEdit(OtherRecipientDialog)
        self.nikEdit.setObjectName(u"nikEdit")

        self.layout48.addWidget(self.nikEdit)


        self.layout47.addLayout(self.layout48)

        self.layout50 = QVBoxLayout()
        self.layout50.setSpacing(4)
        self.layout50.setObjectName(u"layout50")
        self.layout50.setContentsMargins(0, 0, 0, 0)
        self.part51 = QLabel(OtherRecipientDialog)
        self.part51.setObjectName(u"part51")

        self.layout50.addWidget(self.part51)

        self.familyEdit = QLineEdit(OtherRecipientDialog)
        self.familyEdit.setObjectName(u"familyEdit")

        self.layout50.addWidget(self.familyEdit)


        self.layout47.addLayout(self.layout50)

        self.layout47.setStretch(0, 1)
        self.layout47.setStretch(1, 1)

        self.layout44.addLayout(self.layout47)

        self.layout52 = QHBoxLayout()
        self.layout52.setSpacing(8)
        self.layout52.setObjectName(u"layout52")
        self.layout52.setContentsMargins(0, 0, 0, 0)
        self.space53 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout52.addItem(self.space53)

        self.cancelButton = QPushButton(OtherRecipientDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout52.addWidget(self.cancelButton)

        self.addButton = QPushButton(OtherRecipientDialog)
        self.addButton.setObjectName(u"addButton")
        self.addButton.setProperty(u"look", u"main")

        self.layout52.addWidget(self.addButton)


        self.layout44.addLayout(self.layout52)


        self.retranslateUi(OtherRecipientDialog)

        QMetaObject.connectSlotsByName(OtherRecipientDialog)
    # setupUi

    def retranslateUi(self, OtherRecipientDialog):
        self.titleLabel.setText(QCoreApplication.translate("OtherRecipientDialog", u"A recipient who is not registered", None))
        self.part46.setText(QCoreApplication.translate("OtherRecipientDialog", u"Name *", None))
        self.part49.setText(QCoreApplication.translate("OtherRecipientDialog", u"NIK", None))
        self.nikEdit.setPlaceholderText(QCoreApplication.translate("OtherRecipientDialog", u"16 digits", None))
        self.part51.setText(QCoreApplication.translate("OtherRecipientDialog", u"Family card number", None))
        self.familyEdit.setPlaceholderText(QCoreApplication.translate("OtherRecipientDialog", u"16 digits", None))
        self.cancelButton.setText(QCoreApplication.translate("OtherRecipientDialog", u"Cancel", None))
        self.addButton.setText(QCoreApplication.translate("OtherRecipientDialog", u"Add", None))
        pass
    # retranslateUi
