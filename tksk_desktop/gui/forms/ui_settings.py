# SPDX-License-Identifier: MIT
"""Made from ui/settings.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QTabWidget, QVBoxLayout, QWidget
)

from tksk_desktop.gui.office_forms.letter_form import (
    LetterForm
)
from tksk_desktop.gui.office_forms.worker_form import (
    WorkerForm
)
from tksk_desktop.gui.settings.access_view import (
    AccessView
)
from tksk_desktop.gui.settings.assessment_lists_view import (
    AssessmentListsView
)
from tksk_desktop.gui.settings.case_lists_view import (
    CaseListsView
)
from tksk_desktop.gui.settings.group_lists_view import (
    GroupListsView
)
from tksk_desktop.gui.settings.note_texts_view import (
    NoteTextsView
)
from tksk_desktop.gui.settings.session_types_view import (
    SessionTypesView
)
from tksk_desktop.gui.settings.signature_view import (
    SignatureView
)
from tksk_desktop.gui.widgets.number_box import (
    NumberBox
)
from tksk_desktop.gui.widgets.pdf_preview import (
    PdfPreview
)
from tksk_desktop.gui.widgets.record_table import (
    RecordTable
)

class Ui_SettingsForm(object):
    def setupUi(self, SettingsForm):
        if not SettingsForm.objectName():
            SettingsForm.setObjectName(u"SettingsForm")
        self.layout214 = QVBoxLayout(SettingsForm)
        self.layout214.setSpacing(12)
        self.layout214.setObjectName(u"layout214")
        self.layout214.setContentsMargins(24, 16, 24, 16)
        self.layout177 = QHBoxLayout()
        self.layout177.setSpacing(12)
        self.layout177.setObjectName(u"layout177")
        self.layout177.setContentsMargins(0, 0, 0, 0)
        self.label175 = QLabel(SettingsForm)
        self.label175.setObjectName(u"label175")
        self.label175.setProperty(u"look", u"title")

        self.layout177.addWidget(self.label175)

        self.space176 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout177.addItem(self.space176)

        self.saveButton = QPushButton(SettingsForm)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"main")

        self.layout177.addWidget(self.saveButton)


        self.layout214.addLayout(self.layout177)

        self.tabs = QTabWidget(SettingsForm)
        self.tabs.setObjectName(u"tabs")
        self.identityTab = QWidget()
        self.identityTab.setObjectName(u"identityTab")
        self.layout179 = QVBoxLayout(self.identityTab)
        self.layout179.setSpacing(8)
        self.layout179.setObjectName(u"layout179")
        self.layout179.setContentsMargins(0, 16, 0, 0)
        self.workerForm = WorkerForm(self.identityTab)
        self.workerForm.setObjectName(u"workerForm")

        self.layout179.addWidget(self.workerForm)

        self.space178 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout179.addItem(self.space178)

        self.tabs.addTab(self.identityTab, "")
        self.letterTab = QWidget()
        self.letterTab.setObjectName(u"letterTab")
        self.layout182 = QHBoxLayout(self.letterTab)
        self.layout182.setSpacing(16)
        self.layout182.setObjectName(u"layout182")
        self.layout182.setContentsMargins(0, 16, 0, 0)
        self.layout181 = QVBoxLayout()
        self.layout181.setSpacing(8)
        self.layout181.setObjectName(u"layout181")
        self.layout181.setContentsMargins(0, 0, 0, 0)
        self.letterForm = LetterForm(self.letterTab)
        self.letterForm.setObjectName(u"letterForm")

        self.layout181.addWidget(self.letterForm)

        self.space180 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout181.addItem(self.space180)


        self.layout182.addLayout(self.layout181)

        self.preview = PdfPreview(self.letterTab)
        self.preview.setObjectName(u"preview")

        self.layout182.addWidget(self.preview)

        self.layout182.setStretch(0, 1)
        self.layout182.setStretch(1, 1)
        self.tabs.addTab(self.letterTab, "")
        self.recipientsTab = QWidget()
        self.recipientsTab.setObjectName(u"recipientsTab")
        self.layout186 = QVBoxLayout(self.recipientsTab)
        self.layout186.setSpacing(12)
        self.layout186.setObjectName(u"layout186")
        self.layout186.setContentsMargins(0, 16, 0, 0)
        self.label183 = QLabel(self.recipientsTab)
        self.label183.setObjectName(u"label183")
        self.label183.setProperty(u"look", u"quiet")
        self.label183.setWordWrap(True)

        self.layout186.addWidget(self.label183)

        self.recipientTable = RecordTable(self.recipientsTab)
        self.recipientTable.setObjectName(u"recipientTable")

        self.layout186.addWidget(self.recipientTable)

        self.layout185 = QHBoxLayout()
        self.layout185.setSpacing(8)
        self.layout185.setObjectName(u"layout185")
        self.layout185.setContentsMargins(0, 0, 0, 0)
        self.addRecipientButton = QPushButton(self.recipientsTab)
        self.addRecipientButton.setObjectName(u"addRecipientButton")

        self.layout185.addWidget(self.addRecipientButton)

        self.changeRecipientButton = QPushButton(self.recipientsTab)
        self.changeRecipientButton.setObjectName(u"changeRecipientButton")

        self.layout185.addWidget(self.changeRecipientButton)

        self.mailAccountButton = QPushButton(self.recipientsTab)
        self.mailAccountButton.setObjectName(u"mailAccountButton")

        self.layout185.addWidget(self.mailAccountButton)

        self.space184 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout185.addItem(self.space184)


        self.layout186.addLayout(self.layout185)

        self.tabs.addTab(self.recipientsTab, "")
        self.casesTab = QWidget()
        self.casesTab.setObjectName(u"casesTab")
        self.caseListsLayout = QVBoxLayout(self.casesTab)
        self.caseListsLayout.setObjectName(u"caseListsLayout")
        self.caseListsLayout.setContentsMargins(0, 0, 0, 0)
        self.caseLists = CaseListsView(self.casesTab)
        self.caseLists.setObjectName(u"caseLists")

        self.caseListsLayout.addWidget(self.caseLists)

        self.tabs.addTab(self.casesTab, "")
        self.assessmentTab = QWidget()
        self.assessmentTab.setObjectName(u"assessmentTab")
        self.assessmentListsLayout = QVBoxLayout(self.assessmentTab)
        self.assessmentListsLayout.setObjectName(u"assessmentListsLayout")
        self.assessmentListsLayout.setContentsMargins(0, 0, 0, 0)
        self.assessmentLists = AssessmentListsView(self.assessmentTab)
        self.assessmentLists.setObjectName(u"assessmentLists")

        self.assessmentListsLayout.addWidget(self.assessmentLists)

        self.tabs.addTab(self.assessmentTab, "")
        self.sessionTypesTab = QWidget()
        self.sessionTypesTab.setObjectName(u"sessionTypesTab")
        self.sessionTypesLayout = QVBoxLayout(self.sessionTypesTab)
        self.sessionTypesLayout.setObjectName(u"sessionTypesLayout")
        self.sessionTypesLayout.setContentsMargins(0, 0, 0, 0)
        self.sessionTypes = SessionTypesView(self.sessionTypesTab)
        self.sessionTypes.setObjectName(u"sessionTypes")

        self.sessionTypesLayout.addWidget(self.sessionTypes)

        self.tabs.addTab(self.sessionTypesTab, "")
        self.groupsTab = QWidget()
        self.groupsTab.setObjectName(u"groupsTab")
        self.groupListsLayout = QVBoxLayout(self.groupsTab)
        self.groupListsLayout.setObjectName(u"groupListsLayout")
        self.groupListsLayout.setContentsMargins(0, 0, 0, 0)
        self.groupLists = GroupListsView(self.groupsTab)
        self.groupLists.setObjectName(u"groupLists")

        self.groupListsLayout.addWidget(self.groupLists)

        self.tabs.addTab(self.groupsTab, "")
        self.noteTextsTab = QWidget()
        self.noteTextsTab.setObjectName(u"noteTextsTab")
        self.noteTextsLayout = QVBoxLayout(self.noteTextsTab)
        self.noteTextsLayout.setObjectName(u"noteTextsLayout")
        self.noteTextsLayout.setContentsMargins(0, 0, 0, 0)
        self.noteTexts = NoteTextsView(self.noteTextsTab)
        self.noteTexts.setObjectName(u"noteTexts")

        self.noteTextsLayout.addWidget(self.noteTexts)

        self.tabs.addTab(self.noteTextsTab, "")
        self.regionTab = QWidget()
        self.regionTab.setObjectName(u"regionTab")
        self.layout188 = QVBoxLayout(self.regionTab)
        self.layout188.setSpacing(12)
        self.layout188.setObjectName(u"layout188")
        self.layout188.setContentsMargins(0, 16, 0, 0)
        self.regionLabel = QLabel(self.regionTab)
        self.regionLabel.setObjectName(u"regionLabel")
        self.regionLabel.setProperty(u"look", u"section")
        self.regionLabel.setWordWrap(True)

        self.layout188.addWidget(self.regionLabel)

        self.villagesLabel = QLabel(self.regionTab)
        self.villagesLabel.setObjectName(u"villagesLabel")
        self.villagesLabel.setProperty(u"look", u"quiet")
        self.villagesLabel.setWordWrap(True)

        self.layout188.addWidget(self.villagesLabel)

        self.placesLayout = QHBoxLayout()
        self.placesLayout.setObjectName(u"placesLayout")
        self.placesButton = QPushButton(self.regionTab)
        self.placesButton.setObjectName(u"placesButton")

        self.placesLayout.addWidget(self.placesButton)

        self.placesSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.placesLayout.addItem(self.placesSpace)


        self.layout188.addLayout(self.placesLayout)

        self.space187 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout188.addItem(self.space187)

        self.tabs.addTab(self.regionTab, "")
        self.signatureTab = QWidget()
        self.signatureTab.setObjectName(u"signatureTab")
        self.signatureLayout = QVBoxLayout(self.signatureTab)
        self.signatureLayout.setSpacing(12)
        self.signatureLayout.setObjectName(u"signatureLayout")
        self.signatureLayout.setContentsMargins(0, 16, 0, 0)
        self.signatureView = SignatureView(self.signatureTab)
        self.signatureView.setObjectName(u"signatureView")

        self.signatureLayout.addWidget(self.signatureView)

        self.tabs.addTab(self.signatureTab, "")
        self.securityTab = QWidget()
        self.securityTab.setObjectName(u"securityTab")
        self.layout205 = QVBoxLayout(self.securityTab)
        self.layout205.setSpacing(12)
        self.layout205.setObjectName(u"layout205")
        self.layout205.setContentsMargins(0, 16, 0, 0)
        self.label189 = QLabel(self.securityTab)
        self.label189.setObjectName(u"label189")
        self.label189.setProperty(u"look", u"section")

        self.layout205.addWidget(self.label189)

        self.layout196 = QGridLayout()
        self.layout196.setSpacing(12)
        self.layout196.setObjectName(u"layout196")
        self.layout196.setContentsMargins(0, 0, 0, 0)
        self.layout191 = QVBoxLayout()
        self.layout191.setSpacing(4)
        self.layout191.setObjectName(u"layout191")
        self.layout191.setContentsMargins(0, 0, 0, 0)
        self.label190 = QLabel(self.securityTab)
        self.label190.setObjectName(u"label190")

        self.layout191.addWidget(self.label190)

        self.oldEdit = QLineEdit(self.securityTab)
        self.oldEdit.setObjectName(u"oldEdit")
        self.oldEdit.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout191.addWidget(self.oldEdit)


        self.layout196.addLayout(self.layout191, 0, 0, 1, 1)

        self.layout193 = QVBoxLayout()
        self.layout193.setSpacing(4)
        self.layout193.setObjectName(u"layout193")
        self.layout193.setContentsMargins(0, 0, 0, 0)
        self.label192 = QLabel(self.securityTab)
        self.label192.setObjectName(u"label192")

        self.layout193.addWidget(self.label192)

        self.newEdit = QLineEdit(self.securityTab)
        self.newEdit.setObjectName(u"newEdit")
        self.newEdit.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout193.addWidget(self.newEdit)


        self.layout196.addLayout(self.layout193, 1, 0, 1, 1)

        self.layout195 = QVBoxLayout()
        self.layout195.setSpacing(4)
        self.layout195.setObjectName(u"layout195")
        self.layout195.setContentsMargins(0, 0, 0, 0)
        self.label194 = QLabel(self.securityTab)
        self.label194.setObjectName(u"label194")

        self.layout195.addWidget(self.label194)

        self.againEdit = QLineEdit(self.securityTab)
        self.againEdit.setObjectName(u"againEdit")
        self.againEdit.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout195.addWidget(self.againEdit)


        self.layout196.addLayout(self.layout195, 1, 1, 1, 1)


        self.layout205.addLayout(self.layout196)

        self.layout198 = QHBoxLayout()
        self.layout198.setSpacing(8)
        self.layout198.setObjectName(u"layout198")
        self.layout198.setContentsMargins(0, 0, 0, 0)
        self.passwordButton = QPushButton(self.securityTab)
        self.passwordButton.setObjectName(u"passwordButton")

        self.layout198.addWidget(self.passwordButton)

        self.space197 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout198.addItem(self.space197)


        self.layout205.addLayout(self.layout198)

        self.accessView = AccessView(self.securityTab)
        self.accessView.setObjectName(u"accessView")

        self.layout205.addWidget(self.accessView)

        self.label199 = QLabel(self.securityTab)
        self.label199.setObjectName(u"label199")
        self.label199.setProperty(u"look", u"section")

        self.layout205.addWidget(self.label199)

        self.layout203 = QHBoxLayout()
        self.layout203.setSpacing(8)
        self.layout203.setObjectName(u"layout203")
        self.layout203.setContentsMargins(0, 0, 0, 0)
        self.label200 = QLabel(self.securityTab)
        self.label200.setObjectName(u"label200")

        self.layout203.addWidget(self.label200)

        self.idleBox = NumberBox(self.securityTab)
        self.idleBox.setObjectName(u"idleBox")
        self.idleBox.setMinimum(1)
        self.idleBox.setMaximum(240)

        self.layout203.addWidget(self.idleBox)

        self.label201 = QLabel(self.securityTab)
        self.label201.setObjectName(u"label201")

        self.layout203.addWidget(self.label201)

        self.space202 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout203.addItem(self.space202)


        self.layout205.addLayout(self.layout203)

        self.coverBox = QCheckBox(self.securityTab)
        self.coverBox.setObjectName(u"coverBox")

        self.layout205.addWidget(self.coverBox)

        self.dataLayout4 = QVBoxLayout()
        self.dataLayout4.setSpacing(8)
        self.dataLayout4.setObjectName(u"dataLayout4")
        self.dataLayout4.setContentsMargins(0, 0, 0, 0)
        self.dataLabel1 = QLabel(self.securityTab)
        self.dataLabel1.setObjectName(u"dataLabel1")
        self.dataLabel1.setProperty(u"look", u"section")

        self.dataLayout4.addWidget(self.dataLabel1)

        self.dataLabel = QLabel(self.securityTab)
        self.dataLabel.setObjectName(u"dataLabel")
        self.dataLabel.setProperty(u"look", u"quiet")
        self.dataLabel.setWordWrap(True)

        self.dataLayout4.addWidget(self.dataLabel)

        self.dataLayout3 = QHBoxLayout()
        self.dataLayout3.setSpacing(8)
        self.dataLayout3.setObjectName(u"dataLayout3")
        self.dataLayout3.setContentsMargins(0, 0, 0, 0)
        self.logButton = QPushButton(self.securityTab)
        self.logButton.setObjectName(u"logButton")

        self.dataLayout3.addWidget(self.logButton)

        self.retentionButton = QPushButton(self.securityTab)
        self.retentionButton.setObjectName(u"retentionButton")

        self.dataLayout3.addWidget(self.retentionButton)

        self.dataSpace2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.dataLayout3.addItem(self.dataSpace2)


        self.dataLayout4.addLayout(self.dataLayout3)


        self.layout205.addLayout(self.dataLayout4)

        self.space204 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout205.addItem(self.space204)

        self.tabs.addTab(self.securityTab, "")
        self.looksTab = QWidget()
        self.looksTab.setObjectName(u"looksTab")
        self.layout213 = QVBoxLayout(self.looksTab)
        self.layout213.setSpacing(12)
        self.layout213.setObjectName(u"layout213")
        self.layout213.setContentsMargins(0, 16, 0, 0)
        self.layout210 = QGridLayout()
        self.layout210.setSpacing(16)
        self.layout210.setObjectName(u"layout210")
        self.layout210.setContentsMargins(0, 0, 0, 0)
        self.layout207 = QVBoxLayout()
        self.layout207.setSpacing(4)
        self.layout207.setObjectName(u"layout207")
        self.layout207.setContentsMargins(0, 0, 0, 0)
        self.label206 = QLabel(self.looksTab)
        self.label206.setObjectName(u"label206")

        self.layout207.addWidget(self.label206)

        self.languageBox = QComboBox(self.looksTab)
        self.languageBox.setObjectName(u"languageBox")

        self.layout207.addWidget(self.languageBox)


        self.layout210.addLayout(self.layout207, 0, 0, 1, 1)

        self.layout209 = QVBoxLayout()
        self.layout209.setSpacing(4)
        self.layout209.setObjectName(u"layout209")
        self.layout209.setContentsMargins(0, 0, 0, 0)
        self.label208 = QLabel(self.looksTab)
        self.label208.setObjectName(u"label208")

        self.layout209.addWidget(self.label208)

        self.themeBox = QComboBox(self.looksTab)
        self.themeBox.setObjectName(u"themeBox")

        self.layout209.addWidget(self.themeBox)


        self.layout210.addLayout(self.layout209, 0, 1, 1, 1)

        self.layout210.setColumnStretch(0, 1)
        self.layout210.setColumnStretch(1, 1)

        self.layout213.addLayout(self.layout210)

        self.label211 = QLabel(self.looksTab)
        self.label211.setObjectName(u"label211")
        self.label211.setProperty(u"look", u"quiet")
        self.label211.setWordWrap(True)

        self.layout213.addWidget(self.label211)

        self.space212 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout213.addItem(self.space212)

        self.tabs.addTab(self.looksTab, "")

        self.layout214.addWidget(self.tabs)


        self.retranslateUi(SettingsForm)

        QMetaObject.connectSlotsByName(SettingsForm)
    # setupUi

    def retranslateUi(self, SettingsForm):
        self.label175.setText(QCoreApplication.translate("SettingsForm", u"Settings", None))
        self.saveButton.setText(QCoreApplication.translate("SettingsForm", u"Save", None))
        self.tabs.setTabText(self.tabs.indexOf(self.identityTab), QCoreApplication.translate("SettingsForm", u"You and your office", None))
        self.tabs.setTabText(self.tabs.indexOf(self.letterTab), QCoreApplication.translate("SettingsForm", u"Letters and report", None))
        self.label183.setText(QCoreApplication.translate("SettingsForm", u"Who receives which report, in the order of the list of copies. A change counts for reports that are not signed yet; the names are those of the day of the letter.", None))
        self.addRecipientButton.setText(QCoreApplication.translate("SettingsForm", u"Add a recipient\u2026", None))
        self.changeRecipientButton.setText(QCoreApplication.translate("SettingsForm", u"Change\u2026", None))
        self.mailAccountButton.setText(QCoreApplication.translate("SettingsForm", u"E-mail account\u2026", None))
        self.tabs.setTabText(self.tabs.indexOf(self.recipientsTab), QCoreApplication.translate("SettingsForm", u"Recipients", None))
        self.tabs.setTabText(self.tabs.indexOf(self.casesTab), QCoreApplication.translate("SettingsForm", u"Cases", None))
        self.tabs.setTabText(self.tabs.indexOf(self.assessmentTab), QCoreApplication.translate("SettingsForm", u"Assessments", None))
        self.tabs.setTabText(self.tabs.indexOf(self.sessionTypesTab), QCoreApplication.translate("SettingsForm", u"Activities", None))
        self.tabs.setTabText(self.tabs.indexOf(self.groupsTab), QCoreApplication.translate("SettingsForm", u"Groups", None))
        self.tabs.setTabText(self.tabs.indexOf(self.noteTextsTab), QCoreApplication.translate("SettingsForm", u"Note texts", None))
        self.regionLabel.setText("")
        self.villagesLabel.setText("")
        self.placesButton.setText(QCoreApplication.translate("SettingsForm", u"Where the villages lie", None))
        self.tabs.setTabText(self.tabs.indexOf(self.regionTab), QCoreApplication.translate("SettingsForm", u"Region", None))
        self.tabs.setTabText(self.tabs.indexOf(self.signatureTab), QCoreApplication.translate("SettingsForm", u"Signature", None))
        self.label189.setText(QCoreApplication.translate("SettingsForm", u"Change the password", None))
        self.label190.setText(QCoreApplication.translate("SettingsForm", u"Present password or recovery key", None))
        self.label192.setText(QCoreApplication.translate("SettingsForm", u"New password", None))
        self.newEdit.setPlaceholderText(QCoreApplication.translate("SettingsForm", u"At least 8 characters; a short sentence is best", None))
        self.label194.setText(QCoreApplication.translate("SettingsForm", u"Once more", None))
        self.passwordButton.setText(QCoreApplication.translate("SettingsForm", u"Change the password", None))
        self.label199.setText(QCoreApplication.translate("SettingsForm", u"Lock by itself", None))
        self.label200.setText(QCoreApplication.translate("SettingsForm", u"Lock after", None))
        self.label201.setText(QCoreApplication.translate("SettingsForm", u"minutes without work", None))
        self.coverBox.setText(QCoreApplication.translate("SettingsForm", u"Cover opened confidential clients while another window is in use", None))
        self.dataLabel1.setText(QCoreApplication.translate("SettingsForm", u"Data of people", None))
        self.dataLabel.setText(QCoreApplication.translate("SettingsForm", u"Every change, opening and print is logged; data is destroyed at the end of retention.", None))
        self.logButton.setText(QCoreApplication.translate("SettingsForm", u"Log of changes", None))
        self.retentionButton.setText(QCoreApplication.translate("SettingsForm", u"End of retention", None))
        self.tabs.setTabText(self.tabs.indexOf(self.securityTab), QCoreApplication.translate("SettingsForm", u"Security", None))
        self.label206.setText(QCoreApplication.translate("SettingsForm", u"Language", None))
        self.label208.setText(QCoreApplication.translate("SettingsForm", u"Theme", None))
        self.label211.setText(QCoreApplication.translate("SettingsForm", u"The language of papers is always Indonesian.", None))
        self.tabs.setTabText(self.tabs.indexOf(self.looksTab), QCoreApplication.translate("SettingsForm", u"Look and language", None))
        pass
    # retranslateUi
