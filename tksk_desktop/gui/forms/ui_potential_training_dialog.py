# SPDX-License-Identifier: MIT
"""Made from ui/potential_training_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize
)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout
)

from tksk_desktop.gui.widgets.date_field import (
    DateField
)

class Ui_PotentialTrainingDialog(object):
    def setupUi(self, PotentialTrainingDialog):
        if not PotentialTrainingDialog.objectName():
            PotentialTrainingDialog.setObjectName(u"PotentialTrainingDialog")
        PotentialTrainingDialog.setMinimumSize(QSize(520, 0))
        self.layout15 = QVBoxLayout(PotentialTrainingDialog)
        self.layout15.setSpacing(10)
        self.layout15.setObjectName(u"layout15")
        self.layout15.setContentsMargins(24, 20, 24, 16)
        self.titleLabel = QLabel(PotentialTrainingDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"section")

        self.layout15.addWidget(self.titleLabel)

        self.layout16 = QHBoxLayout()
        self.layout16.setSpacing(12)
        self.layout16.setObjectName(u"layout16")
        self.layout16.setContentsMargins(0, 0, 0, 0)
        self.layout17 = QVBoxLayout()
        self.layout17.setSpacing(4)
        self.layout17.setObjectName(u"layout17")
        self.layout17.setContentsMargins(0, 0, 0, 0)
        self.part18 = QLabel(PotentialTrainingDialog)
        self.part18.setObjectName(u"part18")
        self.part18.setProperty(u"look", u"caption")

        self.layout17.addWidget(self.part18)

        self.dayField = DateField(PotentialTrainingDialog)
        self.dayField.setObjectName(u"dayField")

        self.layout17.addWidget(self.dayField)


        self.layout16.addLayout(self.layout17)

        self.layout19 = QVBoxLayout()
        self.layout19.setSpacing(4)
        self.layout19.setObjectName(u"layout19")
        self.layout19.setContentsMargins(0, 0, 0, 0)
        self.part20 = QLabel(PotentialTrainingDialog)
        self.part20.setObjectName(u"part20")
        self.part20.setProperty(u"look", u"caption")

        self.layout19.addWidget(self.part20)

        self.personEdit = QLineEdit(PotentialTrainingDialog)
        self.personEdit.setObjectName(u"personEdit")

        self.layout19.addWidget(self.personEdit)


        self.layout16.addLayout(self.layout19)

        self.layout16.setStretch(0, 1)
        self.layout16.setStretch(1, 1)

        self.layout15.addLayout(self.layout16)

        self.layout21 = QVBoxLayout()
        self.layout21.setSpacing(4)
        self.layout21.setObjectName(u"layout21")
        self.layout21.setContentsMargins(0, 0, 0, 0)
        self.part22 = QLabel(PotentialTrainingDialog)
        self.part22.setObjectName(u"part22")
        self.part22.setProperty(u"look", u"caption")

        self.layout21.addWidget(self.part22)

        self.topicEdit = QLineEdit(PotentialTrainingDialog)
        self.topicEdit.setObjectName(u"topicEdit")

        self.layout21.addWidget(self.topicEdit)


        self.layout15.addLayout(self.layout21)

        self.layout23 = QHBoxLayout()
        self.layout23.setSpacing(12)
        self.layout23.setObjectName(u"layout23")
        self.layout23.setContentsMargins(0, 0, 0, 0)
        self.layout24 = QVBoxLayout()
        self.layout24.setSpacing(4)
        self.layout24.setObjectName(u"layout24")
        self.layout24.setContentsMargins(0, 0, 0, 0)
        self.part25 = QLabel(PotentialTrainingDialog)
        self.part25.setObjectName(u"part25")
        self.part25.setProperty(u"look", u"caption")

        self.layout24.addWidget(self.part25)

        self.organiserEdit = QLineEdit(PotentialTrainingDialog)
        self.organiserEdit.setObjectName(u"organiserEdit")

        self.layout24.addWidget(self.organiserEdit)


        self.layout23.addLayout(self.layout24)

        self.layout26 = QVBoxLayout()
        self.layout26.setSpacing(4)
        self.layout26.setObjectName(u"layout26")
        self.layout26.setContentsMargins(0, 0, 0, 0)
        self.part27 = QLabel(PotentialTrainingDialog)
        self.part27.setObjectName(u"part27")
        self.part27.setProperty(u"look", u"caption")

        self.layout26.addWidget(self.part27)

        self.certificateEdit = QLineEdit(PotentialTrainingDialog)
        self.certificateEdit.setObjectName(u"certificateEdit")

        self.layout26.addWidget(self.certificateEdit)


        self.layout23.addLayout(self.layout26)

        self.layout23.setStretch(0, 1)
        self.layout23.setStretch(1, 1)

        self.layout15.addLayout(self.layout23)

        self.layout28 = QHBoxLayout()
        self.layout28.setSpacing(8)
        self.layout28.setObjectName(u"layout28")
        self.layout28.setContentsMargins(0, 0, 0, 0)
        self.space29 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout28.addItem(self.space29)

        self.cancelButton = QPushButton(PotentialTrainingDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout28.addWidget(self.cancelButton)

        self.saveButton = QPushButton(PotentialTrainingDialog)
        self.saveButton.setObjectName(u"saveButton")

        self.layout28.addWidget(self.saveButton)


        self.layout15.addLayout(self.layout28)


        self.retranslateUi(PotentialTrainingDialog)

        QMetaObject.connectSlotsByName(PotentialTrainingDialog)
    # setupUi

    def retranslateUi(self, PotentialTrainingDialog):
        self.titleLabel.setText("")
        self.part18.setText(QCoreApplication.translate("PotentialTrainingDialog", u"Day *", None))
        self.part20.setText(QCoreApplication.translate("PotentialTrainingDialog", u"Who was trained", None))
        self.personEdit.setPlaceholderText(QCoreApplication.translate("PotentialTrainingDialog", u"empty: the volunteer itself", None))
        self.part22.setText(QCoreApplication.translate("PotentialTrainingDialog", u"What about *", None))
        self.topicEdit.setPlaceholderText(QCoreApplication.translate("PotentialTrainingDialog", u"e.g. first aid, bookkeeping", None))
        self.part25.setText(QCoreApplication.translate("PotentialTrainingDialog", u"Organiser *", None))
        self.part27.setText(QCoreApplication.translate("PotentialTrainingDialog", u"Number of the certificate", None))
        self.cancelButton.setText(QCoreApplication.translate("PotentialTrainingDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("PotentialTrainingDialog", u"Save", None))
        pass
    # retranslateUi
