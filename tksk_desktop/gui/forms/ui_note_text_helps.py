# SPDX-License-Identifier: MIT
"""Made from ui/note_text_helps.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem
)

class Ui_NoteTextHelps(object):
    def setupUi(self, NoteTextHelps):
        if not NoteTextHelps.objectName():
            NoteTextHelps.setObjectName(u"NoteTextHelps")
        self.layout2 = QHBoxLayout(NoteTextHelps)
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.templateButton = QPushButton(NoteTextHelps)
        self.templateButton.setObjectName(u"templateButton")

        self.layout2.addWidget(self.templateButton)

        self.snippetButton = QPushButton(NoteTextHelps)
        self.snippetButton.setObjectName(u"snippetButton")

        self.layout2.addWidget(self.snippetButton)

        self.undoButton = QPushButton(NoteTextHelps)
        self.undoButton.setObjectName(u"undoButton")
        self.undoButton.setProperty(u"look", u"link")

        self.layout2.addWidget(self.undoButton)

        self.space3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.space3)

        self.hintLabel = QLabel(NoteTextHelps)
        self.hintLabel.setObjectName(u"hintLabel")
        self.hintLabel.setProperty(u"look", u"quiet")

        self.layout2.addWidget(self.hintLabel)


        self.retranslateUi(NoteTextHelps)

        QMetaObject.connectSlotsByName(NoteTextHelps)
    # setupUi

    def retranslateUi(self, NoteTextHelps):
        self.templateButton.setText(QCoreApplication.translate("NoteTextHelps", u"Template", None))
#if QT_CONFIG(tooltip)
        self.templateButton.setToolTip(QCoreApplication.translate("NoteTextHelps", u"Ctrl+T: the beginning of a note of this kind", None))
#endif // QT_CONFIG(tooltip)
        self.snippetButton.setText(QCoreApplication.translate("NoteTextHelps", u"Snippets", None))
#if QT_CONFIG(tooltip)
        self.snippetButton.setToolTip(QCoreApplication.translate("NoteTextHelps", u"Ctrl+J: ready sentences; a short word and Tab does the same", None))
#endif // QT_CONFIG(tooltip)
        self.undoButton.setText(QCoreApplication.translate("NoteTextHelps", u"Take the template back", None))
        self.hintLabel.setText(QCoreApplication.translate("NoteTextHelps", u"Short word + Tab = sentence", None))
        pass
    # retranslateUi
