# SPDX-License-Identifier: MIT
"""Made from ui/appointment_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize
)
from PySide6.QtWidgets import (
    QComboBox, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget
)

from tksk_desktop.gui.widgets.date_field import (
    DateField
)
from tksk_desktop.gui.widgets.person_picker import (
    PersonPicker
)
from tksk_desktop.gui.widgets.time_field import (
    TimeField
)

class Ui_AppointmentDialog(object):
    def setupUi(self, AppointmentDialog):
        if not AppointmentDialog.objectName():
            AppointmentDialog.setObjectName(u"AppointmentDialog")
        AppointmentDialog.setMinimumSize(QSize(560, 0))
        self.layout10 = QVBoxLayout(AppointmentDialog)
        self.layout10.setSpacing(12)
        self.layout10.setObjectName(u"layout10")
        self.layout10.setContentsMargins(24, 20, 24, 16)
        self.headLabel = QLabel(AppointmentDialog)
        self.headLabel.setObjectName(u"headLabel")
        self.headLabel.setProperty(u"look", u"section")

        self.layout10.addWidget(self.headLabel)

        self.layout11 = QHBoxLayout()
        self.layout11.setSpacing(12)
        self.layout11.setObjectName(u"layout11")
        self.layout11.setContentsMargins(0, 0, 0, 0)
        self.layout12 = QVBoxLayout()
        self.layout12.setSpacing(4)
        self.layout12.setObjectName(u"layout12")
        self.layout12.setContentsMargins(0, 0, 0, 0)
        self.part13 = QLabel(AppointmentDialog)
        self.part13.setObjectName(u"part13")

        self.layout12.addWidget(self.part13)

        self.kindBox = QComboBox(AppointmentDialog)
        self.kindBox.setObjectName(u"kindBox")

        self.layout12.addWidget(self.kindBox)


        self.layout11.addLayout(self.layout12)

        self.layout14 = QVBoxLayout()
        self.layout14.setSpacing(4)
        self.layout14.setObjectName(u"layout14")
        self.layout14.setContentsMargins(0, 0, 0, 0)
        self.part15 = QLabel(AppointmentDialog)
        self.part15.setObjectName(u"part15")

        self.layout14.addWidget(self.part15)

        self.dayField = DateField(AppointmentDialog)
        self.dayField.setObjectName(u"dayField")

        self.layout14.addWidget(self.dayField)


        self.layout11.addLayout(self.layout14)

        self.layout11.setStretch(0, 1)
        self.layout11.setStretch(1, 1)

        self.layout10.addLayout(self.layout11)

        self.layout16 = QHBoxLayout()
        self.layout16.setSpacing(12)
        self.layout16.setObjectName(u"layout16")
        self.layout16.setContentsMargins(0, 0, 0, 0)
        self.layout17 = QVBoxLayout()
        self.layout17.setSpacing(4)
        self.layout17.setObjectName(u"layout17")
        self.layout17.setContentsMargins(0, 0, 0, 0)
        self.part18 = QLabel(AppointmentDialog)
        self.part18.setObjectName(u"part18")

        self.layout17.addWidget(self.part18)

        self.startsField = TimeField(AppointmentDialog)
        self.startsField.setObjectName(u"startsField")

        self.layout17.addWidget(self.startsField)


        self.layout16.addLayout(self.layout17)

        self.layout19 = QVBoxLayout()
        self.layout19.setSpacing(4)
        self.layout19.setObjectName(u"layout19")
        self.layout19.setContentsMargins(0, 0, 0, 0)
        self.part20 = QLabel(AppointmentDialog)
        self.part20.setObjectName(u"part20")

        self.layout19.addWidget(self.part20)

        self.endsField = TimeField(AppointmentDialog)
        self.endsField.setObjectName(u"endsField")

        self.layout19.addWidget(self.endsField)


        self.layout16.addLayout(self.layout19)

        self.layout16.setStretch(0, 1)
        self.layout16.setStretch(1, 1)

        self.layout10.addLayout(self.layout16)

        self.personPart = QWidget(AppointmentDialog)
        self.personPart.setObjectName(u"personPart")
        self.layout21 = QVBoxLayout(self.personPart)
        self.layout21.setSpacing(4)
        self.layout21.setObjectName(u"layout21")
        self.layout21.setContentsMargins(0, 0, 0, 0)
        self.part22 = QLabel(self.personPart)
        self.part22.setObjectName(u"part22")

        self.layout21.addWidget(self.part22)

        self.personPicker = PersonPicker(self.personPart)
        self.personPicker.setObjectName(u"personPicker")

        self.layout21.addWidget(self.personPicker)


        self.layout10.addWidget(self.personPart)

        self.groupPart = QWidget(AppointmentDialog)
        self.groupPart.setObjectName(u"groupPart")
        self.layout23 = QVBoxLayout(self.groupPart)
        self.layout23.setSpacing(4)
        self.layout23.setObjectName(u"layout23")
        self.layout23.setContentsMargins(0, 0, 0, 0)
        self.part24 = QLabel(self.groupPart)
        self.part24.setObjectName(u"part24")

        self.layout23.addWidget(self.part24)

        self.groupBox = QComboBox(self.groupPart)
        self.groupBox.setObjectName(u"groupBox")

        self.layout23.addWidget(self.groupBox)


        self.layout10.addWidget(self.groupPart)

        self.layout25 = QVBoxLayout()
        self.layout25.setSpacing(4)
        self.layout25.setObjectName(u"layout25")
        self.layout25.setContentsMargins(0, 0, 0, 0)
        self.titleCaption = QLabel(AppointmentDialog)
        self.titleCaption.setObjectName(u"titleCaption")

        self.layout25.addWidget(self.titleCaption)

        self.titleEdit = QLineEdit(AppointmentDialog)
        self.titleEdit.setObjectName(u"titleEdit")

        self.layout25.addWidget(self.titleEdit)


        self.layout10.addLayout(self.layout25)

        self.layout26 = QVBoxLayout()
        self.layout26.setSpacing(4)
        self.layout26.setObjectName(u"layout26")
        self.layout26.setContentsMargins(0, 0, 0, 0)
        self.part27 = QLabel(AppointmentDialog)
        self.part27.setObjectName(u"part27")

        self.layout26.addWidget(self.part27)

        self.purposeEdit = QPlainTextEdit(AppointmentDialog)
        self.purposeEdit.setObjectName(u"purposeEdit")
        self.purposeEdit.setMaximumSize(QSize(16777215, 60))
        self.purposeEdit.setTabChangesFocus(True)

        self.layout26.addWidget(self.purposeEdit)


        self.layout10.addLayout(self.layout26)

        self.layout28 = QHBoxLayout()
        self.layout28.setSpacing(12)
        self.layout28.setObjectName(u"layout28")
        self.layout28.setContentsMargins(0, 0, 0, 0)
        self.layout29 = QVBoxLayout()
        self.layout29.setSpacing(4)
        self.layout29.setObjectName(u"layout29")
        self.layout29.setContentsMargins(0, 0, 0, 0)
        self.part30 = QLabel(AppointmentDialog)
        self.part30.setObjectName(u"part30")

        self.layout29.addWidget(self.part30)

        self.villageBox = QComboBox(AppointmentDialog)
        self.villageBox.setObjectName(u"villageBox")

        self.layout29.addWidget(self.villageBox)


        self.layout28.addLayout(self.layout29)

        self.layout31 = QVBoxLayout()
        self.layout31.setSpacing(4)
        self.layout31.setObjectName(u"layout31")
        self.layout31.setContentsMargins(0, 0, 0, 0)
        self.part32 = QLabel(AppointmentDialog)
        self.part32.setObjectName(u"part32")

        self.layout31.addWidget(self.part32)

        self.placeEdit = QLineEdit(AppointmentDialog)
        self.placeEdit.setObjectName(u"placeEdit")

        self.layout31.addWidget(self.placeEdit)


        self.layout28.addLayout(self.layout31)

        self.layout28.setStretch(0, 1)
        self.layout28.setStretch(1, 1)

        self.layout10.addLayout(self.layout28)

        self.space33 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout10.addItem(self.space33)

        self.layout34 = QHBoxLayout()
        self.layout34.setSpacing(8)
        self.layout34.setObjectName(u"layout34")
        self.layout34.setContentsMargins(0, 0, 0, 0)
        self.space35 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout34.addItem(self.space35)

        self.cancelButton = QPushButton(AppointmentDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout34.addWidget(self.cancelButton)

        self.saveButton = QPushButton(AppointmentDialog)
        self.saveButton.setObjectName(u"saveButton")

        self.layout34.addWidget(self.saveButton)


        self.layout10.addLayout(self.layout34)


        self.retranslateUi(AppointmentDialog)

        QMetaObject.connectSlotsByName(AppointmentDialog)
    # setupUi

    def retranslateUi(self, AppointmentDialog):
        self.headLabel.setText(QCoreApplication.translate("AppointmentDialog", u"Plan something", None))
        self.part13.setText(QCoreApplication.translate("AppointmentDialog", u"What *", None))
        self.part15.setText(QCoreApplication.translate("AppointmentDialog", u"Day *", None))
        self.part18.setText(QCoreApplication.translate("AppointmentDialog", u"From", None))
        self.part20.setText(QCoreApplication.translate("AppointmentDialog", u"Until", None))
        self.part22.setText(QCoreApplication.translate("AppointmentDialog", u"Client", None))
        self.part24.setText(QCoreApplication.translate("AppointmentDialog", u"Group *", None))
        self.titleCaption.setText(QCoreApplication.translate("AppointmentDialog", u"Title", None))
        self.titleEdit.setPlaceholderText(QCoreApplication.translate("AppointmentDialog", u"e.g. meeting at the village hall", None))
        self.part27.setText(QCoreApplication.translate("AppointmentDialog", u"Purpose", None))
        self.part30.setText(QCoreApplication.translate("AppointmentDialog", u"Village", None))
        self.part32.setText(QCoreApplication.translate("AppointmentDialog", u"Place", None))
        self.cancelButton.setText(QCoreApplication.translate("AppointmentDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("AppointmentDialog", u"Save", None))
        pass
    # retranslateUi
