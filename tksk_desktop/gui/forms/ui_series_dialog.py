# SPDX-License-Identifier: MIT
"""Made from ui/series_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QVBoxLayout
)

from tksk_desktop.gui.widgets.number_box import (
    NumberBox
)

class Ui_SeriesDialog(object):
    def setupUi(self, SeriesDialog):
        if not SeriesDialog.objectName():
            SeriesDialog.setObjectName(u"SeriesDialog")
        SeriesDialog.resize(680, 600)
        self.layout2 = QVBoxLayout(SeriesDialog)
        self.layout2.setSpacing(12)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(24, 20, 24, 16)
        self.titleLabel = QLabel(SeriesDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"section")

        self.layout2.addWidget(self.titleLabel)

        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(12)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.layout4 = QVBoxLayout()
        self.layout4.setSpacing(4)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.part5 = QLabel(SeriesDialog)
        self.part5.setObjectName(u"part5")
        self.part5.setProperty(u"look", u"caption")

        self.layout4.addWidget(self.part5)

        self.titleEdit = QLineEdit(SeriesDialog)
        self.titleEdit.setObjectName(u"titleEdit")

        self.layout4.addWidget(self.titleEdit)


        self.layout3.addLayout(self.layout4)

        self.layout6 = QVBoxLayout()
        self.layout6.setSpacing(4)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.part7 = QLabel(SeriesDialog)
        self.part7.setObjectName(u"part7")
        self.part7.setProperty(u"look", u"caption")

        self.layout6.addWidget(self.part7)

        self.countBox = NumberBox(SeriesDialog)
        self.countBox.setObjectName(u"countBox")
        self.countBox.setMinimum(1)
        self.countBox.setMaximum(60)

        self.layout6.addWidget(self.countBox)


        self.layout3.addLayout(self.layout6)

        self.layout3.setStretch(0, 1)

        self.layout2.addLayout(self.layout3)

        self.layout8 = QVBoxLayout()
        self.layout8.setSpacing(4)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(0, 0, 0, 0)
        self.part9 = QLabel(SeriesDialog)
        self.part9.setObjectName(u"part9")
        self.part9.setProperty(u"look", u"caption")

        self.layout8.addWidget(self.part9)

        self.scroll = QScrollArea(SeriesDialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)

        self.layout8.addWidget(self.scroll)


        self.layout2.addLayout(self.layout8)

        self.layout10 = QHBoxLayout()
        self.layout10.setSpacing(8)
        self.layout10.setObjectName(u"layout10")
        self.layout10.setContentsMargins(0, 0, 0, 0)
        self.part11 = QLabel(SeriesDialog)
        self.part11.setObjectName(u"part11")
        self.part11.setProperty(u"look", u"quiet")

        self.layout10.addWidget(self.part11)

        self.space12 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout10.addItem(self.space12)

        self.cancelButton = QPushButton(SeriesDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout10.addWidget(self.cancelButton)

        self.saveButton = QPushButton(SeriesDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"main")

        self.layout10.addWidget(self.saveButton)


        self.layout2.addLayout(self.layout10)

        self.layout2.setStretch(2, 1)

        self.retranslateUi(SeriesDialog)

        QMetaObject.connectSlotsByName(SeriesDialog)
    # setupUi

    def retranslateUi(self, SeriesDialog):
        self.titleLabel.setText("")
        self.part5.setText(QCoreApplication.translate("SeriesDialog", u"Title of the series *", None))
        self.part7.setText(QCoreApplication.translate("SeriesDialog", u"Number of meetings", None))
        self.part9.setText(QCoreApplication.translate("SeriesDialog", u"Topic and planned date of each meeting *", None))
        self.part11.setText(QCoreApplication.translate("SeriesDialog", u"* must be filled in", None))
        self.cancelButton.setText(QCoreApplication.translate("SeriesDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("SeriesDialog", u"Save", None))
        pass
    # retranslateUi
