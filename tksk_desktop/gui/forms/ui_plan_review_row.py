# SPDX-License-Identifier: MIT
"""Made from ui/plan_review_row.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize
)
from PySide6.QtWidgets import (
    QComboBox, QLabel, QLineEdit, QVBoxLayout
)

class Ui_PlanReviewRow(object):
    def setupUi(self, PlanReviewRow):
        if not PlanReviewRow.objectName():
            PlanReviewRow.setObjectName(u"PlanReviewRow")
        self.layout1 = QVBoxLayout(PlanReviewRow)
        self.layout1.setSpacing(6)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(16, 12, 16, 12)
        self.goalLabel = QLabel(PlanReviewRow)
        self.goalLabel.setObjectName(u"goalLabel")
        self.goalLabel.setProperty(u"look", u"strong")
        self.goalLabel.setWordWrap(True)

        self.layout1.addWidget(self.goalLabel)

        self.measureLabel = QLabel(PlanReviewRow)
        self.measureLabel.setObjectName(u"measureLabel")
        self.measureLabel.setProperty(u"look", u"quiet")
        self.measureLabel.setWordWrap(True)

        self.layout1.addWidget(self.measureLabel)

        self.layout2 = QVBoxLayout()
        self.layout2.setSpacing(4)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.attainmentBox = QComboBox(PlanReviewRow)
        self.attainmentBox.setObjectName(u"attainmentBox")
        self.attainmentBox.setMaximumSize(QSize(260, 16777215))

        self.layout2.addWidget(self.attainmentBox)


        self.layout1.addLayout(self.layout2)

        self.layout3 = QVBoxLayout()
        self.layout3.setSpacing(4)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.label7 = QLabel(PlanReviewRow)
        self.label7.setObjectName(u"label7")

        self.layout3.addWidget(self.label7)

        self.noteEdit = QLineEdit(PlanReviewRow)
        self.noteEdit.setObjectName(u"noteEdit")

        self.layout3.addWidget(self.noteEdit)


        self.layout1.addLayout(self.layout3)


        self.retranslateUi(PlanReviewRow)

        QMetaObject.connectSlotsByName(PlanReviewRow)
    # setupUi

    def retranslateUi(self, PlanReviewRow):
        self.goalLabel.setText("")
        self.measureLabel.setText("")
        self.label7.setText(QCoreApplication.translate("PlanReviewRow", u"What is seen", None))
        self.noteEdit.setPlaceholderText("")
        pass
    # retranslateUi
