# SPDX-License-Identifier: MIT
"""Made from ui/listed_recipients_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize
)
from PySide6.QtWidgets import (
    QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout
)

from tksk_desktop.gui.widgets.record_table import (
    RecordTable
)

class Ui_ListedRecipientsDialog(object):
    def setupUi(self, ListedRecipientsDialog):
        if not ListedRecipientsDialog.objectName():
            ListedRecipientsDialog.setObjectName(u"ListedRecipientsDialog")
        ListedRecipientsDialog.setMinimumSize(QSize(1080, 560))
        self.layout1 = QVBoxLayout(ListedRecipientsDialog)
        self.layout1.setSpacing(12)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(24, 20, 24, 16)
        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(ListedRecipientsDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"section")

        self.layout2.addWidget(self.titleLabel)

        self.space3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.space3)

        self.fileLabel = QLabel(ListedRecipientsDialog)
        self.fileLabel.setObjectName(u"fileLabel")
        self.fileLabel.setProperty(u"look", u"quiet")

        self.layout2.addWidget(self.fileLabel)


        self.layout1.addLayout(self.layout2)

        self.layout4 = QHBoxLayout()
        self.layout4.setSpacing(12)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.layout5 = QVBoxLayout()
        self.layout5.setSpacing(4)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.part6 = QLabel(ListedRecipientsDialog)
        self.part6.setObjectName(u"part6")

        self.layout5.addWidget(self.part6)

        self.nameBox = QComboBox(ListedRecipientsDialog)
        self.nameBox.setObjectName(u"nameBox")
        self.nameBox.setMaximumSize(QSize(190, 16777215))

        self.layout5.addWidget(self.nameBox)


        self.layout4.addLayout(self.layout5)

        self.layout7 = QVBoxLayout()
        self.layout7.setSpacing(4)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        self.part8 = QLabel(ListedRecipientsDialog)
        self.part8.setObjectName(u"part8")

        self.layout7.addWidget(self.part8)

        self.nikBox = QComboBox(ListedRecipientsDialog)
        self.nikBox.setObjectName(u"nikBox")
        self.nikBox.setMaximumSize(QSize(190, 16777215))

        self.layout7.addWidget(self.nikBox)


        self.layout4.addLayout(self.layout7)

        self.layout9 = QVBoxLayout()
        self.layout9.setSpacing(4)
        self.layout9.setObjectName(u"layout9")
        self.layout9.setContentsMargins(0, 0, 0, 0)
        self.part10 = QLabel(ListedRecipientsDialog)
        self.part10.setObjectName(u"part10")

        self.layout9.addWidget(self.part10)

        self.familyBox = QComboBox(ListedRecipientsDialog)
        self.familyBox.setObjectName(u"familyBox")
        self.familyBox.setMaximumSize(QSize(190, 16777215))

        self.layout9.addWidget(self.familyBox)


        self.layout4.addLayout(self.layout9)

        self.layout11 = QVBoxLayout()
        self.layout11.setSpacing(4)
        self.layout11.setObjectName(u"layout11")
        self.layout11.setContentsMargins(0, 0, 0, 0)
        self.part12 = QLabel(ListedRecipientsDialog)
        self.part12.setObjectName(u"part12")

        self.layout11.addWidget(self.part12)

        self.cardBox = QComboBox(ListedRecipientsDialog)
        self.cardBox.setObjectName(u"cardBox")
        self.cardBox.setMaximumSize(QSize(190, 16777215))

        self.layout11.addWidget(self.cardBox)


        self.layout4.addLayout(self.layout11)

        self.layout13 = QVBoxLayout()
        self.layout13.setSpacing(4)
        self.layout13.setObjectName(u"layout13")
        self.layout13.setContentsMargins(0, 0, 0, 0)
        self.part14 = QLabel(ListedRecipientsDialog)
        self.part14.setObjectName(u"part14")

        self.layout13.addWidget(self.part14)

        self.villageBox = QComboBox(ListedRecipientsDialog)
        self.villageBox.setObjectName(u"villageBox")
        self.villageBox.setMaximumSize(QSize(190, 16777215))

        self.layout13.addWidget(self.villageBox)


        self.layout4.addLayout(self.layout13)

        self.layout4.setStretch(0, 1)
        self.layout4.setStretch(1, 1)
        self.layout4.setStretch(2, 1)
        self.layout4.setStretch(3, 1)
        self.layout4.setStretch(4, 1)

        self.layout1.addLayout(self.layout4)

        self.countLabel = QLabel(ListedRecipientsDialog)
        self.countLabel.setObjectName(u"countLabel")

        self.layout1.addWidget(self.countLabel)

        self.table = RecordTable(ListedRecipientsDialog)
        self.table.setObjectName(u"table")

        self.layout1.addWidget(self.table)

        self.layout15 = QHBoxLayout()
        self.layout15.setSpacing(8)
        self.layout15.setObjectName(u"layout15")
        self.layout15.setContentsMargins(0, 0, 0, 0)
        self.sameButton = QPushButton(ListedRecipientsDialog)
        self.sameButton.setObjectName(u"sameButton")
        self.sameButton.setAutoDefault(False)

        self.layout15.addWidget(self.sameButton)

        self.otherButton = QPushButton(ListedRecipientsDialog)
        self.otherButton.setObjectName(u"otherButton")
        self.otherButton.setAutoDefault(False)

        self.layout15.addWidget(self.otherButton)

        self.leaveButton = QPushButton(ListedRecipientsDialog)
        self.leaveButton.setObjectName(u"leaveButton")
        self.leaveButton.setAutoDefault(False)

        self.layout15.addWidget(self.leaveButton)

        self.space16 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout15.addItem(self.space16)


        self.layout1.addLayout(self.layout15)

        self.hintLabel = QLabel(ListedRecipientsDialog)
        self.hintLabel.setObjectName(u"hintLabel")
        self.hintLabel.setProperty(u"look", u"quiet")
        self.hintLabel.setWordWrap(True)

        self.layout1.addWidget(self.hintLabel)

        self.layout17 = QHBoxLayout()
        self.layout17.setSpacing(8)
        self.layout17.setObjectName(u"layout17")
        self.layout17.setContentsMargins(0, 0, 0, 0)
        self.space18 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout17.addItem(self.space18)

        self.cancelButton = QPushButton(ListedRecipientsDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.layout17.addWidget(self.cancelButton)

        self.takeButton = QPushButton(ListedRecipientsDialog)
        self.takeButton.setObjectName(u"takeButton")
        self.takeButton.setProperty(u"look", u"main")

        self.layout17.addWidget(self.takeButton)


        self.layout1.addLayout(self.layout17)

        self.layout1.setStretch(3, 1)

        self.retranslateUi(ListedRecipientsDialog)

        QMetaObject.connectSlotsByName(ListedRecipientsDialog)
    # setupUi

    def retranslateUi(self, ListedRecipientsDialog):
        self.titleLabel.setText(QCoreApplication.translate("ListedRecipientsDialog", u"Recipients from a file", None))
        self.fileLabel.setText("")
        self.part6.setText(QCoreApplication.translate("ListedRecipientsDialog", u"Name *", None))
        self.part8.setText(QCoreApplication.translate("ListedRecipientsDialog", u"NIK", None))
        self.part10.setText(QCoreApplication.translate("ListedRecipientsDialog", u"Family card number", None))
        self.part12.setText(QCoreApplication.translate("ListedRecipientsDialog", u"Card number", None))
        self.part14.setText(QCoreApplication.translate("ListedRecipientsDialog", u"Village", None))
        self.countLabel.setText("")
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("ListedRecipientsDialog", u"Rows of the file", None))
#endif // QT_CONFIG(accessibility)
        self.sameButton.setText(QCoreApplication.translate("ListedRecipientsDialog", u"The registered person", None))
        self.otherButton.setText(QCoreApplication.translate("ListedRecipientsDialog", u"Somebody else, not registered", None))
        self.leaveButton.setText(QCoreApplication.translate("ListedRecipientsDialog", u"Leave out", None))
        self.hintLabel.setText(QCoreApplication.translate("ListedRecipientsDialog", u"Who is not registered is recorded with the name and the numbers of the list. To register them first, import the file under Clients.", None))
        self.cancelButton.setText(QCoreApplication.translate("ListedRecipientsDialog", u"Cancel", None))
        self.takeButton.setText(QCoreApplication.translate("ListedRecipientsDialog", u"Take these recipients", None))
        pass
    # retranslateUi
