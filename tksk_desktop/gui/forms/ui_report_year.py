# SPDX-License-Identifier: MIT
"""Made from ui/report_year.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, Qt
)
from PySide6.QtWidgets import (
    QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QToolButton, QVBoxLayout, QWidget
)

class Ui_ReportYearForm(object):
    def setupUi(self, ReportYearForm):
        if not ReportYearForm.objectName():
            ReportYearForm.setObjectName(u"ReportYearForm")
        self.layout7 = QVBoxLayout(ReportYearForm)
        self.layout7.setSpacing(12)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(24, 16, 24, 16)
        self.layout4 = QHBoxLayout()
        self.layout4.setSpacing(8)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.label1 = QLabel(ReportYearForm)
        self.label1.setObjectName(u"label1")
        self.label1.setProperty(u"look", u"title")

        self.layout4.addWidget(self.label1)

        self.space2 = QSpacerItem(8, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.layout4.addItem(self.space2)

        self.formerButton = QToolButton(ReportYearForm)
        self.formerButton.setObjectName(u"formerButton")

        self.layout4.addWidget(self.formerButton)

        self.yearLabel = QLabel(ReportYearForm)
        self.yearLabel.setObjectName(u"yearLabel")
        self.yearLabel.setProperty(u"look", u"section")

        self.layout4.addWidget(self.yearLabel)

        self.nextButton = QToolButton(ReportYearForm)
        self.nextButton.setObjectName(u"nextButton")

        self.layout4.addWidget(self.nextButton)

        self.space3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout4.addItem(self.space3)

        self.checkButton = QPushButton(ReportYearForm)
        self.checkButton.setObjectName(u"checkButton")

        self.layout4.addWidget(self.checkButton)

        self.registerButton = QPushButton(ReportYearForm)
        self.registerButton.setObjectName(u"registerButton")

        self.layout4.addWidget(self.registerButton)

        self.proposalsButton = QPushButton(ReportYearForm)
        self.proposalsButton.setObjectName(u"proposalsButton")

        self.layout4.addWidget(self.proposalsButton)

        self.periodButton = QPushButton(ReportYearForm)
        self.periodButton.setObjectName(u"periodButton")

        self.layout4.addWidget(self.periodButton)

        self.recapButton = QPushButton(ReportYearForm)
        self.recapButton.setObjectName(u"recapButton")

        self.layout4.addWidget(self.recapButton)

        self.dueButton = QPushButton(ReportYearForm)
        self.dueButton.setObjectName(u"dueButton")
        self.dueButton.setProperty(u"look", u"main")

        self.layout4.addWidget(self.dueButton)


        self.layout7.addLayout(self.layout4)

        self.dueLabel = QLabel(ReportYearForm)
        self.dueLabel.setObjectName(u"dueLabel")
        self.dueLabel.setProperty(u"look", u"quiet")
        self.dueLabel.setWordWrap(True)

        self.layout7.addWidget(self.dueLabel)

        self.scroll = QScrollArea(ReportYearForm)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scrollContents = QWidget()
        self.scrollContents.setObjectName(u"scrollContents")
        self.layout6 = QVBoxLayout(self.scrollContents)
        self.layout6.setSpacing(0)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 8, 0)
        self.cards = QGridLayout()
        self.cards.setSpacing(12)
        self.cards.setObjectName(u"cards")
        self.cards.setContentsMargins(0, 0, 0, 0)

        self.layout6.addLayout(self.cards)

        self.space5 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout6.addItem(self.space5)

        self.scroll.setWidget(self.scrollContents)

        self.layout7.addWidget(self.scroll)


        self.retranslateUi(ReportYearForm)

        QMetaObject.connectSlotsByName(ReportYearForm)
    # setupUi

    def retranslateUi(self, ReportYearForm):
        self.label1.setText(QCoreApplication.translate("ReportYearForm", u"Reports", None))
#if QT_CONFIG(tooltip)
        self.formerButton.setToolTip(QCoreApplication.translate("ReportYearForm", u"Year before", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.formerButton.setAccessibleName(QCoreApplication.translate("ReportYearForm", u"Year before", None))
#endif // QT_CONFIG(accessibility)
        self.yearLabel.setText("")
#if QT_CONFIG(tooltip)
        self.nextButton.setToolTip(QCoreApplication.translate("ReportYearForm", u"Year after", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.nextButton.setAccessibleName(QCoreApplication.translate("ReportYearForm", u"Year after", None))
#endif // QT_CONFIG(accessibility)
        self.checkButton.setText(QCoreApplication.translate("ReportYearForm", u"Check a PDF\u2026", None))
        self.registerButton.setText(QCoreApplication.translate("ReportYearForm", u"Register of deliveries", None))
        self.proposalsButton.setText(QCoreApplication.translate("ReportYearForm", u"Proposals", None))
        self.periodButton.setText(QCoreApplication.translate("ReportYearForm", u"Period\u2026", None))
        self.recapButton.setText(QCoreApplication.translate("ReportYearForm", u"Recap\u2026", None))
        self.dueButton.setText("")
        self.dueLabel.setText("")
        pass
    # retranslateUi
