# SPDX-License-Identifier: MIT
"""Made from ui/comparison_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableWidget, QVBoxLayout
)

from tksk_desktop.gui.widgets.elided_box import (
    ElidedBox
)
from tksk_desktop.gui.widgets.figure_view import (
    FigureView
)

class Ui_ComparisonDialog(object):
    def setupUi(self, ComparisonDialog):
        if not ComparisonDialog.objectName():
            ComparisonDialog.setObjectName(u"ComparisonDialog")
        ComparisonDialog.resize(1240, 690)
        self.layout1 = QVBoxLayout(ComparisonDialog)
        self.layout1.setSpacing(12)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(24, 20, 24, 16)
        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.label4 = QLabel(ComparisonDialog)
        self.label4.setObjectName(u"label4")
        self.label4.setProperty(u"look", u"section")

        self.layout2.addWidget(self.label4)

        self.space3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.space3)

        self.paperButton = QPushButton(ComparisonDialog)
        self.paperButton.setObjectName(u"paperButton")

        self.layout2.addWidget(self.paperButton)


        self.layout1.addLayout(self.layout2)

        self.layout4 = QHBoxLayout()
        self.layout4.setSpacing(12)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.layout5 = QVBoxLayout()
        self.layout5.setSpacing(4)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.label5 = QLabel(ComparisonDialog)
        self.label5.setObjectName(u"label5")

        self.layout5.addWidget(self.label5)

        self.beforeBox = ElidedBox(ComparisonDialog)
        self.beforeBox.setObjectName(u"beforeBox")

        self.layout5.addWidget(self.beforeBox)


        self.layout4.addLayout(self.layout5)

        self.layout6 = QVBoxLayout()
        self.layout6.setSpacing(4)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.label6 = QLabel(ComparisonDialog)
        self.label6.setObjectName(u"label6")

        self.layout6.addWidget(self.label6)

        self.afterBox = ElidedBox(ComparisonDialog)
        self.afterBox.setObjectName(u"afterBox")

        self.layout6.addWidget(self.afterBox)


        self.layout4.addLayout(self.layout6)

        self.space7 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout4.addItem(self.space7)


        self.layout1.addLayout(self.layout4)

        self.scaleLabel = QLabel(ComparisonDialog)
        self.scaleLabel.setObjectName(u"scaleLabel")
        self.scaleLabel.setProperty(u"look", u"quiet")
        self.scaleLabel.setWordWrap(True)

        self.layout1.addWidget(self.scaleLabel)

        self.layout8 = QHBoxLayout()
        self.layout8.setSpacing(16)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(0, 0, 0, 0)
        self.figureView = FigureView(ComparisonDialog)
        self.figureView.setObjectName(u"figureView")

        self.layout8.addWidget(self.figureView)

        self.changesTable = QTableWidget(ComparisonDialog)
        self.changesTable.setObjectName(u"changesTable")

        self.layout8.addWidget(self.changesTable)

        self.layout8.setStretch(0, 6)
        self.layout8.setStretch(1, 4)

        self.layout1.addLayout(self.layout8)

        self.layout9 = QHBoxLayout()
        self.layout9.setSpacing(8)
        self.layout9.setObjectName(u"layout9")
        self.layout9.setContentsMargins(0, 0, 0, 0)
        self.space10 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout9.addItem(self.space10)

        self.closeButton = QPushButton(ComparisonDialog)
        self.closeButton.setObjectName(u"closeButton")

        self.layout9.addWidget(self.closeButton)


        self.layout1.addLayout(self.layout9)

        self.layout1.setStretch(3, 1)

        self.retranslateUi(ComparisonDialog)

        QMetaObject.connectSlotsByName(ComparisonDialog)
    # setupUi

    def retranslateUi(self, ComparisonDialog):
        self.label4.setText(QCoreApplication.translate("ComparisonDialog", u"Compare two assessments", None))
        self.paperButton.setText(QCoreApplication.translate("ComparisonDialog", u"Print or save", None))
        self.label5.setText(QCoreApplication.translate("ComparisonDialog", u"Before", None))
        self.label6.setText(QCoreApplication.translate("ComparisonDialog", u"After", None))
        self.scaleLabel.setText("")
        self.closeButton.setText(QCoreApplication.translate("ComparisonDialog", u"Close", None))
        pass
    # retranslateUi
