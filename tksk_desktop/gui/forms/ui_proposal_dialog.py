# SPDX-License-Identifier: MIT
"""Made from ui/proposal_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize
)
from PySide6.QtWidgets import (
    QComboBox, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout
)

from tksk_desktop.gui.widgets.date_field import (
    DateField
)

class Ui_ProposalDialog(object):
    def setupUi(self, ProposalDialog):
        if not ProposalDialog.objectName():
            ProposalDialog.setObjectName(u"ProposalDialog")
        ProposalDialog.setMinimumSize(QSize(620, 0))
        self.layout6 = QVBoxLayout(ProposalDialog)
        self.layout6.setSpacing(12)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(24, 20, 24, 16)
        self.titleLabel = QLabel(ProposalDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"section")

        self.layout6.addWidget(self.titleLabel)

        self.layout7 = QVBoxLayout()
        self.layout7.setSpacing(4)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        self.part8 = QLabel(ProposalDialog)
        self.part8.setObjectName(u"part8")

        self.layout7.addWidget(self.part8)

        self.textEdit = QPlainTextEdit(ProposalDialog)
        self.textEdit.setObjectName(u"textEdit")
        self.textEdit.setMaximumSize(QSize(16777215, 100))
        self.textEdit.setTabChangesFocus(True)

        self.layout7.addWidget(self.textEdit)


        self.layout6.addLayout(self.layout7)

        self.layout9 = QVBoxLayout()
        self.layout9.setSpacing(4)
        self.layout9.setObjectName(u"layout9")
        self.layout9.setContentsMargins(0, 0, 0, 0)
        self.part10 = QLabel(ProposalDialog)
        self.part10.setObjectName(u"part10")

        self.layout9.addWidget(self.part10)

        self.groundsEdit = QPlainTextEdit(ProposalDialog)
        self.groundsEdit.setObjectName(u"groundsEdit")
        self.groundsEdit.setMaximumSize(QSize(16777215, 80))
        self.groundsEdit.setTabChangesFocus(True)

        self.layout9.addWidget(self.groundsEdit)


        self.layout6.addLayout(self.layout9)

        self.layout11 = QHBoxLayout()
        self.layout11.setSpacing(8)
        self.layout11.setObjectName(u"layout11")
        self.layout11.setContentsMargins(0, 0, 0, 0)
        self.figureBox = QComboBox(ProposalDialog)
        self.figureBox.setObjectName(u"figureBox")

        self.layout11.addWidget(self.figureBox)

        self.insertButton = QPushButton(ProposalDialog)
        self.insertButton.setObjectName(u"insertButton")

        self.layout11.addWidget(self.insertButton)

        self.layout11.setStretch(0, 1)

        self.layout6.addLayout(self.layout11)

        self.layout12 = QHBoxLayout()
        self.layout12.setSpacing(12)
        self.layout12.setObjectName(u"layout12")
        self.layout12.setContentsMargins(0, 0, 0, 0)
        self.layout13 = QVBoxLayout()
        self.layout13.setSpacing(4)
        self.layout13.setObjectName(u"layout13")
        self.layout13.setContentsMargins(0, 0, 0, 0)
        self.part14 = QLabel(ProposalDialog)
        self.part14.setObjectName(u"part14")

        self.layout13.addWidget(self.part14)

        self.addresseeEdit = QLineEdit(ProposalDialog)
        self.addresseeEdit.setObjectName(u"addresseeEdit")

        self.layout13.addWidget(self.addresseeEdit)


        self.layout12.addLayout(self.layout13)

        self.layout15 = QVBoxLayout()
        self.layout15.setSpacing(4)
        self.layout15.setObjectName(u"layout15")
        self.layout15.setContentsMargins(0, 0, 0, 0)
        self.part16 = QLabel(ProposalDialog)
        self.part16.setObjectName(u"part16")

        self.layout15.addWidget(self.part16)

        self.notedField = DateField(ProposalDialog)
        self.notedField.setObjectName(u"notedField")

        self.layout15.addWidget(self.notedField)


        self.layout12.addLayout(self.layout15)

        self.layout12.setStretch(0, 1)

        self.layout6.addLayout(self.layout12)

        self.layout17 = QHBoxLayout()
        self.layout17.setSpacing(12)
        self.layout17.setObjectName(u"layout17")
        self.layout17.setContentsMargins(0, 0, 0, 0)
        self.layout18 = QVBoxLayout()
        self.layout18.setSpacing(4)
        self.layout18.setObjectName(u"layout18")
        self.layout18.setContentsMargins(0, 0, 0, 0)
        self.part19 = QLabel(ProposalDialog)
        self.part19.setObjectName(u"part19")

        self.layout18.addWidget(self.part19)

        self.outcomeEdit = QLineEdit(ProposalDialog)
        self.outcomeEdit.setObjectName(u"outcomeEdit")

        self.layout18.addWidget(self.outcomeEdit)


        self.layout17.addLayout(self.layout18)

        self.layout20 = QVBoxLayout()
        self.layout20.setSpacing(4)
        self.layout20.setObjectName(u"layout20")
        self.layout20.setContentsMargins(0, 0, 0, 0)
        self.part21 = QLabel(ProposalDialog)
        self.part21.setObjectName(u"part21")

        self.layout20.addWidget(self.part21)

        self.settledField = DateField(ProposalDialog)
        self.settledField.setObjectName(u"settledField")

        self.layout20.addWidget(self.settledField)


        self.layout17.addLayout(self.layout20)

        self.layout17.setStretch(0, 1)

        self.layout6.addLayout(self.layout17)

        self.space22 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout6.addItem(self.space22)

        self.layout23 = QHBoxLayout()
        self.layout23.setSpacing(8)
        self.layout23.setObjectName(u"layout23")
        self.layout23.setContentsMargins(0, 0, 0, 0)
        self.space24 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout23.addItem(self.space24)

        self.cancelButton = QPushButton(ProposalDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout23.addWidget(self.cancelButton)

        self.saveButton = QPushButton(ProposalDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"main")

        self.layout23.addWidget(self.saveButton)


        self.layout6.addLayout(self.layout23)


        self.retranslateUi(ProposalDialog)

        QMetaObject.connectSlotsByName(ProposalDialog)
    # setupUi

    def retranslateUi(self, ProposalDialog):
        self.titleLabel.setText("")
        self.part8.setText(QCoreApplication.translate("ProposalDialog", u"What is proposed *", None))
        self.part10.setText(QCoreApplication.translate("ProposalDialog", u"Figures that support it", None))
#if QT_CONFIG(accessibility)
        self.figureBox.setAccessibleName(QCoreApplication.translate("ProposalDialog", u"Figures of the month", None))
#endif // QT_CONFIG(accessibility)
        self.insertButton.setText(QCoreApplication.translate("ProposalDialog", u"Insert", None))
        self.part14.setText(QCoreApplication.translate("ProposalDialog", u"To whom", None))
        self.addresseeEdit.setPlaceholderText(QCoreApplication.translate("ProposalDialog", u"e.g. Dinas Sosial, camat, village head", None))
        self.part16.setText(QCoreApplication.translate("ProposalDialog", u"Noted on *", None))
        self.part19.setText(QCoreApplication.translate("ProposalDialog", u"What became of it", None))
        self.part21.setText(QCoreApplication.translate("ProposalDialog", u"Settled on", None))
        self.cancelButton.setText(QCoreApplication.translate("ProposalDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("ProposalDialog", u"Save", None))
        pass
    # retranslateUi
