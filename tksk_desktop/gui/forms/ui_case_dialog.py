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
        self.layout118 = QVBoxLayout(CaseDialog)
        self.layout118.setSpacing(12)
        self.layout118.setObjectName(u"layout118")
        self.layout118.setContentsMargins(24, 20, 24, 16)
        self.label105 = QLabel(CaseDialog)
        self.label105.setObjectName(u"label105")
        self.label105.setProperty(u"look", u"section")

        self.layout118.addWidget(self.label105)

        self.clientLabel = QLabel(CaseDialog)
        self.clientLabel.setObjectName(u"clientLabel")
        self.clientLabel.setProperty(u"look", u"quiet")
        self.clientLabel.setWordWrap(True)

        self.layout118.addWidget(self.clientLabel)

        self.fields = QGridLayout()
        self.fields.setSpacing(12)
        self.fields.setObjectName(u"fields")
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.layout108 = QVBoxLayout()
        self.layout108.setSpacing(4)
        self.layout108.setObjectName(u"layout108")
        self.layout108.setContentsMargins(0, 0, 0, 0)
        self.label106 = QLabel(CaseDialog)
        self.label106.setObjectName(u"label106")

        self.layout108.addWidget(self.label106)

        self.openedField = DateField(CaseDialog)
        self.openedField.setObjectName(u"openedField")

        self.layout108.addWidget(self.openedField)

        self.space107 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout108.addItem(self.space107)


        self.fields.addLayout(self.layout108, 0, 0, 1, 1)

        self.layout111 = QVBoxLayout()
        self.layout111.setSpacing(4)
        self.layout111.setObjectName(u"layout111")
        self.layout111.setContentsMargins(0, 0, 0, 0)
        self.label109 = QLabel(CaseDialog)
        self.label109.setObjectName(u"label109")

        self.layout111.addWidget(self.label109)

        self.sourceBox = QComboBox(CaseDialog)
        self.sourceBox.setObjectName(u"sourceBox")

        self.layout111.addWidget(self.sourceBox)

        self.space110 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout111.addItem(self.space110)


        self.fields.addLayout(self.layout111, 0, 1, 1, 1)

        self.fields.setColumnStretch(0, 1)
        self.fields.setColumnStretch(1, 1)

        self.layout118.addLayout(self.fields)

        self.layout113 = QVBoxLayout()
        self.layout113.setSpacing(4)
        self.layout113.setObjectName(u"layout113")
        self.layout113.setContentsMargins(0, 0, 0, 0)
        self.label112 = QLabel(CaseDialog)
        self.label112.setObjectName(u"label112")

        self.layout113.addWidget(self.label112)

        self.problemEdit = QPlainTextEdit(CaseDialog)
        self.problemEdit.setObjectName(u"problemEdit")
        self.problemEdit.setMinimumSize(QSize(0, 110))
        self.problemEdit.setMaximumSize(QSize(16777215, 110))
        self.problemEdit.setTabChangesFocus(True)

        self.layout113.addWidget(self.problemEdit)


        self.layout118.addLayout(self.layout113)

        self.space114 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout118.addItem(self.space114)

        self.layout117 = QHBoxLayout()
        self.layout117.setSpacing(8)
        self.layout117.setObjectName(u"layout117")
        self.layout117.setContentsMargins(0, 0, 0, 0)
        self.label115 = QLabel(CaseDialog)
        self.label115.setObjectName(u"label115")
        self.label115.setProperty(u"look", u"quiet")

        self.layout117.addWidget(self.label115)

        self.space116 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout117.addItem(self.space116)

        self.cancelButton = QPushButton(CaseDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout117.addWidget(self.cancelButton)

        self.saveButton = QPushButton(CaseDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"main")

        self.layout117.addWidget(self.saveButton)


        self.layout118.addLayout(self.layout117)


        self.retranslateUi(CaseDialog)

        QMetaObject.connectSlotsByName(CaseDialog)
    # setupUi

    def retranslateUi(self, CaseDialog):
        self.label105.setText(QCoreApplication.translate("CaseDialog", u"Open a case", None))
        self.clientLabel.setText("")
        self.label106.setText(QCoreApplication.translate("CaseDialog", u"Opened on *", None))
        self.label109.setText(QCoreApplication.translate("CaseDialog", u"How it came to you", None))
        self.label112.setText(QCoreApplication.translate("CaseDialog", u"What is it about? *", None))
        self.problemEdit.setPlaceholderText(QCoreApplication.translate("CaseDialog", u"e.g. Lives alone, has no KTP, needs help with food", None))
        self.label115.setText(QCoreApplication.translate("CaseDialog", u"* must be filled in", None))
        self.cancelButton.setText(QCoreApplication.translate("CaseDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("CaseDialog", u"Open the case", None))
        pass
    # retranslateUi
