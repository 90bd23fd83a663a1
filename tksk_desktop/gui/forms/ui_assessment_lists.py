# SPDX-License-Identifier: MIT
"""Made from ui/assessment_lists.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout
)

from tksk_desktop.gui.widgets.record_table import (
    RecordTable
)

class Ui_AssessmentListsView(object):
    def setupUi(self, AssessmentListsView):
        if not AssessmentListsView.objectName():
            AssessmentListsView.setObjectName(u"AssessmentListsView")
        self.layout2 = QVBoxLayout(AssessmentListsView)
        self.layout2.setSpacing(12)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 16, 0, 0)
        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(24)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.layout4 = QVBoxLayout()
        self.layout4.setSpacing(4)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.part5 = QLabel(AssessmentListsView)
        self.part5.setObjectName(u"part5")
        self.part5.setProperty(u"look", u"section")

        self.layout4.addWidget(self.part5)

        self.weightsLabel = QLabel(AssessmentListsView)
        self.weightsLabel.setObjectName(u"weightsLabel")
        self.weightsLabel.setWordWrap(True)

        self.layout4.addWidget(self.weightsLabel)

        self.bandsLabel = QLabel(AssessmentListsView)
        self.bandsLabel.setObjectName(u"bandsLabel")
        self.bandsLabel.setWordWrap(True)

        self.layout4.addWidget(self.bandsLabel)


        self.layout3.addLayout(self.layout4)

        self.layout6 = QVBoxLayout()
        self.layout6.setSpacing(8)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.changeRuleButton = QPushButton(AssessmentListsView)
        self.changeRuleButton.setObjectName(u"changeRuleButton")

        self.layout6.addWidget(self.changeRuleButton)

        self.resetButton = QPushButton(AssessmentListsView)
        self.resetButton.setObjectName(u"resetButton")

        self.layout6.addWidget(self.resetButton)

        self.space7 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout6.addItem(self.space7)


        self.layout3.addLayout(self.layout6)

        self.layout3.setStretch(0, 1)

        self.layout2.addLayout(self.layout3)

        self.keptLabel = QLabel(AssessmentListsView)
        self.keptLabel.setObjectName(u"keptLabel")
        self.keptLabel.setProperty(u"look", u"quiet")
        self.keptLabel.setWordWrap(True)

        self.layout2.addWidget(self.keptLabel)

        self.layout8 = QHBoxLayout()
        self.layout8.setSpacing(24)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(0, 0, 0, 0)
        self.layout9 = QVBoxLayout()
        self.layout9.setSpacing(8)
        self.layout9.setObjectName(u"layout9")
        self.layout9.setContentsMargins(0, 0, 0, 0)
        self.part10 = QLabel(AssessmentListsView)
        self.part10.setObjectName(u"part10")
        self.part10.setProperty(u"look", u"section")

        self.layout9.addWidget(self.part10)

        self.areasTable = RecordTable(AssessmentListsView)
        self.areasTable.setObjectName(u"areasTable")

        self.layout9.addWidget(self.areasTable)

        self.layout11 = QHBoxLayout()
        self.layout11.setSpacing(8)
        self.layout11.setObjectName(u"layout11")
        self.layout11.setContentsMargins(0, 0, 0, 0)
        self.addAreaButton = QPushButton(AssessmentListsView)
        self.addAreaButton.setObjectName(u"addAreaButton")

        self.layout11.addWidget(self.addAreaButton)

        self.changeAreaButton = QPushButton(AssessmentListsView)
        self.changeAreaButton.setObjectName(u"changeAreaButton")

        self.layout11.addWidget(self.changeAreaButton)

        self.upAreaButton = QPushButton(AssessmentListsView)
        self.upAreaButton.setObjectName(u"upAreaButton")

        self.layout11.addWidget(self.upAreaButton)

        self.downAreaButton = QPushButton(AssessmentListsView)
        self.downAreaButton.setObjectName(u"downAreaButton")

        self.layout11.addWidget(self.downAreaButton)

        self.removeAreaButton = QPushButton(AssessmentListsView)
        self.removeAreaButton.setObjectName(u"removeAreaButton")

        self.layout11.addWidget(self.removeAreaButton)

        self.space12 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout11.addItem(self.space12)


        self.layout9.addLayout(self.layout11)


        self.layout8.addLayout(self.layout9)

        self.layout13 = QVBoxLayout()
        self.layout13.setSpacing(8)
        self.layout13.setObjectName(u"layout13")
        self.layout13.setContentsMargins(0, 0, 0, 0)
        self.part14 = QLabel(AssessmentListsView)
        self.part14.setObjectName(u"part14")
        self.part14.setProperty(u"look", u"section")

        self.layout13.addWidget(self.part14)

        self.factorsTable = RecordTable(AssessmentListsView)
        self.factorsTable.setObjectName(u"factorsTable")

        self.layout13.addWidget(self.factorsTable)

        self.layout15 = QHBoxLayout()
        self.layout15.setSpacing(8)
        self.layout15.setObjectName(u"layout15")
        self.layout15.setContentsMargins(0, 0, 0, 0)
        self.addFactorButton = QPushButton(AssessmentListsView)
        self.addFactorButton.setObjectName(u"addFactorButton")

        self.layout15.addWidget(self.addFactorButton)

        self.changeFactorButton = QPushButton(AssessmentListsView)
        self.changeFactorButton.setObjectName(u"changeFactorButton")

        self.layout15.addWidget(self.changeFactorButton)

        self.upFactorButton = QPushButton(AssessmentListsView)
        self.upFactorButton.setObjectName(u"upFactorButton")

        self.layout15.addWidget(self.upFactorButton)

        self.downFactorButton = QPushButton(AssessmentListsView)
        self.downFactorButton.setObjectName(u"downFactorButton")

        self.layout15.addWidget(self.downFactorButton)

        self.removeFactorButton = QPushButton(AssessmentListsView)
        self.removeFactorButton.setObjectName(u"removeFactorButton")

        self.layout15.addWidget(self.removeFactorButton)

        self.space16 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout15.addItem(self.space16)


        self.layout13.addLayout(self.layout15)


        self.layout8.addLayout(self.layout13)

        self.layout8.setStretch(0, 4)
        self.layout8.setStretch(1, 3)

        self.layout2.addLayout(self.layout8)

        self.layout2.setStretch(2, 1)

        self.retranslateUi(AssessmentListsView)

        QMetaObject.connectSlotsByName(AssessmentListsView)
    # setupUi

    def retranslateUi(self, AssessmentListsView):
        self.part5.setText(QCoreApplication.translate("AssessmentListsView", u"How the risk is reckoned", None))
        self.weightsLabel.setText("")
        self.bandsLabel.setText("")
        self.changeRuleButton.setText(QCoreApplication.translate("AssessmentListsView", u"Change the rule", None))
        self.resetButton.setText(QCoreApplication.translate("AssessmentListsView", u"Shipped lists\u2026", None))
#if QT_CONFIG(tooltip)
        self.resetButton.setToolTip(QCoreApplication.translate("AssessmentListsView", u"Bring back the lists and the rule that came with the program", None))
#endif // QT_CONFIG(tooltip)
        self.keptLabel.setText(QCoreApplication.translate("AssessmentListsView", u"Assessments already signed off keep the names, points and bands they were written with.", None))
        self.part10.setText(QCoreApplication.translate("AssessmentListsView", u"Areas that an assessment looks at", None))
        self.addAreaButton.setText(QCoreApplication.translate("AssessmentListsView", u"Add", None))
        self.changeAreaButton.setText(QCoreApplication.translate("AssessmentListsView", u"Change", None))
#if QT_CONFIG(tooltip)
        self.upAreaButton.setToolTip(QCoreApplication.translate("AssessmentListsView", u"Further up", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.upAreaButton.setAccessibleName(QCoreApplication.translate("AssessmentListsView", u"Further up", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.downAreaButton.setToolTip(QCoreApplication.translate("AssessmentListsView", u"Further down", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.downAreaButton.setAccessibleName(QCoreApplication.translate("AssessmentListsView", u"Further down", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.removeAreaButton.setToolTip(QCoreApplication.translate("AssessmentListsView", u"Remove; only an area that nothing was written about", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.removeAreaButton.setAccessibleName(QCoreApplication.translate("AssessmentListsView", u"Remove; only an area that nothing was written about", None))
#endif // QT_CONFIG(accessibility)
        self.part14.setText(QCoreApplication.translate("AssessmentListsView", u"Risk factors", None))
        self.addFactorButton.setText(QCoreApplication.translate("AssessmentListsView", u"Add", None))
        self.changeFactorButton.setText(QCoreApplication.translate("AssessmentListsView", u"Change", None))
#if QT_CONFIG(tooltip)
        self.upFactorButton.setToolTip(QCoreApplication.translate("AssessmentListsView", u"Further up", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.upFactorButton.setAccessibleName(QCoreApplication.translate("AssessmentListsView", u"Further up", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.downFactorButton.setToolTip(QCoreApplication.translate("AssessmentListsView", u"Further down", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.downFactorButton.setAccessibleName(QCoreApplication.translate("AssessmentListsView", u"Further down", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.removeFactorButton.setToolTip(QCoreApplication.translate("AssessmentListsView", u"Remove; only a factor that was never ticked", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.removeFactorButton.setAccessibleName(QCoreApplication.translate("AssessmentListsView", u"Remove; only a factor that was never ticked", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
