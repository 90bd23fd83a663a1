# SPDX-License-Identifier: MIT
"""Made from ui/manual.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize
)
from PySide6.QtWidgets import (
    QHBoxLayout, QListWidget, QTextBrowser
)

class Ui_ManualDialog(object):
    def setupUi(self, ManualDialog):
        if not ManualDialog.objectName():
            ManualDialog.setObjectName(u"ManualDialog")
        ManualDialog.resize(900, 620)
        self.layout234 = QHBoxLayout(ManualDialog)
        self.layout234.setSpacing(12)
        self.layout234.setObjectName(u"layout234")
        self.layout234.setContentsMargins(12, 12, 12, 12)
        self.pageList = QListWidget(ManualDialog)
        self.pageList.setObjectName(u"pageList")
        self.pageList.setMaximumSize(QSize(220, 16777215))

        self.layout234.addWidget(self.pageList)

        self.pageView = QTextBrowser(ManualDialog)
        self.pageView.setObjectName(u"pageView")

        self.layout234.addWidget(self.pageView)


        self.retranslateUi(ManualDialog)

        QMetaObject.connectSlotsByName(ManualDialog)
    # setupUi

    def retranslateUi(self, ManualDialog):
        ManualDialog.setWindowTitle(QCoreApplication.translate("ManualDialog", u"Manual", None))
    # retranslateUi
