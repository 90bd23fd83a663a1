# SPDX-License-Identifier: MIT
"""Made from ui/check_screen.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, Qt
)
from PySide6.QtWidgets import (
    QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QVBoxLayout
)

class Ui_CheckScreen(object):
    def setupUi(self, CheckScreen):
        if not CheckScreen.objectName():
            CheckScreen.setObjectName(u"CheckScreen")
        self.layout3 = QVBoxLayout(CheckScreen)
        self.layout3.setSpacing(12)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(24, 16, 24, 16)
        self.layout4 = QHBoxLayout()
        self.layout4.setSpacing(12)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.backButton = QPushButton(CheckScreen)
        self.backButton.setObjectName(u"backButton")

        self.layout4.addWidget(self.backButton)

        self.part5 = QLabel(CheckScreen)
        self.part5.setObjectName(u"part5")
        self.part5.setProperty(u"look", u"title")

        self.layout4.addWidget(self.part5)

        self.space6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout4.addItem(self.space6)

        self.checkButton = QPushButton(CheckScreen)
        self.checkButton.setObjectName(u"checkButton")
        self.checkButton.setProperty(u"look", u"main")

        self.layout4.addWidget(self.checkButton)


        self.layout3.addLayout(self.layout4)

        self.part7 = QLabel(CheckScreen)
        self.part7.setObjectName(u"part7")
        self.part7.setProperty(u"look", u"quiet")
        self.part7.setWordWrap(True)

        self.layout3.addWidget(self.part7)

        self.progressBar = QProgressBar(CheckScreen)
        self.progressBar.setObjectName(u"progressBar")
        self.progressBar.setTextVisible(False)

        self.layout3.addWidget(self.progressBar)

        self.verdictCard = QFrame(CheckScreen)
        self.verdictCard.setObjectName(u"verdictCard")
        self.verdictCard.setProperty(u"look", u"good")
        self.layout8 = QHBoxLayout(self.verdictCard)
        self.layout8.setSpacing(12)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(16, 12, 16, 12)
        self.verdictMark = QLabel(self.verdictCard)
        self.verdictMark.setObjectName(u"verdictMark")

        self.layout8.addWidget(self.verdictMark)

        self.verdictLabel = QLabel(self.verdictCard)
        self.verdictLabel.setObjectName(u"verdictLabel")
        self.verdictLabel.setWordWrap(True)

        self.layout8.addWidget(self.verdictLabel)

        self.layout8.setStretch(1, 1)

        self.layout3.addWidget(self.verdictCard)

        self.scroll = QScrollArea(CheckScreen)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.layout3.addWidget(self.scroll)

        self.layout3.setStretch(4, 1)

        self.retranslateUi(CheckScreen)

        QMetaObject.connectSlotsByName(CheckScreen)
    # setupUi

    def retranslateUi(self, CheckScreen):
        self.backButton.setText(QCoreApplication.translate("CheckScreen", u"Back", None))
        self.part5.setText(QCoreApplication.translate("CheckScreen", u"Is everything whole?", None))
        self.checkButton.setText(QCoreApplication.translate("CheckScreen", u"Check now", None))
        self.part7.setText(QCoreApplication.translate("CheckScreen", u"The program looks through the whole caseload. Nothing is changed by looking.", None))
        self.verdictMark.setText("")
        self.verdictLabel.setText("")
        pass
    # retranslateUi
