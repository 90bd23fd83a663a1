# SPDX-License-Identifier: MIT
"""Made from ui/quick_activity.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout
)

from tksk_desktop.gui.widgets.date_field import (
    DateField
)

class Ui_QuickActivity(object):
    def setupUi(self, QuickActivity):
        if not QuickActivity.objectName():
            QuickActivity.setObjectName(u"QuickActivity")
        QuickActivity.setProperty(u"look", u"card")
        self.layout1 = QHBoxLayout(QuickActivity)
        self.layout1.setSpacing(12)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(12, 8, 12, 8)
        self.layout2 = QVBoxLayout()
        self.layout2.setSpacing(4)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.part3 = QLabel(QuickActivity)
        self.part3.setObjectName(u"part3")
        self.part3.setProperty(u"look", u"caption")

        self.layout2.addWidget(self.part3)

        self.whatEdit = QLineEdit(QuickActivity)
        self.whatEdit.setObjectName(u"whatEdit")

        self.layout2.addWidget(self.whatEdit)


        self.layout1.addLayout(self.layout2)

        self.layout4 = QVBoxLayout()
        self.layout4.setSpacing(4)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.part5 = QLabel(QuickActivity)
        self.part5.setObjectName(u"part5")
        self.part5.setProperty(u"look", u"caption")

        self.layout4.addWidget(self.part5)

        self.dayField = DateField(QuickActivity)
        self.dayField.setObjectName(u"dayField")

        self.layout4.addWidget(self.dayField)


        self.layout1.addLayout(self.layout4)

        self.buttonPart = QVBoxLayout()
        self.buttonPart.setSpacing(4)
        self.buttonPart.setObjectName(u"buttonPart")
        self.buttonPart.setContentsMargins(0, 0, 0, 0)
        self.part6 = QLabel(QuickActivity)
        self.part6.setObjectName(u"part6")

        self.buttonPart.addWidget(self.part6)

        self.recordButton = QPushButton(QuickActivity)
        self.recordButton.setObjectName(u"recordButton")

        self.buttonPart.addWidget(self.recordButton)


        self.layout1.addLayout(self.buttonPart)

        self.layout1.setStretch(0, 1)

        self.retranslateUi(QuickActivity)

        QMetaObject.connectSlotsByName(QuickActivity)
    # setupUi

    def retranslateUi(self, QuickActivity):
        self.part3.setText(QCoreApplication.translate("QuickActivity", u"Activity without clients: what was done *", None))
        self.whatEdit.setPlaceholderText(QCoreApplication.translate("QuickActivity", u"For example: meeting at the village office", None))
        self.part5.setText(QCoreApplication.translate("QuickActivity", u"When *", None))
        self.part6.setText("")
        self.recordButton.setText(QCoreApplication.translate("QuickActivity", u"Record", None))
#if QT_CONFIG(tooltip)
        self.recordButton.setToolTip(QCoreApplication.translate("QuickActivity", u"Enter", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi
