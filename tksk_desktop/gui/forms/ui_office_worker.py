# SPDX-License-Identifier: MIT
"""Made from ui/office_worker.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QGridLayout, QLabel, QLineEdit, QSizePolicy, QSpacerItem, QVBoxLayout
)

class Ui_WorkerForm(object):
    def setupUi(self, WorkerForm):
        if not WorkerForm.objectName():
            WorkerForm.setObjectName(u"WorkerForm")
        self.layout14 = QGridLayout(WorkerForm)
        self.layout14.setSpacing(16)
        self.layout14.setObjectName(u"layout14")
        self.layout14.setContentsMargins(0, 0, 0, 0)
        self.layout2 = QVBoxLayout()
        self.layout2.setSpacing(4)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.label1 = QLabel(WorkerForm)
        self.label1.setObjectName(u"label1")

        self.layout2.addWidget(self.label1)

        self.nameEdit = QLineEdit(WorkerForm)
        self.nameEdit.setObjectName(u"nameEdit")

        self.layout2.addWidget(self.nameEdit)


        self.layout14.addLayout(self.layout2, 0, 0, 1, 1)

        self.layout4 = QVBoxLayout()
        self.layout4.setSpacing(4)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.label3 = QLabel(WorkerForm)
        self.label3.setObjectName(u"label3")

        self.layout4.addWidget(self.label3)

        self.memberNumberEdit = QLineEdit(WorkerForm)
        self.memberNumberEdit.setObjectName(u"memberNumberEdit")

        self.layout4.addWidget(self.memberNumberEdit)


        self.layout14.addLayout(self.layout4, 0, 1, 1, 1)

        self.layout6 = QVBoxLayout()
        self.layout6.setSpacing(4)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.label5 = QLabel(WorkerForm)
        self.label5.setObjectName(u"label5")

        self.layout6.addWidget(self.label5)

        self.decreeEdit = QLineEdit(WorkerForm)
        self.decreeEdit.setObjectName(u"decreeEdit")

        self.layout6.addWidget(self.decreeEdit)


        self.layout14.addLayout(self.layout6, 1, 0, 1, 1)

        self.layout8 = QVBoxLayout()
        self.layout8.setSpacing(4)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(0, 0, 0, 0)
        self.label7 = QLabel(WorkerForm)
        self.label7.setObjectName(u"label7")

        self.layout8.addWidget(self.label7)

        self.phoneEdit = QLineEdit(WorkerForm)
        self.phoneEdit.setObjectName(u"phoneEdit")

        self.layout8.addWidget(self.phoneEdit)


        self.layout14.addLayout(self.layout8, 1, 1, 1, 1)

        self.layout10 = QVBoxLayout()
        self.layout10.setSpacing(4)
        self.layout10.setObjectName(u"layout10")
        self.layout10.setContentsMargins(0, 0, 0, 0)
        self.label9 = QLabel(WorkerForm)
        self.label9.setObjectName(u"label9")

        self.layout10.addWidget(self.label9)

        self.emailEdit = QLineEdit(WorkerForm)
        self.emailEdit.setObjectName(u"emailEdit")

        self.layout10.addWidget(self.emailEdit)


        self.layout14.addLayout(self.layout10, 2, 0, 1, 1)

        self.layout12 = QVBoxLayout()
        self.layout12.setSpacing(4)
        self.layout12.setObjectName(u"layout12")
        self.layout12.setContentsMargins(0, 0, 0, 0)
        self.label11 = QLabel(WorkerForm)
        self.label11.setObjectName(u"label11")

        self.layout12.addWidget(self.label11)

        self.officeAddressEdit = QLineEdit(WorkerForm)
        self.officeAddressEdit.setObjectName(u"officeAddressEdit")

        self.layout12.addWidget(self.officeAddressEdit)


        self.layout14.addLayout(self.layout12, 2, 1, 1, 1)

        self.space13 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout14.addItem(self.space13, 3, 0, 1, 1)

        self.layout14.setColumnStretch(0, 1)
        self.layout14.setColumnStretch(1, 1)

        self.retranslateUi(WorkerForm)

        QMetaObject.connectSlotsByName(WorkerForm)
    # setupUi

    def retranslateUi(self, WorkerForm):
        self.label1.setText(QCoreApplication.translate("WorkerForm", u"Your full name *", None))
        self.nameEdit.setPlaceholderText(QCoreApplication.translate("WorkerForm", u"With title, e.g. Siti Aminah, S.Sos.", None))
        self.label3.setText(QCoreApplication.translate("WorkerForm", u"NIAT / membership number *", None))
        self.memberNumberEdit.setPlaceholderText(QCoreApplication.translate("WorkerForm", u"As on your TKSK card", None))
        self.label5.setText(QCoreApplication.translate("WorkerForm", u"Decree (SK) number and date", None))
        self.decreeEdit.setPlaceholderText(QCoreApplication.translate("WorkerForm", u"e.g. 460/12/KEP/2026, 2 January 2026", None))
        self.label7.setText(QCoreApplication.translate("WorkerForm", u"Phone", None))
        self.phoneEdit.setPlaceholderText(QCoreApplication.translate("WorkerForm", u"e.g. 0812 3456 7890", None))
        self.label9.setText(QCoreApplication.translate("WorkerForm", u"E-mail", None))
        self.emailEdit.setPlaceholderText(QCoreApplication.translate("WorkerForm", u"may stay empty", None))
        self.label11.setText(QCoreApplication.translate("WorkerForm", u"Office address", None))
        self.officeAddressEdit.setPlaceholderText(QCoreApplication.translate("WorkerForm", u"Street and number of the camat's office", None))
        pass
    # retranslateUi
