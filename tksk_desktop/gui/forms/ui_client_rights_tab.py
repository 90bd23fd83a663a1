# SPDX-License-Identifier: MIT
"""Made from ui/client_rights_tab.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget
)

class Ui_ClientRightsTab(object):
    def setupUi(self, ClientRightsTab):
        if not ClientRightsTab.objectName():
            ClientRightsTab.setObjectName(u"ClientRightsTab")
        self.layout73 = QVBoxLayout(ClientRightsTab)
        self.layout73.setSpacing(8)
        self.layout73.setObjectName(u"layout73")
        self.layout73.setContentsMargins(0, 0, 0, 0)
        self.rightsScroll = QScrollArea(ClientRightsTab)
        self.rightsScroll.setObjectName(u"rightsScroll")
        self.rightsScroll.setFrameShape(QFrame.Shape.NoFrame)
        self.rightsScroll.setWidgetResizable(True)
        self.rightsArea = QWidget()
        self.rightsArea.setObjectName(u"rightsArea")
        self.layout72 = QVBoxLayout(self.rightsArea)
        self.layout72.setSpacing(12)
        self.layout72.setObjectName(u"layout72")
        self.layout72.setContentsMargins(0, 12, 12, 12)
        self.restrictedCard = QFrame(self.rightsArea)
        self.restrictedCard.setObjectName(u"restrictedCard")
        self.restrictedCard.setProperty(u"look", u"attention")
        self.layout58 = QHBoxLayout(self.restrictedCard)
        self.layout58.setSpacing(8)
        self.layout58.setObjectName(u"layout58")
        self.layout58.setContentsMargins(16, 10, 16, 10)
        self.restrictedLabel = QLabel(self.restrictedCard)
        self.restrictedLabel.setObjectName(u"restrictedLabel")
        self.restrictedLabel.setWordWrap(True)

        self.layout58.addWidget(self.restrictedLabel)

        self.liftButton = QPushButton(self.restrictedCard)
        self.liftButton.setObjectName(u"liftButton")

        self.layout58.addWidget(self.liftButton)


        self.layout72.addWidget(self.restrictedCard)

        self.label59 = QLabel(self.rightsArea)
        self.label59.setObjectName(u"label59")
        self.label59.setProperty(u"look", u"strong")

        self.layout72.addWidget(self.label59)

        self.layout61 = QHBoxLayout()
        self.layout61.setSpacing(8)
        self.layout61.setObjectName(u"layout61")
        self.layout61.setContentsMargins(0, 0, 0, 0)
        self.levelLabel = QLabel(self.rightsArea)
        self.levelLabel.setObjectName(u"levelLabel")
        self.levelLabel.setWordWrap(True)

        self.layout61.addWidget(self.levelLabel)

        self.levelButton = QPushButton(self.rightsArea)
        self.levelButton.setObjectName(u"levelButton")
        self.levelButton.setProperty(u"look", u"link")

        self.layout61.addWidget(self.levelButton)

        self.space60 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout61.addItem(self.space60)


        self.layout72.addLayout(self.layout61)

        self.label62 = QLabel(self.rightsArea)
        self.label62.setObjectName(u"label62")
        self.label62.setProperty(u"look", u"strong")

        self.layout72.addWidget(self.label62)

        self.requestsEmpty = QLabel(self.rightsArea)
        self.requestsEmpty.setObjectName(u"requestsEmpty")
        self.requestsEmpty.setProperty(u"look", u"quiet")
        self.requestsEmpty.setWordWrap(True)

        self.layout72.addWidget(self.requestsEmpty)

        self.requestsLayout = QVBoxLayout()
        self.requestsLayout.setSpacing(8)
        self.requestsLayout.setObjectName(u"requestsLayout")
        self.requestsLayout.setContentsMargins(0, 0, 0, 0)

        self.layout72.addLayout(self.requestsLayout)

        self.layout64 = QHBoxLayout()
        self.layout64.setSpacing(8)
        self.layout64.setObjectName(u"layout64")
        self.layout64.setContentsMargins(0, 0, 0, 0)
        self.requestButton = QPushButton(self.rightsArea)
        self.requestButton.setObjectName(u"requestButton")

        self.layout64.addWidget(self.requestButton)

        self.restrictButton = QPushButton(self.rightsArea)
        self.restrictButton.setObjectName(u"restrictButton")

        self.layout64.addWidget(self.restrictButton)

        self.space63 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout64.addItem(self.space63)


        self.layout72.addLayout(self.layout64)

        self.label65 = QLabel(self.rightsArea)
        self.label65.setObjectName(u"label65")
        self.label65.setProperty(u"look", u"strong")

        self.layout72.addWidget(self.label65)

        self.layout67 = QHBoxLayout()
        self.layout67.setSpacing(8)
        self.layout67.setObjectName(u"layout67")
        self.layout67.setContentsMargins(0, 0, 0, 0)
        self.fileButton = QPushButton(self.rightsArea)
        self.fileButton.setObjectName(u"fileButton")

        self.layout67.addWidget(self.fileButton)

        self.logButton = QPushButton(self.rightsArea)
        self.logButton.setObjectName(u"logButton")

        self.layout67.addWidget(self.logButton)

        self.space66 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout67.addItem(self.space66)


        self.layout72.addLayout(self.layout67)

        self.label68 = QLabel(self.rightsArea)
        self.label68.setObjectName(u"label68")
        self.label68.setProperty(u"look", u"strong")

        self.layout72.addWidget(self.label68)

        self.destroyLabel = QLabel(self.rightsArea)
        self.destroyLabel.setObjectName(u"destroyLabel")
        self.destroyLabel.setProperty(u"look", u"quiet")
        self.destroyLabel.setWordWrap(True)

        self.layout72.addWidget(self.destroyLabel)

        self.layout70 = QHBoxLayout()
        self.layout70.setSpacing(8)
        self.layout70.setObjectName(u"layout70")
        self.layout70.setContentsMargins(0, 0, 0, 0)
        self.destroyButton = QPushButton(self.rightsArea)
        self.destroyButton.setObjectName(u"destroyButton")
        self.destroyButton.setProperty(u"look", u"danger")

        self.layout70.addWidget(self.destroyButton)

        self.space69 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout70.addItem(self.space69)


        self.layout72.addLayout(self.layout70)

        self.space71 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout72.addItem(self.space71)

        self.rightsScroll.setWidget(self.rightsArea)

        self.layout73.addWidget(self.rightsScroll)


        self.retranslateUi(ClientRightsTab)

        QMetaObject.connectSlotsByName(ClientRightsTab)
    # setupUi

    def retranslateUi(self, ClientRightsTab):
        self.restrictedLabel.setText("")
        self.liftButton.setText(QCoreApplication.translate("ClientRightsTab", u"Lift the restriction", None))
        self.label59.setText(QCoreApplication.translate("ClientRightsTab", u"Confidentiality", None))
        self.levelLabel.setText("")
        self.levelButton.setText(QCoreApplication.translate("ClientRightsTab", u"Change", None))
        self.label62.setText(QCoreApplication.translate("ClientRightsTab", u"Requests of the person", None))
        self.requestsEmpty.setText(QCoreApplication.translate("ClientRightsTab", u"No request yet. What a person asks about the own data is noted here and answered within 3 \u00d7 24 hours.", None))
        self.requestButton.setText(QCoreApplication.translate("ClientRightsTab", u"Note a request", None))
        self.restrictButton.setText(QCoreApplication.translate("ClientRightsTab", u"Restrict the data", None))
        self.label65.setText(QCoreApplication.translate("ClientRightsTab", u"Papers and log", None))
        self.fileButton.setText(QCoreApplication.translate("ClientRightsTab", u"Print everything held", None))
        self.logButton.setText(QCoreApplication.translate("ClientRightsTab", u"Log of changes", None))
        self.label68.setText(QCoreApplication.translate("ClientRightsTab", u"End of retention", None))
        self.destroyLabel.setText(QCoreApplication.translate("ClientRightsTab", u"When the data is no longer needed, it is destroyed with a record (berita acara).", None))
        self.destroyButton.setText(QCoreApplication.translate("ClientRightsTab", u"Destroy the data \u2026", None))
        pass
    # retranslateUi
