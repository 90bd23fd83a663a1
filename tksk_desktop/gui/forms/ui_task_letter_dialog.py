# SPDX-License-Identifier: MIT
"""Made from ui/task_letter_dialog.ui by ``make forms``; edit the form, never this file."""

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
from tksk_desktop.gui.widgets.number_box import (
    NumberBox
)

class Ui_TaskLetterDialog(object):
    def setupUi(self, TaskLetterDialog):
        if not TaskLetterDialog.objectName():
            TaskLetterDialog.setObjectName(u"TaskLetterDialog")
        TaskLetterDialog.setMinimumSize(QSize(680, 0))
        self.layout8 = QVBoxLayout(TaskLetterDialog)
        self.layout8.setSpacing(10)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(24, 20, 24, 16)
        self.headLabel = QLabel(TaskLetterDialog)
        self.headLabel.setObjectName(u"headLabel")
        self.headLabel.setProperty(u"look", u"section")

        self.layout8.addWidget(self.headLabel)

        self.layout9 = QHBoxLayout()
        self.layout9.setSpacing(12)
        self.layout9.setObjectName(u"layout9")
        self.layout9.setContentsMargins(0, 0, 0, 0)
        self.layout10 = QVBoxLayout()
        self.layout10.setSpacing(4)
        self.layout10.setObjectName(u"layout10")
        self.layout10.setContentsMargins(0, 0, 0, 0)
        self.part11 = QLabel(TaskLetterDialog)
        self.part11.setObjectName(u"part11")

        self.layout10.addWidget(self.part11)

        self.numberBox = NumberBox(TaskLetterDialog)
        self.numberBox.setObjectName(u"numberBox")
        self.numberBox.setMinimum(1)
        self.numberBox.setMaximum(9999)

        self.layout10.addWidget(self.numberBox)

        self.numberLabel = QLabel(TaskLetterDialog)
        self.numberLabel.setObjectName(u"numberLabel")
        self.numberLabel.setProperty(u"look", u"quiet")

        self.layout10.addWidget(self.numberLabel)


        self.layout9.addLayout(self.layout10)

        self.layout12 = QVBoxLayout()
        self.layout12.setSpacing(4)
        self.layout12.setObjectName(u"layout12")
        self.layout12.setContentsMargins(0, 0, 0, 0)
        self.part13 = QLabel(TaskLetterDialog)
        self.part13.setObjectName(u"part13")

        self.layout12.addWidget(self.part13)

        self.dateField = DateField(TaskLetterDialog)
        self.dateField.setObjectName(u"dateField")

        self.layout12.addWidget(self.dateField)

        self.space14 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout12.addItem(self.space14)


        self.layout9.addLayout(self.layout12)

        self.layout9.setStretch(0, 1)
        self.layout9.setStretch(1, 1)

        self.layout8.addLayout(self.layout9)

        self.layout15 = QVBoxLayout()
        self.layout15.setSpacing(4)
        self.layout15.setObjectName(u"layout15")
        self.layout15.setContentsMargins(0, 0, 0, 0)
        self.part16 = QLabel(TaskLetterDialog)
        self.part16.setObjectName(u"part16")

        self.layout15.addWidget(self.part16)

        self.basisEdit = QPlainTextEdit(TaskLetterDialog)
        self.basisEdit.setObjectName(u"basisEdit")
        self.basisEdit.setMaximumSize(QSize(16777215, 58))
        self.basisEdit.setTabChangesFocus(True)

        self.layout15.addWidget(self.basisEdit)


        self.layout8.addLayout(self.layout15)

        self.layout17 = QVBoxLayout()
        self.layout17.setSpacing(4)
        self.layout17.setObjectName(u"layout17")
        self.layout17.setContentsMargins(0, 0, 0, 0)
        self.part18 = QLabel(TaskLetterDialog)
        self.part18.setObjectName(u"part18")

        self.layout17.addWidget(self.part18)

        self.peopleEdit = QPlainTextEdit(TaskLetterDialog)
        self.peopleEdit.setObjectName(u"peopleEdit")
        self.peopleEdit.setMaximumSize(QSize(16777215, 58))
        self.peopleEdit.setTabChangesFocus(True)

        self.layout17.addWidget(self.peopleEdit)


        self.layout8.addLayout(self.layout17)

        self.layout19 = QVBoxLayout()
        self.layout19.setSpacing(4)
        self.layout19.setObjectName(u"layout19")
        self.layout19.setContentsMargins(0, 0, 0, 0)
        self.part20 = QLabel(TaskLetterDialog)
        self.part20.setObjectName(u"part20")

        self.layout19.addWidget(self.part20)

        self.purposeEdit = QPlainTextEdit(TaskLetterDialog)
        self.purposeEdit.setObjectName(u"purposeEdit")
        self.purposeEdit.setMaximumSize(QSize(16777215, 58))
        self.purposeEdit.setTabChangesFocus(True)

        self.layout19.addWidget(self.purposeEdit)


        self.layout8.addLayout(self.layout19)

        self.layout21 = QVBoxLayout()
        self.layout21.setSpacing(4)
        self.layout21.setObjectName(u"layout21")
        self.layout21.setContentsMargins(0, 0, 0, 0)
        self.part22 = QLabel(TaskLetterDialog)
        self.part22.setObjectName(u"part22")

        self.layout21.addWidget(self.part22)

        self.placeEdit = QLineEdit(TaskLetterDialog)
        self.placeEdit.setObjectName(u"placeEdit")

        self.layout21.addWidget(self.placeEdit)


        self.layout8.addLayout(self.layout21)

        self.layout23 = QHBoxLayout()
        self.layout23.setSpacing(12)
        self.layout23.setObjectName(u"layout23")
        self.layout23.setContentsMargins(0, 0, 0, 0)
        self.layout24 = QVBoxLayout()
        self.layout24.setSpacing(4)
        self.layout24.setObjectName(u"layout24")
        self.layout24.setContentsMargins(0, 0, 0, 0)
        self.part25 = QLabel(TaskLetterDialog)
        self.part25.setObjectName(u"part25")

        self.layout24.addWidget(self.part25)

        self.firstField = DateField(TaskLetterDialog)
        self.firstField.setObjectName(u"firstField")

        self.layout24.addWidget(self.firstField)


        self.layout23.addLayout(self.layout24)

        self.layout26 = QVBoxLayout()
        self.layout26.setSpacing(4)
        self.layout26.setObjectName(u"layout26")
        self.layout26.setContentsMargins(0, 0, 0, 0)
        self.part27 = QLabel(TaskLetterDialog)
        self.part27.setObjectName(u"part27")

        self.layout26.addWidget(self.part27)

        self.lastField = DateField(TaskLetterDialog)
        self.lastField.setObjectName(u"lastField")

        self.layout26.addWidget(self.lastField)


        self.layout23.addLayout(self.layout26)

        self.layout23.setStretch(0, 1)
        self.layout23.setStretch(1, 1)

        self.layout8.addLayout(self.layout23)

        self.layout28 = QHBoxLayout()
        self.layout28.setSpacing(12)
        self.layout28.setObjectName(u"layout28")
        self.layout28.setContentsMargins(0, 0, 0, 0)
        self.layout29 = QVBoxLayout()
        self.layout29.setSpacing(4)
        self.layout29.setObjectName(u"layout29")
        self.layout29.setContentsMargins(0, 0, 0, 0)
        self.part30 = QLabel(TaskLetterDialog)
        self.part30.setObjectName(u"part30")

        self.layout29.addWidget(self.part30)

        self.signerTitleEdit = QLineEdit(TaskLetterDialog)
        self.signerTitleEdit.setObjectName(u"signerTitleEdit")

        self.layout29.addWidget(self.signerTitleEdit)


        self.layout28.addLayout(self.layout29)

        self.layout31 = QVBoxLayout()
        self.layout31.setSpacing(4)
        self.layout31.setObjectName(u"layout31")
        self.layout31.setContentsMargins(0, 0, 0, 0)
        self.part32 = QLabel(TaskLetterDialog)
        self.part32.setObjectName(u"part32")

        self.layout31.addWidget(self.part32)

        self.signerEdit = QLineEdit(TaskLetterDialog)
        self.signerEdit.setObjectName(u"signerEdit")

        self.layout31.addWidget(self.signerEdit)


        self.layout28.addLayout(self.layout31)

        self.layout33 = QVBoxLayout()
        self.layout33.setSpacing(4)
        self.layout33.setObjectName(u"layout33")
        self.layout33.setContentsMargins(0, 0, 0, 0)
        self.part34 = QLabel(TaskLetterDialog)
        self.part34.setObjectName(u"part34")

        self.layout33.addWidget(self.part34)

        self.signerNumberEdit = QLineEdit(TaskLetterDialog)
        self.signerNumberEdit.setObjectName(u"signerNumberEdit")

        self.layout33.addWidget(self.signerNumberEdit)


        self.layout28.addLayout(self.layout33)

        self.layout28.setStretch(0, 2)
        self.layout28.setStretch(1, 3)
        self.layout28.setStretch(2, 2)

        self.layout8.addLayout(self.layout28)

        self.layout35 = QHBoxLayout()
        self.layout35.setSpacing(8)
        self.layout35.setObjectName(u"layout35")
        self.layout35.setContentsMargins(0, 0, 0, 0)
        self.part36 = QLabel(TaskLetterDialog)
        self.part36.setObjectName(u"part36")
        self.part36.setProperty(u"look", u"quiet")

        self.layout35.addWidget(self.part36)

        self.space37 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout35.addItem(self.space37)

        self.cancelButton = QPushButton(TaskLetterDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout35.addWidget(self.cancelButton)

        self.saveButton = QPushButton(TaskLetterDialog)
        self.saveButton.setObjectName(u"saveButton")

        self.layout35.addWidget(self.saveButton)


        self.layout8.addLayout(self.layout35)


        self.retranslateUi(TaskLetterDialog)

        QMetaObject.connectSlotsByName(TaskLetterDialog)
    # setupUi

    def retranslateUi(self, TaskLetterDialog):
        self.headLabel.setText(QCoreApplication.translate("TaskLetterDialog", u"New task letter", None))
        self.part11.setText(QCoreApplication.translate("TaskLetterDialog", u"Running number *", None))
        self.numberLabel.setText("")
        self.part13.setText(QCoreApplication.translate("TaskLetterDialog", u"Dated *", None))
        self.part16.setText(QCoreApplication.translate("TaskLetterDialog", u"Basis, a line each", None))
        self.part18.setText(QCoreApplication.translate("TaskLetterDialog", u"Who, a line each: name \u2013 office *", None))
        self.part20.setText(QCoreApplication.translate("TaskLetterDialog", u"Purpose *", None))
        self.part22.setText(QCoreApplication.translate("TaskLetterDialog", u"Where *", None))
        self.part25.setText(QCoreApplication.translate("TaskLetterDialog", u"First day *", None))
        self.part27.setText(QCoreApplication.translate("TaskLetterDialog", u"Last day *", None))
        self.part30.setText(QCoreApplication.translate("TaskLetterDialog", u"Signed by, office *", None))
        self.part32.setText(QCoreApplication.translate("TaskLetterDialog", u"Name *", None))
        self.part34.setText(QCoreApplication.translate("TaskLetterDialog", u"NIP", None))
        self.part36.setText(QCoreApplication.translate("TaskLetterDialog", u"* must be filled in", None))
        self.cancelButton.setText(QCoreApplication.translate("TaskLetterDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("TaskLetterDialog", u"Enter in the register", None))
        pass
    # retranslateUi
