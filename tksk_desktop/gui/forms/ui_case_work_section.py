# SPDX-License-Identifier: MIT
"""Made from ui/case_work_section.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout
)

class Ui_CaseWorkSection(object):
    def setupUi(self, CaseWorkSection):
        if not CaseWorkSection.objectName():
            CaseWorkSection.setObjectName(u"CaseWorkSection")
        self.layout128 = QVBoxLayout(CaseWorkSection)
        self.layout128.setSpacing(8)
        self.layout128.setObjectName(u"layout128")
        self.layout128.setContentsMargins(0, 0, 0, 0)
        self.hintLabel = QLabel(CaseWorkSection)
        self.hintLabel.setObjectName(u"hintLabel")
        self.hintLabel.setProperty(u"look", u"quiet")
        self.hintLabel.setWordWrap(True)

        self.layout128.addWidget(self.hintLabel)

        self.assessmentLabel = QLabel(CaseWorkSection)
        self.assessmentLabel.setObjectName(u"assessmentLabel")
        self.assessmentLabel.setWordWrap(True)

        self.layout128.addWidget(self.assessmentLabel)

        self.planLabel = QLabel(CaseWorkSection)
        self.planLabel.setObjectName(u"planLabel")
        self.planLabel.setWordWrap(True)

        self.layout128.addWidget(self.planLabel)

        self.layout127 = QHBoxLayout()
        self.layout127.setSpacing(8)
        self.layout127.setObjectName(u"layout127")
        self.layout127.setContentsMargins(0, 0, 0, 0)
        self.workButton = QPushButton(CaseWorkSection)
        self.workButton.setObjectName(u"workButton")

        self.layout127.addWidget(self.workButton)

        self.space126 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout127.addItem(self.space126)


        self.layout128.addLayout(self.layout127)


        self.retranslateUi(CaseWorkSection)

        QMetaObject.connectSlotsByName(CaseWorkSection)
    # setupUi

    def retranslateUi(self, CaseWorkSection):
        self.hintLabel.setText(QCoreApplication.translate("CaseWorkSection", u"Assessments are compared with each other; the plan shows what has been reached.", None))
        self.assessmentLabel.setText("")
        self.planLabel.setText("")
        self.workButton.setText(QCoreApplication.translate("CaseWorkSection", u"Open assessments, plan and genogram", None))
        pass
    # retranslateUi
