# SPDX-License-Identifier: MIT
"""Made from ui/report_figures.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, Qt
)
from PySide6.QtWidgets import (
    QCheckBox, QFrame, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget
)

from tksk_desktop.gui.widgets.record_table import (
    RecordTable
)

class Ui_ReportFiguresForm(object):
    def setupUi(self, ReportFiguresForm):
        if not ReportFiguresForm.objectName():
            ReportFiguresForm.setObjectName(u"ReportFiguresForm")
        self.layout30 = QVBoxLayout(ReportFiguresForm)
        self.layout30.setSpacing(8)
        self.layout30.setObjectName(u"layout30")
        self.layout30.setContentsMargins(0, 12, 0, 0)
        self.hintLabel = QLabel(ReportFiguresForm)
        self.hintLabel.setObjectName(u"hintLabel")
        self.hintLabel.setProperty(u"look", u"quiet")
        self.hintLabel.setWordWrap(True)

        self.layout30.addWidget(self.hintLabel)

        self.scroll = QScrollArea(ReportFiguresForm)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scrollContents = QWidget()
        self.scrollContents.setObjectName(u"scrollContents")
        self.layout29 = QVBoxLayout(self.scrollContents)
        self.layout29.setSpacing(16)
        self.layout29.setObjectName(u"layout29")
        self.layout29.setContentsMargins(0, 0, 8, 0)
        self.layout21 = QVBoxLayout()
        self.layout21.setSpacing(4)
        self.layout21.setObjectName(u"layout21")
        self.layout21.setContentsMargins(0, 0, 0, 0)
        self.sessionsTitle = QLabel(self.scrollContents)
        self.sessionsTitle.setObjectName(u"sessionsTitle")
        self.sessionsTitle.setProperty(u"look", u"strong")

        self.layout21.addWidget(self.sessionsTitle)

        self.sessionsTable = RecordTable(self.scrollContents)
        self.sessionsTable.setObjectName(u"sessionsTable")

        self.layout21.addWidget(self.sessionsTable)


        self.layout29.addLayout(self.layout21)

        self.layout22 = QVBoxLayout()
        self.layout22.setSpacing(4)
        self.layout22.setObjectName(u"layout22")
        self.layout22.setContentsMargins(0, 0, 0, 0)
        self.placesTitle = QLabel(self.scrollContents)
        self.placesTitle.setObjectName(u"placesTitle")
        self.placesTitle.setProperty(u"look", u"strong")

        self.layout22.addWidget(self.placesTitle)

        self.placesTable = RecordTable(self.scrollContents)
        self.placesTable.setObjectName(u"placesTable")

        self.layout22.addWidget(self.placesTable)


        self.layout29.addLayout(self.layout22)

        self.layout23 = QVBoxLayout()
        self.layout23.setSpacing(4)
        self.layout23.setObjectName(u"layout23")
        self.layout23.setContentsMargins(0, 0, 0, 0)
        self.registerTitle = QLabel(self.scrollContents)
        self.registerTitle.setObjectName(u"registerTitle")
        self.registerTitle.setProperty(u"look", u"strong")

        self.layout23.addWidget(self.registerTitle)

        self.registerTable = RecordTable(self.scrollContents)
        self.registerTable.setObjectName(u"registerTable")

        self.layout23.addWidget(self.registerTable)


        self.layout29.addLayout(self.layout23)

        self.layout24 = QVBoxLayout()
        self.layout24.setSpacing(4)
        self.layout24.setObjectName(u"layout24")
        self.layout24.setContentsMargins(0, 0, 0, 0)
        self.obstaclesTitle = QLabel(self.scrollContents)
        self.obstaclesTitle.setObjectName(u"obstaclesTitle")
        self.obstaclesTitle.setProperty(u"look", u"strong")

        self.layout24.addWidget(self.obstaclesTitle)

        self.obstaclesTable = RecordTable(self.scrollContents)
        self.obstaclesTable.setObjectName(u"obstaclesTable")

        self.layout24.addWidget(self.obstaclesTable)


        self.layout29.addLayout(self.layout24)

        self.layout27 = QVBoxLayout()
        self.layout27.setSpacing(4)
        self.layout27.setObjectName(u"layout27")
        self.layout27.setContentsMargins(0, 0, 0, 0)
        self.layout26 = QHBoxLayout()
        self.layout26.setSpacing(8)
        self.layout26.setObjectName(u"layout26")
        self.layout26.setContentsMargins(0, 0, 0, 0)
        self.needsTitle = QLabel(self.scrollContents)
        self.needsTitle.setObjectName(u"needsTitle")
        self.needsTitle.setProperty(u"look", u"strong")

        self.layout26.addWidget(self.needsTitle)

        self.space25 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout26.addItem(self.space25)

        self.villagesBox = QCheckBox(self.scrollContents)
        self.villagesBox.setObjectName(u"villagesBox")

        self.layout26.addWidget(self.villagesBox)


        self.layout27.addLayout(self.layout26)

        self.needsTable = RecordTable(self.scrollContents)
        self.needsTable.setObjectName(u"needsTable")

        self.layout27.addWidget(self.needsTable)


        self.layout29.addLayout(self.layout27)

        self.space28 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout29.addItem(self.space28)

        self.scroll.setWidget(self.scrollContents)

        self.layout30.addWidget(self.scroll)


        self.retranslateUi(ReportFiguresForm)

        QMetaObject.connectSlotsByName(ReportFiguresForm)
    # setupUi

    def retranslateUi(self, ReportFiguresForm):
        self.hintLabel.setText(QCoreApplication.translate("ReportFiguresForm", u"Click a row to see the records behind it.", None))
        self.sessionsTitle.setText(QCoreApplication.translate("ReportFiguresForm", u"Activities", None))
        self.placesTitle.setText(QCoreApplication.translate("ReportFiguresForm", u"Where", None))
        self.registerTitle.setText(QCoreApplication.translate("ReportFiguresForm", u"Register and cases", None))
        self.obstaclesTitle.setText(QCoreApplication.translate("ReportFiguresForm", u"Obstacles", None))
        self.needsTitle.setText("")
        self.villagesBox.setText(QCoreApplication.translate("ReportFiguresForm", u"Per village", None))
        pass
    # retranslateUi
