# SPDX-License-Identifier: MIT
"""Made from ui/answer_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize
)
from PySide6.QtWidgets import (
    QComboBox, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout
)

class Ui_AnswerDialog(object):
    def setupUi(self, AnswerDialog):
        if not AnswerDialog.objectName():
            AnswerDialog.setObjectName(u"AnswerDialog")
        AnswerDialog.resize(560, 420)
        self.layout41 = QVBoxLayout(AnswerDialog)
        self.layout41.setSpacing(12)
        self.layout41.setObjectName(u"layout41")
        self.layout41.setContentsMargins(24, 20, 24, 16)
        self.label31 = QLabel(AnswerDialog)
        self.label31.setObjectName(u"label31")
        self.label31.setProperty(u"look", u"section")

        self.layout41.addWidget(self.label31)

        self.requestLabel = QLabel(AnswerDialog)
        self.requestLabel.setObjectName(u"requestLabel")
        self.requestLabel.setProperty(u"look", u"quiet")
        self.requestLabel.setWordWrap(True)

        self.layout41.addWidget(self.requestLabel)

        self.layout33 = QVBoxLayout()
        self.layout33.setSpacing(4)
        self.layout33.setObjectName(u"layout33")
        self.layout33.setContentsMargins(0, 0, 0, 0)
        self.label32 = QLabel(AnswerDialog)
        self.label32.setObjectName(u"label32")

        self.layout33.addWidget(self.label32)

        self.answerBox = QComboBox(AnswerDialog)
        self.answerBox.setObjectName(u"answerBox")

        self.layout33.addWidget(self.answerBox)


        self.layout41.addLayout(self.layout33)

        self.layout34 = QVBoxLayout()
        self.layout34.setSpacing(4)
        self.layout34.setObjectName(u"layout34")
        self.layout34.setContentsMargins(0, 0, 0, 0)
        self.groundCaption = QLabel(AnswerDialog)
        self.groundCaption.setObjectName(u"groundCaption")

        self.layout34.addWidget(self.groundCaption)

        self.groundBox = QComboBox(AnswerDialog)
        self.groundBox.setObjectName(u"groundBox")

        self.layout34.addWidget(self.groundBox)


        self.layout41.addLayout(self.layout34)

        self.layout36 = QVBoxLayout()
        self.layout36.setSpacing(4)
        self.layout36.setObjectName(u"layout36")
        self.layout36.setContentsMargins(0, 0, 0, 0)
        self.label35 = QLabel(AnswerDialog)
        self.label35.setObjectName(u"label35")

        self.layout36.addWidget(self.label35)

        self.textEdit = QPlainTextEdit(AnswerDialog)
        self.textEdit.setObjectName(u"textEdit")
        self.textEdit.setMinimumSize(QSize(0, 84))
        self.textEdit.setMaximumSize(QSize(16777215, 84))
        self.textEdit.setTabChangesFocus(True)

        self.layout36.addWidget(self.textEdit)


        self.layout41.addLayout(self.layout36)

        self.space37 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout41.addItem(self.space37)

        self.layout40 = QHBoxLayout()
        self.layout40.setSpacing(8)
        self.layout40.setObjectName(u"layout40")
        self.layout40.setContentsMargins(0, 0, 0, 0)
        self.label38 = QLabel(AnswerDialog)
        self.label38.setObjectName(u"label38")
        self.label38.setProperty(u"look", u"quiet")

        self.layout40.addWidget(self.label38)

        self.space39 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout40.addItem(self.space39)

        self.cancelButton = QPushButton(AnswerDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout40.addWidget(self.cancelButton)

        self.saveButton = QPushButton(AnswerDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"main")

        self.layout40.addWidget(self.saveButton)


        self.layout41.addLayout(self.layout40)


        self.retranslateUi(AnswerDialog)

        QMetaObject.connectSlotsByName(AnswerDialog)
    # setupUi

    def retranslateUi(self, AnswerDialog):
        self.label31.setText(QCoreApplication.translate("AnswerDialog", u"Answer the request", None))
        self.requestLabel.setText("")
        self.label32.setText(QCoreApplication.translate("AnswerDialog", u"Answer *", None))
        self.groundCaption.setText(QCoreApplication.translate("AnswerDialog", u"Ground in the law *", None))
        self.label35.setText(QCoreApplication.translate("AnswerDialog", u"What was done, or why not", None))
        self.label38.setText(QCoreApplication.translate("AnswerDialog", u"* must be filled in", None))
        self.cancelButton.setText(QCoreApplication.translate("AnswerDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("AnswerDialog", u"Save", None))
        pass
    # retranslateUi
