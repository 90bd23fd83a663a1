# SPDX-License-Identifier: MIT
"""Made from ui/distribution_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize
)
from PySide6.QtWidgets import (
    QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QTableView, QVBoxLayout
)

from tksk_desktop.gui.widgets.date_field import (
    DateField
)
from tksk_desktop.gui.widgets.number_box import (
    NumberBox
)
from tksk_desktop.gui.widgets.person_picker import (
    PersonPicker
)

class Ui_DistributionDialog(object):
    def setupUi(self, DistributionDialog):
        if not DistributionDialog.objectName():
            DistributionDialog.setObjectName(u"DistributionDialog")
        DistributionDialog.setMinimumSize(QSize(1000, 600))
        self.layout15 = QVBoxLayout(DistributionDialog)
        self.layout15.setSpacing(10)
        self.layout15.setObjectName(u"layout15")
        self.layout15.setContentsMargins(24, 20, 24, 16)
        self.titleLabel = QLabel(DistributionDialog)
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
        self.part18 = QLabel(DistributionDialog)
        self.part18.setObjectName(u"part18")

        self.layout17.addWidget(self.part18)

        self.programmeBox = QComboBox(DistributionDialog)
        self.programmeBox.setObjectName(u"programmeBox")

        self.layout17.addWidget(self.programmeBox)


        self.layout16.addLayout(self.layout17)

        self.layout19 = QVBoxLayout()
        self.layout19.setSpacing(4)
        self.layout19.setObjectName(u"layout19")
        self.layout19.setContentsMargins(0, 0, 0, 0)
        self.stageCaption = QLabel(DistributionDialog)
        self.stageCaption.setObjectName(u"stageCaption")

        self.layout19.addWidget(self.stageCaption)

        self.stageBox = QComboBox(DistributionDialog)
        self.stageBox.setObjectName(u"stageBox")

        self.layout19.addWidget(self.stageBox)


        self.layout16.addLayout(self.layout19)

        self.layout20 = QVBoxLayout()
        self.layout20.setSpacing(4)
        self.layout20.setObjectName(u"layout20")
        self.layout20.setContentsMargins(0, 0, 0, 0)
        self.amountCaption = QLabel(DistributionDialog)
        self.amountCaption.setObjectName(u"amountCaption")

        self.layout20.addWidget(self.amountCaption)

        self.amountEdit = QLineEdit(DistributionDialog)
        self.amountEdit.setObjectName(u"amountEdit")

        self.layout20.addWidget(self.amountEdit)


        self.layout16.addLayout(self.layout20)

        self.layout21 = QVBoxLayout()
        self.layout21.setSpacing(4)
        self.layout21.setObjectName(u"layout21")
        self.layout21.setContentsMargins(0, 0, 0, 0)
        self.quantityCaption = QLabel(DistributionDialog)
        self.quantityCaption.setObjectName(u"quantityCaption")

        self.layout21.addWidget(self.quantityCaption)

        self.quantityBox = NumberBox(DistributionDialog)
        self.quantityBox.setObjectName(u"quantityBox")
        self.quantityBox.setMinimum(0)
        self.quantityBox.setMaximum(999999)

        self.layout21.addWidget(self.quantityBox)


        self.layout16.addLayout(self.layout21)

        self.layout16.setStretch(0, 2)
        self.layout16.setStretch(1, 1)
        self.layout16.setStretch(2, 1)
        self.layout16.setStretch(3, 1)

        self.layout15.addLayout(self.layout16)

        self.layout22 = QHBoxLayout()
        self.layout22.setSpacing(12)
        self.layout22.setObjectName(u"layout22")
        self.layout22.setContentsMargins(0, 0, 0, 0)
        self.layout23 = QVBoxLayout()
        self.layout23.setSpacing(4)
        self.layout23.setObjectName(u"layout23")
        self.layout23.setContentsMargins(0, 0, 0, 0)
        self.part24 = QLabel(DistributionDialog)
        self.part24.setObjectName(u"part24")

        self.layout23.addWidget(self.part24)

        self.fromField = DateField(DistributionDialog)
        self.fromField.setObjectName(u"fromField")

        self.layout23.addWidget(self.fromField)


        self.layout22.addLayout(self.layout23)

        self.layout25 = QVBoxLayout()
        self.layout25.setSpacing(4)
        self.layout25.setObjectName(u"layout25")
        self.layout25.setContentsMargins(0, 0, 0, 0)
        self.part26 = QLabel(DistributionDialog)
        self.part26.setObjectName(u"part26")

        self.layout25.addWidget(self.part26)

        self.untilField = DateField(DistributionDialog)
        self.untilField.setObjectName(u"untilField")

        self.layout25.addWidget(self.untilField)


        self.layout22.addLayout(self.layout25)

        self.layout27 = QVBoxLayout()
        self.layout27.setSpacing(4)
        self.layout27.setObjectName(u"layout27")
        self.layout27.setContentsMargins(0, 0, 0, 0)
        self.part28 = QLabel(DistributionDialog)
        self.part28.setObjectName(u"part28")

        self.layout27.addWidget(self.part28)

        self.receivedField = DateField(DistributionDialog)
        self.receivedField.setObjectName(u"receivedField")

        self.layout27.addWidget(self.receivedField)


        self.layout22.addLayout(self.layout27)

        self.layout22.setStretch(0, 1)
        self.layout22.setStretch(1, 1)
        self.layout22.setStretch(2, 1)

        self.layout15.addLayout(self.layout22)

        self.layout29 = QHBoxLayout()
        self.layout29.setSpacing(8)
        self.layout29.setObjectName(u"layout29")
        self.layout29.setContentsMargins(0, 0, 0, 0)
        self.part30 = QLabel(DistributionDialog)
        self.part30.setObjectName(u"part30")
        self.part30.setProperty(u"look", u"section")

        self.layout29.addWidget(self.part30)

        self.countLabel = QLabel(DistributionDialog)
        self.countLabel.setObjectName(u"countLabel")
        self.countLabel.setProperty(u"look", u"quiet")

        self.layout29.addWidget(self.countLabel)

        self.space31 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout29.addItem(self.space31)

        self.registerButton = QPushButton(DistributionDialog)
        self.registerButton.setObjectName(u"registerButton")

        self.layout29.addWidget(self.registerButton)

        self.fileButton = QPushButton(DistributionDialog)
        self.fileButton.setObjectName(u"fileButton")

        self.layout29.addWidget(self.fileButton)

        self.otherButton = QPushButton(DistributionDialog)
        self.otherButton.setObjectName(u"otherButton")

        self.layout29.addWidget(self.otherButton)

        self.removeButton = QPushButton(DistributionDialog)
        self.removeButton.setObjectName(u"removeButton")

        self.layout29.addWidget(self.removeButton)


        self.layout15.addLayout(self.layout29)

        self.picker = PersonPicker(DistributionDialog)
        self.picker.setObjectName(u"picker")

        self.layout15.addWidget(self.picker)

        self.layout32 = QVBoxLayout()
        self.layout32.setSpacing(4)
        self.layout32.setObjectName(u"layout32")
        self.layout32.setContentsMargins(0, 0, 0, 0)
        self.recipientTable = QTableView(DistributionDialog)
        self.recipientTable.setObjectName(u"recipientTable")
        self.recipientTable.setMinimumSize(QSize(0, 190))

        self.layout32.addWidget(self.recipientTable)


        self.layout15.addLayout(self.layout32)

        self.hintLabel = QLabel(DistributionDialog)
        self.hintLabel.setObjectName(u"hintLabel")
        self.hintLabel.setProperty(u"look", u"quiet")
        self.hintLabel.setWordWrap(True)

        self.layout15.addWidget(self.hintLabel)

        self.layout33 = QHBoxLayout()
        self.layout33.setSpacing(8)
        self.layout33.setObjectName(u"layout33")
        self.layout33.setContentsMargins(0, 0, 0, 0)
        self.space34 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout33.addItem(self.space34)

        self.cancelButton = QPushButton(DistributionDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout33.addWidget(self.cancelButton)

        self.saveButton = QPushButton(DistributionDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"main")

        self.layout33.addWidget(self.saveButton)


        self.layout15.addLayout(self.layout33)

        self.layout15.setStretch(5, 1)

        self.retranslateUi(DistributionDialog)

        QMetaObject.connectSlotsByName(DistributionDialog)
    # setupUi

    def retranslateUi(self, DistributionDialog):
        self.titleLabel.setText(QCoreApplication.translate("DistributionDialog", u"Record aid", None))
        self.part18.setText(QCoreApplication.translate("DistributionDialog", u"Programme *", None))
        self.stageCaption.setText(QCoreApplication.translate("DistributionDialog", u"Stage", None))
        self.amountCaption.setText(QCoreApplication.translate("DistributionDialog", u"Amount for each, in Rupiah *", None))
        self.amountEdit.setPlaceholderText(QCoreApplication.translate("DistributionDialog", u"e.g. 600.000", None))
        self.quantityCaption.setText(QCoreApplication.translate("DistributionDialog", u"Quantity for each *", None))
        self.part24.setText(QCoreApplication.translate("DistributionDialog", u"Period from *", None))
        self.part26.setText(QCoreApplication.translate("DistributionDialog", u"until *", None))
        self.part28.setText(QCoreApplication.translate("DistributionDialog", u"Received on *", None))
        self.part30.setText(QCoreApplication.translate("DistributionDialog", u"Recipients", None))
        self.countLabel.setText("")
        self.registerButton.setText(QCoreApplication.translate("DistributionDialog", u"From the register\u2026", None))
        self.fileButton.setText(QCoreApplication.translate("DistributionDialog", u"From a file\u2026", None))
        self.otherButton.setText(QCoreApplication.translate("DistributionDialog", u"Not registered\u2026", None))
        self.removeButton.setText(QCoreApplication.translate("DistributionDialog", u"Take off", None))
#if QT_CONFIG(accessibility)
        self.recipientTable.setAccessibleName(QCoreApplication.translate("DistributionDialog", u"Recipients", None))
#endif // QT_CONFIG(accessibility)
        self.hintLabel.setText("")
        self.cancelButton.setText(QCoreApplication.translate("DistributionDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("DistributionDialog", u"Save", None))
        pass
    # retranslateUi
