# SPDX-License-Identifier: MIT
"""Made from ui/ecomap_node_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget
)

class Ui_EcomapNodeDialog(object):
    def setupUi(self, EcomapNodeDialog):
        if not EcomapNodeDialog.objectName():
            EcomapNodeDialog.setObjectName(u"EcomapNodeDialog")
        EcomapNodeDialog.resize(520, 380)
        self.layout1 = QVBoxLayout(EcomapNodeDialog)
        self.layout1.setSpacing(12)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(24, 20, 24, 16)
        self.titleLabel = QLabel(EcomapNodeDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"section")

        self.layout1.addWidget(self.titleLabel)

        self.layout2 = QVBoxLayout()
        self.layout2.setSpacing(4)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.label10 = QLabel(EcomapNodeDialog)
        self.label10.setObjectName(u"label10")

        self.layout2.addWidget(self.label10)

        self.kindBox = QComboBox(EcomapNodeDialog)
        self.kindBox.setObjectName(u"kindBox")

        self.layout2.addWidget(self.kindBox)


        self.layout1.addLayout(self.layout2)

        self.layout3 = QVBoxLayout()
        self.layout3.setSpacing(4)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.label11 = QLabel(EcomapNodeDialog)
        self.label11.setObjectName(u"label11")

        self.layout3.addWidget(self.label11)

        self.nameEdit = QLineEdit(EcomapNodeDialog)
        self.nameEdit.setObjectName(u"nameEdit")

        self.layout3.addWidget(self.nameEdit)


        self.layout1.addLayout(self.layout3)

        self.layout4 = QVBoxLayout()
        self.layout4.setSpacing(4)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.label12 = QLabel(EcomapNodeDialog)
        self.label12.setObjectName(u"label12")

        self.layout4.addWidget(self.label12)

        self.noteEdit = QLineEdit(EcomapNodeDialog)
        self.noteEdit.setObjectName(u"noteEdit")

        self.layout4.addWidget(self.noteEdit)


        self.layout1.addLayout(self.layout4)

        self.tiePane = QWidget(EcomapNodeDialog)
        self.tiePane.setObjectName(u"tiePane")
        self.layout5 = QHBoxLayout(self.tiePane)
        self.layout5.setSpacing(12)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.layout6 = QVBoxLayout()
        self.layout6.setSpacing(4)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.label13 = QLabel(self.tiePane)
        self.label13.setObjectName(u"label13")

        self.layout6.addWidget(self.label13)

        self.tieBox = QComboBox(self.tiePane)
        self.tieBox.setObjectName(u"tieBox")

        self.layout6.addWidget(self.tieBox)


        self.layout5.addLayout(self.layout6)

        self.layout7 = QVBoxLayout()
        self.layout7.setSpacing(4)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        self.label14 = QLabel(self.tiePane)
        self.label14.setObjectName(u"label14")

        self.layout7.addWidget(self.label14)

        self.flowBox = QComboBox(self.tiePane)
        self.flowBox.setObjectName(u"flowBox")

        self.layout7.addWidget(self.flowBox)


        self.layout5.addLayout(self.layout7)


        self.layout1.addWidget(self.tiePane)

        self.space8 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout1.addItem(self.space8)

        self.layout9 = QHBoxLayout()
        self.layout9.setSpacing(8)
        self.layout9.setObjectName(u"layout9")
        self.layout9.setContentsMargins(0, 0, 0, 0)
        self.label15 = QLabel(EcomapNodeDialog)
        self.label15.setObjectName(u"label15")
        self.label15.setProperty(u"look", u"quiet")

        self.layout9.addWidget(self.label15)

        self.space10 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout9.addItem(self.space10)

        self.cancelButton = QPushButton(EcomapNodeDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout9.addWidget(self.cancelButton)

        self.saveButton = QPushButton(EcomapNodeDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"main")

        self.layout9.addWidget(self.saveButton)


        self.layout1.addLayout(self.layout9)


        self.retranslateUi(EcomapNodeDialog)

        QMetaObject.connectSlotsByName(EcomapNodeDialog)
    # setupUi

    def retranslateUi(self, EcomapNodeDialog):
        self.titleLabel.setText(QCoreApplication.translate("EcomapNodeDialog", u"Circle in the ecomap", None))
        self.label10.setText(QCoreApplication.translate("EcomapNodeDialog", u"Kind", None))
        self.label11.setText(QCoreApplication.translate("EcomapNodeDialog", u"Name *", None))
        self.nameEdit.setPlaceholderText(QCoreApplication.translate("EcomapNodeDialog", u"e.g. SDN 1 Kepanjen", None))
        self.label12.setText(QCoreApplication.translate("EcomapNodeDialog", u"Note", None))
        self.noteEdit.setPlaceholderText("")
        self.label13.setText(QCoreApplication.translate("EcomapNodeDialog", u"Tie to the client", None))
        self.label14.setText(QCoreApplication.translate("EcomapNodeDialog", u"Which way does energy go?", None))
        self.label15.setText(QCoreApplication.translate("EcomapNodeDialog", u"* must be filled in", None))
        self.cancelButton.setText(QCoreApplication.translate("EcomapNodeDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("EcomapNodeDialog", u"Save", None))
        pass
    # retranslateUi
