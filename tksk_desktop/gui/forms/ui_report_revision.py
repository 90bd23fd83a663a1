# SPDX-License-Identifier: MIT
"""Made from ui/report_revision.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize
)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout
)

class Ui_RevisionForm(object):
    def setupUi(self, RevisionForm):
        if not RevisionForm.objectName():
            RevisionForm.setObjectName(u"RevisionForm")
        RevisionForm.resize(520, 280)
        self.layout50 = QVBoxLayout(RevisionForm)
        self.layout50.setSpacing(12)
        self.layout50.setObjectName(u"layout50")
        self.layout50.setContentsMargins(24, 20, 24, 20)
        self.introLabel = QLabel(RevisionForm)
        self.introLabel.setObjectName(u"introLabel")
        self.introLabel.setProperty(u"look", u"quiet")
        self.introLabel.setWordWrap(True)

        self.layout50.addWidget(self.introLabel)

        self.layout47 = QVBoxLayout()
        self.layout47.setSpacing(4)
        self.layout47.setObjectName(u"layout47")
        self.layout47.setContentsMargins(0, 0, 0, 0)
        self.label46 = QLabel(RevisionForm)
        self.label46.setObjectName(u"label46")

        self.layout47.addWidget(self.label46)

        self.noteEdit = QPlainTextEdit(RevisionForm)
        self.noteEdit.setObjectName(u"noteEdit")
        self.noteEdit.setTabChangesFocus(True)
        self.noteEdit.setMinimumSize(QSize(0, 110))

        self.layout47.addWidget(self.noteEdit)


        self.layout50.addLayout(self.layout47)

        self.layout49 = QHBoxLayout()
        self.layout49.setSpacing(8)
        self.layout49.setObjectName(u"layout49")
        self.layout49.setContentsMargins(0, 0, 0, 0)
        self.space48 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout49.addItem(self.space48)

        self.closeButton = QPushButton(RevisionForm)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setAutoDefault(False)

        self.layout49.addWidget(self.closeButton)

        self.makeButton = QPushButton(RevisionForm)
        self.makeButton.setObjectName(u"makeButton")
        self.makeButton.setProperty(u"look", u"main")

        self.layout49.addWidget(self.makeButton)


        self.layout50.addLayout(self.layout49)


        self.retranslateUi(RevisionForm)

        QMetaObject.connectSlotsByName(RevisionForm)
    # setupUi

    def retranslateUi(self, RevisionForm):
        RevisionForm.setWindowTitle(QCoreApplication.translate("RevisionForm", u"Revision of the report", None))
        self.introLabel.setText(QCoreApplication.translate("RevisionForm", u"A revision is a new version that names the former one. The signed report and its copies are kept.", None))
        self.label46.setText(QCoreApplication.translate("RevisionForm", u"What is corrected, and why *", None))
        self.noteEdit.setPlaceholderText(QCoreApplication.translate("RevisionForm", u"For example: attendance of 12 October corrected as the Dinas asked", None))
        self.closeButton.setText(QCoreApplication.translate("RevisionForm", u"Cancel", None))
        self.makeButton.setText(QCoreApplication.translate("RevisionForm", u"Make the revision", None))
    # retranslateUi
