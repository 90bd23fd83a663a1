# SPDX-License-Identifier: MIT
"""Made from ui/report_period.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize
)
from PySide6.QtWidgets import (
    QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout
)

from tksk_desktop.gui.widgets.pdf_preview import (
    PdfPreview
)

class Ui_PeriodReportForm(object):
    def setupUi(self, PeriodReportForm):
        if not PeriodReportForm.objectName():
            PeriodReportForm.setObjectName(u"PeriodReportForm")
        PeriodReportForm.setMinimumSize(QSize(860, 660))
        self.layout1 = QVBoxLayout(PeriodReportForm)
        self.layout1.setSpacing(12)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(16, 16, 16, 16)
        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.part3 = QLabel(PeriodReportForm)
        self.part3.setObjectName(u"part3")

        self.layout2.addWidget(self.part3)

        self.periodBox = QComboBox(PeriodReportForm)
        self.periodBox.setObjectName(u"periodBox")
        self.periodBox.setMinimumSize(QSize(220, 0))

        self.layout2.addWidget(self.periodBox)

        self.hintLabel = QLabel(PeriodReportForm)
        self.hintLabel.setObjectName(u"hintLabel")
        self.hintLabel.setProperty(u"look", u"quiet")

        self.layout2.addWidget(self.hintLabel)

        self.space4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.space4)


        self.layout1.addLayout(self.layout2)

        self.preview = PdfPreview(PeriodReportForm)
        self.preview.setObjectName(u"preview")

        self.layout1.addWidget(self.preview)

        self.layout5 = QHBoxLayout()
        self.layout5.setSpacing(8)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.space6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout5.addItem(self.space6)

        self.closeButton = QPushButton(PeriodReportForm)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setAutoDefault(False)

        self.layout5.addWidget(self.closeButton)


        self.layout1.addLayout(self.layout5)

        self.layout1.setStretch(1, 1)

        self.retranslateUi(PeriodReportForm)

        QMetaObject.connectSlotsByName(PeriodReportForm)
    # setupUi

    def retranslateUi(self, PeriodReportForm):
        PeriodReportForm.setWindowTitle(QCoreApplication.translate("PeriodReportForm", u"Report of a period", None))
        self.part3.setText(QCoreApplication.translate("PeriodReportForm", u"Period", None))
        self.hintLabel.setText(QCoreApplication.translate("PeriodReportForm", u"Only signed months are added up.", None))
        self.closeButton.setText(QCoreApplication.translate("PeriodReportForm", u"Close", None))
    # retranslateUi
