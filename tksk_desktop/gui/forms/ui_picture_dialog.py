# SPDX-License-Identifier: MIT
"""Made from ui/picture_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize
)
from PySide6.QtWidgets import (
    QCheckBox, QHBoxLayout, QLabel, QListWidget, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget
)

from tksk_desktop.gui.clients.pictures.picture_view import (
    PictureView
)
from tksk_desktop.gui.widgets.figure_view import (
    FigureView
)

class Ui_PictureDialog(object):
    def setupUi(self, PictureDialog):
        if not PictureDialog.objectName():
            PictureDialog.setObjectName(u"PictureDialog")
        PictureDialog.resize(1300, 700)
        self.layout1 = QVBoxLayout(PictureDialog)
        self.layout1.setSpacing(8)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(24, 16, 24, 12)
        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(12)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.layout3 = QVBoxLayout()
        self.layout3.setSpacing(4)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(PictureDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"section")

        self.layout3.addWidget(self.titleLabel)

        self.hintLabel = QLabel(PictureDialog)
        self.hintLabel.setObjectName(u"hintLabel")
        self.hintLabel.setProperty(u"look", u"quiet")
        self.hintLabel.setWordWrap(True)

        self.layout3.addWidget(self.hintLabel)


        self.layout2.addLayout(self.layout3)

        self.initialsBox = QCheckBox(PictureDialog)
        self.initialsBox.setObjectName(u"initialsBox")

        self.layout2.addWidget(self.initialsBox)

        self.paperButton = QPushButton(PictureDialog)
        self.paperButton.setObjectName(u"paperButton")

        self.layout2.addWidget(self.paperButton)

        self.layout2.setStretch(0, 1)

        self.layout1.addLayout(self.layout2)

        self.layout4 = QHBoxLayout()
        self.layout4.setSpacing(8)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.addButton = QPushButton(PictureDialog)
        self.addButton.setObjectName(u"addButton")

        self.layout4.addWidget(self.addButton)

        self.connectButton = QPushButton(PictureDialog)
        self.connectButton.setObjectName(u"connectButton")
        self.connectButton.setCheckable(True)

        self.layout4.addWidget(self.connectButton)

        self.editButton = QPushButton(PictureDialog)
        self.editButton.setObjectName(u"editButton")

        self.layout4.addWidget(self.editButton)

        self.removeButton = QPushButton(PictureDialog)
        self.removeButton.setObjectName(u"removeButton")

        self.layout4.addWidget(self.removeButton)

        self.space5 = QSpacerItem(16, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.layout4.addItem(self.space5)

        self.undoButton = QPushButton(PictureDialog)
        self.undoButton.setObjectName(u"undoButton")

        self.layout4.addWidget(self.undoButton)

        self.redoButton = QPushButton(PictureDialog)
        self.redoButton.setObjectName(u"redoButton")

        self.layout4.addWidget(self.redoButton)

        self.space6 = QSpacerItem(16, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.layout4.addItem(self.space6)

        self.arrangeButton = QPushButton(PictureDialog)
        self.arrangeButton.setObjectName(u"arrangeButton")

        self.layout4.addWidget(self.arrangeButton)

        self.householdButton = QPushButton(PictureDialog)
        self.householdButton.setObjectName(u"householdButton")

        self.layout4.addWidget(self.householdButton)

        self.space7 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout4.addItem(self.space7)


        self.layout1.addLayout(self.layout4)

        self.layout8 = QHBoxLayout()
        self.layout8.setSpacing(12)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(0, 0, 0, 0)
        self.view = PictureView(PictureDialog)
        self.view.setObjectName(u"view")

        self.layout8.addWidget(self.view)

        self.sidePane = QWidget(PictureDialog)
        self.sidePane.setObjectName(u"sidePane")
        self.sidePane.setMinimumSize(QSize(260, 0))
        self.sidePane.setMaximumSize(QSize(260, 16777215))
        self.layout9 = QVBoxLayout(self.sidePane)
        self.layout9.setSpacing(6)
        self.layout9.setObjectName(u"layout9")
        self.layout9.setContentsMargins(0, 0, 0, 0)
        self.label1 = QLabel(self.sidePane)
        self.label1.setObjectName(u"label1")
        self.label1.setProperty(u"look", u"strong")

        self.layout9.addWidget(self.label1)

        self.legendView = FigureView(self.sidePane)
        self.legendView.setObjectName(u"legendView")
        self.legendView.setMinimumSize(QSize(0, 60))

        self.layout9.addWidget(self.legendView)

        self.label2 = QLabel(self.sidePane)
        self.label2.setObjectName(u"label2")
        self.label2.setProperty(u"look", u"strong")

        self.layout9.addWidget(self.label2)

        self.wordsList = QListWidget(self.sidePane)
        self.wordsList.setObjectName(u"wordsList")

        self.layout9.addWidget(self.wordsList)

        self.layout9.setStretch(3, 1)

        self.layout8.addWidget(self.sidePane)

        self.layout8.setStretch(0, 1)

        self.layout1.addLayout(self.layout8)

        self.layout10 = QHBoxLayout()
        self.layout10.setSpacing(8)
        self.layout10.setObjectName(u"layout10")
        self.layout10.setContentsMargins(0, 0, 0, 0)
        self.stateLabel = QLabel(PictureDialog)
        self.stateLabel.setObjectName(u"stateLabel")
        self.stateLabel.setProperty(u"look", u"quiet")

        self.layout10.addWidget(self.stateLabel)

        self.space11 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout10.addItem(self.space11)

        self.closeButton = QPushButton(PictureDialog)
        self.closeButton.setObjectName(u"closeButton")

        self.layout10.addWidget(self.closeButton)


        self.layout1.addLayout(self.layout10)

        self.layout1.setStretch(2, 1)

        self.retranslateUi(PictureDialog)

        QMetaObject.connectSlotsByName(PictureDialog)
    # setupUi

    def retranslateUi(self, PictureDialog):
        self.titleLabel.setText("")
        self.hintLabel.setText("")
        self.initialsBox.setText(QCoreApplication.translate("PictureDialog", u"Initials only", None))
        self.paperButton.setText(QCoreApplication.translate("PictureDialog", u"Print or save", None))
        self.addButton.setText(QCoreApplication.translate("PictureDialog", u"Add", None))
        self.connectButton.setText(QCoreApplication.translate("PictureDialog", u"Connect", None))
        self.editButton.setText(QCoreApplication.translate("PictureDialog", u"Edit", None))
        self.removeButton.setText(QCoreApplication.translate("PictureDialog", u"Remove", None))
        self.undoButton.setText(QCoreApplication.translate("PictureDialog", u"Undo", None))
        self.redoButton.setText(QCoreApplication.translate("PictureDialog", u"Redo", None))
        self.arrangeButton.setText(QCoreApplication.translate("PictureDialog", u"Arrange anew", None))
        self.householdButton.setText(QCoreApplication.translate("PictureDialog", u"Household", None))
        self.label1.setText(QCoreApplication.translate("PictureDialog", u"Legend", None))
        self.label2.setText(QCoreApplication.translate("PictureDialog", u"The picture in words", None))
        self.stateLabel.setText("")
        self.closeButton.setText(QCoreApplication.translate("PictureDialog", u"Close", None))
        pass
    # retranslateUi
