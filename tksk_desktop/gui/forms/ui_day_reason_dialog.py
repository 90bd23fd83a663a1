# SPDX-License-Identifier: MIT
"""Made from ui/day_reason_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize
)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout
)

from tksk_desktop.gui.widgets.date_field import (
    DateField
)

class Ui_DayReasonDialog(object):
    def setupUi(self, DayReasonDialog):
        if not DayReasonDialog.objectName():
            DayReasonDialog.setObjectName(u"DayReasonDialog")
        DayReasonDialog.resize(520, 280)
        self.layout46 = QVBoxLayout(DayReasonDialog)
        self.layout46.setSpacing(12)
        self.layout46.setObjectName(u"layout46")
        self.layout46.setContentsMargins(24, 20, 24, 16)
        self.headLabel = QLabel(DayReasonDialog)
        self.headLabel.setObjectName(u"headLabel")
        self.headLabel.setProperty(u"look", u"section")

        self.layout46.addWidget(self.headLabel)

        self.aboutLabel = QLabel(DayReasonDialog)
        self.aboutLabel.setObjectName(u"aboutLabel")
        self.aboutLabel.setProperty(u"look", u"quiet")
        self.aboutLabel.setWordWrap(True)

        self.layout46.addWidget(self.aboutLabel)

        self.explanationLabel = QLabel(DayReasonDialog)
        self.explanationLabel.setObjectName(u"explanationLabel")
        self.explanationLabel.setProperty(u"look", u"quiet")
        self.explanationLabel.setWordWrap(True)

        self.layout46.addWidget(self.explanationLabel)

        self.dayLayout = QVBoxLayout()
        self.dayLayout.setSpacing(4)
        self.dayLayout.setObjectName(u"dayLayout")
        self.dayLayout.setContentsMargins(0, 0, 0, 0)
        self.dayCaption = QLabel(DayReasonDialog)
        self.dayCaption.setObjectName(u"dayCaption")

        self.dayLayout.addWidget(self.dayCaption)

        self.dayField = DateField(DayReasonDialog)
        self.dayField.setObjectName(u"dayField")
        self.dayField.setMaximumSize(QSize(240, 16777215))

        self.dayLayout.addWidget(self.dayField)


        self.layout46.addLayout(self.dayLayout)

        self.layout47 = QVBoxLayout()
        self.layout47.setSpacing(4)
        self.layout47.setObjectName(u"layout47")
        self.layout47.setContentsMargins(0, 0, 0, 0)
        self.reasonCaption = QLabel(DayReasonDialog)
        self.reasonCaption.setObjectName(u"reasonCaption")

        self.layout47.addWidget(self.reasonCaption)

        self.reasonEdit = QPlainTextEdit(DayReasonDialog)
        self.reasonEdit.setObjectName(u"reasonEdit")
        self.reasonEdit.setTabChangesFocus(True)
        self.reasonEdit.setMinimumSize(QSize(0, 90))

        self.layout47.addWidget(self.reasonEdit)


        self.layout46.addLayout(self.layout47)

        self.space49 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout46.addItem(self.space49)

        self.layout50 = QHBoxLayout()
        self.layout50.setSpacing(8)
        self.layout50.setObjectName(u"layout50")
        self.layout50.setContentsMargins(0, 0, 0, 0)
        self.part51 = QLabel(DayReasonDialog)
        self.part51.setObjectName(u"part51")
        self.part51.setProperty(u"look", u"quiet")

        self.layout50.addWidget(self.part51)

        self.space52 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout50.addItem(self.space52)

        self.cancelButton = QPushButton(DayReasonDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout50.addWidget(self.cancelButton)

        self.saveButton = QPushButton(DayReasonDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"main")

        self.layout50.addWidget(self.saveButton)


        self.layout46.addLayout(self.layout50)


        self.retranslateUi(DayReasonDialog)

        QMetaObject.connectSlotsByName(DayReasonDialog)
    # setupUi

    def retranslateUi(self, DayReasonDialog):
        self.headLabel.setText("")
        self.aboutLabel.setText("")
        self.explanationLabel.setText("")
        self.dayCaption.setText("")
        self.reasonCaption.setText("")
        self.reasonEdit.setPlaceholderText("")
        self.part51.setText(QCoreApplication.translate("DayReasonDialog", u"* must be filled in", None))
        self.cancelButton.setText(QCoreApplication.translate("DayReasonDialog", u"Cancel", None))
        self.saveButton.setText("")
        pass
    # retranslateUi
