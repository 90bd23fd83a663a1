# SPDX-License-Identifier: MIT
"""Made from ui/client_aid_tab.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QMetaObject
)
from PySide6.QtWidgets import (
    QVBoxLayout
)

from tksk_desktop.gui.widgets.aid_list import (
    AidList
)

class Ui_ClientAidTab(object):
    def setupUi(self, ClientAidTab):
        if not ClientAidTab.objectName():
            ClientAidTab.setObjectName(u"ClientAidTab")
        self.layout14 = QVBoxLayout(ClientAidTab)
        self.layout14.setSpacing(8)
        self.layout14.setObjectName(u"layout14")
        self.layout14.setContentsMargins(0, 12, 0, 0)
        self.list = AidList(ClientAidTab)
        self.list.setObjectName(u"list")

        self.layout14.addWidget(self.list)


        self.retranslateUi(ClientAidTab)

        QMetaObject.connectSlotsByName(ClientAidTab)
    # setupUi

    def retranslateUi(self, ClientAidTab):
        pass
    # retranslateUi
