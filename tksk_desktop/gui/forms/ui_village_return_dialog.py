# SPDX-License-Identifier: MIT
"""Made from ui/village_return_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize
)
from PySide6.QtWidgets import (
    QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QVBoxLayout
)

from tksk_desktop.gui.widgets.date_field import (
    DateField
)

class Ui_VillageReturnDialog(object):
    def setupUi(self, VillageReturnDialog):
        if not VillageReturnDialog.objectName():
            VillageReturnDialog.setObjectName(u"VillageReturnDialog")
        VillageReturnDialog.setMinimumSize(QSize(760, 600))
        self.layout28 = QVBoxLayout(VillageReturnDialog)
        self.layout28.setSpacing(10)
        self.layout28.setObjectName(u"layout28")
        self.layout28.setContentsMargins(24, 20, 24, 16)
        self.titleLabel = QLabel(VillageReturnDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"section")

        self.layout28.addWidget(self.titleLabel)

        self.layout29 = QHBoxLayout()
        self.layout29.setSpacing(12)
        self.layout29.setObjectName(u"layout29")
        self.layout29.setContentsMargins(0, 0, 0, 0)
        self.layout30 = QVBoxLayout()
        self.layout30.setSpacing(4)
        self.layout30.setObjectName(u"layout30")
        self.layout30.setContentsMargins(0, 0, 0, 0)
        self.part31 = QLabel(VillageReturnDialog)
        self.part31.setObjectName(u"part31")

        self.layout30.addWidget(self.part31)

        self.villageBox = QComboBox(VillageReturnDialog)
        self.villageBox.setObjectName(u"villageBox")

        self.layout30.addWidget(self.villageBox)


        self.layout29.addLayout(self.layout30)

        self.layout32 = QVBoxLayout()
        self.layout32.setSpacing(4)
        self.layout32.setObjectName(u"layout32")
        self.layout32.setContentsMargins(0, 0, 0, 0)
        self.part33 = QLabel(VillageReturnDialog)
        self.part33.setObjectName(u"part33")

        self.layout32.addWidget(self.part33)

        self.givenEdit = QLineEdit(VillageReturnDialog)
        self.givenEdit.setObjectName(u"givenEdit")

        self.layout32.addWidget(self.givenEdit)


        self.layout29.addLayout(self.layout32)

        self.layout34 = QVBoxLayout()
        self.layout34.setSpacing(4)
        self.layout34.setObjectName(u"layout34")
        self.layout34.setContentsMargins(0, 0, 0, 0)
        self.part35 = QLabel(VillageReturnDialog)
        self.part35.setObjectName(u"part35")

        self.layout34.addWidget(self.part35)

        self.givenField = DateField(VillageReturnDialog)
        self.givenField.setObjectName(u"givenField")

        self.layout34.addWidget(self.givenField)


        self.layout29.addLayout(self.layout34)

        self.layout29.setStretch(0, 1)
        self.layout29.setStretch(1, 1)

        self.layout28.addLayout(self.layout29)

        self.layout36 = QHBoxLayout()
        self.layout36.setSpacing(12)
        self.layout36.setObjectName(u"layout36")
        self.layout36.setContentsMargins(0, 0, 0, 0)
        self.layout37 = QVBoxLayout()
        self.layout37.setSpacing(4)
        self.layout37.setObjectName(u"layout37")
        self.layout37.setContentsMargins(0, 0, 0, 0)
        self.part38 = QLabel(VillageReturnDialog)
        self.part38.setObjectName(u"part38")

        self.layout37.addWidget(self.part38)

        self.opennessBox = QComboBox(VillageReturnDialog)
        self.opennessBox.setObjectName(u"opennessBox")

        self.layout37.addWidget(self.opennessBox)


        self.layout36.addLayout(self.layout37)

        self.layout39 = QVBoxLayout()
        self.layout39.setSpacing(4)
        self.layout39.setObjectName(u"layout39")
        self.layout39.setContentsMargins(0, 0, 0, 0)
        self.part40 = QLabel(VillageReturnDialog)
        self.part40.setObjectName(u"part40")

        self.layout39.addWidget(self.part40)

        self.poorEdit = QLineEdit(VillageReturnDialog)
        self.poorEdit.setObjectName(u"poorEdit")

        self.layout39.addWidget(self.poorEdit)


        self.layout36.addLayout(self.layout39)

        self.layout41 = QVBoxLayout()
        self.layout41.setSpacing(4)
        self.layout41.setObjectName(u"layout41")
        self.layout41.setContentsMargins(0, 0, 0, 0)
        self.part42 = QLabel(VillageReturnDialog)
        self.part42.setObjectName(u"part42")

        self.layout41.addWidget(self.part42)

        self.listEdit = QLineEdit(VillageReturnDialog)
        self.listEdit.setObjectName(u"listEdit")

        self.layout41.addWidget(self.listEdit)


        self.layout36.addLayout(self.layout41)

        self.layout43 = QVBoxLayout()
        self.layout43.setSpacing(4)
        self.layout43.setObjectName(u"layout43")
        self.layout43.setContentsMargins(0, 0, 0, 0)
        self.part44 = QLabel(VillageReturnDialog)
        self.part44.setObjectName(u"part44")

        self.layout43.addWidget(self.part44)

        self.surveyField = DateField(VillageReturnDialog)
        self.surveyField.setObjectName(u"surveyField")

        self.layout43.addWidget(self.surveyField)


        self.layout36.addLayout(self.layout43)

        self.layout36.setStretch(0, 1)
        self.layout36.setStretch(1, 1)
        self.layout36.setStretch(2, 1)

        self.layout28.addLayout(self.layout36)

        self.scroll = QScrollArea(VillageReturnDialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setMinimumSize(QSize(0, 260))
        self.scroll.setFrameShape(QFrame.NoFrame)

        self.layout28.addWidget(self.scroll)

        self.layout45 = QVBoxLayout()
        self.layout45.setSpacing(4)
        self.layout45.setObjectName(u"layout45")
        self.layout45.setContentsMargins(0, 0, 0, 0)
        self.part46 = QLabel(VillageReturnDialog)
        self.part46.setObjectName(u"part46")

        self.layout45.addWidget(self.part46)

        self.noteEdit = QPlainTextEdit(VillageReturnDialog)
        self.noteEdit.setObjectName(u"noteEdit")
        self.noteEdit.setMaximumSize(QSize(16777215, 50))
        self.noteEdit.setTabChangesFocus(True)

        self.layout45.addWidget(self.noteEdit)


        self.layout28.addLayout(self.layout45)

        self.layout47 = QHBoxLayout()
        self.layout47.setSpacing(8)
        self.layout47.setObjectName(u"layout47")
        self.layout47.setContentsMargins(0, 0, 0, 0)
        self.space48 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout47.addItem(self.space48)

        self.cancelButton = QPushButton(VillageReturnDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout47.addWidget(self.cancelButton)

        self.saveButton = QPushButton(VillageReturnDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"main")

        self.layout47.addWidget(self.saveButton)


        self.layout28.addLayout(self.layout47)

        self.layout28.setStretch(3, 1)

        self.retranslateUi(VillageReturnDialog)

        QMetaObject.connectSlotsByName(VillageReturnDialog)
    # setupUi

    def retranslateUi(self, VillageReturnDialog):
        self.titleLabel.setText("")
        self.part31.setText(QCoreApplication.translate("VillageReturnDialog", u"Village *", None))
        self.part33.setText(QCoreApplication.translate("VillageReturnDialog", u"Figures given by", None))
        self.givenEdit.setPlaceholderText(QCoreApplication.translate("VillageReturnDialog", u"e.g. village secretary", None))
        self.part35.setText(QCoreApplication.translate("VillageReturnDialog", u"on", None))
        self.part38.setText(QCoreApplication.translate("VillageReturnDialog", u"Openness of the data", None))
        self.part40.setText(QCoreApplication.translate("VillageReturnDialog", u"Poor households (RTM)", None))
        self.part42.setText(QCoreApplication.translate("VillageReturnDialog", u"Families in DTSEN", None))
        self.part44.setText(QCoreApplication.translate("VillageReturnDialog", u"Surveyed on", None))
        self.part46.setText(QCoreApplication.translate("VillageReturnDialog", u"Note", None))
        self.cancelButton.setText(QCoreApplication.translate("VillageReturnDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("VillageReturnDialog", u"Save", None))
        pass
    # retranslateUi
