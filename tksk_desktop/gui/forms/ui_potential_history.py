# SPDX-License-Identifier: MIT
"""Made from ui/potential_history.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout
)

from tksk_desktop.gui.widgets.empty_state import (
    EmptyState
)
from tksk_desktop.gui.widgets.record_table import (
    RecordTable
)

class Ui_PotentialHistory(object):
    def setupUi(self, PotentialHistory):
        if not PotentialHistory.objectName():
            PotentialHistory.setObjectName(u"PotentialHistory")
        self.layout68 = QVBoxLayout(PotentialHistory)
        self.layout68.setSpacing(8)
        self.layout68.setObjectName(u"layout68")
        self.layout68.setContentsMargins(0, 0, 0, 0)
        self.layout69 = QHBoxLayout()
        self.layout69.setSpacing(8)
        self.layout69.setObjectName(u"layout69")
        self.layout69.setContentsMargins(0, 0, 0, 0)
        self.nameLabel = QLabel(PotentialHistory)
        self.nameLabel.setObjectName(u"nameLabel")
        self.nameLabel.setProperty(u"look", u"section")

        self.layout69.addWidget(self.nameLabel)

        self.space70 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout69.addItem(self.space70)

        self.contactButton = QPushButton(PotentialHistory)
        self.contactButton.setObjectName(u"contactButton")

        self.layout69.addWidget(self.contactButton)

        self.trainingButton = QPushButton(PotentialHistory)
        self.trainingButton.setObjectName(u"trainingButton")

        self.layout69.addWidget(self.trainingButton)

        self.performanceButton = QPushButton(PotentialHistory)
        self.performanceButton.setObjectName(u"performanceButton")

        self.layout69.addWidget(self.performanceButton)

        self.changeButton = QPushButton(PotentialHistory)
        self.changeButton.setObjectName(u"changeButton")

        self.layout69.addWidget(self.changeButton)


        self.layout68.addLayout(self.layout69)

        self.factsLabel = QLabel(PotentialHistory)
        self.factsLabel.setObjectName(u"factsLabel")
        self.factsLabel.setProperty(u"look", u"quiet")
        self.factsLabel.setWordWrap(True)

        self.layout68.addWidget(self.factsLabel)

        self.table = RecordTable(PotentialHistory)
        self.table.setObjectName(u"table")

        self.layout68.addWidget(self.table)

        self.empty = EmptyState(PotentialHistory)
        self.empty.setObjectName(u"empty")

        self.layout68.addWidget(self.empty)

        self.layout68.setStretch(2, 1)
        self.layout68.setStretch(3, 1)

        self.retranslateUi(PotentialHistory)

        QMetaObject.connectSlotsByName(PotentialHistory)
    # setupUi

    def retranslateUi(self, PotentialHistory):
        self.nameLabel.setText("")
        self.contactButton.setText(QCoreApplication.translate("PotentialHistory", u"Note a contact", None))
        self.trainingButton.setText(QCoreApplication.translate("PotentialHistory", u"Note a training", None))
        self.performanceButton.setText(QCoreApplication.translate("PotentialHistory", u"Score the performance", None))
        self.changeButton.setText(QCoreApplication.translate("PotentialHistory", u"Change the entry", None))
        self.factsLabel.setText("")
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("PotentialHistory", u"History", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
