# SPDX-License-Identifier: MIT
"""Made from ui/level_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize
)
from PySide6.QtWidgets import (
    QComboBox, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout
)

class Ui_LevelDialog(object):
    def setupUi(self, LevelDialog):
        if not LevelDialog.objectName():
            LevelDialog.setObjectName(u"LevelDialog")
        LevelDialog.resize(520, 320)
        self.layout10 = QVBoxLayout(LevelDialog)
        self.layout10.setSpacing(12)
        self.layout10.setObjectName(u"layout10")
        self.layout10.setContentsMargins(24, 20, 24, 16)
        self.label1 = QLabel(LevelDialog)
        self.label1.setObjectName(u"label1")
        self.label1.setProperty(u"look", u"section")

        self.layout10.addWidget(self.label1)

        self.kindsLabel = QLabel(LevelDialog)
        self.kindsLabel.setObjectName(u"kindsLabel")
        self.kindsLabel.setProperty(u"look", u"quiet")
        self.kindsLabel.setWordWrap(True)

        self.layout10.addWidget(self.kindsLabel)

        self.layout3 = QVBoxLayout()
        self.layout3.setSpacing(4)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.label2 = QLabel(LevelDialog)
        self.label2.setObjectName(u"label2")

        self.layout3.addWidget(self.label2)

        self.levelBox = QComboBox(LevelDialog)
        self.levelBox.setObjectName(u"levelBox")

        self.layout3.addWidget(self.levelBox)


        self.layout10.addLayout(self.layout3)

        self.layout5 = QVBoxLayout()
        self.layout5.setSpacing(4)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.label4 = QLabel(LevelDialog)
        self.label4.setObjectName(u"label4")

        self.layout5.addWidget(self.label4)

        self.reasonEdit = QPlainTextEdit(LevelDialog)
        self.reasonEdit.setObjectName(u"reasonEdit")
        self.reasonEdit.setMinimumSize(QSize(0, 84))
        self.reasonEdit.setMaximumSize(QSize(16777215, 84))
        self.reasonEdit.setTabChangesFocus(True)

        self.layout5.addWidget(self.reasonEdit)


        self.layout10.addLayout(self.layout5)

        self.space6 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout10.addItem(self.space6)

        self.layout9 = QHBoxLayout()
        self.layout9.setSpacing(8)
        self.layout9.setObjectName(u"layout9")
        self.layout9.setContentsMargins(0, 0, 0, 0)
        self.label7 = QLabel(LevelDialog)
        self.label7.setObjectName(u"label7")
        self.label7.setProperty(u"look", u"quiet")

        self.layout9.addWidget(self.label7)

        self.space8 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout9.addItem(self.space8)

        self.cancelButton = QPushButton(LevelDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout9.addWidget(self.cancelButton)

        self.saveButton = QPushButton(LevelDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"main")

        self.layout9.addWidget(self.saveButton)


        self.layout10.addLayout(self.layout9)


        self.retranslateUi(LevelDialog)

        QMetaObject.connectSlotsByName(LevelDialog)
    # setupUi

    def retranslateUi(self, LevelDialog):
        self.label1.setText(QCoreApplication.translate("LevelDialog", u"How confidential is this client?", None))
        self.kindsLabel.setText("")
        self.label2.setText(QCoreApplication.translate("LevelDialog", u"Level", None))
        self.label4.setText(QCoreApplication.translate("LevelDialog", u"Why? *", None))
        self.reasonEdit.setPlaceholderText(QCoreApplication.translate("LevelDialog", u"e.g. Is threatened by a relative", None))
        self.label7.setText(QCoreApplication.translate("LevelDialog", u"* must be filled in", None))
        self.cancelButton.setText(QCoreApplication.translate("LevelDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("LevelDialog", u"Save", None))
        pass
    # retranslateUi
