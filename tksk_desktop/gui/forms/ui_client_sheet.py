# SPDX-License-Identifier: MIT
"""Made from ui/client_sheet.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, Qt
)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTabWidget, QToolButton,
    QVBoxLayout
)

from tksk_desktop.gui.clients.flag_strip import (
    FlagStrip
)
from tksk_desktop.gui.widgets.chip_row import (
    ChipRow
)

class Ui_ClientSheetView(object):
    def setupUi(self, ClientSheetView):
        if not ClientSheetView.objectName():
            ClientSheetView.setObjectName(u"ClientSheetView")
        self.layout52 = QVBoxLayout(ClientSheetView)
        self.layout52.setSpacing(10)
        self.layout52.setObjectName(u"layout52")
        self.layout52.setContentsMargins(20, 16, 20, 12)
        self.layout12 = QHBoxLayout()
        self.layout12.setSpacing(12)
        self.layout12.setObjectName(u"layout12")
        self.layout12.setContentsMargins(0, 0, 0, 0)
        self.avatarLabel = QLabel(ClientSheetView)
        self.avatarLabel.setObjectName(u"avatarLabel")
        self.avatarLabel.setProperty(u"look", u"avatar")
        self.avatarLabel.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.layout12.addWidget(self.avatarLabel)

        self.layout11 = QVBoxLayout()
        self.layout11.setSpacing(2)
        self.layout11.setObjectName(u"layout11")
        self.layout11.setContentsMargins(0, 0, 0, 0)
        self.nameLabel = QLabel(ClientSheetView)
        self.nameLabel.setObjectName(u"nameLabel")
        self.nameLabel.setProperty(u"look", u"section")
        self.nameLabel.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.nameLabel.setWordWrap(True)

        self.layout11.addWidget(self.nameLabel)

        self.lineLabel = QLabel(ClientSheetView)
        self.lineLabel.setObjectName(u"lineLabel")
        self.lineLabel.setProperty(u"look", u"quiet")
        self.lineLabel.setWordWrap(True)

        self.layout11.addWidget(self.lineLabel)


        self.layout12.addLayout(self.layout11)

        self.layout12.setStretch(1, 1)

        self.layout52.addLayout(self.layout12)

        self.kindChips = ChipRow(ClientSheetView)
        self.kindChips.setObjectName(u"kindChips")

        self.layout52.addWidget(self.kindChips)

        self.flagStrip = FlagStrip(ClientSheetView)
        self.flagStrip.setObjectName(u"flagStrip")

        self.layout52.addWidget(self.flagStrip)

        self.layout14 = QHBoxLayout()
        self.layout14.setSpacing(8)
        self.layout14.setObjectName(u"layout14")
        self.layout14.setContentsMargins(0, 0, 0, 0)
        self.sessionButton = QPushButton(ClientSheetView)
        self.sessionButton.setObjectName(u"sessionButton")
        self.sessionButton.setProperty(u"look", u"main")

        self.layout14.addWidget(self.sessionButton)

        self.editButton = QPushButton(ClientSheetView)
        self.editButton.setObjectName(u"editButton")

        self.layout14.addWidget(self.editButton)

        self.caseButton = QPushButton(ClientSheetView)
        self.caseButton.setObjectName(u"caseButton")

        self.layout14.addWidget(self.caseButton)

        self.moreButton = QToolButton(ClientSheetView)
        self.moreButton.setObjectName(u"moreButton")
        self.moreButton.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

        self.layout14.addWidget(self.moreButton)

        self.space13 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout14.addItem(self.space13)


        self.layout52.addLayout(self.layout14)

        self.tabs = QTabWidget(ClientSheetView)
        self.tabs.setObjectName(u"tabs")

        self.layout52.addWidget(self.tabs)

        self.layout52.setStretch(4, 1)

        self.retranslateUi(ClientSheetView)

        QMetaObject.connectSlotsByName(ClientSheetView)
    # setupUi

    def retranslateUi(self, ClientSheetView):
        self.avatarLabel.setText("")
        self.nameLabel.setText("")
        self.lineLabel.setText("")
        self.sessionButton.setText(QCoreApplication.translate("ClientSheetView", u"Write a session note", None))
        self.editButton.setText(QCoreApplication.translate("ClientSheetView", u"Change", None))
        self.caseButton.setText(QCoreApplication.translate("ClientSheetView", u"Open a case", None))
        self.moreButton.setText(QCoreApplication.translate("ClientSheetView", u"More", None))
        pass
    # retranslateUi
