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
        self.layout140 = QVBoxLayout(CaseClosingDialog)
        self.layout140.setSpacing(12)
        self.layout140.setObjectName(u"layout140")
        self.layout140.setContentsMargins(24, 20, 24, 16)
        self.label131 = QLabel(CaseClosingDialog)
        self.label131.setObjectName(u"label131")
        self.label131.setProperty(u"look", u"section")

        self.layout140.addWidget(self.label131)

        self.caseLabel = QLabel(CaseClosingDialog)
        self.caseLabel.setObjectName(u"caseLabel")
        self.caseLabel.setProperty(u"look", u"quiet")
        self.caseLabel.setWordWrap(True)

        self.layout140.addWidget(self.caseLabel)

        self.layout133 = QVBoxLayout()
        self.layout133.setSpacing(4)
        self.layout133.setObjectName(u"layout133")
        self.layout133.setContentsMargins(0, 0, 0, 0)
        self.label132 = QLabel(CaseClosingDialog)
        self.label132.setObjectName(u"label132")

        self.layout133.addWidget(self.label132)

        self.closedField = DateField(CaseClosingDialog)
        self.closedField.setObjectName(u"closedField")
        self.closedField.setMaximumSize(QSize(240, 16777215))

        self.layout133.addWidget(self.closedField)


        self.layout140.addLayout(self.layout133)

        self.layout135 = QVBoxLayout()
        self.layout135.setSpacing(4)
        self.layout135.setObjectName(u"layout135")
        self.layout135.setContentsMargins(0, 0, 0, 0)
        self.label134 = QLabel(CaseClosingDialog)
        self.label134.setObjectName(u"label134")

        self.layout135.addWidget(self.label134)

        self.outcomeEdit = QPlainTextEdit(CaseClosingDialog)
        self.outcomeEdit.setObjectName(u"outcomeEdit")
        self.outcomeEdit.setMinimumSize(QSize(0, 100))
        self.outcomeEdit.setMaximumSize(QSize(16777215, 100))
        self.outcomeEdit.setTabChangesFocus(True)

        self.layout135.addWidget(self.outcomeEdit)


        self.layout140.addLayout(self.layout135)

        self.space136 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout140.addItem(self.space136)

        self.layout139 = QHBoxLayout()
        self.layout139.setSpacing(8)
        self.layout139.setObjectName(u"layout139")
        self.layout139.setContentsMargins(0, 0, 0, 0)
        self.label137 = QLabel(CaseClosingDialog)
        self.label137.setObjectName(u"label137")
        self.label137.setProperty(u"look", u"quiet")

        self.layout139.addWidget(self.label137)

        self.space138 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout139.addItem(self.space138)

        self.cancelButton = QPushButton(CaseClosingDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout139.addWidget(self.cancelButton)

        self.saveButton = QPushButton(CaseClosingDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"main")

        self.layout139.addWidget(self.saveButton)


        self.layout140.addLayout(self.layout139)


        self.retranslateUi(CaseClosingDialog)

        QMetaObject.connectSlotsByName(CaseClosingDialog)
    # setupUi

    def retranslateUi(self, CaseClosingDialog):
        self.label131.setText(QCoreApplication.translate("CaseClosingDialog", u"Close the case", None))
        self.caseLabel.setText("")
        self.label132.setText(QCoreApplication.translate("CaseClosingDialog", u"Closed on *", None))
        self.label134.setText(QCoreApplication.translate("CaseClosingDialog", u"What came of it? *", None))
        self.outcomeEdit.setPlaceholderText(QCoreApplication.translate("CaseClosingDialog", u"e.g. Has a KTP now and receives the food aid", None))
        self.label137.setText(QCoreApplication.translate("CaseClosingDialog", u"* must be filled in", None))
        self.cancelButton.setText(QCoreApplication.translate("CaseClosingDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("CaseClosingDialog", u"Close the case", None))
        pass
    # retranslateUi
