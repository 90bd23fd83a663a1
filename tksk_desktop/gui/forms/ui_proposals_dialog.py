# SPDX-License-Identifier: MIT
"""Made from ui/proposals_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize
)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout
)

from tksk_desktop.gui.widgets.empty_state import (
    EmptyState
)
from tksk_desktop.gui.widgets.record_table import (
    RecordTable
)

class Ui_ProposalsDialog(object):
    def setupUi(self, ProposalsDialog):
        if not ProposalsDialog.objectName():
            ProposalsDialog.setObjectName(u"ProposalsDialog")
        ProposalsDialog.setMinimumSize(QSize(820, 460))
        self.layout1 = QVBoxLayout(ProposalsDialog)
        self.layout1.setSpacing(12)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(24, 20, 24, 16)
        self.part2 = QLabel(ProposalsDialog)
        self.part2.setObjectName(u"part2")
        self.part2.setProperty(u"look", u"section")

        self.layout1.addWidget(self.part2)

        self.part3 = QLabel(ProposalsDialog)
        self.part3.setObjectName(u"part3")
        self.part3.setProperty(u"look", u"quiet")
        self.part3.setWordWrap(True)

        self.layout1.addWidget(self.part3)

        self.layout4 = QHBoxLayout()
        self.layout4.setSpacing(8)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.newButton = QPushButton(ProposalsDialog)
        self.newButton.setObjectName(u"newButton")
        self.newButton.setProperty(u"look", u"main")

        self.layout4.addWidget(self.newButton)

        self.changeButton = QPushButton(ProposalsDialog)
        self.changeButton.setObjectName(u"changeButton")

        self.layout4.addWidget(self.changeButton)

        self.removeButton = QPushButton(ProposalsDialog)
        self.removeButton.setObjectName(u"removeButton")

        self.layout4.addWidget(self.removeButton)

        self.space5 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout4.addItem(self.space5)

        self.closeButton = QPushButton(ProposalsDialog)
        self.closeButton.setObjectName(u"closeButton")

        self.layout4.addWidget(self.closeButton)


        self.layout1.addLayout(self.layout4)

        self.stack = QStackedWidget(ProposalsDialog)
        self.stack.setObjectName(u"stack")
        self.table = RecordTable()
        self.table.setObjectName(u"table")
        self.stack.addWidget(self.table)
        self.empty = EmptyState()
        self.empty.setObjectName(u"empty")
        self.stack.addWidget(self.empty)

        self.layout1.addWidget(self.stack)

        self.layout1.setStretch(3, 1)

        self.retranslateUi(ProposalsDialog)

        QMetaObject.connectSlotsByName(ProposalsDialog)
    # setupUi

    def retranslateUi(self, ProposalsDialog):
        ProposalsDialog.setWindowTitle(QCoreApplication.translate("ProposalsDialog", u"Proposals", None))
        self.part2.setText(QCoreApplication.translate("ProposalsDialog", u"Proposals", None))
        self.part3.setText(QCoreApplication.translate("ProposalsDialog", u"What is noted in a month stands in part IV of its report.", None))
        self.newButton.setText(QCoreApplication.translate("ProposalsDialog", u"New proposal", None))
        self.changeButton.setText(QCoreApplication.translate("ProposalsDialog", u"Change", None))
        self.removeButton.setText(QCoreApplication.translate("ProposalsDialog", u"Take back", None))
        self.closeButton.setText(QCoreApplication.translate("ProposalsDialog", u"Close", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("ProposalsDialog", u"Proposals", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi
