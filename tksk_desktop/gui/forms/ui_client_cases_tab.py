# SPDX-License-Identifier: MIT
"""Made from ui/client_cases_tab.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QMetaObject, Qt
)
from PySide6.QtWidgets import (
    QFrame, QScrollArea, QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget
)

from tksk_desktop.gui.widgets.empty_state import (
    EmptyState
)

class Ui_ClientCasesTab(object):
    def setupUi(self, ClientCasesTab):
        if not ClientCasesTab.objectName():
            ClientCasesTab.setObjectName(u"ClientCasesTab")
        self.layout49 = QVBoxLayout(ClientCasesTab)
        self.layout49.setSpacing(8)
        self.layout49.setObjectName(u"layout49")
        self.layout49.setContentsMargins(0, 12, 0, 0)
        self.casesStack = QStackedWidget(ClientCasesTab)
        self.casesStack.setObjectName(u"casesStack")
        self.casesListPage = QWidget()
        self.casesListPage.setObjectName(u"casesListPage")
        self.layout48 = QVBoxLayout(self.casesListPage)
        self.layout48.setSpacing(8)
        self.layout48.setObjectName(u"layout48")
        self.layout48.setContentsMargins(0, 0, 0, 0)
        self.casesScroll = QScrollArea(self.casesListPage)
        self.casesScroll.setObjectName(u"casesScroll")
        self.casesScroll.setWidgetResizable(True)
        self.casesScroll.setFrameShape(QFrame.Shape.NoFrame)
        self.casesScroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.casesArea = QWidget()
        self.casesArea.setObjectName(u"casesArea")
        self.layout47 = QVBoxLayout(self.casesArea)
        self.layout47.setSpacing(8)
        self.layout47.setObjectName(u"layout47")
        self.layout47.setContentsMargins(0, 0, 8, 0)
        self.casesLayout = QVBoxLayout()
        self.casesLayout.setSpacing(8)
        self.casesLayout.setObjectName(u"casesLayout")
        self.casesLayout.setContentsMargins(0, 0, 0, 0)

        self.layout47.addLayout(self.casesLayout)

        self.space46 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout47.addItem(self.space46)

        self.casesScroll.setWidget(self.casesArea)

        self.layout48.addWidget(self.casesScroll)

        self.casesStack.addWidget(self.casesListPage)
        self.casesEmpty = EmptyState()
        self.casesEmpty.setObjectName(u"casesEmpty")
        self.casesStack.addWidget(self.casesEmpty)

        self.layout49.addWidget(self.casesStack)


        self.retranslateUi(ClientCasesTab)

        self.casesStack.setCurrentIndex(0)


        QMetaObject.connectSlotsByName(ClientCasesTab)
    # setupUi

    def retranslateUi(self, ClientCasesTab):
        pass
    # retranslateUi
