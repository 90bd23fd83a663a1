# SPDX-License-Identifier: MIT
"""Made from ui/guidance_view.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout
)

from tksk_desktop.gui.widgets.elided_box import (
    ElidedBox
)
from tksk_desktop.gui.widgets.empty_state import (
    EmptyState
)
from tksk_desktop.gui.widgets.record_table import (
    RecordTable
)

class Ui_GuidanceView(object):
    def setupUi(self, GuidanceView):
        if not GuidanceView.objectName():
            GuidanceView.setObjectName(u"GuidanceView")
        self.layout71 = QVBoxLayout(GuidanceView)
        self.layout71.setSpacing(8)
        self.layout71.setObjectName(u"layout71")
        self.layout71.setContentsMargins(0, 0, 0, 0)
        self.layout72 = QHBoxLayout()
        self.layout72.setSpacing(8)
        self.layout72.setObjectName(u"layout72")
        self.layout72.setContentsMargins(0, 0, 0, 0)
        self.listBox = ElidedBox(GuidanceView)
        self.listBox.setObjectName(u"listBox")

        self.layout72.addWidget(self.listBox)

        self.space73 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout72.addItem(self.space73)

        self.criteriaButton = QPushButton(GuidanceView)
        self.criteriaButton.setObjectName(u"criteriaButton")

        self.layout72.addWidget(self.criteriaButton)

        self.workbookButton = QPushButton(GuidanceView)
        self.workbookButton.setObjectName(u"workbookButton")

        self.layout72.addWidget(self.workbookButton)

        self.paperButton = QPushButton(GuidanceView)
        self.paperButton.setObjectName(u"paperButton")

        self.layout72.addWidget(self.paperButton)

        self.makeButton = QPushButton(GuidanceView)
        self.makeButton.setObjectName(u"makeButton")
        self.makeButton.setProperty(u"look", u"main")

        self.layout72.addWidget(self.makeButton)


        self.layout71.addLayout(self.layout72)

        self.aboutLabel = QLabel(GuidanceView)
        self.aboutLabel.setObjectName(u"aboutLabel")
        self.aboutLabel.setProperty(u"look", u"quiet")
        self.aboutLabel.setWordWrap(True)

        self.layout71.addWidget(self.aboutLabel)

        self.table = RecordTable(GuidanceView)
        self.table.setObjectName(u"table")

        self.layout71.addWidget(self.table)

        self.empty = EmptyState(GuidanceView)
        self.empty.setObjectName(u"empty")

        self.layout71.addWidget(self.empty)

        self.reasonLabel = QLabel(GuidanceView)
        self.reasonLabel.setObjectName(u"reasonLabel")
        self.reasonLabel.setProperty(u"look", u"quiet")
        self.reasonLabel.setWordWrap(True)

        self.layout71.addWidget(self.reasonLabel)

        self.layout71.setStretch(2, 1)
        self.layout71.setStretch(3, 1)

        self.retranslateUi(GuidanceView)

        QMetaObject.connectSlotsByName(GuidanceView)
    # setupUi

    def retranslateUi(self, GuidanceView):
#if QT_CONFIG(accessibility)
        self.listBox.setAccessibleName(QCoreApplication.translate("GuidanceView", u"List", None))
#endif // QT_CONFIG(accessibility)
        self.criteriaButton.setText(QCoreApplication.translate("GuidanceView", u"Criteria", None))
        self.workbookButton.setText(QCoreApplication.translate("GuidanceView", u"Workbook", None))
        self.paperButton.setText(QCoreApplication.translate("GuidanceView", u"Paper", None))
        self.makeButton.setText(QCoreApplication.translate("GuidanceView", u"Make a list", None))
        self.aboutLabel.setText("")
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("GuidanceView", u"Candidates", None))
#endif // QT_CONFIG(accessibility)
        self.reasonLabel.setText("")
        pass
    # retranslateUi
