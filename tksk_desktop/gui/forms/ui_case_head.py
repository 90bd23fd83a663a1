# SPDX-License-Identifier: MIT
"""Made from ui/case_head.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QMetaObject, Qt
)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QVBoxLayout
)

from tksk_desktop.gui.clients.stage_path import (
    StagePath
)

class Ui_CaseHead(object):
    def setupUi(self, CaseHead):
        if not CaseHead.objectName():
            CaseHead.setObjectName(u"CaseHead")
        self.layout3 = QVBoxLayout(CaseHead)
        self.layout3.setSpacing(6)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.typeLabel = QLabel(CaseHead)
        self.typeLabel.setObjectName(u"typeLabel")
        self.typeLabel.setProperty(u"look", u"strong")

        self.layout2.addWidget(self.typeLabel)

        self.stateLabel = QLabel(CaseHead)
        self.stateLabel.setObjectName(u"stateLabel")
        self.stateLabel.setProperty(u"look", u"chip")

        self.layout2.addWidget(self.stateLabel)

        self.space1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.space1)

        self.numberLabel = QLabel(CaseHead)
        self.numberLabel.setObjectName(u"numberLabel")
        self.numberLabel.setProperty(u"look", u"quiet")

        self.layout2.addWidget(self.numberLabel)


        self.layout3.addLayout(self.layout2)

        self.problemLabel = QLabel(CaseHead)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setWordWrap(True)
        self.problemLabel.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.layout3.addWidget(self.problemLabel)

        self.stagePath = StagePath(CaseHead)
        self.stagePath.setObjectName(u"stagePath")

        self.layout3.addWidget(self.stagePath)

        self.stageLabel = QLabel(CaseHead)
        self.stageLabel.setObjectName(u"stageLabel")
        self.stageLabel.setWordWrap(True)

        self.layout3.addWidget(self.stageLabel)

        self.daysLabel = QLabel(CaseHead)
        self.daysLabel.setObjectName(u"daysLabel")
        self.daysLabel.setProperty(u"look", u"quiet")
        self.daysLabel.setWordWrap(True)

        self.layout3.addWidget(self.daysLabel)


        self.retranslateUi(CaseHead)

        QMetaObject.connectSlotsByName(CaseHead)
    # setupUi

    def retranslateUi(self, CaseHead):
        self.typeLabel.setText("")
        self.stateLabel.setText("")
        self.numberLabel.setText("")
        self.problemLabel.setText("")
        self.stageLabel.setText("")
        self.daysLabel.setText("")
        pass
    # retranslateUi
