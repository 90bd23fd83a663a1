# SPDX-License-Identifier: MIT
"""Made from ui/office_recipients.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QGridLayout, QLabel, QLineEdit,
    QSizePolicy, QVBoxLayout, QWidget)

class Ui_RecipientsForm(object):
    def setupUi(self, RecipientsForm):
        if not RecipientsForm.objectName():
            RecipientsForm.setObjectName(u"RecipientsForm")
        self.layout64 = QVBoxLayout(RecipientsForm)
        self.layout64.setSpacing(12)
        self.layout64.setObjectName(u"layout64")
        self.layout64.setContentsMargins(0, 0, 0, 0)
        self.label48 = QLabel(RecipientsForm)
        self.label48.setObjectName(u"label48")
        self.label48.setProperty(u"look", u"quiet")
        self.label48.setWordWrap(True)

        self.layout64.addWidget(self.label48)

        self.layout63 = QGridLayout()
        self.layout63.setSpacing(12)
        self.layout63.setObjectName(u"layout63")
        self.layout63.setContentsMargins(0, 0, 0, 0)
        self.layout50 = QVBoxLayout()
        self.layout50.setSpacing(4)
        self.layout50.setObjectName(u"layout50")
        self.layout50.setContentsMargins(0, 0, 0, 0)
        self.label49 = QLabel(RecipientsForm)
        self.label49.setObjectName(u"label49")

        self.layout50.addWidget(self.label49)

        self.regencyEdit = QLineEdit(RecipientsForm)
        self.regencyEdit.setObjectName(u"regencyEdit")

        self.layout50.addWidget(self.regencyEdit)


        self.layout63.addLayout(self.layout50, 0, 0, 1, 1)

        self.layout52 = QVBoxLayout()
        self.layout52.setSpacing(4)
        self.layout52.setObjectName(u"layout52")
        self.layout52.setContentsMargins(0, 0, 0, 0)
        self.label51 = QLabel(RecipientsForm)
        self.label51.setObjectName(u"label51")

        self.layout52.addWidget(self.label51)

        self.regencyCityEdit = QLineEdit(RecipientsForm)
        self.regencyCityEdit.setObjectName(u"regencyCityEdit")

        self.layout52.addWidget(self.regencyCityEdit)


        self.layout63.addLayout(self.layout52, 0, 1, 1, 1)

        self.layout54 = QVBoxLayout()
        self.layout54.setSpacing(4)
        self.layout54.setObjectName(u"layout54")
        self.layout54.setContentsMargins(0, 0, 0, 0)
        self.label53 = QLabel(RecipientsForm)
        self.label53.setObjectName(u"label53")

        self.layout54.addWidget(self.label53)

        self.provinceEdit = QLineEdit(RecipientsForm)
        self.provinceEdit.setObjectName(u"provinceEdit")

        self.layout54.addWidget(self.provinceEdit)


        self.layout63.addLayout(self.layout54, 1, 0, 1, 1)

        self.layout56 = QVBoxLayout()
        self.layout56.setSpacing(4)
        self.layout56.setObjectName(u"layout56")
        self.layout56.setContentsMargins(0, 0, 0, 0)
        self.label55 = QLabel(RecipientsForm)
        self.label55.setObjectName(u"label55")

        self.layout56.addWidget(self.label55)

        self.provinceCityEdit = QLineEdit(RecipientsForm)
        self.provinceCityEdit.setObjectName(u"provinceCityEdit")

        self.layout56.addWidget(self.provinceCityEdit)


        self.layout63.addLayout(self.layout56, 1, 1, 1, 1)

        self.layout58 = QVBoxLayout()
        self.layout58.setSpacing(4)
        self.layout58.setObjectName(u"layout58")
        self.layout58.setContentsMargins(0, 0, 0, 0)
        self.label57 = QLabel(RecipientsForm)
        self.label57.setObjectName(u"label57")

        self.layout58.addWidget(self.label57)

        self.ministryEdit = QLineEdit(RecipientsForm)
        self.ministryEdit.setObjectName(u"ministryEdit")

        self.layout58.addWidget(self.ministryEdit)


        self.layout63.addLayout(self.layout58, 2, 0, 1, 1)

        self.layout60 = QVBoxLayout()
        self.layout60.setSpacing(4)
        self.layout60.setObjectName(u"layout60")
        self.layout60.setContentsMargins(0, 0, 0, 0)
        self.label59 = QLabel(RecipientsForm)
        self.label59.setObjectName(u"label59")

        self.layout60.addWidget(self.label59)

        self.ministryCityEdit = QLineEdit(RecipientsForm)
        self.ministryCityEdit.setObjectName(u"ministryCityEdit")

        self.layout60.addWidget(self.ministryCityEdit)


        self.layout63.addLayout(self.layout60, 2, 1, 1, 1)

        self.layout62 = QVBoxLayout()
        self.layout62.setSpacing(4)
        self.layout62.setObjectName(u"layout62")
        self.layout62.setContentsMargins(0, 0, 0, 0)
        self.label61 = QLabel(RecipientsForm)
        self.label61.setObjectName(u"label61")

        self.layout62.addWidget(self.label61)

        self.fileEdit = QLineEdit(RecipientsForm)
        self.fileEdit.setObjectName(u"fileEdit")

        self.layout62.addWidget(self.fileEdit)


        self.layout63.addLayout(self.layout62, 3, 0, 1, 1)


        self.layout64.addLayout(self.layout63)


        self.retranslateUi(RecipientsForm)

        QMetaObject.connectSlotsByName(RecipientsForm)
    # setupUi

    def retranslateUi(self, RecipientsForm):
        self.label48.setText(QCoreApplication.translate("RecipientsForm", u"The original goes to the Dinas Sosial of the regency; the others get a copy. Names can be changed later.", None))
        self.label49.setText(QCoreApplication.translate("RecipientsForm", u"Original to *", None))
        self.label51.setText(QCoreApplication.translate("RecipientsForm", u"In (place in the address)", None))
        self.label53.setText(QCoreApplication.translate("RecipientsForm", u"Copy to the province", None))
        self.label55.setText(QCoreApplication.translate("RecipientsForm", u"In (place in the address)", None))
        self.label57.setText(QCoreApplication.translate("RecipientsForm", u"Copy to the ministry", None))
        self.label59.setText(QCoreApplication.translate("RecipientsForm", u"In (place in the address)", None))
        self.label61.setText(QCoreApplication.translate("RecipientsForm", u"File copy", None))
        pass
    # retranslateUi
