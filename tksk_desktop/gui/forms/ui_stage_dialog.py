# SPDX-License-Identifier: MIT
"""Made from ui/stage_dialog.ui by ``make forms``; edit the form, never this file."""

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

class Ui_StageDialog(object):
    def setupUi(self, StageDialog):
        if not StageDialog.objectName():
            StageDialog.setObjectName(u"StageDialog")
        StageDialog.resize(560, 330)
        self.layout130 = QVBoxLayout(StageDialog)
        self.layout130.setSpacing(12)
        self.layout130.setObjectName(u"layout130")
        self.layout130.setContentsMargins(24, 20, 24, 16)
        self.label117 = QLabel(StageDialog)
        self.label117.setObjectName(u"label117")
        self.label117.setProperty(u"look", u"section")

        self.layout130.addWidget(self.label117)

        self.caseLabel = QLabel(StageDialog)
        self.caseLabel.setObjectName(u"caseLabel")
        self.caseLabel.setProperty(u"look", u"quiet")
        self.caseLabel.setWordWrap(True)

        self.layout130.addWidget(self.caseLabel)

        self.fields = QGridLayout()
        self.fields.setSpacing(12)
        self.fields.setObjectName(u"fields")
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.layout120 = QVBoxLayout()
        self.layout120.setSpacing(4)
        self.layout120.setObjectName(u"layout120")
        self.layout120.setContentsMargins(0, 0, 0, 0)
        self.label118 = QLabel(StageDialog)
        self.label118.setObjectName(u"label118")

        self.layout120.addWidget(self.label118)

        self.stageBox = QComboBox(StageDialog)
        self.stageBox.setObjectName(u"stageBox")

        self.layout120.addWidget(self.stageBox)

        self.space119 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout120.addItem(self.space119)


        self.fields.addLayout(self.layout120, 0, 0, 1, 1)

        self.layout123 = QVBoxLayout()
        self.layout123.setSpacing(4)
        self.layout123.setObjectName(u"layout123")
        self.layout123.setContentsMargins(0, 0, 0, 0)
        self.label121 = QLabel(StageDialog)
        self.label121.setObjectName(u"label121")

        self.layout123.addWidget(self.label121)

        self.onField = DateField(StageDialog)
        self.onField.setObjectName(u"onField")

        self.layout123.addWidget(self.onField)

        self.space122 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout123.addItem(self.space122)


        self.fields.addLayout(self.layout123, 0, 1, 1, 1)


        self.layout130.addLayout(self.fields)

        self.layout125 = QVBoxLayout()
        self.layout125.setSpacing(4)
        self.layout125.setObjectName(u"layout125")
        self.layout125.setContentsMargins(0, 0, 0, 0)
        self.label124 = QLabel(StageDialog)
        self.label124.setObjectName(u"label124")

        self.layout125.addWidget(self.label124)

        self.reasonEdit = QPlainTextEdit(StageDialog)
        self.reasonEdit.setObjectName(u"reasonEdit")
        self.reasonEdit.setMinimumSize(QSize(0, 80))
        self.reasonEdit.setMaximumSize(QSize(16777215, 80))
        self.reasonEdit.setTabChangesFocus(True)

        self.layout125.addWidget(self.reasonEdit)


        self.layout130.addLayout(self.layout125)

        self.space126 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout130.addItem(self.space126)

        self.layout129 = QHBoxLayout()
        self.layout129.setSpacing(8)
        self.layout129.setObjectName(u"layout129")
        self.layout129.setContentsMargins(0, 0, 0, 0)
        self.label127 = QLabel(StageDialog)
        self.label127.setObjectName(u"label127")
        self.label127.setProperty(u"look", u"quiet")

        self.layout129.addWidget(self.label127)

        self.space128 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout129.addItem(self.space128)

        self.cancelButton = QPushButton(StageDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout129.addWidget(self.cancelButton)

        self.saveButton = QPushButton(StageDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"main")

        self.layout129.addWidget(self.saveButton)


        self.layout130.addLayout(self.layout129)


        self.retranslateUi(StageDialog)

        QMetaObject.connectSlotsByName(StageDialog)
    # setupUi

    def retranslateUi(self, StageDialog):
        self.label117.setText(QCoreApplication.translate("StageDialog", u"Move to another stage", None))
        self.caseLabel.setText("")
        self.label118.setText(QCoreApplication.translate("StageDialog", u"New stage *", None))
        self.label121.setText(QCoreApplication.translate("StageDialog", u"From *", None))
        self.label124.setText(QCoreApplication.translate("StageDialog", u"Why", None))
        self.reasonEdit.setPlaceholderText(QCoreApplication.translate("StageDialog", u"e.g. The assessment is finished", None))
        self.label127.setText(QCoreApplication.translate("StageDialog", u"* must be filled in", None))
        self.cancelButton.setText(QCoreApplication.translate("StageDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("StageDialog", u"Move", None))
        pass
    # retranslateUi
