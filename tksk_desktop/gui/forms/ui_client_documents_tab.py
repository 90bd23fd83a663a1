# SPDX-License-Identifier: MIT
"""Made from ui/client_documents_tab.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QCheckBox, QHBoxLayout, QLabel, QListView, QPushButton, QSizePolicy, QSpacerItem,
    QStackedWidget, QVBoxLayout, QWidget
)

from tksk_desktop.gui.widgets.empty_state import (
    EmptyState
)

class Ui_ClientDocumentsTab(object):
    def setupUi(self, ClientDocumentsTab):
        if not ClientDocumentsTab.objectName():
            ClientDocumentsTab.setObjectName(u"ClientDocumentsTab")
        self.layout2 = QVBoxLayout(ClientDocumentsTab)
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 12, 0, 0)
        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(8)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.addButton = QPushButton(ClientDocumentsTab)
        self.addButton.setObjectName(u"addButton")

        self.layout3.addWidget(self.addButton)

        self.hintLabel = QLabel(ClientDocumentsTab)
        self.hintLabel.setObjectName(u"hintLabel")
        self.hintLabel.setProperty(u"look", u"quiet")

        self.layout3.addWidget(self.hintLabel)

        self.space4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout3.addItem(self.space4)

        self.hiddenBox = QCheckBox(ClientDocumentsTab)
        self.hiddenBox.setObjectName(u"hiddenBox")

        self.layout3.addWidget(self.hiddenBox)


        self.layout2.addLayout(self.layout3)

        self.faultLabel = QLabel(ClientDocumentsTab)
        self.faultLabel.setObjectName(u"faultLabel")
        self.faultLabel.setProperty(u"look", u"wrong")
        self.faultLabel.setWordWrap(True)

        self.layout2.addWidget(self.faultLabel)

        self.stack = QStackedWidget(ClientDocumentsTab)
        self.stack.setObjectName(u"stack")
        self.listPage = QWidget()
        self.listPage.setObjectName(u"listPage")
        self.layout7 = QVBoxLayout(self.listPage)
        self.layout7.setSpacing(8)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        self.list = QListView(self.listPage)
        self.list.setObjectName(u"list")

        self.layout7.addWidget(self.list)

        self.stack.addWidget(self.listPage)
        self.emptyState = EmptyState()
        self.emptyState.setObjectName(u"emptyState")
        self.stack.addWidget(self.emptyState)

        self.layout2.addWidget(self.stack)

        self.layout5 = QHBoxLayout()
        self.layout5.setSpacing(8)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.openButton = QPushButton(ClientDocumentsTab)
        self.openButton.setObjectName(u"openButton")

        self.layout5.addWidget(self.openButton)

        self.saveButton = QPushButton(ClientDocumentsTab)
        self.saveButton.setObjectName(u"saveButton")

        self.layout5.addWidget(self.saveButton)

        self.changeButton = QPushButton(ClientDocumentsTab)
        self.changeButton.setObjectName(u"changeButton")

        self.layout5.addWidget(self.changeButton)

        self.removeButton = QPushButton(ClientDocumentsTab)
        self.removeButton.setObjectName(u"removeButton")

        self.layout5.addWidget(self.removeButton)

        self.backButton = QPushButton(ClientDocumentsTab)
        self.backButton.setObjectName(u"backButton")

        self.layout5.addWidget(self.backButton)

        self.space6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout5.addItem(self.space6)


        self.layout2.addLayout(self.layout5)


        self.retranslateUi(ClientDocumentsTab)

        QMetaObject.connectSlotsByName(ClientDocumentsTab)
    # setupUi

    def retranslateUi(self, ClientDocumentsTab):
        self.addButton.setText(QCoreApplication.translate("ClientDocumentsTab", u"Add a document\u2026", None))
        self.hintLabel.setText(QCoreApplication.translate("ClientDocumentsTab", u"or drop it here, or paste with Ctrl+V", None))
        self.hiddenBox.setText(QCoreApplication.translate("ClientDocumentsTab", u"Show removed ones", None))
        self.faultLabel.setText("")
#if QT_CONFIG(accessibility)
        self.list.setAccessibleName(QCoreApplication.translate("ClientDocumentsTab", u"Documents", None))
#endif // QT_CONFIG(accessibility)
        self.openButton.setText(QCoreApplication.translate("ClientDocumentsTab", u"Open", None))
        self.saveButton.setText(QCoreApplication.translate("ClientDocumentsTab", u"Save a copy\u2026", None))
        self.changeButton.setText(QCoreApplication.translate("ClientDocumentsTab", u"Change\u2026", None))
        self.removeButton.setText(QCoreApplication.translate("ClientDocumentsTab", u"Remove\u2026", None))
        self.backButton.setText(QCoreApplication.translate("ClientDocumentsTab", u"Put back", None))
        pass
    # retranslateUi
