# SPDX-License-Identifier: MIT
"""Made from ui/home.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QGridLayout, QHBoxLayout,
    QLabel, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from tksk_desktop.gui.widgets.bar_chart import BarChart

class Ui_HomeForm(object):
    def setupUi(self, HomeForm):
        if not HomeForm.objectName():
            HomeForm.setObjectName(u"HomeForm")
        self.layout154 = QVBoxLayout(HomeForm)
        self.layout154.setSpacing(12)
        self.layout154.setObjectName(u"layout154")
        self.layout154.setContentsMargins(24, 16, 16, 16)
        self.layout119 = QHBoxLayout()
        self.layout119.setSpacing(12)
        self.layout119.setObjectName(u"layout119")
        self.layout119.setContentsMargins(0, 0, 0, 0)
        self.layout117 = QVBoxLayout()
        self.layout117.setSpacing(0)
        self.layout117.setObjectName(u"layout117")
        self.layout117.setContentsMargins(0, 0, 0, 0)
        self.greetingLabel = QLabel(HomeForm)
        self.greetingLabel.setObjectName(u"greetingLabel")
        self.greetingLabel.setProperty(u"look", u"title")

        self.layout117.addWidget(self.greetingLabel)

        self.dayLabel = QLabel(HomeForm)
        self.dayLabel.setObjectName(u"dayLabel")
        self.dayLabel.setProperty(u"look", u"quiet")

        self.layout117.addWidget(self.dayLabel)


        self.layout119.addLayout(self.layout117)

        self.space118 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout119.addItem(self.space118)

        self.noteButton = QPushButton(HomeForm)
        self.noteButton.setObjectName(u"noteButton")
        self.noteButton.setProperty(u"look", u"main")

        self.layout119.addWidget(self.noteButton)


        self.layout154.addLayout(self.layout119)

        self.scroll = QScrollArea(HomeForm)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scrollContents = QWidget()
        self.scrollContents.setObjectName(u"scrollContents")
        self.layout153 = QVBoxLayout(self.scrollContents)
        self.layout153.setSpacing(8)
        self.layout153.setObjectName(u"layout153")
        self.layout153.setContentsMargins(0, 0, 8, 0)
        self.cards = QGridLayout()
        self.cards.setSpacing(16)
        self.cards.setObjectName(u"cards")
        self.cards.setContentsMargins(0, 0, 0, 0)
        self.todayCard = QFrame(self.scrollContents)
        self.todayCard.setObjectName(u"todayCard")
        self.todayCard.setProperty(u"look", u"card")
        self.layout124 = QVBoxLayout(self.todayCard)
        self.layout124.setSpacing(8)
        self.layout124.setObjectName(u"layout124")
        self.layout124.setContentsMargins(16, 12, 16, 12)
        self.layout123 = QHBoxLayout()
        self.layout123.setSpacing(8)
        self.layout123.setObjectName(u"layout123")
        self.layout123.setContentsMargins(0, 0, 0, 0)
        self.label121 = QLabel(self.todayCard)
        self.label121.setObjectName(u"label121")
        self.label121.setProperty(u"look", u"section")

        self.layout123.addWidget(self.label121)

        self.space122 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout123.addItem(self.space122)


        self.layout124.addLayout(self.layout123)

        self.todayList = QVBoxLayout()
        self.todayList.setSpacing(2)
        self.todayList.setObjectName(u"todayList")
        self.todayList.setContentsMargins(0, 0, 0, 0)

        self.layout124.addLayout(self.todayList)

        self.space120 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout124.addItem(self.space120)


        self.cards.addWidget(self.todayCard, 0, 0, 1, 1)

        self.reportCard = QFrame(self.scrollContents)
        self.reportCard.setObjectName(u"reportCard")
        self.reportCard.setProperty(u"look", u"card")
        self.layout131 = QVBoxLayout(self.reportCard)
        self.layout131.setSpacing(8)
        self.layout131.setObjectName(u"layout131")
        self.layout131.setContentsMargins(16, 12, 16, 12)
        self.layout130 = QHBoxLayout()
        self.layout130.setSpacing(8)
        self.layout130.setObjectName(u"layout130")
        self.layout130.setContentsMargins(0, 0, 0, 0)
        self.label128 = QLabel(self.reportCard)
        self.label128.setObjectName(u"label128")
        self.label128.setProperty(u"look", u"section")

        self.layout130.addWidget(self.label128)

        self.space129 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout130.addItem(self.space129)


        self.layout131.addLayout(self.layout130)

        self.reportLabel = QLabel(self.reportCard)
        self.reportLabel.setObjectName(u"reportLabel")
        self.reportLabel.setWordWrap(True)

        self.layout131.addWidget(self.reportLabel)

        self.reportDetailLabel = QLabel(self.reportCard)
        self.reportDetailLabel.setObjectName(u"reportDetailLabel")
        self.reportDetailLabel.setProperty(u"look", u"quiet")
        self.reportDetailLabel.setWordWrap(True)

        self.layout131.addWidget(self.reportDetailLabel)

        self.space125 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout131.addItem(self.space125)

        self.layout127 = QHBoxLayout()
        self.layout127.setSpacing(8)
        self.layout127.setObjectName(u"layout127")
        self.layout127.setContentsMargins(0, 0, 0, 0)
        self.reportButton = QPushButton(self.reportCard)
        self.reportButton.setObjectName(u"reportButton")

        self.layout127.addWidget(self.reportButton)

        self.space126 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout127.addItem(self.space126)


        self.layout131.addLayout(self.layout127)


        self.cards.addWidget(self.reportCard, 0, 1, 1, 1)

        self.backupCard = QFrame(self.scrollContents)
        self.backupCard.setObjectName(u"backupCard")
        self.backupCard.setProperty(u"look", u"card")
        self.layout138 = QVBoxLayout(self.backupCard)
        self.layout138.setSpacing(8)
        self.layout138.setObjectName(u"layout138")
        self.layout138.setContentsMargins(16, 12, 16, 12)
        self.layout137 = QHBoxLayout()
        self.layout137.setSpacing(8)
        self.layout137.setObjectName(u"layout137")
        self.layout137.setContentsMargins(0, 0, 0, 0)
        self.label135 = QLabel(self.backupCard)
        self.label135.setObjectName(u"label135")
        self.label135.setProperty(u"look", u"section")

        self.layout137.addWidget(self.label135)

        self.space136 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout137.addItem(self.space136)


        self.layout138.addLayout(self.layout137)

        self.backupLabel = QLabel(self.backupCard)
        self.backupLabel.setObjectName(u"backupLabel")
        self.backupLabel.setWordWrap(True)

        self.layout138.addWidget(self.backupLabel)

        self.backupDetailLabel = QLabel(self.backupCard)
        self.backupDetailLabel.setObjectName(u"backupDetailLabel")
        self.backupDetailLabel.setProperty(u"look", u"quiet")
        self.backupDetailLabel.setWordWrap(True)

        self.layout138.addWidget(self.backupDetailLabel)

        self.space132 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout138.addItem(self.space132)

        self.layout134 = QHBoxLayout()
        self.layout134.setSpacing(8)
        self.layout134.setObjectName(u"layout134")
        self.layout134.setContentsMargins(0, 0, 0, 0)
        self.backupButton = QPushButton(self.backupCard)
        self.backupButton.setObjectName(u"backupButton")

        self.layout134.addWidget(self.backupButton)

        self.space133 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout134.addItem(self.space133)


        self.layout138.addLayout(self.layout134)


        self.cards.addWidget(self.backupCard, 0, 2, 1, 1)

        self.monthCard = QFrame(self.scrollContents)
        self.monthCard.setObjectName(u"monthCard")
        self.monthCard.setProperty(u"look", u"card")
        self.layout142 = QVBoxLayout(self.monthCard)
        self.layout142.setSpacing(8)
        self.layout142.setObjectName(u"layout142")
        self.layout142.setContentsMargins(16, 12, 16, 12)
        self.layout141 = QHBoxLayout()
        self.layout141.setSpacing(8)
        self.layout141.setObjectName(u"layout141")
        self.layout141.setContentsMargins(0, 0, 0, 0)
        self.label139 = QLabel(self.monthCard)
        self.label139.setObjectName(u"label139")
        self.label139.setProperty(u"look", u"section")

        self.layout141.addWidget(self.label139)

        self.space140 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout141.addItem(self.space140)

        self.sessionsButton = QPushButton(self.monthCard)
        self.sessionsButton.setObjectName(u"sessionsButton")
        self.sessionsButton.setProperty(u"look", u"link")

        self.layout141.addWidget(self.sessionsButton)


        self.layout142.addLayout(self.layout141)

        self.monthLabel = QLabel(self.monthCard)
        self.monthLabel.setObjectName(u"monthLabel")
        self.monthLabel.setProperty(u"look", u"quiet")
        self.monthLabel.setWordWrap(True)

        self.layout142.addWidget(self.monthLabel)

        self.monthChart = BarChart(self.monthCard)
        self.monthChart.setObjectName(u"monthChart")
        self.monthChart.setMinimumSize(QSize(0, 180))

        self.layout142.addWidget(self.monthChart)


        self.cards.addWidget(self.monthCard, 1, 0, 1, 1)

        self.casesCard = QFrame(self.scrollContents)
        self.casesCard.setObjectName(u"casesCard")
        self.casesCard.setProperty(u"look", u"card")
        self.layout147 = QVBoxLayout(self.casesCard)
        self.layout147.setSpacing(8)
        self.layout147.setObjectName(u"layout147")
        self.layout147.setContentsMargins(16, 12, 16, 12)
        self.layout146 = QHBoxLayout()
        self.layout146.setSpacing(8)
        self.layout146.setObjectName(u"layout146")
        self.layout146.setContentsMargins(0, 0, 0, 0)
        self.label144 = QLabel(self.casesCard)
        self.label144.setObjectName(u"label144")
        self.label144.setProperty(u"look", u"section")

        self.layout146.addWidget(self.label144)

        self.space145 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout146.addItem(self.space145)

        self.casesButton = QPushButton(self.casesCard)
        self.casesButton.setObjectName(u"casesButton")
        self.casesButton.setProperty(u"look", u"link")

        self.layout146.addWidget(self.casesButton)


        self.layout147.addLayout(self.layout146)

        self.stageList = QVBoxLayout()
        self.stageList.setSpacing(2)
        self.stageList.setObjectName(u"stageList")
        self.stageList.setContentsMargins(0, 0, 0, 0)

        self.layout147.addLayout(self.stageList)

        self.space143 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout147.addItem(self.space143)


        self.cards.addWidget(self.casesCard, 1, 1, 1, 1)

        self.villagesCard = QFrame(self.scrollContents)
        self.villagesCard.setObjectName(u"villagesCard")
        self.villagesCard.setProperty(u"look", u"card")
        self.layout152 = QVBoxLayout(self.villagesCard)
        self.layout152.setSpacing(8)
        self.layout152.setObjectName(u"layout152")
        self.layout152.setContentsMargins(16, 12, 16, 12)
        self.layout151 = QHBoxLayout()
        self.layout151.setSpacing(8)
        self.layout151.setObjectName(u"layout151")
        self.layout151.setContentsMargins(0, 0, 0, 0)
        self.label149 = QLabel(self.villagesCard)
        self.label149.setObjectName(u"label149")
        self.label149.setProperty(u"look", u"section")

        self.layout151.addWidget(self.label149)

        self.space150 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout151.addItem(self.space150)


        self.layout152.addLayout(self.layout151)

        self.villageGrid = QGridLayout()
        self.villageGrid.setSpacing(2)
        self.villageGrid.setObjectName(u"villageGrid")
        self.villageGrid.setContentsMargins(0, 0, 0, 0)

        self.layout152.addLayout(self.villageGrid)

        self.space148 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout152.addItem(self.space148)


        self.cards.addWidget(self.villagesCard, 1, 2, 1, 1)


        self.layout153.addLayout(self.cards)

        self.scroll.setWidget(self.scrollContents)

        self.layout154.addWidget(self.scroll)


        self.retranslateUi(HomeForm)

        QMetaObject.connectSlotsByName(HomeForm)
    # setupUi

    def retranslateUi(self, HomeForm):
        self.greetingLabel.setText("")
        self.dayLabel.setText("")
        self.noteButton.setText(QCoreApplication.translate("HomeForm", u"Write a session note", None))
        self.label121.setText(QCoreApplication.translate("HomeForm", u"Today", None))
        self.label128.setText(QCoreApplication.translate("HomeForm", u"Monthly report", None))
        self.reportLabel.setText("")
        self.reportDetailLabel.setText("")
        self.reportButton.setText(QCoreApplication.translate("HomeForm", u"Open the report", None))
        self.label135.setText(QCoreApplication.translate("HomeForm", u"Backup", None))
        self.backupLabel.setText("")
        self.backupDetailLabel.setText("")
        self.backupButton.setText(QCoreApplication.translate("HomeForm", u"Back up now", None))
        self.label139.setText(QCoreApplication.translate("HomeForm", u"This month", None))
        self.sessionsButton.setText(QCoreApplication.translate("HomeForm", u"All notes", None))
        self.monthLabel.setText("")
        self.label144.setText(QCoreApplication.translate("HomeForm", u"Cases", None))
        self.casesButton.setText(QCoreApplication.translate("HomeForm", u"All clients", None))
        self.label149.setText(QCoreApplication.translate("HomeForm", u"People in need per village", None))
        pass
    # retranslateUi
