# SPDX-License-Identifier: MIT
"""Made from ui/wave_dialog.ui by ``make forms``; edit the form, never this file."""

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

class Ui_WaveDialog(object):
    def setupUi(self, WaveDialog):
        if not WaveDialog.objectName():
            WaveDialog.setObjectName(u"WaveDialog")
        WaveDialog.setMinimumSize(QSize(460, 0))
        self.layout18 = QVBoxLayout(WaveDialog)
        self.layout18.setSpacing(10)
        self.layout18.setObjectName(u"layout18")
        self.layout18.setContentsMargins(24, 20, 24, 16)
        self.titleLabel = QLabel(WaveDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"section")

        self.layout18.addWidget(self.titleLabel)

        self.layout19 = QVBoxLayout()
        self.layout19.setSpacing(4)
        self.layout19.setObjectName(u"layout19")
        self.layout19.setContentsMargins(0, 0, 0, 0)
        self.part20 = QLabel(WaveDialog)
        self.part20.setObjectName(u"part20")

        self.layout19.addWidget(self.part20)

        self.nameEdit = QLineEdit(WaveDialog)
        self.nameEdit.setObjectName(u"nameEdit")

        self.layout19.addWidget(self.nameEdit)


        self.layout18.addLayout(self.layout19)

        self.layout21 = QVBoxLayout()
        self.layout21.setSpacing(4)
        self.layout21.setObjectName(u"layout21")
        self.layout21.setContentsMargins(0, 0, 0, 0)
        self.part22 = QLabel(WaveDialog)
        self.part22.setObjectName(u"part22")

        self.layout21.addWidget(self.part22)

        self.dayField = DateField(WaveDialog)
        self.dayField.setObjectName(u"dayField")
        self.dayField.setMaximumSize(QSize(220, 16777215))

        self.layout21.addWidget(self.dayField)


        self.layout18.addLayout(self.layout21)

        self.layout23 = QVBoxLayout()
        self.layout23.setSpacing(4)
        self.layout23.setObjectName(u"layout23")
        self.layout23.setContentsMargins(0, 0, 0, 0)
        self.part24 = QLabel(WaveDialog)
        self.part24.setObjectName(u"part24")

        self.layout23.addWidget(self.part24)

        self.noteEdit = QPlainTextEdit(WaveDialog)
        self.noteEdit.setObjectName(u"noteEdit")
        self.noteEdit.setMaximumSize(QSize(16777215, 60))
        self.noteEdit.setTabChangesFocus(True)

        self.layout23.addWidget(self.noteEdit)


        self.layout18.addLayout(self.layout23)

        self.space25 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout18.addItem(self.space25)

        self.layout26 = QHBoxLayout()
        self.layout26.setSpacing(8)
        self.layout26.setObjectName(u"layout26")
        self.layout26.setContentsMargins(0, 0, 0, 0)
        self.space27 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout26.addItem(self.space27)

        self.cancelButton = QPushButton(WaveDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout26.addWidget(self.cancelButton)

        self.saveButton = QPushButton(WaveDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"main")

        self.layout26.addWidget(self.saveButton)


        self.layout18.addLayout(self.layout26)


        self.retranslateUi(WaveDialog)

        QMetaObject.connectSlotsByName(WaveDialog)
    # setupUi

    def retranslateUi(self, WaveDialog):
        self.titleLabel.setText("")
        self.part20.setText(QCoreApplication.translate("WaveDialog", u"Name *", None))
        self.nameEdit.setPlaceholderText(QCoreApplication.translate("WaveDialog", u"e.g. First half of 2026", None))
        self.part22.setText(QCoreApplication.translate("WaveDialog", u"The register is counted on *", None))
        self.part24.setText(QCoreApplication.translate("WaveDialog", u"Note", None))
        self.cancelButton.setText(QCoreApplication.translate("WaveDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("WaveDialog", u"Save", None))
        pass
    # retranslateUi
