# SPDX-License-Identifier: MIT
"""Made from ui/aid_proposal_lists.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout
)

from tksk_desktop.gui.widgets.empty_state import (
    EmptyState
)
from tksk_desktop.gui.widgets.record_table import (
    RecordTable
)

class Ui_AidProposalLists(object):
    def setupUi(self, AidProposalLists):
        if not AidProposalLists.objectName():
            AidProposalLists.setObjectName(u"AidProposalLists")
        self.layout11 = QVBoxLayout(AidProposalLists)
        self.layout11.setSpacing(8)
        self.layout11.setObjectName(u"layout11")
        self.layout11.setContentsMargins(0, 0, 0, 0)
        self.layout12 = QHBoxLayout()
        self.layout12.setSpacing(8)
        self.layout12.setObjectName(u"layout12")
        self.layout12.setContentsMargins(0, 0, 0, 0)
        self.countLabel = QLabel(AidProposalLists)
        self.countLabel.setObjectName(u"countLabel")
        self.countLabel.setProperty(u"look", u"quiet")

        self.layout12.addWidget(self.countLabel)

        self.space13 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout12.addItem(self.space13)

        self.paperButton = QPushButton(AidProposalLists)
        self.paperButton.setObjectName(u"paperButton")

        self.layout12.addWidget(self.paperButton)

        self.workbookButton = QPushButton(AidProposalLists)
        self.workbookButton.setObjectName(u"workbookButton")

        self.layout12.addWidget(self.workbookButton)

        self.takeBackButton = QPushButton(AidProposalLists)
        self.takeBackButton.setObjectName(u"takeBackButton")

        self.layout12.addWidget(self.takeBackButton)


        self.layout11.addLayout(self.layout12)

        self.stack = QStackedWidget(AidProposalLists)
        self.stack.setObjectName(u"stack")
        self.table = RecordTable()
        self.table.setObjectName(u"table")
        self.stack.addWidget(self.table)
        self.empty = EmptyState()
        self.empty.setObjectName(u"empty")
        self.stack.addWidget(self.empty)

        self.layout11.addWidget(self.stack)

        self.detailLabel = QLabel(AidProposalLists)
        self.detailLabel.setObjectName(u"detailLabel")
        self.detailLabel.setProperty(u"look", u"quiet")
        self.detailLabel.setWordWrap(True)

        self.layout11.addWidget(self.detailLabel)

        self.layout11.setStretch(1, 1)

        self.retranslateUi(AidProposalLists)

        QMetaObject.connectSlotsByName(AidProposalLists)
    # setupUi

    def retranslateUi(self, AidProposalLists):
        self.countLabel.setText("")
        self.paperButton.setText(QCoreApplication.translate("AidProposalLists", u"Paper for the meeting", None))
        self.workbookButton.setText(QCoreApplication.translate("AidProposalLists", u"Save as workbook\u2026", None))
        self.takeBackButton.setText(QCoreApplication.translate("AidProposalLists", u"Take back\u2026", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("AidProposalLists", u"Lists of proposals", None))
#endif // QT_CONFIG(accessibility)
        self.detailLabel.setText("")
        pass
    # retranslateUi
