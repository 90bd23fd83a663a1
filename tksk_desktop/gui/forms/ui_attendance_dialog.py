# SPDX-License-Identifier: MIT
"""Made from ui/attendance_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize
)
from PySide6.QtWidgets import (
    QComboBox, QHBoxLayout, QLabel, QLineEdit, QListWidget, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout
)

from tksk_desktop.gui.groups.roll_call import (
    RollCall
)
from tksk_desktop.gui.widgets.date_field import (
    DateField
)
from tksk_desktop.gui.widgets.number_box import (
    NumberBox
)
from tksk_desktop.gui.widgets.person_picker import (
    PersonPicker
)
from tksk_desktop.gui.widgets.time_field import (
    TimeField
)

class Ui_AttendanceDialog(object):
    def setupUi(self, AttendanceDialog):
        if not AttendanceDialog.objectName():
            AttendanceDialog.setObjectName(u"AttendanceDialog")
        AttendanceDialog.resize(980, 660)
        self.layout2 = QVBoxLayout(AttendanceDialog)
        self.layout2.setSpacing(12)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(24, 20, 24, 16)
        self.titleLabel = QLabel(AttendanceDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"section")

        self.layout2.addWidget(self.titleLabel)

        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(24)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.layout4 = QVBoxLayout()
        self.layout4.setSpacing(10)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.layout5 = QVBoxLayout()
        self.layout5.setSpacing(4)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.part6 = QLabel(AttendanceDialog)
        self.part6.setObjectName(u"part6")
        self.part6.setProperty(u"look", u"caption")

        self.layout5.addWidget(self.part6)

        self.plannedBox = QComboBox(AttendanceDialog)
        self.plannedBox.setObjectName(u"plannedBox")

        self.layout5.addWidget(self.plannedBox)


        self.layout4.addLayout(self.layout5)

        self.layout7 = QVBoxLayout()
        self.layout7.setSpacing(4)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        self.part8 = QLabel(AttendanceDialog)
        self.part8.setObjectName(u"part8")
        self.part8.setProperty(u"look", u"caption")

        self.layout7.addWidget(self.part8)

        self.topicEdit = QLineEdit(AttendanceDialog)
        self.topicEdit.setObjectName(u"topicEdit")

        self.layout7.addWidget(self.topicEdit)


        self.layout4.addLayout(self.layout7)

        self.layout11 = QHBoxLayout()
        self.layout11.setSpacing(8)
        self.layout11.setObjectName(u"layout11")
        self.layout11.setContentsMargins(0, 0, 0, 0)
        self.layout9 = QVBoxLayout()
        self.layout9.setSpacing(4)
        self.layout9.setObjectName(u"layout9")
        self.layout9.setContentsMargins(0, 0, 0, 0)
        self.part10 = QLabel(AttendanceDialog)
        self.part10.setObjectName(u"part10")
        self.part10.setProperty(u"look", u"caption")

        self.layout9.addWidget(self.part10)

        self.dateField = DateField(AttendanceDialog)
        self.dateField.setObjectName(u"dateField")

        self.layout9.addWidget(self.dateField)


        self.layout11.addLayout(self.layout9)

        self.layout12 = QVBoxLayout()
        self.layout12.setSpacing(4)
        self.layout12.setObjectName(u"layout12")
        self.layout12.setContentsMargins(0, 0, 0, 0)
        self.part13 = QLabel(AttendanceDialog)
        self.part13.setObjectName(u"part13")
        self.part13.setProperty(u"look", u"caption")

        self.layout12.addWidget(self.part13)

        self.startField = TimeField(AttendanceDialog)
        self.startField.setObjectName(u"startField")

        self.layout12.addWidget(self.startField)


        self.layout11.addLayout(self.layout12)

        self.layout14 = QVBoxLayout()
        self.layout14.setSpacing(4)
        self.layout14.setObjectName(u"layout14")
        self.layout14.setContentsMargins(0, 0, 0, 0)
        self.part15 = QLabel(AttendanceDialog)
        self.part15.setObjectName(u"part15")
        self.part15.setProperty(u"look", u"caption")

        self.layout14.addWidget(self.part15)

        self.endField = TimeField(AttendanceDialog)
        self.endField.setObjectName(u"endField")

        self.layout14.addWidget(self.endField)


        self.layout11.addLayout(self.layout14)

        self.layout11.setStretch(0, 4)
        self.layout11.setStretch(1, 3)
        self.layout11.setStretch(2, 3)

        self.layout4.addLayout(self.layout11)

        self.layout16 = QVBoxLayout()
        self.layout16.setSpacing(4)
        self.layout16.setObjectName(u"layout16")
        self.layout16.setContentsMargins(0, 0, 0, 0)
        self.part17 = QLabel(AttendanceDialog)
        self.part17.setObjectName(u"part17")
        self.part17.setProperty(u"look", u"caption")

        self.layout16.addWidget(self.part17)

        self.placeEdit = QLineEdit(AttendanceDialog)
        self.placeEdit.setObjectName(u"placeEdit")

        self.layout16.addWidget(self.placeEdit)


        self.layout4.addLayout(self.layout16)

        self.layout18 = QVBoxLayout()
        self.layout18.setSpacing(4)
        self.layout18.setObjectName(u"layout18")
        self.layout18.setContentsMargins(0, 0, 0, 0)
        self.part19 = QLabel(AttendanceDialog)
        self.part19.setObjectName(u"part19")
        self.part19.setProperty(u"look", u"caption")

        self.layout18.addWidget(self.part19)

        self.walkInEdit = QLineEdit(AttendanceDialog)
        self.walkInEdit.setObjectName(u"walkInEdit")

        self.layout18.addWidget(self.walkInEdit)

        self.walkInList = QListWidget(AttendanceDialog)
        self.walkInList.setObjectName(u"walkInList")
        self.walkInList.setMaximumSize(QSize(16777215, 96))

        self.layout18.addWidget(self.walkInList)

        self.registerRow = QHBoxLayout()
        self.registerRow.setObjectName(u"registerRow")
        self.registerButton = QPushButton(AttendanceDialog)
        self.registerButton.setObjectName(u"registerButton")
        self.registerButton.setProperty(u"look", u"link")
        self.registerButton.setEnabled(False)
        self.registerButton.setAutoDefault(False)

        self.registerRow.addWidget(self.registerButton)

        self.registerSpace = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.registerRow.addItem(self.registerSpace)


        self.layout18.addLayout(self.registerRow)

        self.walkInClientsLabel = QLabel(AttendanceDialog)
        self.walkInClientsLabel.setObjectName(u"walkInClientsLabel")
        self.walkInClientsLabel.setProperty(u"look", u"caption")

        self.layout18.addWidget(self.walkInClientsLabel)

        self.walkInPicker = PersonPicker(AttendanceDialog)
        self.walkInPicker.setObjectName(u"walkInPicker")

        self.layout18.addWidget(self.walkInPicker)


        self.layout4.addLayout(self.layout18)

        self.layout20 = QVBoxLayout()
        self.layout20.setSpacing(4)
        self.layout20.setObjectName(u"layout20")
        self.layout20.setContentsMargins(0, 0, 0, 0)
        self.part21 = QLabel(AttendanceDialog)
        self.part21.setObjectName(u"part21")
        self.part21.setProperty(u"look", u"caption")

        self.layout20.addWidget(self.part21)

        self.moreBox = NumberBox(AttendanceDialog)
        self.moreBox.setObjectName(u"moreBox")
        self.moreBox.setMaximum(500)

        self.layout20.addWidget(self.moreBox)


        self.layout4.addLayout(self.layout20)

        self.layout22 = QVBoxLayout()
        self.layout22.setSpacing(4)
        self.layout22.setObjectName(u"layout22")
        self.layout22.setContentsMargins(0, 0, 0, 0)
        self.reasonLabel = QLabel(AttendanceDialog)
        self.reasonLabel.setObjectName(u"reasonLabel")
        self.reasonLabel.setProperty(u"look", u"caption")

        self.layout22.addWidget(self.reasonLabel)

        self.reasonEdit = QLineEdit(AttendanceDialog)
        self.reasonEdit.setObjectName(u"reasonEdit")

        self.layout22.addWidget(self.reasonEdit)


        self.layout4.addLayout(self.layout22)

        self.layout4.setStretch(5, 1)

        self.layout3.addLayout(self.layout4)

        self.layout23 = QVBoxLayout()
        self.layout23.setSpacing(8)
        self.layout23.setObjectName(u"layout23")
        self.layout23.setContentsMargins(0, 0, 0, 0)
        self.layout24 = QHBoxLayout()
        self.layout24.setSpacing(8)
        self.layout24.setObjectName(u"layout24")
        self.layout24.setContentsMargins(0, 0, 0, 0)
        self.findEdit = QLineEdit(AttendanceDialog)
        self.findEdit.setObjectName(u"findEdit")
        self.findEdit.setClearButtonEnabled(True)

        self.layout24.addWidget(self.findEdit)

        self.allButton = QPushButton(AttendanceDialog)
        self.allButton.setObjectName(u"allButton")
#if QT_CONFIG(tooltip)
        self.allButton.setToolTip(u"*")
#endif // QT_CONFIG(tooltip)

        self.layout24.addWidget(self.allButton)


        self.layout23.addLayout(self.layout24)

        self.countLabel = QLabel(AttendanceDialog)
        self.countLabel.setObjectName(u"countLabel")
        self.countLabel.setProperty(u"look", u"strong")

        self.layout23.addWidget(self.countLabel)

        self.rollCall = RollCall(AttendanceDialog)
        self.rollCall.setObjectName(u"rollCall")

        self.layout23.addWidget(self.rollCall)

        self.keysLabel = QLabel(AttendanceDialog)
        self.keysLabel.setObjectName(u"keysLabel")
        self.keysLabel.setProperty(u"look", u"quiet")
        self.keysLabel.setWordWrap(True)

        self.layout23.addWidget(self.keysLabel)

        self.layout23.setStretch(2, 1)

        self.layout3.addLayout(self.layout23)

        self.layout3.setStretch(0, 2)
        self.layout3.setStretch(1, 3)

        self.layout2.addLayout(self.layout3)

        self.layout25 = QHBoxLayout()
        self.layout25.setSpacing(8)
        self.layout25.setObjectName(u"layout25")
        self.layout25.setContentsMargins(0, 0, 0, 0)
        self.part26 = QLabel(AttendanceDialog)
        self.part26.setObjectName(u"part26")
        self.part26.setProperty(u"look", u"quiet")

        self.layout25.addWidget(self.part26)

        self.space27 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout25.addItem(self.space27)

        self.cancelButton = QPushButton(AttendanceDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout25.addWidget(self.cancelButton)

        self.saveButton = QPushButton(AttendanceDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"main")

        self.layout25.addWidget(self.saveButton)


        self.layout2.addLayout(self.layout25)

        self.layout2.setStretch(1, 1)

        self.retranslateUi(AttendanceDialog)

        QMetaObject.connectSlotsByName(AttendanceDialog)
    # setupUi

    def retranslateUi(self, AttendanceDialog):
        self.titleLabel.setText("")
        self.part6.setText(QCoreApplication.translate("AttendanceDialog", u"Series meeting", None))
        self.part8.setText(QCoreApplication.translate("AttendanceDialog", u"Topic *", None))
        self.part10.setText(QCoreApplication.translate("AttendanceDialog", u"Date *", None))
        self.part13.setText(QCoreApplication.translate("AttendanceDialog", u"From", None))
        self.part15.setText(QCoreApplication.translate("AttendanceDialog", u"Until", None))
        self.part17.setText(QCoreApplication.translate("AttendanceDialog", u"Place", None))
        self.part19.setText(QCoreApplication.translate("AttendanceDialog", u"Who came and is not on the list", None))
        self.walkInEdit.setPlaceholderText(QCoreApplication.translate("AttendanceDialog", u"Type a name, Enter adds it", None))
        self.registerButton.setText(QCoreApplication.translate("AttendanceDialog", u"Register as a client\u2026", None))
        self.walkInClientsLabel.setText(QCoreApplication.translate("AttendanceDialog", u"Clients among them", None))
        self.part21.setText(QCoreApplication.translate("AttendanceDialog", u"Others uncounted above, number", None))
        self.reasonLabel.setText(QCoreApplication.translate("AttendanceDialog", u"Why it is corrected *", None))
        self.findEdit.setPlaceholderText(QCoreApplication.translate("AttendanceDialog", u"Find a name", None))
        self.allButton.setText(QCoreApplication.translate("AttendanceDialog", u"All present", None))
        self.countLabel.setText("")
        self.keysLabel.setText(QCoreApplication.translate("AttendanceDialog", u"H, I, S or A marks and moves on \u00b7 * all present \u00b7 / find a name \u00b7 + someone who is not on the list \u00b7 Ctrl+S saves", None))
        self.part26.setText(QCoreApplication.translate("AttendanceDialog", u"* must be filled in", None))
        self.cancelButton.setText(QCoreApplication.translate("AttendanceDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("AttendanceDialog", u"Save", None))
        pass
    # retranslateUi
