# SPDX-License-Identifier: MIT
"""Made from ui/settings.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QGridLayout, QHBoxLayout,
    QHeaderView, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QSpinBox, QTabWidget,
    QVBoxLayout, QWidget)

from tksk_desktop.gui.office_forms.letter_form import LetterForm
from tksk_desktop.gui.office_forms.worker_form import WorkerForm
from tksk_desktop.gui.widgets.pdf_preview import PdfPreview
from tksk_desktop.gui.widgets.record_table import RecordTable

class Ui_SettingsForm(object):
    def setupUi(self, SettingsForm):
        if not SettingsForm.objectName():
            SettingsForm.setObjectName(u"SettingsForm")
        self.layout210 = QVBoxLayout(SettingsForm)
        self.layout210.setSpacing(12)
        self.layout210.setObjectName(u"layout210")
        self.layout210.setContentsMargins(24, 16, 24, 16)
        self.layout173 = QHBoxLayout()
        self.layout173.setSpacing(12)
        self.layout173.setObjectName(u"layout173")
        self.layout173.setContentsMargins(0, 0, 0, 0)
        self.label171 = QLabel(SettingsForm)
        self.label171.setObjectName(u"label171")
        self.label171.setProperty(u"look", u"title")

        self.layout173.addWidget(self.label171)

        self.space172 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout173.addItem(self.space172)

        self.saveButton = QPushButton(SettingsForm)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"main")

        self.layout173.addWidget(self.saveButton)


        self.layout210.addLayout(self.layout173)

        self.tabs = QTabWidget(SettingsForm)
        self.tabs.setObjectName(u"tabs")
        self.identityTab = QWidget()
        self.identityTab.setObjectName(u"identityTab")
        self.layout175 = QVBoxLayout(self.identityTab)
        self.layout175.setSpacing(8)
        self.layout175.setObjectName(u"layout175")
        self.layout175.setContentsMargins(0, 16, 0, 0)
        self.workerForm = WorkerForm(self.identityTab)
        self.workerForm.setObjectName(u"workerForm")

        self.layout175.addWidget(self.workerForm)

        self.space174 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout175.addItem(self.space174)

        self.tabs.addTab(self.identityTab, "")
        self.letterTab = QWidget()
        self.letterTab.setObjectName(u"letterTab")
        self.layout178 = QHBoxLayout(self.letterTab)
        self.layout178.setSpacing(16)
        self.layout178.setObjectName(u"layout178")
        self.layout178.setContentsMargins(0, 16, 0, 0)
        self.layout177 = QVBoxLayout()
        self.layout177.setSpacing(8)
        self.layout177.setObjectName(u"layout177")
        self.layout177.setContentsMargins(0, 0, 0, 0)
        self.letterForm = LetterForm(self.letterTab)
        self.letterForm.setObjectName(u"letterForm")

        self.layout177.addWidget(self.letterForm)

        self.space176 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout177.addItem(self.space176)


        self.layout178.addLayout(self.layout177)

        self.preview = PdfPreview(self.letterTab)
        self.preview.setObjectName(u"preview")

        self.layout178.addWidget(self.preview)

        self.layout178.setStretch(0, 3)
        self.layout178.setStretch(1, 2)
        self.tabs.addTab(self.letterTab, "")
        self.recipientsTab = QWidget()
        self.recipientsTab.setObjectName(u"recipientsTab")
        self.layout182 = QVBoxLayout(self.recipientsTab)
        self.layout182.setSpacing(12)
        self.layout182.setObjectName(u"layout182")
        self.layout182.setContentsMargins(0, 16, 0, 0)
        self.label179 = QLabel(self.recipientsTab)
        self.label179.setObjectName(u"label179")
        self.label179.setProperty(u"look", u"quiet")
        self.label179.setWordWrap(True)

        self.layout182.addWidget(self.label179)

        self.recipientTable = RecordTable(self.recipientsTab)
        self.recipientTable.setObjectName(u"recipientTable")

        self.layout182.addWidget(self.recipientTable)

        self.layout181 = QHBoxLayout()
        self.layout181.setSpacing(8)
        self.layout181.setObjectName(u"layout181")
        self.layout181.setContentsMargins(0, 0, 0, 0)
        self.addRecipientButton = QPushButton(self.recipientsTab)
        self.addRecipientButton.setObjectName(u"addRecipientButton")

        self.layout181.addWidget(self.addRecipientButton)

        self.changeRecipientButton = QPushButton(self.recipientsTab)
        self.changeRecipientButton.setObjectName(u"changeRecipientButton")

        self.layout181.addWidget(self.changeRecipientButton)

        self.space180 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout181.addItem(self.space180)


        self.layout182.addLayout(self.layout181)

        self.tabs.addTab(self.recipientsTab, "")
        self.regionTab = QWidget()
        self.regionTab.setObjectName(u"regionTab")
        self.layout184 = QVBoxLayout(self.regionTab)
        self.layout184.setSpacing(12)
        self.layout184.setObjectName(u"layout184")
        self.layout184.setContentsMargins(0, 16, 0, 0)
        self.regionLabel = QLabel(self.regionTab)
        self.regionLabel.setObjectName(u"regionLabel")
        self.regionLabel.setProperty(u"look", u"section")
        self.regionLabel.setWordWrap(True)

        self.layout184.addWidget(self.regionLabel)

        self.villagesLabel = QLabel(self.regionTab)
        self.villagesLabel.setObjectName(u"villagesLabel")
        self.villagesLabel.setProperty(u"look", u"quiet")
        self.villagesLabel.setWordWrap(True)

        self.layout184.addWidget(self.villagesLabel)

        self.space183 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout184.addItem(self.space183)

        self.tabs.addTab(self.regionTab, "")
        self.securityTab = QWidget()
        self.securityTab.setObjectName(u"securityTab")
        self.layout201 = QVBoxLayout(self.securityTab)
        self.layout201.setSpacing(12)
        self.layout201.setObjectName(u"layout201")
        self.layout201.setContentsMargins(0, 16, 0, 0)
        self.label185 = QLabel(self.securityTab)
        self.label185.setObjectName(u"label185")
        self.label185.setProperty(u"look", u"section")

        self.layout201.addWidget(self.label185)

        self.layout192 = QGridLayout()
        self.layout192.setSpacing(12)
        self.layout192.setObjectName(u"layout192")
        self.layout192.setContentsMargins(0, 0, 0, 0)
        self.layout187 = QVBoxLayout()
        self.layout187.setSpacing(4)
        self.layout187.setObjectName(u"layout187")
        self.layout187.setContentsMargins(0, 0, 0, 0)
        self.label186 = QLabel(self.securityTab)
        self.label186.setObjectName(u"label186")

        self.layout187.addWidget(self.label186)

        self.oldEdit = QLineEdit(self.securityTab)
        self.oldEdit.setObjectName(u"oldEdit")
        self.oldEdit.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout187.addWidget(self.oldEdit)


        self.layout192.addLayout(self.layout187, 0, 0, 1, 1)

        self.layout189 = QVBoxLayout()
        self.layout189.setSpacing(4)
        self.layout189.setObjectName(u"layout189")
        self.layout189.setContentsMargins(0, 0, 0, 0)
        self.label188 = QLabel(self.securityTab)
        self.label188.setObjectName(u"label188")

        self.layout189.addWidget(self.label188)

        self.newEdit = QLineEdit(self.securityTab)
        self.newEdit.setObjectName(u"newEdit")
        self.newEdit.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout189.addWidget(self.newEdit)


        self.layout192.addLayout(self.layout189, 1, 0, 1, 1)

        self.layout191 = QVBoxLayout()
        self.layout191.setSpacing(4)
        self.layout191.setObjectName(u"layout191")
        self.layout191.setContentsMargins(0, 0, 0, 0)
        self.label190 = QLabel(self.securityTab)
        self.label190.setObjectName(u"label190")

        self.layout191.addWidget(self.label190)

        self.againEdit = QLineEdit(self.securityTab)
        self.againEdit.setObjectName(u"againEdit")
        self.againEdit.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout191.addWidget(self.againEdit)


        self.layout192.addLayout(self.layout191, 1, 1, 1, 1)


        self.layout201.addLayout(self.layout192)

        self.layout194 = QHBoxLayout()
        self.layout194.setSpacing(8)
        self.layout194.setObjectName(u"layout194")
        self.layout194.setContentsMargins(0, 0, 0, 0)
        self.passwordButton = QPushButton(self.securityTab)
        self.passwordButton.setObjectName(u"passwordButton")

        self.layout194.addWidget(self.passwordButton)

        self.space193 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout194.addItem(self.space193)


        self.layout201.addLayout(self.layout194)

        self.label195 = QLabel(self.securityTab)
        self.label195.setObjectName(u"label195")
        self.label195.setProperty(u"look", u"section")

        self.layout201.addWidget(self.label195)

        self.layout199 = QHBoxLayout()
        self.layout199.setSpacing(8)
        self.layout199.setObjectName(u"layout199")
        self.layout199.setContentsMargins(0, 0, 0, 0)
        self.label196 = QLabel(self.securityTab)
        self.label196.setObjectName(u"label196")

        self.layout199.addWidget(self.label196)

        self.idleBox = QSpinBox(self.securityTab)
        self.idleBox.setObjectName(u"idleBox")
        self.idleBox.setMinimum(1)
        self.idleBox.setMaximum(240)

        self.layout199.addWidget(self.idleBox)

        self.label197 = QLabel(self.securityTab)
        self.label197.setObjectName(u"label197")

        self.layout199.addWidget(self.label197)

        self.space198 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout199.addItem(self.space198)


        self.layout201.addLayout(self.layout199)

        self.space200 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout201.addItem(self.space200)

        self.tabs.addTab(self.securityTab, "")
        self.looksTab = QWidget()
        self.looksTab.setObjectName(u"looksTab")
        self.layout209 = QVBoxLayout(self.looksTab)
        self.layout209.setSpacing(12)
        self.layout209.setObjectName(u"layout209")
        self.layout209.setContentsMargins(0, 16, 0, 0)
        self.layout206 = QGridLayout()
        self.layout206.setSpacing(16)
        self.layout206.setObjectName(u"layout206")
        self.layout206.setContentsMargins(0, 0, 0, 0)
        self.layout203 = QVBoxLayout()
        self.layout203.setSpacing(4)
        self.layout203.setObjectName(u"layout203")
        self.layout203.setContentsMargins(0, 0, 0, 0)
        self.label202 = QLabel(self.looksTab)
        self.label202.setObjectName(u"label202")

        self.layout203.addWidget(self.label202)

        self.languageBox = QComboBox(self.looksTab)
        self.languageBox.setObjectName(u"languageBox")

        self.layout203.addWidget(self.languageBox)


        self.layout206.addLayout(self.layout203, 0, 0, 1, 1)

        self.layout205 = QVBoxLayout()
        self.layout205.setSpacing(4)
        self.layout205.setObjectName(u"layout205")
        self.layout205.setContentsMargins(0, 0, 0, 0)
        self.label204 = QLabel(self.looksTab)
        self.label204.setObjectName(u"label204")

        self.layout205.addWidget(self.label204)

        self.themeBox = QComboBox(self.looksTab)
        self.themeBox.setObjectName(u"themeBox")

        self.layout205.addWidget(self.themeBox)


        self.layout206.addLayout(self.layout205, 0, 1, 1, 1)


        self.layout209.addLayout(self.layout206)

        self.label207 = QLabel(self.looksTab)
        self.label207.setObjectName(u"label207")
        self.label207.setProperty(u"look", u"quiet")
        self.label207.setWordWrap(True)

        self.layout209.addWidget(self.label207)

        self.space208 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout209.addItem(self.space208)

        self.tabs.addTab(self.looksTab, "")

        self.layout210.addWidget(self.tabs)


        self.retranslateUi(SettingsForm)

        QMetaObject.connectSlotsByName(SettingsForm)
    # setupUi

    def retranslateUi(self, SettingsForm):
        self.label171.setText(QCoreApplication.translate("SettingsForm", u"Settings", None))
        self.saveButton.setText(QCoreApplication.translate("SettingsForm", u"Save", None))
        self.tabs.setTabText(self.tabs.indexOf(self.identityTab), QCoreApplication.translate("SettingsForm", u"You and your office", None))
        self.tabs.setTabText(self.tabs.indexOf(self.letterTab), QCoreApplication.translate("SettingsForm", u"Letters and report", None))
        self.label179.setText(QCoreApplication.translate("SettingsForm", u"Who receives the monthly report. A change counts for reports that are not signed yet.", None))
        self.addRecipientButton.setText(QCoreApplication.translate("SettingsForm", u"Add a recipient\u2026", None))
        self.changeRecipientButton.setText(QCoreApplication.translate("SettingsForm", u"Change\u2026", None))
        self.tabs.setTabText(self.tabs.indexOf(self.recipientsTab), QCoreApplication.translate("SettingsForm", u"Recipients", None))
        self.regionLabel.setText("")
        self.villagesLabel.setText("")
        self.tabs.setTabText(self.tabs.indexOf(self.regionTab), QCoreApplication.translate("SettingsForm", u"Region", None))
        self.label185.setText(QCoreApplication.translate("SettingsForm", u"Change the password", None))
        self.label186.setText(QCoreApplication.translate("SettingsForm", u"Present password or recovery key", None))
        self.label188.setText(QCoreApplication.translate("SettingsForm", u"New password", None))
        self.newEdit.setPlaceholderText(QCoreApplication.translate("SettingsForm", u"At least 8 characters; a short sentence is best", None))
        self.label190.setText(QCoreApplication.translate("SettingsForm", u"Once more", None))
        self.passwordButton.setText(QCoreApplication.translate("SettingsForm", u"Change the password", None))
        self.label195.setText(QCoreApplication.translate("SettingsForm", u"Lock by itself", None))
        self.label196.setText(QCoreApplication.translate("SettingsForm", u"Lock after", None))
        self.label197.setText(QCoreApplication.translate("SettingsForm", u"minutes without work", None))
        self.tabs.setTabText(self.tabs.indexOf(self.securityTab), QCoreApplication.translate("SettingsForm", u"Security", None))
        self.label202.setText(QCoreApplication.translate("SettingsForm", u"Language", None))
        self.label204.setText(QCoreApplication.translate("SettingsForm", u"Theme", None))
        self.label207.setText(QCoreApplication.translate("SettingsForm", u"The language of papers is always Indonesian.", None))
        self.tabs.setTabText(self.tabs.indexOf(self.looksTab), QCoreApplication.translate("SettingsForm", u"Look and language", None))
        pass
    # retranslateUi
