# SPDX-License-Identifier: MIT
"""Made from ui/group_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QGridLayout,
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from tksk_desktop.gui.groups.group_members import GroupMembers
from tksk_desktop.gui.widgets.date_field import DateField

class Ui_GroupDialog(object):
    def setupUi(self, GroupDialog):
        if not GroupDialog.objectName():
            GroupDialog.setObjectName(u"GroupDialog")
        GroupDialog.resize(680, 620)
        self.layout173 = QVBoxLayout(GroupDialog)
        self.layout173.setSpacing(12)
        self.layout173.setObjectName(u"layout173")
        self.layout173.setContentsMargins(24, 20, 24, 16)
        self.titleLabel = QLabel(GroupDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"section")

        self.layout173.addWidget(self.titleLabel)

        self.fields = QGridLayout()
        self.fields.setSpacing(12)
        self.fields.setObjectName(u"fields")
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.layout158 = QVBoxLayout()
        self.layout158.setSpacing(4)
        self.layout158.setObjectName(u"layout158")
        self.layout158.setContentsMargins(0, 0, 0, 0)
        self.label156 = QLabel(GroupDialog)
        self.label156.setObjectName(u"label156")

        self.layout158.addWidget(self.label156)

        self.nameEdit = QLineEdit(GroupDialog)
        self.nameEdit.setObjectName(u"nameEdit")

        self.layout158.addWidget(self.nameEdit)

        self.space157 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout158.addItem(self.space157)


        self.fields.addLayout(self.layout158, 0, 0, 1, 1)

        self.layout161 = QVBoxLayout()
        self.layout161.setSpacing(4)
        self.layout161.setObjectName(u"layout161")
        self.layout161.setContentsMargins(0, 0, 0, 0)
        self.label159 = QLabel(GroupDialog)
        self.label159.setObjectName(u"label159")

        self.layout161.addWidget(self.label159)

        self.kindBox = QComboBox(GroupDialog)
        self.kindBox.setObjectName(u"kindBox")

        self.layout161.addWidget(self.kindBox)

        self.space160 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout161.addItem(self.space160)


        self.fields.addLayout(self.layout161, 0, 1, 1, 1)

        self.layout164 = QVBoxLayout()
        self.layout164.setSpacing(4)
        self.layout164.setObjectName(u"layout164")
        self.layout164.setContentsMargins(0, 0, 0, 0)
        self.label162 = QLabel(GroupDialog)
        self.label162.setObjectName(u"label162")

        self.layout164.addWidget(self.label162)

        self.villageBox = QComboBox(GroupDialog)
        self.villageBox.setObjectName(u"villageBox")

        self.layout164.addWidget(self.villageBox)

        self.space163 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout164.addItem(self.space163)


        self.fields.addLayout(self.layout164, 1, 0, 1, 1)

        self.layout167 = QVBoxLayout()
        self.layout167.setSpacing(4)
        self.layout167.setObjectName(u"layout167")
        self.layout167.setContentsMargins(0, 0, 0, 0)
        self.label165 = QLabel(GroupDialog)
        self.label165.setObjectName(u"label165")

        self.layout167.addWidget(self.label165)

        self.formedField = DateField(GroupDialog)
        self.formedField.setObjectName(u"formedField")

        self.layout167.addWidget(self.formedField)

        self.space166 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout167.addItem(self.space166)


        self.fields.addLayout(self.layout167, 1, 1, 1, 1)


        self.layout173.addLayout(self.fields)

        self.layout169 = QVBoxLayout()
        self.layout169.setSpacing(4)
        self.layout169.setObjectName(u"layout169")
        self.layout169.setContentsMargins(0, 0, 0, 0)
        self.label168 = QLabel(GroupDialog)
        self.label168.setObjectName(u"label168")

        self.layout169.addWidget(self.label168)

        self.members = GroupMembers(GroupDialog)
        self.members.setObjectName(u"members")

        self.layout169.addWidget(self.members)

        self.layout169.setStretch(1, 1)

        self.layout173.addLayout(self.layout169)

        self.layout172 = QHBoxLayout()
        self.layout172.setSpacing(8)
        self.layout172.setObjectName(u"layout172")
        self.layout172.setContentsMargins(0, 0, 0, 0)
        self.label170 = QLabel(GroupDialog)
        self.label170.setObjectName(u"label170")
        self.label170.setProperty(u"look", u"quiet")

        self.layout172.addWidget(self.label170)

        self.space171 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout172.addItem(self.space171)

        self.cancelButton = QPushButton(GroupDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout172.addWidget(self.cancelButton)

        self.saveButton = QPushButton(GroupDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"main")

        self.layout172.addWidget(self.saveButton)


        self.layout173.addLayout(self.layout172)

        self.layout173.setStretch(2, 1)

        self.retranslateUi(GroupDialog)

        QMetaObject.connectSlotsByName(GroupDialog)
    # setupUi

    def retranslateUi(self, GroupDialog):
        self.titleLabel.setText("")
        self.label156.setText(QCoreApplication.translate("GroupDialog", u"Name of the group *", None))
        self.nameEdit.setPlaceholderText(QCoreApplication.translate("GroupDialog", u"e.g. KUBE Mekar Sari", None))
        self.label159.setText(QCoreApplication.translate("GroupDialog", u"Kind of group", None))
        self.label162.setText(QCoreApplication.translate("GroupDialog", u"Village *", None))
        self.label165.setText(QCoreApplication.translate("GroupDialog", u"Formed on *", None))
        self.label168.setText(QCoreApplication.translate("GroupDialog", u"Members", None))
        self.label170.setText(QCoreApplication.translate("GroupDialog", u"* must be filled in", None))
        self.cancelButton.setText(QCoreApplication.translate("GroupDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("GroupDialog", u"Save", None))
        pass
    # retranslateUi
