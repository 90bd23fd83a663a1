# SPDX-License-Identifier: MIT
"""Made from ui/aid_programmes.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout
)

from tksk_desktop.gui.widgets.record_table import (
    RecordTable
)

class Ui_AidProgrammes(object):
    def setupUi(self, AidProgrammes):
        if not AidProgrammes.objectName():
            AidProgrammes.setObjectName(u"AidProgrammes")
        self.layout23 = QVBoxLayout(AidProgrammes)
        self.layout23.setSpacing(8)
        self.layout23.setObjectName(u"layout23")
        self.layout23.setContentsMargins(0, 0, 0, 0)
        self.programmeRow = QHBoxLayout()
        self.programmeRow.setSpacing(8)
        self.programmeRow.setObjectName(u"programmeRow")
        self.programmeRow.setContentsMargins(0, 0, 0, 0)
        self.part24 = QLabel(AidProgrammes)
        self.part24.setObjectName(u"part24")
        self.part24.setProperty(u"look", u"quiet")
        self.part24.setWordWrap(True)

        self.programmeRow.addWidget(self.part24)

        self.changeButton = QPushButton(AidProgrammes)
        self.changeButton.setObjectName(u"changeButton")

        self.programmeRow.addWidget(self.changeButton)

        self.addProgrammeButton = QPushButton(AidProgrammes)
        self.addProgrammeButton.setObjectName(u"addProgrammeButton")

        self.programmeRow.addWidget(self.addProgrammeButton)

        self.programmeRow.setStretch(0, 1)

        self.layout23.addLayout(self.programmeRow)

        self.table = RecordTable(AidProgrammes)
        self.table.setObjectName(u"table")

        self.layout23.addWidget(self.table)

        self.layout25 = QHBoxLayout()
        self.layout25.setSpacing(8)
        self.layout25.setObjectName(u"layout25")
        self.layout25.setContentsMargins(0, 0, 0, 0)
        self.part26 = QLabel(AidProgrammes)
        self.part26.setObjectName(u"part26")
        self.part26.setProperty(u"look", u"section")

        self.layout25.addWidget(self.part26)

        self.space27 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout25.addItem(self.space27)

        self.endRuleButton = QPushButton(AidProgrammes)
        self.endRuleButton.setObjectName(u"endRuleButton")

        self.layout25.addWidget(self.endRuleButton)

        self.addRuleButton = QPushButton(AidProgrammes)
        self.addRuleButton.setObjectName(u"addRuleButton")

        self.layout25.addWidget(self.addRuleButton)


        self.layout23.addLayout(self.layout25)

        self.part28 = QLabel(AidProgrammes)
        self.part28.setObjectName(u"part28")
        self.part28.setProperty(u"look", u"quiet")
        self.part28.setWordWrap(True)

        self.layout23.addWidget(self.part28)

        self.ruleTable = RecordTable(AidProgrammes)
        self.ruleTable.setObjectName(u"ruleTable")

        self.layout23.addWidget(self.ruleTable)

        self.layout23.setStretch(1, 3)
        self.layout23.setStretch(4, 2)

        self.retranslateUi(AidProgrammes)

        QMetaObject.connectSlotsByName(AidProgrammes)
    # setupUi

    def retranslateUi(self, AidProgrammes):
        self.part24.setText(QCoreApplication.translate("AidProgrammes", u"What each programme gives, from when, and what the ledger holds of it.", None))
        self.changeButton.setText(QCoreApplication.translate("AidProgrammes", u"Change\u2026", None))
        self.addProgrammeButton.setText(QCoreApplication.translate("AidProgrammes", u"Own programme\u2026", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("AidProgrammes", u"Programmes", None))
#endif // QT_CONFIG(accessibility)
        self.part26.setText(QCoreApplication.translate("AidProgrammes", u"What two programmes mean together", None))
        self.endRuleButton.setText(QCoreApplication.translate("AidProgrammes", u"End the rule\u2026", None))
        self.addRuleButton.setText(QCoreApplication.translate("AidProgrammes", u"Own rule\u2026", None))
        self.part28.setText(QCoreApplication.translate("AidProgrammes", u"A rule asks a question and never judges a person. What no rule names needs a reason. A rule of your office counts before the shipped ones.", None))
#if QT_CONFIG(accessibility)
        self.ruleTable.setAccessibleName(QCoreApplication.translate("AidProgrammes", u"Rules", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
