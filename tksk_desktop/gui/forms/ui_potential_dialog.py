# SPDX-License-Identifier: MIT
"""Made from ui/potential_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize
)
from PySide6.QtWidgets import (
    QComboBox, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QSpinBox, QVBoxLayout
)

from tksk_desktop.gui.widgets.date_field import (
    DateField
)

class Ui_PotentialDialog(object):
    def setupUi(self, PotentialDialog):
        if not PotentialDialog.objectName():
            PotentialDialog.setObjectName(u"PotentialDialog")
        PotentialDialog.setMinimumSize(QSize(720, 0))
        self.layout39 = QVBoxLayout(PotentialDialog)
        self.layout39.setSpacing(10)
        self.layout39.setObjectName(u"layout39")
        self.layout39.setContentsMargins(24, 20, 24, 16)
        self.titleLabel = QLabel(PotentialDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"section")

        self.layout39.addWidget(self.titleLabel)

        self.layout40 = QHBoxLayout()
        self.layout40.setSpacing(12)
        self.layout40.setObjectName(u"layout40")
        self.layout40.setContentsMargins(0, 0, 0, 0)
        self.layout41 = QVBoxLayout()
        self.layout41.setSpacing(4)
        self.layout41.setObjectName(u"layout41")
        self.layout41.setContentsMargins(0, 0, 0, 0)
        self.part42 = QLabel(PotentialDialog)
        self.part42.setObjectName(u"part42")

        self.layout41.addWidget(self.part42)

        self.kindBox = QComboBox(PotentialDialog)
        self.kindBox.setObjectName(u"kindBox")

        self.layout41.addWidget(self.kindBox)


        self.layout40.addLayout(self.layout41)

        self.layout43 = QVBoxLayout()
        self.layout43.setSpacing(4)
        self.layout43.setObjectName(u"layout43")
        self.layout43.setContentsMargins(0, 0, 0, 0)
        self.part44 = QLabel(PotentialDialog)
        self.part44.setObjectName(u"part44")

        self.layout43.addWidget(self.part44)

        self.villageBox = QComboBox(PotentialDialog)
        self.villageBox.setObjectName(u"villageBox")

        self.layout43.addWidget(self.villageBox)


        self.layout40.addLayout(self.layout43)

        self.layout40.setStretch(0, 1)
        self.layout40.setStretch(1, 1)

        self.layout39.addLayout(self.layout40)

        self.layout45 = QHBoxLayout()
        self.layout45.setSpacing(12)
        self.layout45.setObjectName(u"layout45")
        self.layout45.setContentsMargins(0, 0, 0, 0)
        self.layout46 = QVBoxLayout()
        self.layout46.setSpacing(4)
        self.layout46.setObjectName(u"layout46")
        self.layout46.setContentsMargins(0, 0, 0, 0)
        self.part47 = QLabel(PotentialDialog)
        self.part47.setObjectName(u"part47")

        self.layout46.addWidget(self.part47)

        self.nameEdit = QLineEdit(PotentialDialog)
        self.nameEdit.setObjectName(u"nameEdit")

        self.layout46.addWidget(self.nameEdit)


        self.layout45.addLayout(self.layout46)

        self.layout48 = QVBoxLayout()
        self.layout48.setSpacing(4)
        self.layout48.setObjectName(u"layout48")
        self.layout48.setContentsMargins(0, 0, 0, 0)
        self.part49 = QLabel(PotentialDialog)
        self.part49.setObjectName(u"part49")

        self.layout48.addWidget(self.part49)

        self.contactEdit = QLineEdit(PotentialDialog)
        self.contactEdit.setObjectName(u"contactEdit")

        self.layout48.addWidget(self.contactEdit)


        self.layout45.addLayout(self.layout48)

        self.layout45.setStretch(0, 1)
        self.layout45.setStretch(1, 1)

        self.layout39.addLayout(self.layout45)

        self.layout50 = QHBoxLayout()
        self.layout50.setSpacing(12)
        self.layout50.setObjectName(u"layout50")
        self.layout50.setContentsMargins(0, 0, 0, 0)
        self.layout51 = QVBoxLayout()
        self.layout51.setSpacing(4)
        self.layout51.setObjectName(u"layout51")
        self.layout51.setContentsMargins(0, 0, 0, 0)
        self.part52 = QLabel(PotentialDialog)
        self.part52.setObjectName(u"part52")

        self.layout51.addWidget(self.part52)

        self.addressEdit = QLineEdit(PotentialDialog)
        self.addressEdit.setObjectName(u"addressEdit")

        self.layout51.addWidget(self.addressEdit)


        self.layout50.addLayout(self.layout51)

        self.layout53 = QVBoxLayout()
        self.layout53.setSpacing(4)
        self.layout53.setObjectName(u"layout53")
        self.layout53.setContentsMargins(0, 0, 0, 0)
        self.part54 = QLabel(PotentialDialog)
        self.part54.setObjectName(u"part54")

        self.layout53.addWidget(self.part54)

        self.phoneEdit = QLineEdit(PotentialDialog)
        self.phoneEdit.setObjectName(u"phoneEdit")

        self.layout53.addWidget(self.phoneEdit)


        self.layout50.addLayout(self.layout53)

        self.layout50.setStretch(0, 1)
        self.layout50.setStretch(1, 1)

        self.layout39.addLayout(self.layout50)

        self.layout55 = QHBoxLayout()
        self.layout55.setSpacing(12)
        self.layout55.setObjectName(u"layout55")
        self.layout55.setContentsMargins(0, 0, 0, 0)
        self.layout56 = QVBoxLayout()
        self.layout56.setSpacing(4)
        self.layout56.setObjectName(u"layout56")
        self.layout56.setContentsMargins(0, 0, 0, 0)
        self.part57 = QLabel(PotentialDialog)
        self.part57.setObjectName(u"part57")

        self.layout56.addWidget(self.part57)

        self.decreeEdit = QLineEdit(PotentialDialog)
        self.decreeEdit.setObjectName(u"decreeEdit")

        self.layout56.addWidget(self.decreeEdit)


        self.layout55.addLayout(self.layout56)

        self.layout58 = QVBoxLayout()
        self.layout58.setSpacing(4)
        self.layout58.setObjectName(u"layout58")
        self.layout58.setContentsMargins(0, 0, 0, 0)
        self.part59 = QLabel(PotentialDialog)
        self.part59.setObjectName(u"part59")

        self.layout58.addWidget(self.part59)

        self.taxEdit = QLineEdit(PotentialDialog)
        self.taxEdit.setObjectName(u"taxEdit")

        self.layout58.addWidget(self.taxEdit)


        self.layout55.addLayout(self.layout58)

        self.layout60 = QVBoxLayout()
        self.layout60.setSpacing(4)
        self.layout60.setObjectName(u"layout60")
        self.layout60.setContentsMargins(0, 0, 0, 0)
        self.part61 = QLabel(PotentialDialog)
        self.part61.setObjectName(u"part61")

        self.layout60.addWidget(self.part61)

        self.accreditationEdit = QLineEdit(PotentialDialog)
        self.accreditationEdit.setObjectName(u"accreditationEdit")

        self.layout60.addWidget(self.accreditationEdit)


        self.layout55.addLayout(self.layout60)

        self.layout55.setStretch(0, 1)
        self.layout55.setStretch(1, 1)
        self.layout55.setStretch(2, 1)

        self.layout39.addLayout(self.layout55)

        self.layout62 = QHBoxLayout()
        self.layout62.setSpacing(12)
        self.layout62.setObjectName(u"layout62")
        self.layout62.setContentsMargins(0, 0, 0, 0)
        self.layout63 = QVBoxLayout()
        self.layout63.setSpacing(4)
        self.layout63.setObjectName(u"layout63")
        self.layout63.setContentsMargins(0, 0, 0, 0)
        self.part64 = QLabel(PotentialDialog)
        self.part64.setObjectName(u"part64")

        self.layout63.addWidget(self.part64)

        self.menBox = QSpinBox(PotentialDialog)
        self.menBox.setObjectName(u"menBox")
        self.menBox.setMaximum(99999)

        self.layout63.addWidget(self.menBox)


        self.layout62.addLayout(self.layout63)

        self.layout65 = QVBoxLayout()
        self.layout65.setSpacing(4)
        self.layout65.setObjectName(u"layout65")
        self.layout65.setContentsMargins(0, 0, 0, 0)
        self.part66 = QLabel(PotentialDialog)
        self.part66.setObjectName(u"part66")

        self.layout65.addWidget(self.part66)

        self.womenBox = QSpinBox(PotentialDialog)
        self.womenBox.setObjectName(u"womenBox")
        self.womenBox.setMaximum(99999)

        self.layout65.addWidget(self.womenBox)


        self.layout62.addLayout(self.layout65)

        self.layout67 = QVBoxLayout()
        self.layout67.setSpacing(4)
        self.layout67.setObjectName(u"layout67")
        self.layout67.setContentsMargins(0, 0, 0, 0)
        self.part68 = QLabel(PotentialDialog)
        self.part68.setObjectName(u"part68")

        self.layout67.addWidget(self.part68)

        self.trainingEdit = QLineEdit(PotentialDialog)
        self.trainingEdit.setObjectName(u"trainingEdit")

        self.layout67.addWidget(self.trainingEdit)


        self.layout62.addLayout(self.layout67)

        self.layout62.setStretch(2, 1)

        self.layout39.addLayout(self.layout62)

        self.layout69 = QVBoxLayout()
        self.layout69.setSpacing(4)
        self.layout69.setObjectName(u"layout69")
        self.layout69.setContentsMargins(0, 0, 0, 0)
        self.part70 = QLabel(PotentialDialog)
        self.part70.setObjectName(u"part70")

        self.layout69.addWidget(self.part70)

        self.servicesEdit = QPlainTextEdit(PotentialDialog)
        self.servicesEdit.setObjectName(u"servicesEdit")
        self.servicesEdit.setMaximumSize(QSize(16777215, 90))
        self.servicesEdit.setTabChangesFocus(True)

        self.layout69.addWidget(self.servicesEdit)


        self.layout39.addLayout(self.layout69)

        self.layout71 = QVBoxLayout()
        self.layout71.setSpacing(4)
        self.layout71.setObjectName(u"layout71")
        self.layout71.setContentsMargins(0, 0, 0, 0)
        self.part72 = QLabel(PotentialDialog)
        self.part72.setObjectName(u"part72")

        self.layout71.addWidget(self.part72)

        self.noteEdit = QPlainTextEdit(PotentialDialog)
        self.noteEdit.setObjectName(u"noteEdit")
        self.noteEdit.setMaximumSize(QSize(16777215, 50))
        self.noteEdit.setTabChangesFocus(True)

        self.layout71.addWidget(self.noteEdit)


        self.layout39.addLayout(self.layout71)

        self.layout73 = QHBoxLayout()
        self.layout73.setSpacing(12)
        self.layout73.setObjectName(u"layout73")
        self.layout73.setContentsMargins(0, 0, 0, 0)
        self.layout74 = QVBoxLayout()
        self.layout74.setSpacing(4)
        self.layout74.setObjectName(u"layout74")
        self.layout74.setContentsMargins(0, 0, 0, 0)
        self.part75 = QLabel(PotentialDialog)
        self.part75.setObjectName(u"part75")

        self.layout74.addWidget(self.part75)

        self.endedField = DateField(PotentialDialog)
        self.endedField.setObjectName(u"endedField")
        self.endedField.setMaximumSize(QSize(220, 16777215))

        self.layout74.addWidget(self.endedField)


        self.layout73.addLayout(self.layout74)

        self.space76 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout73.addItem(self.space76)


        self.layout39.addLayout(self.layout73)

        self.space77 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout39.addItem(self.space77)

        self.layout78 = QHBoxLayout()
        self.layout78.setSpacing(8)
        self.layout78.setObjectName(u"layout78")
        self.layout78.setContentsMargins(0, 0, 0, 0)
        self.space79 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout78.addItem(self.space79)

        self.cancelButton = QPushButton(PotentialDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout78.addWidget(self.cancelButton)

        self.saveButton = QPushButton(PotentialDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"main")

        self.layout78.addWidget(self.saveButton)


        self.layout39.addLayout(self.layout78)


        self.retranslateUi(PotentialDialog)

        QMetaObject.connectSlotsByName(PotentialDialog)
    # setupUi

    def retranslateUi(self, PotentialDialog):
        self.titleLabel.setText("")
        self.part42.setText(QCoreApplication.translate("PotentialDialog", u"Kind *", None))
        self.part44.setText(QCoreApplication.translate("PotentialDialog", u"Works in", None))
        self.part47.setText(QCoreApplication.translate("PotentialDialog", u"Name *", None))
        self.part49.setText(QCoreApplication.translate("PotentialDialog", u"Led by, or to be asked for", None))
        self.part52.setText(QCoreApplication.translate("PotentialDialog", u"Address", None))
        self.part54.setText(QCoreApplication.translate("PotentialDialog", u"Telephone", None))
        self.part57.setText(QCoreApplication.translate("PotentialDialog", u"Decree or deed (SK, akta)", None))
        self.part59.setText(QCoreApplication.translate("PotentialDialog", u"Tax number (NPWP)", None))
        self.part61.setText(QCoreApplication.translate("PotentialDialog", u"Accreditation", None))
        self.part64.setText(QCoreApplication.translate("PotentialDialog", u"Men", None))
        self.part66.setText(QCoreApplication.translate("PotentialDialog", u"Women", None))
        self.part68.setText(QCoreApplication.translate("PotentialDialog", u"Trained in", None))
        self.trainingEdit.setPlaceholderText(QCoreApplication.translate("PotentialDialog", u"e.g. PSM basic training 2024", None))
        self.part70.setText(QCoreApplication.translate("PotentialDialog", u"Services, one a line; behind a slash the code of the need it is for", None))
        self.servicesEdit.setPlaceholderText(QCoreApplication.translate("PotentialDialog", u"e.g. Home visits / LUT", None))
        self.part72.setText(QCoreApplication.translate("PotentialDialog", u"Note", None))
        self.part75.setText(QCoreApplication.translate("PotentialDialog", u"Works no longer since", None))
        self.cancelButton.setText(QCoreApplication.translate("PotentialDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("PotentialDialog", u"Save", None))
        pass
    # retranslateUi
