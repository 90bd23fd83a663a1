# SPDX-License-Identifier: MIT
"""Made from ui/performance_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize
)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget
)

from tksk_desktop.gui.widgets.date_field import (
    DateField
)

class Ui_PerformanceDialog(object):
    def setupUi(self, PerformanceDialog):
        if not PerformanceDialog.objectName():
            PerformanceDialog.setObjectName(u"PerformanceDialog")
        PerformanceDialog.setMinimumSize(QSize(520, 0))
        self.layout30 = QVBoxLayout(PerformanceDialog)
        self.layout30.setSpacing(10)
        self.layout30.setObjectName(u"layout30")
        self.layout30.setContentsMargins(24, 20, 24, 16)
        self.titleLabel = QLabel(PerformanceDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"section")

        self.layout30.addWidget(self.titleLabel)

        self.layout31 = QVBoxLayout()
        self.layout31.setSpacing(4)
        self.layout31.setObjectName(u"layout31")
        self.layout31.setContentsMargins(0, 0, 0, 0)
        self.part32 = QLabel(PerformanceDialog)
        self.part32.setObjectName(u"part32")
        self.part32.setProperty(u"look", u"caption")

        self.layout31.addWidget(self.part32)

        self.dayField = DateField(PerformanceDialog)
        self.dayField.setObjectName(u"dayField")

        self.layout31.addWidget(self.dayField)


        self.layout30.addLayout(self.layout31)

        self.part33 = QLabel(PerformanceDialog)
        self.part33.setObjectName(u"part33")
        self.part33.setProperty(u"look", u"quiet")
        self.part33.setWordWrap(True)

        self.layout30.addWidget(self.part33)

        self.scoresPart = QWidget(PerformanceDialog)
        self.scoresPart.setObjectName(u"scoresPart")
        self.scoreRows = QVBoxLayout(self.scoresPart)
        self.scoreRows.setSpacing(6)
        self.scoreRows.setObjectName(u"scoreRows")
        self.scoreRows.setContentsMargins(0, 0, 0, 0)

        self.layout30.addWidget(self.scoresPart)

        self.layout34 = QVBoxLayout()
        self.layout34.setSpacing(4)
        self.layout34.setObjectName(u"layout34")
        self.layout34.setContentsMargins(0, 0, 0, 0)
        self.part35 = QLabel(PerformanceDialog)
        self.part35.setObjectName(u"part35")
        self.part35.setProperty(u"look", u"caption")

        self.layout34.addWidget(self.part35)

        self.noteEdit = QPlainTextEdit(PerformanceDialog)
        self.noteEdit.setObjectName(u"noteEdit")
        self.noteEdit.setMaximumSize(QSize(16777215, 64))
        self.noteEdit.setTabChangesFocus(True)

        self.layout34.addWidget(self.noteEdit)


        self.layout30.addLayout(self.layout34)

        self.layout36 = QHBoxLayout()
        self.layout36.setSpacing(8)
        self.layout36.setObjectName(u"layout36")
        self.layout36.setContentsMargins(0, 0, 0, 0)
        self.space37 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout36.addItem(self.space37)

        self.cancelButton = QPushButton(PerformanceDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout36.addWidget(self.cancelButton)

        self.saveButton = QPushButton(PerformanceDialog)
        self.saveButton.setObjectName(u"saveButton")

        self.layout36.addWidget(self.saveButton)


        self.layout30.addLayout(self.layout36)


        self.retranslateUi(PerformanceDialog)

        QMetaObject.connectSlotsByName(PerformanceDialog)
    # setupUi

    def retranslateUi(self, PerformanceDialog):
        self.titleLabel.setText("")
        self.part32.setText(QCoreApplication.translate("PerformanceDialog", u"Day *", None))
        self.part33.setText(QCoreApplication.translate("PerformanceDialog", u"0 is not there at all, 4 is very good. What you do not know stays unscored.", None))
        self.part35.setText(QCoreApplication.translate("PerformanceDialog", u"Note", None))
        self.cancelButton.setText(QCoreApplication.translate("PerformanceDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("PerformanceDialog", u"Save", None))
        pass
    # retranslateUi
