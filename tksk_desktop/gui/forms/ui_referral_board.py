# SPDX-License-Identifier: MIT
"""Made from ui/referral_board.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QMetaObject
)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QVBoxLayout
)

from tksk_desktop.gui.widgets.board_column import (
    BoardColumn
)

class Ui_ReferralBoard(object):
    def setupUi(self, ReferralBoard):
        if not ReferralBoard.objectName():
            ReferralBoard.setObjectName(u"ReferralBoard")
        self.layout1 = QHBoxLayout(ReferralBoard)
        self.layout1.setSpacing(8)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.layout2 = QVBoxLayout()
        self.layout2.setSpacing(4)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.preparedLabel = QLabel(ReferralBoard)
        self.preparedLabel.setObjectName(u"preparedLabel")
        self.preparedLabel.setProperty(u"look", u"strong")

        self.layout2.addWidget(self.preparedLabel)

        self.preparedColumn = BoardColumn(ReferralBoard)
        self.preparedColumn.setObjectName(u"preparedColumn")

        self.layout2.addWidget(self.preparedColumn)


        self.layout1.addLayout(self.layout2)

        self.layout3 = QVBoxLayout()
        self.layout3.setSpacing(4)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.sentLabel = QLabel(ReferralBoard)
        self.sentLabel.setObjectName(u"sentLabel")
        self.sentLabel.setProperty(u"look", u"strong")

        self.layout3.addWidget(self.sentLabel)

        self.sentColumn = BoardColumn(ReferralBoard)
        self.sentColumn.setObjectName(u"sentColumn")

        self.layout3.addWidget(self.sentColumn)


        self.layout1.addLayout(self.layout3)

        self.layout4 = QVBoxLayout()
        self.layout4.setSpacing(4)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.acceptedLabel = QLabel(ReferralBoard)
        self.acceptedLabel.setObjectName(u"acceptedLabel")
        self.acceptedLabel.setProperty(u"look", u"strong")

        self.layout4.addWidget(self.acceptedLabel)

        self.acceptedColumn = BoardColumn(ReferralBoard)
        self.acceptedColumn.setObjectName(u"acceptedColumn")

        self.layout4.addWidget(self.acceptedColumn)


        self.layout1.addLayout(self.layout4)

        self.layout5 = QVBoxLayout()
        self.layout5.setSpacing(4)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.doneLabel = QLabel(ReferralBoard)
        self.doneLabel.setObjectName(u"doneLabel")
        self.doneLabel.setProperty(u"look", u"strong")

        self.layout5.addWidget(self.doneLabel)

        self.doneColumn = BoardColumn(ReferralBoard)
        self.doneColumn.setObjectName(u"doneColumn")

        self.layout5.addWidget(self.doneColumn)


        self.layout1.addLayout(self.layout5)

        self.layout6 = QVBoxLayout()
        self.layout6.setSpacing(4)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.declinedLabel = QLabel(ReferralBoard)
        self.declinedLabel.setObjectName(u"declinedLabel")
        self.declinedLabel.setProperty(u"look", u"strong")

        self.layout6.addWidget(self.declinedLabel)

        self.declinedColumn = BoardColumn(ReferralBoard)
        self.declinedColumn.setObjectName(u"declinedColumn")

        self.layout6.addWidget(self.declinedColumn)


        self.layout1.addLayout(self.layout6)

        self.layout1.setStretch(0, 1)
        self.layout1.setStretch(1, 1)
        self.layout1.setStretch(2, 1)
        self.layout1.setStretch(3, 1)
        self.layout1.setStretch(4, 1)

        self.retranslateUi(ReferralBoard)

        QMetaObject.connectSlotsByName(ReferralBoard)
    # setupUi

    def retranslateUi(self, ReferralBoard):
        self.preparedLabel.setText("")
        self.sentLabel.setText("")
        self.acceptedLabel.setText("")
        self.doneLabel.setText("")
        self.declinedLabel.setText("")
        pass
    # retranslateUi
