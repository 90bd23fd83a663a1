# SPDX-License-Identifier: MIT
"""Made from ui/filter_range.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout,
    QWidget
)

from tksk_desktop.gui.widgets.date_field import (
    DateField
)
from tksk_desktop.gui.widgets.number_box import (
    NumberBox
)

class Ui_FilterRangeDialog(object):
    def setupUi(self, FilterRangeDialog):
        if not FilterRangeDialog.objectName():
            FilterRangeDialog.setObjectName(u"FilterRangeDialog")
        FilterRangeDialog.resize(440, 220)
        self.layout19 = QVBoxLayout(FilterRangeDialog)
        self.layout19.setSpacing(12)
        self.layout19.setObjectName(u"layout19")
        self.layout19.setContentsMargins(24, 20, 24, 16)
        self.titleLabel = QLabel(FilterRangeDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"section")

        self.layout19.addWidget(self.titleLabel)

        self.pages = QStackedWidget(FilterRangeDialog)
        self.pages.setObjectName(u"pages")
        self.agesPage = QWidget()
        self.agesPage.setObjectName(u"agesPage")
        self.layout5 = QHBoxLayout(self.agesPage)
        self.layout5.setSpacing(16)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.layout2 = QVBoxLayout()
        self.layout2.setSpacing(4)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.label1 = QLabel(self.agesPage)
        self.label1.setObjectName(u"label1")

        self.layout2.addWidget(self.label1)

        self.fromAge = NumberBox(self.agesPage)
        self.fromAge.setObjectName(u"fromAge")

        self.layout2.addWidget(self.fromAge)


        self.layout5.addLayout(self.layout2)

        self.layout4 = QVBoxLayout()
        self.layout4.setSpacing(4)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.label3 = QLabel(self.agesPage)
        self.label3.setObjectName(u"label3")

        self.layout4.addWidget(self.label3)

        self.untilAge = NumberBox(self.agesPage)
        self.untilAge.setObjectName(u"untilAge")

        self.layout4.addWidget(self.untilAge)


        self.layout5.addLayout(self.layout4)

        self.pages.addWidget(self.agesPage)
        self.daysPage = QWidget()
        self.daysPage.setObjectName(u"daysPage")
        self.layout9 = QVBoxLayout(self.daysPage)
        self.layout9.setSpacing(8)
        self.layout9.setObjectName(u"layout9")
        self.layout9.setContentsMargins(0, 0, 0, 0)
        self.layout7 = QVBoxLayout()
        self.layout7.setSpacing(4)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        self.label6 = QLabel(self.daysPage)
        self.label6.setObjectName(u"label6")

        self.layout7.addWidget(self.label6)

        self.daysBox = NumberBox(self.daysPage)
        self.daysBox.setObjectName(u"daysBox")

        self.layout7.addWidget(self.daysBox)


        self.layout9.addLayout(self.layout7)

        self.space8 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout9.addItem(self.space8)

        self.pages.addWidget(self.daysPage)
        self.periodPage = QWidget()
        self.periodPage.setObjectName(u"periodPage")
        self.layout14 = QHBoxLayout(self.periodPage)
        self.layout14.setSpacing(16)
        self.layout14.setObjectName(u"layout14")
        self.layout14.setContentsMargins(0, 0, 0, 0)
        self.layout11 = QVBoxLayout()
        self.layout11.setSpacing(4)
        self.layout11.setObjectName(u"layout11")
        self.layout11.setContentsMargins(0, 0, 0, 0)
        self.label10 = QLabel(self.periodPage)
        self.label10.setObjectName(u"label10")

        self.layout11.addWidget(self.label10)

        self.firstField = DateField(self.periodPage)
        self.firstField.setObjectName(u"firstField")

        self.layout11.addWidget(self.firstField)


        self.layout14.addLayout(self.layout11)

        self.layout13 = QVBoxLayout()
        self.layout13.setSpacing(4)
        self.layout13.setObjectName(u"layout13")
        self.layout13.setContentsMargins(0, 0, 0, 0)
        self.label12 = QLabel(self.periodPage)
        self.label12.setObjectName(u"label12")

        self.layout13.addWidget(self.label12)

        self.lastField = DateField(self.periodPage)
        self.lastField.setObjectName(u"lastField")

        self.layout13.addWidget(self.lastField)


        self.layout14.addLayout(self.layout13)

        self.pages.addWidget(self.periodPage)

        self.layout19.addWidget(self.pages)

        self.space16 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout19.addItem(self.space16)

        self.layout18 = QHBoxLayout()
        self.layout18.setSpacing(8)
        self.layout18.setObjectName(u"layout18")
        self.layout18.setContentsMargins(0, 0, 0, 0)
        self.space17 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout18.addItem(self.space17)

        self.cancelButton = QPushButton(FilterRangeDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout18.addWidget(self.cancelButton)

        self.useButton = QPushButton(FilterRangeDialog)
        self.useButton.setObjectName(u"useButton")

        self.layout18.addWidget(self.useButton)


        self.layout19.addLayout(self.layout18)


        self.retranslateUi(FilterRangeDialog)

        QMetaObject.connectSlotsByName(FilterRangeDialog)
    # setupUi

    def retranslateUi(self, FilterRangeDialog):
        self.titleLabel.setText("")
        self.label1.setText(QCoreApplication.translate("FilterRangeDialog", u"From age", None))
        self.fromAge.setSuffix(QCoreApplication.translate("FilterRangeDialog", u" years", None))
        self.label3.setText(QCoreApplication.translate("FilterRangeDialog", u"Until age", None))
        self.untilAge.setSuffix(QCoreApplication.translate("FilterRangeDialog", u" years", None))
        self.label6.setText(QCoreApplication.translate("FilterRangeDialog", u"At no session for so many days", None))
        self.daysBox.setSuffix(QCoreApplication.translate("FilterRangeDialog", u" days", None))
        self.label10.setText(QCoreApplication.translate("FilterRangeDialog", u"First day *", None))
        self.label12.setText(QCoreApplication.translate("FilterRangeDialog", u"Last day *", None))
        self.cancelButton.setText(QCoreApplication.translate("FilterRangeDialog", u"Cancel", None))
        self.useButton.setText(QCoreApplication.translate("FilterRangeDialog", u"Use filter", None))
        pass
    # retranslateUi
