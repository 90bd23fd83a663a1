# SPDX-License-Identifier: MIT
"""Made from ui/attendance_list_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout
)

from tksk_desktop.gui.widgets.date_field import (
    DateField
)

class Ui_AttendanceListDialog(object):
    def setupUi(self, AttendanceListDialog):
        if not AttendanceListDialog.objectName():
            AttendanceListDialog.setObjectName(u"AttendanceListDialog")
        AttendanceListDialog.resize(440, 240)
        self.layout2 = QVBoxLayout(AttendanceListDialog)
        self.layout2.setSpacing(12)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(24, 20, 24, 16)
        self.titleLabel = QLabel(AttendanceListDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"section")

        self.layout2.addWidget(self.titleLabel)

        self.layout3 = QVBoxLayout()
        self.layout3.setSpacing(4)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.part4 = QLabel(AttendanceListDialog)
        self.part4.setObjectName(u"part4")
        self.part4.setProperty(u"look", u"caption")

        self.layout3.addWidget(self.part4)

        self.dateField = DateField(AttendanceListDialog)
        self.dateField.setObjectName(u"dateField")

        self.layout3.addWidget(self.dateField)


        self.layout2.addLayout(self.layout3)

        self.layout5 = QVBoxLayout()
        self.layout5.setSpacing(4)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.part6 = QLabel(AttendanceListDialog)
        self.part6.setObjectName(u"part6")
        self.part6.setProperty(u"look", u"caption")

        self.layout5.addWidget(self.part6)

        self.topicEdit = QLineEdit(AttendanceListDialog)
        self.topicEdit.setObjectName(u"topicEdit")

        self.layout5.addWidget(self.topicEdit)


        self.layout2.addLayout(self.layout5)

        self.layout7 = QHBoxLayout()
        self.layout7.setSpacing(8)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        self.space8 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout7.addItem(self.space8)

        self.cancelButton = QPushButton(AttendanceListDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout7.addWidget(self.cancelButton)

        self.saveButton = QPushButton(AttendanceListDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"main")

        self.layout7.addWidget(self.saveButton)


        self.layout2.addLayout(self.layout7)


        self.retranslateUi(AttendanceListDialog)

        QMetaObject.connectSlotsByName(AttendanceListDialog)
    # setupUi

    def retranslateUi(self, AttendanceListDialog):
        self.titleLabel.setText("")
        self.part4.setText(QCoreApplication.translate("AttendanceListDialog", u"Date *", None))
        self.part6.setText(QCoreApplication.translate("AttendanceListDialog", u"Topic", None))
        self.cancelButton.setText(QCoreApplication.translate("AttendanceListDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("AttendanceListDialog", u"Show the list", None))
        pass
    # retranslateUi
