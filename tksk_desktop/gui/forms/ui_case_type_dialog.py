# SPDX-License-Identifier: MIT
"""Made from ui/case_type_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize
)
from PySide6.QtWidgets import (
    QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout
)

from tksk_desktop.gui.widgets.number_box import (
    NumberBox
)

class Ui_CaseTypeDialog(object):
    def setupUi(self, CaseTypeDialog):
        if not CaseTypeDialog.objectName():
            CaseTypeDialog.setObjectName(u"CaseTypeDialog")
        CaseTypeDialog.resize(560, 420)
        self.layout117 = QVBoxLayout(CaseTypeDialog)
        self.layout117.setSpacing(12)
        self.layout117.setObjectName(u"layout117")
        self.layout117.setContentsMargins(24, 20, 24, 16)
        self.titleLabel = QLabel(CaseTypeDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"section")

        self.layout117.addWidget(self.titleLabel)

        self.layout103 = QVBoxLayout()
        self.layout103.setSpacing(4)
        self.layout103.setObjectName(u"layout103")
        self.layout103.setContentsMargins(0, 0, 0, 0)
        self.label102 = QLabel(CaseTypeDialog)
        self.label102.setObjectName(u"label102")

        self.layout103.addWidget(self.label102)

        self.nameEdit = QLineEdit(CaseTypeDialog)
        self.nameEdit.setObjectName(u"nameEdit")

        self.layout103.addWidget(self.nameEdit)


        self.layout117.addLayout(self.layout103)

        self.fields = QGridLayout()
        self.fields.setSpacing(12)
        self.fields.setObjectName(u"fields")
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.layout106 = QVBoxLayout()
        self.layout106.setSpacing(4)
        self.layout106.setObjectName(u"layout106")
        self.layout106.setContentsMargins(0, 0, 0, 0)
        self.label104 = QLabel(CaseTypeDialog)
        self.label104.setObjectName(u"label104")

        self.layout106.addWidget(self.label104)

        self.daysBox = NumberBox(CaseTypeDialog)
        self.daysBox.setObjectName(u"daysBox")

        self.layout106.addWidget(self.daysBox)

        self.space105 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout106.addItem(self.space105)


        self.fields.addLayout(self.layout106, 0, 0, 1, 1)

        self.layout109 = QVBoxLayout()
        self.layout109.setSpacing(4)
        self.layout109.setObjectName(u"layout109")
        self.layout109.setContentsMargins(0, 0, 0, 0)
        self.label107 = QLabel(CaseTypeDialog)
        self.label107.setObjectName(u"label107")

        self.layout109.addWidget(self.label107)

        self.levelBox = QComboBox(CaseTypeDialog)
        self.levelBox.setObjectName(u"levelBox")

        self.layout109.addWidget(self.levelBox)

        self.space108 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout109.addItem(self.space108)


        self.fields.addLayout(self.layout109, 0, 1, 1, 1)

        self.fields.setColumnStretch(0, 1)
        self.fields.setColumnStretch(1, 1)

        self.layout117.addLayout(self.fields)

        self.layout111 = QVBoxLayout()
        self.layout111.setSpacing(4)
        self.layout111.setObjectName(u"layout111")
        self.layout111.setContentsMargins(0, 0, 0, 0)
        self.label110 = QLabel(CaseTypeDialog)
        self.label110.setObjectName(u"label110")

        self.layout111.addWidget(self.label110)

        self.stepsEdit = QPlainTextEdit(CaseTypeDialog)
        self.stepsEdit.setObjectName(u"stepsEdit")
        self.stepsEdit.setMinimumSize(QSize(0, 120))
        self.stepsEdit.setMaximumSize(QSize(16777215, 120))
        self.stepsEdit.setTabChangesFocus(True)

        self.layout111.addWidget(self.stepsEdit)


        self.layout117.addLayout(self.layout111)

        self.layout112 = QVBoxLayout()
        self.layout112.setSpacing(4)
        self.layout112.setObjectName(u"layout112")
        self.layout112.setContentsMargins(0, 0, 0, 0)
        self.activeBox = QCheckBox(CaseTypeDialog)
        self.activeBox.setObjectName(u"activeBox")

        self.layout112.addWidget(self.activeBox)


        self.layout117.addLayout(self.layout112)

        self.space113 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout117.addItem(self.space113)

        self.layout116 = QHBoxLayout()
        self.layout116.setSpacing(8)
        self.layout116.setObjectName(u"layout116")
        self.layout116.setContentsMargins(0, 0, 0, 0)
        self.label114 = QLabel(CaseTypeDialog)
        self.label114.setObjectName(u"label114")
        self.label114.setProperty(u"look", u"quiet")

        self.layout116.addWidget(self.label114)

        self.space115 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout116.addItem(self.space115)

        self.cancelButton = QPushButton(CaseTypeDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout116.addWidget(self.cancelButton)

        self.saveButton = QPushButton(CaseTypeDialog)
        self.saveButton.setObjectName(u"saveButton")

        self.layout116.addWidget(self.saveButton)


        self.layout117.addLayout(self.layout116)


        self.retranslateUi(CaseTypeDialog)

        QMetaObject.connectSlotsByName(CaseTypeDialog)
    # setupUi

    def retranslateUi(self, CaseTypeDialog):
        self.titleLabel.setText(QCoreApplication.translate("CaseTypeDialog", u"Add a type of case", None))
        self.label102.setText(QCoreApplication.translate("CaseTypeDialog", u"Name *", None))
        self.nameEdit.setPlaceholderText(QCoreApplication.translate("CaseTypeDialog", u"e.g. Street children", None))
        self.label104.setText(QCoreApplication.translate("CaseTypeDialog", u"Review every \u2026 days *", None))
        self.label107.setText(QCoreApplication.translate("CaseTypeDialog", u"Usual confidentiality", None))
        self.label110.setText(QCoreApplication.translate("CaseTypeDialog", u"Steps a plan begins with, one a line", None))
        self.stepsEdit.setPlaceholderText(QCoreApplication.translate("CaseTypeDialog", u"e.g. Visit the family", None))
        self.activeBox.setText(QCoreApplication.translate("CaseTypeDialog", u"In use", None))
        self.label114.setText(QCoreApplication.translate("CaseTypeDialog", u"* must be filled in", None))
        self.cancelButton.setText(QCoreApplication.translate("CaseTypeDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("CaseTypeDialog", u"Save", None))
        pass
    # retranslateUi
