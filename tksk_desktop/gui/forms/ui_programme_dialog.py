# SPDX-License-Identifier: MIT
"""Made from ui/programme_dialog.ui by ``make forms``; edit the form, never this file."""

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

class Ui_ProgrammeDialog(object):
    def setupUi(self, ProgrammeDialog):
        if not ProgrammeDialog.objectName():
            ProgrammeDialog.setObjectName(u"ProgrammeDialog")
        ProgrammeDialog.setMinimumSize(QSize(640, 0))
        self.layout1 = QVBoxLayout(ProgrammeDialog)
        self.layout1.setSpacing(12)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(24, 20, 24, 16)
        self.titleLabel = QLabel(ProgrammeDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"section")

        self.layout1.addWidget(self.titleLabel)

        self.explanationLabel = QLabel(ProgrammeDialog)
        self.explanationLabel.setObjectName(u"explanationLabel")
        self.explanationLabel.setProperty(u"look", u"quiet")
        self.explanationLabel.setWordWrap(True)

        self.layout1.addWidget(self.explanationLabel)

        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(12)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.layout3 = QVBoxLayout()
        self.layout3.setSpacing(4)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.part4 = QLabel(ProgrammeDialog)
        self.part4.setObjectName(u"part4")

        self.layout3.addWidget(self.part4)

        self.codeEdit = QLineEdit(ProgrammeDialog)
        self.codeEdit.setObjectName(u"codeEdit")
        self.codeEdit.setMaxLength(20)

        self.layout3.addWidget(self.codeEdit)


        self.layout2.addLayout(self.layout3)

        self.layout5 = QVBoxLayout()
        self.layout5.setSpacing(4)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.part6 = QLabel(ProgrammeDialog)
        self.part6.setObjectName(u"part6")

        self.layout5.addWidget(self.part6)

        self.nameEdit = QLineEdit(ProgrammeDialog)
        self.nameEdit.setObjectName(u"nameEdit")
        self.nameEdit.setMaxLength(120)

        self.layout5.addWidget(self.nameEdit)


        self.layout2.addLayout(self.layout5)

        self.layout2.setStretch(0, 1)
        self.layout2.setStretch(1, 3)

        self.layout1.addLayout(self.layout2)

        self.layout7 = QHBoxLayout()
        self.layout7.setSpacing(12)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        self.layout8 = QVBoxLayout()
        self.layout8.setSpacing(4)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(0, 0, 0, 0)
        self.part9 = QLabel(ProgrammeDialog)
        self.part9.setObjectName(u"part9")

        self.layout8.addWidget(self.part9)

        self.levelBox = QComboBox(ProgrammeDialog)
        self.levelBox.setObjectName(u"levelBox")

        self.layout8.addWidget(self.levelBox)


        self.layout7.addLayout(self.layout8)

        self.layout10 = QVBoxLayout()
        self.layout10.setSpacing(4)
        self.layout10.setObjectName(u"layout10")
        self.layout10.setContentsMargins(0, 0, 0, 0)
        self.part11 = QLabel(ProgrammeDialog)
        self.part11.setObjectName(u"part11")

        self.layout10.addWidget(self.part11)

        self.targetBox = QComboBox(ProgrammeDialog)
        self.targetBox.setObjectName(u"targetBox")

        self.layout10.addWidget(self.targetBox)


        self.layout7.addLayout(self.layout10)

        self.layout12 = QVBoxLayout()
        self.layout12.setSpacing(4)
        self.layout12.setObjectName(u"layout12")
        self.layout12.setContentsMargins(0, 0, 0, 0)
        self.part13 = QLabel(ProgrammeDialog)
        self.part13.setObjectName(u"part13")

        self.layout12.addWidget(self.part13)

        self.kindBox = QComboBox(ProgrammeDialog)
        self.kindBox.setObjectName(u"kindBox")

        self.layout12.addWidget(self.kindBox)


        self.layout7.addLayout(self.layout12)

        self.layout14 = QVBoxLayout()
        self.layout14.setSpacing(4)
        self.layout14.setObjectName(u"layout14")
        self.layout14.setContentsMargins(0, 0, 0, 0)
        self.part15 = QLabel(ProgrammeDialog)
        self.part15.setObjectName(u"part15")

        self.layout14.addWidget(self.part15)

        self.unitEdit = QLineEdit(ProgrammeDialog)
        self.unitEdit.setObjectName(u"unitEdit")
        self.unitEdit.setMaxLength(20)

        self.layout14.addWidget(self.unitEdit)


        self.layout7.addLayout(self.layout14)

        self.layout7.setStretch(0, 1)
        self.layout7.setStretch(1, 1)
        self.layout7.setStretch(2, 1)
        self.layout7.setStretch(3, 1)

        self.layout1.addLayout(self.layout7)

        self.layout16 = QHBoxLayout()
        self.layout16.setSpacing(12)
        self.layout16.setObjectName(u"layout16")
        self.layout16.setContentsMargins(0, 0, 0, 0)
        self.layout17 = QVBoxLayout()
        self.layout17.setSpacing(4)
        self.layout17.setObjectName(u"layout17")
        self.layout17.setContentsMargins(0, 0, 0, 0)
        self.part18 = QLabel(ProgrammeDialog)
        self.part18.setObjectName(u"part18")

        self.layout17.addWidget(self.part18)

        self.sinceField = DateField(ProgrammeDialog)
        self.sinceField.setObjectName(u"sinceField")

        self.layout17.addWidget(self.sinceField)


        self.layout16.addLayout(self.layout17)

        self.layout19 = QVBoxLayout()
        self.layout19.setSpacing(4)
        self.layout19.setObjectName(u"layout19")
        self.layout19.setContentsMargins(0, 0, 0, 0)
        self.part20 = QLabel(ProgrammeDialog)
        self.part20.setObjectName(u"part20")

        self.layout19.addWidget(self.part20)

        self.untilField = DateField(ProgrammeDialog)
        self.untilField.setObjectName(u"untilField")

        self.layout19.addWidget(self.untilField)


        self.layout16.addLayout(self.layout19)

        self.layout16.setStretch(0, 1)
        self.layout16.setStretch(1, 1)

        self.layout1.addLayout(self.layout16)

        self.layout21 = QVBoxLayout()
        self.layout21.setSpacing(4)
        self.layout21.setObjectName(u"layout21")
        self.layout21.setContentsMargins(0, 0, 0, 0)
        self.part22 = QLabel(ProgrammeDialog)
        self.part22.setObjectName(u"part22")

        self.layout21.addWidget(self.part22)

        self.stagesEdit = QPlainTextEdit(ProgrammeDialog)
        self.stagesEdit.setObjectName(u"stagesEdit")
        self.stagesEdit.setMaximumSize(QSize(16777215, 80))
        self.stagesEdit.setTabChangesFocus(True)

        self.layout21.addWidget(self.stagesEdit)


        self.layout1.addLayout(self.layout21)

        self.layout23 = QVBoxLayout()
        self.layout23.setSpacing(4)
        self.layout23.setObjectName(u"layout23")
        self.layout23.setContentsMargins(0, 0, 0, 0)
        self.part24 = QLabel(ProgrammeDialog)
        self.part24.setObjectName(u"part24")

        self.layout23.addWidget(self.part24)

        self.sourceEdit = QLineEdit(ProgrammeDialog)
        self.sourceEdit.setObjectName(u"sourceEdit")
        self.sourceEdit.setMaxLength(200)

        self.layout23.addWidget(self.sourceEdit)


        self.layout1.addLayout(self.layout23)

        self.layout25 = QHBoxLayout()
        self.layout25.setSpacing(8)
        self.layout25.setObjectName(u"layout25")
        self.layout25.setContentsMargins(0, 0, 0, 0)
        self.space26 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout25.addItem(self.space26)

        self.cancelButton = QPushButton(ProgrammeDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout25.addWidget(self.cancelButton)

        self.saveButton = QPushButton(ProgrammeDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"main")

        self.layout25.addWidget(self.saveButton)


        self.layout1.addLayout(self.layout25)


        self.retranslateUi(ProgrammeDialog)

        QMetaObject.connectSlotsByName(ProgrammeDialog)
    # setupUi

    def retranslateUi(self, ProgrammeDialog):
        self.titleLabel.setText(QCoreApplication.translate("ProgrammeDialog", u"A programme of your office", None))
        self.explanationLabel.setText(QCoreApplication.translate("ProgrammeDialog", u"With the code of a programme that is listed it takes its place, say to end it or to name its regulation.", None))
        self.part4.setText(QCoreApplication.translate("ProgrammeDialog", u"Code *", None))
        self.part6.setText(QCoreApplication.translate("ProgrammeDialog", u"Name *", None))
        self.part9.setText(QCoreApplication.translate("ProgrammeDialog", u"Given by", None))
        self.part11.setText(QCoreApplication.translate("ProgrammeDialog", u"Meant for", None))
        self.part13.setText(QCoreApplication.translate("ProgrammeDialog", u"Kind", None))
        self.part15.setText(QCoreApplication.translate("ProgrammeDialog", u"Unit of goods", None))
        self.part18.setText(QCoreApplication.translate("ProgrammeDialog", u"Since *", None))
        self.part20.setText(QCoreApplication.translate("ProgrammeDialog", u"Last day", None))
        self.part22.setText(QCoreApplication.translate("ProgrammeDialog", u"Stages, one a line", None))
        self.part24.setText(QCoreApplication.translate("ProgrammeDialog", u"Source *", None))
        self.sourceEdit.setPlaceholderText(QCoreApplication.translate("ProgrammeDialog", u"e.g. a regulation, or whoever said so", None))
        self.cancelButton.setText(QCoreApplication.translate("ProgrammeDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("ProgrammeDialog", u"Save", None))
        pass
    # retranslateUi
