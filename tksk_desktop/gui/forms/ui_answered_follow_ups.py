# SPDX-License-Identifier: MIT
"""Made from ui/answered_follow_ups.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QLabel, QVBoxLayout
)

class Ui_AnsweredFollowUps(object):
    def setupUi(self, AnsweredFollowUps):
        if not AnsweredFollowUps.objectName():
            AnsweredFollowUps.setObjectName(u"AnsweredFollowUps")
        AnsweredFollowUps.setProperty(u"look", u"card")
        self.layout2 = QVBoxLayout(AnsweredFollowUps)
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(16, 12, 16, 12)
        self.part3 = QLabel(AnsweredFollowUps)
        self.part3.setObjectName(u"part3")
        self.part3.setProperty(u"look", u"section")

        self.layout2.addWidget(self.part3)

        self.hintLabel = QLabel(AnsweredFollowUps)
        self.hintLabel.setObjectName(u"hintLabel")
        self.hintLabel.setProperty(u"look", u"quiet")
        self.hintLabel.setWordWrap(True)

        self.layout2.addWidget(self.hintLabel)

        self.rows = QVBoxLayout()
        self.rows.setSpacing(8)
        self.rows.setObjectName(u"rows")
        self.rows.setContentsMargins(0, 0, 0, 0)

        self.layout2.addLayout(self.rows)


        self.retranslateUi(AnsweredFollowUps)

        QMetaObject.connectSlotsByName(AnsweredFollowUps)
    # setupUi

    def retranslateUi(self, AnsweredFollowUps):
        self.part3.setText(QCoreApplication.translate("AnsweredFollowUps", u"Answers a follow-up", None))
        self.hintLabel.setText(QCoreApplication.translate("AnsweredFollowUps", u"What was agreed before and is done by this session. Take the mark away where it is not.", None))
        pass
    # retranslateUi
