# SPDX-License-Identifier: MIT
"""Made from ui/criteria_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize
)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout
)

from tksk_desktop.gui.widgets.record_table import (
    RecordTable
)

class Ui_CriteriaDialog(object):
    def setupUi(self, CriteriaDialog):
        if not CriteriaDialog.objectName():
            CriteriaDialog.setObjectName(u"CriteriaDialog")
        CriteriaDialog.setMinimumSize(QSize(820, 420))
        self.layout64 = QVBoxLayout(CriteriaDialog)
        self.layout64.setSpacing(10)
        self.layout64.setObjectName(u"layout64")
        self.layout64.setContentsMargins(24, 20, 24, 16)
        self.titleLabel = QLabel(CriteriaDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"section")

        self.layout64.addWidget(self.titleLabel)

        self.part65 = QLabel(CriteriaDialog)
        self.part65.setObjectName(u"part65")
        self.part65.setProperty(u"look", u"quiet")
        self.part65.setWordWrap(True)

        self.layout64.addWidget(self.part65)

        self.table = RecordTable(CriteriaDialog)
        self.table.setObjectName(u"table")

        self.layout64.addWidget(self.table)

        self.layout66 = QHBoxLayout()
        self.layout66.setSpacing(8)
        self.layout66.setObjectName(u"layout66")
        self.layout66.setContentsMargins(0, 0, 0, 0)
        self.addButton = QPushButton(CriteriaDialog)
        self.addButton.setObjectName(u"addButton")

        self.layout66.addWidget(self.addButton)

        self.changeButton = QPushButton(CriteriaDialog)
        self.changeButton.setObjectName(u"changeButton")

        self.layout66.addWidget(self.changeButton)

        self.space67 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout66.addItem(self.space67)

        self.closeButton = QPushButton(CriteriaDialog)
        self.closeButton.setObjectName(u"closeButton")

        self.layout66.addWidget(self.closeButton)


        self.layout64.addLayout(self.layout66)

        self.layout64.setStretch(2, 1)

        self.retranslateUi(CriteriaDialog)

        QMetaObject.connectSlotsByName(CriteriaDialog)
    # setupUi

    def retranslateUi(self, CriteriaDialog):
        self.titleLabel.setText(QCoreApplication.translate("CriteriaDialog", u"Criteria of guidance", None))
        self.part65.setText(QCoreApplication.translate("CriteriaDialog", u"Lists made before keep the criteria of their day.", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("CriteriaDialog", u"Criteria of guidance", None))
#endif // QT_CONFIG(accessibility)
        self.addButton.setText(QCoreApplication.translate("CriteriaDialog", u"New criterion", None))
        self.changeButton.setText(QCoreApplication.translate("CriteriaDialog", u"Change", None))
        self.closeButton.setText(QCoreApplication.translate("CriteriaDialog", u"Close", None))
        pass
    # retranslateUi
