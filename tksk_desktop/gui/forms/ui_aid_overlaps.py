# SPDX-License-Identifier: MIT
"""Made from ui/aid_overlaps.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize
)
from PySide6.QtWidgets import (
    QCheckBox, QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QStackedWidget, QVBoxLayout, QWidget
)

from tksk_desktop.gui.aid.overlap_pane import (
    OverlapPane
)
from tksk_desktop.gui.widgets.empty_state import (
    EmptyState
)
from tksk_desktop.gui.widgets.record_table import (
    RecordTable
)

class Ui_AidOverlaps(object):
    def setupUi(self, AidOverlaps):
        if not AidOverlaps.objectName():
            AidOverlaps.setObjectName(u"AidOverlaps")
        self.layout1 = QVBoxLayout(AidOverlaps)
        self.layout1.setSpacing(8)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.standingBox = QComboBox(AidOverlaps)
        self.standingBox.setObjectName(u"standingBox")

        self.layout2.addWidget(self.standingBox)

        self.tieBox = QComboBox(AidOverlaps)
        self.tieBox.setObjectName(u"tieBox")

        self.layout2.addWidget(self.tieBox)

        self.openBox = QCheckBox(AidOverlaps)
        self.openBox.setObjectName(u"openBox")
        self.openBox.setChecked(True)

        self.layout2.addWidget(self.openBox)

        self.space3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.space3)

        self.reportButton = QPushButton(AidOverlaps)
        self.reportButton.setObjectName(u"reportButton")

        self.layout2.addWidget(self.reportButton)


        self.layout1.addLayout(self.layout2)

        self.countLabel = QLabel(AidOverlaps)
        self.countLabel.setObjectName(u"countLabel")
        self.countLabel.setProperty(u"look", u"quiet")

        self.layout1.addWidget(self.countLabel)

        self.stack = QStackedWidget(AidOverlaps)
        self.stack.setObjectName(u"stack")
        self.findingsPage = QWidget()
        self.findingsPage.setObjectName(u"findingsPage")
        self.layout4 = QHBoxLayout(self.findingsPage)
        self.layout4.setSpacing(12)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.table = RecordTable(self.findingsPage)
        self.table.setObjectName(u"table")

        self.layout4.addWidget(self.table)

        self.pane = OverlapPane(self.findingsPage)
        self.pane.setObjectName(u"pane")
        self.pane.setMaximumSize(QSize(430, 16777215))
        self.pane.setMinimumSize(QSize(370, 0))

        self.layout4.addWidget(self.pane)

        self.layout4.setStretch(0, 1)
        self.stack.addWidget(self.findingsPage)
        self.empty = EmptyState()
        self.empty.setObjectName(u"empty")
        self.stack.addWidget(self.empty)

        self.layout1.addWidget(self.stack)

        self.layout1.setStretch(2, 1)

        self.retranslateUi(AidOverlaps)

        QMetaObject.connectSlotsByName(AidOverlaps)
    # setupUi

    def retranslateUi(self, AidOverlaps):
#if QT_CONFIG(accessibility)
        self.standingBox.setAccessibleName(QCoreApplication.translate("AidOverlaps", u"Question", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.tieBox.setAccessibleName(QCoreApplication.translate("AidOverlaps", u"Shared", None))
#endif // QT_CONFIG(accessibility)
        self.openBox.setText(QCoreApplication.translate("AidOverlaps", u"Only those not decided", None))
        self.reportButton.setText(QCoreApplication.translate("AidOverlaps", u"Report", None))
        self.countLabel.setText("")
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("AidOverlaps", u"Overlaps", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
