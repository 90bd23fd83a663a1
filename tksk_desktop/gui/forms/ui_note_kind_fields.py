# SPDX-License-Identifier: MIT
"""Made from ui/note_kind_fields.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QComboBox, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget
)

from tksk_desktop.gui.widgets.number_box import (
    NumberBox
)

class Ui_NoteKindFields(object):
    def setupUi(self, NoteKindFields):
        if not NoteKindFields.objectName():
            NoteKindFields.setObjectName(u"NoteKindFields")
        self.fieldsLayout = QVBoxLayout(NoteKindFields)
        self.fieldsLayout.setSpacing(12)
        self.fieldsLayout.setObjectName(u"fieldsLayout")
        self.fieldsLayout.setContentsMargins(0, 0, 0, 0)
        self.phasePart = QWidget(NoteKindFields)
        self.phasePart.setObjectName(u"phasePart")
        self.phaseLayout = QVBoxLayout(self.phasePart)
        self.phaseLayout.setSpacing(4)
        self.phaseLayout.setObjectName(u"phaseLayout")
        self.phaseLayout.setContentsMargins(0, 0, 0, 0)
        self.phaseLabel = QLabel(self.phasePart)
        self.phaseLabel.setObjectName(u"phaseLabel")

        self.phaseLayout.addWidget(self.phaseLabel)

        self.phase = QComboBox(self.phasePart)
        self.phase.setObjectName(u"phase")

        self.phaseLayout.addWidget(self.phase)


        self.fieldsLayout.addWidget(self.phasePart)

        self.programmePart = QWidget(NoteKindFields)
        self.programmePart.setObjectName(u"programmePart")
        self.programmeLayout = QVBoxLayout(self.programmePart)
        self.programmeLayout.setSpacing(4)
        self.programmeLayout.setObjectName(u"programmeLayout")
        self.programmeLayout.setContentsMargins(0, 0, 0, 0)
        self.programmeLabel = QLabel(self.programmePart)
        self.programmeLabel.setObjectName(u"programmeLabel")

        self.programmeLayout.addWidget(self.programmeLabel)

        self.programme = QComboBox(self.programmePart)
        self.programme.setObjectName(u"programme")
        self.programme.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.programmeLayout.addWidget(self.programme)


        self.fieldsLayout.addWidget(self.programmePart)

        self.partnersPart = QWidget(NoteKindFields)
        self.partnersPart.setObjectName(u"partnersPart")
        self.partnersLayout = QVBoxLayout(self.partnersPart)
        self.partnersLayout.setSpacing(4)
        self.partnersLayout.setObjectName(u"partnersLayout")
        self.partnersLayout.setContentsMargins(0, 0, 0, 0)
        self.partnersLabel = QLabel(self.partnersPart)
        self.partnersLabel.setObjectName(u"partnersLabel")

        self.partnersLayout.addWidget(self.partnersLabel)

        self.partners = QLineEdit(self.partnersPart)
        self.partners.setObjectName(u"partners")
        self.partners.setMaxLength(300)

        self.partnersLayout.addWidget(self.partners)


        self.fieldsLayout.addWidget(self.partnersPart)

        self.audiencePart = QWidget(NoteKindFields)
        self.audiencePart.setObjectName(u"audiencePart")
        self.audienceLayout = QVBoxLayout(self.audiencePart)
        self.audienceLayout.setSpacing(4)
        self.audienceLayout.setObjectName(u"audienceLayout")
        self.audienceLayout.setContentsMargins(0, 0, 0, 0)
        self.audienceLabel = QLabel(self.audiencePart)
        self.audienceLabel.setObjectName(u"audienceLabel")

        self.audienceLayout.addWidget(self.audienceLabel)

        self.audience = QWidget(self.audiencePart)
        self.audience.setObjectName(u"audience")
        self.audienceRow = QHBoxLayout(self.audience)
        self.audienceRow.setSpacing(8)
        self.audienceRow.setObjectName(u"audienceRow")
        self.audienceRow.setContentsMargins(0, 0, 0, 0)
        self.men = NumberBox(self.audience)
        self.men.setObjectName(u"men")
        self.men.setMinimum(-1)
        self.men.setMaximum(9999)

        self.audienceRow.addWidget(self.men)

        self.menLabel = QLabel(self.audience)
        self.menLabel.setObjectName(u"menLabel")

        self.audienceRow.addWidget(self.menLabel)

        self.women = NumberBox(self.audience)
        self.women.setObjectName(u"women")
        self.women.setMinimum(-1)
        self.women.setMaximum(9999)

        self.audienceRow.addWidget(self.women)

        self.womenLabel = QLabel(self.audience)
        self.womenLabel.setObjectName(u"womenLabel")

        self.audienceRow.addWidget(self.womenLabel)

        self.space1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.audienceRow.addItem(self.space1)


        self.audienceLayout.addWidget(self.audience)


        self.fieldsLayout.addWidget(self.audiencePart)


        self.retranslateUi(NoteKindFields)

        QMetaObject.connectSlotsByName(NoteKindFields)
    # setupUi

    def retranslateUi(self, NoteKindFields):
        self.phaseLabel.setText(QCoreApplication.translate("NoteKindFields", u"Phase", None))
        self.programmeLabel.setText(QCoreApplication.translate("NoteKindFields", u"Aid programme", None))
        self.partnersLabel.setText(QCoreApplication.translate("NoteKindFields", u"Partners and offices", None))
        self.partners.setPlaceholderText(QCoreApplication.translate("NoteKindFields", u"e.g. Puskesmas, Karang Taruna", None))
        self.audienceLabel.setText(QCoreApplication.translate("NoteKindFields", u"Men and women among those who came", None))
        self.men.setSpecialValueText(QCoreApplication.translate("NoteKindFields", u"\u2013", None))
#if QT_CONFIG(accessibility)
        self.men.setAccessibleName(QCoreApplication.translate("NoteKindFields", u"Men who came", None))
#endif // QT_CONFIG(accessibility)
        self.menLabel.setText(QCoreApplication.translate("NoteKindFields", u"men", None))
        self.women.setSpecialValueText(QCoreApplication.translate("NoteKindFields", u"\u2013", None))
#if QT_CONFIG(accessibility)
        self.women.setAccessibleName(QCoreApplication.translate("NoteKindFields", u"Women who came", None))
#endif // QT_CONFIG(accessibility)
        self.womenLabel.setText(QCoreApplication.translate("NoteKindFields", u"women", None))
        pass
    # retranslateUi
