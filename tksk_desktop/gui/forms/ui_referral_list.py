# SPDX-License-Identifier: MIT
"""Made from ui/referral_list.ui by ``make forms``; edit the form, never this file."""

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
from tksk_desktop.gui.widgets.referral_board import (
    ReferralBoard
)

class Ui_ReferralList(object):
    def setupUi(self, ReferralList):
        if not ReferralList.objectName():
            ReferralList.setObjectName(u"ReferralList")
        self.layout1 = QVBoxLayout(ReferralList)
        self.layout1.setSpacing(8)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.newButton = QPushButton(ReferralList)
        self.newButton.setObjectName(u"newButton")

        self.layout2.addWidget(self.newButton)

        self.space3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.space3)

        self.letterButton = QPushButton(ReferralList)
        self.letterButton.setObjectName(u"letterButton")

        self.layout2.addWidget(self.letterButton)

        self.stepButton = QPushButton(ReferralList)
        self.stepButton.setObjectName(u"stepButton")

        self.layout2.addWidget(self.stepButton)


        self.layout1.addLayout(self.layout2)

        self.stack = QStackedWidget(ReferralList)
        self.stack.setObjectName(u"stack")
        self.table = RecordTable()
        self.table.setObjectName(u"table")
        self.stack.addWidget(self.table)
        self.board = ReferralBoard()
        self.board.setObjectName(u"board")
        self.stack.addWidget(self.board)
        self.empty = EmptyState()
        self.empty.setObjectName(u"empty")
        self.stack.addWidget(self.empty)

        self.layout1.addWidget(self.stack)

        self.detailLabel = QLabel(ReferralList)
        self.detailLabel.setObjectName(u"detailLabel")
        self.detailLabel.setProperty(u"look", u"quiet")
        self.detailLabel.setWordWrap(True)

        self.layout1.addWidget(self.detailLabel)

        self.layout1.setStretch(1, 1)

        self.retranslateUi(ReferralList)

        QMetaObject.connectSlotsByName(ReferralList)
    # setupUi

    def retranslateUi(self, ReferralList):
        self.newButton.setText(QCoreApplication.translate("ReferralList", u"New referral", None))
        self.letterButton.setText(QCoreApplication.translate("ReferralList", u"Letter", None))
        self.stepButton.setText(QCoreApplication.translate("ReferralList", u"Next step", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("ReferralList", u"Referrals", None))
#endif // QT_CONFIG(accessibility)
        self.detailLabel.setText("")
        pass
    # retranslateUi
