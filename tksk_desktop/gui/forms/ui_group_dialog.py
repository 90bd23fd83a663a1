# SPDX-License-Identifier: MIT
"""Made from ui/group_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout
)

from tksk_desktop.gui.groups.group_members import (
    GroupMembers
)
from tksk_desktop.gui.widgets.date_field import (
    DateField
)

class Ui_GroupDialog(object):
    def setupUi(self, GroupDialog):
        if not GroupDialog.objectName():
            GroupDialog.setObjectName(u"GroupDialog")
        GroupDialog.resize(980, 620)
        self.layout2 = QVBoxLayout(GroupDialog)
        self.layout2.setSpacing(12)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(24, 20, 24, 16)
        self.titleLabel = QLabel(GroupDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"section")

        self.layout2.addWidget(self.titleLabel)

        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(24)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.layout4 = QVBoxLayout()
        self.layout4.setSpacing(0)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.fields = QGridLayout()
        self.fields.setSpacing(12)
        self.fields.setObjectName(u"fields")
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.layout5 = QVBoxLayout()
        self.layout5.setSpacing(4)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.part6 = QLabel(GroupDialog)
        self.part6.setObjectName(u"part6")
        self.part6.setProperty(u"look", u"caption")

        self.layout5.addWidget(self.part6)

        self.nameEdit = QLineEdit(GroupDialog)
        self.nameEdit.setObjectName(u"nameEdit")

        self.layout5.addWidget(self.nameEdit)


        self.fields.addLayout(self.layout5, 0, 0, 1, 2)

        self.layout7 = QVBoxLayout()
        self.layout7.setSpacing(4)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        self.part8 = QLabel(GroupDialog)
        self.part8.setObjectName(u"part8")
        self.part8.setProperty(u"look", u"caption")

        self.layout7.addWidget(self.part8)

        self.kindBox = QComboBox(GroupDialog)
        self.kindBox.setObjectName(u"kindBox")

        self.layout7.addWidget(self.kindBox)


        self.fields.addLayout(self.layout7, 1, 0, 1, 1)

        self.layout9 = QVBoxLayout()
        self.layout9.setSpacing(4)
        self.layout9.setObjectName(u"layout9")
        self.layout9.setContentsMargins(0, 0, 0, 0)
        self.part10 = QLabel(GroupDialog)
        self.part10.setObjectName(u"part10")
        self.part10.setProperty(u"look", u"caption")

        self.layout9.addWidget(self.part10)

        self.newKindButton = QPushButton(GroupDialog)
        self.newKindButton.setObjectName(u"newKindButton")

        self.layout9.addWidget(self.newKindButton)


        self.fields.addLayout(self.layout9, 1, 1, 1, 1)

        self.layout11 = QVBoxLayout()
        self.layout11.setSpacing(4)
        self.layout11.setObjectName(u"layout11")
        self.layout11.setContentsMargins(0, 0, 0, 0)
        self.part12 = QLabel(GroupDialog)
        self.part12.setObjectName(u"part12")
        self.part12.setProperty(u"look", u"caption")

        self.layout11.addWidget(self.part12)

        self.villageBox = QComboBox(GroupDialog)
        self.villageBox.setObjectName(u"villageBox")

        self.layout11.addWidget(self.villageBox)


        self.fields.addLayout(self.layout11, 2, 0, 1, 1)

        self.layout13 = QVBoxLayout()
        self.layout13.setSpacing(4)
        self.layout13.setObjectName(u"layout13")
        self.layout13.setContentsMargins(0, 0, 0, 0)
        self.part14 = QLabel(GroupDialog)
        self.part14.setObjectName(u"part14")
        self.part14.setProperty(u"look", u"caption")

        self.layout13.addWidget(self.part14)

        self.formedField = DateField(GroupDialog)
        self.formedField.setObjectName(u"formedField")

        self.layout13.addWidget(self.formedField)


        self.fields.addLayout(self.layout13, 2, 1, 1, 1)

        self.layout15 = QVBoxLayout()
        self.layout15.setSpacing(4)
        self.layout15.setObjectName(u"layout15")
        self.layout15.setContentsMargins(0, 0, 0, 0)
        self.part16 = QLabel(GroupDialog)
        self.part16.setObjectName(u"part16")
        self.part16.setProperty(u"look", u"caption")

        self.layout15.addWidget(self.part16)

        self.decreeEdit = QLineEdit(GroupDialog)
        self.decreeEdit.setObjectName(u"decreeEdit")

        self.layout15.addWidget(self.decreeEdit)


        self.fields.addLayout(self.layout15, 3, 0, 1, 1)

        self.layout17 = QVBoxLayout()
        self.layout17.setSpacing(4)
        self.layout17.setObjectName(u"layout17")
        self.layout17.setContentsMargins(0, 0, 0, 0)
        self.part18 = QLabel(GroupDialog)
        self.part18.setObjectName(u"part18")
        self.part18.setProperty(u"look", u"caption")

        self.layout17.addWidget(self.part18)

        self.placeEdit = QLineEdit(GroupDialog)
        self.placeEdit.setObjectName(u"placeEdit")

        self.layout17.addWidget(self.placeEdit)


        self.fields.addLayout(self.layout17, 3, 1, 1, 1)

        self.layout19 = QVBoxLayout()
        self.layout19.setSpacing(4)
        self.layout19.setObjectName(u"layout19")
        self.layout19.setContentsMargins(0, 0, 0, 0)
        self.part20 = QLabel(GroupDialog)
        self.part20.setObjectName(u"part20")
        self.part20.setProperty(u"look", u"caption")

        self.layout19.addWidget(self.part20)

        self.daysEdit = QLineEdit(GroupDialog)
        self.daysEdit.setObjectName(u"daysEdit")

        self.layout19.addWidget(self.daysEdit)


        self.fields.addLayout(self.layout19, 4, 0, 1, 2)

        self.layout21 = QVBoxLayout()
        self.layout21.setSpacing(4)
        self.layout21.setObjectName(u"layout21")
        self.layout21.setContentsMargins(0, 0, 0, 0)
        self.endedLabel = QLabel(GroupDialog)
        self.endedLabel.setObjectName(u"endedLabel")
        self.endedLabel.setProperty(u"look", u"caption")

        self.layout21.addWidget(self.endedLabel)

        self.endedField = DateField(GroupDialog)
        self.endedField.setObjectName(u"endedField")

        self.layout21.addWidget(self.endedField)


        self.fields.addLayout(self.layout21, 5, 0, 1, 1)

        self.layout22 = QVBoxLayout()
        self.layout22.setSpacing(4)
        self.layout22.setObjectName(u"layout22")
        self.layout22.setContentsMargins(0, 0, 0, 0)
        self.endLabel = QLabel(GroupDialog)
        self.endLabel.setObjectName(u"endLabel")
        self.endLabel.setProperty(u"look", u"caption")

        self.layout22.addWidget(self.endLabel)

        self.endEdit = QLineEdit(GroupDialog)
        self.endEdit.setObjectName(u"endEdit")

        self.layout22.addWidget(self.endEdit)


        self.fields.addLayout(self.layout22, 5, 1, 1, 1)


        self.layout4.addLayout(self.fields)

        self.space23 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout4.addItem(self.space23)


        self.layout3.addLayout(self.layout4)

        self.layout24 = QVBoxLayout()
        self.layout24.setSpacing(12)
        self.layout24.setObjectName(u"layout24")
        self.layout24.setContentsMargins(0, 0, 0, 0)
        self.layout25 = QVBoxLayout()
        self.layout25.setSpacing(4)
        self.layout25.setObjectName(u"layout25")
        self.layout25.setContentsMargins(0, 0, 0, 0)
        self.part26 = QLabel(GroupDialog)
        self.part26.setObjectName(u"part26")
        self.part26.setProperty(u"look", u"caption")

        self.layout25.addWidget(self.part26)

        self.members = GroupMembers(GroupDialog)
        self.members.setObjectName(u"members")

        self.layout25.addWidget(self.members)


        self.layout24.addLayout(self.layout25)

        self.layout27 = QVBoxLayout()
        self.layout27.setSpacing(4)
        self.layout27.setObjectName(u"layout27")
        self.layout27.setContentsMargins(0, 0, 0, 0)
        self.changedLabel = QLabel(GroupDialog)
        self.changedLabel.setObjectName(u"changedLabel")
        self.changedLabel.setProperty(u"look", u"caption")

        self.layout27.addWidget(self.changedLabel)

        self.changedField = DateField(GroupDialog)
        self.changedField.setObjectName(u"changedField")

        self.layout27.addWidget(self.changedField)


        self.layout24.addLayout(self.layout27)

        self.layout24.setStretch(0, 1)

        self.layout3.addLayout(self.layout24)

        self.layout3.setStretch(0, 1)
        self.layout3.setStretch(1, 1)

        self.layout2.addLayout(self.layout3)

        self.layout28 = QHBoxLayout()
        self.layout28.setSpacing(8)
        self.layout28.setObjectName(u"layout28")
        self.layout28.setContentsMargins(0, 0, 0, 0)
        self.part29 = QLabel(GroupDialog)
        self.part29.setObjectName(u"part29")
        self.part29.setProperty(u"look", u"quiet")

        self.layout28.addWidget(self.part29)

        self.space30 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout28.addItem(self.space30)

        self.cancelButton = QPushButton(GroupDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout28.addWidget(self.cancelButton)

        self.saveButton = QPushButton(GroupDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"main")

        self.layout28.addWidget(self.saveButton)


        self.layout2.addLayout(self.layout28)

        self.layout2.setStretch(1, 1)

        self.retranslateUi(GroupDialog)

        QMetaObject.connectSlotsByName(GroupDialog)
    # setupUi

    def retranslateUi(self, GroupDialog):
        self.titleLabel.setText("")
        self.part6.setText(QCoreApplication.translate("GroupDialog", u"Name of the group *", None))
        self.part8.setText(QCoreApplication.translate("GroupDialog", u"Kind *", None))
        self.part10.setText("")
        self.newKindButton.setText(QCoreApplication.translate("GroupDialog", u"Other kind\u2026", None))
        self.part12.setText(QCoreApplication.translate("GroupDialog", u"Village *", None))
        self.part14.setText(QCoreApplication.translate("GroupDialog", u"Formed on *", None))
        self.part16.setText(QCoreApplication.translate("GroupDialog", u"Number of the decree", None))
        self.part18.setText(QCoreApplication.translate("GroupDialog", u"Meeting place", None))
        self.part20.setText(QCoreApplication.translate("GroupDialog", u"Usual day and time", None))
        self.daysEdit.setPlaceholderText(QCoreApplication.translate("GroupDialog", u"Wednesday of the first week, 13.00", None))
        self.endedLabel.setText(QCoreApplication.translate("GroupDialog", u"Ended on", None))
        self.endLabel.setText(QCoreApplication.translate("GroupDialog", u"Why it ended", None))
        self.part26.setText(QCoreApplication.translate("GroupDialog", u"Members and their offices", None))
        self.changedLabel.setText(QCoreApplication.translate("GroupDialog", u"Changes of members hold from", None))
        self.part29.setText(QCoreApplication.translate("GroupDialog", u"* must be filled in", None))
        self.cancelButton.setText(QCoreApplication.translate("GroupDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("GroupDialog", u"Save", None))
        pass
    # retranslateUi
