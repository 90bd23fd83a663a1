# SPDX-License-Identifier: MIT
"""Made from ui/case_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QGridLayout,
    QHBoxLayout, QLabel, QPlainTextEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from tksk_desktop.gui.widgets.date_field import DateField

class Ui_CaseDialog(object):
    def setupUi(self, CaseDialog):
        if not CaseDialog.objectName():
            CaseDialog.setObjectName(u"CaseDialog")
        CaseDialog.resize(560, 360)
        self.layout116 = QVBoxLayout(CaseDialog)
        self.layout116.setSpacing(12)
        self.layout116.setObjectName(u"layout116")
        self.layout116.setContentsMargins(24, 20, 24, 16)
        self.label103 = QLabel(CaseDialog)
        self.label103.setObjectName(u"label103")
        self.label103.setProperty(u"look", u"section")

        self.layout116.addWidget(self.label103)

        self.clientLabel = QLabel(CaseDialog)
        self.clientLabel.setObjectName(u"clientLabel")
        self.clientLabel.setProperty(u"look", u"quiet")
        self.clientLabel.setWordWrap(True)

        self.layout116.addWidget(self.clientLabel)

        self.fields = QGridLayout()
        self.fields.setSpacing(12)
        self.fields.setObjectName(u"fields")
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.layout106 = QVBoxLayout()
        self.layout106.setSpacing(4)
        self.layout106.setObjectName(u"layout106")
        self.layout106.setContentsMargins(0, 0, 0, 0)
        self.label104 = QLabel(CaseDialog)
        self.label104.setObjectName(u"label104")

        self.layout106.addWidget(self.label104)

        self.openedField = DateField(CaseDialog)
        self.openedField.setObjectName(u"openedField")

        self.layout106.addWidget(self.openedField)

        self.space105 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout106.addItem(self.space105)


        self.fields.addLayout(self.layout106, 0, 0, 1, 1)

        self.layout109 = QVBoxLayout()
        self.layout109.setSpacing(4)
        self.layout109.setObjectName(u"layout109")
        self.layout109.setContentsMargins(0, 0, 0, 0)
        self.label107 = QLabel(CaseDialog)
        self.label107.setObjectName(u"label107")

        self.layout109.addWidget(self.label107)

        self.sourceBox = QComboBox(CaseDialog)
        self.sourceBox.setObjectName(u"sourceBox")

        self.layout109.addWidget(self.sourceBox)

        self.space108 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout109.addItem(self.space108)


        self.fields.addLayout(self.layout109, 0, 1, 1, 1)


        self.layout116.addLayout(self.fields)

        self.layout111 = QVBoxLayout()
        self.layout111.setSpacing(4)
        self.layout111.setObjectName(u"layout111")
        self.layout111.setContentsMargins(0, 0, 0, 0)
        self.label110 = QLabel(CaseDialog)
        self.label110.setObjectName(u"label110")

        self.layout111.addWidget(self.label110)

        self.problemEdit = QPlainTextEdit(CaseDialog)
        self.problemEdit.setObjectName(u"problemEdit")
        self.problemEdit.setMinimumSize(QSize(0, 110))
        self.problemEdit.setMaximumSize(QSize(16777215, 110))
        self.problemEdit.setTabChangesFocus(True)

        self.layout111.addWidget(self.problemEdit)


        self.layout116.addLayout(self.layout111)

        self.space112 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout116.addItem(self.space112)

        self.layout115 = QHBoxLayout()
        self.layout115.setSpacing(8)
        self.layout115.setObjectName(u"layout115")
        self.layout115.setContentsMargins(0, 0, 0, 0)
        self.label113 = QLabel(CaseDialog)
        self.label113.setObjectName(u"label113")
        self.label113.setProperty(u"look", u"quiet")

        self.layout115.addWidget(self.label113)

        self.space114 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout115.addItem(self.space114)

        self.cancelButton = QPushButton(CaseDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout115.addWidget(self.cancelButton)

        self.saveButton = QPushButton(CaseDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"main")

        self.layout115.addWidget(self.saveButton)


        self.layout116.addLayout(self.layout115)


        self.retranslateUi(CaseDialog)

        QMetaObject.connectSlotsByName(CaseDialog)
    # setupUi

    def retranslateUi(self, CaseDialog):
        self.label103.setText(QCoreApplication.translate("CaseDialog", u"Open a case", None))
        self.clientLabel.setText("")
        self.label104.setText(QCoreApplication.translate("CaseDialog", u"Opened on *", None))
        self.label107.setText(QCoreApplication.translate("CaseDialog", u"How it came to you", None))
        self.label110.setText(QCoreApplication.translate("CaseDialog", u"What is it about? *", None))
        self.problemEdit.setPlaceholderText(QCoreApplication.translate("CaseDialog", u"e.g. Lives alone, has no KTP, needs help with food", None))
        self.label113.setText(QCoreApplication.translate("CaseDialog", u"* must be filled in", None))
        self.cancelButton.setText(QCoreApplication.translate("CaseDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("CaseDialog", u"Open the case", None))
        pass
    # retranslateUi
