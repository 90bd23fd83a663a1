# SPDX-License-Identifier: MIT
"""Made from ui/assessment_area_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QCheckBox, QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout
)


class Ui_AssessmentAreaDialog(object):
    def setupUi(self, AssessmentAreaDialog):
        if not AssessmentAreaDialog.objectName():
            AssessmentAreaDialog.setObjectName(u"AssessmentAreaDialog")
        AssessmentAreaDialog.resize(520, 320)
        self.layout18 = QVBoxLayout(AssessmentAreaDialog)
        self.layout18.setSpacing(12)
        self.layout18.setObjectName(u"layout18")
        self.layout18.setContentsMargins(24, 20, 24, 16)
        self.titleLabel = QLabel(AssessmentAreaDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"section")

        self.layout18.addWidget(self.titleLabel)

        self.layout19 = QVBoxLayout()
        self.layout19.setSpacing(4)
        self.layout19.setObjectName(u"layout19")
        self.layout19.setContentsMargins(0, 0, 0, 0)
        self.part20 = QLabel(AssessmentAreaDialog)
        self.part20.setObjectName(u"part20")

        self.layout19.addWidget(self.part20)

        self.groupBox = QComboBox(AssessmentAreaDialog)
        self.groupBox.setObjectName(u"groupBox")

        self.layout19.addWidget(self.groupBox)


        self.layout18.addLayout(self.layout19)

        self.layout21 = QVBoxLayout()
        self.layout21.setSpacing(4)
        self.layout21.setObjectName(u"layout21")
        self.layout21.setContentsMargins(0, 0, 0, 0)
        self.part22 = QLabel(AssessmentAreaDialog)
        self.part22.setObjectName(u"part22")

        self.layout21.addWidget(self.part22)

        self.nameEdit = QLineEdit(AssessmentAreaDialog)
        self.nameEdit.setObjectName(u"nameEdit")

        self.layout21.addWidget(self.nameEdit)


        self.layout18.addLayout(self.layout21)

        self.layout23 = QVBoxLayout()
        self.layout23.setSpacing(4)
        self.layout23.setObjectName(u"layout23")
        self.layout23.setContentsMargins(0, 0, 0, 0)
        self.part24 = QLabel(AssessmentAreaDialog)
        self.part24.setObjectName(u"part24")

        self.layout23.addWidget(self.part24)

        self.asksEdit = QLineEdit(AssessmentAreaDialog)
        self.asksEdit.setObjectName(u"asksEdit")

        self.layout23.addWidget(self.asksEdit)


        self.layout18.addLayout(self.layout23)

        self.activeBox = QCheckBox(AssessmentAreaDialog)
        self.activeBox.setObjectName(u"activeBox")

        self.layout18.addWidget(self.activeBox)

        self.space25 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout18.addItem(self.space25)

        self.layout26 = QHBoxLayout()
        self.layout26.setSpacing(8)
        self.layout26.setObjectName(u"layout26")
        self.layout26.setContentsMargins(0, 0, 0, 0)
        self.space27 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout26.addItem(self.space27)

        self.cancelButton = QPushButton(AssessmentAreaDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout26.addWidget(self.cancelButton)

        self.saveButton = QPushButton(AssessmentAreaDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"main")

        self.layout26.addWidget(self.saveButton)


        self.layout18.addLayout(self.layout26)


        self.retranslateUi(AssessmentAreaDialog)

        QMetaObject.connectSlotsByName(AssessmentAreaDialog)
    # setupUi

    def retranslateUi(self, AssessmentAreaDialog):
        self.titleLabel.setText(QCoreApplication.translate("AssessmentAreaDialog", u"Add an area", None))
        self.part20.setText(QCoreApplication.translate("AssessmentAreaDialog", u"Group *", None))
        self.part22.setText(QCoreApplication.translate("AssessmentAreaDialog", u"Name *", None))
        self.nameEdit.setPlaceholderText(QCoreApplication.translate("AssessmentAreaDialog", u"e.g. Sleep", None))
        self.part24.setText(QCoreApplication.translate("AssessmentAreaDialog", u"What to ask about", None))
        self.asksEdit.setPlaceholderText(QCoreApplication.translate("AssessmentAreaDialog", u"A hint that stands in the form and on paper", None))
        self.activeBox.setText(QCoreApplication.translate("AssessmentAreaDialog", u"In use: offered in new assessments", None))
        self.cancelButton.setText(QCoreApplication.translate("AssessmentAreaDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("AssessmentAreaDialog", u"Save", None))
        pass
    # retranslateUi
