# SPDX-License-Identifier: MIT
"""Made from ui/client_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize, Qt
)
from PySide6.QtWidgets import (
    QComboBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget
)

from tksk_desktop.gui.clients.identity_details import (
    IdentityDetails
)
from tksk_desktop.gui.clients.more_details import (
    MoreDetails
)
from tksk_desktop.gui.clients.need_details import (
    NeedDetails
)
from tksk_desktop.gui.clients.subject_details import (
    SubjectDetails
)
from tksk_desktop.gui.clients.subject_field import (
    SubjectField
)
from tksk_desktop.gui.widgets.date_field import (
    DateField
)
from tksk_desktop.gui.widgets.kind_picker import (
    KindPicker
)
from tksk_desktop.gui.widgets.nik_field import (
    NikField
)
from tksk_desktop.gui.widgets.outside_field import (
    OutsideField
)

class Ui_ClientDialog(object):
    def setupUi(self, ClientDialog):
        if not ClientDialog.objectName():
            ClientDialog.setObjectName(u"ClientDialog")
        ClientDialog.resize(960, 700)
        self.layout104 = QVBoxLayout(ClientDialog)
        self.layout104.setSpacing(12)
        self.layout104.setObjectName(u"layout104")
        self.layout104.setContentsMargins(24, 20, 24, 16)
        self.titleLabel = QLabel(ClientDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"section")

        self.layout104.addWidget(self.titleLabel)

        self.subjectField = SubjectField(ClientDialog)
        self.subjectField.setObjectName(u"subjectField")

        self.layout104.addWidget(self.subjectField)

        self.scroll = QScrollArea(ClientDialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area = QWidget()
        self.area.setObjectName(u"area")
        self.layout100 = QHBoxLayout(self.area)
        self.layout100.setSpacing(24)
        self.layout100.setObjectName(u"layout100")
        self.layout100.setContentsMargins(2, 2, 14, 2)
        self.layout93 = QVBoxLayout()
        self.layout93.setSpacing(8)
        self.layout93.setObjectName(u"layout93")
        self.layout93.setContentsMargins(0, 0, 0, 0)
        self.fields = QGridLayout()
        self.fields.setSpacing(12)
        self.fields.setObjectName(u"fields")
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.layout61 = QVBoxLayout()
        self.layout61.setSpacing(4)
        self.layout61.setObjectName(u"layout61")
        self.layout61.setContentsMargins(0, 0, 0, 0)
        self.nameLabel = QLabel(self.area)
        self.nameLabel.setObjectName(u"nameLabel")

        self.layout61.addWidget(self.nameLabel)

        self.nameEdit = QLineEdit(self.area)
        self.nameEdit.setObjectName(u"nameEdit")

        self.layout61.addWidget(self.nameEdit)

        self.space60 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout61.addItem(self.space60)


        self.fields.addLayout(self.layout61, 0, 0, 1, 1)

        self.layout64 = QVBoxLayout()
        self.layout64.setSpacing(4)
        self.layout64.setObjectName(u"layout64")
        self.layout64.setContentsMargins(0, 0, 0, 0)
        self.nicknameLabel = QLabel(self.area)
        self.nicknameLabel.setObjectName(u"nicknameLabel")

        self.layout64.addWidget(self.nicknameLabel)

        self.nicknameEdit = QLineEdit(self.area)
        self.nicknameEdit.setObjectName(u"nicknameEdit")

        self.layout64.addWidget(self.nicknameEdit)

        self.space63 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout64.addItem(self.space63)


        self.fields.addLayout(self.layout64, 0, 1, 1, 1)

        self.layout67 = QVBoxLayout()
        self.layout67.setSpacing(4)
        self.layout67.setObjectName(u"layout67")
        self.layout67.setContentsMargins(0, 0, 0, 0)
        self.nikLabel = QLabel(self.area)
        self.nikLabel.setObjectName(u"nikLabel")

        self.layout67.addWidget(self.nikLabel)

        self.nikField = NikField(self.area)
        self.nikField.setObjectName(u"nikField")

        self.layout67.addWidget(self.nikField)

        self.space66 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout67.addItem(self.space66)


        self.fields.addLayout(self.layout67, 1, 0, 1, 1)

        self.layout70 = QVBoxLayout()
        self.layout70.setSpacing(4)
        self.layout70.setObjectName(u"layout70")
        self.layout70.setContentsMargins(0, 0, 0, 0)
        self.familyCardLabel = QLabel(self.area)
        self.familyCardLabel.setObjectName(u"familyCardLabel")

        self.layout70.addWidget(self.familyCardLabel)

        self.familyCardEdit = QLineEdit(self.area)
        self.familyCardEdit.setObjectName(u"familyCardEdit")

        self.layout70.addWidget(self.familyCardEdit)

        self.space69 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout70.addItem(self.space69)


        self.fields.addLayout(self.layout70, 1, 1, 1, 1)

        self.layout73 = QVBoxLayout()
        self.layout73.setSpacing(4)
        self.layout73.setObjectName(u"layout73")
        self.layout73.setContentsMargins(0, 0, 0, 0)
        self.birthDateLabel = QLabel(self.area)
        self.birthDateLabel.setObjectName(u"birthDateLabel")

        self.layout73.addWidget(self.birthDateLabel)

        self.birthDateField = DateField(self.area)
        self.birthDateField.setObjectName(u"birthDateField")

        self.layout73.addWidget(self.birthDateField)

        self.space72 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout73.addItem(self.space72)


        self.fields.addLayout(self.layout73, 2, 0, 1, 1)

        self.layout76 = QVBoxLayout()
        self.layout76.setSpacing(4)
        self.layout76.setObjectName(u"layout76")
        self.layout76.setContentsMargins(0, 0, 0, 0)
        self.birthPlaceLabel = QLabel(self.area)
        self.birthPlaceLabel.setObjectName(u"birthPlaceLabel")

        self.layout76.addWidget(self.birthPlaceLabel)

        self.birthPlaceEdit = QLineEdit(self.area)
        self.birthPlaceEdit.setObjectName(u"birthPlaceEdit")

        self.layout76.addWidget(self.birthPlaceEdit)

        self.space75 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout76.addItem(self.space75)


        self.fields.addLayout(self.layout76, 2, 1, 1, 1)

        self.layout79 = QVBoxLayout()
        self.layout79.setSpacing(4)
        self.layout79.setObjectName(u"layout79")
        self.layout79.setContentsMargins(0, 0, 0, 0)
        self.sexLabel = QLabel(self.area)
        self.sexLabel.setObjectName(u"sexLabel")

        self.layout79.addWidget(self.sexLabel)

        self.sexBox = QComboBox(self.area)
        self.sexBox.setObjectName(u"sexBox")

        self.layout79.addWidget(self.sexBox)

        self.space78 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout79.addItem(self.space78)


        self.fields.addLayout(self.layout79, 3, 0, 1, 1)

        self.layout82 = QVBoxLayout()
        self.layout82.setSpacing(4)
        self.layout82.setObjectName(u"layout82")
        self.layout82.setContentsMargins(0, 0, 0, 0)
        self.label80 = QLabel(self.area)
        self.label80.setObjectName(u"label80")

        self.layout82.addWidget(self.label80)

        self.phoneEdit = QLineEdit(self.area)
        self.phoneEdit.setObjectName(u"phoneEdit")

        self.layout82.addWidget(self.phoneEdit)

        self.space81 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout82.addItem(self.space81)


        self.fields.addLayout(self.layout82, 3, 1, 1, 1)

        self.layout85 = QVBoxLayout()
        self.layout85.setSpacing(4)
        self.layout85.setObjectName(u"layout85")
        self.layout85.setContentsMargins(0, 0, 0, 0)
        self.label83 = QLabel(self.area)
        self.label83.setObjectName(u"label83")

        self.layout85.addWidget(self.label83)

        self.villageBox = QComboBox(self.area)
        self.villageBox.setObjectName(u"villageBox")

        self.layout85.addWidget(self.villageBox)

        self.outsideField = OutsideField(self.area)
        self.outsideField.setObjectName(u"outsideField")

        self.layout85.addWidget(self.outsideField)

        self.space84 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout85.addItem(self.space84)


        self.fields.addLayout(self.layout85, 4, 0, 1, 1)

        self.layout88 = QVBoxLayout()
        self.layout88.setSpacing(4)
        self.layout88.setObjectName(u"layout88")
        self.layout88.setContentsMargins(0, 0, 0, 0)
        self.label86 = QLabel(self.area)
        self.label86.setObjectName(u"label86")

        self.layout88.addWidget(self.label86)

        self.addressEdit = QLineEdit(self.area)
        self.addressEdit.setObjectName(u"addressEdit")

        self.layout88.addWidget(self.addressEdit)

        self.space87 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout88.addItem(self.space87)


        self.fields.addLayout(self.layout88, 4, 1, 1, 1)

        self.layout91 = QVBoxLayout()
        self.layout91.setSpacing(4)
        self.layout91.setObjectName(u"layout91")
        self.layout91.setContentsMargins(0, 0, 0, 0)
        self.label89 = QLabel(self.area)
        self.label89.setObjectName(u"label89")

        self.layout91.addWidget(self.label89)

        self.registeredField = DateField(self.area)
        self.registeredField.setObjectName(u"registeredField")

        self.layout91.addWidget(self.registeredField)

        self.space90 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout91.addItem(self.space90)


        self.fields.addLayout(self.layout91, 5, 0, 1, 1)

        self.fields.setColumnStretch(0, 1)
        self.fields.setColumnStretch(1, 1)

        self.layout93.addLayout(self.fields)

        self.identityDetails = IdentityDetails(self.area)
        self.identityDetails.setObjectName(u"identityDetails")

        self.layout93.addWidget(self.identityDetails)

        self.moreDetails = MoreDetails(self.area)
        self.moreDetails.setObjectName(u"moreDetails")

        self.layout93.addWidget(self.moreDetails)

        self.subjectDetails = SubjectDetails(self.area)
        self.subjectDetails.setObjectName(u"subjectDetails")

        self.layout93.addWidget(self.subjectDetails)

        self.space92 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout93.addItem(self.space92)

        self.layout93.setStretch(4, 1)

        self.layout100.addLayout(self.layout93)

        self.layout99 = QVBoxLayout()
        self.layout99.setSpacing(12)
        self.layout99.setObjectName(u"layout99")
        self.layout99.setContentsMargins(0, 0, 0, 0)
        self.layout95 = QVBoxLayout()
        self.layout95.setSpacing(4)
        self.layout95.setObjectName(u"layout95")
        self.layout95.setContentsMargins(0, 0, 0, 0)
        self.kindsLabel = QLabel(self.area)
        self.kindsLabel.setObjectName(u"kindsLabel")

        self.layout95.addWidget(self.kindsLabel)

        self.kindPicker = KindPicker(self.area)
        self.kindPicker.setObjectName(u"kindPicker")

        self.layout95.addWidget(self.kindPicker)

        self.kindDoubts = QLabel(self.area)
        self.kindDoubts.setObjectName(u"kindDoubts")
        self.kindDoubts.setProperty(u"look", u"attention")
        self.kindDoubts.setWordWrap(True)

        self.layout95.addWidget(self.kindDoubts)

        self.needDetails = NeedDetails(self.area)
        self.needDetails.setObjectName(u"needDetails")

        self.layout95.addWidget(self.needDetails)


        self.layout99.addLayout(self.layout95)

        self.layout97 = QVBoxLayout()
        self.layout97.setSpacing(4)
        self.layout97.setObjectName(u"layout97")
        self.layout97.setContentsMargins(0, 0, 0, 0)
        self.notesLabel = QLabel(self.area)
        self.notesLabel.setObjectName(u"notesLabel")

        self.layout97.addWidget(self.notesLabel)

        self.notesEdit = QPlainTextEdit(self.area)
        self.notesEdit.setObjectName(u"notesEdit")
        self.notesEdit.setMinimumSize(QSize(0, 84))
        self.notesEdit.setMaximumSize(QSize(16777215, 84))
        self.notesEdit.setTabChangesFocus(True)

        self.layout97.addWidget(self.notesEdit)


        self.layout99.addLayout(self.layout97)

        self.space98 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout99.addItem(self.space98)

        self.layout99.setStretch(2, 1)

        self.layout100.addLayout(self.layout99)

        self.layout100.setStretch(0, 3)
        self.layout100.setStretch(1, 2)
        self.scroll.setWidget(self.area)

        self.layout104.addWidget(self.scroll)

        self.keptLabel = QLabel(ClientDialog)
        self.keptLabel.setObjectName(u"keptLabel")
        self.keptLabel.setProperty(u"look", u"quiet")
        self.keptLabel.setText(u"")
        self.keptLabel.setWordWrap(True)

        self.layout104.addWidget(self.keptLabel)

        self.layout103 = QHBoxLayout()
        self.layout103.setSpacing(8)
        self.layout103.setObjectName(u"layout103")
        self.layout103.setContentsMargins(0, 0, 0, 0)
        self.label101 = QLabel(ClientDialog)
        self.label101.setObjectName(u"label101")
        self.label101.setProperty(u"look", u"quiet")

        self.layout103.addWidget(self.label101)

        self.space102 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout103.addItem(self.space102)

        self.cancelButton = QPushButton(ClientDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout103.addWidget(self.cancelButton)

        self.saveButton = QPushButton(ClientDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"main")

        self.layout103.addWidget(self.saveButton)


        self.layout104.addLayout(self.layout103)

        self.layout104.setStretch(2, 1)

        self.retranslateUi(ClientDialog)

        QMetaObject.connectSlotsByName(ClientDialog)
    # setupUi

    def retranslateUi(self, ClientDialog):
        self.titleLabel.setText("")
        self.nameLabel.setText(QCoreApplication.translate("ClientDialog", u"Full name *", None))
        self.nameEdit.setPlaceholderText(QCoreApplication.translate("ClientDialog", u"As on the KTP or the family card", None))
        self.nicknameLabel.setText(QCoreApplication.translate("ClientDialog", u"Nickname", None))
        self.nicknameEdit.setPlaceholderText(QCoreApplication.translate("ClientDialog", u"What the neighbours say", None))
        self.nikLabel.setText(QCoreApplication.translate("ClientDialog", u"NIK", None))
        self.familyCardLabel.setText(QCoreApplication.translate("ClientDialog", u"Family card number", None))
        self.familyCardEdit.setPlaceholderText(QCoreApplication.translate("ClientDialog", u"16 digits", None))
        self.birthDateLabel.setText(QCoreApplication.translate("ClientDialog", u"Birth date", None))
        self.birthPlaceLabel.setText(QCoreApplication.translate("ClientDialog", u"Place of birth", None))
        self.birthPlaceEdit.setPlaceholderText(QCoreApplication.translate("ClientDialog", u"e.g. Malang", None))
        self.sexLabel.setText(QCoreApplication.translate("ClientDialog", u"Sex", None))
        self.label80.setText(QCoreApplication.translate("ClientDialog", u"Phone", None))
        self.phoneEdit.setPlaceholderText(QCoreApplication.translate("ClientDialog", u"e.g. 0812 3456 7890", None))
        self.label83.setText(QCoreApplication.translate("ClientDialog", u"Village *", None))
        self.label86.setText(QCoreApplication.translate("ClientDialog", u"Address", None))
        self.addressEdit.setPlaceholderText(QCoreApplication.translate("ClientDialog", u"Street or hamlet, RT/RW", None))
        self.label89.setText(QCoreApplication.translate("ClientDialog", u"Registered on", None))
        self.kindsLabel.setText(QCoreApplication.translate("ClientDialog", u"Kinds of need", None))
        self.kindDoubts.setText("")
        self.notesLabel.setText(QCoreApplication.translate("ClientDialog", u"Remarks", None))
        self.notesEdit.setPlaceholderText(QCoreApplication.translate("ClientDialog", u"What a colleague should know", None))
        self.label101.setText(QCoreApplication.translate("ClientDialog", u"* must be filled in", None))
        self.cancelButton.setText(QCoreApplication.translate("ClientDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("ClientDialog", u"Save", None))
        pass
    # retranslateUi
