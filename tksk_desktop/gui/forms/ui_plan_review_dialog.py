# SPDX-License-Identifier: MIT
"""Made from ui/plan_review_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize, Qt
)
from PySide6.QtWidgets import (
    QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget
)

from tksk_desktop.gui.widgets.date_field import (
    DateField
)

class Ui_PlanReviewDialog(object):
    def setupUi(self, PlanReviewDialog):
        if not PlanReviewDialog.objectName():
            PlanReviewDialog.setObjectName(u"PlanReviewDialog")
        PlanReviewDialog.resize(640, 560)
        self.layout1 = QVBoxLayout(PlanReviewDialog)
        self.layout1.setSpacing(12)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(24, 20, 24, 16)
        self.label7 = QLabel(PlanReviewDialog)
        self.label7.setObjectName(u"label7")
        self.label7.setProperty(u"look", u"section")

        self.layout1.addWidget(self.label7)

        self.label8 = QLabel(PlanReviewDialog)
        self.label8.setObjectName(u"label8")
        self.label8.setProperty(u"look", u"quiet")
        self.label8.setWordWrap(True)

        self.layout1.addWidget(self.label8)

        self.layout2 = QVBoxLayout()
        self.layout2.setSpacing(4)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.label9 = QLabel(PlanReviewDialog)
        self.label9.setObjectName(u"label9")

        self.layout2.addWidget(self.label9)

        self.reviewedField = DateField(PlanReviewDialog)
        self.reviewedField.setObjectName(u"reviewedField")
        self.reviewedField.setMaximumSize(QSize(240, 16777215))

        self.layout2.addWidget(self.reviewedField)


        self.layout1.addLayout(self.layout2)

        self.goalsScroll = QScrollArea(PlanReviewDialog)
        self.goalsScroll.setObjectName(u"goalsScroll")
        self.goalsScroll.setWidgetResizable(True)
        self.goalsScroll.setFrameShape(QFrame.Shape.NoFrame)
        self.goalsScroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.goalsArea = QWidget()
        self.goalsArea.setObjectName(u"goalsArea")
        self.layout3 = QVBoxLayout(self.goalsArea)
        self.layout3.setSpacing(0)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 8, 0)
        self.goalsLayout = QVBoxLayout()
        self.goalsLayout.setSpacing(12)
        self.goalsLayout.setObjectName(u"goalsLayout")
        self.goalsLayout.setContentsMargins(0, 0, 0, 0)

        self.layout3.addLayout(self.goalsLayout)

        self.space4 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout3.addItem(self.space4)

        self.goalsScroll.setWidget(self.goalsArea)

        self.layout1.addWidget(self.goalsScroll)

        self.layout5 = QHBoxLayout()
        self.layout5.setSpacing(8)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.label10 = QLabel(PlanReviewDialog)
        self.label10.setObjectName(u"label10")
        self.label10.setProperty(u"look", u"quiet")

        self.layout5.addWidget(self.label10)

        self.space6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout5.addItem(self.space6)

        self.cancelButton = QPushButton(PlanReviewDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout5.addWidget(self.cancelButton)

        self.saveButton = QPushButton(PlanReviewDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"main")

        self.layout5.addWidget(self.saveButton)


        self.layout1.addLayout(self.layout5)


        self.retranslateUi(PlanReviewDialog)

        QMetaObject.connectSlotsByName(PlanReviewDialog)
    # setupUi

    def retranslateUi(self, PlanReviewDialog):
        self.label7.setText(QCoreApplication.translate("PlanReviewDialog", u"Review the goals", None))
        self.label8.setText(QCoreApplication.translate("PlanReviewDialog", u"How far is each goal? Where it is not reached, say why.", None))
        self.label9.setText(QCoreApplication.translate("PlanReviewDialog", u"Reviewed on *", None))
        self.label10.setText(QCoreApplication.translate("PlanReviewDialog", u"* must be filled in", None))
        self.cancelButton.setText(QCoreApplication.translate("PlanReviewDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("PlanReviewDialog", u"Save", None))
        pass
    # retranslateUi
