# SPDX-License-Identifier: MIT
"""Made from ui/aid_screen.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout
)

from tksk_desktop.gui.aid.ledger_view import (
    LedgerView
)
from tksk_desktop.gui.aid.overlaps_view import (
    OverlapsView
)
from tksk_desktop.gui.aid.programmes_view import (
    ProgrammesView
)
from tksk_desktop.gui.aid.proposal_lists_view import (
    ProposalListsView
)
from tksk_desktop.gui.aid.unreached_view import (
    UnreachedView
)

class Ui_AidScreen(object):
    def setupUi(self, AidScreen):
        if not AidScreen.objectName():
            AidScreen.setObjectName(u"AidScreen")
        self.layout1 = QVBoxLayout(AidScreen)
        self.layout1.setSpacing(12)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(24, 16, 24, 16)
        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(AidScreen)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"title")

        self.layout2.addWidget(self.titleLabel)

        self.space3 = QSpacerItem(16, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.space3)

        self.ledgerButton = QPushButton(AidScreen)
        self.ledgerButton.setObjectName(u"ledgerButton")
        self.ledgerButton.setProperty(u"look", u"filter")
        self.ledgerButton.setCheckable(True)
        self.ledgerButton.setAutoExclusive(True)

        self.layout2.addWidget(self.ledgerButton)

        self.overlapsButton = QPushButton(AidScreen)
        self.overlapsButton.setObjectName(u"overlapsButton")
        self.overlapsButton.setProperty(u"look", u"filter")
        self.overlapsButton.setCheckable(True)
        self.overlapsButton.setAutoExclusive(True)

        self.layout2.addWidget(self.overlapsButton)

        self.unreachedButton = QPushButton(AidScreen)
        self.unreachedButton.setObjectName(u"unreachedButton")
        self.unreachedButton.setProperty(u"look", u"filter")
        self.unreachedButton.setCheckable(True)
        self.unreachedButton.setAutoExclusive(True)

        self.layout2.addWidget(self.unreachedButton)

        self.proposalsButton = QPushButton(AidScreen)
        self.proposalsButton.setObjectName(u"proposalsButton")
        self.proposalsButton.setProperty(u"look", u"filter")
        self.proposalsButton.setCheckable(True)
        self.proposalsButton.setAutoExclusive(True)

        self.layout2.addWidget(self.proposalsButton)

        self.programmesButton = QPushButton(AidScreen)
        self.programmesButton.setObjectName(u"programmesButton")
        self.programmesButton.setProperty(u"look", u"filter")
        self.programmesButton.setCheckable(True)
        self.programmesButton.setAutoExclusive(True)

        self.layout2.addWidget(self.programmesButton)

        self.space4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.space4)

        self.recordButton = QPushButton(AidScreen)
        self.recordButton.setObjectName(u"recordButton")
        self.recordButton.setProperty(u"look", u"main")
#if QT_CONFIG(tooltip)
        self.recordButton.setToolTip(u"Ctrl+N")
#endif // QT_CONFIG(tooltip)

        self.layout2.addWidget(self.recordButton)


        self.layout1.addLayout(self.layout2)

        self.views = QStackedWidget(AidScreen)
        self.views.setObjectName(u"views")
        self.ledger = LedgerView()
        self.ledger.setObjectName(u"ledger")
        self.views.addWidget(self.ledger)
        self.overlaps = OverlapsView()
        self.overlaps.setObjectName(u"overlaps")
        self.views.addWidget(self.overlaps)
        self.unreached = UnreachedView()
        self.unreached.setObjectName(u"unreached")
        self.views.addWidget(self.unreached)
        self.proposals = ProposalListsView()
        self.proposals.setObjectName(u"proposals")
        self.views.addWidget(self.proposals)
        self.programmes = ProgrammesView()
        self.programmes.setObjectName(u"programmes")
        self.views.addWidget(self.programmes)

        self.layout1.addWidget(self.views)

        self.layout1.setStretch(1, 1)

        self.retranslateUi(AidScreen)

        QMetaObject.connectSlotsByName(AidScreen)
    # setupUi

    def retranslateUi(self, AidScreen):
        AidScreen.setWindowTitle(QCoreApplication.translate("AidScreen", u"Aid", None))
        self.titleLabel.setText(QCoreApplication.translate("AidScreen", u"Aid", None))
        self.ledgerButton.setText(QCoreApplication.translate("AidScreen", u"Ledger", None))
        self.overlapsButton.setText(QCoreApplication.translate("AidScreen", u"Overlaps", None))
        self.unreachedButton.setText(QCoreApplication.translate("AidScreen", u"Not reached", None))
        self.proposalsButton.setText(QCoreApplication.translate("AidScreen", u"Proposed", None))
        self.programmesButton.setText(QCoreApplication.translate("AidScreen", u"Programmes", None))
        self.recordButton.setText(QCoreApplication.translate("AidScreen", u"Record aid", None))
    # retranslateUi
