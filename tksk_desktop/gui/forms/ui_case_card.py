# SPDX-License-Identifier: MIT
"""Made from ui/case_card.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_CaseCard(object):
    def setupUi(self, CaseCard):
        if not CaseCard.objectName():
            CaseCard.setObjectName(u"CaseCard")
        self.layout57 = QVBoxLayout(CaseCard)
        self.layout57.setSpacing(6)
        self.layout57.setObjectName(u"layout57")
        self.layout57.setContentsMargins(16, 12, 16, 12)
        self.layout54 = QHBoxLayout()
        self.layout54.setSpacing(8)
        self.layout54.setObjectName(u"layout54")
        self.layout54.setContentsMargins(0, 0, 0, 0)
        self.stageLabel = QLabel(CaseCard)
        self.stageLabel.setObjectName(u"stageLabel")
        self.stageLabel.setProperty(u"look", u"strong")

        self.layout54.addWidget(self.stageLabel)

        self.space53 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout54.addItem(self.space53)

        self.numberLabel = QLabel(CaseCard)
        self.numberLabel.setObjectName(u"numberLabel")
        self.numberLabel.setProperty(u"look", u"quiet")

        self.layout54.addWidget(self.numberLabel)


        self.layout57.addLayout(self.layout54)

        self.problemLabel = QLabel(CaseCard)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.problemLabel.setWordWrap(True)

        self.layout57.addWidget(self.problemLabel)

        self.daysLabel = QLabel(CaseCard)
        self.daysLabel.setObjectName(u"daysLabel")
        self.daysLabel.setProperty(u"look", u"quiet")
        self.daysLabel.setWordWrap(True)

        self.layout57.addWidget(self.daysLabel)

        self.outcomeLabel = QLabel(CaseCard)
        self.outcomeLabel.setObjectName(u"outcomeLabel")
        self.outcomeLabel.setWordWrap(True)

        self.layout57.addWidget(self.outcomeLabel)

        self.workRow = QHBoxLayout()
        self.workRow.setSpacing(8)
        self.workRow.setObjectName(u"workRow")
        self.workButton = QPushButton(CaseCard)
        self.workButton.setObjectName(u"workButton")

        self.workRow.addWidget(self.workButton)

        self.workSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.workRow.addItem(self.workSpace)


        self.layout57.addLayout(self.workRow)

        self.actsRow = QWidget(CaseCard)
        self.actsRow.setObjectName(u"actsRow")
        self.layout56 = QHBoxLayout(self.actsRow)
        self.layout56.setSpacing(8)
        self.layout56.setObjectName(u"layout56")
        self.layout56.setContentsMargins(0, 0, 0, 0)
        self.noteButton = QPushButton(self.actsRow)
        self.noteButton.setObjectName(u"noteButton")

        self.layout56.addWidget(self.noteButton)

        self.moveButton = QPushButton(self.actsRow)
        self.moveButton.setObjectName(u"moveButton")

        self.layout56.addWidget(self.moveButton)

        self.closeButton = QPushButton(self.actsRow)
        self.closeButton.setObjectName(u"closeButton")

        self.layout56.addWidget(self.closeButton)

        self.space55 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout56.addItem(self.space55)


        self.layout57.addWidget(self.actsRow)


        self.retranslateUi(CaseCard)

        QMetaObject.connectSlotsByName(CaseCard)
    # setupUi

    def retranslateUi(self, CaseCard):
        self.stageLabel.setText("")
        self.numberLabel.setText("")
        self.problemLabel.setText("")
        self.daysLabel.setText("")
        self.outcomeLabel.setText("")
        self.workButton.setText(QCoreApplication.translate("CaseCard", u"Assessments, plan, genogram", None))
        self.noteButton.setText(QCoreApplication.translate("CaseCard", u"Write a session note", None))
        self.moveButton.setText(QCoreApplication.translate("CaseCard", u"Move to another stage", None))
        self.closeButton.setText(QCoreApplication.translate("CaseCard", u"Close the case", None))
        pass
    # retranslateUi
