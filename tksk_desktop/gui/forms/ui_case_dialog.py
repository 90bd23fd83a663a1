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
        self.layout114 = QVBoxLayout(CaseDialog)
        self.layout114.setSpacing(12)
        self.layout114.setObjectName(u"layout114")
        self.layout114.setContentsMargins(24, 20, 24, 16)
        self.label101 = QLabel(CaseDialog)
        self.label101.setObjectName(u"label101")
        self.label101.setProperty(u"look", u"section")

        self.layout114.addWidget(self.label101)

        self.clientLabel = QLabel(CaseDialog)
        self.clientLabel.setObjectName(u"clientLabel")
        self.clientLabel.setProperty(u"look", u"quiet")
        self.clientLabel.setWordWrap(True)

        self.layout114.addWidget(self.clientLabel)

        self.fields = QGridLayout()
        self.fields.setSpacing(12)
        self.fields.setObjectName(u"fields")
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.layout104 = QVBoxLayout()
        self.layout104.setSpacing(4)
        self.layout104.setObjectName(u"layout104")
        self.layout104.setContentsMargins(0, 0, 0, 0)
        self.label102 = QLabel(CaseDialog)
        self.label102.setObjectName(u"label102")

        self.layout104.addWidget(self.label102)

        self.openedField = DateField(CaseDialog)
        self.openedField.setObjectName(u"openedField")

        self.layout104.addWidget(self.openedField)

        self.space103 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout104.addItem(self.space103)


        self.fields.addLayout(self.layout104, 0, 0, 1, 1)

        self.layout107 = QVBoxLayout()
        self.layout107.setSpacing(4)
        self.layout107.setObjectName(u"layout107")
        self.layout107.setContentsMargins(0, 0, 0, 0)
        self.label105 = QLabel(CaseDialog)
        self.label105.setObjectName(u"label105")

        self.layout107.addWidget(self.label105)

        self.sourceBox = QComboBox(CaseDialog)
        self.sourceBox.setObjectName(u"sourceBox")

        self.layout107.addWidget(self.sourceBox)

        self.space106 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout107.addItem(self.space106)


        self.fields.addLayout(self.layout107, 0, 1, 1, 1)


        self.layout114.addLayout(self.fields)

        self.layout109 = QVBoxLayout()
        self.layout109.setSpacing(4)
        self.layout109.setObjectName(u"layout109")
        self.layout109.setContentsMargins(0, 0, 0, 0)
        self.label108 = QLabel(CaseDialog)
        self.label108.setObjectName(u"label108")

        self.layout109.addWidget(self.label108)

        self.problemEdit = QPlainTextEdit(CaseDialog)
        self.problemEdit.setObjectName(u"problemEdit")
        self.problemEdit.setMinimumSize(QSize(0, 110))
        self.problemEdit.setMaximumSize(QSize(16777215, 110))
        self.problemEdit.setTabChangesFocus(True)

        self.layout109.addWidget(self.problemEdit)


        self.layout114.addLayout(self.layout109)

        self.space110 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout114.addItem(self.space110)

        self.layout113 = QHBoxLayout()
        self.layout113.setSpacing(8)
        self.layout113.setObjectName(u"layout113")
        self.layout113.setContentsMargins(0, 0, 0, 0)
        self.label111 = QLabel(CaseDialog)
        self.label111.setObjectName(u"label111")
        self.label111.setProperty(u"look", u"quiet")

        self.layout113.addWidget(self.label111)

        self.space112 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout113.addItem(self.space112)

        self.cancelButton = QPushButton(CaseDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout113.addWidget(self.cancelButton)

        self.saveButton = QPushButton(CaseDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"main")

        self.layout113.addWidget(self.saveButton)


        self.layout114.addLayout(self.layout113)


        self.retranslateUi(CaseDialog)

        QMetaObject.connectSlotsByName(CaseDialog)
    # setupUi

    def retranslateUi(self, CaseDialog):
        self.label101.setText(QCoreApplication.translate("CaseDialog", u"Open a case", None))
        self.clientLabel.setText("")
        self.label102.setText(QCoreApplication.translate("CaseDialog", u"Opened on *", None))
        self.label105.setText(QCoreApplication.translate("CaseDialog", u"How it came to you", None))
        self.label108.setText(QCoreApplication.translate("CaseDialog", u"What is it about? *", None))
        self.problemEdit.setPlaceholderText(QCoreApplication.translate("CaseDialog", u"e.g. Lives alone, has no KTP, needs help with food", None))
        self.label111.setText(QCoreApplication.translate("CaseDialog", u"* must be filled in", None))
        self.cancelButton.setText(QCoreApplication.translate("CaseDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("CaseDialog", u"Open the case", None))
        pass
    # retranslateUi
