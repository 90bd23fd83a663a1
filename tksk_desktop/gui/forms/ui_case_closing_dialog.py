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
        self.layout138 = QVBoxLayout(CaseClosingDialog)
        self.layout138.setSpacing(12)
        self.layout138.setObjectName(u"layout138")
        self.layout138.setContentsMargins(24, 20, 24, 16)
        self.label129 = QLabel(CaseClosingDialog)
        self.label129.setObjectName(u"label129")
        self.label129.setProperty(u"look", u"section")

        self.layout138.addWidget(self.label129)

        self.caseLabel = QLabel(CaseClosingDialog)
        self.caseLabel.setObjectName(u"caseLabel")
        self.caseLabel.setProperty(u"look", u"quiet")
        self.caseLabel.setWordWrap(True)

        self.layout138.addWidget(self.caseLabel)

        self.layout131 = QVBoxLayout()
        self.layout131.setSpacing(4)
        self.layout131.setObjectName(u"layout131")
        self.layout131.setContentsMargins(0, 0, 0, 0)
        self.label130 = QLabel(CaseClosingDialog)
        self.label130.setObjectName(u"label130")

        self.layout131.addWidget(self.label130)

        self.closedField = DateField(CaseClosingDialog)
        self.closedField.setObjectName(u"closedField")
        self.closedField.setMaximumSize(QSize(240, 16777215))

        self.layout131.addWidget(self.closedField)


        self.layout138.addLayout(self.layout131)

        self.layout133 = QVBoxLayout()
        self.layout133.setSpacing(4)
        self.layout133.setObjectName(u"layout133")
        self.layout133.setContentsMargins(0, 0, 0, 0)
        self.label132 = QLabel(CaseClosingDialog)
        self.label132.setObjectName(u"label132")

        self.layout133.addWidget(self.label132)

        self.outcomeEdit = QPlainTextEdit(CaseClosingDialog)
        self.outcomeEdit.setObjectName(u"outcomeEdit")
        self.outcomeEdit.setMinimumSize(QSize(0, 100))
        self.outcomeEdit.setMaximumSize(QSize(16777215, 100))
        self.outcomeEdit.setTabChangesFocus(True)

        self.layout133.addWidget(self.outcomeEdit)


        self.layout138.addLayout(self.layout133)

        self.space134 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout138.addItem(self.space134)

        self.layout137 = QHBoxLayout()
        self.layout137.setSpacing(8)
        self.layout137.setObjectName(u"layout137")
        self.layout137.setContentsMargins(0, 0, 0, 0)
        self.label135 = QLabel(CaseClosingDialog)
        self.label135.setObjectName(u"label135")
        self.label135.setProperty(u"look", u"quiet")

        self.layout137.addWidget(self.label135)

        self.space136 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout137.addItem(self.space136)

        self.cancelButton = QPushButton(CaseClosingDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout137.addWidget(self.cancelButton)

        self.saveButton = QPushButton(CaseClosingDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"main")

        self.layout137.addWidget(self.saveButton)


        self.layout138.addLayout(self.layout137)


        self.retranslateUi(CaseClosingDialog)

        QMetaObject.connectSlotsByName(CaseClosingDialog)
    # setupUi

    def retranslateUi(self, CaseClosingDialog):
        self.label129.setText(QCoreApplication.translate("CaseClosingDialog", u"Close the case", None))
        self.caseLabel.setText("")
        self.label130.setText(QCoreApplication.translate("CaseClosingDialog", u"Closed on *", None))
        self.label132.setText(QCoreApplication.translate("CaseClosingDialog", u"What came of it? *", None))
        self.outcomeEdit.setPlaceholderText(QCoreApplication.translate("CaseClosingDialog", u"e.g. Has a KTP now and receives the food aid", None))
        self.label135.setText(QCoreApplication.translate("CaseClosingDialog", u"* must be filled in", None))
        self.cancelButton.setText(QCoreApplication.translate("CaseClosingDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("CaseClosingDialog", u"Close the case", None))
        pass
    # retranslateUi
