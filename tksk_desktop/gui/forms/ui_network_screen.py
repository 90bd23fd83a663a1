# SPDX-License-Identifier: MIT
"""Made from ui/network_screen.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QStackedWidget, QVBoxLayout, QWidget
)

from tksk_desktop.gui.network.companions_view import (
    CompanionsView
)
from tksk_desktop.gui.network.guidance_view import (
    GuidanceView
)
from tksk_desktop.gui.network.potential_history import (
    PotentialHistory
)
from tksk_desktop.gui.network.village_figures_view import (
    VillageFiguresView
)
from tksk_desktop.gui.network.village_lists_view import (
    VillageListsView
)
from tksk_desktop.gui.widgets.elided_box import (
    ElidedBox
)
from tksk_desktop.gui.widgets.empty_state import (
    EmptyState
)
from tksk_desktop.gui.widgets.record_table import (
    RecordTable
)
from tksk_desktop.gui.widgets.referral_list import (
    ReferralList
)

class Ui_NetworkScreen(object):
    def setupUi(self, NetworkScreen):
        if not NetworkScreen.objectName():
            NetworkScreen.setObjectName(u"NetworkScreen")
        self.layout1 = QVBoxLayout(NetworkScreen)
        self.layout1.setSpacing(12)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(24, 16, 24, 16)
        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(NetworkScreen)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"title")

        self.layout2.addWidget(self.titleLabel)

        self.space3 = QSpacerItem(16, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.space3)

        self.referralsButton = QPushButton(NetworkScreen)
        self.referralsButton.setObjectName(u"referralsButton")
        self.referralsButton.setProperty(u"look", u"filter")
        self.referralsButton.setCheckable(True)
        self.referralsButton.setAutoExclusive(True)

        self.layout2.addWidget(self.referralsButton)

        self.directoryButton = QPushButton(NetworkScreen)
        self.directoryButton.setObjectName(u"directoryButton")
        self.directoryButton.setProperty(u"look", u"filter")
        self.directoryButton.setCheckable(True)
        self.directoryButton.setAutoExclusive(True)

        self.layout2.addWidget(self.directoryButton)

        self.companionsButton = QPushButton(NetworkScreen)
        self.companionsButton.setObjectName(u"companionsButton")
        self.companionsButton.setProperty(u"look", u"filter")
        self.companionsButton.setCheckable(True)
        self.companionsButton.setAutoExclusive(True)

        self.layout2.addWidget(self.companionsButton)

        self.coverageButton = QPushButton(NetworkScreen)
        self.coverageButton.setObjectName(u"coverageButton")
        self.coverageButton.setProperty(u"look", u"filter")
        self.coverageButton.setCheckable(True)
        self.coverageButton.setAutoExclusive(True)

        self.layout2.addWidget(self.coverageButton)

        self.guidanceButton = QPushButton(NetworkScreen)
        self.guidanceButton.setObjectName(u"guidanceButton")
        self.guidanceButton.setProperty(u"look", u"filter")
        self.guidanceButton.setCheckable(True)
        self.guidanceButton.setAutoExclusive(True)

        self.layout2.addWidget(self.guidanceButton)

        self.figuresButton = QPushButton(NetworkScreen)
        self.figuresButton.setObjectName(u"figuresButton")
        self.figuresButton.setProperty(u"look", u"filter")
        self.figuresButton.setCheckable(True)
        self.figuresButton.setAutoExclusive(True)

        self.layout2.addWidget(self.figuresButton)

        self.listsButton = QPushButton(NetworkScreen)
        self.listsButton.setObjectName(u"listsButton")
        self.listsButton.setProperty(u"look", u"filter")
        self.listsButton.setCheckable(True)
        self.listsButton.setAutoExclusive(True)

        self.layout2.addWidget(self.listsButton)

        self.space4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.space4)

        self.addButton = QPushButton(NetworkScreen)
        self.addButton.setObjectName(u"addButton")
        self.addButton.setProperty(u"look", u"main")
#if QT_CONFIG(tooltip)
        self.addButton.setToolTip(u"Ctrl+N")
#endif // QT_CONFIG(tooltip)

        self.layout2.addWidget(self.addButton)


        self.layout1.addLayout(self.layout2)

        self.views = QStackedWidget(NetworkScreen)
        self.views.setObjectName(u"views")
        self.referralsPage = QWidget()
        self.referralsPage.setObjectName(u"referralsPage")
        self.layout5 = QVBoxLayout(self.referralsPage)
        self.layout5.setSpacing(8)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.layout6 = QHBoxLayout()
        self.layout6.setSpacing(8)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.boardButton = QPushButton(self.referralsPage)
        self.boardButton.setObjectName(u"boardButton")
        self.boardButton.setProperty(u"look", u"filter")
        self.boardButton.setCheckable(True)
        self.boardButton.setAutoExclusive(True)

        self.layout6.addWidget(self.boardButton)

        self.listButton = QPushButton(self.referralsPage)
        self.listButton.setObjectName(u"listButton")
        self.listButton.setProperty(u"look", u"filter")
        self.listButton.setCheckable(True)
        self.listButton.setAutoExclusive(True)

        self.layout6.addWidget(self.listButton)

        self.keysLabel = QLabel(self.referralsPage)
        self.keysLabel.setObjectName(u"keysLabel")
        self.keysLabel.setProperty(u"look", u"quiet")

        self.layout6.addWidget(self.keysLabel)

        self.stateBox = QComboBox(self.referralsPage)
        self.stateBox.setObjectName(u"stateBox")

        self.layout6.addWidget(self.stateBox)

        self.space7 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout6.addItem(self.space7)


        self.layout5.addLayout(self.layout6)

        self.referrals = ReferralList(self.referralsPage)
        self.referrals.setObjectName(u"referrals")

        self.layout5.addWidget(self.referrals)

        self.layout5.setStretch(1, 1)
        self.views.addWidget(self.referralsPage)
        self.directoryPage = QWidget()
        self.directoryPage.setObjectName(u"directoryPage")
        self.layout8 = QVBoxLayout(self.directoryPage)
        self.layout8.setSpacing(8)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(0, 0, 0, 0)
        self.layout9 = QHBoxLayout()
        self.layout9.setSpacing(8)
        self.layout9.setObjectName(u"layout9")
        self.layout9.setContentsMargins(0, 0, 0, 0)
        self.searchEdit = QLineEdit(self.directoryPage)
        self.searchEdit.setObjectName(u"searchEdit")
        self.searchEdit.setClearButtonEnabled(True)

        self.layout9.addWidget(self.searchEdit)

        self.kindBox = ElidedBox(self.directoryPage)
        self.kindBox.setObjectName(u"kindBox")

        self.layout9.addWidget(self.kindBox)

        self.transferButton = QPushButton(self.directoryPage)
        self.transferButton.setObjectName(u"transferButton")

        self.layout9.addWidget(self.transferButton)

        self.layout9.setStretch(0, 1)
        self.layout9.setStretch(1, 1)

        self.layout8.addLayout(self.layout9)

        self.directoryStack = QStackedWidget(self.directoryPage)
        self.directoryStack.setObjectName(u"directoryStack")
        self.directoryTable = RecordTable()
        self.directoryTable.setObjectName(u"directoryTable")
        self.directoryStack.addWidget(self.directoryTable)
        self.directoryEmpty = EmptyState()
        self.directoryEmpty.setObjectName(u"directoryEmpty")
        self.directoryStack.addWidget(self.directoryEmpty)

        self.layout8.addWidget(self.directoryStack)

        self.history = PotentialHistory(self.directoryPage)
        self.history.setObjectName(u"history")

        self.layout8.addWidget(self.history)

        self.layout8.setStretch(1, 3)
        self.layout8.setStretch(2, 2)
        self.views.addWidget(self.directoryPage)
        self.coveragePage = QWidget()
        self.coveragePage.setObjectName(u"coveragePage")
        self.layout10 = QVBoxLayout(self.coveragePage)
        self.layout10.setSpacing(8)
        self.layout10.setObjectName(u"layout10")
        self.layout10.setContentsMargins(0, 0, 0, 0)
        self.part11 = QLabel(self.coveragePage)
        self.part11.setObjectName(u"part11")
        self.part11.setProperty(u"look", u"quiet")
        self.part11.setWordWrap(True)

        self.layout10.addWidget(self.part11)

        self.coverageTable = RecordTable(self.coveragePage)
        self.coverageTable.setObjectName(u"coverageTable")

        self.layout10.addWidget(self.coverageTable)

        self.coverageLabel = QLabel(self.coveragePage)
        self.coverageLabel.setObjectName(u"coverageLabel")
        self.coverageLabel.setProperty(u"look", u"quiet")
        self.coverageLabel.setWordWrap(True)

        self.layout10.addWidget(self.coverageLabel)

        self.layout10.setStretch(1, 1)
        self.views.addWidget(self.coveragePage)
        self.companionsPage = CompanionsView()
        self.companionsPage.setObjectName(u"companionsPage")
        self.views.addWidget(self.companionsPage)
        self.guidancePage = GuidanceView()
        self.guidancePage.setObjectName(u"guidancePage")
        self.views.addWidget(self.guidancePage)
        self.figuresPage = VillageFiguresView()
        self.figuresPage.setObjectName(u"figuresPage")
        self.views.addWidget(self.figuresPage)
        self.listsPage = VillageListsView()
        self.listsPage.setObjectName(u"listsPage")
        self.views.addWidget(self.listsPage)

        self.layout1.addWidget(self.views)

        self.layout1.setStretch(1, 1)

        self.retranslateUi(NetworkScreen)

        QMetaObject.connectSlotsByName(NetworkScreen)
    # setupUi

    def retranslateUi(self, NetworkScreen):
        NetworkScreen.setWindowTitle(QCoreApplication.translate("NetworkScreen", u"Network", None))
        self.titleLabel.setText(QCoreApplication.translate("NetworkScreen", u"Network", None))
        self.referralsButton.setText(QCoreApplication.translate("NetworkScreen", u"Referrals", None))
        self.directoryButton.setText(QCoreApplication.translate("NetworkScreen", u"Directory", None))
        self.companionsButton.setText(QCoreApplication.translate("NetworkScreen", u"Local companions", None))
        self.coverageButton.setText(QCoreApplication.translate("NetworkScreen", u"Coverage", None))
        self.guidanceButton.setText(QCoreApplication.translate("NetworkScreen", u"Guidance", None))
        self.figuresButton.setText(QCoreApplication.translate("NetworkScreen", u"Village figures", None))
        self.listsButton.setText(QCoreApplication.translate("NetworkScreen", u"Village lists", None))
        self.addButton.setText(QCoreApplication.translate("NetworkScreen", u"Add to the directory", None))
        self.boardButton.setText(QCoreApplication.translate("NetworkScreen", u"Board", None))
        self.listButton.setText(QCoreApplication.translate("NetworkScreen", u"List", None))
        self.keysLabel.setText(QCoreApplication.translate("NetworkScreen", u"Drag a card, or press Ctrl+\u2192 or 1 to 5", None))
#if QT_CONFIG(accessibility)
        self.stateBox.setAccessibleName(QCoreApplication.translate("NetworkScreen", u"State", None))
#endif // QT_CONFIG(accessibility)
        self.searchEdit.setPlaceholderText(QCoreApplication.translate("NetworkScreen", u"Search name, service, village", None))
#if QT_CONFIG(accessibility)
        self.kindBox.setAccessibleName(QCoreApplication.translate("NetworkScreen", u"Kind", None))
#endif // QT_CONFIG(accessibility)
        self.transferButton.setText(QCoreApplication.translate("NetworkScreen", u"Import or save", None))
#if QT_CONFIG(accessibility)
        self.directoryTable.setAccessibleName(QCoreApplication.translate("NetworkScreen", u"Directory", None))
#endif // QT_CONFIG(accessibility)
        self.part11.setText(QCoreApplication.translate("NetworkScreen", u"How many of each kind work in a village; a dash is a gap.", None))
#if QT_CONFIG(accessibility)
        self.coverageTable.setAccessibleName(QCoreApplication.translate("NetworkScreen", u"Coverage", None))
#endif // QT_CONFIG(accessibility)
        self.coverageLabel.setText("")
    # retranslateUi
