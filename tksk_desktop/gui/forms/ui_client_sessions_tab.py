# SPDX-License-Identifier: MIT
"""Made from ui/client_sessions_tab.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QStackedWidget, QVBoxLayout, QWidget
)

from tksk_desktop.gui.widgets.empty_state import (
    EmptyState
)
from tksk_desktop.gui.widgets.record_table import (
    RecordTable
)

class Ui_ClientSessionsTab(object):
    def setupUi(self, ClientSessionsTab):
        if not ClientSessionsTab.objectName():
            ClientSessionsTab.setObjectName(u"ClientSessionsTab")
        self.layout51 = QVBoxLayout(ClientSessionsTab)
        self.layout51.setSpacing(8)
        self.layout51.setObjectName(u"layout51")
        self.layout51.setContentsMargins(0, 12, 0, 0)
        self.sessionsStack = QStackedWidget(ClientSessionsTab)
        self.sessionsStack.setObjectName(u"sessionsStack")
        self.sessionsListPage = QWidget()
        self.sessionsListPage.setObjectName(u"sessionsListPage")
        self.layout50 = QVBoxLayout(self.sessionsListPage)
        self.layout50.setSpacing(8)
        self.layout50.setObjectName(u"layout50")
        self.layout50.setContentsMargins(0, 0, 0, 0)
        self.sessionsTable = RecordTable(self.sessionsListPage)
        self.sessionsTable.setObjectName(u"sessionsTable")

        self.layout50.addWidget(self.sessionsTable)

        self.sessionsStack.addWidget(self.sessionsListPage)
        self.sessionsEmpty = EmptyState()
        self.sessionsEmpty.setObjectName(u"sessionsEmpty")
        self.sessionsStack.addWidget(self.sessionsEmpty)

        self.layout51.addWidget(self.sessionsStack)


        self.retranslateUi(ClientSessionsTab)

        self.sessionsStack.setCurrentIndex(0)


        QMetaObject.connectSlotsByName(ClientSessionsTab)
    # setupUi

    def retranslateUi(self, ClientSessionsTab):
#if QT_CONFIG(accessibility)
        self.sessionsTable.setAccessibleName(QCoreApplication.translate("ClientSessionsTab", u"Meetings", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
