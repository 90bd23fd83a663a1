# SPDX-License-Identifier: MIT
"""Made from ui/office_letter.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize
)
from PySide6.QtWidgets import (
    QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout
)

from tksk_desktop.gui.widgets.number_box import (
    NumberBox
)

class Ui_LetterForm(object):
    def setupUi(self, LetterForm):
        if not LetterForm.objectName():
            LetterForm.setObjectName(u"LetterForm")
        self.layout50 = QVBoxLayout(LetterForm)
        self.layout50.setSpacing(12)
        self.layout50.setObjectName(u"layout50")
        self.layout50.setContentsMargins(0, 0, 0, 0)
        self.layout48 = QGridLayout()
        self.layout48.setSpacing(16)
        self.layout48.setObjectName(u"layout48")
        self.layout48.setContentsMargins(0, 0, 0, 0)
        self.layout26 = QVBoxLayout()
        self.layout26.setSpacing(4)
        self.layout26.setObjectName(u"layout26")
        self.layout26.setContentsMargins(0, 0, 0, 0)
        self.label25 = QLabel(LetterForm)
        self.label25.setObjectName(u"label25")

        self.layout26.addWidget(self.label25)

        self.governmentEdit = QLineEdit(LetterForm)
        self.governmentEdit.setObjectName(u"governmentEdit")

        self.layout26.addWidget(self.governmentEdit)


        self.layout48.addLayout(self.layout26, 0, 0, 1, 1)

        self.layout28 = QVBoxLayout()
        self.layout28.setSpacing(4)
        self.layout28.setObjectName(u"layout28")
        self.layout28.setContentsMargins(0, 0, 0, 0)
        self.label27 = QLabel(LetterForm)
        self.label27.setObjectName(u"label27")

        self.layout28.addWidget(self.label27)

        self.officeEdit = QLineEdit(LetterForm)
        self.officeEdit.setObjectName(u"officeEdit")

        self.layout28.addWidget(self.officeEdit)


        self.layout48.addLayout(self.layout28, 0, 1, 1, 1)

        self.layout30 = QVBoxLayout()
        self.layout30.setSpacing(4)
        self.layout30.setObjectName(u"layout30")
        self.layout30.setContentsMargins(0, 0, 0, 0)
        self.label29 = QLabel(LetterForm)
        self.label29.setObjectName(u"label29")

        self.layout30.addWidget(self.label29)

        self.addressEdit = QLineEdit(LetterForm)
        self.addressEdit.setObjectName(u"addressEdit")

        self.layout30.addWidget(self.addressEdit)


        self.layout48.addLayout(self.layout30, 1, 0, 1, 1)

        self.layout34 = QVBoxLayout()
        self.layout34.setSpacing(4)
        self.layout34.setObjectName(u"layout34")
        self.layout34.setContentsMargins(0, 0, 0, 0)
        self.label31 = QLabel(LetterForm)
        self.label31.setObjectName(u"label31")

        self.layout34.addWidget(self.label31)

        self.layout33 = QHBoxLayout()
        self.layout33.setSpacing(8)
        self.layout33.setObjectName(u"layout33")
        self.layout33.setContentsMargins(0, 0, 0, 0)
        self.emblemLabel = QLabel(LetterForm)
        self.emblemLabel.setObjectName(u"emblemLabel")
        self.emblemLabel.setProperty(u"look", u"quiet")
        self.emblemLabel.setMinimumSize(QSize(40, 40))
        self.emblemLabel.setMaximumSize(QSize(40, 40))
        self.emblemLabel.setScaledContents(False)

        self.layout33.addWidget(self.emblemLabel)

        self.emblemButton = QPushButton(LetterForm)
        self.emblemButton.setObjectName(u"emblemButton")

        self.layout33.addWidget(self.emblemButton)

        self.emblemRemoveButton = QPushButton(LetterForm)
        self.emblemRemoveButton.setObjectName(u"emblemRemoveButton")
        self.emblemRemoveButton.setProperty(u"look", u"link")

        self.layout33.addWidget(self.emblemRemoveButton)

        self.space32 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout33.addItem(self.space32)


        self.layout34.addLayout(self.layout33)


        self.layout48.addLayout(self.layout34, 1, 1, 1, 1)

        self.layout36 = QVBoxLayout()
        self.layout36.setSpacing(4)
        self.layout36.setObjectName(u"layout36")
        self.layout36.setContentsMargins(0, 0, 0, 0)
        self.label35 = QLabel(LetterForm)
        self.label35.setObjectName(u"label35")

        self.layout36.addWidget(self.label35)

        self.camatEdit = QLineEdit(LetterForm)
        self.camatEdit.setObjectName(u"camatEdit")

        self.layout36.addWidget(self.camatEdit)


        self.layout48.addLayout(self.layout36, 2, 0, 1, 1)

        self.layout38 = QVBoxLayout()
        self.layout38.setSpacing(4)
        self.layout38.setObjectName(u"layout38")
        self.layout38.setContentsMargins(0, 0, 0, 0)
        self.label37 = QLabel(LetterForm)
        self.label37.setObjectName(u"label37")

        self.layout38.addWidget(self.label37)

        self.camatNumberEdit = QLineEdit(LetterForm)
        self.camatNumberEdit.setObjectName(u"camatNumberEdit")

        self.layout38.addWidget(self.camatNumberEdit)


        self.layout48.addLayout(self.layout38, 2, 1, 1, 1)

        self.layout40 = QVBoxLayout()
        self.layout40.setSpacing(4)
        self.layout40.setObjectName(u"layout40")
        self.layout40.setContentsMargins(0, 0, 0, 0)
        self.label39 = QLabel(LetterForm)
        self.label39.setObjectName(u"label39")

        self.layout40.addWidget(self.label39)

        self.patternEdit = QLineEdit(LetterForm)
        self.patternEdit.setObjectName(u"patternEdit")

        self.layout40.addWidget(self.patternEdit)


        self.layout48.addLayout(self.layout40, 3, 0, 1, 2)

        self.layout47 = QHBoxLayout()
        self.layout47.setSpacing(12)
        self.layout47.setObjectName(u"layout47")
        self.layout47.setContentsMargins(0, 0, 0, 0)
        self.layout42 = QVBoxLayout()
        self.layout42.setSpacing(4)
        self.layout42.setObjectName(u"layout42")
        self.layout42.setContentsMargins(0, 0, 0, 0)
        self.label41 = QLabel(LetterForm)
        self.label41.setObjectName(u"label41")

        self.layout42.addWidget(self.label41)

        self.startBox = NumberBox(LetterForm)
        self.startBox.setObjectName(u"startBox")
        self.startBox.setMinimum(1)
        self.startBox.setMaximum(9999)

        self.layout42.addWidget(self.startBox)


        self.layout47.addLayout(self.layout42)

        self.layout44 = QVBoxLayout()
        self.layout44.setSpacing(4)
        self.layout44.setObjectName(u"layout44")
        self.layout44.setContentsMargins(0, 0, 0, 0)
        self.label43 = QLabel(LetterForm)
        self.label43.setObjectName(u"label43")

        self.layout44.addWidget(self.label43)

        self.paperBox = QComboBox(LetterForm)
        self.paperBox.setObjectName(u"paperBox")

        self.layout44.addWidget(self.paperBox)


        self.layout47.addLayout(self.layout44)

        self.layout46 = QVBoxLayout()
        self.layout46.setSpacing(4)
        self.layout46.setObjectName(u"layout46")
        self.layout46.setContentsMargins(0, 0, 0, 0)
        self.label45 = QLabel(LetterForm)
        self.label45.setObjectName(u"label45")

        self.layout46.addWidget(self.label45)

        self.dueBox = NumberBox(LetterForm)
        self.dueBox.setObjectName(u"dueBox")
        self.dueBox.setMinimum(1)
        self.dueBox.setMaximum(28)

        self.layout46.addWidget(self.dueBox)


        self.layout47.addLayout(self.layout46)

        self.layout47.setStretch(0, 1)
        self.layout47.setStretch(1, 2)
        self.layout47.setStretch(2, 1)

        self.layout48.addLayout(self.layout47, 4, 0, 1, 2)

        self.layout48.setColumnStretch(0, 1)
        self.layout48.setColumnStretch(1, 1)

        self.layout50.addLayout(self.layout48)

        self.patternLabel = QLabel(LetterForm)
        self.patternLabel.setObjectName(u"patternLabel")
        self.patternLabel.setProperty(u"look", u"quiet")
        self.patternLabel.setWordWrap(True)

        self.layout50.addWidget(self.patternLabel)

        self.endorsesBox = QCheckBox(LetterForm)
        self.endorsesBox.setObjectName(u"endorsesBox")

        self.layout50.addWidget(self.endorsesBox)

        self.taskLettersBox = QCheckBox(LetterForm)
        self.taskLettersBox.setObjectName(u"taskLettersBox")

        self.layout50.addWidget(self.taskLettersBox)

        self.space49 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout50.addItem(self.space49)


        self.retranslateUi(LetterForm)

        QMetaObject.connectSlotsByName(LetterForm)
    # setupUi

    def retranslateUi(self, LetterForm):
        self.label25.setText(QCoreApplication.translate("LetterForm", u"Letterhead, first line", None))
        self.governmentEdit.setPlaceholderText(QCoreApplication.translate("LetterForm", u"PEMERINTAH KABUPATEN \u2026", None))
        self.label27.setText(QCoreApplication.translate("LetterForm", u"Letterhead, second line", None))
        self.officeEdit.setPlaceholderText(QCoreApplication.translate("LetterForm", u"KECAMATAN \u2026", None))
        self.label29.setText(QCoreApplication.translate("LetterForm", u"Letterhead, address line", None))
        self.addressEdit.setPlaceholderText(QCoreApplication.translate("LetterForm", u"Street, phone, postcode", None))
        self.label31.setText(QCoreApplication.translate("LetterForm", u"Emblem", None))
        self.emblemLabel.setText("")
        self.emblemButton.setText(QCoreApplication.translate("LetterForm", u"Choose a picture\u2026", None))
        self.emblemRemoveButton.setText(QCoreApplication.translate("LetterForm", u"Remove", None))
        self.label35.setText(QCoreApplication.translate("LetterForm", u"Camat", None))
        self.camatEdit.setPlaceholderText(QCoreApplication.translate("LetterForm", u"Name with title", None))
        self.label37.setText(QCoreApplication.translate("LetterForm", u"NIP of the camat", None))
        self.camatNumberEdit.setPlaceholderText(QCoreApplication.translate("LetterForm", u"18 digits, may stay empty", None))
        self.label39.setText(QCoreApplication.translate("LetterForm", u"Letter number pattern", None))
        self.label41.setText(QCoreApplication.translate("LetterForm", u"First number", None))
        self.label43.setText(QCoreApplication.translate("LetterForm", u"Paper", None))
        self.label45.setText(QCoreApplication.translate("LetterForm", u"Report due on day", None))
        self.patternLabel.setText("")
        self.endorsesBox.setText(QCoreApplication.translate("LetterForm", u"The camat signs beside me (\"Mengetahui\")", None))
        self.taskLettersBox.setText(QCoreApplication.translate("LetterForm", u"This office writes task letters (surat tugas)", None))
        pass
    # retranslateUi
