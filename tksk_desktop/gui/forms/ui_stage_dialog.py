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
        self.layout128 = QVBoxLayout(StageDialog)
        self.layout128.setSpacing(12)
        self.layout128.setObjectName(u"layout128")
        self.layout128.setContentsMargins(24, 20, 24, 16)
        self.label115 = QLabel(StageDialog)
        self.label115.setObjectName(u"label115")
        self.label115.setProperty(u"look", u"section")

        self.layout128.addWidget(self.label115)

        self.caseLabel = QLabel(StageDialog)
        self.caseLabel.setObjectName(u"caseLabel")
        self.caseLabel.setProperty(u"look", u"quiet")
        self.caseLabel.setWordWrap(True)

        self.layout128.addWidget(self.caseLabel)

        self.fields = QGridLayout()
        self.fields.setSpacing(12)
        self.fields.setObjectName(u"fields")
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.layout118 = QVBoxLayout()
        self.layout118.setSpacing(4)
        self.layout118.setObjectName(u"layout118")
        self.layout118.setContentsMargins(0, 0, 0, 0)
        self.label116 = QLabel(StageDialog)
        self.label116.setObjectName(u"label116")

        self.layout118.addWidget(self.label116)

        self.stageBox = QComboBox(StageDialog)
        self.stageBox.setObjectName(u"stageBox")

        self.layout118.addWidget(self.stageBox)

        self.space117 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout118.addItem(self.space117)


        self.fields.addLayout(self.layout118, 0, 0, 1, 1)

        self.layout121 = QVBoxLayout()
        self.layout121.setSpacing(4)
        self.layout121.setObjectName(u"layout121")
        self.layout121.setContentsMargins(0, 0, 0, 0)
        self.label119 = QLabel(StageDialog)
        self.label119.setObjectName(u"label119")

        self.layout121.addWidget(self.label119)

        self.onField = DateField(StageDialog)
        self.onField.setObjectName(u"onField")

        self.layout121.addWidget(self.onField)

        self.space120 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout121.addItem(self.space120)


        self.fields.addLayout(self.layout121, 0, 1, 1, 1)


        self.layout128.addLayout(self.fields)

        self.layout123 = QVBoxLayout()
        self.layout123.setSpacing(4)
        self.layout123.setObjectName(u"layout123")
        self.layout123.setContentsMargins(0, 0, 0, 0)
        self.label122 = QLabel(StageDialog)
        self.label122.setObjectName(u"label122")

        self.layout123.addWidget(self.label122)

        self.reasonEdit = QPlainTextEdit(StageDialog)
        self.reasonEdit.setObjectName(u"reasonEdit")
        self.reasonEdit.setMinimumSize(QSize(0, 80))
        self.reasonEdit.setMaximumSize(QSize(16777215, 80))
        self.reasonEdit.setTabChangesFocus(True)

        self.layout123.addWidget(self.reasonEdit)


        self.layout128.addLayout(self.layout123)

        self.space124 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout128.addItem(self.space124)

        self.layout127 = QHBoxLayout()
        self.layout127.setSpacing(8)
        self.layout127.setObjectName(u"layout127")
        self.layout127.setContentsMargins(0, 0, 0, 0)
        self.label125 = QLabel(StageDialog)
        self.label125.setObjectName(u"label125")
        self.label125.setProperty(u"look", u"quiet")

        self.layout127.addWidget(self.label125)

        self.space126 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout127.addItem(self.space126)

        self.cancelButton = QPushButton(StageDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout127.addWidget(self.cancelButton)

        self.saveButton = QPushButton(StageDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"main")

        self.layout127.addWidget(self.saveButton)


        self.layout128.addLayout(self.layout127)


        self.retranslateUi(StageDialog)

        QMetaObject.connectSlotsByName(StageDialog)
    # setupUi

    def retranslateUi(self, StageDialog):
        self.label115.setText(QCoreApplication.translate("StageDialog", u"Move to another stage", None))
        self.caseLabel.setText("")
        self.label116.setText(QCoreApplication.translate("StageDialog", u"New stage *", None))
        self.label119.setText(QCoreApplication.translate("StageDialog", u"From *", None))
        self.label122.setText(QCoreApplication.translate("StageDialog", u"Why", None))
        self.reasonEdit.setPlaceholderText(QCoreApplication.translate("StageDialog", u"e.g. The assessment is finished", None))
        self.label125.setText(QCoreApplication.translate("StageDialog", u"* must be filled in", None))
        self.cancelButton.setText(QCoreApplication.translate("StageDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("StageDialog", u"Move", None))
        pass
    # retranslateUi
