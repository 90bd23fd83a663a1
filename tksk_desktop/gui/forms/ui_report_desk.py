# SPDX-License-Identifier: MIT
"""Made from ui/report_desk.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize, Qt
)
from PySide6.QtWidgets import (
    QComboBox, QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QSplitter, QTabWidget,
    QToolButton, QVBoxLayout, QWidget
)

from tksk_desktop.gui.widgets.pdf_preview import (
    PdfPreview
)

class Ui_ReportDeskForm(object):
    def setupUi(self, ReportDeskForm):
        if not ReportDeskForm.objectName():
            ReportDeskForm.setObjectName(u"ReportDeskForm")
        self.layout15 = QVBoxLayout(ReportDeskForm)
        self.layout15.setSpacing(12)
        self.layout15.setObjectName(u"layout15")
        self.layout15.setContentsMargins(24, 16, 24, 16)
        self.layout13 = QHBoxLayout()
        self.layout13.setSpacing(12)
        self.layout13.setObjectName(u"layout13")
        self.layout13.setContentsMargins(0, 0, 0, 0)
        self.backButton = QToolButton(ReportDeskForm)
        self.backButton.setObjectName(u"backButton")

        self.layout13.addWidget(self.backButton)

        self.titleLabel = QLabel(ReportDeskForm)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"title")

        self.layout13.addWidget(self.titleLabel)

        self.stateRow = QHBoxLayout()
        self.stateRow.setSpacing(8)
        self.stateRow.setObjectName(u"stateRow")
        self.stateRow.setContentsMargins(0, 0, 0, 0)

        self.layout13.addLayout(self.stateRow)

        self.versionBox = QComboBox(ReportDeskForm)
        self.versionBox.setObjectName(u"versionBox")

        self.layout13.addWidget(self.versionBox)

        self.space12 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout13.addItem(self.space12)


        self.layout15.addLayout(self.layout13)

        self.splitter = QSplitter(ReportDeskForm)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(12)
        self.leftSide = QWidget(self.splitter)
        self.leftSide.setObjectName(u"leftSide")
        self.leftSide.setMinimumSize(QSize(452, 0))
        self.layout14 = QVBoxLayout(self.leftSide)
        self.layout14.setSpacing(8)
        self.layout14.setObjectName(u"layout14")
        self.layout14.setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabWidget(self.leftSide)
        self.tabs.setObjectName(u"tabs")
        self.tabs.setUsesScrollButtons(False)

        self.layout14.addWidget(self.tabs)

        self.signSlot = QVBoxLayout()
        self.signSlot.setSpacing(0)
        self.signSlot.setObjectName(u"signSlot")
        self.signSlot.setContentsMargins(0, 0, 0, 0)

        self.layout14.addLayout(self.signSlot)

        self.splitter.addWidget(self.leftSide)
        self.preview = PdfPreview(self.splitter)
        self.preview.setObjectName(u"preview")
        self.splitter.addWidget(self.preview)

        self.layout15.addWidget(self.splitter)

        self.layout15.setStretch(1, 1)

        self.retranslateUi(ReportDeskForm)

        QMetaObject.connectSlotsByName(ReportDeskForm)
    # setupUi

    def retranslateUi(self, ReportDeskForm):
#if QT_CONFIG(tooltip)
        self.backButton.setToolTip(QCoreApplication.translate("ReportDeskForm", u"All months (Esc)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.backButton.setAccessibleName(QCoreApplication.translate("ReportDeskForm", u"All months (Esc)", None))
#endif // QT_CONFIG(accessibility)
        self.titleLabel.setText("")
#if QT_CONFIG(tooltip)
        self.versionBox.setToolTip(QCoreApplication.translate("ReportDeskForm", u"Versions of this report", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi
