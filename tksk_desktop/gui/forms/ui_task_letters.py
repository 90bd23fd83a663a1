# SPDX-License-Identifier: MIT
"""Made from ui/task_letters.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout
)

from tksk_desktop.gui.widgets.empty_state import (
    EmptyState
)
from tksk_desktop.gui.widgets.record_table import (
    RecordTable
)

class Ui_TaskLetterScreen(object):
    def setupUi(self, TaskLetterScreen):
        if not TaskLetterScreen.objectName():
            TaskLetterScreen.setObjectName(u"TaskLetterScreen")
        self.layout1 = QVBoxLayout(TaskLetterScreen)
        self.layout1.setSpacing(12)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(24, 12, 24, 16)
        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.part3 = QLabel(TaskLetterScreen)
        self.part3.setObjectName(u"part3")
        self.part3.setProperty(u"look", u"section")

        self.layout2.addWidget(self.part3)

        self.space4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.space4)

        self.newButton = QPushButton(TaskLetterScreen)
        self.newButton.setObjectName(u"newButton")
        self.newButton.setProperty(u"look", u"main")
#if QT_CONFIG(tooltip)
        self.newButton.setToolTip(u"Ctrl+N")
#endif // QT_CONFIG(tooltip)

        self.layout2.addWidget(self.newButton)


        self.layout1.addLayout(self.layout2)

        self.card = QFrame(TaskLetterScreen)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"look", u"card")
        self.layout5 = QVBoxLayout(self.card)
        self.layout5.setSpacing(8)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(12, 12, 12, 12)
        self.table = RecordTable(self.card)
        self.table.setObjectName(u"table")
        self.table.setProperty(u"look", u"flat")

        self.layout5.addWidget(self.table)

        self.empty = EmptyState(self.card)
        self.empty.setObjectName(u"empty")

        self.layout5.addWidget(self.empty)

        self.layout6 = QHBoxLayout()
        self.layout6.setSpacing(8)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.paperButton = QPushButton(self.card)
        self.paperButton.setObjectName(u"paperButton")

        self.layout6.addWidget(self.paperButton)

        self.cancelButton = QPushButton(self.card)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout6.addWidget(self.cancelButton)

        self.space7 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout6.addItem(self.space7)


        self.layout5.addLayout(self.layout6)

        self.layout5.setStretch(0, 1)
        self.layout5.setStretch(1, 1)

        self.layout1.addWidget(self.card)

        self.layout1.setStretch(1, 1)

        self.retranslateUi(TaskLetterScreen)

        QMetaObject.connectSlotsByName(TaskLetterScreen)
    # setupUi

    def retranslateUi(self, TaskLetterScreen):
        self.part3.setText(QCoreApplication.translate("TaskLetterScreen", u"Register of task letters", None))
        self.newButton.setText(QCoreApplication.translate("TaskLetterScreen", u"New task letter", None))
        self.paperButton.setText(QCoreApplication.translate("TaskLetterScreen", u"Show and print", None))
        self.cancelButton.setText(QCoreApplication.translate("TaskLetterScreen", u"Cancel it", None))
        pass
    # retranslateUi
