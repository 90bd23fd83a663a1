# SPDX-License-Identifier: MIT
"""Made from ui/note_family_part.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget
)

class Ui_NoteFamilyPart(object):
    def setupUi(self, NoteFamilyPart):
        if not NoteFamilyPart.objectName():
            NoteFamilyPart.setObjectName(u"NoteFamilyPart")
        self.familyLayout = QVBoxLayout(NoteFamilyPart)
        self.familyLayout.setSpacing(6)
        self.familyLayout.setObjectName(u"familyLayout")
        self.familyLayout.setContentsMargins(0, 6, 0, 0)
        self.seatPart = QWidget(NoteFamilyPart)
        self.seatPart.setObjectName(u"seatPart")
        self.seatLayout = QVBoxLayout(self.seatPart)
        self.seatLayout.setSpacing(4)
        self.seatLayout.setObjectName(u"seatLayout")
        self.seatLayout.setContentsMargins(0, 0, 0, 0)
        self.seatLabel = QLabel(self.seatPart)
        self.seatLabel.setObjectName(u"seatLabel")
        self.seatLabel.setProperty(u"look", u"caption")

        self.seatLayout.addWidget(self.seatLabel)

        self.seatRow = QHBoxLayout()
        self.seatRow.setSpacing(8)
        self.seatRow.setObjectName(u"seatRow")
        self.seatRow.setContentsMargins(0, 0, 0, 0)
        self.roleBox = QComboBox(self.seatPart)
        self.roleBox.setObjectName(u"roleBox")

        self.seatRow.addWidget(self.roleBox)

        self.reasonEdit = QLineEdit(self.seatPart)
        self.reasonEdit.setObjectName(u"reasonEdit")
        self.reasonEdit.setMaxLength(120)

        self.seatRow.addWidget(self.reasonEdit)

        self.seatRow.setStretch(0, 2)
        self.seatRow.setStretch(1, 3)

        self.seatLayout.addLayout(self.seatRow)


        self.familyLayout.addWidget(self.seatPart)

        self.hintLabel = QLabel(NoteFamilyPart)
        self.hintLabel.setObjectName(u"hintLabel")
        self.hintLabel.setProperty(u"look", u"quiet")
        self.hintLabel.setWordWrap(True)

        self.familyLayout.addWidget(self.hintLabel)

        self.listRow = QHBoxLayout()
        self.listRow.setSpacing(8)
        self.listRow.setObjectName(u"listRow")
        self.listRow.setContentsMargins(0, 0, 0, 0)
        self.listButton = QPushButton(NoteFamilyPart)
        self.listButton.setObjectName(u"listButton")
        self.listButton.setProperty(u"look", u"link")

        self.listRow.addWidget(self.listButton)

        self.space1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.listRow.addItem(self.space1)


        self.familyLayout.addLayout(self.listRow)

        self.outsidersHead = QHBoxLayout()
        self.outsidersHead.setSpacing(8)
        self.outsidersHead.setObjectName(u"outsidersHead")
        self.outsidersHead.setContentsMargins(0, 0, 0, 0)
        self.outsidersLabel = QLabel(NoteFamilyPart)
        self.outsidersLabel.setObjectName(u"outsidersLabel")

        self.outsidersHead.addWidget(self.outsidersLabel)

        self.space2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.outsidersHead.addItem(self.space2)

        self.addOutsiderButton = QPushButton(NoteFamilyPart)
        self.addOutsiderButton.setObjectName(u"addOutsiderButton")
        self.addOutsiderButton.setProperty(u"look", u"link")

        self.outsidersHead.addWidget(self.addOutsiderButton)


        self.familyLayout.addLayout(self.outsidersHead)

        self.outsiderRows = QWidget(NoteFamilyPart)
        self.outsiderRows.setObjectName(u"outsiderRows")
        self.outsiderBox = QVBoxLayout(self.outsiderRows)
        self.outsiderBox.setSpacing(8)
        self.outsiderBox.setObjectName(u"outsiderBox")
        self.outsiderBox.setContentsMargins(0, 0, 0, 0)

        self.familyLayout.addWidget(self.outsiderRows)


        self.retranslateUi(NoteFamilyPart)

        QMetaObject.connectSlotsByName(NoteFamilyPart)
    # setupUi

    def retranslateUi(self, NoteFamilyPart):
        self.seatLabel.setText("")
#if QT_CONFIG(accessibility)
        self.roleBox.setAccessibleName(QCoreApplication.translate("NoteFamilyPart", u"Role in the session", None))
#endif // QT_CONFIG(accessibility)
        self.reasonEdit.setPlaceholderText(QCoreApplication.translate("NoteFamilyPart", u"Why not there, e.g. at school", None))
#if QT_CONFIG(accessibility)
        self.reasonEdit.setAccessibleName(QCoreApplication.translate("NoteFamilyPart", u"Why not there", None))
#endif // QT_CONFIG(accessibility)
        self.hintLabel.setText("")
        self.listButton.setText(QCoreApplication.translate("NoteFamilyPart", u"List who lives together on that day", None))
        self.outsidersLabel.setText(QCoreApplication.translate("NoteFamilyPart", u"From outside the family", None))
        self.addOutsiderButton.setText(QCoreApplication.translate("NoteFamilyPart", u"Add someone by name", None))
        pass
    # retranslateUi
