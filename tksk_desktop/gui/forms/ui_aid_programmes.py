# SPDX-License-Identifier: MIT
"""Made from ui/aid_programmes.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QLabel, QVBoxLayout
)

from tksk_desktop.gui.widgets.record_table import (
    RecordTable
)

class Ui_AidProgrammes(object):
    def setupUi(self, AidProgrammes):
        if not AidProgrammes.objectName():
            AidProgrammes.setObjectName(u"AidProgrammes")
        self.layout10 = QVBoxLayout(AidProgrammes)
        self.layout10.setSpacing(8)
        self.layout10.setObjectName(u"layout10")
        self.layout10.setContentsMargins(0, 0, 0, 0)
        self.part11 = QLabel(AidProgrammes)
        self.part11.setObjectName(u"part11")
        self.part11.setProperty(u"look", u"quiet")
        self.part11.setWordWrap(True)

        self.layout10.addWidget(self.part11)

        self.table = RecordTable(AidProgrammes)
        self.table.setObjectName(u"table")

        self.layout10.addWidget(self.table)

        self.part12 = QLabel(AidProgrammes)
        self.part12.setObjectName(u"part12")
        self.part12.setProperty(u"look", u"section")

        self.layout10.addWidget(self.part12)

        self.part13 = QLabel(AidProgrammes)
        self.part13.setObjectName(u"part13")
        self.part13.setProperty(u"look", u"quiet")
        self.part13.setWordWrap(True)

        self.layout10.addWidget(self.part13)

        self.ruleTable = RecordTable(AidProgrammes)
        self.ruleTable.setObjectName(u"ruleTable")

        self.layout10.addWidget(self.ruleTable)

        self.layout10.setStretch(1, 3)
        self.layout10.setStretch(4, 2)

        self.retranslateUi(AidProgrammes)

        QMetaObject.connectSlotsByName(AidProgrammes)
    # setupUi

    def retranslateUi(self, AidProgrammes):
        self.part11.setText(QCoreApplication.translate("AidProgrammes", u"What each programme gives, from when, and what the ledger holds of it.", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("AidProgrammes", u"Programmes", None))
#endif // QT_CONFIG(accessibility)
        self.part12.setText(QCoreApplication.translate("AidProgrammes", u"What two programmes mean together", None))
        self.part13.setText(QCoreApplication.translate("AidProgrammes", u"A rule asks a question and never judges a person. What no rule names needs a reason.", None))
#if QT_CONFIG(accessibility)
        self.ruleTable.setAccessibleName(QCoreApplication.translate("AidProgrammes", u"Rules", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
