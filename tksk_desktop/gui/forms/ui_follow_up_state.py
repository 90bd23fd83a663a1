# SPDX-License-Identifier: MIT
"""Made from ui/follow_up_state.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout
)

class Ui_FollowUpState(object):
    def setupUi(self, FollowUpState):
        if not FollowUpState.objectName():
            FollowUpState.setObjectName(u"FollowUpState")
        self.layout6 = QVBoxLayout(FollowUpState)
        self.layout6.setSpacing(4)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.stateLabel = QLabel(FollowUpState)
        self.stateLabel.setObjectName(u"stateLabel")
        self.stateLabel.setWordWrap(True)

        self.layout6.addWidget(self.stateLabel)

        self.layout7 = QHBoxLayout()
        self.layout7.setSpacing(12)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        self.moveButton = QPushButton(FollowUpState)
        self.moveButton.setObjectName(u"moveButton")
        self.moveButton.setProperty(u"look", u"link")

        self.layout7.addWidget(self.moveButton)

        self.closeButton = QPushButton(FollowUpState)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setProperty(u"look", u"link")

        self.layout7.addWidget(self.closeButton)

        self.answerButton = QPushButton(FollowUpState)
        self.answerButton.setObjectName(u"answerButton")
        self.answerButton.setProperty(u"look", u"link")

        self.layout7.addWidget(self.answerButton)

        self.backButton = QPushButton(FollowUpState)
        self.backButton.setObjectName(u"backButton")
        self.backButton.setProperty(u"look", u"link")

        self.layout7.addWidget(self.backButton)

        self.space8 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout7.addItem(self.space8)


        self.layout6.addLayout(self.layout7)


        self.retranslateUi(FollowUpState)

        QMetaObject.connectSlotsByName(FollowUpState)
    # setupUi

    def retranslateUi(self, FollowUpState):
        self.stateLabel.setText("")
        self.moveButton.setText(QCoreApplication.translate("FollowUpState", u"Move to another day\u2026", None))
        self.closeButton.setText(QCoreApplication.translate("FollowUpState", u"Close without a session\u2026", None))
        self.answerButton.setText(QCoreApplication.translate("FollowUpState", u"Open the session that answers it", None))
        self.backButton.setText(QCoreApplication.translate("FollowUpState", u"Take this back", None))
        pass
    # retranslateUi
