# SPDX-License-Identifier: MIT
"""Made from ui/client_time_line_tab.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QListView, QVBoxLayout
)

class Ui_ClientTimeLineTab(object):
    def setupUi(self, ClientTimeLineTab):
        if not ClientTimeLineTab.objectName():
            ClientTimeLineTab.setObjectName(u"ClientTimeLineTab")
        self.layout45 = QVBoxLayout(ClientTimeLineTab)
        self.layout45.setSpacing(8)
        self.layout45.setObjectName(u"layout45")
        self.layout45.setContentsMargins(0, 12, 0, 0)
        self.timeLineList = QListView(ClientTimeLineTab)
        self.timeLineList.setObjectName(u"timeLineList")

        self.layout45.addWidget(self.timeLineList)


        self.retranslateUi(ClientTimeLineTab)

        QMetaObject.connectSlotsByName(ClientTimeLineTab)
    # setupUi

    def retranslateUi(self, ClientTimeLineTab):
#if QT_CONFIG(accessibility)
        self.timeLineList.setAccessibleName(QCoreApplication.translate("ClientTimeLineTab", u"Time line", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
