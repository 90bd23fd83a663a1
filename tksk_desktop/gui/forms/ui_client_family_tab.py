# SPDX-License-Identifier: MIT
"""Made from ui/client_family_tab.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize, Qt
)
from PySide6.QtWidgets import (
    QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QStackedWidget, QToolButton, QVBoxLayout, QWidget
)

from tksk_desktop.gui.clients.household_event_list import (
    HouseholdEventList
)
from tksk_desktop.gui.widgets.date_field import (
    DateField
)
from tksk_desktop.gui.widgets.empty_state import (
    EmptyState
)

class Ui_ClientFamilyTab(object):
    def setupUi(self, ClientFamilyTab):
        if not ClientFamilyTab.objectName():
            ClientFamilyTab.setObjectName(u"ClientFamilyTab")
        self.layout158 = QVBoxLayout(ClientFamilyTab)
        self.layout158.setSpacing(8)
        self.layout158.setObjectName(u"layout158")
        self.layout158.setContentsMargins(0, 8, 0, 0)
        self.familyStack = QStackedWidget(ClientFamilyTab)
        self.familyStack.setObjectName(u"familyStack")
        self.familyPage = QWidget()
        self.familyPage.setObjectName(u"familyPage")
        self.layout157 = QVBoxLayout(self.familyPage)
        self.layout157.setSpacing(8)
        self.layout157.setObjectName(u"layout157")
        self.layout157.setContentsMargins(0, 0, 0, 0)
        self.familyScroll = QScrollArea(self.familyPage)
        self.familyScroll.setObjectName(u"familyScroll")
        self.familyScroll.setWidgetResizable(True)
        self.familyScroll.setFrameShape(QFrame.Shape.NoFrame)
        self.familyScroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.familyArea = QWidget()
        self.familyArea.setObjectName(u"familyArea")
        self.layout156 = QVBoxLayout(self.familyArea)
        self.layout156.setSpacing(8)
        self.layout156.setObjectName(u"layout156")
        self.layout156.setContentsMargins(0, 0, 8, 0)
        self.actsLayout = QHBoxLayout()
        self.actsLayout.setSpacing(8)
        self.actsLayout.setObjectName(u"actsLayout")
        self.actsLayout.setContentsMargins(0, 0, 0, 0)
        self.addButton = QPushButton(self.familyArea)
        self.addButton.setObjectName(u"addButton")

        self.actsLayout.addWidget(self.addButton)

        self.eventButton = QToolButton(self.familyArea)
        self.eventButton.setObjectName(u"eventButton")

        self.actsLayout.addWidget(self.eventButton)

        self.rankButton = QPushButton(self.familyArea)
        self.rankButton.setObjectName(u"rankButton")
        self.rankButton.setProperty(u"look", u"link")

        self.actsLayout.addWidget(self.rankButton)

        self.genogramButton = QPushButton(self.familyArea)
        self.genogramButton.setObjectName(u"genogramButton")
        self.genogramButton.setProperty(u"look", u"link")

        self.actsLayout.addWidget(self.genogramButton)

        self.ecomapButton = QPushButton(self.familyArea)
        self.ecomapButton.setObjectName(u"ecomapButton")
        self.ecomapButton.setProperty(u"look", u"link")

        self.actsLayout.addWidget(self.ecomapButton)

        self.space145 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.actsLayout.addItem(self.space145)


        self.layout156.addLayout(self.actsLayout)

        self.mendCard = QFrame(self.familyArea)
        self.mendCard.setObjectName(u"mendCard")
        self.mendCard.setProperty(u"look", u"attention")
        self.layout141 = QHBoxLayout(self.mendCard)
        self.layout141.setSpacing(8)
        self.layout141.setObjectName(u"layout141")
        self.layout141.setContentsMargins(12, 6, 12, 6)
        self.mendLabel = QLabel(self.mendCard)
        self.mendLabel.setObjectName(u"mendLabel")
        self.mendLabel.setWordWrap(True)

        self.layout141.addWidget(self.mendLabel)

        self.mendButton = QPushButton(self.mendCard)
        self.mendButton.setObjectName(u"mendButton")
        self.mendButton.setProperty(u"look", u"link")

        self.layout141.addWidget(self.mendButton)

        self.layout141.setStretch(0, 1)

        self.layout156.addWidget(self.mendCard)

        self.pastCard = QFrame(self.familyArea)
        self.pastCard.setObjectName(u"pastCard")
        self.pastCard.setProperty(u"look", u"card")
        self.layout144 = QVBoxLayout(self.pastCard)
        self.layout144.setSpacing(8)
        self.layout144.setObjectName(u"layout144")
        self.layout144.setContentsMargins(16, 12, 16, 12)
        self.layout143 = QHBoxLayout()
        self.layout143.setSpacing(8)
        self.layout143.setObjectName(u"layout143")
        self.layout143.setContentsMargins(0, 0, 0, 0)
        self.pastTitle = QLabel(self.pastCard)
        self.pastTitle.setObjectName(u"pastTitle")
        self.pastTitle.setProperty(u"look", u"strong")

        self.layout143.addWidget(self.pastTitle)

        self.space142 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout143.addItem(self.space142)

        self.nowButton = QPushButton(self.pastCard)
        self.nowButton.setObjectName(u"nowButton")
        self.nowButton.setProperty(u"look", u"link")

        self.layout143.addWidget(self.nowButton)


        self.layout144.addLayout(self.layout143)

        self.pastLabel = QLabel(self.pastCard)
        self.pastLabel.setObjectName(u"pastLabel")
        self.pastLabel.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.pastLabel.setWordWrap(True)

        self.layout144.addWidget(self.pastLabel)


        self.layout156.addWidget(self.pastCard)

        self.familyCard = QFrame(self.familyArea)
        self.familyCard.setObjectName(u"familyCard")
        self.familyCard.setProperty(u"look", u"card")
        self.layout140 = QVBoxLayout(self.familyCard)
        self.layout140.setSpacing(8)
        self.layout140.setObjectName(u"layout140")
        self.layout140.setContentsMargins(16, 12, 16, 12)
        self.layout132 = QHBoxLayout()
        self.layout132.setSpacing(8)
        self.layout132.setObjectName(u"layout132")
        self.layout132.setContentsMargins(0, 0, 0, 0)
        self.familyTitle = QLabel(self.familyCard)
        self.familyTitle.setObjectName(u"familyTitle")
        self.familyTitle.setProperty(u"look", u"strong")

        self.layout132.addWidget(self.familyTitle)

        self.space131 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout132.addItem(self.space131)

        self.cardEyeButton = QPushButton(self.familyCard)
        self.cardEyeButton.setObjectName(u"cardEyeButton")
        self.cardEyeButton.setProperty(u"look", u"link")

        self.layout132.addWidget(self.cardEyeButton)


        self.layout140.addLayout(self.layout132)

        self.fields = QGridLayout()
        self.fields.setSpacing(8)
        self.fields.setObjectName(u"fields")
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.layout134 = QVBoxLayout()
        self.layout134.setSpacing(0)
        self.layout134.setObjectName(u"layout134")
        self.layout134.setContentsMargins(0, 0, 0, 0)
        self.label133 = QLabel(self.familyCard)
        self.label133.setObjectName(u"label133")
        self.label133.setProperty(u"look", u"quiet")

        self.layout134.addWidget(self.label133)

        self.cardLabel = QLabel(self.familyCard)
        self.cardLabel.setObjectName(u"cardLabel")
        self.cardLabel.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.layout134.addWidget(self.cardLabel)


        self.fields.addLayout(self.layout134, 0, 0, 1, 1)

        self.layout136 = QVBoxLayout()
        self.layout136.setSpacing(0)
        self.layout136.setObjectName(u"layout136")
        self.layout136.setContentsMargins(0, 0, 0, 0)
        self.label135 = QLabel(self.familyCard)
        self.label135.setObjectName(u"label135")
        self.label135.setProperty(u"look", u"quiet")

        self.layout136.addWidget(self.label135)

        self.addressLabel = QLabel(self.familyCard)
        self.addressLabel.setObjectName(u"addressLabel")
        self.addressLabel.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.addressLabel.setWordWrap(True)

        self.layout136.addWidget(self.addressLabel)


        self.fields.addLayout(self.layout136, 0, 1, 1, 1)

        self.layout138 = QVBoxLayout()
        self.layout138.setSpacing(0)
        self.layout138.setObjectName(u"layout138")
        self.layout138.setContentsMargins(0, 0, 0, 0)
        self.label137 = QLabel(self.familyCard)
        self.label137.setObjectName(u"label137")
        self.label137.setProperty(u"look", u"quiet")

        self.layout138.addWidget(self.label137)

        self.rankLabel = QLabel(self.familyCard)
        self.rankLabel.setObjectName(u"rankLabel")
        self.rankLabel.setWordWrap(True)

        self.layout138.addWidget(self.rankLabel)


        self.fields.addLayout(self.layout138, 1, 0, 1, 1)

        self.layout139 = QVBoxLayout()
        self.layout139.setSpacing(0)
        self.layout139.setObjectName(u"layout139")
        self.layout139.setContentsMargins(0, 0, 0, 0)
        self.formerCaption = QLabel(self.familyCard)
        self.formerCaption.setObjectName(u"formerCaption")
        self.formerCaption.setProperty(u"look", u"quiet")

        self.layout139.addWidget(self.formerCaption)

        self.formerLabel = QLabel(self.familyCard)
        self.formerLabel.setObjectName(u"formerLabel")
        self.formerLabel.setProperty(u"look", u"quiet")
        self.formerLabel.setWordWrap(True)

        self.layout139.addWidget(self.formerLabel)


        self.fields.addLayout(self.layout139, 1, 1, 1, 1)

        self.fields.setColumnStretch(0, 1)
        self.fields.setColumnStretch(1, 1)

        self.layout140.addLayout(self.fields)


        self.layout156.addWidget(self.familyCard)

        self.layout148 = QHBoxLayout()
        self.layout148.setSpacing(8)
        self.layout148.setObjectName(u"layout148")
        self.layout148.setContentsMargins(0, 0, 0, 0)
        self.label146 = QLabel(self.familyArea)
        self.label146.setObjectName(u"label146")
        self.label146.setProperty(u"look", u"strong")

        self.layout148.addWidget(self.label146)

        self.space147 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout148.addItem(self.space147)

        self.dayCaption = QLabel(self.familyArea)
        self.dayCaption.setObjectName(u"dayCaption")
        self.dayCaption.setProperty(u"look", u"quiet")

        self.layout148.addWidget(self.dayCaption)

        self.dayField = DateField(self.familyArea)
        self.dayField.setObjectName(u"dayField")
        self.dayField.setMinimumSize(QSize(160, 0))
        self.dayField.setMaximumSize(QSize(160, 16777215))

        self.layout148.addWidget(self.dayField)


        self.layout156.addLayout(self.layout148)

        self.memberRows = QVBoxLayout()
        self.memberRows.setSpacing(4)
        self.memberRows.setObjectName(u"memberRows")
        self.memberRows.setContentsMargins(0, 0, 0, 0)

        self.layout156.addLayout(self.memberRows)

        self.leftLabel = QLabel(self.familyArea)
        self.leftLabel.setObjectName(u"leftLabel")
        self.leftLabel.setProperty(u"look", u"quiet")
        self.leftLabel.setWordWrap(True)

        self.layout156.addWidget(self.leftLabel)

        self.layout151 = QHBoxLayout()
        self.layout151.setSpacing(8)
        self.layout151.setObjectName(u"layout151")
        self.layout151.setContentsMargins(0, 0, 0, 0)
        self.label149 = QLabel(self.familyArea)
        self.label149.setObjectName(u"label149")
        self.label149.setProperty(u"look", u"strong")

        self.layout151.addWidget(self.label149)

        self.space150 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout151.addItem(self.space150)

        self.contactButton = QPushButton(self.familyArea)
        self.contactButton.setObjectName(u"contactButton")
        self.contactButton.setProperty(u"look", u"link")

        self.layout151.addWidget(self.contactButton)


        self.layout156.addLayout(self.layout151)

        self.contactRows = QVBoxLayout()
        self.contactRows.setSpacing(4)
        self.contactRows.setObjectName(u"contactRows")
        self.contactRows.setContentsMargins(0, 0, 0, 0)

        self.layout156.addLayout(self.contactRows)

        self.noContactLabel = QLabel(self.familyArea)
        self.noContactLabel.setObjectName(u"noContactLabel")
        self.noContactLabel.setProperty(u"look", u"quiet")
        self.noContactLabel.setWordWrap(True)

        self.layout156.addWidget(self.noContactLabel)

        self.layout154 = QHBoxLayout()
        self.layout154.setSpacing(8)
        self.layout154.setObjectName(u"layout154")
        self.layout154.setContentsMargins(0, 0, 0, 0)
        self.label152 = QLabel(self.familyArea)
        self.label152.setObjectName(u"label152")
        self.label152.setProperty(u"look", u"strong")

        self.layout154.addWidget(self.label152)

        self.space153 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout154.addItem(self.space153)


        self.layout156.addLayout(self.layout154)

        self.eventList = HouseholdEventList(self.familyArea)
        self.eventList.setObjectName(u"eventList")

        self.layout156.addWidget(self.eventList)

        self.space155 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout156.addItem(self.space155)

        self.familyScroll.setWidget(self.familyArea)

        self.layout157.addWidget(self.familyScroll)

        self.familyStack.addWidget(self.familyPage)
        self.familyEmpty = EmptyState()
        self.familyEmpty.setObjectName(u"familyEmpty")
        self.familyStack.addWidget(self.familyEmpty)

        self.layout158.addWidget(self.familyStack)


        self.retranslateUi(ClientFamilyTab)

        QMetaObject.connectSlotsByName(ClientFamilyTab)
    # setupUi

    def retranslateUi(self, ClientFamilyTab):
        self.addButton.setText(QCoreApplication.translate("ClientFamilyTab", u"Add a member", None))
        self.eventButton.setText(QCoreApplication.translate("ClientFamilyTab", u"Record an event", None))
        self.rankButton.setText(QCoreApplication.translate("ClientFamilyTab", u"Desil \u2026", None))
        self.genogramButton.setText(QCoreApplication.translate("ClientFamilyTab", u"Genogram", None))
        self.ecomapButton.setText(QCoreApplication.translate("ClientFamilyTab", u"Ecomap", None))
        self.mendLabel.setText("")
        self.mendButton.setText("")
        self.pastTitle.setText("")
        self.nowButton.setText(QCoreApplication.translate("ClientFamilyTab", u"Back to today", None))
        self.pastLabel.setText("")
        self.familyTitle.setText("")
        self.cardEyeButton.setText("")
        self.label133.setText(QCoreApplication.translate("ClientFamilyTab", u"Family card number", None))
        self.cardLabel.setText("")
        self.label135.setText(QCoreApplication.translate("ClientFamilyTab", u"Address", None))
        self.addressLabel.setText("")
        self.label137.setText(QCoreApplication.translate("ClientFamilyTab", u"Desil", None))
        self.rankLabel.setText("")
        self.formerCaption.setText(QCoreApplication.translate("ClientFamilyTab", u"Before", None))
        self.formerLabel.setText("")
        self.label146.setText(QCoreApplication.translate("ClientFamilyTab", u"Members", None))
        self.dayCaption.setText(QCoreApplication.translate("ClientFamilyTab", u"As it was on", None))
        self.leftLabel.setText("")
        self.label149.setText(QCoreApplication.translate("ClientFamilyTab", u"Who stands by the client", None))
        self.contactButton.setText(QCoreApplication.translate("ClientFamilyTab", u"Add a contact", None))
        self.noContactLabel.setText("")
        self.label152.setText(QCoreApplication.translate("ClientFamilyTab", u"What happened", None))
        pass
    # retranslateUi
