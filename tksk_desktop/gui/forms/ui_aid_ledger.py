# SPDX-License-Identifier: MIT
"""Made from ui/aid_ledger.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout
)

from tksk_desktop.gui.widgets.aid_list import (
    AidList
)

class Ui_AidLedger(object):
    def setupUi(self, AidLedger):
        if not AidLedger.objectName():
            AidLedger.setObjectName(u"AidLedger")
        self.layout5 = QVBoxLayout(AidLedger)
        self.layout5.setSpacing(8)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.layout6 = QHBoxLayout()
        self.layout6.setSpacing(8)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.searchEdit = QLineEdit(AidLedger)
        self.searchEdit.setObjectName(u"searchEdit")
        self.searchEdit.setClearButtonEnabled(True)

        self.layout6.addWidget(self.searchEdit)

        self.programmeBox = QComboBox(AidLedger)
        self.programmeBox.setObjectName(u"programmeBox")

        self.layout6.addWidget(self.programmeBox)

        self.villageBox = QComboBox(AidLedger)
        self.villageBox.setObjectName(u"villageBox")

        self.layout6.addWidget(self.villageBox)

        self.verificationBox = QComboBox(AidLedger)
        self.verificationBox.setObjectName(u"verificationBox")

        self.layout6.addWidget(self.verificationBox)

        self.voidBox = QCheckBox(AidLedger)
        self.voidBox.setObjectName(u"voidBox")

        self.layout6.addWidget(self.voidBox)

        self.layout6.setStretch(0, 2)
        self.layout6.setStretch(1, 1)
        self.layout6.setStretch(2, 1)
        self.layout6.setStretch(3, 1)

        self.layout5.addLayout(self.layout6)

        self.list = AidList(AidLedger)
        self.list.setObjectName(u"list")

        self.layout5.addWidget(self.list)

        self.layout5.setStretch(1, 1)

        self.retranslateUi(AidLedger)

        QMetaObject.connectSlotsByName(AidLedger)
    # setupUi

    def retranslateUi(self, AidLedger):
        self.searchEdit.setPlaceholderText(QCoreApplication.translate("AidLedger", u"Name, NIK, family card or card number", None))
#if QT_CONFIG(accessibility)
        self.programmeBox.setAccessibleName(QCoreApplication.translate("AidLedger", u"Programme", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.villageBox.setAccessibleName(QCoreApplication.translate("AidLedger", u"Village", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.verificationBox.setAccessibleName(QCoreApplication.translate("AidLedger", u"Receipt", None))
#endif // QT_CONFIG(accessibility)
        self.voidBox.setText(QCoreApplication.translate("AidLedger", u"Void entries too", None))
        pass
    # retranslateUi
