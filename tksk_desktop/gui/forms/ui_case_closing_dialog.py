# SPDX-License-Identifier: MIT
"""Made from ui/case_closing_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from tksk_desktop.gui.widgets.date_field import DateField

class Ui_CaseClosingDialog(object):
    def setupUi(self, CaseClosingDialog):
        if not CaseClosingDialog.objectName():
            CaseClosingDialog.setObjectName(u"CaseClosingDialog")
        CaseClosingDialog.resize(560, 360)
        self.layout142 = QVBoxLayout(CaseClosingDialog)
        self.layout142.setSpacing(12)
        self.layout142.setObjectName(u"layout142")
        self.layout142.setContentsMargins(24, 20, 24, 16)
        self.label133 = QLabel(CaseClosingDialog)
        self.label133.setObjectName(u"label133")
        self.label133.setProperty(u"look", u"section")

        self.layout142.addWidget(self.label133)

        self.caseLabel = QLabel(CaseClosingDialog)
        self.caseLabel.setObjectName(u"caseLabel")
        self.caseLabel.setProperty(u"look", u"quiet")
        self.caseLabel.setWordWrap(True)

        self.layout142.addWidget(self.caseLabel)

        self.layout135 = QVBoxLayout()
        self.layout135.setSpacing(4)
        self.layout135.setObjectName(u"layout135")
        self.layout135.setContentsMargins(0, 0, 0, 0)
        self.label134 = QLabel(CaseClosingDialog)
        self.label134.setObjectName(u"label134")

        self.layout135.addWidget(self.label134)

        self.closedField = DateField(CaseClosingDialog)
        self.closedField.setObjectName(u"closedField")
        self.closedField.setMaximumSize(QSize(240, 16777215))

        self.layout135.addWidget(self.closedField)


        self.layout142.addLayout(self.layout135)

        self.layout137 = QVBoxLayout()
        self.layout137.setSpacing(4)
        self.layout137.setObjectName(u"layout137")
        self.layout137.setContentsMargins(0, 0, 0, 0)
        self.label136 = QLabel(CaseClosingDialog)
        self.label136.setObjectName(u"label136")

        self.layout137.addWidget(self.label136)

        self.outcomeEdit = QPlainTextEdit(CaseClosingDialog)
        self.outcomeEdit.setObjectName(u"outcomeEdit")
        self.outcomeEdit.setMinimumSize(QSize(0, 100))
        self.outcomeEdit.setMaximumSize(QSize(16777215, 100))
        self.outcomeEdit.setTabChangesFocus(True)

        self.layout137.addWidget(self.outcomeEdit)


        self.layout142.addLayout(self.layout137)

        self.space138 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout142.addItem(self.space138)

        self.layout141 = QHBoxLayout()
        self.layout141.setSpacing(8)
        self.layout141.setObjectName(u"layout141")
        self.layout141.setContentsMargins(0, 0, 0, 0)
        self.label139 = QLabel(CaseClosingDialog)
        self.label139.setObjectName(u"label139")
        self.label139.setProperty(u"look", u"quiet")

        self.layout141.addWidget(self.label139)

        self.space140 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout141.addItem(self.space140)

        self.cancelButton = QPushButton(CaseClosingDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout141.addWidget(self.cancelButton)

        self.saveButton = QPushButton(CaseClosingDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"main")

        self.layout141.addWidget(self.saveButton)


        self.layout142.addLayout(self.layout141)


        self.retranslateUi(CaseClosingDialog)

        QMetaObject.connectSlotsByName(CaseClosingDialog)
    # setupUi

    def retranslateUi(self, CaseClosingDialog):
        self.label133.setText(QCoreApplication.translate("CaseClosingDialog", u"Close the case", None))
        self.caseLabel.setText("")
        self.label134.setText(QCoreApplication.translate("CaseClosingDialog", u"Closed on *", None))
        self.label136.setText(QCoreApplication.translate("CaseClosingDialog", u"What came of it? *", None))
        self.outcomeEdit.setPlaceholderText(QCoreApplication.translate("CaseClosingDialog", u"e.g. Has a KTP now and receives the food aid", None))
        self.label139.setText(QCoreApplication.translate("CaseClosingDialog", u"* must be filled in", None))
        self.cancelButton.setText(QCoreApplication.translate("CaseClosingDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("CaseClosingDialog", u"Close the case", None))
        pass
    # retranslateUi
