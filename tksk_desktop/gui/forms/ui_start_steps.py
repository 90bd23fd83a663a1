# SPDX-License-Identifier: MIT
"""Made from ui/start_steps.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QStackedWidget, QVBoxLayout, QWidget)

class Ui_StepsForm(object):
    def setupUi(self, StepsForm):
        if not StepsForm.objectName():
            StepsForm.setObjectName(u"StepsForm")
        self.layout102 = QVBoxLayout(StepsForm)
        self.layout102.setSpacing(8)
        self.layout102.setObjectName(u"layout102")
        self.layout102.setContentsMargins(24, 32, 24, 24)
        self.layout101 = QHBoxLayout()
        self.layout101.setSpacing(8)
        self.layout101.setObjectName(u"layout101")
        self.layout101.setContentsMargins(0, 0, 0, 0)
        self.space95 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout101.addItem(self.space95)

        self.layout99 = QVBoxLayout()
        self.layout99.setSpacing(12)
        self.layout99.setObjectName(u"layout99")
        self.layout99.setContentsMargins(0, 0, 0, 0)
        self.stepLabel = QLabel(StepsForm)
        self.stepLabel.setObjectName(u"stepLabel")
        self.stepLabel.setProperty(u"look", u"quiet")

        self.layout99.addWidget(self.stepLabel)

        self.titleLabel = QLabel(StepsForm)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"title")

        self.layout99.addWidget(self.titleLabel)

        self.textLabel = QLabel(StepsForm)
        self.textLabel.setObjectName(u"textLabel")
        self.textLabel.setProperty(u"look", u"quiet")
        self.textLabel.setWordWrap(True)

        self.layout99.addWidget(self.textLabel)

        self.scroll = QScrollArea(StepsForm)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setMinimumSize(QSize(880, 0))
        self.scroll.setMaximumSize(QSize(960, 16777215))
        self.scrollContents = QWidget()
        self.scrollContents.setObjectName(u"scrollContents")
        self.layout96 = QVBoxLayout(self.scrollContents)
        self.layout96.setSpacing(8)
        self.layout96.setObjectName(u"layout96")
        self.layout96.setContentsMargins(0, 0, 8, 0)
        self.pages = QStackedWidget(self.scrollContents)
        self.pages.setObjectName(u"pages")
        self.pages.setMinimumSize(QSize(840, 0))

        self.layout96.addWidget(self.pages)

        self.scroll.setWidget(self.scrollContents)

        self.layout99.addWidget(self.scroll)

        self.wrongLabel = QLabel(StepsForm)
        self.wrongLabel.setObjectName(u"wrongLabel")
        self.wrongLabel.setProperty(u"look", u"wrong")
        self.wrongLabel.setWordWrap(True)

        self.layout99.addWidget(self.wrongLabel)

        self.layout98 = QHBoxLayout()
        self.layout98.setSpacing(8)
        self.layout98.setObjectName(u"layout98")
        self.layout98.setContentsMargins(0, 0, 0, 0)
        self.backButton = QPushButton(StepsForm)
        self.backButton.setObjectName(u"backButton")

        self.layout98.addWidget(self.backButton)

        self.space97 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout98.addItem(self.space97)

        self.nextButton = QPushButton(StepsForm)
        self.nextButton.setObjectName(u"nextButton")
        self.nextButton.setProperty(u"look", u"main")

        self.layout98.addWidget(self.nextButton)


        self.layout99.addLayout(self.layout98)

        self.layout99.setStretch(3, 1)

        self.layout101.addLayout(self.layout99)

        self.space100 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout101.addItem(self.space100)

        self.layout101.setStretch(0, 1)
        self.layout101.setStretch(1, 4)
        self.layout101.setStretch(2, 1)

        self.layout102.addLayout(self.layout101)


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
