# SPDX-License-Identifier: MIT
"""Made from ui/case_view.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, Qt
)
from PySide6.QtWidgets import (
    QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget
)

from tksk_desktop.gui.clients.case_head import (
    CaseHead
)
from tksk_desktop.gui.clients.case_sections import (
    CaseSections
)

class Ui_CaseView(object):
    def setupUi(self, CaseView):
        if not CaseView.objectName():
            CaseView.setObjectName(u"CaseView")
        self.layout15 = QVBoxLayout(CaseView)
        self.layout15.setSpacing(0)
        self.layout15.setObjectName(u"layout15")
        self.layout15.setContentsMargins(0, 0, 0, 0)
        self.viewScroll = QScrollArea(CaseView)
        self.viewScroll.setObjectName(u"viewScroll")
        self.viewScroll.setWidgetResizable(True)
        self.viewScroll.setFrameShape(QFrame.Shape.NoFrame)
        self.viewScroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewArea = QWidget()
        self.viewArea.setObjectName(u"viewArea")
        self.layout14 = QVBoxLayout(self.viewArea)
        self.layout14.setSpacing(10)
        self.layout14.setObjectName(u"layout14")
        self.layout14.setContentsMargins(0, 0, 8, 0)
        self.layout8 = QHBoxLayout()
        self.layout8.setSpacing(8)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(0, 0, 0, 0)
        self.backButton = QPushButton(self.viewArea)
        self.backButton.setObjectName(u"backButton")
        self.backButton.setProperty(u"look", u"link")

        self.layout8.addWidget(self.backButton)

        self.space7 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout8.addItem(self.space7)


        self.layout14.addLayout(self.layout8)

        self.head = CaseHead(self.viewArea)
        self.head.setObjectName(u"head")

        self.layout14.addWidget(self.head)

        self.sourceLabel = QLabel(self.viewArea)
        self.sourceLabel.setObjectName(u"sourceLabel")
        self.sourceLabel.setProperty(u"look", u"quiet")
        self.sourceLabel.setWordWrap(True)

        self.layout14.addWidget(self.sourceLabel)

        self.holdStrip = QFrame(self.viewArea)
        self.holdStrip.setObjectName(u"holdStrip")
        self.holdStrip.setProperty(u"look", u"attention")
        self.layout9 = QHBoxLayout(self.holdStrip)
        self.layout9.setSpacing(8)
        self.layout9.setObjectName(u"layout9")
        self.layout9.setContentsMargins(12, 8, 12, 8)
        self.holdLabel = QLabel(self.holdStrip)
        self.holdLabel.setObjectName(u"holdLabel")
        self.holdLabel.setWordWrap(True)

        self.layout9.addWidget(self.holdLabel)

        self.takeUpButton = QPushButton(self.holdStrip)
        self.takeUpButton.setObjectName(u"takeUpButton")

        self.layout9.addWidget(self.takeUpButton)

        self.layout9.setStretch(0, 1)

        self.layout14.addWidget(self.holdStrip)

        self.closedStrip = QFrame(self.viewArea)
        self.closedStrip.setObjectName(u"closedStrip")
        self.closedStrip.setProperty(u"look", u"card")
        self.layout10 = QHBoxLayout(self.closedStrip)
        self.layout10.setSpacing(8)
        self.layout10.setObjectName(u"layout10")
        self.layout10.setContentsMargins(12, 8, 12, 8)
        self.closedLabel = QLabel(self.closedStrip)
        self.closedLabel.setObjectName(u"closedLabel")
        self.closedLabel.setWordWrap(True)

        self.layout10.addWidget(self.closedLabel)

        self.reopenButton = QPushButton(self.closedStrip)
        self.reopenButton.setObjectName(u"reopenButton")

        self.layout10.addWidget(self.reopenButton)

        self.layout10.setStretch(0, 1)

        self.layout14.addWidget(self.closedStrip)

        self.layout12 = QHBoxLayout()
        self.layout12.setSpacing(8)
        self.layout12.setObjectName(u"layout12")
        self.layout12.setContentsMargins(0, 0, 0, 0)
        self.noteButton = QPushButton(self.viewArea)
        self.noteButton.setObjectName(u"noteButton")

        self.layout12.addWidget(self.noteButton)

        self.reviewButton = QPushButton(self.viewArea)
        self.reviewButton.setObjectName(u"reviewButton")

        self.layout12.addWidget(self.reviewButton)

        self.moveButton = QPushButton(self.viewArea)
        self.moveButton.setObjectName(u"moveButton")

        self.layout12.addWidget(self.moveButton)

        self.moreButton = QPushButton(self.viewArea)
        self.moreButton.setObjectName(u"moreButton")

        self.layout12.addWidget(self.moreButton)

        self.space11 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout12.addItem(self.space11)


        self.layout14.addLayout(self.layout12)

        self.sections = CaseSections(self.viewArea)
        self.sections.setObjectName(u"sections")

        self.layout14.addWidget(self.sections)

        self.space13 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout14.addItem(self.space13)

        self.viewScroll.setWidget(self.viewArea)

        self.layout15.addWidget(self.viewScroll)


        self.retranslateUi(CaseView)

        QMetaObject.connectSlotsByName(CaseView)
    # setupUi

    def retranslateUi(self, CaseView):
        self.backButton.setText(QCoreApplication.translate("CaseView", u"All cases of this client", None))
        self.sourceLabel.setText("")
        self.holdLabel.setText("")
        self.takeUpButton.setText(QCoreApplication.translate("CaseView", u"Take up again", None))
        self.closedLabel.setText(QCoreApplication.translate("CaseView", u"The case is closed. A note can still be added late, with a reason.", None))
        self.reopenButton.setText(QCoreApplication.translate("CaseView", u"Reopen", None))
        self.noteButton.setText(QCoreApplication.translate("CaseView", u"Write a session note", None))
        self.reviewButton.setText(QCoreApplication.translate("CaseView", u"Record a review", None))
        self.moveButton.setText(QCoreApplication.translate("CaseView", u"Next stage", None))
        self.moreButton.setText(QCoreApplication.translate("CaseView", u"More", None))
        pass
    # retranslateUi
