# SPDX-License-Identifier: MIT
"""Made from ui/membership_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout
)

from tksk_desktop.gui.widgets.date_field import (
    DateField
)

class Ui_MembershipDialog(object):
    def setupUi(self, MembershipDialog):
        if not MembershipDialog.objectName():
            MembershipDialog.setObjectName(u"MembershipDialog")
        MembershipDialog.resize(480, 280)
        self.layout2 = QVBoxLayout(MembershipDialog)
        self.layout2.setSpacing(12)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(24, 20, 24, 16)
        self.titleLabel = QLabel(MembershipDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"section")

        self.layout2.addWidget(self.titleLabel)

        self.layout3 = QVBoxLayout()
        self.layout3.setSpacing(4)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.part4 = QLabel(MembershipDialog)
        self.part4.setObjectName(u"part4")
        self.part4.setProperty(u"look", u"caption")

        self.layout3.addWidget(self.part4)

        self.roleBox = QComboBox(MembershipDialog)
        self.roleBox.setObjectName(u"roleBox")

        self.layout3.addWidget(self.roleBox)


        self.layout2.addLayout(self.layout3)

        self.layout5 = QHBoxLayout()
        self.layout5.setSpacing(12)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.layout6 = QVBoxLayout()
        self.layout6.setSpacing(4)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.part7 = QLabel(MembershipDialog)
        self.part7.setObjectName(u"part7")
        self.part7.setProperty(u"look", u"caption")

        self.layout6.addWidget(self.part7)

        self.sinceField = DateField(MembershipDialog)
        self.sinceField.setObjectName(u"sinceField")

        self.layout6.addWidget(self.sinceField)


        self.layout5.addLayout(self.layout6)

        self.layout8 = QVBoxLayout()
        self.layout8.setSpacing(4)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(0, 0, 0, 0)
        self.part9 = QLabel(MembershipDialog)
        self.part9.setObjectName(u"part9")
        self.part9.setProperty(u"look", u"caption")

        self.layout8.addWidget(self.part9)

        self.untilField = DateField(MembershipDialog)
        self.untilField.setObjectName(u"untilField")

        self.layout8.addWidget(self.untilField)


        self.layout5.addLayout(self.layout8)


        self.layout2.addLayout(self.layout5)

        self.layout10 = QHBoxLayout()
        self.layout10.setSpacing(8)
        self.layout10.setObjectName(u"layout10")
        self.layout10.setContentsMargins(0, 0, 0, 0)
        self.part11 = QLabel(MembershipDialog)
        self.part11.setObjectName(u"part11")
        self.part11.setProperty(u"look", u"quiet")

        self.layout10.addWidget(self.part11)

        self.space12 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout10.addItem(self.space12)

        self.cancelButton = QPushButton(MembershipDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout10.addWidget(self.cancelButton)

        self.saveButton = QPushButton(MembershipDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"main")

        self.layout10.addWidget(self.saveButton)


        self.layout2.addLayout(self.layout10)


        self.retranslateUi(MembershipDialog)

        QMetaObject.connectSlotsByName(MembershipDialog)
    # setupUi

    def retranslateUi(self, MembershipDialog):
        self.titleLabel.setText("")
        self.part4.setText(QCoreApplication.translate("MembershipDialog", u"Office *", None))
        self.part7.setText(QCoreApplication.translate("MembershipDialog", u"Member from *", None))
        self.part9.setText(QCoreApplication.translate("MembershipDialog", u"Until, the first day no longer", None))
        self.part11.setText(QCoreApplication.translate("MembershipDialog", u"* must be filled in", None))
        self.cancelButton.setText(QCoreApplication.translate("MembershipDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("MembershipDialog", u"Save", None))
        pass
    # retranslateUi
