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
        self.layout132 = QVBoxLayout(StageDialog)
        self.layout132.setSpacing(12)
        self.layout132.setObjectName(u"layout132")
        self.layout132.setContentsMargins(24, 20, 24, 16)
        self.label119 = QLabel(StageDialog)
        self.label119.setObjectName(u"label119")
        self.label119.setProperty(u"look", u"section")

        self.layout132.addWidget(self.label119)

        self.caseLabel = QLabel(StageDialog)
        self.caseLabel.setObjectName(u"caseLabel")
        self.caseLabel.setProperty(u"look", u"quiet")
        self.caseLabel.setWordWrap(True)

        self.layout132.addWidget(self.caseLabel)

        self.fields = QGridLayout()
        self.fields.setSpacing(12)
        self.fields.setObjectName(u"fields")
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.layout122 = QVBoxLayout()
        self.layout122.setSpacing(4)
        self.layout122.setObjectName(u"layout122")
        self.layout122.setContentsMargins(0, 0, 0, 0)
        self.label120 = QLabel(StageDialog)
        self.label120.setObjectName(u"label120")

        self.layout122.addWidget(self.label120)

        self.stageBox = QComboBox(StageDialog)
        self.stageBox.setObjectName(u"stageBox")

        self.layout122.addWidget(self.stageBox)

        self.space121 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout122.addItem(self.space121)


        self.fields.addLayout(self.layout122, 0, 0, 1, 1)

        self.layout125 = QVBoxLayout()
        self.layout125.setSpacing(4)
        self.layout125.setObjectName(u"layout125")
        self.layout125.setContentsMargins(0, 0, 0, 0)
        self.label123 = QLabel(StageDialog)
        self.label123.setObjectName(u"label123")

        self.layout125.addWidget(self.label123)

        self.onField = DateField(StageDialog)
        self.onField.setObjectName(u"onField")

        self.layout125.addWidget(self.onField)

        self.space124 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout125.addItem(self.space124)


        self.fields.addLayout(self.layout125, 0, 1, 1, 1)

        self.fields.setColumnStretch(0, 1)
        self.fields.setColumnStretch(1, 1)

        self.layout132.addLayout(self.fields)

        self.layout127 = QVBoxLayout()
        self.layout127.setSpacing(4)
        self.layout127.setObjectName(u"layout127")
        self.layout127.setContentsMargins(0, 0, 0, 0)
        self.label126 = QLabel(StageDialog)
        self.label126.setObjectName(u"label126")

        self.layout127.addWidget(self.label126)

        self.reasonEdit = QPlainTextEdit(StageDialog)
        self.reasonEdit.setObjectName(u"reasonEdit")
        self.reasonEdit.setMinimumSize(QSize(0, 80))
        self.reasonEdit.setMaximumSize(QSize(16777215, 80))
        self.reasonEdit.setTabChangesFocus(True)

        self.layout127.addWidget(self.reasonEdit)


        self.layout132.addLayout(self.layout127)

        self.space128 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout132.addItem(self.space128)

        self.layout131 = QHBoxLayout()
        self.layout131.setSpacing(8)
        self.layout131.setObjectName(u"layout131")
        self.layout131.setContentsMargins(0, 0, 0, 0)
        self.label129 = QLabel(StageDialog)
        self.label129.setObjectName(u"label129")
        self.label129.setProperty(u"look", u"quiet")

        self.layout131.addWidget(self.label129)

        self.space130 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout131.addItem(self.space130)

        self.cancelButton = QPushButton(StageDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout131.addWidget(self.cancelButton)

        self.saveButton = QPushButton(StageDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"main")

        self.layout131.addWidget(self.saveButton)


        self.layout132.addLayout(self.layout131)


        self.retranslateUi(StageDialog)

        QMetaObject.connectSlotsByName(StageDialog)
    # setupUi

    def retranslateUi(self, StageDialog):
        self.label119.setText(QCoreApplication.translate("StageDialog", u"Move to another stage", None))
        self.caseLabel.setText("")
        self.label120.setText(QCoreApplication.translate("StageDialog", u"New stage *", None))
        self.label123.setText(QCoreApplication.translate("StageDialog", u"Since *", None))
        self.label126.setText(QCoreApplication.translate("StageDialog", u"Why", None))
        self.reasonEdit.setPlaceholderText(QCoreApplication.translate("StageDialog", u"e.g. The assessment is finished", None))
        self.label129.setText(QCoreApplication.translate("StageDialog", u"* must be filled in", None))
        self.cancelButton.setText(QCoreApplication.translate("StageDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("StageDialog", u"Move", None))
        pass
    # retranslateUi
