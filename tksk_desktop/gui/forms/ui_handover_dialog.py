# SPDX-License-Identifier: MIT
"""Made from ui/handover_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QCheckBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QStackedWidget, QVBoxLayout, QWidget
)

from tksk_desktop.gui.widgets.date_field import (
    DateField
)

class Ui_HandoverDialog(object):
    def setupUi(self, HandoverDialog):
        if not HandoverDialog.objectName():
            HandoverDialog.setObjectName(u"HandoverDialog")
        HandoverDialog.resize(600, 560)
        self.layout1 = QVBoxLayout(HandoverDialog)
        self.layout1.setSpacing(0)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.steps = QStackedWidget(HandoverDialog)
        self.steps.setObjectName(u"steps")
        self.formPage = QWidget()
        self.formPage.setObjectName(u"formPage")
        self.layout2 = QVBoxLayout(self.formPage)
        self.layout2.setSpacing(12)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(24, 20, 24, 16)
        self.part3 = QLabel(self.formPage)
        self.part3.setObjectName(u"part3")
        self.part3.setProperty(u"look", u"section")

        self.layout2.addWidget(self.part3)

        self.part4 = QLabel(self.formPage)
        self.part4.setObjectName(u"part4")
        self.part4.setProperty(u"look", u"quiet")
        self.part4.setWordWrap(True)

        self.layout2.addWidget(self.part4)

        self.layout5 = QHBoxLayout()
        self.layout5.setSpacing(12)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.layout6 = QVBoxLayout()
        self.layout6.setSpacing(4)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.part7 = QLabel(self.formPage)
        self.part7.setObjectName(u"part7")
        self.part7.setProperty(u"look", u"caption")

        self.layout6.addWidget(self.part7)

        self.nameEdit = QLineEdit(self.formPage)
        self.nameEdit.setObjectName(u"nameEdit")

        self.layout6.addWidget(self.nameEdit)


        self.layout5.addLayout(self.layout6)

        self.layout8 = QVBoxLayout()
        self.layout8.setSpacing(4)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(0, 0, 0, 0)
        self.part9 = QLabel(self.formPage)
        self.part9.setObjectName(u"part9")
        self.part9.setProperty(u"look", u"caption")

        self.layout8.addWidget(self.part9)

        self.numberEdit = QLineEdit(self.formPage)
        self.numberEdit.setObjectName(u"numberEdit")

        self.layout8.addWidget(self.numberEdit)


        self.layout5.addLayout(self.layout8)

        self.layout5.setStretch(0, 2)
        self.layout5.setStretch(1, 1)

        self.layout2.addLayout(self.layout5)

        self.layout10 = QHBoxLayout()
        self.layout10.setSpacing(12)
        self.layout10.setObjectName(u"layout10")
        self.layout10.setContentsMargins(0, 0, 0, 0)
        self.layout11 = QVBoxLayout()
        self.layout11.setSpacing(4)
        self.layout11.setObjectName(u"layout11")
        self.layout11.setContentsMargins(0, 0, 0, 0)
        self.part12 = QLabel(self.formPage)
        self.part12.setObjectName(u"part12")
        self.part12.setProperty(u"look", u"caption")

        self.layout11.addWidget(self.part12)

        self.dayField = DateField(self.formPage)
        self.dayField.setObjectName(u"dayField")

        self.layout11.addWidget(self.dayField)


        self.layout10.addLayout(self.layout11)

        self.layout13 = QVBoxLayout()
        self.layout13.setSpacing(4)
        self.layout13.setObjectName(u"layout13")
        self.layout13.setContentsMargins(0, 0, 0, 0)
        self.part14 = QLabel(self.formPage)
        self.part14.setObjectName(u"part14")
        self.part14.setProperty(u"look", u"caption")

        self.layout13.addWidget(self.part14)

        self.witnessEdit = QLineEdit(self.formPage)
        self.witnessEdit.setObjectName(u"witnessEdit")

        self.layout13.addWidget(self.witnessEdit)


        self.layout10.addLayout(self.layout13)

        self.layout10.setStretch(0, 1)
        self.layout10.setStretch(1, 2)

        self.layout2.addLayout(self.layout10)

        self.layout15 = QVBoxLayout()
        self.layout15.setSpacing(4)
        self.layout15.setObjectName(u"layout15")
        self.layout15.setContentsMargins(0, 0, 0, 0)
        self.part16 = QLabel(self.formPage)
        self.part16.setObjectName(u"part16")
        self.part16.setProperty(u"look", u"caption")

        self.layout15.addWidget(self.part16)

        self.secretEdit = QLineEdit(self.formPage)
        self.secretEdit.setObjectName(u"secretEdit")
        self.secretEdit.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout15.addWidget(self.secretEdit)


        self.layout2.addLayout(self.layout15)

        self.part17 = QLabel(self.formPage)
        self.part17.setObjectName(u"part17")
        self.part17.setProperty(u"look", u"quiet")

        self.layout2.addWidget(self.part17)

        self.layout18 = QHBoxLayout()
        self.layout18.setSpacing(12)
        self.layout18.setObjectName(u"layout18")
        self.layout18.setContentsMargins(0, 0, 0, 0)
        self.layout19 = QVBoxLayout()
        self.layout19.setSpacing(4)
        self.layout19.setObjectName(u"layout19")
        self.layout19.setContentsMargins(0, 0, 0, 0)
        self.part20 = QLabel(self.formPage)
        self.part20.setObjectName(u"part20")
        self.part20.setProperty(u"look", u"caption")

        self.layout19.addWidget(self.part20)

        self.passwordEdit = QLineEdit(self.formPage)
        self.passwordEdit.setObjectName(u"passwordEdit")
        self.passwordEdit.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout19.addWidget(self.passwordEdit)


        self.layout18.addLayout(self.layout19)

        self.layout21 = QVBoxLayout()
        self.layout21.setSpacing(4)
        self.layout21.setObjectName(u"layout21")
        self.layout21.setContentsMargins(0, 0, 0, 0)
        self.part22 = QLabel(self.formPage)
        self.part22.setObjectName(u"part22")
        self.part22.setProperty(u"look", u"caption")

        self.layout21.addWidget(self.part22)

        self.againEdit = QLineEdit(self.formPage)
        self.againEdit.setObjectName(u"againEdit")
        self.againEdit.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout21.addWidget(self.againEdit)


        self.layout18.addLayout(self.layout21)

        self.layout18.setStretch(0, 1)
        self.layout18.setStretch(1, 1)

        self.layout2.addLayout(self.layout18)

        self.space23 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout2.addItem(self.space23)

        self.layout24 = QHBoxLayout()
        self.layout24.setSpacing(8)
        self.layout24.setObjectName(u"layout24")
        self.layout24.setContentsMargins(0, 0, 0, 0)
        self.space25 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout24.addItem(self.space25)

        self.cancelButton = QPushButton(self.formPage)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout24.addWidget(self.cancelButton)

        self.handOverButton = QPushButton(self.formPage)
        self.handOverButton.setObjectName(u"handOverButton")
        self.handOverButton.setProperty(u"look", u"main")

        self.layout24.addWidget(self.handOverButton)


        self.layout2.addLayout(self.layout24)

        self.steps.addWidget(self.formPage)
        self.donePage = QWidget()
        self.donePage.setObjectName(u"donePage")
        self.layout26 = QVBoxLayout(self.donePage)
        self.layout26.setSpacing(12)
        self.layout26.setObjectName(u"layout26")
        self.layout26.setContentsMargins(24, 20, 24, 16)
        self.part27 = QLabel(self.donePage)
        self.part27.setObjectName(u"part27")
        self.part27.setProperty(u"look", u"section")

        self.layout26.addWidget(self.part27)

        self.part28 = QLabel(self.donePage)
        self.part28.setObjectName(u"part28")
        self.part28.setProperty(u"look", u"quiet")
        self.part28.setWordWrap(True)

        self.layout26.addWidget(self.part28)

        self.keyLabel = QLabel(self.donePage)
        self.keyLabel.setObjectName(u"keyLabel")
        self.keyLabel.setProperty(u"look", u"strong")

        self.layout26.addWidget(self.keyLabel)

        self.layout29 = QHBoxLayout()
        self.layout29.setSpacing(8)
        self.layout29.setObjectName(u"layout29")
        self.layout29.setContentsMargins(0, 0, 0, 0)
        self.recordButton = QPushButton(self.donePage)
        self.recordButton.setObjectName(u"recordButton")

        self.layout29.addWidget(self.recordButton)

        self.sheetButton = QPushButton(self.donePage)
        self.sheetButton.setObjectName(u"sheetButton")

        self.layout29.addWidget(self.sheetButton)

        self.space30 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout29.addItem(self.space30)


        self.layout26.addLayout(self.layout29)

        self.wrongLabel = QLabel(self.donePage)
        self.wrongLabel.setObjectName(u"wrongLabel")
        self.wrongLabel.setProperty(u"look", u"wrong")
        self.wrongLabel.setWordWrap(True)

        self.layout26.addWidget(self.wrongLabel)

        self.part31 = QLabel(self.donePage)
        self.part31.setObjectName(u"part31")
        self.part31.setWordWrap(True)

        self.layout26.addWidget(self.part31)

        self.space32 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout26.addItem(self.space32)

        self.layout33 = QHBoxLayout()
        self.layout33.setSpacing(8)
        self.layout33.setObjectName(u"layout33")
        self.layout33.setContentsMargins(0, 0, 0, 0)
        self.keptBox = QCheckBox(self.donePage)
        self.keptBox.setObjectName(u"keptBox")

        self.layout33.addWidget(self.keptBox)

        self.space34 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout33.addItem(self.space34)

        self.closeButton = QPushButton(self.donePage)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setProperty(u"look", u"main")

        self.layout33.addWidget(self.closeButton)


        self.layout26.addLayout(self.layout33)

        self.steps.addWidget(self.donePage)

        self.layout1.addWidget(self.steps)


        self.retranslateUi(HandoverDialog)

        QMetaObject.connectSlotsByName(HandoverDialog)
    # setupUi

    def retranslateUi(self, HandoverDialog):
        self.part3.setText(QCoreApplication.translate("HandoverDialog", u"Hand the office over", None))
        self.part4.setText(QCoreApplication.translate("HandoverDialog", u"Your successor gets a password, a recovery key and a signing key of their own. Your password, every other password and the old recovery key open nothing here any more.", None))
        self.part7.setText(QCoreApplication.translate("HandoverDialog", u"Name of the successor *", None))
        self.part9.setText(QCoreApplication.translate("HandoverDialog", u"NIAT of the successor *", None))
        self.part12.setText(QCoreApplication.translate("HandoverDialog", u"Handed over on *", None))
        self.part14.setText(QCoreApplication.translate("HandoverDialog", u"Witness, for example the camat", None))
        self.part16.setText(QCoreApplication.translate("HandoverDialog", u"Your password now *", None))
        self.part17.setText(QCoreApplication.translate("HandoverDialog", u"The successor types these two:", None))
        self.part20.setText(QCoreApplication.translate("HandoverDialog", u"New password *", None))
        self.part22.setText(QCoreApplication.translate("HandoverDialog", u"New password again *", None))
        self.cancelButton.setText(QCoreApplication.translate("HandoverDialog", u"Cancel", None))
        self.handOverButton.setText(QCoreApplication.translate("HandoverDialog", u"Hand over now", None))
        self.part27.setText(QCoreApplication.translate("HandoverDialog", u"The office is handed over", None))
        self.part28.setText(QCoreApplication.translate("HandoverDialog", u"Save or print both papers now. The recovery key is shown this once only.", None))
        self.keyLabel.setText("")
        self.recordButton.setText(QCoreApplication.translate("HandoverDialog", u"Save the handover record\u2026", None))
        self.sheetButton.setText(QCoreApplication.translate("HandoverDialog", u"Save the recovery key\u2026", None))
        self.wrongLabel.setText("")
        self.part31.setText(QCoreApplication.translate("HandoverDialog", u"Old backups still open with the passwords of their day. Destroy them, or keep them locked away.", None))
        self.keptBox.setText(QCoreApplication.translate("HandoverDialog", u"Both papers are kept", None))
        self.closeButton.setText(QCoreApplication.translate("HandoverDialog", u"Close and lock", None))
        pass
    # retranslateUi
