# SPDX-License-Identifier: MIT
"""Made from ui/group_lists.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout
)

from tksk_desktop.gui.widgets.record_table import (
    RecordTable
)

class Ui_GroupListsView(object):
    def setupUi(self, GroupListsView):
        if not GroupListsView.objectName():
            GroupListsView.setObjectName(u"GroupListsView")
        self.layout1 = QHBoxLayout(GroupListsView)
        self.layout1.setSpacing(24)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 16, 0, 0)
        self.layout2 = QVBoxLayout()
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(8)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.part4 = QLabel(GroupListsView)
        self.part4.setObjectName(u"part4")
        self.part4.setProperty(u"look", u"section")

        self.layout3.addWidget(self.part4)

        self.space5 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout3.addItem(self.space5)

        self.addKindButton = QPushButton(GroupListsView)
        self.addKindButton.setObjectName(u"addKindButton")

        self.layout3.addWidget(self.addKindButton)

        self.changeKindButton = QPushButton(GroupListsView)
        self.changeKindButton.setObjectName(u"changeKindButton")

        self.layout3.addWidget(self.changeKindButton)


        self.layout2.addLayout(self.layout3)

        self.kindsTable = RecordTable(GroupListsView)
        self.kindsTable.setObjectName(u"kindsTable")

        self.layout2.addWidget(self.kindsTable)


        self.layout1.addLayout(self.layout2)

        self.layout6 = QVBoxLayout()
        self.layout6.setSpacing(8)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.layout7 = QHBoxLayout()
        self.layout7.setSpacing(8)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        self.part8 = QLabel(GroupListsView)
        self.part8.setObjectName(u"part8")
        self.part8.setProperty(u"look", u"section")

        self.layout7.addWidget(self.part8)

        self.space9 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout7.addItem(self.space9)

        self.addIndicatorButton = QPushButton(GroupListsView)
        self.addIndicatorButton.setObjectName(u"addIndicatorButton")

        self.layout7.addWidget(self.addIndicatorButton)

        self.changeIndicatorButton = QPushButton(GroupListsView)
        self.changeIndicatorButton.setObjectName(u"changeIndicatorButton")

        self.layout7.addWidget(self.changeIndicatorButton)


        self.layout6.addLayout(self.layout7)

        self.indicatorsTable = RecordTable(GroupListsView)
        self.indicatorsTable.setObjectName(u"indicatorsTable")

        self.layout6.addWidget(self.indicatorsTable)


        self.layout1.addLayout(self.layout6)

        self.layout1.setStretch(0, 1)
        self.layout1.setStretch(1, 1)

        self.retranslateUi(GroupListsView)

        QMetaObject.connectSlotsByName(GroupListsView)
    # setupUi

    def retranslateUi(self, GroupListsView):
        self.part4.setText(QCoreApplication.translate("GroupListsView", u"Kinds of groups", None))
        self.addKindButton.setText(QCoreApplication.translate("GroupListsView", u"Add", None))
        self.changeKindButton.setText(QCoreApplication.translate("GroupListsView", u"Change", None))
#if QT_CONFIG(accessibility)
        self.kindsTable.setAccessibleName(QCoreApplication.translate("GroupListsView", u"Kinds of groups", None))
#endif // QT_CONFIG(accessibility)
        self.part8.setText(QCoreApplication.translate("GroupListsView", u"Indicators of progress", None))
        self.addIndicatorButton.setText(QCoreApplication.translate("GroupListsView", u"Add", None))
        self.changeIndicatorButton.setText(QCoreApplication.translate("GroupListsView", u"Change", None))
#if QT_CONFIG(accessibility)
        self.indicatorsTable.setAccessibleName(QCoreApplication.translate("GroupListsView", u"Indicators of progress", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
