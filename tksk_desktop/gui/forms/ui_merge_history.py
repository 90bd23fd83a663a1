# SPDX-License-Identifier: MIT
"""Made from ui/merge_history.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QLabel, QVBoxLayout, QWidget
)

class Ui_MergeHistoryForm(object):
    def setupUi(self, MergeHistoryForm):
        if not MergeHistoryForm.objectName():
            MergeHistoryForm.setObjectName(u"MergeHistoryForm")
        MergeHistoryForm.setProperty(u"look", u"card")
        self.layout20 = QVBoxLayout(MergeHistoryForm)
        self.layout20.setSpacing(4)
        self.layout20.setObjectName(u"layout20")
        self.layout20.setContentsMargins(12, 8, 12, 8)
        self.titleLabel = QLabel(MergeHistoryForm)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"caption")

        self.layout20.addWidget(self.titleLabel)

        self.linesHolder = QWidget(MergeHistoryForm)
        self.linesHolder.setObjectName(u"linesHolder")
        self.linesLayout = QVBoxLayout(self.linesHolder)
        self.linesLayout.setSpacing(4)
        self.linesLayout.setObjectName(u"linesLayout")
        self.linesLayout.setContentsMargins(0, 0, 0, 0)

        self.layout20.addWidget(self.linesHolder)


        self.retranslateUi(MergeHistoryForm)

        QMetaObject.connectSlotsByName(MergeHistoryForm)
    # setupUi

    def retranslateUi(self, MergeHistoryForm):
        self.titleLabel.setText(QCoreApplication.translate("MergeHistoryForm", u"Merged records", None))
        pass
    # retranslateUi
