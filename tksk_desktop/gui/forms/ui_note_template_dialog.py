# SPDX-License-Identifier: MIT
"""Made from ui/note_template_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize
)
from PySide6.QtWidgets import (
    QCheckBox, QComboBox, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout
)

class Ui_NoteTemplateDialog(object):
    def setupUi(self, NoteTemplateDialog):
        if not NoteTemplateDialog.objectName():
            NoteTemplateDialog.setObjectName(u"NoteTemplateDialog")
        self.layout15 = QVBoxLayout(NoteTemplateDialog)
        self.layout15.setSpacing(12)
        self.layout15.setObjectName(u"layout15")
        self.layout15.setContentsMargins(24, 24, 24, 16)
        self.titleLabel = QLabel(NoteTemplateDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"section")

        self.layout15.addWidget(self.titleLabel)

        self.part16 = QLabel(NoteTemplateDialog)
        self.part16.setObjectName(u"part16")
        self.part16.setProperty(u"look", u"quiet")
        self.part16.setWordWrap(True)

        self.layout15.addWidget(self.part16)

        self.layout17 = QHBoxLayout()
        self.layout17.setSpacing(12)
        self.layout17.setObjectName(u"layout17")
        self.layout17.setContentsMargins(0, 0, 0, 0)
        self.layout18 = QVBoxLayout()
        self.layout18.setSpacing(4)
        self.layout18.setObjectName(u"layout18")
        self.layout18.setContentsMargins(0, 0, 0, 0)
        self.part19 = QLabel(NoteTemplateDialog)
        self.part19.setObjectName(u"part19")
        self.part19.setProperty(u"look", u"caption")

        self.layout18.addWidget(self.part19)

        self.nameEdit = QLineEdit(NoteTemplateDialog)
        self.nameEdit.setObjectName(u"nameEdit")
        self.nameEdit.setMaxLength(120)

        self.layout18.addWidget(self.nameEdit)


        self.layout17.addLayout(self.layout18)

        self.layout20 = QVBoxLayout()
        self.layout20.setSpacing(4)
        self.layout20.setObjectName(u"layout20")
        self.layout20.setContentsMargins(0, 0, 0, 0)
        self.part21 = QLabel(NoteTemplateDialog)
        self.part21.setObjectName(u"part21")
        self.part21.setProperty(u"look", u"caption")

        self.layout20.addWidget(self.part21)

        self.kindBox = QComboBox(NoteTemplateDialog)
        self.kindBox.setObjectName(u"kindBox")

        self.layout20.addWidget(self.kindBox)


        self.layout17.addLayout(self.layout20)

        self.layout22 = QVBoxLayout()
        self.layout22.setSpacing(4)
        self.layout22.setObjectName(u"layout22")
        self.layout22.setContentsMargins(0, 0, 0, 0)
        self.part23 = QLabel(NoteTemplateDialog)
        self.part23.setObjectName(u"part23")
        self.part23.setProperty(u"look", u"caption")

        self.layout22.addWidget(self.part23)

        self.techniqueEdit = QLineEdit(NoteTemplateDialog)
        self.techniqueEdit.setObjectName(u"techniqueEdit")
        self.techniqueEdit.setMaxLength(120)

        self.layout22.addWidget(self.techniqueEdit)


        self.layout17.addLayout(self.layout22)

        self.layout17.setStretch(0, 3)
        self.layout17.setStretch(1, 2)
        self.layout17.setStretch(2, 2)

        self.layout15.addLayout(self.layout17)

        self.layout24 = QVBoxLayout()
        self.layout24.setSpacing(4)
        self.layout24.setObjectName(u"layout24")
        self.layout24.setContentsMargins(0, 0, 0, 0)
        self.part25 = QLabel(NoteTemplateDialog)
        self.part25.setObjectName(u"part25")
        self.part25.setProperty(u"look", u"caption")

        self.layout24.addWidget(self.part25)

        self.aimEdit = QPlainTextEdit(NoteTemplateDialog)
        self.aimEdit.setObjectName(u"aimEdit")
        self.aimEdit.setTabChangesFocus(True)
        self.aimEdit.setMinimumSize(QSize(0, 56))
        self.aimEdit.setMaximumSize(QSize(16777215, 56))

        self.layout24.addWidget(self.aimEdit)


        self.layout15.addLayout(self.layout24)

        self.layout26 = QVBoxLayout()
        self.layout26.setSpacing(4)
        self.layout26.setObjectName(u"layout26")
        self.layout26.setContentsMargins(0, 0, 0, 0)
        self.part27 = QLabel(NoteTemplateDialog)
        self.part27.setObjectName(u"part27")
        self.part27.setProperty(u"look", u"caption")

        self.layout26.addWidget(self.part27)

        self.processEdit = QPlainTextEdit(NoteTemplateDialog)
        self.processEdit.setObjectName(u"processEdit")
        self.processEdit.setTabChangesFocus(True)
        self.processEdit.setMinimumSize(QSize(0, 56))
        self.processEdit.setMaximumSize(QSize(16777215, 132))

        self.layout26.addWidget(self.processEdit)


        self.layout15.addLayout(self.layout26)

        self.layout28 = QVBoxLayout()
        self.layout28.setSpacing(4)
        self.layout28.setObjectName(u"layout28")
        self.layout28.setContentsMargins(0, 0, 0, 0)
        self.part29 = QLabel(NoteTemplateDialog)
        self.part29.setObjectName(u"part29")
        self.part29.setProperty(u"look", u"caption")

        self.layout28.addWidget(self.part29)

        self.interpretationEdit = QPlainTextEdit(NoteTemplateDialog)
        self.interpretationEdit.setObjectName(u"interpretationEdit")
        self.interpretationEdit.setTabChangesFocus(True)
        self.interpretationEdit.setMinimumSize(QSize(0, 56))
        self.interpretationEdit.setMaximumSize(QSize(16777215, 64))

        self.layout28.addWidget(self.interpretationEdit)


        self.layout15.addLayout(self.layout28)

        self.layout30 = QHBoxLayout()
        self.layout30.setSpacing(12)
        self.layout30.setObjectName(u"layout30")
        self.layout30.setContentsMargins(0, 0, 0, 0)
        self.layout31 = QVBoxLayout()
        self.layout31.setSpacing(4)
        self.layout31.setObjectName(u"layout31")
        self.layout31.setContentsMargins(0, 0, 0, 0)
        self.part32 = QLabel(NoteTemplateDialog)
        self.part32.setObjectName(u"part32")
        self.part32.setProperty(u"look", u"caption")

        self.layout31.addWidget(self.part32)

        self.resultEdit = QPlainTextEdit(NoteTemplateDialog)
        self.resultEdit.setObjectName(u"resultEdit")
        self.resultEdit.setTabChangesFocus(True)
        self.resultEdit.setMinimumSize(QSize(0, 56))
        self.resultEdit.setMaximumSize(QSize(16777215, 72))

        self.layout31.addWidget(self.resultEdit)


        self.layout30.addLayout(self.layout31)

        self.layout33 = QVBoxLayout()
        self.layout33.setSpacing(4)
        self.layout33.setObjectName(u"layout33")
        self.layout33.setContentsMargins(0, 0, 0, 0)
        self.part34 = QLabel(NoteTemplateDialog)
        self.part34.setObjectName(u"part34")
        self.part34.setProperty(u"look", u"caption")

        self.layout33.addWidget(self.part34)

        self.agreementEdit = QPlainTextEdit(NoteTemplateDialog)
        self.agreementEdit.setObjectName(u"agreementEdit")
        self.agreementEdit.setTabChangesFocus(True)
        self.agreementEdit.setMinimumSize(QSize(0, 56))
        self.agreementEdit.setMaximumSize(QSize(16777215, 72))

        self.layout33.addWidget(self.agreementEdit)


        self.layout30.addLayout(self.layout33)

        self.layout30.setStretch(0, 1)
        self.layout30.setStretch(1, 1)

        self.layout15.addLayout(self.layout30)

        self.activeBox = QCheckBox(NoteTemplateDialog)
        self.activeBox.setObjectName(u"activeBox")

        self.layout15.addWidget(self.activeBox)

        self.layout35 = QHBoxLayout()
        self.layout35.setSpacing(8)
        self.layout35.setObjectName(u"layout35")
        self.layout35.setContentsMargins(0, 0, 0, 0)
        self.part36 = QLabel(NoteTemplateDialog)
        self.part36.setObjectName(u"part36")
        self.part36.setProperty(u"look", u"quiet")

        self.layout35.addWidget(self.part36)

        self.space37 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout35.addItem(self.space37)

        self.cancelButton = QPushButton(NoteTemplateDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout35.addWidget(self.cancelButton)

        self.saveButton = QPushButton(NoteTemplateDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"main")

        self.layout35.addWidget(self.saveButton)


        self.layout15.addLayout(self.layout35)


        self.retranslateUi(NoteTemplateDialog)

        QMetaObject.connectSlotsByName(NoteTemplateDialog)
    # setupUi

    def retranslateUi(self, NoteTemplateDialog):
        self.titleLabel.setText("")
        self.part16.setText(QCoreApplication.translate("NoteTemplateDialog", u"{nama}, {tanggal}, {desa}, {kelompok}, and {petugas} are filled in. Write \u2026 where the worker writes.", None))
        self.part19.setText(QCoreApplication.translate("NoteTemplateDialog", u"Name *", None))
        self.part21.setText(QCoreApplication.translate("NoteTemplateDialog", u"For", None))
        self.part23.setText(QCoreApplication.translate("NoteTemplateDialog", u"Technique", None))
        self.part25.setText(QCoreApplication.translate("NoteTemplateDialog", u"Aim", None))
        self.part27.setText(QCoreApplication.translate("NoteTemplateDialog", u"Facts", None))
        self.part29.setText(QCoreApplication.translate("NoteTemplateDialog", u"The worker's interpretation", None))
        self.part32.setText(QCoreApplication.translate("NoteTemplateDialog", u"Result", None))
        self.part34.setText(QCoreApplication.translate("NoteTemplateDialog", u"Agreement", None))
        self.activeBox.setText(QCoreApplication.translate("NoteTemplateDialog", u"In use", None))
        self.part36.setText(QCoreApplication.translate("NoteTemplateDialog", u"* required", None))
        self.cancelButton.setText(QCoreApplication.translate("NoteTemplateDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("NoteTemplateDialog", u"Save", None))
        pass
    # retranslateUi
