# SPDX-License-Identifier: MIT
"""Made from ui/session_types.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout
)

from tksk_desktop.gui.widgets.record_table import (
    RecordTable
)

class Ui_SessionTypesView(object):
    def setupUi(self, SessionTypesView):
        if not SessionTypesView.objectName():
            SessionTypesView.setObjectName(u"SessionTypesView")
        self.pageLayout = QVBoxLayout(SessionTypesView)
        self.pageLayout.setSpacing(12)
        self.pageLayout.setObjectName(u"pageLayout")
        self.pageLayout.setContentsMargins(0, 16, 0, 0)
        self.headLabel = QLabel(SessionTypesView)
        self.headLabel.setObjectName(u"headLabel")
        self.headLabel.setProperty(u"look", u"section")

        self.pageLayout.addWidget(self.headLabel)

        self.hintLabel = QLabel(SessionTypesView)
        self.hintLabel.setObjectName(u"hintLabel")
        self.hintLabel.setProperty(u"look", u"quiet")
        self.hintLabel.setWordWrap(True)

        self.pageLayout.addWidget(self.hintLabel)

        self.buttonsLayout = QHBoxLayout()
        self.buttonsLayout.setSpacing(8)
        self.buttonsLayout.setObjectName(u"buttonsLayout")
        self.buttonsLayout.setContentsMargins(0, 0, 0, 0)
        self.addButton = QPushButton(SessionTypesView)
        self.addButton.setObjectName(u"addButton")

        self.buttonsLayout.addWidget(self.addButton)

        self.changeButton = QPushButton(SessionTypesView)
        self.changeButton.setObjectName(u"changeButton")

        self.buttonsLayout.addWidget(self.changeButton)

        self.upButton = QPushButton(SessionTypesView)
        self.upButton.setObjectName(u"upButton")

        self.buttonsLayout.addWidget(self.upButton)

        self.downButton = QPushButton(SessionTypesView)
        self.downButton.setObjectName(u"downButton")

        self.buttonsLayout.addWidget(self.downButton)

        self.space2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonsLayout.addItem(self.space2)


        self.pageLayout.addLayout(self.buttonsLayout)

        self.typesTable = RecordTable(SessionTypesView)
        self.typesTable.setObjectName(u"typesTable")

        self.pageLayout.addWidget(self.typesTable)

        self.pageLayout.setStretch(3, 1)

        self.retranslateUi(SessionTypesView)

        QMetaObject.connectSlotsByName(SessionTypesView)
    # setupUi

    def retranslateUi(self, SessionTypesView):
        self.headLabel.setText(QCoreApplication.translate("SessionTypesView", u"Kinds of activity", None))
        self.hintLabel.setText(QCoreApplication.translate("SessionTypesView", u"What a note can be of, which fields its form shows, and under which role the monthly report counts it.", None))
        self.addButton.setText(QCoreApplication.translate("SessionTypesView", u"Add a kind", None))
        self.changeButton.setText(QCoreApplication.translate("SessionTypesView", u"Change \u2026", None))
        self.upButton.setText(QCoreApplication.translate("SessionTypesView", u"Up", None))
        self.downButton.setText(QCoreApplication.translate("SessionTypesView", u"Down", None))
        pass
    # retranslateUi
