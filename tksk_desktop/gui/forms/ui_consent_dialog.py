# SPDX-License-Identifier: MIT
"""Made from ui/consent_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize
)
from PySide6.QtWidgets import (
    QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget
)

from tksk_desktop.gui.widgets.date_field import (
    DateField
)

class Ui_ConsentDialog(object):
    def setupUi(self, ConsentDialog):
        if not ConsentDialog.objectName():
            ConsentDialog.setObjectName(u"ConsentDialog")
        ConsentDialog.resize(600, 520)
        self.layout69 = QVBoxLayout(ConsentDialog)
        self.layout69.setSpacing(12)
        self.layout69.setObjectName(u"layout69")
        self.layout69.setContentsMargins(24, 20, 24, 16)
        self.titleLabel = QLabel(ConsentDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"section")

        self.layout69.addWidget(self.titleLabel)

        self.fields = QGridLayout()
        self.fields.setSpacing(12)
        self.fields.setObjectName(u"fields")
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.layout40 = QVBoxLayout()
        self.layout40.setSpacing(4)
        self.layout40.setObjectName(u"layout40")
        self.layout40.setContentsMargins(0, 0, 0, 0)
        self.label38 = QLabel(ConsentDialog)
        self.label38.setObjectName(u"label38")

        self.layout40.addWidget(self.label38)

        self.purposeBox = QComboBox(ConsentDialog)
        self.purposeBox.setObjectName(u"purposeBox")

        self.layout40.addWidget(self.purposeBox)

        self.space39 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout40.addItem(self.space39)


        self.fields.addLayout(self.layout40, 0, 0, 1, 1)

        self.layout43 = QVBoxLayout()
        self.layout43.setSpacing(4)
        self.layout43.setObjectName(u"layout43")
        self.layout43.setContentsMargins(0, 0, 0, 0)
        self.label41 = QLabel(ConsentDialog)
        self.label41.setObjectName(u"label41")

        self.layout43.addWidget(self.label41)

        self.basisBox = QComboBox(ConsentDialog)
        self.basisBox.setObjectName(u"basisBox")

        self.layout43.addWidget(self.basisBox)

        self.space42 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout43.addItem(self.space42)


        self.fields.addLayout(self.layout43, 0, 1, 1, 1)

        self.fields.setColumnStretch(0, 1)
        self.fields.setColumnStretch(1, 1)

        self.layout69.addLayout(self.fields)

        self.recipientPart = QWidget(ConsentDialog)
        self.recipientPart.setObjectName(u"recipientPart")
        self.layout45 = QVBoxLayout(self.recipientPart)
        self.layout45.setSpacing(4)
        self.layout45.setObjectName(u"layout45")
        self.layout45.setContentsMargins(0, 0, 0, 0)
        self.label44 = QLabel(self.recipientPart)
        self.label44.setObjectName(u"label44")

        self.layout45.addWidget(self.label44)

        self.recipientEdit = QLineEdit(self.recipientPart)
        self.recipientEdit.setObjectName(u"recipientEdit")

        self.layout45.addWidget(self.recipientEdit)


        self.layout69.addWidget(self.recipientPart)

        self.giverPart = QWidget(ConsentDialog)
        self.giverPart.setObjectName(u"giverPart")
        self.giverFields = QGridLayout(self.giverPart)
        self.giverFields.setSpacing(12)
        self.giverFields.setObjectName(u"giverFields")
        self.giverFields.setContentsMargins(0, 0, 0, 0)
        self.layout48 = QVBoxLayout()
        self.layout48.setSpacing(4)
        self.layout48.setObjectName(u"layout48")
        self.layout48.setContentsMargins(0, 0, 0, 0)
        self.label46 = QLabel(self.giverPart)
        self.label46.setObjectName(u"label46")

        self.layout48.addWidget(self.label46)

        self.giverBox = QComboBox(self.giverPart)
        self.giverBox.setObjectName(u"giverBox")

        self.layout48.addWidget(self.giverBox)

        self.space47 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout48.addItem(self.space47)


        self.giverFields.addLayout(self.layout48, 0, 0, 1, 1)

        self.layout51 = QVBoxLayout()
        self.layout51.setSpacing(4)
        self.layout51.setObjectName(u"layout51")
        self.layout51.setContentsMargins(0, 0, 0, 0)
        self.label49 = QLabel(self.giverPart)
        self.label49.setObjectName(u"label49")

        self.layout51.addWidget(self.label49)

        self.wayBox = QComboBox(self.giverPart)
        self.wayBox.setObjectName(u"wayBox")

        self.layout51.addWidget(self.wayBox)

        self.space50 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout51.addItem(self.space50)


        self.giverFields.addLayout(self.layout51, 0, 1, 1, 1)

        self.giverFields.setColumnStretch(0, 1)
        self.giverFields.setColumnStretch(1, 1)

        self.layout69.addWidget(self.giverPart)

        self.guardianPart = QWidget(ConsentDialog)
        self.guardianPart.setObjectName(u"guardianPart")
        self.guardianFields = QGridLayout(self.guardianPart)
        self.guardianFields.setSpacing(12)
        self.guardianFields.setObjectName(u"guardianFields")
        self.guardianFields.setContentsMargins(0, 0, 0, 0)
        self.layout54 = QVBoxLayout()
        self.layout54.setSpacing(4)
        self.layout54.setObjectName(u"layout54")
        self.layout54.setContentsMargins(0, 0, 0, 0)
        self.label52 = QLabel(self.guardianPart)
        self.label52.setObjectName(u"label52")

        self.layout54.addWidget(self.label52)

        self.nameEdit = QLineEdit(self.guardianPart)
        self.nameEdit.setObjectName(u"nameEdit")

        self.layout54.addWidget(self.nameEdit)

        self.space53 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout54.addItem(self.space53)


        self.guardianFields.addLayout(self.layout54, 0, 0, 1, 1)

        self.layout57 = QVBoxLayout()
        self.layout57.setSpacing(4)
        self.layout57.setObjectName(u"layout57")
        self.layout57.setContentsMargins(0, 0, 0, 0)
        self.label55 = QLabel(self.guardianPart)
        self.label55.setObjectName(u"label55")

        self.layout57.addWidget(self.label55)

        self.relationEdit = QLineEdit(self.guardianPart)
        self.relationEdit.setObjectName(u"relationEdit")

        self.layout57.addWidget(self.relationEdit)

        self.space56 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout57.addItem(self.space56)


        self.guardianFields.addLayout(self.layout57, 0, 1, 1, 1)

        self.guardianFields.setColumnStretch(0, 1)
        self.guardianFields.setColumnStretch(1, 1)

        self.layout69.addWidget(self.guardianPart)

        self.dayFields = QGridLayout()
        self.dayFields.setSpacing(12)
        self.dayFields.setObjectName(u"dayFields")
        self.dayFields.setContentsMargins(0, 0, 0, 0)
        self.layout60 = QVBoxLayout()
        self.layout60.setSpacing(4)
        self.layout60.setObjectName(u"layout60")
        self.layout60.setContentsMargins(0, 0, 0, 0)
        self.label58 = QLabel(ConsentDialog)
        self.label58.setObjectName(u"label58")

        self.layout60.addWidget(self.label58)

        self.fromField = DateField(ConsentDialog)
        self.fromField.setObjectName(u"fromField")

        self.layout60.addWidget(self.fromField)

        self.space59 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout60.addItem(self.space59)


        self.dayFields.addLayout(self.layout60, 0, 0, 1, 1)

        self.layout63 = QVBoxLayout()
        self.layout63.setSpacing(4)
        self.layout63.setObjectName(u"layout63")
        self.layout63.setContentsMargins(0, 0, 0, 0)
        self.label61 = QLabel(ConsentDialog)
        self.label61.setObjectName(u"label61")

        self.layout63.addWidget(self.label61)

        self.untilField = DateField(ConsentDialog)
        self.untilField.setObjectName(u"untilField")

        self.layout63.addWidget(self.untilField)

        self.space62 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout63.addItem(self.space62)


        self.dayFields.addLayout(self.layout63, 0, 1, 1, 1)

        self.dayFields.setColumnStretch(0, 1)
        self.dayFields.setColumnStretch(1, 1)

        self.layout69.addLayout(self.dayFields)

        self.layout64 = QVBoxLayout()
        self.layout64.setSpacing(4)
        self.layout64.setObjectName(u"layout64")
        self.layout64.setContentsMargins(0, 0, 0, 0)
        self.noteCaption = QLabel(ConsentDialog)
        self.noteCaption.setObjectName(u"noteCaption")

        self.layout64.addWidget(self.noteCaption)

        self.noteEdit = QPlainTextEdit(ConsentDialog)
        self.noteEdit.setObjectName(u"noteEdit")
        self.noteEdit.setMinimumSize(QSize(0, 64))
        self.noteEdit.setMaximumSize(QSize(16777215, 64))
        self.noteEdit.setTabChangesFocus(True)

        self.layout64.addWidget(self.noteEdit)


        self.layout69.addLayout(self.layout64)

        self.space65 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout69.addItem(self.space65)

        self.layout68 = QHBoxLayout()
        self.layout68.setSpacing(8)
        self.layout68.setObjectName(u"layout68")
        self.layout68.setContentsMargins(0, 0, 0, 0)
        self.label66 = QLabel(ConsentDialog)
        self.label66.setObjectName(u"label66")
        self.label66.setProperty(u"look", u"quiet")

        self.layout68.addWidget(self.label66)

        self.space67 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout68.addItem(self.space67)

        self.cancelButton = QPushButton(ConsentDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout68.addWidget(self.cancelButton)

        self.saveButton = QPushButton(ConsentDialog)
        self.saveButton.setObjectName(u"saveButton")

        self.layout68.addWidget(self.saveButton)


        self.layout69.addLayout(self.layout68)


        self.retranslateUi(ConsentDialog)

        QMetaObject.connectSlotsByName(ConsentDialog)
    # setupUi

    def retranslateUi(self, ConsentDialog):
        self.titleLabel.setText(QCoreApplication.translate("ConsentDialog", u"Consent or legal ground", None))
        self.label38.setText(QCoreApplication.translate("ConsentDialog", u"For what *", None))
        self.label41.setText(QCoreApplication.translate("ConsentDialog", u"On what ground *", None))
        self.label44.setText(QCoreApplication.translate("ConsentDialog", u"With whom data are shared *", None))
        self.recipientEdit.setPlaceholderText(QCoreApplication.translate("ConsentDialog", u"e.g. Dinas Sosial Kabupaten Malang", None))
        self.label46.setText(QCoreApplication.translate("ConsentDialog", u"Given by *", None))
        self.label49.setText(QCoreApplication.translate("ConsentDialog", u"How *", None))
        self.label52.setText(QCoreApplication.translate("ConsentDialog", u"Name of the guardian *", None))
        self.label55.setText(QCoreApplication.translate("ConsentDialog", u"Relation to the client *", None))
        self.relationEdit.setPlaceholderText(QCoreApplication.translate("ConsentDialog", u"e.g. Mother", None))
        self.label58.setText(QCoreApplication.translate("ConsentDialog", u"Since *", None))
        self.label61.setText(QCoreApplication.translate("ConsentDialog", u"Until (empty: without an end)", None))
        self.noteCaption.setText(QCoreApplication.translate("ConsentDialog", u"Note", None))
        self.noteEdit.setPlaceholderText(QCoreApplication.translate("ConsentDialog", u"e.g. Explained in Javanese; the paper is in the file", None))
        self.label66.setText(QCoreApplication.translate("ConsentDialog", u"* must be filled in", None))
        self.cancelButton.setText(QCoreApplication.translate("ConsentDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("ConsentDialog", u"Save", None))
        pass
    # retranslateUi
