# SPDX-License-Identifier: MIT
"""Made from ui/document_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize
)
from PySide6.QtWidgets import (
    QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout
)

from tksk_desktop.gui.widgets.date_field import (
    DateField
)

class Ui_DocumentDialog(object):
    def setupUi(self, DocumentDialog):
        if not DocumentDialog.objectName():
            DocumentDialog.setObjectName(u"DocumentDialog")
        DocumentDialog.resize(560, 320)
        self.layout9 = QVBoxLayout(DocumentDialog)
        self.layout9.setSpacing(12)
        self.layout9.setObjectName(u"layout9")
        self.layout9.setContentsMargins(24, 20, 24, 16)
        self.headLabel = QLabel(DocumentDialog)
        self.headLabel.setObjectName(u"headLabel")
        self.headLabel.setProperty(u"look", u"section")

        self.layout9.addWidget(self.headLabel)

        self.layout10 = QHBoxLayout()
        self.layout10.setSpacing(16)
        self.layout10.setObjectName(u"layout10")
        self.layout10.setContentsMargins(0, 0, 0, 0)
        self.previewLabel = QLabel(DocumentDialog)
        self.previewLabel.setObjectName(u"previewLabel")

        self.layout10.addWidget(self.previewLabel)

        self.layout11 = QVBoxLayout()
        self.layout11.setSpacing(12)
        self.layout11.setObjectName(u"layout11")
        self.layout11.setContentsMargins(0, 0, 0, 0)
        self.layout12 = QVBoxLayout()
        self.layout12.setSpacing(4)
        self.layout12.setObjectName(u"layout12")
        self.layout12.setContentsMargins(0, 0, 0, 0)
        self.part13 = QLabel(DocumentDialog)
        self.part13.setObjectName(u"part13")

        self.layout12.addWidget(self.part13)

        self.kindBox = QComboBox(DocumentDialog)
        self.kindBox.setObjectName(u"kindBox")

        self.layout12.addWidget(self.kindBox)


        self.layout11.addLayout(self.layout12)

        self.layout14 = QVBoxLayout()
        self.layout14.setSpacing(4)
        self.layout14.setObjectName(u"layout14")
        self.layout14.setContentsMargins(0, 0, 0, 0)
        self.part15 = QLabel(DocumentDialog)
        self.part15.setObjectName(u"part15")

        self.layout14.addWidget(self.part15)

        self.titleEdit = QLineEdit(DocumentDialog)
        self.titleEdit.setObjectName(u"titleEdit")

        self.layout14.addWidget(self.titleEdit)


        self.layout11.addLayout(self.layout14)

        self.layout16 = QVBoxLayout()
        self.layout16.setSpacing(4)
        self.layout16.setObjectName(u"layout16")
        self.layout16.setContentsMargins(0, 0, 0, 0)
        self.part17 = QLabel(DocumentDialog)
        self.part17.setObjectName(u"part17")

        self.layout16.addWidget(self.part17)

        self.datedField = DateField(DocumentDialog)
        self.datedField.setObjectName(u"datedField")
        self.datedField.setMaximumSize(QSize(240, 16777215))

        self.layout16.addWidget(self.datedField)


        self.layout11.addLayout(self.layout16)


        self.layout10.addLayout(self.layout11)

        self.layout10.setStretch(1, 1)

        self.layout9.addLayout(self.layout10)

        self.contentLabel = QLabel(DocumentDialog)
        self.contentLabel.setObjectName(u"contentLabel")
        self.contentLabel.setProperty(u"look", u"quiet")
        self.contentLabel.setWordWrap(True)

        self.layout9.addWidget(self.contentLabel)

        self.space18 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout9.addItem(self.space18)

        self.layout19 = QHBoxLayout()
        self.layout19.setSpacing(8)
        self.layout19.setObjectName(u"layout19")
        self.layout19.setContentsMargins(0, 0, 0, 0)
        self.part20 = QLabel(DocumentDialog)
        self.part20.setObjectName(u"part20")
        self.part20.setProperty(u"look", u"quiet")

        self.layout19.addWidget(self.part20)

        self.space21 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout19.addItem(self.space21)

        self.cancelButton = QPushButton(DocumentDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout19.addWidget(self.cancelButton)

        self.saveButton = QPushButton(DocumentDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"main")

        self.layout19.addWidget(self.saveButton)


        self.layout9.addLayout(self.layout19)


        self.retranslateUi(DocumentDialog)

        QMetaObject.connectSlotsByName(DocumentDialog)
    # setupUi

    def retranslateUi(self, DocumentDialog):
        self.headLabel.setText(QCoreApplication.translate("DocumentDialog", u"Document", None))
        self.previewLabel.setText("")
        self.part13.setText(QCoreApplication.translate("DocumentDialog", u"Kind *", None))
        self.part15.setText(QCoreApplication.translate("DocumentDialog", u"Title *", None))
        self.titleEdit.setPlaceholderText(QCoreApplication.translate("DocumentDialog", u"e.g. Family card of 2024", None))
        self.part17.setText(QCoreApplication.translate("DocumentDialog", u"Date of the paper", None))
        self.contentLabel.setText("")
        self.part20.setText(QCoreApplication.translate("DocumentDialog", u"* must be filled in", None))
        self.cancelButton.setText(QCoreApplication.translate("DocumentDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("DocumentDialog", u"Save", None))
        pass
    # retranslateUi
