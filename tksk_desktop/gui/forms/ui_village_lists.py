# SPDX-License-Identifier: MIT
"""Made from ui/village_lists.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize
)
from PySide6.QtWidgets import (
    QCheckBox, QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QSpacerItem,
    QStackedWidget, QVBoxLayout, QWidget
)

from tksk_desktop.gui.network.listed_pane import (
    ListedPane
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

class Ui_VillageLists(object):
    def setupUi(self, VillageLists):
        if not VillageLists.objectName():
            VillageLists.setObjectName(u"VillageLists")
        self.layout2 = QVBoxLayout(VillageLists)
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(8)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.waveBox = ElidedBox(VillageLists)
        self.waveBox.setObjectName(u"waveBox")
        self.waveBox.setMinimumSize(QSize(220, 0))

        self.layout3.addWidget(self.waveBox)

        self.space4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout3.addItem(self.space4)

        self.compareButton = QPushButton(VillageLists)
        self.compareButton.setObjectName(u"compareButton")

        self.layout3.addWidget(self.compareButton)

        self.reportButton = QPushButton(VillageLists)
        self.reportButton.setObjectName(u"reportButton")

        self.layout3.addWidget(self.reportButton)

        self.takeButton = QPushButton(VillageLists)
        self.takeButton.setObjectName(u"takeButton")
        self.takeButton.setProperty(u"look", u"main")

        self.layout3.addWidget(self.takeButton)


        self.layout2.addLayout(self.layout3)

        self.progressCard = QFrame(VillageLists)
        self.progressCard.setObjectName(u"progressCard")
        self.progressCard.setProperty(u"look", u"card")
        self.layout5 = QHBoxLayout(self.progressCard)
        self.layout5.setSpacing(12)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(16, 8, 16, 8)
        self.progressLabel = QLabel(self.progressCard)
        self.progressLabel.setObjectName(u"progressLabel")

        self.layout5.addWidget(self.progressLabel)

        self.progressBar = QProgressBar(self.progressCard)
        self.progressBar.setObjectName(u"progressBar")
        self.progressBar.setTextVisible(False)

        self.layout5.addWidget(self.progressBar)

        self.cancelButton = QPushButton(self.progressCard)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout5.addWidget(self.cancelButton)

        self.layout5.setStretch(1, 1)

        self.layout2.addWidget(self.progressCard)

        self.hintLabel = QLabel(VillageLists)
        self.hintLabel.setObjectName(u"hintLabel")
        self.hintLabel.setProperty(u"look", u"quiet")
        self.hintLabel.setWordWrap(True)

        self.layout2.addWidget(self.hintLabel)

        self.stack = QStackedWidget(VillageLists)
        self.stack.setObjectName(u"stack")
        self.listsPage = QWidget()
        self.listsPage.setObjectName(u"listsPage")
        self.layout6 = QHBoxLayout(self.listsPage)
        self.layout6.setSpacing(12)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.layout7 = QVBoxLayout()
        self.layout7.setSpacing(8)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        self.listsTable = RecordTable(self.listsPage)
        self.listsTable.setObjectName(u"listsTable")
        self.listsTable.setMaximumSize(QSize(16777215, 184))
        self.listsTable.setMinimumSize(QSize(0, 120))

        self.layout7.addWidget(self.listsTable)

        self.givenLabel = QLabel(self.listsPage)
        self.givenLabel.setObjectName(u"givenLabel")
        self.givenLabel.setProperty(u"look", u"quiet")
        self.givenLabel.setWordWrap(True)

        self.layout7.addWidget(self.givenLabel)

        self.layout8 = QHBoxLayout()
        self.layout8.setSpacing(8)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(0, 0, 0, 0)
        self.outcomeBox = ElidedBox(self.listsPage)
        self.outcomeBox.setObjectName(u"outcomeBox")

        self.layout8.addWidget(self.outcomeBox)

        self.openBox = QCheckBox(self.listsPage)
        self.openBox.setObjectName(u"openBox")

        self.layout8.addWidget(self.openBox)

        self.space9 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout8.addItem(self.space9)

        self.removeButton = QPushButton(self.listsPage)
        self.removeButton.setObjectName(u"removeButton")

        self.layout8.addWidget(self.removeButton)

        self.enterButton = QPushButton(self.listsPage)
        self.enterButton.setObjectName(u"enterButton")

        self.layout8.addWidget(self.enterButton)


        self.layout7.addLayout(self.layout8)

        self.peopleTable = RecordTable(self.listsPage)
        self.peopleTable.setObjectName(u"peopleTable")

        self.layout7.addWidget(self.peopleTable)

        self.layout7.setStretch(3, 1)

        self.layout6.addLayout(self.layout7)

        self.pane = ListedPane(self.listsPage)
        self.pane.setObjectName(u"pane")
        self.pane.setMinimumSize(QSize(350, 0))
        self.pane.setMaximumSize(QSize(400, 16777215))

        self.layout6.addWidget(self.pane)

        self.layout6.setStretch(0, 1)
        self.stack.addWidget(self.listsPage)
        self.empty = EmptyState()
        self.empty.setObjectName(u"empty")
        self.stack.addWidget(self.empty)

        self.layout2.addWidget(self.stack)

        self.layout2.setStretch(3, 1)

        self.retranslateUi(VillageLists)

        QMetaObject.connectSlotsByName(VillageLists)
    # setupUi

    def retranslateUi(self, VillageLists):
#if QT_CONFIG(accessibility)
        self.waveBox.setAccessibleName(QCoreApplication.translate("VillageLists", u"Round", None))
#endif // QT_CONFIG(accessibility)
        self.compareButton.setText(QCoreApplication.translate("VillageLists", u"Compare again", None))
        self.reportButton.setText(QCoreApplication.translate("VillageLists", u"Report", None))
        self.takeButton.setText(QCoreApplication.translate("VillageLists", u"Take in a list", None))
        self.progressLabel.setText("")
        self.cancelButton.setText(QCoreApplication.translate("VillageLists", u"Cancel", None))
        self.hintLabel.setText("")
#if QT_CONFIG(accessibility)
        self.listsTable.setAccessibleName(QCoreApplication.translate("VillageLists", u"Lists of villages", None))
#endif // QT_CONFIG(accessibility)
        self.givenLabel.setText("")
#if QT_CONFIG(accessibility)
        self.outcomeBox.setAccessibleName(QCoreApplication.translate("VillageLists", u"Outcome", None))
#endif // QT_CONFIG(accessibility)
        self.openBox.setText(QCoreApplication.translate("VillageLists", u"Only those to decide", None))
        self.removeButton.setText(QCoreApplication.translate("VillageLists", u"Remove the list", None))
        self.enterButton.setText(QCoreApplication.translate("VillageLists", u"Enter those not found", None))
#if QT_CONFIG(accessibility)
        self.peopleTable.setAccessibleName(QCoreApplication.translate("VillageLists", u"People of the list", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
