# SPDX-License-Identifier: MIT
"""Made from ui/aid_unreached.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize
)
from PySide6.QtWidgets import (
    QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QStackedWidget, QVBoxLayout, QWidget
)

from tksk_desktop.gui.widgets.empty_state import (
    EmptyState
)
from tksk_desktop.gui.widgets.number_box import (
    NumberBox
)
from tksk_desktop.gui.widgets.record_table import (
    RecordTable
)

class Ui_AidUnreached(object):
    def setupUi(self, AidUnreached):
        if not AidUnreached.objectName():
            AidUnreached.setObjectName(u"AidUnreached")
        self.layout1 = QVBoxLayout(AidUnreached)
        self.layout1.setSpacing(8)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.villageBox = QComboBox(AidUnreached)
        self.villageBox.setObjectName(u"villageBox")
        self.villageBox.setMaximumSize(QSize(150, 16777215))

        self.layout2.addWidget(self.villageBox)

        self.reasonBox = QComboBox(AidUnreached)
        self.reasonBox.setObjectName(u"reasonBox")
        self.reasonBox.setMaximumSize(QSize(210, 16777215))

        self.layout2.addWidget(self.reasonBox)

        self.desilBox = QComboBox(AidUnreached)
        self.desilBox.setObjectName(u"desilBox")

        self.layout2.addWidget(self.desilBox)

        self.monthsBox = NumberBox(AidUnreached)
        self.monthsBox.setObjectName(u"monthsBox")
        self.monthsBox.setMinimum(1)
        self.monthsBox.setMaximum(60)
        self.monthsBox.setValue(6)

        self.layout2.addWidget(self.monthsBox)

        self.space3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.space3)

        self.exportButton = QPushButton(AidUnreached)
        self.exportButton.setObjectName(u"exportButton")

        self.layout2.addWidget(self.exportButton)

        self.proposeButton = QPushButton(AidUnreached)
        self.proposeButton.setObjectName(u"proposeButton")
        self.proposeButton.setProperty(u"look", u"main")

        self.layout2.addWidget(self.proposeButton)


        self.layout1.addLayout(self.layout2)

        self.layout4 = QHBoxLayout()
        self.layout4.setSpacing(8)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.countLabel = QLabel(AidUnreached)
        self.countLabel.setObjectName(u"countLabel")
        self.countLabel.setProperty(u"look", u"quiet")

        self.layout4.addWidget(self.countLabel)

        self.space5 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout4.addItem(self.space5)

        self.hiddenLabel = QLabel(AidUnreached)
        self.hiddenLabel.setObjectName(u"hiddenLabel")
        self.hiddenLabel.setProperty(u"look", u"quiet")

        self.layout4.addWidget(self.hiddenLabel)


        self.layout1.addLayout(self.layout4)

        self.stack = QStackedWidget(AidUnreached)
        self.stack.setObjectName(u"stack")
        self.peoplePage = QWidget()
        self.peoplePage.setObjectName(u"peoplePage")
        self.layout6 = QHBoxLayout(self.peoplePage)
        self.layout6.setSpacing(12)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.table = RecordTable(self.peoplePage)
        self.table.setObjectName(u"table")

        self.layout6.addWidget(self.table)

        self.pane = QFrame(self.peoplePage)
        self.pane.setObjectName(u"pane")
        self.pane.setMinimumSize(QSize(320, 0))
        self.pane.setMaximumSize(QSize(380, 16777215))
        self.layout7 = QVBoxLayout(self.pane)
        self.layout7.setSpacing(8)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(14, 12, 14, 12)
        self.nameLabel = QLabel(self.pane)
        self.nameLabel.setObjectName(u"nameLabel")
        self.nameLabel.setProperty(u"look", u"section")
        self.nameLabel.setWordWrap(True)

        self.layout7.addWidget(self.nameLabel)

        self.detailLabel = QLabel(self.pane)
        self.detailLabel.setObjectName(u"detailLabel")
        self.detailLabel.setWordWrap(True)

        self.layout7.addWidget(self.detailLabel)

        self.layout8 = QHBoxLayout()
        self.layout8.setSpacing(8)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(0, 0, 0, 0)
        self.clientButton = QPushButton(self.pane)
        self.clientButton.setObjectName(u"clientButton")

        self.layout8.addWidget(self.clientButton)

        self.recordButton = QPushButton(self.pane)
        self.recordButton.setObjectName(u"recordButton")

        self.layout8.addWidget(self.recordButton)

        self.space9 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout8.addItem(self.space9)


        self.layout7.addLayout(self.layout8)

        self.villagesCaption = QLabel(self.pane)
        self.villagesCaption.setObjectName(u"villagesCaption")
        self.villagesCaption.setProperty(u"look", u"caption")

        self.layout7.addWidget(self.villagesCaption)

        self.villageTable = RecordTable(self.pane)
        self.villageTable.setObjectName(u"villageTable")

        self.layout7.addWidget(self.villageTable)

        self.ruleLabel = QLabel(self.pane)
        self.ruleLabel.setObjectName(u"ruleLabel")
        self.ruleLabel.setProperty(u"look", u"quiet")
        self.ruleLabel.setWordWrap(True)

        self.layout7.addWidget(self.ruleLabel)

        self.layout7.setStretch(4, 1)

        self.layout6.addWidget(self.pane)

        self.layout6.setStretch(0, 1)
        self.stack.addWidget(self.peoplePage)
        self.empty = EmptyState()
        self.empty.setObjectName(u"empty")
        self.stack.addWidget(self.empty)

        self.layout1.addWidget(self.stack)

        self.layout1.setStretch(2, 1)

        self.retranslateUi(AidUnreached)

        QMetaObject.connectSlotsByName(AidUnreached)
    # setupUi

    def retranslateUi(self, AidUnreached):
#if QT_CONFIG(accessibility)
        self.villageBox.setAccessibleName(QCoreApplication.translate("AidUnreached", u"Village", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.reasonBox.setAccessibleName(QCoreApplication.translate("AidUnreached", u"Reason", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.desilBox.setAccessibleName(QCoreApplication.translate("AidUnreached", u"Desil", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.monthsBox.setAccessibleName(QCoreApplication.translate("AidUnreached", u"Months without aid", None))
#endif // QT_CONFIG(accessibility)
        self.monthsBox.setPrefix(QCoreApplication.translate("AidUnreached", u"Nothing for ", None))
        self.monthsBox.setSuffix(QCoreApplication.translate("AidUnreached", u" months", None))
        self.exportButton.setText(QCoreApplication.translate("AidUnreached", u"Workbook\u2026", None))
        self.proposeButton.setText(QCoreApplication.translate("AidUnreached", u"Propose the chosen\u2026", None))
        self.countLabel.setText("")
        self.hiddenLabel.setText("")
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("AidUnreached", u"People whom no aid reached", None))
#endif // QT_CONFIG(accessibility)
        self.nameLabel.setText("")
        self.detailLabel.setText("")
        self.clientButton.setText(QCoreApplication.translate("AidUnreached", u"Open the client", None))
        self.recordButton.setText(QCoreApplication.translate("AidUnreached", u"Record aid", None))
        self.villagesCaption.setText(QCoreApplication.translate("AidUnreached", u"Per village", None))
#if QT_CONFIG(accessibility)
        self.villageTable.setAccessibleName(QCoreApplication.translate("AidUnreached", u"Per village", None))
#endif // QT_CONFIG(accessibility)
        self.ruleLabel.setText("")
        pass
    # retranslateUi
