# SPDX-License-Identifier: MIT
"""Made from ui/criterion_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize
)
from PySide6.QtWidgets import (
    QCheckBox, QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout
)

from tksk_desktop.gui.widgets.number_box import (
    NumberBox
)

class Ui_CriterionDialog(object):
    def setupUi(self, CriterionDialog):
        if not CriterionDialog.objectName():
            CriterionDialog.setObjectName(u"CriterionDialog")
        CriterionDialog.setMinimumSize(QSize(520, 0))
        self.layout55 = QVBoxLayout(CriterionDialog)
        self.layout55.setSpacing(10)
        self.layout55.setObjectName(u"layout55")
        self.layout55.setContentsMargins(24, 20, 24, 16)
        self.titleLabel = QLabel(CriterionDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"section")

        self.layout55.addWidget(self.titleLabel)

        self.layout56 = QVBoxLayout()
        self.layout56.setSpacing(4)
        self.layout56.setObjectName(u"layout56")
        self.layout56.setContentsMargins(0, 0, 0, 0)
        self.part57 = QLabel(CriterionDialog)
        self.part57.setObjectName(u"part57")
        self.part57.setProperty(u"look", u"caption")

        self.layout56.addWidget(self.part57)

        self.nameEdit = QLineEdit(CriterionDialog)
        self.nameEdit.setObjectName(u"nameEdit")

        self.layout56.addWidget(self.nameEdit)


        self.layout55.addLayout(self.layout56)

        self.layout58 = QVBoxLayout()
        self.layout58.setSpacing(4)
        self.layout58.setObjectName(u"layout58")
        self.layout58.setContentsMargins(0, 0, 0, 0)
        self.part59 = QLabel(CriterionDialog)
        self.part59.setObjectName(u"part59")
        self.part59.setProperty(u"look", u"caption")

        self.layout58.addWidget(self.part59)

        self.measureBox = QComboBox(CriterionDialog)
        self.measureBox.setObjectName(u"measureBox")

        self.layout58.addWidget(self.measureBox)


        self.layout55.addLayout(self.layout58)

        self.layout60 = QVBoxLayout()
        self.layout60.setSpacing(4)
        self.layout60.setObjectName(u"layout60")
        self.layout60.setContentsMargins(0, 0, 0, 0)
        self.part61 = QLabel(CriterionDialog)
        self.part61.setObjectName(u"part61")
        self.part61.setProperty(u"look", u"caption")

        self.layout60.addWidget(self.part61)

        self.weightBox = NumberBox(CriterionDialog)
        self.weightBox.setObjectName(u"weightBox")
        self.weightBox.setMinimum(1)
        self.weightBox.setMaximum(10)

        self.layout60.addWidget(self.weightBox)


        self.layout55.addLayout(self.layout60)

        self.lowBox = QCheckBox(CriterionDialog)
        self.lowBox.setObjectName(u"lowBox")

        self.layout55.addWidget(self.lowBox)

        self.activeBox = QCheckBox(CriterionDialog)
        self.activeBox.setObjectName(u"activeBox")

        self.layout55.addWidget(self.activeBox)

        self.layout62 = QHBoxLayout()
        self.layout62.setSpacing(8)
        self.layout62.setObjectName(u"layout62")
        self.layout62.setContentsMargins(0, 0, 0, 0)
        self.space63 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout62.addItem(self.space63)

        self.cancelButton = QPushButton(CriterionDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout62.addWidget(self.cancelButton)

        self.saveButton = QPushButton(CriterionDialog)
        self.saveButton.setObjectName(u"saveButton")

        self.layout62.addWidget(self.saveButton)


        self.layout55.addLayout(self.layout62)


        self.retranslateUi(CriterionDialog)

        QMetaObject.connectSlotsByName(CriterionDialog)
    # setupUi

    def retranslateUi(self, CriterionDialog):
        self.titleLabel.setText("")
        self.part57.setText(QCoreApplication.translate("CriterionDialog", u"Name *", None))
        self.part59.setText(QCoreApplication.translate("CriterionDialog", u"Judged by *", None))
        self.part61.setText(QCoreApplication.translate("CriterionDialog", u"Weight, 1 to 10 *", None))
        self.lowBox.setText(QCoreApplication.translate("CriterionDialog", u"Few points put a candidate forward", None))
        self.activeBox.setText(QCoreApplication.translate("CriterionDialog", u"In use", None))
        self.cancelButton.setText(QCoreApplication.translate("CriterionDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("CriterionDialog", u"Save", None))
        pass
    # retranslateUi
