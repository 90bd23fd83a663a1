# SPDX-License-Identifier: MIT
"""Made from ui/overlap_pane.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize, Qt
)
from PySide6.QtWidgets import (
    QComboBox, QGridLayout, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QToolButton, QVBoxLayout
)

class Ui_OverlapPane(object):
    def setupUi(self, OverlapPane):
        if not OverlapPane.objectName():
            OverlapPane.setObjectName(u"OverlapPane")
        self.layout5 = QVBoxLayout(OverlapPane)
        self.layout5.setSpacing(10)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(16, 14, 16, 14)
        self.part6 = QLabel(OverlapPane)
        self.part6.setObjectName(u"part6")
        self.part6.setProperty(u"look", u"section")

        self.layout5.addWidget(self.part6)

        self.ruleLabel = QLabel(OverlapPane)
        self.ruleLabel.setObjectName(u"ruleLabel")
        self.ruleLabel.setWordWrap(True)

        self.layout5.addWidget(self.ruleLabel)

        self.tieLabel = QLabel(OverlapPane)
        self.tieLabel.setObjectName(u"tieLabel")
        self.tieLabel.setProperty(u"look", u"quiet")
        self.tieLabel.setWordWrap(True)

        self.layout5.addWidget(self.tieLabel)

        self.layout7 = QGridLayout()
        self.layout7.setSpacing(8)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        self.firstLabel = QLabel(OverlapPane)
        self.firstLabel.setObjectName(u"firstLabel")
        self.firstLabel.setWordWrap(True)
        self.firstLabel.setAlignment(Qt.AlignTop|Qt.AlignLeft)

        self.layout7.addWidget(self.firstLabel, 0, 0, 1, 1)

        self.secondLabel = QLabel(OverlapPane)
        self.secondLabel.setObjectName(u"secondLabel")
        self.secondLabel.setWordWrap(True)
        self.secondLabel.setAlignment(Qt.AlignTop|Qt.AlignLeft)

        self.layout7.addWidget(self.secondLabel, 0, 1, 1, 1)

        self.layout8 = QHBoxLayout()
        self.layout8.setSpacing(8)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(0, 0, 0, 0)
        self.firstButton = QToolButton(OverlapPane)
        self.firstButton.setObjectName(u"firstButton")
        self.firstButton.setProperty(u"look", u"link")

        self.layout8.addWidget(self.firstButton)

        self.space9 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout8.addItem(self.space9)


        self.layout7.addLayout(self.layout8, 1, 0, 1, 1)

        self.layout10 = QHBoxLayout()
        self.layout10.setSpacing(8)
        self.layout10.setObjectName(u"layout10")
        self.layout10.setContentsMargins(0, 0, 0, 0)
        self.secondButton = QToolButton(OverlapPane)
        self.secondButton.setObjectName(u"secondButton")
        self.secondButton.setProperty(u"look", u"link")

        self.layout10.addWidget(self.secondButton)

        self.space11 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout10.addItem(self.space11)


        self.layout7.addLayout(self.layout10, 1, 1, 1, 1)

        self.layout7.setColumnStretch(0, 1)
        self.layout7.setColumnStretch(1, 1)

        self.layout5.addLayout(self.layout7)

        self.space12 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout5.addItem(self.space12)

        self.layout13 = QVBoxLayout()
        self.layout13.setSpacing(4)
        self.layout13.setObjectName(u"layout13")
        self.layout13.setContentsMargins(0, 0, 0, 0)
        self.part14 = QLabel(OverlapPane)
        self.part14.setObjectName(u"part14")

        self.layout13.addWidget(self.part14)

        self.verdictBox = QComboBox(OverlapPane)
        self.verdictBox.setObjectName(u"verdictBox")

        self.layout13.addWidget(self.verdictBox)


        self.layout5.addLayout(self.layout13)

        self.layout15 = QVBoxLayout()
        self.layout15.setSpacing(4)
        self.layout15.setObjectName(u"layout15")
        self.layout15.setContentsMargins(0, 0, 0, 0)
        self.part16 = QLabel(OverlapPane)
        self.part16.setObjectName(u"part16")

        self.layout15.addWidget(self.part16)

        self.reasonEdit = QPlainTextEdit(OverlapPane)
        self.reasonEdit.setObjectName(u"reasonEdit")
        self.reasonEdit.setMaximumSize(QSize(16777215, 90))
        self.reasonEdit.setTabChangesFocus(True)

        self.layout15.addWidget(self.reasonEdit)


        self.layout5.addLayout(self.layout15)

        self.layout17 = QHBoxLayout()
        self.layout17.setSpacing(8)
        self.layout17.setObjectName(u"layout17")
        self.layout17.setContentsMargins(0, 0, 0, 0)
        self.space18 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout17.addItem(self.space18)

        self.saveButton = QPushButton(OverlapPane)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"main")

        self.layout17.addWidget(self.saveButton)


        self.layout5.addLayout(self.layout17)

        self.layout5.setStretch(4, 1)

        self.retranslateUi(OverlapPane)

        QMetaObject.connectSlotsByName(OverlapPane)
    # setupUi

    def retranslateUi(self, OverlapPane):
        self.part6.setText(QCoreApplication.translate("OverlapPane", u"Do both belong together?", None))
        self.ruleLabel.setText("")
        self.tieLabel.setText("")
        self.firstLabel.setText("")
        self.secondLabel.setText("")
        self.firstButton.setText(QCoreApplication.translate("OverlapPane", u"Open the client", None))
        self.secondButton.setText(QCoreApplication.translate("OverlapPane", u"Open the client", None))
        self.part14.setText(QCoreApplication.translate("OverlapPane", u"Decision *", None))
        self.part16.setText(QCoreApplication.translate("OverlapPane", u"Reason, whom you asked *", None))
        self.saveButton.setText(QCoreApplication.translate("OverlapPane", u"Keep the decision", None))
        pass
    # retranslateUi
