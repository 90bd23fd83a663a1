# SPDX-License-Identifier: MIT
"""Made from ui/companions_view.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QLineEdit, QVBoxLayout
)

from tksk_desktop.gui.widgets.empty_state import (
    EmptyState
)
from tksk_desktop.gui.widgets.record_table import (
    RecordTable
)

class Ui_CompanionsView(object):
    def setupUi(self, CompanionsView):
        if not CompanionsView.objectName():
            CompanionsView.setObjectName(u"CompanionsView")
        self.layout1 = QVBoxLayout(CompanionsView)
        self.layout1.setSpacing(8)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.searchEdit = QLineEdit(CompanionsView)
        self.searchEdit.setObjectName(u"searchEdit")
        self.searchEdit.setClearButtonEnabled(True)

        self.layout2.addWidget(self.searchEdit)

        self.countLabel = QLabel(CompanionsView)
        self.countLabel.setObjectName(u"countLabel")
        self.countLabel.setProperty(u"look", u"quiet")

        self.layout2.addWidget(self.countLabel)

        self.layout2.setStretch(0, 1)
        self.layout2.setStretch(1, 1)

        self.layout1.addLayout(self.layout2)

        self.table = RecordTable(CompanionsView)
        self.table.setObjectName(u"table")

        self.layout1.addWidget(self.table)

        self.empty = EmptyState(CompanionsView)
        self.empty.setObjectName(u"empty")

        self.layout1.addWidget(self.empty)

        self.layout1.setStretch(1, 1)
        self.layout1.setStretch(2, 1)

        self.retranslateUi(CompanionsView)

        QMetaObject.connectSlotsByName(CompanionsView)
    # setupUi

    def retranslateUi(self, CompanionsView):
        self.searchEdit.setPlaceholderText(QCoreApplication.translate("CompanionsView", u"Search name, client, village", None))
        self.countLabel.setText("")
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("CompanionsView", u"Local companions", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
