# SPDX-License-Identifier: MIT
"""Made from ui/settings_access.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize
)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout
)

from tksk_desktop.gui.widgets.record_table import (
    RecordTable
)

class Ui_AccessView(object):
    def setupUi(self, AccessView):
        if not AccessView.objectName():
            AccessView.setObjectName(u"AccessView")
        self.layout2 = QVBoxLayout(AccessView)
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.part3 = QLabel(AccessView)
        self.part3.setObjectName(u"part3")
        self.part3.setProperty(u"look", u"section")

        self.layout2.addWidget(self.part3)

        self.part4 = QLabel(AccessView)
        self.part4.setObjectName(u"part4")
        self.part4.setProperty(u"look", u"quiet")
        self.part4.setWordWrap(True)

        self.layout2.addWidget(self.part4)

        self.accessTable = RecordTable(AccessView)
        self.accessTable.setObjectName(u"accessTable")
        self.accessTable.setMinimumSize(QSize(0, 110))
        self.accessTable.setMaximumSize(QSize(16777215, 150))

        self.layout2.addWidget(self.accessTable)

        self.layout5 = QHBoxLayout()
        self.layout5.setSpacing(8)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.giveButton = QPushButton(AccessView)
        self.giveButton.setObjectName(u"giveButton")

        self.layout5.addWidget(self.giveButton)

        self.takeButton = QPushButton(AccessView)
        self.takeButton.setObjectName(u"takeButton")

        self.layout5.addWidget(self.takeButton)

        self.handOverButton = QPushButton(AccessView)
        self.handOverButton.setObjectName(u"handOverButton")

        self.layout5.addWidget(self.handOverButton)

        self.space6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout5.addItem(self.space6)


        self.layout2.addLayout(self.layout5)


        self.retranslateUi(AccessView)

        QMetaObject.connectSlotsByName(AccessView)
    # setupUi

    def retranslateUi(self, AccessView):
        self.part3.setText(QCoreApplication.translate("AccessView", u"Who can open the caseload", None))
        self.part4.setText(QCoreApplication.translate("AccessView", u"Give the office head or your successor a password of their own, so that nobody needs yours. Each opens everything; the change log says who was given access and when.", None))
        self.giveButton.setText(QCoreApplication.translate("AccessView", u"Give access\u2026", None))
        self.takeButton.setText(QCoreApplication.translate("AccessView", u"Take access away\u2026", None))
        self.handOverButton.setText(QCoreApplication.translate("AccessView", u"Hand the office over\u2026", None))
        pass
    # retranslateUi
