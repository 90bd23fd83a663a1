# SPDX-License-Identifier: MIT
"""Made from ui/network_screen.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QStackedWidget, QVBoxLayout, QWidget
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
        self.layout28 = QVBoxLayout(NetworkScreen)
        self.layout28.setSpacing(12)
        self.layout28.setObjectName(u"layout28")
        self.layout28.setContentsMargins(24, 16, 24, 16)
        self.layout29 = QHBoxLayout()
        self.layout29.setSpacing(8)
        self.layout29.setObjectName(u"layout29")
        self.layout29.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(NetworkScreen)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"title")

        self.layout29.addWidget(self.titleLabel)

        self.space30 = QSpacerItem(16, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.layout29.addItem(self.space30)

        self.referralsButton = QPushButton(NetworkScreen)
        self.referralsButton.setObjectName(u"referralsButton")
        self.referralsButton.setProperty(u"look", u"filter")
        self.referralsButton.setCheckable(True)
        self.referralsButton.setAutoExclusive(True)

        self.layout29.addWidget(self.referralsButton)

        self.directoryButton = QPushButton(NetworkScreen)
        self.directoryButton.setObjectName(u"directoryButton")
        self.directoryButton.setProperty(u"look", u"filter")
        self.directoryButton.setCheckable(True)
        self.directoryButton.setAutoExclusive(True)

        self.layout29.addWidget(self.directoryButton)

        self.coverageButton = QPushButton(NetworkScreen)
        self.coverageButton.setObjectName(u"coverageButton")
        self.coverageButton.setProperty(u"look", u"filter")
        self.coverageButton.setCheckable(True)
        self.coverageButton.setAutoExclusive(True)

        self.layout29.addWidget(self.coverageButton)

        self.space31 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout29.addItem(self.space31)

        self.addButton = QPushButton(NetworkScreen)
        self.addButton.setObjectName(u"addButton")
        self.addButton.setProperty(u"look", u"main")
#if QT_CONFIG(tooltip)
        self.addButton.setToolTip(u"Ctrl+N")
#endif // QT_CONFIG(tooltip)

        self.layout29.addWidget(self.addButton)


        self.layout28.addLayout(self.layout29)

        self.views = QStackedWidget(NetworkScreen)
        self.views.setObjectName(u"views")
        self.referralsPage = QWidget()
        self.referralsPage.setObjectName(u"referralsPage")
        self.layout32 = QVBoxLayout(self.referralsPage)
        self.layout32.setSpacing(8)
        self.layout32.setObjectName(u"layout32")
        self.layout32.setContentsMargins(0, 0, 0, 0)
        self.layout33 = QHBoxLayout()
        self.layout33.setSpacing(8)
        self.layout33.setObjectName(u"layout33")
        self.layout33.setContentsMargins(0, 0, 0, 0)
        self.stateBox = QComboBox(self.referralsPage)
        self.stateBox.setObjectName(u"stateBox")

        self.layout33.addWidget(self.stateBox)

        self.space34 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout33.addItem(self.space34)


        self.layout32.addLayout(self.layout33)

        self.referrals = ReferralList(self.referralsPage)
        self.referrals.setObjectName(u"referrals")

        self.layout32.addWidget(self.referrals)

        self.layout32.setStretch(1, 1)
        self.views.addWidget(self.referralsPage)
        self.directoryPage = QWidget()
        self.directoryPage.setObjectName(u"directoryPage")
        self.layout35 = QVBoxLayout(self.directoryPage)
        self.layout35.setSpacing(8)
        self.layout35.setObjectName(u"layout35")
        self.layout35.setContentsMargins(0, 0, 0, 0)
        self.layout36 = QHBoxLayout()
        self.layout36.setSpacing(8)
        self.layout36.setObjectName(u"layout36")
        self.layout36.setContentsMargins(0, 0, 0, 0)
        self.searchEdit = QLineEdit(self.directoryPage)
        self.searchEdit.setObjectName(u"searchEdit")
        self.searchEdit.setClearButtonEnabled(True)

        self.layout36.addWidget(self.searchEdit)

        self.kindBox = QComboBox(self.directoryPage)
        self.kindBox.setObjectName(u"kindBox")

        self.layout36.addWidget(self.kindBox)

        self.layout36.setStretch(0, 1)
        self.layout36.setStretch(1, 1)

        self.layout35.addLayout(self.layout36)

        self.directoryStack = QStackedWidget(self.directoryPage)
        self.directoryStack.setObjectName(u"directoryStack")
        self.directoryTable = RecordTable()
        self.directoryTable.setObjectName(u"directoryTable")
        self.directoryStack.addWidget(self.directoryTable)
        self.directoryEmpty = EmptyState()
        self.directoryEmpty.setObjectName(u"directoryEmpty")
        self.directoryStack.addWidget(self.directoryEmpty)

        self.layout35.addWidget(self.directoryStack)

        self.layout35.setStretch(1, 1)
        self.views.addWidget(self.directoryPage)
        self.coveragePage = QWidget()
        self.coveragePage.setObjectName(u"coveragePage")
        self.layout37 = QVBoxLayout(self.coveragePage)
        self.layout37.setSpacing(8)
        self.layout37.setObjectName(u"layout37")
        self.layout37.setContentsMargins(0, 0, 0, 0)
        self.part38 = QLabel(self.coveragePage)
        self.part38.setObjectName(u"part38")
        self.part38.setProperty(u"look", u"quiet")
        self.part38.setWordWrap(True)

        self.layout37.addWidget(self.part38)

        self.coverageTable = RecordTable(self.coveragePage)
        self.coverageTable.setObjectName(u"coverageTable")

        self.layout37.addWidget(self.coverageTable)

        self.layout37.setStretch(1, 1)
        self.views.addWidget(self.coveragePage)

        self.layout28.addWidget(self.views)

        self.layout28.setStretch(1, 1)

        self.retranslateUi(NetworkScreen)

        QMetaObject.connectSlotsByName(NetworkScreen)
    # setupUi

    def retranslateUi(self, NetworkScreen):
        NetworkScreen.setWindowTitle(QCoreApplication.translate("NetworkScreen", u"Network", None))
        self.titleLabel.setText(QCoreApplication.translate("NetworkScreen", u"Network", None))
        self.referralsButton.setText(QCoreApplication.translate("NetworkScreen", u"Referrals", None))
        self.directoryButton.setText(QCoreApplication.translate("NetworkScreen", u"Directory", None))
        self.coverageButton.setText(QCoreApplication.translate("NetworkScreen", u"Coverage", None))
        self.addButton.setText(QCoreApplication.translate("NetworkScreen", u"Add to the directory", None))
#if QT_CONFIG(accessibility)
        self.stateBox.setAccessibleName(QCoreApplication.translate("NetworkScreen", u"State", None))
#endif // QT_CONFIG(accessibility)
        self.searchEdit.setPlaceholderText(QCoreApplication.translate("NetworkScreen", u"Search name, service, village", None))
#if QT_CONFIG(accessibility)
        self.kindBox.setAccessibleName(QCoreApplication.translate("NetworkScreen", u"Kind", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.directoryTable.setAccessibleName(QCoreApplication.translate("NetworkScreen", u"Directory", None))
#endif // QT_CONFIG(accessibility)
        self.part38.setText(QCoreApplication.translate("NetworkScreen", u"How many of each kind work in a village; a dash is a gap.", None))
#if QT_CONFIG(accessibility)
        self.coverageTable.setAccessibleName(QCoreApplication.translate("NetworkScreen", u"Coverage", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi
