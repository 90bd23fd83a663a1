# SPDX-License-Identifier: MIT
"""Made from ui/visit_row.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize
)
from PySide6.QtWidgets import (
    QComboBox, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget
)

from tksk_desktop.gui.widgets.date_field import (
    DateField
)

class Ui_VisitRow(object):
    def setupUi(self, VisitRow):
        if not VisitRow.objectName():
            VisitRow.setObjectName(u"VisitRow")
        VisitRow.setProperty(u"look", u"card")
        self.layout57 = QVBoxLayout(VisitRow)
        self.layout57.setSpacing(4)
        self.layout57.setObjectName(u"layout57")
        self.layout57.setContentsMargins(12, 8, 12, 8)
        self.row = QHBoxLayout()
        self.row.setSpacing(12)
        self.row.setObjectName(u"row")
        self.row.setContentsMargins(0, 0, 0, 0)
        self.layout58 = QVBoxLayout()
        self.layout58.setSpacing(2)
        self.layout58.setObjectName(u"layout58")
        self.layout58.setContentsMargins(0, 0, 0, 0)
        self.whoLabel = QLabel(VisitRow)
        self.whoLabel.setObjectName(u"whoLabel")
        self.whoLabel.setProperty(u"look", u"strong")
        self.whoLabel.setWordWrap(True)

        self.layout58.addWidget(self.whoLabel)

        self.purposeLabel = QLabel(VisitRow)
        self.purposeLabel.setObjectName(u"purposeLabel")
        self.purposeLabel.setProperty(u"look", u"quiet")
        self.purposeLabel.setWordWrap(True)

        self.layout58.addWidget(self.purposeLabel)


        self.row.addLayout(self.layout58)

        self.madeBox = QComboBox(VisitRow)
        self.madeBox.setObjectName(u"madeBox")
        self.madeBox.setMinimumSize(QSize(130, 0))

        self.row.addWidget(self.madeBox)

        self.metPart = QWidget(VisitRow)
        self.metPart.setObjectName(u"metPart")
        self.layout59 = QHBoxLayout(self.metPart)
        self.layout59.setSpacing(8)
        self.layout59.setObjectName(u"layout59")
        self.layout59.setContentsMargins(0, 0, 0, 0)
        self.resultEdit = QLineEdit(self.metPart)
        self.resultEdit.setObjectName(u"resultEdit")

        self.layout59.addWidget(self.resultEdit)

        self.followField = DateField(self.metPart)
        self.followField.setObjectName(u"followField")
        self.followField.setMaximumSize(QSize(190, 16777215))

        self.layout59.addWidget(self.followField)

        self.layout59.setStretch(0, 3)
        self.layout59.setStretch(1, 2)

        self.row.addWidget(self.metPart)

        self.missedPart = QWidget(VisitRow)
        self.missedPart.setObjectName(u"missedPart")
        self.layout60 = QHBoxLayout(self.missedPart)
        self.layout60.setSpacing(8)
        self.layout60.setObjectName(u"layout60")
        self.layout60.setContentsMargins(0, 0, 0, 0)
        self.obstacleBox = QComboBox(self.missedPart)
        self.obstacleBox.setObjectName(u"obstacleBox")

        self.layout60.addWidget(self.obstacleBox)

        self.reasonEdit = QLineEdit(self.missedPart)
        self.reasonEdit.setObjectName(u"reasonEdit")

        self.layout60.addWidget(self.reasonEdit)

        self.againField = DateField(self.missedPart)
        self.againField.setObjectName(u"againField")
        self.againField.setMaximumSize(QSize(190, 16777215))

        self.layout60.addWidget(self.againField)

        self.layout60.setStretch(0, 2)
        self.layout60.setStretch(1, 2)
        self.layout60.setStretch(2, 2)

        self.row.addWidget(self.missedPart)

        self.space61 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row.addItem(self.space61)

        self.row.setStretch(0, 2)
        self.row.setStretch(2, 4)
        self.row.setStretch(3, 4)

        self.layout57.addLayout(self.row)

        self.wrongLabel = QLabel(VisitRow)
        self.wrongLabel.setObjectName(u"wrongLabel")
        self.wrongLabel.setProperty(u"look", u"wrong")
        self.wrongLabel.setWordWrap(True)

        self.layout57.addWidget(self.wrongLabel)


        self.retranslateUi(VisitRow)

        QMetaObject.connectSlotsByName(VisitRow)
    # setupUi

    def retranslateUi(self, VisitRow):
        self.whoLabel.setText("")
        self.purposeLabel.setText("")
        self.resultEdit.setPlaceholderText(QCoreApplication.translate("VisitRow", u"What came of it", None))
        self.reasonEdit.setPlaceholderText(QCoreApplication.translate("VisitRow", u"What hindered", None))
        self.wrongLabel.setText("")
        pass
    # retranslateUi
