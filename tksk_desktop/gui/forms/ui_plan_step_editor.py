# SPDX-License-Identifier: MIT
"""Made from ui/plan_step_editor.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QComboBox, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QSpacerItem, QToolButton,
    QVBoxLayout, QWidget
)

from tksk_desktop.gui.widgets.date_field import (
    DateField
)

class Ui_PlanStepEditor(object):
    def setupUi(self, PlanStepEditor):
        if not PlanStepEditor.objectName():
            PlanStepEditor.setObjectName(u"PlanStepEditor")
        self.layout1 = QHBoxLayout(PlanStepEditor)
        self.layout1.setSpacing(8)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.layout2 = QVBoxLayout()
        self.layout2.setSpacing(4)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.label13 = QLabel(PlanStepEditor)
        self.label13.setObjectName(u"label13")

        self.layout2.addWidget(self.label13)

        self.stepEdit = QLineEdit(PlanStepEditor)
        self.stepEdit.setObjectName(u"stepEdit")

        self.layout2.addWidget(self.stepEdit)

        self.space3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout2.addItem(self.space3)


        self.layout1.addLayout(self.layout2)

        self.layout4 = QVBoxLayout()
        self.layout4.setSpacing(4)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.label14 = QLabel(PlanStepEditor)
        self.label14.setObjectName(u"label14")

        self.layout4.addWidget(self.label14)

        self.responsibleBox = QComboBox(PlanStepEditor)
        self.responsibleBox.setObjectName(u"responsibleBox")

        self.layout4.addWidget(self.responsibleBox)

        self.space5 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout4.addItem(self.space5)


        self.layout1.addLayout(self.layout4)

        self.providerPane = QWidget(PlanStepEditor)
        self.providerPane.setObjectName(u"providerPane")
        self.layout6 = QVBoxLayout(self.providerPane)
        self.layout6.setSpacing(4)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.label15 = QLabel(self.providerPane)
        self.label15.setObjectName(u"label15")

        self.layout6.addWidget(self.label15)

        self.providerEdit = QLineEdit(self.providerPane)
        self.providerEdit.setObjectName(u"providerEdit")

        self.layout6.addWidget(self.providerEdit)

        self.space7 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout6.addItem(self.space7)


        self.layout1.addWidget(self.providerPane)

        self.layout8 = QVBoxLayout()
        self.layout8.setSpacing(4)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(0, 0, 0, 0)
        self.label16 = QLabel(PlanStepEditor)
        self.label16.setObjectName(u"label16")

        self.layout8.addWidget(self.label16)

        self.dueField = DateField(PlanStepEditor)
        self.dueField.setObjectName(u"dueField")

        self.layout8.addWidget(self.dueField)

        self.space9 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout8.addItem(self.space9)


        self.layout1.addLayout(self.layout8)

        self.layout10 = QVBoxLayout()
        self.layout10.setSpacing(4)
        self.layout10.setObjectName(u"layout10")
        self.layout10.setContentsMargins(0, 0, 0, 0)
        self.label17 = QLabel(PlanStepEditor)
        self.label17.setObjectName(u"label17")

        self.layout10.addWidget(self.label17)

        self.removeButton = QToolButton(PlanStepEditor)
        self.removeButton.setObjectName(u"removeButton")

        self.layout10.addWidget(self.removeButton)

        self.space11 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout10.addItem(self.space11)


        self.layout1.addLayout(self.layout10)

        self.layout1.setStretch(0, 4)
        self.layout1.setStretch(1, 2)
        self.layout1.setStretch(2, 2)
        self.layout1.setStretch(3, 2)

        self.retranslateUi(PlanStepEditor)

        QMetaObject.connectSlotsByName(PlanStepEditor)
    # setupUi

    def retranslateUi(self, PlanStepEditor):
        self.label13.setText(QCoreApplication.translate("PlanStepEditor", u"Step *", None))
        self.stepEdit.setPlaceholderText(QCoreApplication.translate("PlanStepEditor", u"e.g. Ask the village for a letter", None))
        self.label14.setText(QCoreApplication.translate("PlanStepEditor", u"Responsible", None))
        self.label15.setText(QCoreApplication.translate("PlanStepEditor", u"Which one? *", None))
        self.providerEdit.setPlaceholderText(QCoreApplication.translate("PlanStepEditor", u"e.g. Puskesmas", None))
        self.label16.setText(QCoreApplication.translate("PlanStepEditor", u"Due on", None))
        self.label17.setText("")
        pass
    # retranslateUi
