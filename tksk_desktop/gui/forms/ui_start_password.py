# SPDX-License-Identifier: MIT
"""Made from ui/start_password.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QGridLayout, QLabel,
    QLineEdit, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_PasswordForm(object):
    def setupUi(self, PasswordForm):
        if not PasswordForm.objectName():
            PasswordForm.setObjectName(u"PasswordForm")
        self.layout110 = QVBoxLayout(PasswordForm)
        self.layout110.setSpacing(12)
        self.layout110.setObjectName(u"layout110")
        self.layout110.setContentsMargins(0, 0, 0, 0)
        self.label103 = QLabel(PasswordForm)
        self.label103.setObjectName(u"label103")
        self.label103.setProperty(u"look", u"quiet")
        self.label103.setWordWrap(True)

        self.layout110.addWidget(self.label103)

        self.layout108 = QGridLayout()
        self.layout108.setSpacing(16)
        self.layout108.setObjectName(u"layout108")
        self.layout108.setContentsMargins(0, 0, 0, 0)
        self.layout105 = QVBoxLayout()
        self.layout105.setSpacing(4)
        self.layout105.setObjectName(u"layout105")
        self.layout105.setContentsMargins(0, 0, 0, 0)
        self.label104 = QLabel(PasswordForm)
        self.label104.setObjectName(u"label104")

        self.layout105.addWidget(self.label104)

        self.passwordEdit = QLineEdit(PasswordForm)
        self.passwordEdit.setObjectName(u"passwordEdit")
        self.passwordEdit.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout105.addWidget(self.passwordEdit)


        self.layout108.addLayout(self.layout105, 0, 0, 1, 1)

        self.layout107 = QVBoxLayout()
        self.layout107.setSpacing(4)
        self.layout107.setObjectName(u"layout107")
        self.layout107.setContentsMargins(0, 0, 0, 0)
        self.label106 = QLabel(PasswordForm)
        self.label106.setObjectName(u"label106")

        self.layout107.addWidget(self.label106)

        self.againEdit = QLineEdit(PasswordForm)
        self.againEdit.setObjectName(u"againEdit")
        self.againEdit.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout107.addWidget(self.againEdit)


        self.layout108.addLayout(self.layout107, 0, 1, 1, 1)


        self.layout110.addLayout(self.layout108)

        self.showBox = QCheckBox(PasswordForm)
        self.showBox.setObjectName(u"showBox")

        self.layout110.addWidget(self.showBox)

        self.space109 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout110.addItem(self.space109)


        self.retranslateUi(PasswordForm)

        QMetaObject.connectSlotsByName(PasswordForm)
    # setupUi

    def retranslateUi(self, PasswordForm):
        self.label103.setText(QCoreApplication.translate("PasswordForm", u"The password locks the whole caseload. Nobody can open it without the password or the recovery key, not even the makers of this program.", None))
        self.label104.setText(QCoreApplication.translate("PasswordForm", u"Password *", None))
        self.passwordEdit.setPlaceholderText(QCoreApplication.translate("PasswordForm", u"At least 8 characters; a short sentence is best", None))
        self.label106.setText(QCoreApplication.translate("PasswordForm", u"Once more *", None))
        self.showBox.setText(QCoreApplication.translate("PasswordForm", u"Show what is typed", None))
        pass
    # retranslateUi
