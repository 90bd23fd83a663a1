# SPDX-License-Identifier: MIT
"""Made from ui/destroy_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize
)
from PySide6.QtWidgets import (
    QFrame, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout
)

class Ui_DestroyDialog(object):
    def setupUi(self, DestroyDialog):
        if not DestroyDialog.objectName():
            DestroyDialog.setObjectName(u"DestroyDialog")
        DestroyDialog.resize(560, 560)
        self.layout54 = QVBoxLayout(DestroyDialog)
        self.layout54.setSpacing(12)
        self.layout54.setObjectName(u"layout54")
        self.layout54.setContentsMargins(24, 20, 24, 16)
        self.label42 = QLabel(DestroyDialog)
        self.label42.setObjectName(u"label42")
        self.label42.setProperty(u"look", u"section")

        self.layout54.addWidget(self.label42)

        self.warnCard = QFrame(DestroyDialog)
        self.warnCard.setObjectName(u"warnCard")
        self.warnCard.setProperty(u"look", u"danger")
        self.layout43 = QVBoxLayout(self.warnCard)
        self.layout43.setSpacing(4)
        self.layout43.setObjectName(u"layout43")
        self.layout43.setContentsMargins(16, 12, 16, 12)
        self.warnLabel = QLabel(self.warnCard)
        self.warnLabel.setObjectName(u"warnLabel")
        self.warnLabel.setProperty(u"look", u"strong")
        self.warnLabel.setWordWrap(True)

        self.layout43.addWidget(self.warnLabel)

        self.warnText = QLabel(self.warnCard)
        self.warnText.setObjectName(u"warnText")
        self.warnText.setWordWrap(True)

        self.layout43.addWidget(self.warnText)


        self.layout54.addWidget(self.warnCard)

        self.layout45 = QVBoxLayout()
        self.layout45.setSpacing(4)
        self.layout45.setObjectName(u"layout45")
        self.layout45.setContentsMargins(0, 0, 0, 0)
        self.label44 = QLabel(DestroyDialog)
        self.label44.setObjectName(u"label44")

        self.layout45.addWidget(self.label44)

        self.groundEdit = QPlainTextEdit(DestroyDialog)
        self.groundEdit.setObjectName(u"groundEdit")
        self.groundEdit.setMinimumSize(QSize(0, 64))
        self.groundEdit.setMaximumSize(QSize(16777215, 64))
        self.groundEdit.setTabChangesFocus(True)

        self.layout45.addWidget(self.groundEdit)


        self.layout54.addLayout(self.layout45)

        self.layout47 = QVBoxLayout()
        self.layout47.setSpacing(4)
        self.layout47.setObjectName(u"layout47")
        self.layout47.setContentsMargins(0, 0, 0, 0)
        self.label46 = QLabel(DestroyDialog)
        self.label46.setObjectName(u"label46")

        self.layout47.addWidget(self.label46)

        self.witnessEdit = QLineEdit(DestroyDialog)
        self.witnessEdit.setObjectName(u"witnessEdit")

        self.layout47.addWidget(self.witnessEdit)


        self.layout54.addLayout(self.layout47)

        self.layout49 = QVBoxLayout()
        self.layout49.setSpacing(4)
        self.layout49.setObjectName(u"layout49")
        self.layout49.setContentsMargins(0, 0, 0, 0)
        self.label48 = QLabel(DestroyDialog)
        self.label48.setObjectName(u"label48")

        self.layout49.addWidget(self.label48)

        self.wordEdit = QLineEdit(DestroyDialog)
        self.wordEdit.setObjectName(u"wordEdit")

        self.layout49.addWidget(self.wordEdit)


        self.layout54.addLayout(self.layout49)

        self.space50 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout54.addItem(self.space50)

        self.layout53 = QHBoxLayout()
        self.layout53.setSpacing(8)
        self.layout53.setObjectName(u"layout53")
        self.layout53.setContentsMargins(0, 0, 0, 0)
        self.label51 = QLabel(DestroyDialog)
        self.label51.setObjectName(u"label51")
        self.label51.setProperty(u"look", u"quiet")

        self.layout53.addWidget(self.label51)

        self.space52 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout53.addItem(self.space52)

        self.cancelButton = QPushButton(DestroyDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout53.addWidget(self.cancelButton)

        self.saveButton = QPushButton(DestroyDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"danger")

        self.layout53.addWidget(self.saveButton)


        self.layout54.addLayout(self.layout53)


        self.retranslateUi(DestroyDialog)

        QMetaObject.connectSlotsByName(DestroyDialog)
    # setupUi

    def retranslateUi(self, DestroyDialog):
        self.label42.setText(QCoreApplication.translate("DestroyDialog", u"Destroy the data of this person", None))
        self.warnLabel.setText("")
        self.warnText.setText(QCoreApplication.translate("DestroyDialog", u"Name, numbers, notes, photos, drafts and the log's content are erased for good; nothing brings them back. Counts in signed reports stay. Backups made before still hold the data: destroy them by their schedule.", None))
        self.label44.setText(QCoreApplication.translate("DestroyDialog", u"Ground *", None))
        self.groundEdit.setPlaceholderText(QCoreApplication.translate("DestroyDialog", u"e.g. End of retention, five years after the last activity", None))
        self.label46.setText(QCoreApplication.translate("DestroyDialog", u"Witnesses *", None))
        self.witnessEdit.setPlaceholderText(QCoreApplication.translate("DestroyDialog", u"e.g. Sekretaris Kecamatan", None))
        self.label48.setText(QCoreApplication.translate("DestroyDialog", u"Type MUSNAHKAN to confirm *", None))
        self.label51.setText(QCoreApplication.translate("DestroyDialog", u"* must be filled in", None))
        self.cancelButton.setText(QCoreApplication.translate("DestroyDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("DestroyDialog", u"Destroy for good", None))
        pass
    # retranslateUi
