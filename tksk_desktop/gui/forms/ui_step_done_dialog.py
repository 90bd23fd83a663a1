# SPDX-License-Identifier: MIT
"""Made from ui/step_done_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize
)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout
)

from tksk_desktop.gui.widgets.date_field import (
    DateField
)

class Ui_StepDoneDialog(object):
    def setupUi(self, StepDoneDialog):
        if not StepDoneDialog.objectName():
            StepDoneDialog.setObjectName(u"StepDoneDialog")
        StepDoneDialog.resize(520, 330)
        self.layout1 = QVBoxLayout(StepDoneDialog)
        self.layout1.setSpacing(12)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(24, 20, 24, 16)
        self.label7 = QLabel(StepDoneDialog)
        self.label7.setObjectName(u"label7")
        self.label7.setProperty(u"look", u"section")

        self.layout1.addWidget(self.label7)

        self.stepLabel = QLabel(StepDoneDialog)
        self.stepLabel.setObjectName(u"stepLabel")
        self.stepLabel.setProperty(u"look", u"quiet")
        self.stepLabel.setWordWrap(True)

        self.layout1.addWidget(self.stepLabel)

        self.layout2 = QVBoxLayout()
        self.layout2.setSpacing(4)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.label8 = QLabel(StepDoneDialog)
        self.label8.setObjectName(u"label8")

        self.layout2.addWidget(self.label8)

        self.doneField = DateField(StepDoneDialog)
        self.doneField.setObjectName(u"doneField")
        self.doneField.setMaximumSize(QSize(240, 16777215))

        self.layout2.addWidget(self.doneField)


        self.layout1.addLayout(self.layout2)

        self.layout3 = QVBoxLayout()
        self.layout3.setSpacing(4)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.label9 = QLabel(StepDoneDialog)
        self.label9.setObjectName(u"label9")

        self.layout3.addWidget(self.label9)

        self.resultEdit = QPlainTextEdit(StepDoneDialog)
        self.resultEdit.setObjectName(u"resultEdit")
        self.resultEdit.setTabChangesFocus(True)
        self.resultEdit.setMinimumSize(QSize(0, 90))
        self.resultEdit.setMaximumSize(QSize(16777215, 90))

        self.layout3.addWidget(self.resultEdit)


        self.layout1.addLayout(self.layout3)

        self.space4 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout1.addItem(self.space4)

        self.layout5 = QHBoxLayout()
        self.layout5.setSpacing(8)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.label10 = QLabel(StepDoneDialog)
        self.label10.setObjectName(u"label10")
        self.label10.setProperty(u"look", u"quiet")

        self.layout5.addWidget(self.label10)

        self.space6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout5.addItem(self.space6)

        self.cancelButton = QPushButton(StepDoneDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout5.addWidget(self.cancelButton)

        self.saveButton = QPushButton(StepDoneDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"main")

        self.layout5.addWidget(self.saveButton)


        self.layout1.addLayout(self.layout5)


        self.retranslateUi(StepDoneDialog)

        QMetaObject.connectSlotsByName(StepDoneDialog)
    # setupUi

    def retranslateUi(self, StepDoneDialog):
        self.label7.setText(QCoreApplication.translate("StepDoneDialog", u"The step is done", None))
        self.stepLabel.setText("")
        self.label8.setText(QCoreApplication.translate("StepDoneDialog", u"Done on *", None))
        self.label9.setText(QCoreApplication.translate("StepDoneDialog", u"What came of it? *", None))
        self.resultEdit.setPlaceholderText(QCoreApplication.translate("StepDoneDialog", u"e.g. The letter is there", None))
        self.label10.setText(QCoreApplication.translate("StepDoneDialog", u"* must be filled in", None))
        self.cancelButton.setText(QCoreApplication.translate("StepDoneDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("StepDoneDialog", u"Save", None))
        pass
    # retranslateUi
