# SPDX-License-Identifier: MIT
"""Made from ui/group_progress_tab.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QComboBox, QHBoxLayout, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout
)

from tksk_desktop.gui.widgets.figure_view import (
    FigureView
)
from tksk_desktop.gui.widgets.record_table import (
    RecordTable
)

class Ui_GroupProgressTab(object):
    def setupUi(self, GroupProgressTab):
        if not GroupProgressTab.objectName():
            GroupProgressTab.setObjectName(u"GroupProgressTab")
        self.layout2 = QVBoxLayout(GroupProgressTab)
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 8, 0, 0)
        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(8)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.indicatorBox = QComboBox(GroupProgressTab)
        self.indicatorBox.setObjectName(u"indicatorBox")

        self.layout3.addWidget(self.indicatorBox)

        self.lastBox = QComboBox(GroupProgressTab)
        self.lastBox.setObjectName(u"lastBox")

        self.layout3.addWidget(self.lastBox)

        self.space4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout3.addItem(self.space4)

        self.figuresButton = QPushButton(GroupProgressTab)
        self.figuresButton.setObjectName(u"figuresButton")

        self.layout3.addWidget(self.figuresButton)

        self.indicatorButton = QPushButton(GroupProgressTab)
        self.indicatorButton.setObjectName(u"indicatorButton")

        self.layout3.addWidget(self.indicatorButton)

        self.printButton = QPushButton(GroupProgressTab)
        self.printButton.setObjectName(u"printButton")

        self.layout3.addWidget(self.printButton)


        self.layout2.addLayout(self.layout3)

        self.chart = FigureView(GroupProgressTab)
        self.chart.setObjectName(u"chart")

        self.layout2.addWidget(self.chart)

        self.table = RecordTable(GroupProgressTab)
        self.table.setObjectName(u"table")

        self.layout2.addWidget(self.table)

        self.layout2.setStretch(1, 1)
        self.layout2.setStretch(2, 1)

        self.retranslateUi(GroupProgressTab)

        QMetaObject.connectSlotsByName(GroupProgressTab)
    # setupUi

    def retranslateUi(self, GroupProgressTab):
#if QT_CONFIG(accessibility)
        self.indicatorBox.setAccessibleName(QCoreApplication.translate("GroupProgressTab", u"What the chart shows", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.lastBox.setAccessibleName(QCoreApplication.translate("GroupProgressTab", u"Last month shown", None))
#endif // QT_CONFIG(accessibility)
        self.figuresButton.setText(QCoreApplication.translate("GroupProgressTab", u"Enter figures", None))
        self.indicatorButton.setText(QCoreApplication.translate("GroupProgressTab", u"New indicator", None))
        self.printButton.setText(QCoreApplication.translate("GroupProgressTab", u"Print", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("GroupProgressTab", u"Figures by month", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
