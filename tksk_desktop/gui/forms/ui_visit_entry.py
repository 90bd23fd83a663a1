# SPDX-License-Identifier: MIT
"""Made from ui/visit_entry.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize
)
from PySide6.QtWidgets import (
    QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout
)

class Ui_VisitEntryDialog(object):
    def setupUi(self, VisitEntryDialog):
        if not VisitEntryDialog.objectName():
            VisitEntryDialog.setObjectName(u"VisitEntryDialog")
        VisitEntryDialog.setMinimumSize(QSize(1040, 520))
        self.layout54 = QVBoxLayout(VisitEntryDialog)
        self.layout54.setSpacing(12)
        self.layout54.setObjectName(u"layout54")
        self.layout54.setContentsMargins(24, 20, 24, 16)
        self.headLabel = QLabel(VisitEntryDialog)
        self.headLabel.setObjectName(u"headLabel")
        self.headLabel.setProperty(u"look", u"section")

        self.layout54.addWidget(self.headLabel)

        self.hintLabel = QLabel(VisitEntryDialog)
        self.hintLabel.setObjectName(u"hintLabel")
        self.hintLabel.setProperty(u"look", u"quiet")
        self.hintLabel.setWordWrap(True)

        self.layout54.addWidget(self.hintLabel)

        self.scroll = QScrollArea(VisitEntryDialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.NoFrame)

        self.layout54.addWidget(self.scroll)

        self.layout55 = QHBoxLayout()
        self.layout55.setSpacing(8)
        self.layout55.setObjectName(u"layout55")
        self.layout55.setContentsMargins(0, 0, 0, 0)
        self.keptLabel = QLabel(VisitEntryDialog)
        self.keptLabel.setObjectName(u"keptLabel")
        self.keptLabel.setProperty(u"look", u"quiet")

        self.layout55.addWidget(self.keptLabel)

        self.space56 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout55.addItem(self.space56)

        self.closeButton = QPushButton(VisitEntryDialog)
        self.closeButton.setObjectName(u"closeButton")

        self.layout55.addWidget(self.closeButton)

        self.saveButton = QPushButton(VisitEntryDialog)
        self.saveButton.setObjectName(u"saveButton")

        self.layout55.addWidget(self.saveButton)


        self.layout54.addLayout(self.layout55)

        self.layout54.setStretch(2, 1)

        self.retranslateUi(VisitEntryDialog)

        QMetaObject.connectSlotsByName(VisitEntryDialog)
    # setupUi

    def retranslateUi(self, VisitEntryDialog):
        self.headLabel.setText(QCoreApplication.translate("VisitEntryDialog", u"Results of the visits", None))
        self.hintLabel.setText(QCoreApplication.translate("VisitEntryDialog", u"One row a visit. B: met, T: not met. Tab goes on; Ctrl+S saves what is filled in.", None))
        self.keptLabel.setText("")
        self.closeButton.setText(QCoreApplication.translate("VisitEntryDialog", u"Close", None))
        self.saveButton.setText(QCoreApplication.translate("VisitEntryDialog", u"Save", None))
        pass
    # retranslateUi
