# SPDX-License-Identifier: MIT
"""Made from ui/stage_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize
)
from PySide6.QtWidgets import (
    QComboBox, QGridLayout, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout
)

from tksk_desktop.gui.widgets.date_field import (
    DateField
)

class Ui_StageDialog(object):
    def setupUi(self, StageDialog):
        if not StageDialog.objectName():
            StageDialog.setObjectName(u"StageDialog")
        StageDialog.resize(560, 330)
        self.layout101 = QVBoxLayout(StageDialog)
        self.layout101.setSpacing(12)
        self.layout101.setObjectName(u"layout101")
        self.layout101.setContentsMargins(24, 20, 24, 16)
        self.titleLabel = QLabel(StageDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"section")

        self.layout101.addWidget(self.titleLabel)

        self.caseLabel = QLabel(StageDialog)
        self.caseLabel.setObjectName(u"caseLabel")
        self.caseLabel.setProperty(u"look", u"quiet")
        self.caseLabel.setWordWrap(True)

        self.layout101.addWidget(self.caseLabel)

        self.fields = QGridLayout()
        self.fields.setSpacing(12)
        self.fields.setObjectName(u"fields")
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.layout91 = QVBoxLayout()
        self.layout91.setSpacing(4)
        self.layout91.setObjectName(u"layout91")
        self.layout91.setContentsMargins(0, 0, 0, 0)
        self.label89 = QLabel(StageDialog)
        self.label89.setObjectName(u"label89")

        self.layout91.addWidget(self.label89)

        self.stageBox = QComboBox(StageDialog)
        self.stageBox.setObjectName(u"stageBox")

        self.layout91.addWidget(self.stageBox)

        self.space90 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout91.addItem(self.space90)


        self.fields.addLayout(self.layout91, 0, 0, 1, 1)

        self.layout94 = QVBoxLayout()
        self.layout94.setSpacing(4)
        self.layout94.setObjectName(u"layout94")
        self.layout94.setContentsMargins(0, 0, 0, 0)
        self.label92 = QLabel(StageDialog)
        self.label92.setObjectName(u"label92")

        self.layout94.addWidget(self.label92)

        self.onField = DateField(StageDialog)
        self.onField.setObjectName(u"onField")

        self.layout94.addWidget(self.onField)

        self.space93 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout94.addItem(self.space93)


        self.fields.addLayout(self.layout94, 0, 1, 1, 1)

        self.fields.setColumnStretch(0, 1)
        self.fields.setColumnStretch(1, 1)

        self.layout101.addLayout(self.fields)

        self.layout96 = QVBoxLayout()
        self.layout96.setSpacing(4)
        self.layout96.setObjectName(u"layout96")
        self.layout96.setContentsMargins(0, 0, 0, 0)
        self.label95 = QLabel(StageDialog)
        self.label95.setObjectName(u"label95")

        self.layout96.addWidget(self.label95)

        self.reasonEdit = QPlainTextEdit(StageDialog)
        self.reasonEdit.setObjectName(u"reasonEdit")
        self.reasonEdit.setMinimumSize(QSize(0, 80))
        self.reasonEdit.setMaximumSize(QSize(16777215, 80))
        self.reasonEdit.setTabChangesFocus(True)

        self.layout96.addWidget(self.reasonEdit)


        self.layout101.addLayout(self.layout96)

        self.space97 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout101.addItem(self.space97)

        self.layout100 = QHBoxLayout()
        self.layout100.setSpacing(8)
        self.layout100.setObjectName(u"layout100")
        self.layout100.setContentsMargins(0, 0, 0, 0)
        self.label98 = QLabel(StageDialog)
        self.label98.setObjectName(u"label98")
        self.label98.setProperty(u"look", u"quiet")

        self.layout100.addWidget(self.label98)

        self.space99 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout100.addItem(self.space99)

        self.cancelButton = QPushButton(StageDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout100.addWidget(self.cancelButton)

        self.saveButton = QPushButton(StageDialog)
        self.saveButton.setObjectName(u"saveButton")

        self.layout100.addWidget(self.saveButton)


        self.layout101.addLayout(self.layout100)


        self.retranslateUi(StageDialog)

        QMetaObject.connectSlotsByName(StageDialog)
    # setupUi

    def retranslateUi(self, StageDialog):
        self.titleLabel.setText(QCoreApplication.translate("StageDialog", u"Move to another stage", None))
        self.caseLabel.setText("")
        self.label89.setText(QCoreApplication.translate("StageDialog", u"New stage *", None))
        self.label92.setText(QCoreApplication.translate("StageDialog", u"Since *", None))
        self.label95.setText(QCoreApplication.translate("StageDialog", u"Why *", None))
        self.reasonEdit.setPlaceholderText(QCoreApplication.translate("StageDialog", u"e.g. The assessment is finished", None))
        self.label98.setText(QCoreApplication.translate("StageDialog", u"* must be filled in", None))
        self.cancelButton.setText(QCoreApplication.translate("StageDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("StageDialog", u"Move", None))
        pass
    # retranslateUi
