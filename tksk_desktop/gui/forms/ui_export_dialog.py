# SPDX-License-Identifier: MIT
"""Made from ui/export_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QCheckBox, QComboBox, QHBoxLayout, QLabel, QLineEdit, QListWidget, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout
)

class Ui_ExportDialog(object):
    def setupUi(self, ExportDialog):
        if not ExportDialog.objectName():
            ExportDialog.setObjectName(u"ExportDialog")
        ExportDialog.resize(560, 680)
        self.layout8 = QVBoxLayout(ExportDialog)
        self.layout8.setSpacing(12)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(24, 20, 24, 16)
        self.titleLabel = QLabel(ExportDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"section")

        self.layout8.addWidget(self.titleLabel)

        self.scopeLabel = QLabel(ExportDialog)
        self.scopeLabel.setObjectName(u"scopeLabel")
        self.scopeLabel.setProperty(u"look", u"quiet")
        self.scopeLabel.setWordWrap(True)

        self.layout8.addWidget(self.scopeLabel)

        self.recipientLayout = QVBoxLayout()
        self.recipientLayout.setSpacing(4)
        self.recipientLayout.setObjectName(u"recipientLayout")
        self.recipientLayout.setContentsMargins(0, 0, 0, 0)
        self.recipientLabel = QLabel(ExportDialog)
        self.recipientLabel.setObjectName(u"recipientLabel")

        self.recipientLayout.addWidget(self.recipientLabel)

        self.recipientEdit = QLineEdit(ExportDialog)
        self.recipientEdit.setObjectName(u"recipientEdit")

        self.recipientLayout.addWidget(self.recipientEdit)


        self.layout8.addLayout(self.recipientLayout)

        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(12)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.layout1 = QVBoxLayout()
        self.layout1.setSpacing(4)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.layoutLabel = QLabel(ExportDialog)
        self.layoutLabel.setObjectName(u"layoutLabel")

        self.layout1.addWidget(self.layoutLabel)

        self.layoutBox = QComboBox(ExportDialog)
        self.layoutBox.setObjectName(u"layoutBox")

        self.layout1.addWidget(self.layoutBox)


        self.layout3.addLayout(self.layout1)

        self.layout2 = QVBoxLayout()
        self.layout2.setSpacing(4)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.formatLabel = QLabel(ExportDialog)
        self.formatLabel.setObjectName(u"formatLabel")

        self.layout2.addWidget(self.formatLabel)

        self.formatBox = QComboBox(ExportDialog)
        self.formatBox.setObjectName(u"formatBox")

        self.layout2.addWidget(self.formatBox)


        self.layout3.addLayout(self.layout2)


        self.layout8.addLayout(self.layout3)

        self.layout4 = QVBoxLayout()
        self.layout4.setSpacing(4)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.columnsLabel = QLabel(ExportDialog)
        self.columnsLabel.setObjectName(u"columnsLabel")

        self.layout4.addWidget(self.columnsLabel)

        self.columnsList = QListWidget(ExportDialog)
        self.columnsList.setObjectName(u"columnsList")

        self.layout4.addWidget(self.columnsList)


        self.layout8.addLayout(self.layout4)

        self.openedBox = QCheckBox(ExportDialog)
        self.openedBox.setObjectName(u"openedBox")

        self.layout8.addWidget(self.openedBox)

        self.reasonLayout = QVBoxLayout()
        self.reasonLayout.setSpacing(4)
        self.reasonLayout.setObjectName(u"reasonLayout")
        self.reasonLayout.setContentsMargins(0, 0, 0, 0)
        self.reasonLabel = QLabel(ExportDialog)
        self.reasonLabel.setObjectName(u"reasonLabel")

        self.reasonLayout.addWidget(self.reasonLabel)

        self.reasonEdit = QLineEdit(ExportDialog)
        self.reasonEdit.setObjectName(u"reasonEdit")

        self.reasonLayout.addWidget(self.reasonEdit)


        self.layout8.addLayout(self.reasonLayout)

        self.groundLayout = QVBoxLayout()
        self.groundLayout.setSpacing(4)
        self.groundLayout.setObjectName(u"groundLayout")
        self.groundLayout.setContentsMargins(0, 0, 0, 0)
        self.groundLabel = QLabel(ExportDialog)
        self.groundLabel.setObjectName(u"groundLabel")

        self.groundLayout.addWidget(self.groundLabel)

        self.groundBox = QComboBox(ExportDialog)
        self.groundBox.setObjectName(u"groundBox")

        self.groundLayout.addWidget(self.groundBox)


        self.layout8.addLayout(self.groundLayout)

        self.noteLayout = QVBoxLayout()
        self.noteLayout.setSpacing(4)
        self.noteLayout.setObjectName(u"noteLayout")
        self.noteLayout.setContentsMargins(0, 0, 0, 0)
        self.noteLabel = QLabel(ExportDialog)
        self.noteLabel.setObjectName(u"noteLabel")

        self.noteLayout.addWidget(self.noteLabel)

        self.noteEdit = QLineEdit(ExportDialog)
        self.noteEdit.setObjectName(u"noteEdit")

        self.noteLayout.addWidget(self.noteEdit)


        self.layout8.addLayout(self.noteLayout)

        self.warningLabel = QLabel(ExportDialog)
        self.warningLabel.setObjectName(u"warningLabel")
        self.warningLabel.setProperty(u"look", u"quiet")
        self.warningLabel.setWordWrap(True)

        self.layout8.addWidget(self.warningLabel)

        self.layout7 = QHBoxLayout()
        self.layout7.setSpacing(12)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        self.space6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout7.addItem(self.space6)

        self.cancelButton = QPushButton(ExportDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout7.addWidget(self.cancelButton)

        self.saveButton = QPushButton(ExportDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"main")

        self.layout7.addWidget(self.saveButton)


        self.layout8.addLayout(self.layout7)


        self.retranslateUi(ExportDialog)

        QMetaObject.connectSlotsByName(ExportDialog)
    # setupUi

    def retranslateUi(self, ExportDialog):
        self.titleLabel.setText(QCoreApplication.translate("ExportDialog", u"List for another office", None))
        self.scopeLabel.setText("")
        self.recipientLabel.setText(QCoreApplication.translate("ExportDialog", u"For which office", None))
#if QT_CONFIG(accessibility)
        self.recipientEdit.setAccessibleName(QCoreApplication.translate("ExportDialog", u"For which office", None))
#endif // QT_CONFIG(accessibility)
        self.recipientEdit.setPlaceholderText(QCoreApplication.translate("ExportDialog", u"As consents name it: Dinas Sosial Kabupaten Malang", None))
        self.layoutLabel.setText(QCoreApplication.translate("ExportDialog", u"Layout", None))
#if QT_CONFIG(accessibility)
        self.layoutBox.setAccessibleName(QCoreApplication.translate("ExportDialog", u"Layout", None))
#endif // QT_CONFIG(accessibility)
        self.formatLabel.setText(QCoreApplication.translate("ExportDialog", u"Kind of file", None))
#if QT_CONFIG(accessibility)
        self.formatBox.setAccessibleName(QCoreApplication.translate("ExportDialog", u"Kind of file", None))
#endif // QT_CONFIG(accessibility)
        self.columnsLabel.setText(QCoreApplication.translate("ExportDialog", u"Columns", None))
#if QT_CONFIG(accessibility)
        self.columnsList.setAccessibleName(QCoreApplication.translate("ExportDialog", u"Columns", None))
#endif // QT_CONFIG(accessibility)
        self.openedBox.setText(QCoreApplication.translate("ExportDialog", u"With the clients of the highest confidentiality", None))
        self.reasonLabel.setText(QCoreApplication.translate("ExportDialog", u"Why they must be in it", None))
#if QT_CONFIG(accessibility)
        self.reasonEdit.setAccessibleName(QCoreApplication.translate("ExportDialog", u"Why they must be in it", None))
#endif // QT_CONFIG(accessibility)
        self.groundLabel.setText(QCoreApplication.translate("ExportDialog", u"Those who did not consent to this office", None))
#if QT_CONFIG(accessibility)
        self.groundBox.setAccessibleName(QCoreApplication.translate("ExportDialog", u"Those who did not consent to this office", None))
#endif // QT_CONFIG(accessibility)
        self.noteLabel.setText(QCoreApplication.translate("ExportDialog", u"Why they may go along", None))
#if QT_CONFIG(accessibility)
        self.noteEdit.setAccessibleName(QCoreApplication.translate("ExportDialog", u"Why they may go along", None))
#endif // QT_CONFIG(accessibility)
        self.noteEdit.setPlaceholderText(QCoreApplication.translate("ExportDialog", u"Letter or rule: Permensos 3/2025, surat Dinsos 460/12", None))
        self.warningLabel.setText(QCoreApplication.translate("ExportDialog", u"Whoever gets this file can read everything in it. Hand it over on a drive, and delete it where it is no longer needed.", None))
        self.cancelButton.setText(QCoreApplication.translate("ExportDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("ExportDialog", u"Save the list", None))
        pass
    # retranslateUi
