# SPDX-License-Identifier: MIT
"""Made from ui/outside_field.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QLabel, QLineEdit, QVBoxLayout
)

class Ui_OutsideField(object):
    def setupUi(self, OutsideField):
        if not OutsideField.objectName():
            OutsideField.setObjectName(u"OutsideField")
        self.layout2 = QVBoxLayout(OutsideField)
        self.layout2.setSpacing(4)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.placeEdit = QLineEdit(OutsideField)
        self.placeEdit.setObjectName(u"placeEdit")

        self.layout2.addWidget(self.placeEdit)

        self.hintLabel = QLabel(OutsideField)
        self.hintLabel.setObjectName(u"hintLabel")
        self.hintLabel.setProperty(u"look", u"quiet")
        self.hintLabel.setWordWrap(True)

        self.layout2.addWidget(self.hintLabel)


        self.retranslateUi(OutsideField)

        QMetaObject.connectSlotsByName(OutsideField)
    # setupUi

    def retranslateUi(self, OutsideField):
        self.placeEdit.setPlaceholderText(QCoreApplication.translate("OutsideField", u"e.g. Lowokwaru, Kota Malang", None))
        self.hintLabel.setText(QCoreApplication.translate("OutsideField", u"Counted in no village from then on; the sheet stays in the register.", None))
        pass
    # retranslateUi
