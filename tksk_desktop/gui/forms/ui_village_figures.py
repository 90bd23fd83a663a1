# SPDX-License-Identifier: MIT
"""Made from ui/village_figures.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize
)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout,
    QWidget
)

from tksk_desktop.gui.widgets.elided_box import (
    ElidedBox
)
from tksk_desktop.gui.widgets.empty_state import (
    EmptyState
)
from tksk_desktop.gui.widgets.figure_view import (
    FigureView
)
from tksk_desktop.gui.widgets.record_table import (
    RecordTable
)

class Ui_VillageFigures(object):
    def setupUi(self, VillageFigures):
        if not VillageFigures.objectName():
            VillageFigures.setObjectName(u"VillageFigures")
        self.layout12 = QVBoxLayout(VillageFigures)
        self.layout12.setSpacing(8)
        self.layout12.setObjectName(u"layout12")
        self.layout12.setContentsMargins(0, 0, 0, 0)
        self.stack = QStackedWidget(VillageFigures)
        self.stack.setObjectName(u"stack")
        self.figuresPage = QWidget()
        self.figuresPage.setObjectName(u"figuresPage")
        self.layout13 = QVBoxLayout(self.figuresPage)
        self.layout13.setSpacing(8)
        self.layout13.setObjectName(u"layout13")
        self.layout13.setContentsMargins(0, 0, 0, 0)
        self.layout14 = QHBoxLayout()
        self.layout14.setSpacing(8)
        self.layout14.setObjectName(u"layout14")
        self.layout14.setContentsMargins(0, 0, 0, 0)
        self.waveBox = ElidedBox(self.figuresPage)
        self.waveBox.setObjectName(u"waveBox")
        self.waveBox.setMinimumSize(QSize(200, 0))

        self.layout14.addWidget(self.waveBox)

        self.kindBox = ElidedBox(self.figuresPage)
        self.kindBox.setObjectName(u"kindBox")

        self.layout14.addWidget(self.kindBox)

        self.space15 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout14.addItem(self.space15)

        self.waveButton = QPushButton(self.figuresPage)
        self.waveButton.setObjectName(u"waveButton")

        self.layout14.addWidget(self.waveButton)

        self.changeWaveButton = QPushButton(self.figuresPage)
        self.changeWaveButton.setObjectName(u"changeWaveButton")

        self.layout14.addWidget(self.changeWaveButton)

        self.workbookButton = QPushButton(self.figuresPage)
        self.workbookButton.setObjectName(u"workbookButton")

        self.layout14.addWidget(self.workbookButton)

        self.paperButton = QPushButton(self.figuresPage)
        self.paperButton.setObjectName(u"paperButton")

        self.layout14.addWidget(self.paperButton)

        self.returnButton = QPushButton(self.figuresPage)
        self.returnButton.setObjectName(u"returnButton")
        self.returnButton.setProperty(u"look", u"main")

        self.layout14.addWidget(self.returnButton)


        self.layout13.addLayout(self.layout14)

        self.hintLabel = QLabel(self.figuresPage)
        self.hintLabel.setObjectName(u"hintLabel")
        self.hintLabel.setProperty(u"look", u"quiet")
        self.hintLabel.setWordWrap(True)

        self.layout13.addWidget(self.hintLabel)

        self.layout16 = QHBoxLayout()
        self.layout16.setSpacing(12)
        self.layout16.setObjectName(u"layout16")
        self.layout16.setContentsMargins(0, 0, 0, 0)
        self.table = RecordTable(self.figuresPage)
        self.table.setObjectName(u"table")

        self.layout16.addWidget(self.table)

        self.layout17 = QVBoxLayout()
        self.layout17.setSpacing(8)
        self.layout17.setObjectName(u"layout17")
        self.layout17.setContentsMargins(0, 0, 0, 0)
        self.gapView = FigureView(self.figuresPage)
        self.gapView.setObjectName(u"gapView")

        self.layout17.addWidget(self.gapView)

        self.historyView = FigureView(self.figuresPage)
        self.historyView.setObjectName(u"historyView")

        self.layout17.addWidget(self.historyView)

        self.layout17.setStretch(0, 3)
        self.layout17.setStretch(1, 2)

        self.layout16.addLayout(self.layout17)

        self.layout16.setStretch(0, 3)
        self.layout16.setStretch(1, 2)

        self.layout13.addLayout(self.layout16)

        self.detailLabel = QLabel(self.figuresPage)
        self.detailLabel.setObjectName(u"detailLabel")
        self.detailLabel.setProperty(u"look", u"quiet")
        self.detailLabel.setWordWrap(True)

        self.layout13.addWidget(self.detailLabel)

        self.layout13.setStretch(2, 1)
        self.stack.addWidget(self.figuresPage)
        self.empty = EmptyState()
        self.empty.setObjectName(u"empty")
        self.stack.addWidget(self.empty)

        self.layout12.addWidget(self.stack)


        self.retranslateUi(VillageFigures)

        QMetaObject.connectSlotsByName(VillageFigures)
    # setupUi

    def retranslateUi(self, VillageFigures):
#if QT_CONFIG(accessibility)
        self.waveBox.setAccessibleName(QCoreApplication.translate("VillageFigures", u"Round", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.kindBox.setAccessibleName(QCoreApplication.translate("VillageFigures", u"Kind of need", None))
#endif // QT_CONFIG(accessibility)
        self.waveButton.setText(QCoreApplication.translate("VillageFigures", u"New round", None))
        self.changeWaveButton.setText(QCoreApplication.translate("VillageFigures", u"Change round", None))
        self.workbookButton.setText(QCoreApplication.translate("VillageFigures", u"Excel", None))
        self.paperButton.setText(QCoreApplication.translate("VillageFigures", u"Print", None))
        self.returnButton.setText(QCoreApplication.translate("VillageFigures", u"Enter a village", None))
        self.hintLabel.setText("")
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("VillageFigures", u"Village figures", None))
#endif // QT_CONFIG(accessibility)
        self.detailLabel.setText("")
        pass
    # retranslateUi
