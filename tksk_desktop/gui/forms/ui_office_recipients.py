# SPDX-License-Identifier: MIT
"""Made from ui/office_recipients.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QGridLayout, QLabel, QLineEdit, QSizePolicy, QSpacerItem, QVBoxLayout
)

class Ui_RecipientsForm(object):
    def setupUi(self, RecipientsForm):
        if not RecipientsForm.objectName():
            RecipientsForm.setObjectName(u"RecipientsForm")
        self.layout68 = QVBoxLayout(RecipientsForm)
        self.layout68.setSpacing(12)
        self.layout68.setObjectName(u"layout68")
        self.layout68.setContentsMargins(0, 0, 0, 0)
        self.label51 = QLabel(RecipientsForm)
        self.label51.setObjectName(u"label51")
        self.label51.setProperty(u"look", u"quiet")
        self.label51.setWordWrap(True)

        self.layout68.addWidget(self.label51)

        self.layout66 = QGridLayout()
        self.layout66.setSpacing(12)
        self.layout66.setObjectName(u"layout66")
        self.layout66.setContentsMargins(0, 0, 0, 0)
        self.layout53 = QVBoxLayout()
        self.layout53.setSpacing(4)
        self.layout53.setObjectName(u"layout53")
        self.layout53.setContentsMargins(0, 0, 0, 0)
        self.label52 = QLabel(RecipientsForm)
        self.label52.setObjectName(u"label52")

        self.layout53.addWidget(self.label52)

        self.regencyEdit = QLineEdit(RecipientsForm)
        self.regencyEdit.setObjectName(u"regencyEdit")

        self.layout53.addWidget(self.regencyEdit)


        self.layout66.addLayout(self.layout53, 0, 0, 1, 1)

        self.layout55 = QVBoxLayout()
        self.layout55.setSpacing(4)
        self.layout55.setObjectName(u"layout55")
        self.layout55.setContentsMargins(0, 0, 0, 0)
        self.label54 = QLabel(RecipientsForm)
        self.label54.setObjectName(u"label54")

        self.layout55.addWidget(self.label54)

        self.regencyCityEdit = QLineEdit(RecipientsForm)
        self.regencyCityEdit.setObjectName(u"regencyCityEdit")

        self.layout55.addWidget(self.regencyCityEdit)


        self.layout66.addLayout(self.layout55, 0, 1, 1, 1)

        self.layout57 = QVBoxLayout()
        self.layout57.setSpacing(4)
        self.layout57.setObjectName(u"layout57")
        self.layout57.setContentsMargins(0, 0, 0, 0)
        self.label56 = QLabel(RecipientsForm)
        self.label56.setObjectName(u"label56")

        self.layout57.addWidget(self.label56)

        self.provinceEdit = QLineEdit(RecipientsForm)
        self.provinceEdit.setObjectName(u"provinceEdit")

        self.layout57.addWidget(self.provinceEdit)


        self.layout66.addLayout(self.layout57, 1, 0, 1, 1)

        self.layout59 = QVBoxLayout()
        self.layout59.setSpacing(4)
        self.layout59.setObjectName(u"layout59")
        self.layout59.setContentsMargins(0, 0, 0, 0)
        self.label58 = QLabel(RecipientsForm)
        self.label58.setObjectName(u"label58")

        self.layout59.addWidget(self.label58)

        self.provinceCityEdit = QLineEdit(RecipientsForm)
        self.provinceCityEdit.setObjectName(u"provinceCityEdit")

        self.layout59.addWidget(self.provinceCityEdit)


        self.layout66.addLayout(self.layout59, 1, 1, 1, 1)

        self.layout61 = QVBoxLayout()
        self.layout61.setSpacing(4)
        self.layout61.setObjectName(u"layout61")
        self.layout61.setContentsMargins(0, 0, 0, 0)
        self.label60 = QLabel(RecipientsForm)
        self.label60.setObjectName(u"label60")

        self.layout61.addWidget(self.label60)

        self.ministryEdit = QLineEdit(RecipientsForm)
        self.ministryEdit.setObjectName(u"ministryEdit")

        self.layout61.addWidget(self.ministryEdit)


        self.layout66.addLayout(self.layout61, 2, 0, 1, 1)

        self.layout63 = QVBoxLayout()
        self.layout63.setSpacing(4)
        self.layout63.setObjectName(u"layout63")
        self.layout63.setContentsMargins(0, 0, 0, 0)
        self.label62 = QLabel(RecipientsForm)
        self.label62.setObjectName(u"label62")

        self.layout63.addWidget(self.label62)

        self.ministryCityEdit = QLineEdit(RecipientsForm)
        self.ministryCityEdit.setObjectName(u"ministryCityEdit")

        self.layout63.addWidget(self.ministryCityEdit)


        self.layout66.addLayout(self.layout63, 2, 1, 1, 1)

        self.layout65 = QVBoxLayout()
        self.layout65.setSpacing(4)
        self.layout65.setObjectName(u"layout65")
        self.layout65.setContentsMargins(0, 0, 0, 0)
        self.label64 = QLabel(RecipientsForm)
        self.label64.setObjectName(u"label64")

        self.layout65.addWidget(self.label64)

        self.fileEdit = QLineEdit(RecipientsForm)
        self.fileEdit.setObjectName(u"fileEdit")

        self.layout65.addWidget(self.fileEdit)


        self.layout66.addLayout(self.layout65, 3, 0, 1, 1)

        self.layout66.setColumnStretch(0, 3)
        self.layout66.setColumnStretch(1, 1)

        self.layout68.addLayout(self.layout66)

        self.space67 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout68.addItem(self.space67)


        self.retranslateUi(RecipientsForm)

        QMetaObject.connectSlotsByName(RecipientsForm)
    # setupUi

    def retranslateUi(self, RecipientsForm):
        self.label51.setText(QCoreApplication.translate("RecipientsForm", u"The original goes to the Dinas Sosial of the regency; the others get a copy. Names can be changed later.", None))
        self.label52.setText(QCoreApplication.translate("RecipientsForm", u"Original to *", None))
        self.label54.setText(QCoreApplication.translate("RecipientsForm", u"In (place in the address)", None))
        self.label56.setText(QCoreApplication.translate("RecipientsForm", u"Copy to the province", None))
        self.label58.setText(QCoreApplication.translate("RecipientsForm", u"In (place in the address)", None))
        self.label60.setText(QCoreApplication.translate("RecipientsForm", u"Copy to the ministry", None))
        self.label62.setText(QCoreApplication.translate("RecipientsForm", u"In (place in the address)", None))
        self.label64.setText(QCoreApplication.translate("RecipientsForm", u"File copy", None))
        pass
    # retranslateUi
