# SPDX-License-Identifier: MIT
"""Made from ui/village_list_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize
)
from PySide6.QtWidgets import (
    QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QTableWidget, QVBoxLayout
)

from tksk_desktop.gui.widgets.date_field import (
    DateField
)
from tksk_desktop.gui.widgets.elided_box import (
    ElidedBox
)

class Ui_VillageListDialog(object):
    def setupUi(self, VillageListDialog):
        if not VillageListDialog.objectName():
            VillageListDialog.setObjectName(u"VillageListDialog")
        VillageListDialog.setMinimumSize(QSize(820, 640))
        self.layout25 = QVBoxLayout(VillageListDialog)
        self.layout25.setSpacing(12)
        self.layout25.setObjectName(u"layout25")
        self.layout25.setContentsMargins(24, 20, 24, 20)
        self.titleLabel = QLabel(VillageListDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"section")

        self.layout25.addWidget(self.titleLabel)

        self.part26 = QLabel(VillageListDialog)
        self.part26.setObjectName(u"part26")
        self.part26.setProperty(u"look", u"quiet")
        self.part26.setWordWrap(True)

        self.layout25.addWidget(self.part26)

        self.layout27 = QHBoxLayout()
        self.layout27.setSpacing(12)
        self.layout27.setObjectName(u"layout27")
        self.layout27.setContentsMargins(0, 0, 0, 0)
        self.layout28 = QVBoxLayout()
        self.layout28.setSpacing(4)
        self.layout28.setObjectName(u"layout28")
        self.layout28.setContentsMargins(0, 0, 0, 0)
        self.part29 = QLabel(VillageListDialog)
        self.part29.setObjectName(u"part29")

        self.layout28.addWidget(self.part29)

        self.layout30 = QHBoxLayout()
        self.layout30.setSpacing(8)
        self.layout30.setObjectName(u"layout30")
        self.layout30.setContentsMargins(0, 0, 0, 0)
        self.chooseButton = QPushButton(VillageListDialog)
        self.chooseButton.setObjectName(u"chooseButton")

        self.layout30.addWidget(self.chooseButton)

        self.fileLabel = QLabel(VillageListDialog)
        self.fileLabel.setObjectName(u"fileLabel")
        self.fileLabel.setProperty(u"look", u"quiet")

        self.layout30.addWidget(self.fileLabel)

        self.layout30.setStretch(1, 1)

        self.layout28.addLayout(self.layout30)


        self.layout27.addLayout(self.layout28)

        self.layout31 = QVBoxLayout()
        self.layout31.setSpacing(4)
        self.layout31.setObjectName(u"layout31")
        self.layout31.setContentsMargins(0, 0, 0, 0)
        self.sheetLabel = QLabel(VillageListDialog)
        self.sheetLabel.setObjectName(u"sheetLabel")

        self.layout31.addWidget(self.sheetLabel)

        self.sheetBox = QComboBox(VillageListDialog)
        self.sheetBox.setObjectName(u"sheetBox")

        self.layout31.addWidget(self.sheetBox)


        self.layout27.addLayout(self.layout31)

        self.layout27.setStretch(0, 3)
        self.layout27.setStretch(1, 2)

        self.layout25.addLayout(self.layout27)

        self.layout32 = QHBoxLayout()
        self.layout32.setSpacing(12)
        self.layout32.setObjectName(u"layout32")
        self.layout32.setContentsMargins(0, 0, 0, 0)
        self.layout33 = QVBoxLayout()
        self.layout33.setSpacing(4)
        self.layout33.setObjectName(u"layout33")
        self.layout33.setContentsMargins(0, 0, 0, 0)
        self.part34 = QLabel(VillageListDialog)
        self.part34.setObjectName(u"part34")

        self.layout33.addWidget(self.part34)

        self.villageBox = QComboBox(VillageListDialog)
        self.villageBox.setObjectName(u"villageBox")

        self.layout33.addWidget(self.villageBox)


        self.layout32.addLayout(self.layout33)

        self.layout35 = QVBoxLayout()
        self.layout35.setSpacing(4)
        self.layout35.setObjectName(u"layout35")
        self.layout35.setContentsMargins(0, 0, 0, 0)
        self.part36 = QLabel(VillageListDialog)
        self.part36.setObjectName(u"part36")

        self.layout35.addWidget(self.part36)

        self.kindBox = ElidedBox(VillageListDialog)
        self.kindBox.setObjectName(u"kindBox")

        self.layout35.addWidget(self.kindBox)


        self.layout32.addLayout(self.layout35)

        self.layout32.setStretch(0, 1)
        self.layout32.setStretch(1, 1)

        self.layout25.addLayout(self.layout32)

        self.layout37 = QHBoxLayout()
        self.layout37.setSpacing(12)
        self.layout37.setObjectName(u"layout37")
        self.layout37.setContentsMargins(0, 0, 0, 0)
        self.layout38 = QVBoxLayout()
        self.layout38.setSpacing(4)
        self.layout38.setObjectName(u"layout38")
        self.layout38.setContentsMargins(0, 0, 0, 0)
        self.part39 = QLabel(VillageListDialog)
        self.part39.setObjectName(u"part39")

        self.layout38.addWidget(self.part39)

        self.givenEdit = QLineEdit(VillageListDialog)
        self.givenEdit.setObjectName(u"givenEdit")

        self.layout38.addWidget(self.givenEdit)


        self.layout37.addLayout(self.layout38)

        self.layout40 = QVBoxLayout()
        self.layout40.setSpacing(4)
        self.layout40.setObjectName(u"layout40")
        self.layout40.setContentsMargins(0, 0, 0, 0)
        self.part41 = QLabel(VillageListDialog)
        self.part41.setObjectName(u"part41")

        self.layout40.addWidget(self.part41)

        self.givenField = DateField(VillageListDialog)
        self.givenField.setObjectName(u"givenField")

        self.layout40.addWidget(self.givenField)


        self.layout37.addLayout(self.layout40)

        self.layout37.setStretch(0, 1)
        self.layout37.setStretch(1, 1)

        self.layout25.addLayout(self.layout37)

        self.layoutLabel = QLabel(VillageListDialog)
        self.layoutLabel.setObjectName(u"layoutLabel")
        self.layoutLabel.setWordWrap(True)

        self.layout25.addWidget(self.layoutLabel)

        self.columnsTable = QTableWidget(VillageListDialog)
        self.columnsTable.setObjectName(u"columnsTable")

        self.layout25.addWidget(self.columnsTable)

        self.part42 = QLabel(VillageListDialog)
        self.part42.setObjectName(u"part42")
        self.part42.setProperty(u"look", u"quiet")
        self.part42.setWordWrap(True)

        self.layout25.addWidget(self.part42)

        self.layout43 = QHBoxLayout()
        self.layout43.setSpacing(8)
        self.layout43.setObjectName(u"layout43")
        self.layout43.setContentsMargins(0, 0, 0, 0)
        self.space44 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout43.addItem(self.space44)

        self.cancelButton = QPushButton(VillageListDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout43.addWidget(self.cancelButton)

        self.saveButton = QPushButton(VillageListDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"main")

        self.layout43.addWidget(self.saveButton)


        self.layout25.addLayout(self.layout43)

        self.layout25.setStretch(6, 1)

        self.retranslateUi(VillageListDialog)

        QMetaObject.connectSlotsByName(VillageListDialog)
    # setupUi

    def retranslateUi(self, VillageListDialog):
        self.titleLabel.setText(QCoreApplication.translate("VillageListDialog", u"Take in a list of a village", None))
        self.part26.setText(QCoreApplication.translate("VillageListDialog", u"Each person of the list is compared with the whole register. Nobody is registered by it.", None))
        self.part29.setText(QCoreApplication.translate("VillageListDialog", u"File *", None))
        self.chooseButton.setText(QCoreApplication.translate("VillageListDialog", u"Choose a file", None))
        self.fileLabel.setText("")
        self.sheetLabel.setText(QCoreApplication.translate("VillageListDialog", u"Sheet", None))
        self.part34.setText(QCoreApplication.translate("VillageListDialog", u"Village *", None))
        self.part36.setText(QCoreApplication.translate("VillageListDialog", u"Kind of need *", None))
        self.part39.setText(QCoreApplication.translate("VillageListDialog", u"Given by *", None))
        self.givenEdit.setPlaceholderText(QCoreApplication.translate("VillageListDialog", u"village secretary, operator, neighbourhood head", None))
        self.part41.setText(QCoreApplication.translate("VillageListDialog", u"Given on *", None))
        self.layoutLabel.setText("")
#if QT_CONFIG(accessibility)
        self.columnsTable.setAccessibleName(QCoreApplication.translate("VillageListDialog", u"Columns of the list", None))
#endif // QT_CONFIG(accessibility)
        self.part42.setText(QCoreApplication.translate("VillageListDialog", u"The number of people becomes the village's figure of this kind in the round.", None))
        self.cancelButton.setText(QCoreApplication.translate("VillageListDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("VillageListDialog", u"Compare with the register", None))
        pass
    # retranslateUi
