# SPDX-License-Identifier: MIT
"""Made from ui/assessment_area.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize
)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QSizePolicy, QSpacerItem, QVBoxLayout
)

from tksk_desktop.gui.clients.score_bar import (
    ScoreBar
)

class Ui_AssessmentArea(object):
    def setupUi(self, AssessmentArea):
        if not AssessmentArea.objectName():
            AssessmentArea.setObjectName(u"AssessmentArea")
        self.layout1 = QVBoxLayout(AssessmentArea)
        self.layout1.setSpacing(6)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(16, 12, 16, 12)
        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.nameLabel = QLabel(AssessmentArea)
        self.nameLabel.setObjectName(u"nameLabel")
        self.nameLabel.setProperty(u"look", u"strong")

        self.layout2.addWidget(self.nameLabel)

        self.asksLabel = QLabel(AssessmentArea)
        self.asksLabel.setObjectName(u"asksLabel")
        self.asksLabel.setProperty(u"look", u"quiet")

        self.layout2.addWidget(self.asksLabel)

        self.space3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.space3)

        self.formerLabel = QLabel(AssessmentArea)
        self.formerLabel.setObjectName(u"formerLabel")
        self.formerLabel.setProperty(u"look", u"quiet")

        self.layout2.addWidget(self.formerLabel)


        self.layout1.addLayout(self.layout2)

        self.layout4 = QVBoxLayout()
        self.layout4.setSpacing(0)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.scoreBar = ScoreBar(AssessmentArea)
        self.scoreBar.setObjectName(u"scoreBar")

        self.layout4.addWidget(self.scoreBar)


        self.layout1.addLayout(self.layout4)

        self.layout5 = QHBoxLayout()
        self.layout5.setSpacing(12)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.layout6 = QVBoxLayout()
        self.layout6.setSpacing(4)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.label1 = QLabel(AssessmentArea)
        self.label1.setObjectName(u"label1")

        self.layout6.addWidget(self.label1)

        self.textEdit = QPlainTextEdit(AssessmentArea)
        self.textEdit.setObjectName(u"textEdit")
        self.textEdit.setTabChangesFocus(True)
        self.textEdit.setMinimumSize(QSize(0, 58))
        self.textEdit.setMaximumSize(QSize(16777215, 58))

        self.layout6.addWidget(self.textEdit)


        self.layout5.addLayout(self.layout6)

        self.layout7 = QVBoxLayout()
        self.layout7.setSpacing(4)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        self.label2 = QLabel(AssessmentArea)
        self.label2.setObjectName(u"label2")

        self.layout7.addWidget(self.label2)

        self.strengthEdit = QPlainTextEdit(AssessmentArea)
        self.strengthEdit.setObjectName(u"strengthEdit")
        self.strengthEdit.setTabChangesFocus(True)
        self.strengthEdit.setMinimumSize(QSize(0, 58))
        self.strengthEdit.setMaximumSize(QSize(16777215, 58))

        self.layout7.addWidget(self.strengthEdit)


        self.layout5.addLayout(self.layout7)


        self.layout1.addLayout(self.layout5)

        self.layout8 = QVBoxLayout()
        self.layout8.setSpacing(4)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(0, 0, 0, 0)
        self.reasonLabel = QLabel(AssessmentArea)
        self.reasonLabel.setObjectName(u"reasonLabel")

        self.layout8.addWidget(self.reasonLabel)

        self.reasonEdit = QLineEdit(AssessmentArea)
        self.reasonEdit.setObjectName(u"reasonEdit")

        self.layout8.addWidget(self.reasonEdit)


        self.layout1.addLayout(self.layout8)


        self.retranslateUi(AssessmentArea)

        QMetaObject.connectSlotsByName(AssessmentArea)
    # setupUi

    def retranslateUi(self, AssessmentArea):
        self.nameLabel.setText("")
        self.asksLabel.setText("")
        self.formerLabel.setText("")
        self.label1.setText(QCoreApplication.translate("AssessmentArea", u"State and problem", None))
        self.textEdit.setPlaceholderText("")
        self.label2.setText(QCoreApplication.translate("AssessmentArea", u"Strength", None))
        self.strengthEdit.setPlaceholderText("")
        self.reasonLabel.setText(QCoreApplication.translate("AssessmentArea", u"Reason for the score", None))
        self.reasonEdit.setPlaceholderText("")
        pass
    # retranslateUi
