# SPDX-License-Identifier: MIT
"""Made from ui/start_steps.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize, Qt
)
from PySide6.QtWidgets import (
    QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QStackedWidget, QVBoxLayout, QWidget
)

class Ui_StepsForm(object):
    def setupUi(self, StepsForm):
        if not StepsForm.objectName():
            StepsForm.setObjectName(u"StepsForm")
        self.layout106 = QVBoxLayout(StepsForm)
        self.layout106.setSpacing(8)
        self.layout106.setObjectName(u"layout106")
        self.layout106.setContentsMargins(24, 32, 24, 24)
        self.layout105 = QHBoxLayout()
        self.layout105.setSpacing(8)
        self.layout105.setObjectName(u"layout105")
        self.layout105.setContentsMargins(0, 0, 0, 0)
        self.space99 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout105.addItem(self.space99)

        self.layout103 = QVBoxLayout()
        self.layout103.setSpacing(12)
        self.layout103.setObjectName(u"layout103")
        self.layout103.setContentsMargins(0, 0, 0, 0)
        self.stepLabel = QLabel(StepsForm)
        self.stepLabel.setObjectName(u"stepLabel")
        self.stepLabel.setProperty(u"look", u"quiet")

        self.layout103.addWidget(self.stepLabel)

        self.titleLabel = QLabel(StepsForm)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"title")

        self.layout103.addWidget(self.titleLabel)

        self.textLabel = QLabel(StepsForm)
        self.textLabel.setObjectName(u"textLabel")
        self.textLabel.setProperty(u"look", u"quiet")
        self.textLabel.setWordWrap(True)

        self.layout103.addWidget(self.textLabel)

        self.scroll = QScrollArea(StepsForm)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setMinimumSize(QSize(880, 0))
        self.scroll.setMaximumSize(QSize(960, 16777215))
        self.scrollContents = QWidget()
        self.scrollContents.setObjectName(u"scrollContents")
        self.layout100 = QVBoxLayout(self.scrollContents)
        self.layout100.setSpacing(8)
        self.layout100.setObjectName(u"layout100")
        self.layout100.setContentsMargins(0, 0, 8, 0)
        self.pages = QStackedWidget(self.scrollContents)
        self.pages.setObjectName(u"pages")
        self.pages.setMinimumSize(QSize(840, 0))

        self.layout100.addWidget(self.pages)

        self.scroll.setWidget(self.scrollContents)

        self.layout103.addWidget(self.scroll)

        self.wrongLabel = QLabel(StepsForm)
        self.wrongLabel.setObjectName(u"wrongLabel")
        self.wrongLabel.setProperty(u"look", u"wrong")
        self.wrongLabel.setWordWrap(True)

        self.layout103.addWidget(self.wrongLabel)

        self.layout102 = QHBoxLayout()
        self.layout102.setSpacing(8)
        self.layout102.setObjectName(u"layout102")
        self.layout102.setContentsMargins(0, 0, 0, 0)
        self.backButton = QPushButton(StepsForm)
        self.backButton.setObjectName(u"backButton")

        self.layout102.addWidget(self.backButton)

        self.space101 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout102.addItem(self.space101)

        self.nextButton = QPushButton(StepsForm)
        self.nextButton.setObjectName(u"nextButton")
        self.nextButton.setProperty(u"look", u"main")

        self.layout102.addWidget(self.nextButton)


        self.layout103.addLayout(self.layout102)

        self.layout103.setStretch(3, 1)

        self.layout105.addLayout(self.layout103)

        self.space104 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout105.addItem(self.space104)

        self.layout105.setStretch(0, 1)
        self.layout105.setStretch(1, 4)
        self.layout105.setStretch(2, 1)

        self.layout106.addLayout(self.layout105)


        self.retranslateUi(StepsForm)

        QMetaObject.connectSlotsByName(StepsForm)
    # setupUi

    def retranslateUi(self, StepsForm):
        self.stepLabel.setText("")
        self.titleLabel.setText("")
        self.textLabel.setText("")
        self.wrongLabel.setText("")
        self.backButton.setText(QCoreApplication.translate("StepsForm", u"Back", None))
        self.nextButton.setText(QCoreApplication.translate("StepsForm", u"Next", None))
        pass
    # retranslateUi
