# SPDX-License-Identifier: MIT
"""Made from ui/recipient.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QAbstractButton, QApplication, QComboBox, QDialog,
    QDialogButtonBox, QHBoxLayout, QLabel, QLineEdit,
    QSizePolicy, QSpacerItem, QSpinBox, QVBoxLayout,
    QWidget)

from tksk_desktop.gui.widgets.date_field import DateField

class Ui_RecipientDialog(object):
    def setupUi(self, RecipientDialog):
        if not RecipientDialog.objectName():
            RecipientDialog.setObjectName(u"RecipientDialog")
        RecipientDialog.resize(640, 360)
        self.layout229 = QVBoxLayout(RecipientDialog)
        self.layout229.setSpacing(12)
        self.layout229.setObjectName(u"layout229")
        self.layout229.setContentsMargins(24, 16, 24, 16)
        self.layout212 = QVBoxLayout()
        self.layout212.setSpacing(4)
        self.layout212.setObjectName(u"layout212")
        self.layout212.setContentsMargins(0, 0, 0, 0)
        self.label211 = QLabel(RecipientDialog)
        self.label211.setObjectName(u"label211")

        self.layout212.addWidget(self.label211)

        self.titleEdit = QLineEdit(RecipientDialog)
        self.titleEdit.setObjectName(u"titleEdit")

        self.layout212.addWidget(self.titleEdit)


        self.layout229.addLayout(self.layout212)

        self.layout217 = QHBoxLayout()
        self.layout217.setSpacing(16)
        self.layout217.setObjectName(u"layout217")
        self.layout217.setContentsMargins(0, 0, 0, 0)
        self.layout214 = QVBoxLayout()
        self.layout214.setSpacing(4)
        self.layout214.setObjectName(u"layout214")
        self.layout214.setContentsMargins(0, 0, 0, 0)
        self.label213 = QLabel(RecipientDialog)
        self.label213.setObjectName(u"label213")

        self.layout214.addWidget(self.label213)

        self.roleBox = QComboBox(RecipientDialog)
        self.roleBox.setObjectName(u"roleBox")

        self.layout214.addWidget(self.roleBox)


        self.layout217.addLayout(self.layout214)

        self.layout216 = QVBoxLayout()
        self.layout216.setSpacing(4)
        self.layout216.setObjectName(u"layout216")
        self.layout216.setContentsMargins(0, 0, 0, 0)
        self.label215 = QLabel(RecipientDialog)
        self.label215.setObjectName(u"label215")

        self.layout216.addWidget(self.label215)

        self.positionBox = QSpinBox(RecipientDialog)
        self.positionBox.setObjectName(u"positionBox")
        self.positionBox.setMinimum(1)
        self.positionBox.setMaximum(99)

        self.layout216.addWidget(self.positionBox)


        self.layout217.addLayout(self.layout216)


        self.layout229.addLayout(self.layout217)

        self.layout222 = QHBoxLayout()
        self.layout222.setSpacing(16)
        self.layout222.setObjectName(u"layout222")
        self.layout222.setContentsMargins(0, 0, 0, 0)
        self.layout219 = QVBoxLayout()
        self.layout219.setSpacing(4)
        self.layout219.setObjectName(u"layout219")
        self.layout219.setContentsMargins(0, 0, 0, 0)
        self.label218 = QLabel(RecipientDialog)
        self.label218.setObjectName(u"label218")

        self.layout219.addWidget(self.label218)

        self.cityEdit = QLineEdit(RecipientDialog)
        self.cityEdit.setObjectName(u"cityEdit")

        self.layout219.addWidget(self.cityEdit)


        self.layout222.addLayout(self.layout219)

        self.layout221 = QVBoxLayout()
        self.layout221.setSpacing(4)
        self.layout221.setObjectName(u"layout221")
        self.layout221.setContentsMargins(0, 0, 0, 0)
        self.label220 = QLabel(RecipientDialog)
        self.label220.setObjectName(u"label220")

        self.layout221.addWidget(self.label220)

        self.addressEdit = QLineEdit(RecipientDialog)
        self.addressEdit.setObjectName(u"addressEdit")

        self.layout221.addWidget(self.addressEdit)


        self.layout222.addLayout(self.layout221)


        self.layout229.addLayout(self.layout222)

        self.layout227 = QHBoxLayout()
        self.layout227.setSpacing(16)
        self.layout227.setObjectName(u"layout227")
        self.layout227.setContentsMargins(0, 0, 0, 0)
        self.layout224 = QVBoxLayout()
        self.layout224.setSpacing(4)
        self.layout224.setObjectName(u"layout224")
        self.layout224.setContentsMargins(0, 0, 0, 0)
        self.label223 = QLabel(RecipientDialog)
        self.label223.setObjectName(u"label223")

        self.layout224.addWidget(self.label223)

        self.fromEdit = DateField(RecipientDialog)
        self.fromEdit.setObjectName(u"fromEdit")

        self.layout224.addWidget(self.fromEdit)


        self.layout227.addLayout(self.layout224)

        self.layout226 = QVBoxLayout()
        self.layout226.setSpacing(4)
        self.layout226.setObjectName(u"layout226")
        self.layout226.setContentsMargins(0, 0, 0, 0)
        self.label225 = QLabel(RecipientDialog)
        self.label225.setObjectName(u"label225")

        self.layout226.addWidget(self.label225)

        self.untilEdit = DateField(RecipientDialog)
        self.untilEdit.setObjectName(u"untilEdit")

        self.layout226.addWidget(self.untilEdit)


        self.layout227.addLayout(self.layout226)


        self.layout229.addLayout(self.layout227)

        self.space228 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout229.addItem(self.space228)

        self.buttons = QDialogButtonBox(RecipientDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Save)

        self.layout229.addWidget(self.buttons)


        self.retranslateUi(RecipientDialog)

        QMetaObject.connectSlotsByName(RecipientDialog)
    # setupUi

    def retranslateUi(self, RecipientDialog):
        RecipientDialog.setWindowTitle(QCoreApplication.translate("RecipientDialog", u"Recipient", None))
        self.label211.setText(QCoreApplication.translate("RecipientDialog", u"Name of the office or post *", None))
        self.titleEdit.setPlaceholderText(QCoreApplication.translate("RecipientDialog", u"e.g. Kepala Dinas Sosial Kabupaten Malang", None))
        self.label213.setText(QCoreApplication.translate("RecipientDialog", u"Gets", None))
        self.label215.setText(QCoreApplication.translate("RecipientDialog", u"Place in the list", None))
        self.label218.setText(QCoreApplication.translate("RecipientDialog", u"In (place in the address)", None))
        self.label220.setText(QCoreApplication.translate("RecipientDialog", u"Address", None))
        self.label223.setText(QCoreApplication.translate("RecipientDialog", u"From *", None))
        self.label225.setText(QCoreApplication.translate("RecipientDialog", u"Until", None))
    # retranslateUi
