# SPDX-License-Identifier: MIT
"""Made from ui/quick_entry_screen.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout
)

class Ui_QuickEntryScreen(object):
    def setupUi(self, QuickEntryScreen):
        if not QuickEntryScreen.objectName():
            QuickEntryScreen.setObjectName(u"QuickEntryScreen")
        self.layout6 = QVBoxLayout(QuickEntryScreen)
        self.layout6.setSpacing(12)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(24, 16, 24, 16)
        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(12)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.backButton = QPushButton(QuickEntryScreen)
        self.backButton.setObjectName(u"backButton")
        self.backButton.setProperty(u"look", u"link")

        self.layout2.addWidget(self.backButton)

        self.titleLabel = QLabel(QuickEntryScreen)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"title")

        self.layout2.addWidget(self.titleLabel)

        self.countLabel = QLabel(QuickEntryScreen)
        self.countLabel.setObjectName(u"countLabel")
        self.countLabel.setProperty(u"look", u"quiet")

        self.layout2.addWidget(self.countLabel)

        self.space1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.space1)

        self.clearButton = QPushButton(QuickEntryScreen)
        self.clearButton.setObjectName(u"clearButton")

        self.layout2.addWidget(self.clearButton)

        self.saveButton = QPushButton(QuickEntryScreen)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"main")

        self.layout2.addWidget(self.saveButton)


        self.layout6.addLayout(self.layout2)

        self.hintLabel = QLabel(QuickEntryScreen)
        self.hintLabel.setObjectName(u"hintLabel")
        self.hintLabel.setProperty(u"look", u"quiet")
        self.hintLabel.setWordWrap(True)

        self.layout6.addWidget(self.hintLabel)

        self.grid = QTableView(QuickEntryScreen)
        self.grid.setObjectName(u"grid")

        self.layout6.addWidget(self.grid)

        self.rowCard = QFrame(QuickEntryScreen)
        self.rowCard.setObjectName(u"rowCard")
        self.rowCard.setProperty(u"look", u"card")
        self.layout5 = QVBoxLayout(self.rowCard)
        self.layout5.setSpacing(6)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(12, 10, 12, 10)
        self.rowLabel = QLabel(self.rowCard)
        self.rowLabel.setObjectName(u"rowLabel")
        self.rowLabel.setProperty(u"look", u"strong")
        self.rowLabel.setWordWrap(True)

        self.layout5.addWidget(self.rowLabel)

        self.faultsLabel = QLabel(self.rowCard)
        self.faultsLabel.setObjectName(u"faultsLabel")
        self.faultsLabel.setWordWrap(True)

        self.layout5.addWidget(self.faultsLabel)

        self.knownLabel = QLabel(self.rowCard)
        self.knownLabel.setObjectName(u"knownLabel")
        self.knownLabel.setWordWrap(True)

        self.layout5.addWidget(self.knownLabel)

        self.layout4 = QHBoxLayout()
        self.layout4.setSpacing(12)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.openKnownButton = QPushButton(self.rowCard)
        self.openKnownButton.setObjectName(u"openKnownButton")

        self.layout4.addWidget(self.openKnownButton)

        self.addButton = QPushButton(self.rowCard)
        self.addButton.setObjectName(u"addButton")
        self.addButton.setCheckable(True)

        self.layout4.addWidget(self.addButton)

        self.removeButton = QPushButton(self.rowCard)
        self.removeButton.setObjectName(u"removeButton")

        self.layout4.addWidget(self.removeButton)

        self.space3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout4.addItem(self.space3)

        self.saveRowButton = QPushButton(self.rowCard)
        self.saveRowButton.setObjectName(u"saveRowButton")

        self.layout4.addWidget(self.saveRowButton)


        self.layout5.addLayout(self.layout4)


        self.layout6.addWidget(self.rowCard)

        self.draftLabel = QLabel(QuickEntryScreen)
        self.draftLabel.setObjectName(u"draftLabel")
        self.draftLabel.setProperty(u"look", u"quiet")

        self.layout6.addWidget(self.draftLabel)

        self.layout6.setStretch(2, 1)

        self.retranslateUi(QuickEntryScreen)

        QMetaObject.connectSlotsByName(QuickEntryScreen)
    # setupUi

    def retranslateUi(self, QuickEntryScreen):
        self.backButton.setText(QCoreApplication.translate("QuickEntryScreen", u"Clients", None))
        self.titleLabel.setText(QCoreApplication.translate("QuickEntryScreen", u"Quick entry", None))
        self.countLabel.setText("")
        self.clearButton.setText(QCoreApplication.translate("QuickEntryScreen", u"Clear everything", None))
        self.saveButton.setText(QCoreApplication.translate("QuickEntryScreen", u"Save the good rows", None))
        self.hintLabel.setText(QCoreApplication.translate("QuickEntryScreen", u"Enter goes on to the next cell and the next row. Village and kinds may be typed by name, code or an old abbreviation.", None))
#if QT_CONFIG(accessibility)
        self.grid.setAccessibleName(QCoreApplication.translate("QuickEntryScreen", u"People to enter", None))
#endif // QT_CONFIG(accessibility)
        self.rowLabel.setText("")
        self.faultsLabel.setText("")
        self.knownLabel.setText("")
        self.openKnownButton.setText(QCoreApplication.translate("QuickEntryScreen", u"See the one registered", None))
        self.addButton.setText(QCoreApplication.translate("QuickEntryScreen", u"Someone else: register anyway", None))
        self.removeButton.setText(QCoreApplication.translate("QuickEntryScreen", u"Remove this row", None))
        self.saveRowButton.setText(QCoreApplication.translate("QuickEntryScreen", u"Save this row", None))
        self.draftLabel.setText("")
        pass
    # retranslateUi
