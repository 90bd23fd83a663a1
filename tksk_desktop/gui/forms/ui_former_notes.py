# SPDX-License-Identifier: MIT
"""Made from ui/former_notes.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, Qt
)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QToolButton, QVBoxLayout,
    QWidget
)

class Ui_FormerNotes(object):
    def setupUi(self, FormerNotes):
        if not FormerNotes.objectName():
            FormerNotes.setObjectName(u"FormerNotes")
        FormerNotes.setProperty(u"look", u"card")
        self.formerLayout = QVBoxLayout(FormerNotes)
        self.formerLayout.setSpacing(4)
        self.formerLayout.setObjectName(u"formerLayout")
        self.formerLayout.setContentsMargins(16, 8, 16, 12)
        self.headLayout = QHBoxLayout()
        self.headLayout.setSpacing(8)
        self.headLayout.setObjectName(u"headLayout")
        self.headLayout.setContentsMargins(0, 0, 0, 0)
        self.foldButton = QPushButton(FormerNotes)
        self.foldButton.setObjectName(u"foldButton")
        self.foldButton.setProperty(u"look", u"link")
        self.foldButton.setCheckable(True)
        self.foldButton.setChecked(True)
        self.foldButton.setAutoDefault(False)

        self.headLayout.addWidget(self.foldButton)

        self.space2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.headLayout.addItem(self.space2)


        self.formerLayout.addLayout(self.headLayout)

        self.note = QWidget(FormerNotes)
        self.note.setObjectName(u"note")
        self.noteLayout = QVBoxLayout(self.note)
        self.noteLayout.setSpacing(4)
        self.noteLayout.setObjectName(u"noteLayout")
        self.noteLayout.setContentsMargins(0, 0, 0, 0)
        self.whichLayout = QHBoxLayout()
        self.whichLayout.setSpacing(8)
        self.whichLayout.setObjectName(u"whichLayout")
        self.whichLayout.setContentsMargins(0, 0, 0, 0)
        self.whenLabel = QLabel(self.note)
        self.whenLabel.setObjectName(u"whenLabel")
        self.whenLabel.setWordWrap(True)
        self.whenLabel.setProperty(u"look", u"caption")
        self.whenLabel.setText(u"")

        self.whichLayout.addWidget(self.whenLabel)

        self.placeLabel = QLabel(self.note)
        self.placeLabel.setObjectName(u"placeLabel")
        self.placeLabel.setProperty(u"look", u"quiet")
        self.placeLabel.setText(u"")

        self.whichLayout.addWidget(self.placeLabel)

        self.olderButton = QToolButton(self.note)
        self.olderButton.setObjectName(u"olderButton")
        self.olderButton.setProperty(u"look", u"link")
        self.olderButton.setText(u"")

        self.whichLayout.addWidget(self.olderButton)

        self.newerButton = QToolButton(self.note)
        self.newerButton.setObjectName(u"newerButton")
        self.newerButton.setProperty(u"look", u"link")
        self.newerButton.setText(u"")

        self.whichLayout.addWidget(self.newerButton)

        self.whichLayout.setStretch(0, 1)

        self.noteLayout.addLayout(self.whichLayout)

        self.textLabel = QLabel(self.note)
        self.textLabel.setObjectName(u"textLabel")
        self.textLabel.setText(u"")
        self.textLabel.setTextFormat(Qt.TextFormat.RichText)
        self.textLabel.setWordWrap(True)
        self.textLabel.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.noteLayout.addWidget(self.textLabel)


        self.formerLayout.addWidget(self.note)


        self.retranslateUi(FormerNotes)

        QMetaObject.connectSlotsByName(FormerNotes)
    # setupUi

    def retranslateUi(self, FormerNotes):
        self.foldButton.setText(QCoreApplication.translate("FormerNotes", u"Former notes", None))
#if QT_CONFIG(tooltip)
        self.olderButton.setToolTip(QCoreApplication.translate("FormerNotes", u"Older note", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.olderButton.setAccessibleName(QCoreApplication.translate("FormerNotes", u"Older note", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.newerButton.setToolTip(QCoreApplication.translate("FormerNotes", u"Newer note", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.newerButton.setAccessibleName(QCoreApplication.translate("FormerNotes", u"Newer note", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
