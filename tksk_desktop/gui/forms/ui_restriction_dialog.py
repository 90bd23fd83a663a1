# SPDX-License-Identifier: MIT
"""Made from ui/restriction_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize
)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout
)

from tksk_desktop.gui.widgets.date_field import (
    DateField
)

class Ui_RestrictionDialog(object):
    def setupUi(self, RestrictionDialog):
        if not RestrictionDialog.objectName():
            RestrictionDialog.setObjectName(u"RestrictionDialog")
        RestrictionDialog.resize(520, 340)
        self.layout18 = QVBoxLayout(RestrictionDialog)
        self.layout18.setSpacing(12)
        self.layout18.setObjectName(u"layout18")
        self.layout18.setContentsMargins(24, 20, 24, 16)
        self.titleLabel = QLabel(RestrictionDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"section")

        self.layout18.addWidget(self.titleLabel)

        self.explainLabel = QLabel(RestrictionDialog)
        self.explainLabel.setObjectName(u"explainLabel")
        self.explainLabel.setProperty(u"look", u"quiet")
        self.explainLabel.setWordWrap(True)

        self.layout18.addWidget(self.explainLabel)

        self.layout11 = QVBoxLayout()
        self.layout11.setSpacing(4)
        self.layout11.setObjectName(u"layout11")
        self.layout11.setContentsMargins(0, 0, 0, 0)
        self.sinceCaption = QLabel(RestrictionDialog)
        self.sinceCaption.setObjectName(u"sinceCaption")

        self.layout11.addWidget(self.sinceCaption)

        self.sinceField = DateField(RestrictionDialog)
        self.sinceField.setObjectName(u"sinceField")
        self.sinceField.setMaximumSize(QSize(240, 16777215))

        self.layout11.addWidget(self.sinceField)


        self.layout18.addLayout(self.layout11)

        self.layout13 = QVBoxLayout()
        self.layout13.setSpacing(4)
        self.layout13.setObjectName(u"layout13")
        self.layout13.setContentsMargins(0, 0, 0, 0)
        self.label12 = QLabel(RestrictionDialog)
        self.label12.setObjectName(u"label12")

        self.layout13.addWidget(self.label12)

        self.reasonEdit = QPlainTextEdit(RestrictionDialog)
        self.reasonEdit.setObjectName(u"reasonEdit")
        self.reasonEdit.setMinimumSize(QSize(0, 84))
        self.reasonEdit.setMaximumSize(QSize(16777215, 84))
        self.reasonEdit.setTabChangesFocus(True)

        self.layout13.addWidget(self.reasonEdit)


        self.layout18.addLayout(self.layout13)

        self.space14 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout18.addItem(self.space14)

        self.layout17 = QHBoxLayout()
        self.layout17.setSpacing(8)
        self.layout17.setObjectName(u"layout17")
        self.layout17.setContentsMargins(0, 0, 0, 0)
        self.label15 = QLabel(RestrictionDialog)
        self.label15.setObjectName(u"label15")
        self.label15.setProperty(u"look", u"quiet")

        self.layout17.addWidget(self.label15)

        self.space16 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout17.addItem(self.space16)

        self.cancelButton = QPushButton(RestrictionDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout17.addWidget(self.cancelButton)

        self.saveButton = QPushButton(RestrictionDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"main")

        self.layout17.addWidget(self.saveButton)


        self.layout18.addLayout(self.layout17)


        self.retranslateUi(RestrictionDialog)

        QMetaObject.connectSlotsByName(RestrictionDialog)
    # setupUi

    def retranslateUi(self, RestrictionDialog):
        self.titleLabel.setText(QCoreApplication.translate("RestrictionDialog", u"Restrict the data", None))
        self.explainLabel.setText("")
        self.sinceCaption.setText(QCoreApplication.translate("RestrictionDialog", u"Since *", None))
        self.label12.setText(QCoreApplication.translate("RestrictionDialog", u"Why? *", None))
        self.label15.setText(QCoreApplication.translate("RestrictionDialog", u"* must be filled in", None))
        self.cancelButton.setText(QCoreApplication.translate("RestrictionDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("RestrictionDialog", u"Save", None))
        pass
    # retranslateUi
