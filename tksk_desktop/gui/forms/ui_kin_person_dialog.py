# SPDX-License-Identifier: MIT
"""Made from ui/kin_person_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QCheckBox, QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget
)

class Ui_KinPersonDialog(object):
    def setupUi(self, KinPersonDialog):
        if not KinPersonDialog.objectName():
            KinPersonDialog.setObjectName(u"KinPersonDialog")
        KinPersonDialog.resize(520, 480)
        self.layout1 = QVBoxLayout(KinPersonDialog)
        self.layout1.setSpacing(12)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(24, 20, 24, 16)
        self.titleLabel = QLabel(KinPersonDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"section")

        self.layout1.addWidget(self.titleLabel)

        self.layout2 = QVBoxLayout()
        self.layout2.setSpacing(4)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.label12 = QLabel(KinPersonDialog)
        self.label12.setObjectName(u"label12")

        self.layout2.addWidget(self.label12)

        self.nameEdit = QLineEdit(KinPersonDialog)
        self.nameEdit.setObjectName(u"nameEdit")

        self.layout2.addWidget(self.nameEdit)


        self.layout1.addLayout(self.layout2)

        self.layout3 = QVBoxLayout()
        self.layout3.setSpacing(4)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.label13 = QLabel(KinPersonDialog)
        self.label13.setObjectName(u"label13")

        self.layout3.addWidget(self.label13)

        self.sexBox = QComboBox(KinPersonDialog)
        self.sexBox.setObjectName(u"sexBox")

        self.layout3.addWidget(self.sexBox)


        self.layout1.addLayout(self.layout3)

        self.layout4 = QHBoxLayout()
        self.layout4.setSpacing(12)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.layout5 = QVBoxLayout()
        self.layout5.setSpacing(4)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.label14 = QLabel(KinPersonDialog)
        self.label14.setObjectName(u"label14")

        self.layout5.addWidget(self.label14)

        self.birthEdit = QLineEdit(KinPersonDialog)
        self.birthEdit.setObjectName(u"birthEdit")

        self.layout5.addWidget(self.birthEdit)


        self.layout4.addLayout(self.layout5)

        self.layout6 = QVBoxLayout()
        self.layout6.setSpacing(4)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.label15 = QLabel(KinPersonDialog)
        self.label15.setObjectName(u"label15")

        self.layout6.addWidget(self.label15)

        self.deathEdit = QLineEdit(KinPersonDialog)
        self.deathEdit.setObjectName(u"deathEdit")

        self.layout6.addWidget(self.deathEdit)


        self.layout4.addLayout(self.layout6)


        self.layout1.addLayout(self.layout4)

        self.deadBox = QCheckBox(KinPersonDialog)
        self.deadBox.setObjectName(u"deadBox")

        self.layout1.addWidget(self.deadBox)

        self.layout7 = QVBoxLayout()
        self.layout7.setSpacing(4)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        self.label16 = QLabel(KinPersonDialog)
        self.label16.setObjectName(u"label16")

        self.layout7.addWidget(self.label16)

        self.noteEdit = QLineEdit(KinPersonDialog)
        self.noteEdit.setObjectName(u"noteEdit")

        self.layout7.addWidget(self.noteEdit)


        self.layout1.addLayout(self.layout7)

        self.relationPane = QWidget(KinPersonDialog)
        self.relationPane.setObjectName(u"relationPane")
        self.layout8 = QVBoxLayout(self.relationPane)
        self.layout8.setSpacing(4)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(0, 0, 0, 0)
        self.label17 = QLabel(self.relationPane)
        self.label17.setObjectName(u"label17")

        self.layout8.addWidget(self.label17)

        self.layout9 = QHBoxLayout()
        self.layout9.setSpacing(8)
        self.layout9.setObjectName(u"layout9")
        self.layout9.setContentsMargins(0, 0, 0, 0)
        self.relativeBox = QComboBox(self.relationPane)
        self.relativeBox.setObjectName(u"relativeBox")

        self.layout9.addWidget(self.relativeBox)

        self.relationBox = QComboBox(self.relationPane)
        self.relationBox.setObjectName(u"relationBox")

        self.layout9.addWidget(self.relationBox)


        self.layout8.addLayout(self.layout9)


        self.layout1.addWidget(self.relationPane)

        self.space10 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout1.addItem(self.space10)

        self.layout11 = QHBoxLayout()
        self.layout11.setSpacing(8)
        self.layout11.setObjectName(u"layout11")
        self.layout11.setContentsMargins(0, 0, 0, 0)
        self.label18 = QLabel(KinPersonDialog)
        self.label18.setObjectName(u"label18")
        self.label18.setProperty(u"look", u"quiet")

        self.layout11.addWidget(self.label18)

        self.space12 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout11.addItem(self.space12)

        self.cancelButton = QPushButton(KinPersonDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout11.addWidget(self.cancelButton)

        self.saveButton = QPushButton(KinPersonDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"main")

        self.layout11.addWidget(self.saveButton)


        self.layout1.addLayout(self.layout11)


        self.retranslateUi(KinPersonDialog)

        QMetaObject.connectSlotsByName(KinPersonDialog)
    # setupUi

    def retranslateUi(self, KinPersonDialog):
        self.titleLabel.setText(QCoreApplication.translate("KinPersonDialog", u"Person in the genogram", None))
        self.label12.setText(QCoreApplication.translate("KinPersonDialog", u"Name or who it is *", None))
        self.nameEdit.setPlaceholderText(QCoreApplication.translate("KinPersonDialog", u"e.g. Kakek (ayah ibu)", None))
        self.label13.setText(QCoreApplication.translate("KinPersonDialog", u"Sex", None))
        self.label14.setText(QCoreApplication.translate("KinPersonDialog", u"Year of birth", None))
        self.birthEdit.setPlaceholderText(QCoreApplication.translate("KinPersonDialog", u"e.g. 1950", None))
        self.label15.setText(QCoreApplication.translate("KinPersonDialog", u"Year of death", None))
        self.deathEdit.setPlaceholderText("")
        self.deadBox.setText(QCoreApplication.translate("KinPersonDialog", u"Has died", None))
        self.label16.setText(QCoreApplication.translate("KinPersonDialog", u"Note", None))
        self.noteEdit.setPlaceholderText("")
        self.label17.setText(QCoreApplication.translate("KinPersonDialog", u"How does the person belong to", None))
        self.label18.setText(QCoreApplication.translate("KinPersonDialog", u"* must be filled in", None))
        self.cancelButton.setText(QCoreApplication.translate("KinPersonDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("KinPersonDialog", u"Save", None))
        pass
    # retranslateUi
