# SPDX-License-Identifier: MIT
"""Made from ui/case_review_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize
)
from PySide6.QtWidgets import (
    QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget
)

from tksk_desktop.gui.widgets.date_field import (
    DateField
)

class Ui_CaseReviewDialog(object):
    def setupUi(self, CaseReviewDialog):
        if not CaseReviewDialog.objectName():
            CaseReviewDialog.setObjectName(u"CaseReviewDialog")
        CaseReviewDialog.resize(560, 430)
        self.layout88 = QVBoxLayout(CaseReviewDialog)
        self.layout88.setSpacing(12)
        self.layout88.setObjectName(u"layout88")
        self.layout88.setContentsMargins(24, 20, 24, 16)
        self.titleLabel = QLabel(CaseReviewDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"section")

        self.layout88.addWidget(self.titleLabel)

        self.caseLabel = QLabel(CaseReviewDialog)
        self.caseLabel.setObjectName(u"caseLabel")
        self.caseLabel.setProperty(u"look", u"quiet")
        self.caseLabel.setWordWrap(True)

        self.layout88.addWidget(self.caseLabel)

        self.fields = QGridLayout()
        self.fields.setSpacing(12)
        self.fields.setObjectName(u"fields")
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.layout76 = QVBoxLayout()
        self.layout76.setSpacing(4)
        self.layout76.setObjectName(u"layout76")
        self.layout76.setContentsMargins(0, 0, 0, 0)
        self.label74 = QLabel(CaseReviewDialog)
        self.label74.setObjectName(u"label74")

        self.layout76.addWidget(self.label74)

        self.reviewedField = DateField(CaseReviewDialog)
        self.reviewedField.setObjectName(u"reviewedField")

        self.layout76.addWidget(self.reviewedField)

        self.space75 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout76.addItem(self.space75)


        self.fields.addLayout(self.layout76, 0, 0, 1, 1)

        self.nextBox = QWidget(CaseReviewDialog)
        self.nextBox.setObjectName(u"nextBox")
        self.layout79 = QVBoxLayout(self.nextBox)
        self.layout79.setSpacing(4)
        self.layout79.setObjectName(u"layout79")
        self.layout79.setContentsMargins(0, 0, 0, 0)
        self.label77 = QLabel(self.nextBox)
        self.label77.setObjectName(u"label77")

        self.layout79.addWidget(self.label77)

        self.nextField = DateField(self.nextBox)
        self.nextField.setObjectName(u"nextField")

        self.layout79.addWidget(self.nextField)

        self.space78 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout79.addItem(self.space78)


        self.fields.addWidget(self.nextBox, 0, 1, 1, 1)

        self.fields.setColumnStretch(0, 1)
        self.fields.setColumnStretch(1, 1)

        self.layout88.addLayout(self.fields)

        self.layout81 = QVBoxLayout()
        self.layout81.setSpacing(4)
        self.layout81.setObjectName(u"layout81")
        self.layout81.setContentsMargins(0, 0, 0, 0)
        self.label80 = QLabel(CaseReviewDialog)
        self.label80.setObjectName(u"label80")

        self.layout81.addWidget(self.label80)

        self.findingEdit = QPlainTextEdit(CaseReviewDialog)
        self.findingEdit.setObjectName(u"findingEdit")
        self.findingEdit.setMinimumSize(QSize(0, 90))
        self.findingEdit.setMaximumSize(QSize(16777215, 90))
        self.findingEdit.setTabChangesFocus(True)

        self.layout81.addWidget(self.findingEdit)


        self.layout88.addLayout(self.layout81)

        self.lateBox = QWidget(CaseReviewDialog)
        self.lateBox.setObjectName(u"lateBox")
        self.layout83 = QVBoxLayout(self.lateBox)
        self.layout83.setSpacing(4)
        self.layout83.setObjectName(u"layout83")
        self.layout83.setContentsMargins(0, 0, 0, 0)
        self.label82 = QLabel(self.lateBox)
        self.label82.setObjectName(u"label82")

        self.layout83.addWidget(self.label82)

        self.lateEdit = QLineEdit(self.lateBox)
        self.lateEdit.setObjectName(u"lateEdit")

        self.layout83.addWidget(self.lateEdit)


        self.layout88.addWidget(self.lateBox)

        self.space84 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout88.addItem(self.space84)

        self.layout87 = QHBoxLayout()
        self.layout87.setSpacing(8)
        self.layout87.setObjectName(u"layout87")
        self.layout87.setContentsMargins(0, 0, 0, 0)
        self.label85 = QLabel(CaseReviewDialog)
        self.label85.setObjectName(u"label85")
        self.label85.setProperty(u"look", u"quiet")

        self.layout87.addWidget(self.label85)

        self.space86 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout87.addItem(self.space86)

        self.cancelButton = QPushButton(CaseReviewDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout87.addWidget(self.cancelButton)

        self.saveButton = QPushButton(CaseReviewDialog)
        self.saveButton.setObjectName(u"saveButton")

        self.layout87.addWidget(self.saveButton)


        self.layout88.addLayout(self.layout87)


        self.retranslateUi(CaseReviewDialog)

        QMetaObject.connectSlotsByName(CaseReviewDialog)
    # setupUi

    def retranslateUi(self, CaseReviewDialog):
        self.titleLabel.setText(QCoreApplication.translate("CaseReviewDialog", u"Record a review", None))
        self.caseLabel.setText("")
        self.label74.setText(QCoreApplication.translate("CaseReviewDialog", u"Reviewed on *", None))
        self.label77.setText(QCoreApplication.translate("CaseReviewDialog", u"Next review *", None))
        self.label80.setText(QCoreApplication.translate("CaseReviewDialog", u"Where the case stands *", None))
        self.findingEdit.setPlaceholderText(QCoreApplication.translate("CaseReviewDialog", u"e.g. Goes to school every day; the father has work again", None))
        self.label82.setText(QCoreApplication.translate("CaseReviewDialog", u"Why this is entered late *", None))
        self.lateEdit.setPlaceholderText(QCoreApplication.translate("CaseReviewDialog", u"e.g. Forgotten when the case was closed", None))
        self.label85.setText(QCoreApplication.translate("CaseReviewDialog", u"* must be filled in", None))
        self.cancelButton.setText(QCoreApplication.translate("CaseReviewDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("CaseReviewDialog", u"Save", None))
        pass
    # retranslateUi
