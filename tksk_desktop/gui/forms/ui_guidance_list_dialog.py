# SPDX-License-Identifier: MIT
"""Made from ui/guidance_list_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize
)
from PySide6.QtWidgets import (
    QComboBox, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout
)

from tksk_desktop.gui.widgets.date_field import (
    DateField
)
from tksk_desktop.gui.widgets.number_box import (
    NumberBox
)

class Ui_GuidanceListDialog(object):
    def setupUi(self, GuidanceListDialog):
        if not GuidanceListDialog.objectName():
            GuidanceListDialog.setObjectName(u"GuidanceListDialog")
        GuidanceListDialog.setMinimumSize(QSize(520, 0))
        self.layout38 = QVBoxLayout(GuidanceListDialog)
        self.layout38.setSpacing(10)
        self.layout38.setObjectName(u"layout38")
        self.layout38.setContentsMargins(24, 20, 24, 16)
        self.titleLabel = QLabel(GuidanceListDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"section")

        self.layout38.addWidget(self.titleLabel)

        self.layout39 = QVBoxLayout()
        self.layout39.setSpacing(4)
        self.layout39.setObjectName(u"layout39")
        self.layout39.setContentsMargins(0, 0, 0, 0)
        self.part40 = QLabel(GuidanceListDialog)
        self.part40.setObjectName(u"part40")
        self.part40.setProperty(u"look", u"caption")

        self.layout39.addWidget(self.part40)

        self.kindBox = QComboBox(GuidanceListDialog)
        self.kindBox.setObjectName(u"kindBox")

        self.layout39.addWidget(self.kindBox)


        self.layout38.addLayout(self.layout39)

        self.layout41 = QHBoxLayout()
        self.layout41.setSpacing(12)
        self.layout41.setObjectName(u"layout41")
        self.layout41.setContentsMargins(0, 0, 0, 0)
        self.layout42 = QVBoxLayout()
        self.layout42.setSpacing(4)
        self.layout42.setObjectName(u"layout42")
        self.layout42.setContentsMargins(0, 0, 0, 0)
        self.part43 = QLabel(GuidanceListDialog)
        self.part43.setObjectName(u"part43")
        self.part43.setProperty(u"look", u"caption")

        self.layout42.addWidget(self.part43)

        self.yearBox = NumberBox(GuidanceListDialog)
        self.yearBox.setObjectName(u"yearBox")
        self.yearBox.setMinimum(2000)
        self.yearBox.setMaximum(2100)

        self.layout42.addWidget(self.yearBox)


        self.layout41.addLayout(self.layout42)

        self.layout44 = QVBoxLayout()
        self.layout44.setSpacing(4)
        self.layout44.setObjectName(u"layout44")
        self.layout44.setContentsMargins(0, 0, 0, 0)
        self.part45 = QLabel(GuidanceListDialog)
        self.part45.setObjectName(u"part45")
        self.part45.setProperty(u"look", u"caption")

        self.layout44.addWidget(self.part45)

        self.placesBox = NumberBox(GuidanceListDialog)
        self.placesBox.setObjectName(u"placesBox")
        self.placesBox.setMinimum(1)
        self.placesBox.setMaximum(500)

        self.layout44.addWidget(self.placesBox)


        self.layout41.addLayout(self.layout44)

        self.layout41.setStretch(0, 1)
        self.layout41.setStretch(1, 1)

        self.layout38.addLayout(self.layout41)

        self.layout46 = QHBoxLayout()
        self.layout46.setSpacing(12)
        self.layout46.setObjectName(u"layout46")
        self.layout46.setContentsMargins(0, 0, 0, 0)
        self.layout47 = QVBoxLayout()
        self.layout47.setSpacing(4)
        self.layout47.setObjectName(u"layout47")
        self.layout47.setContentsMargins(0, 0, 0, 0)
        self.part48 = QLabel(GuidanceListDialog)
        self.part48.setObjectName(u"part48")
        self.part48.setProperty(u"look", u"caption")

        self.layout47.addWidget(self.part48)

        self.dayField = DateField(GuidanceListDialog)
        self.dayField.setObjectName(u"dayField")

        self.layout47.addWidget(self.dayField)


        self.layout46.addLayout(self.layout47)

        self.layout49 = QVBoxLayout()
        self.layout49.setSpacing(4)
        self.layout49.setObjectName(u"layout49")
        self.layout49.setContentsMargins(0, 0, 0, 0)
        self.part50 = QLabel(GuidanceListDialog)
        self.part50.setObjectName(u"part50")

        self.layout49.addWidget(self.part50)

        self.numberBox = NumberBox(GuidanceListDialog)
        self.numberBox.setObjectName(u"numberBox")
        self.numberBox.setMinimum(1)
        self.numberBox.setMaximum(9999)

        self.layout49.addWidget(self.numberBox)

        self.numberLabel = QLabel(GuidanceListDialog)
        self.numberLabel.setObjectName(u"numberLabel")
        self.numberLabel.setProperty(u"look", u"quiet")

        self.layout49.addWidget(self.numberLabel)


        self.layout46.addLayout(self.layout49)

        self.layout46.setStretch(0, 1)
        self.layout46.setStretch(1, 1)

        self.layout38.addLayout(self.layout46)

        self.layout51 = QVBoxLayout()
        self.layout51.setSpacing(4)
        self.layout51.setObjectName(u"layout51")
        self.layout51.setContentsMargins(0, 0, 0, 0)
        self.part52 = QLabel(GuidanceListDialog)
        self.part52.setObjectName(u"part52")
        self.part52.setProperty(u"look", u"caption")

        self.layout51.addWidget(self.part52)

        self.noteEdit = QPlainTextEdit(GuidanceListDialog)
        self.noteEdit.setObjectName(u"noteEdit")
        self.noteEdit.setMaximumSize(QSize(16777215, 64))
        self.noteEdit.setTabChangesFocus(True)

        self.layout51.addWidget(self.noteEdit)


        self.layout38.addLayout(self.layout51)

        self.layout53 = QHBoxLayout()
        self.layout53.setSpacing(8)
        self.layout53.setObjectName(u"layout53")
        self.layout53.setContentsMargins(0, 0, 0, 0)
        self.space54 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout53.addItem(self.space54)

        self.cancelButton = QPushButton(GuidanceListDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout53.addWidget(self.cancelButton)

        self.saveButton = QPushButton(GuidanceListDialog)
        self.saveButton.setObjectName(u"saveButton")

        self.layout53.addWidget(self.saveButton)


        self.layout38.addLayout(self.layout53)


        self.retranslateUi(GuidanceListDialog)

        QMetaObject.connectSlotsByName(GuidanceListDialog)
    # setupUi

    def retranslateUi(self, GuidanceListDialog):
        self.titleLabel.setText("")
        self.part40.setText(QCoreApplication.translate("GuidanceListDialog", u"Kind *", None))
        self.part43.setText(QCoreApplication.translate("GuidanceListDialog", u"Year *", None))
        self.part45.setText(QCoreApplication.translate("GuidanceListDialog", u"So many are proposed *", None))
        self.part48.setText(QCoreApplication.translate("GuidanceListDialog", u"Day *", None))
        self.part50.setText(QCoreApplication.translate("GuidanceListDialog", u"Running number of the letter *", None))
        self.numberLabel.setText("")
        self.part52.setText(QCoreApplication.translate("GuidanceListDialog", u"Note", None))
        self.cancelButton.setText(QCoreApplication.translate("GuidanceListDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("GuidanceListDialog", u"Save", None))
        pass
    # retranslateUi
