# SPDX-License-Identifier: MIT
"""Made from ui/potential_import_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize
)
from PySide6.QtWidgets import (
    QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout
)

from tksk_desktop.gui.widgets.elided_box import (
    ElidedBox
)
from tksk_desktop.gui.widgets.record_table import (
    RecordTable
)

class Ui_PotentialImportDialog(object):
    def setupUi(self, PotentialImportDialog):
        if not PotentialImportDialog.objectName():
            PotentialImportDialog.setObjectName(u"PotentialImportDialog")
        PotentialImportDialog.setMinimumSize(QSize(1000, 620))
        self.layout2 = QVBoxLayout(PotentialImportDialog)
        self.layout2.setSpacing(12)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(24, 20, 24, 20)
        self.titleLabel = QLabel(PotentialImportDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"section")

        self.layout2.addWidget(self.titleLabel)

        self.part3 = QLabel(PotentialImportDialog)
        self.part3.setObjectName(u"part3")
        self.part3.setProperty(u"look", u"quiet")
        self.part3.setWordWrap(True)

        self.layout2.addWidget(self.part3)

        self.layout4 = QHBoxLayout()
        self.layout4.setSpacing(12)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.layout5 = QVBoxLayout()
        self.layout5.setSpacing(4)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.part6 = QLabel(PotentialImportDialog)
        self.part6.setObjectName(u"part6")

        self.layout5.addWidget(self.part6)

        self.layout7 = QHBoxLayout()
        self.layout7.setSpacing(8)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        self.chooseButton = QPushButton(PotentialImportDialog)
        self.chooseButton.setObjectName(u"chooseButton")

        self.layout7.addWidget(self.chooseButton)

        self.fileLabel = QLabel(PotentialImportDialog)
        self.fileLabel.setObjectName(u"fileLabel")
        self.fileLabel.setProperty(u"look", u"quiet")

        self.layout7.addWidget(self.fileLabel)

        self.layout7.setStretch(1, 1)

        self.layout5.addLayout(self.layout7)


        self.layout4.addLayout(self.layout5)

        self.layout8 = QVBoxLayout()
        self.layout8.setSpacing(4)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(0, 0, 0, 0)
        self.part9 = QLabel(PotentialImportDialog)
        self.part9.setObjectName(u"part9")

        self.layout8.addWidget(self.part9)

        self.kindBox = ElidedBox(PotentialImportDialog)
        self.kindBox.setObjectName(u"kindBox")

        self.layout8.addWidget(self.kindBox)


        self.layout4.addLayout(self.layout8)

        self.layout10 = QVBoxLayout()
        self.layout10.setSpacing(4)
        self.layout10.setObjectName(u"layout10")
        self.layout10.setContentsMargins(0, 0, 0, 0)
        self.part11 = QLabel(PotentialImportDialog)
        self.part11.setObjectName(u"part11")

        self.layout10.addWidget(self.part11)

        self.villageBox = QComboBox(PotentialImportDialog)
        self.villageBox.setObjectName(u"villageBox")

        self.layout10.addWidget(self.villageBox)


        self.layout4.addLayout(self.layout10)

        self.layout4.setStretch(0, 1)
        self.layout4.setStretch(1, 1)
        self.layout4.setStretch(2, 1)

        self.layout2.addLayout(self.layout4)

        self.columnsLabel = QLabel(PotentialImportDialog)
        self.columnsLabel.setObjectName(u"columnsLabel")
        self.columnsLabel.setProperty(u"look", u"quiet")
        self.columnsLabel.setWordWrap(True)

        self.layout2.addWidget(self.columnsLabel)

        self.countLabel = QLabel(PotentialImportDialog)
        self.countLabel.setObjectName(u"countLabel")
        self.countLabel.setWordWrap(True)

        self.layout2.addWidget(self.countLabel)

        self.table = RecordTable(PotentialImportDialog)
        self.table.setObjectName(u"table")

        self.layout2.addWidget(self.table)

        self.layout12 = QHBoxLayout()
        self.layout12.setSpacing(8)
        self.layout12.setObjectName(u"layout12")
        self.layout12.setContentsMargins(0, 0, 0, 0)
        self.space13 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout12.addItem(self.space13)

        self.cancelButton = QPushButton(PotentialImportDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout12.addWidget(self.cancelButton)

        self.saveButton = QPushButton(PotentialImportDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"main")

        self.layout12.addWidget(self.saveButton)


        self.layout2.addLayout(self.layout12)

        self.layout2.setStretch(5, 1)

        self.retranslateUi(PotentialImportDialog)

        QMetaObject.connectSlotsByName(PotentialImportDialog)
    # setupUi

    def retranslateUi(self, PotentialImportDialog):
        self.titleLabel.setText(QCoreApplication.translate("PotentialImportDialog", u"Take over a list of potentials", None))
        self.part3.setText(QCoreApplication.translate("PotentialImportDialog", u"First you see what would happen. What the directory has already is never written over.", None))
        self.part6.setText(QCoreApplication.translate("PotentialImportDialog", u"File *", None))
        self.chooseButton.setText(QCoreApplication.translate("PotentialImportDialog", u"Choose a file", None))
        self.fileLabel.setText("")
        self.part9.setText(QCoreApplication.translate("PotentialImportDialog", u"Kind, where the list has none", None))
        self.part11.setText(QCoreApplication.translate("PotentialImportDialog", u"Village, where the list has none", None))
        self.columnsLabel.setText("")
        self.countLabel.setText("")
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("PotentialImportDialog", u"Rows of the list", None))
#endif // QT_CONFIG(accessibility)
        self.cancelButton.setText(QCoreApplication.translate("PotentialImportDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("PotentialImportDialog", u"Take over", None))
        pass
    # retranslateUi
