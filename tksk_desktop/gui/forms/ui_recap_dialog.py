# SPDX-License-Identifier: MIT
"""Made from ui/recap_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize
)
from PySide6.QtWidgets import (
    QComboBox, QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QSpacerItem,
    QSpinBox, QVBoxLayout
)

from tksk_desktop.gui.widgets.record_table import (
    RecordTable
)

class Ui_RecapForm(object):
    def setupUi(self, RecapForm):
        if not RecapForm.objectName():
            RecapForm.setObjectName(u"RecapForm")
        RecapForm.setMinimumSize(QSize(860, 600))
        self.layout1 = QVBoxLayout(RecapForm)
        self.layout1.setSpacing(12)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(24, 20, 24, 20)
        self.introLabel = QLabel(RecapForm)
        self.introLabel.setObjectName(u"introLabel")
        self.introLabel.setProperty(u"look", u"quiet")
        self.introLabel.setWordWrap(True)

        self.layout1.addWidget(self.introLabel)

        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.filesButton = QPushButton(RecapForm)
        self.filesButton.setObjectName(u"filesButton")
        self.filesButton.setAutoDefault(False)

        self.layout2.addWidget(self.filesButton)

        self.folderButton = QPushButton(RecapForm)
        self.folderButton.setObjectName(u"folderButton")
        self.folderButton.setAutoDefault(False)

        self.layout2.addWidget(self.folderButton)

        self.chosenLabel = QLabel(RecapForm)
        self.chosenLabel.setObjectName(u"chosenLabel")
        self.chosenLabel.setProperty(u"look", u"quiet")

        self.layout2.addWidget(self.chosenLabel)

        self.space3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.space3)


        self.layout1.addLayout(self.layout2)

        self.layout4 = QHBoxLayout()
        self.layout4.setSpacing(12)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.layout5 = QVBoxLayout()
        self.layout5.setSpacing(4)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.part6 = QLabel(RecapForm)
        self.part6.setObjectName(u"part6")
        self.part6.setProperty(u"look", u"caption")

        self.layout5.addWidget(self.part6)

        self.monthBox = QComboBox(RecapForm)
        self.monthBox.setObjectName(u"monthBox")
        self.monthBox.setMinimumSize(QSize(170, 0))

        self.layout5.addWidget(self.monthBox)


        self.layout4.addLayout(self.layout5)

        self.layout7 = QVBoxLayout()
        self.layout7.setSpacing(4)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        self.part8 = QLabel(RecapForm)
        self.part8.setObjectName(u"part8")
        self.part8.setProperty(u"look", u"caption")

        self.layout7.addWidget(self.part8)

        self.areaBox = QComboBox(RecapForm)
        self.areaBox.setObjectName(u"areaBox")
        self.areaBox.setMinimumSize(QSize(260, 0))

        self.layout7.addWidget(self.areaBox)


        self.layout4.addLayout(self.layout7)

        self.layout9 = QVBoxLayout()
        self.layout9.setSpacing(4)
        self.layout9.setObjectName(u"layout9")
        self.layout9.setContentsMargins(0, 0, 0, 0)
        self.part10 = QLabel(RecapForm)
        self.part10.setObjectName(u"part10")
        self.part10.setProperty(u"look", u"caption")

        self.layout9.addWidget(self.part10)

        self.dueBox = QSpinBox(RecapForm)
        self.dueBox.setObjectName(u"dueBox")
        self.dueBox.setMinimum(1)
        self.dueBox.setMaximum(31)
        self.dueBox.setValue(5)

        self.layout9.addWidget(self.dueBox)


        self.layout4.addLayout(self.layout9)

        self.space11 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout4.addItem(self.space11)

        self.layout12 = QVBoxLayout()
        self.layout12.setSpacing(4)
        self.layout12.setObjectName(u"layout12")
        self.layout12.setContentsMargins(0, 0, 0, 0)
        self.part13 = QLabel(RecapForm)
        self.part13.setObjectName(u"part13")
        self.part13.setProperty(u"look", u"caption")

        self.layout12.addWidget(self.part13)

        self.makeButton = QPushButton(RecapForm)
        self.makeButton.setObjectName(u"makeButton")
        self.makeButton.setProperty(u"look", u"main")

        self.layout12.addWidget(self.makeButton)


        self.layout4.addLayout(self.layout12)


        self.layout1.addLayout(self.layout4)

        self.progressCard = QFrame(RecapForm)
        self.progressCard.setObjectName(u"progressCard")
        self.progressCard.setProperty(u"look", u"card")
        self.layout14 = QHBoxLayout(self.progressCard)
        self.layout14.setSpacing(12)
        self.layout14.setObjectName(u"layout14")
        self.layout14.setContentsMargins(12, 8, 12, 8)
        self.progressLabel = QLabel(self.progressCard)
        self.progressLabel.setObjectName(u"progressLabel")

        self.layout14.addWidget(self.progressLabel)

        self.progressBar = QProgressBar(self.progressCard)
        self.progressBar.setObjectName(u"progressBar")
        self.progressBar.setTextVisible(False)
        self.progressBar.setMaximum(0)

        self.layout14.addWidget(self.progressBar)

        self.cancelButton = QPushButton(self.progressCard)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.layout14.addWidget(self.cancelButton)


        self.layout1.addWidget(self.progressCard)

        self.summaryLabel = QLabel(RecapForm)
        self.summaryLabel.setObjectName(u"summaryLabel")
        self.summaryLabel.setProperty(u"look", u"section")
        self.summaryLabel.setWordWrap(True)

        self.layout1.addWidget(self.summaryLabel)

        self.countsLabel = QLabel(RecapForm)
        self.countsLabel.setObjectName(u"countsLabel")
        self.countsLabel.setProperty(u"look", u"quiet")
        self.countsLabel.setWordWrap(True)

        self.layout1.addWidget(self.countsLabel)

        self.table = RecordTable(RecapForm)
        self.table.setObjectName(u"table")

        self.layout1.addWidget(self.table)

        self.layout15 = QHBoxLayout()
        self.layout15.setSpacing(8)
        self.layout15.setObjectName(u"layout15")
        self.layout15.setContentsMargins(0, 0, 0, 0)
        self.saveButton = QPushButton(RecapForm)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setAutoDefault(False)

        self.layout15.addWidget(self.saveButton)

        self.space16 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout15.addItem(self.space16)

        self.closeButton = QPushButton(RecapForm)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setAutoDefault(False)

        self.layout15.addWidget(self.closeButton)


        self.layout1.addLayout(self.layout15)


        self.retranslateUi(RecapForm)

        self.makeButton.setDefault(True)


        QMetaObject.connectSlotsByName(RecapForm)
    # setupUi

    def retranslateUi(self, RecapForm):
        RecapForm.setWindowTitle(QCoreApplication.translate("RecapForm", u"Recap of received reports", None))
        self.introLabel.setText(QCoreApplication.translate("RecapForm", u"For the desk that receives reports: many signed PDFs become one table and one paper. Each file is verified; what was altered, doubled or left out is named. A file is only read.", None))
        self.filesButton.setText(QCoreApplication.translate("RecapForm", u"Choose reports\u2026", None))
        self.folderButton.setText(QCoreApplication.translate("RecapForm", u"Choose a folder\u2026", None))
        self.chosenLabel.setText("")
        self.part6.setText(QCoreApplication.translate("RecapForm", u"Month", None))
        self.part8.setText(QCoreApplication.translate("RecapForm", u"Area", None))
        self.part10.setText(QCoreApplication.translate("RecapForm", u"Due on this day of the next month", None))
        self.part13.setText("")
        self.makeButton.setText(QCoreApplication.translate("RecapForm", u"Make the recap", None))
        self.progressLabel.setText("")
        self.cancelButton.setText(QCoreApplication.translate("RecapForm", u"Stop", None))
        self.summaryLabel.setText("")
        self.countsLabel.setText("")
        self.saveButton.setText(QCoreApplication.translate("RecapForm", u"Save workbook and paper\u2026", None))
        self.closeButton.setText(QCoreApplication.translate("RecapForm", u"Close", None))
    # retranslateUi
