# SPDX-License-Identifier: MIT
"""Made from ui/client_paper_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize
)
from PySide6.QtWidgets import (
    QCheckBox, QComboBox, QHBoxLayout, QLabel, QPushButton, QRadioButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget
)

from tksk_desktop.gui.widgets.elided_box import (
    ElidedBox
)
from tksk_desktop.gui.widgets.pdf_preview import (
    PdfPreview
)

class Ui_ClientPaperDialog(object):
    def setupUi(self, ClientPaperDialog):
        if not ClientPaperDialog.objectName():
            ClientPaperDialog.setObjectName(u"ClientPaperDialog")
        self.layout1 = QHBoxLayout(ClientPaperDialog)
        self.layout1.setSpacing(24)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(24, 20, 24, 16)
        self.choices = QWidget(ClientPaperDialog)
        self.choices.setObjectName(u"choices")
        self.choices.setMinimumSize(QSize(270, 0))
        self.choices.setMaximumSize(QSize(270, 16777215))
        self.layout2 = QVBoxLayout(self.choices)
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(self.choices)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"section")

        self.layout2.addWidget(self.titleLabel)

        self.layout3 = QVBoxLayout()
        self.layout3.setSpacing(4)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.part4 = QLabel(self.choices)
        self.part4.setObjectName(u"part4")
        self.part4.setProperty(u"look", u"caption")

        self.layout3.addWidget(self.part4)

        self.paperBox = QComboBox(self.choices)
        self.paperBox.setObjectName(u"paperBox")

        self.layout3.addWidget(self.paperBox)


        self.layout2.addLayout(self.layout3)

        self.caseRow = QWidget(self.choices)
        self.caseRow.setObjectName(u"caseRow")
        self.layout5 = QVBoxLayout(self.caseRow)
        self.layout5.setSpacing(4)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.part6 = QLabel(self.caseRow)
        self.part6.setObjectName(u"part6")
        self.part6.setProperty(u"look", u"caption")

        self.layout5.addWidget(self.part6)

        self.caseBox = ElidedBox(self.caseRow)
        self.caseBox.setObjectName(u"caseBox")

        self.layout5.addWidget(self.caseBox)


        self.layout2.addWidget(self.caseRow)

        self.assessmentRow = QWidget(self.choices)
        self.assessmentRow.setObjectName(u"assessmentRow")
        self.layout7 = QVBoxLayout(self.assessmentRow)
        self.layout7.setSpacing(4)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        self.part8 = QLabel(self.assessmentRow)
        self.part8.setObjectName(u"part8")
        self.part8.setProperty(u"look", u"caption")

        self.layout7.addWidget(self.part8)

        self.assessmentBox = ElidedBox(self.assessmentRow)
        self.assessmentBox.setObjectName(u"assessmentBox")

        self.layout7.addWidget(self.assessmentBox)


        self.layout2.addWidget(self.assessmentRow)

        self.comparisonCheck = QCheckBox(self.choices)
        self.comparisonCheck.setObjectName(u"comparisonCheck")
        self.comparisonCheck.setChecked(True)

        self.layout2.addWidget(self.comparisonCheck)

        self.identityCheck = QCheckBox(self.choices)
        self.identityCheck.setObjectName(u"identityCheck")
        self.identityCheck.setChecked(True)

        self.layout2.addWidget(self.identityCheck)

        self.part9 = QLabel(self.choices)
        self.part9.setObjectName(u"part9")
        self.part9.setProperty(u"look", u"caption")

        self.layout2.addWidget(self.part9)

        self.insideRadio = QRadioButton(self.choices)
        self.insideRadio.setObjectName(u"insideRadio")
        self.insideRadio.setChecked(True)

        self.layout2.addWidget(self.insideRadio)

        self.outsideRadio = QRadioButton(self.choices)
        self.outsideRadio.setObjectName(u"outsideRadio")

        self.layout2.addWidget(self.outsideRadio)

        self.outsideHint = QLabel(self.choices)
        self.outsideHint.setObjectName(u"outsideHint")
        self.outsideHint.setProperty(u"look", u"quiet")
        self.outsideHint.setWordWrap(True)

        self.layout2.addWidget(self.outsideHint)

        self.kindsCheck = QCheckBox(self.choices)
        self.kindsCheck.setObjectName(u"kindsCheck")

        self.layout2.addWidget(self.kindsCheck)

        self.numbersRow = QWidget(self.choices)
        self.numbersRow.setObjectName(u"numbersRow")
        self.layout10 = QVBoxLayout(self.numbersRow)
        self.layout10.setSpacing(4)
        self.layout10.setObjectName(u"layout10")
        self.layout10.setContentsMargins(0, 0, 0, 0)
        self.part11 = QLabel(self.numbersRow)
        self.part11.setObjectName(u"part11")
        self.part11.setProperty(u"look", u"caption")

        self.layout10.addWidget(self.part11)

        self.numbersBox = QComboBox(self.numbersRow)
        self.numbersBox.setObjectName(u"numbersBox")

        self.layout10.addWidget(self.numbersBox)


        self.layout2.addWidget(self.numbersRow)

        self.space12 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout2.addItem(self.space12)

        self.openButton = QPushButton(self.choices)
        self.openButton.setObjectName(u"openButton")

        self.layout2.addWidget(self.openButton)

        self.closeButton = QPushButton(self.choices)
        self.closeButton.setObjectName(u"closeButton")

        self.layout2.addWidget(self.closeButton)


        self.layout1.addWidget(self.choices)

        self.preview = PdfPreview(ClientPaperDialog)
        self.preview.setObjectName(u"preview")

        self.layout1.addWidget(self.preview)

        self.layout1.setStretch(1, 1)

        self.retranslateUi(ClientPaperDialog)

        QMetaObject.connectSlotsByName(ClientPaperDialog)
    # setupUi

    def retranslateUi(self, ClientPaperDialog):
        self.titleLabel.setText(QCoreApplication.translate("ClientPaperDialog", u"Paper", None))
        self.part4.setText(QCoreApplication.translate("ClientPaperDialog", u"Which paper", None))
        self.part6.setText(QCoreApplication.translate("ClientPaperDialog", u"Case", None))
        self.part8.setText(QCoreApplication.translate("ClientPaperDialog", u"Assessment", None))
        self.comparisonCheck.setText(QCoreApplication.translate("ClientPaperDialog", u"Compare with the one before", None))
        self.identityCheck.setText(QCoreApplication.translate("ClientPaperDialog", u"Write the client's name on it", None))
        self.part9.setText(QCoreApplication.translate("ClientPaperDialog", u"For whom", None))
        self.insideRadio.setText(QCoreApplication.translate("ClientPaperDialog", u"For the TKSK's file: full names", None))
        self.outsideRadio.setText(QCoreApplication.translate("ClientPaperDialog", u"For others: initials only", None))
        self.outsideHint.setText(QCoreApplication.translate("ClientPaperDialog", u"Without addresses, telephone numbers, documents and marks.", None))
        self.kindsCheck.setText(QCoreApplication.translate("ClientPaperDialog", u"Print confidential kinds of need too", None))
        self.part11.setText(QCoreApplication.translate("ClientPaperDialog", u"NIK and No. KK", None))
        self.openButton.setText(QCoreApplication.translate("ClientPaperDialog", u"Open confidential clients\u2026", None))
        self.closeButton.setText(QCoreApplication.translate("ClientPaperDialog", u"Close", None))
        pass
    # retranslateUi
