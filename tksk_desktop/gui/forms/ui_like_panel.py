# SPDX-License-Identifier: MIT
"""Made from ui/like_panel.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QLabel, QVBoxLayout, QWidget
)

class Ui_LikePanelForm(object):
    def setupUi(self, LikePanelForm):
        if not LikePanelForm.objectName():
            LikePanelForm.setObjectName(u"LikePanelForm")
        LikePanelForm.setProperty(u"look", u"attention")
        self.layout18 = QVBoxLayout(LikePanelForm)
        self.layout18.setSpacing(4)
        self.layout18.setObjectName(u"layout18")
        self.layout18.setContentsMargins(12, 6, 12, 6)
        self.titleLabel = QLabel(LikePanelForm)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"caption")

        self.layout18.addWidget(self.titleLabel)

        self.linesHolder = QWidget(LikePanelForm)
        self.linesHolder.setObjectName(u"linesHolder")
        self.linesLayout = QVBoxLayout(self.linesHolder)
        self.linesLayout.setSpacing(4)
        self.linesLayout.setObjectName(u"linesLayout")
        self.linesLayout.setContentsMargins(0, 0, 0, 0)

        self.layout18.addWidget(self.linesHolder)


        self.retranslateUi(LikePanelForm)

        QMetaObject.connectSlotsByName(LikePanelForm)
    # setupUi

    def retranslateUi(self, LikePanelForm):
        self.titleLabel.setText(QCoreApplication.translate("LikePanelForm", u"Perhaps registered already:", None))
        pass
    # retranslateUi
