# SPDX-License-Identifier: MIT
"""Made from ui/client_referrals_tab.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QLabel, QStackedWidget, QVBoxLayout
)

from tksk_desktop.gui.widgets.empty_state import (
    EmptyState
)
from tksk_desktop.gui.widgets.record_table import (
    RecordTable
)
from tksk_desktop.gui.widgets.referral_list import (
    ReferralList
)

class Ui_ClientReferralsTab(object):
    def setupUi(self, ClientReferralsTab):
        if not ClientReferralsTab.objectName():
            ClientReferralsTab.setObjectName(u"ClientReferralsTab")
        self.layout26 = QVBoxLayout(ClientReferralsTab)
        self.layout26.setSpacing(8)
        self.layout26.setObjectName(u"layout26")
        self.layout26.setContentsMargins(0, 12, 0, 0)
        self.referrals = ReferralList(ClientReferralsTab)
        self.referrals.setObjectName(u"referrals")

        self.layout26.addWidget(self.referrals)

        self.part27 = QLabel(ClientReferralsTab)
        self.part27.setObjectName(u"part27")
        self.part27.setProperty(u"look", u"section")

        self.layout26.addWidget(self.part27)

        self.helperStack = QStackedWidget(ClientReferralsTab)
        self.helperStack.setObjectName(u"helperStack")
        self.helperTable = RecordTable()
        self.helperTable.setObjectName(u"helperTable")
        self.helperStack.addWidget(self.helperTable)
        self.helperEmpty = EmptyState()
        self.helperEmpty.setObjectName(u"helperEmpty")
        self.helperStack.addWidget(self.helperEmpty)

        self.layout26.addWidget(self.helperStack)

        self.layout26.setStretch(0, 3)
        self.layout26.setStretch(2, 2)

        self.retranslateUi(ClientReferralsTab)

        QMetaObject.connectSlotsByName(ClientReferralsTab)
    # setupUi

    def retranslateUi(self, ClientReferralsTab):
        self.part27.setText(QCoreApplication.translate("ClientReferralsTab", u"Who could help", None))
#if QT_CONFIG(accessibility)
        self.helperTable.setAccessibleName(QCoreApplication.translate("ClientReferralsTab", u"Who could help", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
