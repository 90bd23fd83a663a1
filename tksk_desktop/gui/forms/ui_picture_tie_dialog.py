# SPDX-License-Identifier: MIT
"""Made from ui/picture_tie_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget
)

class Ui_PictureTieDialog(object):
    def setupUi(self, PictureTieDialog):
        if not PictureTieDialog.objectName():
            PictureTieDialog.setObjectName(u"PictureTieDialog")
        PictureTieDialog.resize(560, 320)
        self.layout1 = QVBoxLayout(PictureTieDialog)
        self.layout1.setSpacing(12)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(24, 20, 24, 16)
        self.titleLabel = QLabel(PictureTieDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"section")

        self.layout1.addWidget(self.titleLabel)

        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(12)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.layout3 = QVBoxLayout()
        self.layout3.setSpacing(4)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.label13 = QLabel(PictureTieDialog)
        self.label13.setObjectName(u"label13")

        self.layout3.addWidget(self.label13)

        self.oneBox = QComboBox(PictureTieDialog)
        self.oneBox.setObjectName(u"oneBox")

        self.layout3.addWidget(self.oneBox)


        self.layout2.addLayout(self.layout3)

        self.layout4 = QVBoxLayout()
        self.layout4.setSpacing(4)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.label14 = QLabel(PictureTieDialog)
        self.label14.setObjectName(u"label14")

        self.layout4.addWidget(self.label14)

        self.otherBox = QComboBox(PictureTieDialog)
        self.otherBox.setObjectName(u"otherBox")

        self.layout4.addWidget(self.otherBox)


        self.layout2.addLayout(self.layout4)


        self.layout1.addLayout(self.layout2)

        self.layout5 = QVBoxLayout()
        self.layout5.setSpacing(4)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.label15 = QLabel(PictureTieDialog)
        self.label15.setObjectName(u"label15")

        self.layout5.addWidget(self.label15)

        self.kindBox = QComboBox(PictureTieDialog)
        self.kindBox.setObjectName(u"kindBox")

        self.layout5.addWidget(self.kindBox)


        self.layout1.addLayout(self.layout5)

        self.flowPane = QWidget(PictureTieDialog)
        self.flowPane.setObjectName(u"flowPane")
        self.layout6 = QVBoxLayout(self.flowPane)
        self.layout6.setSpacing(4)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.label16 = QLabel(self.flowPane)
        self.label16.setObjectName(u"label16")

        self.layout6.addWidget(self.label16)

        self.flowBox = QComboBox(self.flowPane)
        self.flowBox.setObjectName(u"flowBox")

        self.layout6.addWidget(self.flowBox)


        self.layout1.addWidget(self.flowPane)

        self.problemLabel = QLabel(PictureTieDialog)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setProperty(u"look", u"wrong")
        self.problemLabel.setWordWrap(True)

        self.layout1.addWidget(self.problemLabel)

        self.space7 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout1.addItem(self.space7)

        self.layout8 = QHBoxLayout()
        self.layout8.setSpacing(8)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(0, 0, 0, 0)
        self.label17 = QLabel(PictureTieDialog)
        self.label17.setObjectName(u"label17")
        self.label17.setProperty(u"look", u"quiet")

        self.layout8.addWidget(self.label17)

        self.space9 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout8.addItem(self.space9)

        self.cancelButton = QPushButton(PictureTieDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout8.addWidget(self.cancelButton)

        self.saveButton = QPushButton(PictureTieDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"main")

        self.layout8.addWidget(self.saveButton)


        self.layout1.addLayout(self.layout8)


        self.retranslateUi(PictureTieDialog)

        QMetaObject.connectSlotsByName(PictureTieDialog)
    # setupUi

    def retranslateUi(self, PictureTieDialog):
        self.titleLabel.setText(QCoreApplication.translate("PictureTieDialog", u"Connect two", None))
        self.label13.setText(QCoreApplication.translate("PictureTieDialog", u"From", None))
        self.label14.setText(QCoreApplication.translate("PictureTieDialog", u"To", None))
        self.label15.setText(QCoreApplication.translate("PictureTieDialog", u"What is the line?", None))
        self.label16.setText(QCoreApplication.translate("PictureTieDialog", u"Which way does energy go?", None))
        self.problemLabel.setText("")
        self.label17.setText(QCoreApplication.translate("PictureTieDialog", u"* must be filled in", None))
        self.cancelButton.setText(QCoreApplication.translate("PictureTieDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("PictureTieDialog", u"Save", None))
        pass
    # retranslateUi
