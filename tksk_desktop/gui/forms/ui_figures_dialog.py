# SPDX-License-Identifier: MIT
"""Made from ui/figures_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QVBoxLayout
)

class Ui_FiguresDialog(object):
    def setupUi(self, FiguresDialog):
        if not FiguresDialog.objectName():
            FiguresDialog.setObjectName(u"FiguresDialog")
        FiguresDialog.resize(460, 480)
        self.layout2 = QVBoxLayout(FiguresDialog)
        self.layout2.setSpacing(12)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(24, 20, 24, 16)
        self.titleLabel = QLabel(FiguresDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"section")

        self.layout2.addWidget(self.titleLabel)

        self.layout3 = QVBoxLayout()
        self.layout3.setSpacing(4)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.part4 = QLabel(FiguresDialog)
        self.part4.setObjectName(u"part4")
        self.part4.setProperty(u"look", u"caption")

        self.layout3.addWidget(self.part4)

        self.monthBox = QComboBox(FiguresDialog)
        self.monthBox.setObjectName(u"monthBox")

        self.layout3.addWidget(self.monthBox)


        self.layout2.addLayout(self.layout3)

        self.scroll = QScrollArea(FiguresDialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)

        self.layout2.addWidget(self.scroll)

        self.part5 = QLabel(FiguresDialog)
        self.part5.setObjectName(u"part5")
        self.part5.setProperty(u"look", u"quiet")

        self.layout2.addWidget(self.part5)

        self.layout6 = QHBoxLayout()
        self.layout6.setSpacing(8)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.space7 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout6.addItem(self.space7)

        self.cancelButton = QPushButton(FiguresDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout6.addWidget(self.cancelButton)

        self.saveButton = QPushButton(FiguresDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"main")

        self.layout6.addWidget(self.saveButton)


        self.layout2.addLayout(self.layout6)

        self.layout2.setStretch(2, 1)

        self.retranslateUi(FiguresDialog)

        QMetaObject.connectSlotsByName(FiguresDialog)
    # setupUi

    def retranslateUi(self, FiguresDialog):
        self.titleLabel.setText("")
        self.part4.setText(QCoreApplication.translate("FiguresDialog", u"Month", None))
        self.part5.setText(QCoreApplication.translate("FiguresDialog", u"Enter moves on. An empty field means: not known.", None))
        self.cancelButton.setText(QCoreApplication.translate("FiguresDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("FiguresDialog", u"Save", None))
        pass
    # retranslateUi
