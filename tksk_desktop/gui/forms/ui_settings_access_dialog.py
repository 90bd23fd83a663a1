# SPDX-License-Identifier: MIT
"""Made from ui/settings_access_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize
)
from PySide6.QtWidgets import (
    QComboBox, QDialogButtonBox, QLabel, QLineEdit, QSizePolicy, QSpacerItem, QVBoxLayout
)

class Ui_AccessDialog(object):
    def setupUi(self, AccessDialog):
        if not AccessDialog.objectName():
            AccessDialog.setObjectName(u"AccessDialog")
        AccessDialog.setMinimumSize(QSize(480, 0))
        self.layout8 = QVBoxLayout(AccessDialog)
        self.layout8.setSpacing(12)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(24, 20, 24, 16)
        self.headLabel = QLabel(AccessDialog)
        self.headLabel.setObjectName(u"headLabel")
        self.headLabel.setProperty(u"look", u"section")

        self.layout8.addWidget(self.headLabel)

        self.explanationLabel = QLabel(AccessDialog)
        self.explanationLabel.setObjectName(u"explanationLabel")
        self.explanationLabel.setProperty(u"look", u"quiet")
        self.explanationLabel.setWordWrap(True)

        self.layout8.addWidget(self.explanationLabel)

        self.layout9 = QVBoxLayout()
        self.layout9.setSpacing(4)
        self.layout9.setObjectName(u"layout9")
        self.layout9.setContentsMargins(0, 0, 0, 0)
        self.roleCaption = QLabel(AccessDialog)
        self.roleCaption.setObjectName(u"roleCaption")
        self.roleCaption.setProperty(u"look", u"caption")

        self.layout9.addWidget(self.roleCaption)

        self.roleBox = QComboBox(AccessDialog)
        self.roleBox.setObjectName(u"roleBox")

        self.layout9.addWidget(self.roleBox)


        self.layout8.addLayout(self.layout9)

        self.layout10 = QVBoxLayout()
        self.layout10.setSpacing(4)
        self.layout10.setObjectName(u"layout10")
        self.layout10.setContentsMargins(0, 0, 0, 0)
        self.passwordCaption = QLabel(AccessDialog)
        self.passwordCaption.setObjectName(u"passwordCaption")
        self.passwordCaption.setProperty(u"look", u"caption")

        self.layout10.addWidget(self.passwordCaption)

        self.passwordEdit = QLineEdit(AccessDialog)
        self.passwordEdit.setObjectName(u"passwordEdit")
        self.passwordEdit.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout10.addWidget(self.passwordEdit)


        self.layout8.addLayout(self.layout10)

        self.layout11 = QVBoxLayout()
        self.layout11.setSpacing(4)
        self.layout11.setObjectName(u"layout11")
        self.layout11.setContentsMargins(0, 0, 0, 0)
        self.againCaption = QLabel(AccessDialog)
        self.againCaption.setObjectName(u"againCaption")
        self.againCaption.setProperty(u"look", u"caption")

        self.layout11.addWidget(self.againCaption)

        self.againEdit = QLineEdit(AccessDialog)
        self.againEdit.setObjectName(u"againEdit")
        self.againEdit.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout11.addWidget(self.againEdit)


        self.layout8.addLayout(self.layout11)

        self.layout12 = QVBoxLayout()
        self.layout12.setSpacing(4)
        self.layout12.setObjectName(u"layout12")
        self.layout12.setContentsMargins(0, 0, 0, 0)
        self.part13 = QLabel(AccessDialog)
        self.part13.setObjectName(u"part13")
        self.part13.setProperty(u"look", u"caption")

        self.layout12.addWidget(self.part13)

        self.secretEdit = QLineEdit(AccessDialog)
        self.secretEdit.setObjectName(u"secretEdit")
        self.secretEdit.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout12.addWidget(self.secretEdit)


        self.layout8.addLayout(self.layout12)

        self.space14 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout8.addItem(self.space14)

        self.buttons = QDialogButtonBox(AccessDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.layout8.addWidget(self.buttons)


        self.retranslateUi(AccessDialog)

        QMetaObject.connectSlotsByName(AccessDialog)
    # setupUi

    def retranslateUi(self, AccessDialog):
        self.headLabel.setText("")
        self.explanationLabel.setText("")
        self.roleCaption.setText(QCoreApplication.translate("AccessDialog", u"Whose password it is", None))
        self.passwordCaption.setText(QCoreApplication.translate("AccessDialog", u"Their new password", None))
        self.passwordEdit.setPlaceholderText(QCoreApplication.translate("AccessDialog", u"At least 8 characters; they type it themselves", None))
        self.againCaption.setText(QCoreApplication.translate("AccessDialog", u"Once more", None))
        self.part13.setText(QCoreApplication.translate("AccessDialog", u"Your password or the recovery key", None))
        pass
    # retranslateUi
