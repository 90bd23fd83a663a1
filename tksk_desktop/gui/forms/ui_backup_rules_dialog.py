# SPDX-License-Identifier: MIT
"""Made from ui/backup_rules_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QCheckBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QSpinBox, QVBoxLayout
)

class Ui_BackupRulesDialog(object):
    def setupUi(self, BackupRulesDialog):
        if not BackupRulesDialog.objectName():
            BackupRulesDialog.setObjectName(u"BackupRulesDialog")
        BackupRulesDialog.resize(520, 320)
        self.layout1 = QVBoxLayout(BackupRulesDialog)
        self.layout1.setSpacing(12)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(24, 20, 24, 16)
        self.part2 = QLabel(BackupRulesDialog)
        self.part2.setObjectName(u"part2")
        self.part2.setProperty(u"look", u"section")

        self.layout1.addWidget(self.part2)

        self.part3 = QLabel(BackupRulesDialog)
        self.part3.setObjectName(u"part3")
        self.part3.setProperty(u"look", u"quiet")
        self.part3.setWordWrap(True)

        self.layout1.addWidget(self.part3)

        self.layout4 = QHBoxLayout()
        self.layout4.setSpacing(12)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.layout5 = QVBoxLayout()
        self.layout5.setSpacing(4)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.part6 = QLabel(BackupRulesDialog)
        self.part6.setObjectName(u"part6")
        self.part6.setProperty(u"look", u"caption")

        self.layout5.addWidget(self.part6)

        self.lastBox = QSpinBox(BackupRulesDialog)
        self.lastBox.setObjectName(u"lastBox")
        self.lastBox.setMinimum(0)
        self.lastBox.setMaximum(100)

        self.layout5.addWidget(self.lastBox)


        self.layout4.addLayout(self.layout5)

        self.layout7 = QVBoxLayout()
        self.layout7.setSpacing(4)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        self.part8 = QLabel(BackupRulesDialog)
        self.part8.setObjectName(u"part8")
        self.part8.setProperty(u"look", u"caption")

        self.layout7.addWidget(self.part8)

        self.weeklyBox = QSpinBox(BackupRulesDialog)
        self.weeklyBox.setObjectName(u"weeklyBox")
        self.weeklyBox.setMinimum(0)
        self.weeklyBox.setMaximum(100)

        self.layout7.addWidget(self.weeklyBox)


        self.layout4.addLayout(self.layout7)

        self.layout9 = QVBoxLayout()
        self.layout9.setSpacing(4)
        self.layout9.setObjectName(u"layout9")
        self.layout9.setContentsMargins(0, 0, 0, 0)
        self.part10 = QLabel(BackupRulesDialog)
        self.part10.setObjectName(u"part10")
        self.part10.setProperty(u"look", u"caption")

        self.layout9.addWidget(self.part10)

        self.monthlyBox = QSpinBox(BackupRulesDialog)
        self.monthlyBox.setObjectName(u"monthlyBox")
        self.monthlyBox.setMinimum(0)
        self.monthlyBox.setMaximum(100)

        self.layout9.addWidget(self.monthlyBox)


        self.layout4.addLayout(self.layout9)

        self.layout4.setStretch(0, 1)
        self.layout4.setStretch(1, 1)
        self.layout4.setStretch(2, 1)

        self.layout1.addLayout(self.layout4)

        self.closingBox = QCheckBox(BackupRulesDialog)
        self.closingBox.setObjectName(u"closingBox")

        self.layout1.addWidget(self.closingBox)

        self.part11 = QLabel(BackupRulesDialog)
        self.part11.setObjectName(u"part11")
        self.part11.setProperty(u"look", u"quiet")
        self.part11.setWordWrap(True)

        self.layout1.addWidget(self.part11)

        self.space12 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout1.addItem(self.space12)

        self.layout13 = QHBoxLayout()
        self.layout13.setSpacing(8)
        self.layout13.setObjectName(u"layout13")
        self.layout13.setContentsMargins(0, 0, 0, 0)
        self.space14 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout13.addItem(self.space14)

        self.cancelButton = QPushButton(BackupRulesDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout13.addWidget(self.cancelButton)

        self.saveButton = QPushButton(BackupRulesDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"main")

        self.layout13.addWidget(self.saveButton)


        self.layout1.addLayout(self.layout13)


        self.retranslateUi(BackupRulesDialog)

        QMetaObject.connectSlotsByName(BackupRulesDialog)
    # setupUi

    def retranslateUi(self, BackupRulesDialog):
        self.part2.setText(QCoreApplication.translate("BackupRulesDialog", u"How many backups stay", None))
        self.part3.setText(QCoreApplication.translate("BackupRulesDialog", u"After each good backup, older ones on the same stick make room. The newest and the last good one always stay.", None))
        self.part6.setText(QCoreApplication.translate("BackupRulesDialog", u"Newest *", None))
        self.part8.setText(QCoreApplication.translate("BackupRulesDialog", u"One a week", None))
        self.part10.setText(QCoreApplication.translate("BackupRulesDialog", u"One a month", None))
        self.closingBox.setText(QCoreApplication.translate("BackupRulesDialog", u"Make one by itself when the program is closed", None))
        self.part11.setText(QCoreApplication.translate("BackupRulesDialog", u"It lies beside the data on this computer. It helps against damage, not against a lost laptop.", None))
        self.cancelButton.setText(QCoreApplication.translate("BackupRulesDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("BackupRulesDialog", u"Keep the rule", None))
        pass
    # retranslateUi
