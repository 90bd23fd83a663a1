# SPDX-License-Identifier: MIT
"""Made from ui/pair_view.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget
)

class Ui_PairForm(object):
    def setupUi(self, PairForm):
        if not PairForm.objectName():
            PairForm.setObjectName(u"PairForm")
        PairForm.setProperty(u"look", u"card")
        self.layout12 = QVBoxLayout(PairForm)
        self.layout12.setSpacing(8)
        self.layout12.setObjectName(u"layout12")
        self.layout12.setContentsMargins(16, 12, 16, 12)
        self.surenessLabel = QLabel(PairForm)
        self.surenessLabel.setObjectName(u"surenessLabel")
        self.surenessLabel.setProperty(u"look", u"section")

        self.layout12.addWidget(self.surenessLabel)

        self.forLabel = QLabel(PairForm)
        self.forLabel.setObjectName(u"forLabel")
        self.forLabel.setWordWrap(True)

        self.layout12.addWidget(self.forLabel)

        self.againstLabel = QLabel(PairForm)
        self.againstLabel.setObjectName(u"againstLabel")
        self.againstLabel.setWordWrap(True)

        self.layout12.addWidget(self.againstLabel)

        self.chooseLabel = QLabel(PairForm)
        self.chooseLabel.setObjectName(u"chooseLabel")
        self.chooseLabel.setProperty(u"look", u"quiet")
        self.chooseLabel.setWordWrap(True)

        self.layout12.addWidget(self.chooseLabel)

        self.fieldsScroll = QScrollArea(PairForm)
        self.fieldsScroll.setObjectName(u"fieldsScroll")
        self.fieldsScroll.setWidgetResizable(True)
        self.fieldsScroll.setFrameShape(QFrame.NoFrame)
        self.fieldsArea = QWidget()
        self.fieldsArea.setObjectName(u"fieldsArea")
        self.fieldsGrid = QGridLayout(self.fieldsArea)
        self.fieldsGrid.setObjectName(u"fieldsGrid")
        self.fieldsGrid.setHorizontalSpacing(12)
        self.fieldsGrid.setVerticalSpacing(8)
        self.fieldsGrid.setContentsMargins(0, 0, 0, 0)
        self.fieldsScroll.setWidget(self.fieldsArea)

        self.layout12.addWidget(self.fieldsScroll)

        self.reasonHolder = QFrame(PairForm)
        self.reasonHolder.setObjectName(u"reasonHolder")
        self.layout13 = QVBoxLayout(self.reasonHolder)
        self.layout13.setSpacing(4)
        self.layout13.setObjectName(u"layout13")
        self.layout13.setContentsMargins(0, 0, 0, 0)
        self.part14 = QLabel(self.reasonHolder)
        self.part14.setObjectName(u"part14")
        self.part14.setProperty(u"look", u"caption")

        self.layout13.addWidget(self.part14)

        self.reasonEdit = QLineEdit(self.reasonHolder)
        self.reasonEdit.setObjectName(u"reasonEdit")

        self.layout13.addWidget(self.reasonEdit)


        self.layout12.addWidget(self.reasonHolder)

        self.layout15 = QHBoxLayout()
        self.layout15.setSpacing(8)
        self.layout15.setObjectName(u"layout15")
        self.layout15.setContentsMargins(0, 0, 0, 0)
        self.mergeButton = QPushButton(PairForm)
        self.mergeButton.setObjectName(u"mergeButton")
        self.mergeButton.setProperty(u"look", u"main")

        self.layout15.addWidget(self.mergeButton)

        self.notSameButton = QPushButton(PairForm)
        self.notSameButton.setObjectName(u"notSameButton")

        self.layout15.addWidget(self.notSameButton)

        self.laterButton = QPushButton(PairForm)
        self.laterButton.setObjectName(u"laterButton")

        self.layout15.addWidget(self.laterButton)

        self.anewButton = QPushButton(PairForm)
        self.anewButton.setObjectName(u"anewButton")

        self.layout15.addWidget(self.anewButton)

        self.space16 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout15.addItem(self.space16)


        self.layout12.addLayout(self.layout15)


        self.retranslateUi(PairForm)

        QMetaObject.connectSlotsByName(PairForm)
    # setupUi

    def retranslateUi(self, PairForm):
        self.surenessLabel.setText("")
        self.forLabel.setText("")
        self.againstLabel.setText("")
        self.chooseLabel.setText(QCoreApplication.translate("PairForm", u"Choose for each field which value stays.", None))
        self.part14.setText(QCoreApplication.translate("PairForm", u"Reason", None))
        self.reasonEdit.setPlaceholderText(QCoreApplication.translate("PairForm", u"For example: mother and daughter of one name", None))
        self.mergeButton.setText(QCoreApplication.translate("PairForm", u"&Merge", None))
        self.notSameButton.setText(QCoreApplication.translate("PairForm", u"&Not the same person", None))
        self.laterButton.setText(QCoreApplication.translate("PairForm", u"&Later", None))
        self.anewButton.setText(QCoreApplication.translate("PairForm", u"Take the decision &back", None))
        pass
    # retranslateUi
