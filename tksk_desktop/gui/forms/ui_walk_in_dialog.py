# SPDX-License-Identifier: MIT
"""Made from ui/walk_in_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize
)
from PySide6.QtWidgets import (
    QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout
)

class Ui_WalkInDialog(object):
    def setupUi(self, WalkInDialog):
        if not WalkInDialog.objectName():
            WalkInDialog.setObjectName(u"WalkInDialog")
        WalkInDialog.setMinimumSize(QSize(460, 0))
        self.dialogLayout = QVBoxLayout(WalkInDialog)
        self.dialogLayout.setSpacing(12)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(24, 20, 24, 20)
        self.titleLabel = QLabel(WalkInDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"section")

        self.dialogLayout.addWidget(self.titleLabel)

        self.hintLabel = QLabel(WalkInDialog)
        self.hintLabel.setObjectName(u"hintLabel")
        self.hintLabel.setProperty(u"look", u"quiet")
        self.hintLabel.setWordWrap(True)

        self.dialogLayout.addWidget(self.hintLabel)

        self.nameLayout = QVBoxLayout()
        self.nameLayout.setSpacing(4)
        self.nameLayout.setObjectName(u"nameLayout")
        self.nameLayout.setContentsMargins(0, 0, 0, 0)
        self.nameLabel = QLabel(WalkInDialog)
        self.nameLabel.setObjectName(u"nameLabel")

        self.nameLayout.addWidget(self.nameLabel)

        self.nameEdit = QLineEdit(WalkInDialog)
        self.nameEdit.setObjectName(u"nameEdit")
        self.nameEdit.setMaxLength(120)

        self.nameLayout.addWidget(self.nameEdit)


        self.dialogLayout.addLayout(self.nameLayout)

        self.whereRow = QHBoxLayout()
        self.whereRow.setSpacing(12)
        self.whereRow.setObjectName(u"whereRow")
        self.whereRow.setContentsMargins(0, 0, 0, 0)
        self.sexLayout = QVBoxLayout()
        self.sexLayout.setSpacing(4)
        self.sexLayout.setObjectName(u"sexLayout")
        self.sexLayout.setContentsMargins(0, 0, 0, 0)
        self.sexLabel = QLabel(WalkInDialog)
        self.sexLabel.setObjectName(u"sexLabel")

        self.sexLayout.addWidget(self.sexLabel)

        self.sexBox = QComboBox(WalkInDialog)
        self.sexBox.setObjectName(u"sexBox")

        self.sexLayout.addWidget(self.sexBox)

        self.space1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sexLayout.addItem(self.space1)


        self.whereRow.addLayout(self.sexLayout)

        self.villageLayout = QVBoxLayout()
        self.villageLayout.setSpacing(4)
        self.villageLayout.setObjectName(u"villageLayout")
        self.villageLayout.setContentsMargins(0, 0, 0, 0)
        self.villageLabel = QLabel(WalkInDialog)
        self.villageLabel.setObjectName(u"villageLabel")

        self.villageLayout.addWidget(self.villageLabel)

        self.villageBox = QComboBox(WalkInDialog)
        self.villageBox.setObjectName(u"villageBox")

        self.villageLayout.addWidget(self.villageBox)

        self.space2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.villageLayout.addItem(self.space2)


        self.whereRow.addLayout(self.villageLayout)

        self.whereRow.setStretch(0, 1)
        self.whereRow.setStretch(1, 1)

        self.dialogLayout.addLayout(self.whereRow)

        self.likeLabel = QLabel(WalkInDialog)
        self.likeLabel.setObjectName(u"likeLabel")
        self.likeLabel.setProperty(u"look", u"attention")
        self.likeLabel.setWordWrap(True)

        self.dialogLayout.addWidget(self.likeLabel)

        self.buttonsLayout = QHBoxLayout()
        self.buttonsLayout.setSpacing(8)
        self.buttonsLayout.setObjectName(u"buttonsLayout")
        self.buttonsLayout.setContentsMargins(0, 0, 0, 0)
        self.space3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonsLayout.addItem(self.space3)

        self.cancelButton = QPushButton(WalkInDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.buttonsLayout.addWidget(self.cancelButton)

        self.saveButton = QPushButton(WalkInDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"main")

        self.buttonsLayout.addWidget(self.saveButton)


        self.dialogLayout.addLayout(self.buttonsLayout)


        self.retranslateUi(WalkInDialog)

        QMetaObject.connectSlotsByName(WalkInDialog)
    # setupUi

    def retranslateUi(self, WalkInDialog):
        self.titleLabel.setText("")
        self.hintLabel.setText(QCoreApplication.translate("WalkInDialog", u"Name, sex and village are enough; the rest can be filled in on the client's sheet later.", None))
        self.nameLabel.setText(QCoreApplication.translate("WalkInDialog", u"Name *", None))
        self.sexLabel.setText(QCoreApplication.translate("WalkInDialog", u"Sex", None))
        self.villageLabel.setText(QCoreApplication.translate("WalkInDialog", u"Village *", None))
        self.likeLabel.setText("")
        self.cancelButton.setText(QCoreApplication.translate("WalkInDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("WalkInDialog", u"Register", None))
        pass
    # retranslateUi
