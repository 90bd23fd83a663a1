# SPDX-License-Identifier: MIT
"""Made from ui/filter_name.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout
)

class Ui_FilterNameDialog(object):
    def setupUi(self, FilterNameDialog):
        if not FilterNameDialog.objectName():
            FilterNameDialog.setObjectName(u"FilterNameDialog")
        FilterNameDialog.resize(440, 220)
        self.layout27 = QVBoxLayout(FilterNameDialog)
        self.layout27.setSpacing(12)
        self.layout27.setObjectName(u"layout27")
        self.layout27.setContentsMargins(24, 20, 24, 16)
        self.titleLabel = QLabel(FilterNameDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"section")

        self.layout27.addWidget(self.titleLabel)

        self.whatLabel = QLabel(FilterNameDialog)
        self.whatLabel.setObjectName(u"whatLabel")
        self.whatLabel.setProperty(u"look", u"quiet")
        self.whatLabel.setWordWrap(True)

        self.layout27.addWidget(self.whatLabel)

        self.layout23 = QVBoxLayout()
        self.layout23.setSpacing(4)
        self.layout23.setObjectName(u"layout23")
        self.layout23.setContentsMargins(0, 0, 0, 0)
        self.label22 = QLabel(FilterNameDialog)
        self.label22.setObjectName(u"label22")

        self.layout23.addWidget(self.label22)

        self.nameEdit = QLineEdit(FilterNameDialog)
        self.nameEdit.setObjectName(u"nameEdit")

        self.layout23.addWidget(self.nameEdit)


        self.layout27.addLayout(self.layout23)

        self.space24 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout27.addItem(self.space24)

        self.layout26 = QHBoxLayout()
        self.layout26.setSpacing(8)
        self.layout26.setObjectName(u"layout26")
        self.layout26.setContentsMargins(0, 0, 0, 0)
        self.space25 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout26.addItem(self.space25)

        self.cancelButton = QPushButton(FilterNameDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout26.addWidget(self.cancelButton)

        self.saveButton = QPushButton(FilterNameDialog)
        self.saveButton.setObjectName(u"saveButton")

        self.layout26.addWidget(self.saveButton)


        self.layout27.addLayout(self.layout26)


        self.retranslateUi(FilterNameDialog)

        QMetaObject.connectSlotsByName(FilterNameDialog)
    # setupUi

    def retranslateUi(self, FilterNameDialog):
        self.titleLabel.setText("")
        self.whatLabel.setText("")
        self.label22.setText(QCoreApplication.translate("FilterNameDialog", u"Name of the filter *", None))
        self.nameEdit.setPlaceholderText(QCoreApplication.translate("FilterNameDialog", u"e.g. Elderly in Dilem, not seen", None))
        self.cancelButton.setText(QCoreApplication.translate("FilterNameDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("FilterNameDialog", u"Save", None))
        pass
    # retranslateUi
