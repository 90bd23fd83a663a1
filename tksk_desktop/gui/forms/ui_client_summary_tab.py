# SPDX-License-Identifier: MIT
"""Made from ui/client_summary_tab.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, Qt
)
from PySide6.QtWidgets import (
    QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QToolButton, QVBoxLayout, QWidget
)

from tksk_desktop.gui.clients.consent_list import (
    ConsentList
)
from tksk_desktop.gui.widgets.to_do_rows import (
    ToDoRows
)

class Ui_ClientSummaryTab(object):
    def setupUi(self, ClientSummaryTab):
        if not ClientSummaryTab.objectName():
            ClientSummaryTab.setObjectName(u"ClientSummaryTab")
        self.layout44 = QVBoxLayout(ClientSummaryTab)
        self.layout44.setSpacing(8)
        self.layout44.setObjectName(u"layout44")
        self.layout44.setContentsMargins(0, 0, 0, 0)
        self.summaryScroll = QScrollArea(ClientSummaryTab)
        self.summaryScroll.setObjectName(u"summaryScroll")
        self.summaryScroll.setWidgetResizable(True)
        self.summaryScroll.setFrameShape(QFrame.Shape.NoFrame)
        self.summaryScroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.summaryArea = QWidget()
        self.summaryArea.setObjectName(u"summaryArea")
        self.layout43 = QVBoxLayout(self.summaryArea)
        self.layout43.setSpacing(12)
        self.layout43.setObjectName(u"layout43")
        self.layout43.setContentsMargins(0, 12, 8, 8)
        self.toDoCard = QFrame(self.summaryArea)
        self.toDoCard.setObjectName(u"toDoCard")
        self.toDoCard.setProperty(u"look", u"card")
        self.layout17 = QVBoxLayout(self.toDoCard)
        self.layout17.setSpacing(4)
        self.layout17.setObjectName(u"layout17")
        self.layout17.setContentsMargins(12, 10, 12, 6)
        self.toDoTitle = QLabel(self.toDoCard)
        self.toDoTitle.setObjectName(u"toDoTitle")
        self.toDoTitle.setProperty(u"look", u"strong")

        self.layout17.addWidget(self.toDoTitle)

        self.toDoRows = ToDoRows(self.toDoCard)
        self.toDoRows.setObjectName(u"toDoRows")

        self.layout17.addWidget(self.toDoRows)


        self.layout43.addWidget(self.toDoCard)

        self.factGrid = QGridLayout()
        self.factGrid.setSpacing(12)
        self.factGrid.setObjectName(u"factGrid")
        self.factGrid.setContentsMargins(0, 4, 0, 0)
        self.layout19 = QVBoxLayout()
        self.layout19.setSpacing(0)
        self.layout19.setObjectName(u"layout19")
        self.layout19.setContentsMargins(0, 0, 0, 0)
        self.nikCaption = QLabel(self.summaryArea)
        self.nikCaption.setObjectName(u"nikCaption")
        self.nikCaption.setProperty(u"look", u"quiet")

        self.layout19.addWidget(self.nikCaption)

        self.nikLabel = QLabel(self.summaryArea)
        self.nikLabel.setObjectName(u"nikLabel")
        self.nikLabel.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.layout19.addWidget(self.nikLabel)


        self.factGrid.addLayout(self.layout19, 0, 0, 1, 1)

        self.layout21 = QVBoxLayout()
        self.layout21.setSpacing(0)
        self.layout21.setObjectName(u"layout21")
        self.layout21.setContentsMargins(0, 0, 0, 0)
        self.familyCardCaption = QLabel(self.summaryArea)
        self.familyCardCaption.setObjectName(u"familyCardCaption")
        self.familyCardCaption.setProperty(u"look", u"quiet")

        self.layout21.addWidget(self.familyCardCaption)

        self.familyCardLabel = QLabel(self.summaryArea)
        self.familyCardLabel.setObjectName(u"familyCardLabel")
        self.familyCardLabel.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.layout21.addWidget(self.familyCardLabel)


        self.factGrid.addLayout(self.layout21, 0, 1, 1, 1)

        self.layout22 = QHBoxLayout()
        self.layout22.setSpacing(8)
        self.layout22.setObjectName(u"layout22")
        self.layout22.setContentsMargins(0, 0, 0, 0)
        self.showNumbersButton = QToolButton(self.summaryArea)
        self.showNumbersButton.setObjectName(u"showNumbersButton")
        self.showNumbersButton.setProperty(u"look", u"link")
        self.showNumbersButton.setCheckable(True)

        self.layout22.addWidget(self.showNumbersButton)


        self.factGrid.addLayout(self.layout22, 0, 2, 1, 1)

        self.layout24 = QVBoxLayout()
        self.layout24.setSpacing(0)
        self.layout24.setObjectName(u"layout24")
        self.layout24.setContentsMargins(0, 0, 0, 0)
        self.bornCaption = QLabel(self.summaryArea)
        self.bornCaption.setObjectName(u"bornCaption")
        self.bornCaption.setProperty(u"look", u"quiet")

        self.layout24.addWidget(self.bornCaption)

        self.bornLabel = QLabel(self.summaryArea)
        self.bornLabel.setObjectName(u"bornLabel")
        self.bornLabel.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.bornLabel.setWordWrap(True)

        self.layout24.addWidget(self.bornLabel)


        self.factGrid.addLayout(self.layout24, 1, 0, 1, 1)

        self.layout26 = QVBoxLayout()
        self.layout26.setSpacing(0)
        self.layout26.setObjectName(u"layout26")
        self.layout26.setContentsMargins(0, 0, 0, 0)
        self.sexCaption = QLabel(self.summaryArea)
        self.sexCaption.setObjectName(u"sexCaption")
        self.sexCaption.setProperty(u"look", u"quiet")

        self.layout26.addWidget(self.sexCaption)

        self.sexLabel = QLabel(self.summaryArea)
        self.sexLabel.setObjectName(u"sexLabel")
        self.sexLabel.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.sexLabel.setWordWrap(True)

        self.layout26.addWidget(self.sexLabel)


        self.factGrid.addLayout(self.layout26, 1, 1, 1, 1)

        self.layout28 = QVBoxLayout()
        self.layout28.setSpacing(0)
        self.layout28.setObjectName(u"layout28")
        self.layout28.setContentsMargins(0, 0, 0, 0)
        self.label27 = QLabel(self.summaryArea)
        self.label27.setObjectName(u"label27")
        self.label27.setProperty(u"look", u"quiet")

        self.layout28.addWidget(self.label27)

        self.addressLabel = QLabel(self.summaryArea)
        self.addressLabel.setObjectName(u"addressLabel")
        self.addressLabel.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.addressLabel.setWordWrap(True)

        self.layout28.addWidget(self.addressLabel)


        self.factGrid.addLayout(self.layout28, 2, 0, 1, 1)

        self.layout30 = QVBoxLayout()
        self.layout30.setSpacing(0)
        self.layout30.setObjectName(u"layout30")
        self.layout30.setContentsMargins(0, 0, 0, 0)
        self.label29 = QLabel(self.summaryArea)
        self.label29.setObjectName(u"label29")
        self.label29.setProperty(u"look", u"quiet")

        self.layout30.addWidget(self.label29)

        self.villageLabel = QLabel(self.summaryArea)
        self.villageLabel.setObjectName(u"villageLabel")
        self.villageLabel.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.villageLabel.setWordWrap(True)

        self.layout30.addWidget(self.villageLabel)


        self.factGrid.addLayout(self.layout30, 2, 1, 1, 1)

        self.layout32 = QVBoxLayout()
        self.layout32.setSpacing(0)
        self.layout32.setObjectName(u"layout32")
        self.layout32.setContentsMargins(0, 0, 0, 0)
        self.label31 = QLabel(self.summaryArea)
        self.label31.setObjectName(u"label31")
        self.label31.setProperty(u"look", u"quiet")

        self.layout32.addWidget(self.label31)

        self.phoneLabel = QLabel(self.summaryArea)
        self.phoneLabel.setObjectName(u"phoneLabel")
        self.phoneLabel.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.phoneLabel.setWordWrap(True)

        self.layout32.addWidget(self.phoneLabel)


        self.factGrid.addLayout(self.layout32, 3, 0, 1, 1)

        self.layout34 = QVBoxLayout()
        self.layout34.setSpacing(0)
        self.layout34.setObjectName(u"layout34")
        self.layout34.setContentsMargins(0, 0, 0, 0)
        self.nicknameCaption = QLabel(self.summaryArea)
        self.nicknameCaption.setObjectName(u"nicknameCaption")
        self.nicknameCaption.setProperty(u"look", u"quiet")

        self.layout34.addWidget(self.nicknameCaption)

        self.nicknameLabel = QLabel(self.summaryArea)
        self.nicknameLabel.setObjectName(u"nicknameLabel")
        self.nicknameLabel.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.nicknameLabel.setWordWrap(True)

        self.layout34.addWidget(self.nicknameLabel)


        self.factGrid.addLayout(self.layout34, 3, 1, 1, 1)

        self.layout36 = QVBoxLayout()
        self.layout36.setSpacing(0)
        self.layout36.setObjectName(u"layout36")
        self.layout36.setContentsMargins(0, 0, 0, 0)
        self.label35 = QLabel(self.summaryArea)
        self.label35.setObjectName(u"label35")
        self.label35.setProperty(u"look", u"quiet")

        self.layout36.addWidget(self.label35)

        self.registeredLabel = QLabel(self.summaryArea)
        self.registeredLabel.setObjectName(u"registeredLabel")
        self.registeredLabel.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.registeredLabel.setWordWrap(True)

        self.layout36.addWidget(self.registeredLabel)


        self.factGrid.addLayout(self.layout36, 4, 0, 1, 1)

        self.layout38 = QVBoxLayout()
        self.layout38.setSpacing(0)
        self.layout38.setObjectName(u"layout38")
        self.layout38.setContentsMargins(0, 0, 0, 0)
        self.label37 = QLabel(self.summaryArea)
        self.label37.setObjectName(u"label37")
        self.label37.setProperty(u"look", u"quiet")

        self.layout38.addWidget(self.label37)

        self.lastSessionLabel = QLabel(self.summaryArea)
        self.lastSessionLabel.setObjectName(u"lastSessionLabel")
        self.lastSessionLabel.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.lastSessionLabel.setWordWrap(True)

        self.layout38.addWidget(self.lastSessionLabel)


        self.factGrid.addLayout(self.layout38, 4, 1, 1, 1)


        self.layout43.addLayout(self.factGrid)

        self.layout40 = QVBoxLayout()
        self.layout40.setSpacing(0)
        self.layout40.setObjectName(u"layout40")
        self.layout40.setContentsMargins(0, 0, 0, 0)
        self.label39 = QLabel(self.summaryArea)
        self.label39.setObjectName(u"label39")
        self.label39.setProperty(u"look", u"quiet")

        self.layout40.addWidget(self.label39)

        self.needsLabel = QLabel(self.summaryArea)
        self.needsLabel.setObjectName(u"needsLabel")
        self.needsLabel.setWordWrap(True)

        self.layout40.addWidget(self.needsLabel)

        self.helpersButton = QPushButton(self.summaryArea)
        self.helpersButton.setObjectName(u"helpersButton")
        self.helpersButton.setProperty(u"look", u"link")

        self.layout40.addWidget(self.helpersButton)


        self.layout43.addLayout(self.layout40)

        self.formerLayout = QVBoxLayout()
        self.formerLayout.setSpacing(0)
        self.formerLayout.setObjectName(u"formerLayout")
        self.formerCaption = QLabel(self.summaryArea)
        self.formerCaption.setObjectName(u"formerCaption")
        self.formerCaption.setProperty(u"look", u"quiet")

        self.formerLayout.addWidget(self.formerCaption)

        self.formerLabel = QLabel(self.summaryArea)
        self.formerLabel.setObjectName(u"formerLabel")
        self.formerLabel.setProperty(u"look", u"quiet")
        self.formerLabel.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.formerLabel.setWordWrap(True)

        self.formerLayout.addWidget(self.formerLabel)


        self.layout43.addLayout(self.formerLayout)

        self.layout41 = QVBoxLayout()
        self.layout41.setSpacing(0)
        self.layout41.setObjectName(u"layout41")
        self.layout41.setContentsMargins(0, 0, 0, 0)
        self.parentsCaption = QLabel(self.summaryArea)
        self.parentsCaption.setObjectName(u"parentsCaption")
        self.parentsCaption.setProperty(u"look", u"quiet")

        self.layout41.addWidget(self.parentsCaption)

        self.parentsLabel = QLabel(self.summaryArea)
        self.parentsLabel.setObjectName(u"parentsLabel")
        self.parentsLabel.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.parentsLabel.setWordWrap(True)

        self.layout41.addWidget(self.parentsLabel)

        self.groupsCaption = QLabel(self.summaryArea)
        self.groupsCaption.setObjectName(u"groupsCaption")
        self.groupsCaption.setProperty(u"look", u"quiet")

        self.layout41.addWidget(self.groupsCaption)

        self.groupsLabel = QLabel(self.summaryArea)
        self.groupsLabel.setObjectName(u"groupsLabel")
        self.groupsLabel.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.groupsLabel.setWordWrap(True)

        self.layout41.addWidget(self.groupsLabel)

        self.notesCaption = QLabel(self.summaryArea)
        self.notesCaption.setObjectName(u"notesCaption")
        self.notesCaption.setProperty(u"look", u"quiet")

        self.layout41.addWidget(self.notesCaption)

        self.notesLabel = QLabel(self.summaryArea)
        self.notesLabel.setObjectName(u"notesLabel")
        self.notesLabel.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.notesLabel.setWordWrap(True)

        self.layout41.addWidget(self.notesLabel)


        self.layout43.addLayout(self.layout41)

        self.consentLine = QFrame(self.summaryArea)
        self.consentLine.setObjectName(u"consentLine")
        self.consentLine.setProperty(u"look", u"line")

        self.layout43.addWidget(self.consentLine)

        self.consents = ConsentList(self.summaryArea)
        self.consents.setObjectName(u"consents")

        self.layout43.addWidget(self.consents)

        self.space42 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout43.addItem(self.space42)

        self.summaryScroll.setWidget(self.summaryArea)

        self.layout44.addWidget(self.summaryScroll)


        self.retranslateUi(ClientSummaryTab)

        QMetaObject.connectSlotsByName(ClientSummaryTab)
    # setupUi

    def retranslateUi(self, ClientSummaryTab):
        self.toDoTitle.setText(QCoreApplication.translate("ClientSummaryTab", u"To do", None))
        self.nikCaption.setText(QCoreApplication.translate("ClientSummaryTab", u"NIK", None))
        self.nikLabel.setText("")
        self.familyCardCaption.setText(QCoreApplication.translate("ClientSummaryTab", u"Family card number", None))
        self.familyCardLabel.setText("")
#if QT_CONFIG(tooltip)
        self.showNumbersButton.setToolTip(QCoreApplication.translate("ClientSummaryTab", u"Show or hide the digits", None))
#endif // QT_CONFIG(tooltip)
        self.bornCaption.setText(QCoreApplication.translate("ClientSummaryTab", u"Born", None))
        self.bornLabel.setText("")
        self.sexCaption.setText(QCoreApplication.translate("ClientSummaryTab", u"Sex", None))
        self.sexLabel.setText("")
        self.label27.setText(QCoreApplication.translate("ClientSummaryTab", u"Address", None))
        self.addressLabel.setText("")
        self.label29.setText(QCoreApplication.translate("ClientSummaryTab", u"Village", None))
        self.villageLabel.setText("")
        self.label31.setText(QCoreApplication.translate("ClientSummaryTab", u"Phone", None))
        self.phoneLabel.setText("")
        self.nicknameCaption.setText(QCoreApplication.translate("ClientSummaryTab", u"Nickname", None))
        self.nicknameLabel.setText("")
        self.label35.setText(QCoreApplication.translate("ClientSummaryTab", u"Registered on", None))
        self.registeredLabel.setText("")
        self.label37.setText(QCoreApplication.translate("ClientSummaryTab", u"Last session", None))
        self.lastSessionLabel.setText("")
        self.label39.setText(QCoreApplication.translate("ClientSummaryTab", u"Kinds of need", None))
        self.needsLabel.setText("")
        self.helpersButton.setText(QCoreApplication.translate("ClientSummaryTab", u"Who could help?", None))
        self.formerCaption.setText(QCoreApplication.translate("ClientSummaryTab", u"Formerly", None))
        self.formerLabel.setText("")
        self.parentsCaption.setText(QCoreApplication.translate("ClientSummaryTab", u"Parents", None))
        self.parentsLabel.setText("")
        self.groupsCaption.setText(QCoreApplication.translate("ClientSummaryTab", u"Groups", None))
        self.groupsLabel.setText("")
        self.notesCaption.setText(QCoreApplication.translate("ClientSummaryTab", u"Remarks", None))
        self.notesLabel.setText("")
        pass
    # retranslateUi
