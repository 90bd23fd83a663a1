# SPDX-License-Identifier: MIT
"""Made from ui/note_screen.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize, Qt
)
from PySide6.QtWidgets import (
    QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QToolButton, QVBoxLayout, QWidget
)

from tksk_desktop.gui.sessions.draft_bar import (
    DraftBar
)
from tksk_desktop.gui.widgets.date_field import (
    DateField
)
from tksk_desktop.gui.widgets.elided_box import (
    ElidedBox
)
from tksk_desktop.gui.widgets.number_box import (
    NumberBox
)
from tksk_desktop.gui.widgets.person_picker import (
    PersonPicker
)
from tksk_desktop.gui.widgets.photo_strip import (
    PhotoStrip
)
from tksk_desktop.gui.widgets.time_field import (
    TimeField
)

class Ui_NoteScreen(object):
    def setupUi(self, NoteScreen):
        if not NoteScreen.objectName():
            NoteScreen.setObjectName(u"NoteScreen")
        self.pageLayout = QVBoxLayout(NoteScreen)
        self.pageLayout.setSpacing(12)
        self.pageLayout.setObjectName(u"pageLayout")
        self.pageLayout.setContentsMargins(24, 16, 20, 8)
        self.headLayout = QHBoxLayout()
        self.headLayout.setSpacing(12)
        self.headLayout.setObjectName(u"headLayout")
        self.backButton = QToolButton(NoteScreen)
        self.backButton.setObjectName(u"backButton")
        self.backButton.setProperty(u"look", u"link")

        self.headLayout.addWidget(self.backButton)

        self.pageTitle = QLabel(NoteScreen)
        self.pageTitle.setObjectName(u"pageTitle")
        self.pageTitle.setProperty(u"look", u"title")

        self.headLayout.addWidget(self.pageTitle)

        self.headSpace = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.headLayout.addItem(self.headSpace)

        self.keptLabel = QLabel(NoteScreen)
        self.keptLabel.setObjectName(u"keptLabel")
        self.keptLabel.setProperty(u"look", u"quiet")
        self.keptLabel.setText(u"")

        self.headLayout.addWidget(self.keptLabel)

        self.discardButton = QPushButton(NoteScreen)
        self.discardButton.setObjectName(u"discardButton")
        self.discardButton.setProperty(u"look", u"link")

        self.headLayout.addWidget(self.discardButton)

        self.newButton = QPushButton(NoteScreen)
        self.newButton.setObjectName(u"newButton")
        self.newButton.setProperty(u"look", u"link")
#if QT_CONFIG(tooltip)
        self.newButton.setToolTip(u"Ctrl+N")
#endif // QT_CONFIG(tooltip)

        self.headLayout.addWidget(self.newButton)

        self.saveButton = QPushButton(NoteScreen)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"main")
#if QT_CONFIG(tooltip)
        self.saveButton.setToolTip(u"Ctrl+S")
#endif // QT_CONFIG(tooltip)

        self.headLayout.addWidget(self.saveButton)


        self.pageLayout.addLayout(self.headLayout)

        self.draftBar = DraftBar(NoteScreen)
        self.draftBar.setObjectName(u"draftBar")

        self.pageLayout.addWidget(self.draftBar)

        self.strip = QFrame(NoteScreen)
        self.strip.setObjectName(u"strip")
        self.strip.setProperty(u"look", u"attention")
        self.stripLayout = QHBoxLayout(self.strip)
        self.stripLayout.setSpacing(8)
        self.stripLayout.setObjectName(u"stripLayout")
        self.stripLayout.setContentsMargins(12, 8, 12, 8)
        self.stripIcon = QLabel(self.strip)
        self.stripIcon.setObjectName(u"stripIcon")
        self.stripIcon.setText(u"")

        self.stripLayout.addWidget(self.stripIcon)

        self.stripLabel = QLabel(self.strip)
        self.stripLabel.setObjectName(u"stripLabel")
        self.stripLabel.setText(u"")
        self.stripLabel.setWordWrap(True)

        self.stripLayout.addWidget(self.stripLabel)

        self.addendumButton = QPushButton(self.strip)
        self.addendumButton.setObjectName(u"addendumButton")

        self.stripLayout.addWidget(self.addendumButton)

        self.stripLayout.setStretch(1, 1)

        self.pageLayout.addWidget(self.strip)

        self.columns = QWidget(NoteScreen)
        self.columns.setObjectName(u"columns")
        self.columnsLayout = QHBoxLayout(self.columns)
        self.columnsLayout.setSpacing(12)
        self.columnsLayout.setObjectName(u"columnsLayout")
        self.columnsLayout.setContentsMargins(0, 0, 0, 0)
        self.leftPage = QScrollArea(self.columns)
        self.leftPage.setObjectName(u"leftPage")
        self.leftPage.setFrameShape(QFrame.Shape.NoFrame)
        self.leftPage.setWidgetResizable(True)
        self.leftPage.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.leftPage.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.leftPage.setMinimumSize(QSize(420, 0))
        self.leftPage.setMaximumSize(QSize(600, 16777215))
        self.leftContent = QWidget()
        self.leftContent.setObjectName(u"leftContent")
        self.leftLayout = QVBoxLayout(self.leftContent)
        self.leftLayout.setSpacing(12)
        self.leftLayout.setObjectName(u"leftLayout")
        self.leftLayout.setContentsMargins(0, 0, 4, 8)
        self.whenCard = QFrame(self.leftContent)
        self.whenCard.setObjectName(u"whenCard")
        self.whenCard.setProperty(u"look", u"card")
        self.whenLayout = QVBoxLayout(self.whenCard)
        self.whenLayout.setSpacing(12)
        self.whenLayout.setObjectName(u"whenLayout")
        self.whenLayout.setContentsMargins(16, 12, 16, 16)
        self.kindBox = QVBoxLayout()
        self.kindBox.setSpacing(4)
        self.kindBox.setObjectName(u"kindBox")
        self.kindLabel = QLabel(self.whenCard)
        self.kindLabel.setObjectName(u"kindLabel")

        self.kindBox.addWidget(self.kindLabel)

        self.typeBox = QComboBox(self.whenCard)
        self.typeBox.setObjectName(u"typeBox")
        self.typeBox.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.typeBox.setMaxVisibleItems(20)

        self.kindBox.addWidget(self.typeBox)

        self.leftOutLabel = QLabel(self.whenCard)
        self.leftOutLabel.setObjectName(u"leftOutLabel")
        self.leftOutLabel.setProperty(u"look", u"strong")
        self.leftOutLabel.setText(u"")
        self.leftOutLabel.setWordWrap(True)

        self.kindBox.addWidget(self.leftOutLabel)


        self.whenLayout.addLayout(self.kindBox)

        self.whenRow = QHBoxLayout()
        self.whenRow.setSpacing(12)
        self.whenRow.setObjectName(u"whenRow")
        self.heldOnBox = QVBoxLayout()
        self.heldOnBox.setSpacing(4)
        self.heldOnBox.setObjectName(u"heldOnBox")
        self.heldOnLabel = QLabel(self.whenCard)
        self.heldOnLabel.setObjectName(u"heldOnLabel")

        self.heldOnBox.addWidget(self.heldOnLabel)

        self.heldOn = DateField(self.whenCard)
        self.heldOn.setObjectName(u"heldOn")

        self.heldOnBox.addWidget(self.heldOn)

        self.heldOnSpace = QSpacerItem(8, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.heldOnBox.addItem(self.heldOnSpace)


        self.whenRow.addLayout(self.heldOnBox)

        self.startsAtBox = QVBoxLayout()
        self.startsAtBox.setSpacing(4)
        self.startsAtBox.setObjectName(u"startsAtBox")
        self.startsAtLabel = QLabel(self.whenCard)
        self.startsAtLabel.setObjectName(u"startsAtLabel")

        self.startsAtBox.addWidget(self.startsAtLabel)

        self.startsAt = TimeField(self.whenCard)
        self.startsAt.setObjectName(u"startsAt")

        self.startsAtBox.addWidget(self.startsAt)

        self.startsAtSpace = QSpacerItem(8, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.startsAtBox.addItem(self.startsAtSpace)


        self.whenRow.addLayout(self.startsAtBox)

        self.endsAtBox = QVBoxLayout()
        self.endsAtBox.setSpacing(4)
        self.endsAtBox.setObjectName(u"endsAtBox")
        self.endsAtLabel = QLabel(self.whenCard)
        self.endsAtLabel.setObjectName(u"endsAtLabel")

        self.endsAtBox.addWidget(self.endsAtLabel)

        self.endsAt = TimeField(self.whenCard)
        self.endsAt.setObjectName(u"endsAt")

        self.endsAtBox.addWidget(self.endsAt)

        self.endsAtSpace = QSpacerItem(8, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.endsAtBox.addItem(self.endsAtSpace)


        self.whenRow.addLayout(self.endsAtBox)

        self.whenRow.setStretch(0, 4)
        self.whenRow.setStretch(1, 3)
        self.whenRow.setStretch(2, 3)

        self.whenLayout.addLayout(self.whenRow)

        self.placeRow = QHBoxLayout()
        self.placeRow.setSpacing(12)
        self.placeRow.setObjectName(u"placeRow")
        self.placeKindBox = QVBoxLayout()
        self.placeKindBox.setSpacing(4)
        self.placeKindBox.setObjectName(u"placeKindBox")
        self.placeKindLabel = QLabel(self.whenCard)
        self.placeKindLabel.setObjectName(u"placeKindLabel")

        self.placeKindBox.addWidget(self.placeKindLabel)

        self.placeKind = QComboBox(self.whenCard)
        self.placeKind.setObjectName(u"placeKind")
        self.placeKind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.placeKind.setMinimumContentsLength(8)

        self.placeKindBox.addWidget(self.placeKind)


        self.placeRow.addLayout(self.placeKindBox)

        self.villageBox = QVBoxLayout()
        self.villageBox.setSpacing(4)
        self.villageBox.setObjectName(u"villageBox")
        self.villageLabel = QLabel(self.whenCard)
        self.villageLabel.setObjectName(u"villageLabel")

        self.villageBox.addWidget(self.villageLabel)

        self.village = QComboBox(self.whenCard)
        self.village.setObjectName(u"village")
        self.village.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.village.setMinimumContentsLength(8)

        self.villageBox.addWidget(self.village)


        self.placeRow.addLayout(self.villageBox)

        self.placeRow.setStretch(0, 1)
        self.placeRow.setStretch(1, 1)

        self.whenLayout.addLayout(self.placeRow)

        self.placeBox = QVBoxLayout()
        self.placeBox.setSpacing(4)
        self.placeBox.setObjectName(u"placeBox")
        self.placeLabel = QLabel(self.whenCard)
        self.placeLabel.setObjectName(u"placeLabel")

        self.placeBox.addWidget(self.placeLabel)

        self.place = QLineEdit(self.whenCard)
        self.place.setObjectName(u"place")
        self.place.setMaxLength(200)

        self.placeBox.addWidget(self.place)


        self.whenLayout.addLayout(self.placeBox)


        self.leftLayout.addWidget(self.whenCard)

        self.whoCard = QFrame(self.leftContent)
        self.whoCard.setObjectName(u"whoCard")
        self.whoCard.setProperty(u"look", u"card")
        self.whoLayout = QVBoxLayout(self.whoCard)
        self.whoLayout.setSpacing(12)
        self.whoLayout.setObjectName(u"whoLayout")
        self.whoLayout.setContentsMargins(16, 12, 16, 16)
        self.groupPart = QWidget(self.whoCard)
        self.groupPart.setObjectName(u"groupPart")
        self.groupPartLayout = QVBoxLayout(self.groupPart)
        self.groupPartLayout.setSpacing(4)
        self.groupPartLayout.setObjectName(u"groupPartLayout")
        self.groupPartLayout.setContentsMargins(0, 0, 0, 0)
        self.groupLabel = QLabel(self.groupPart)
        self.groupLabel.setObjectName(u"groupLabel")

        self.groupPartLayout.addWidget(self.groupLabel)

        self.group = ElidedBox(self.groupPart)
        self.group.setObjectName(u"group")
        self.group.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.groupPartLayout.addWidget(self.group)


        self.whoLayout.addWidget(self.groupPart)

        self.peopleBox = QVBoxLayout()
        self.peopleBox.setSpacing(4)
        self.peopleBox.setObjectName(u"peopleBox")
        self.peopleHead = QHBoxLayout()
        self.peopleHead.setObjectName(u"peopleHead")
        self.peopleLabel = QLabel(self.whoCard)
        self.peopleLabel.setObjectName(u"peopleLabel")

        self.peopleHead.addWidget(self.peopleLabel)

        self.peopleHeadSpace = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.peopleHead.addItem(self.peopleHeadSpace)

        self.allPresentButton = QPushButton(self.whoCard)
        self.allPresentButton.setObjectName(u"allPresentButton")
        self.allPresentButton.setProperty(u"look", u"link")

        self.peopleHead.addWidget(self.allPresentButton)


        self.peopleBox.addLayout(self.peopleHead)

        self.picker = PersonPicker(self.whoCard)
        self.picker.setObjectName(u"picker")

        self.peopleBox.addWidget(self.picker)

        self.lettersLabel = QLabel(self.whoCard)
        self.lettersLabel.setObjectName(u"lettersLabel")
        self.lettersLabel.setProperty(u"look", u"quiet")
        self.lettersLabel.setText(u"")
        self.lettersLabel.setWordWrap(True)

        self.peopleBox.addWidget(self.lettersLabel)

        self.presentLabel = QLabel(self.whoCard)
        self.presentLabel.setObjectName(u"presentLabel")
        self.presentLabel.setProperty(u"look", u"quiet")
        self.presentLabel.setText(u"")

        self.peopleBox.addWidget(self.presentLabel)


        self.whoLayout.addLayout(self.peopleBox)

        self.caseBox = QWidget(self.whoCard)
        self.caseBox.setObjectName(u"caseBox")
        self.caseBoxLayout = QVBoxLayout(self.caseBox)
        self.caseBoxLayout.setSpacing(4)
        self.caseBoxLayout.setObjectName(u"caseBoxLayout")
        self.caseBoxLayout.setContentsMargins(0, 0, 0, 0)
        self.caseLabel = QLabel(self.caseBox)
        self.caseLabel.setObjectName(u"caseLabel")

        self.caseBoxLayout.addWidget(self.caseLabel)

        self.caseChoice = ElidedBox(self.caseBox)
        self.caseChoice.setObjectName(u"caseChoice")
        self.caseChoice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.caseBoxLayout.addWidget(self.caseChoice)

        self.latePart = QWidget(self.caseBox)
        self.latePart.setObjectName(u"latePart")
        self.latePartLayout = QVBoxLayout(self.latePart)
        self.latePartLayout.setSpacing(4)
        self.latePartLayout.setObjectName(u"latePartLayout")
        self.latePartLayout.setContentsMargins(0, 4, 0, 0)
        self.lateLabel = QLabel(self.latePart)
        self.lateLabel.setObjectName(u"lateLabel")
        self.lateLabel.setWordWrap(True)

        self.latePartLayout.addWidget(self.lateLabel)

        self.lateReason = QLineEdit(self.latePart)
        self.lateReason.setObjectName(u"lateReason")

        self.latePartLayout.addWidget(self.lateReason)


        self.caseBoxLayout.addWidget(self.latePart)


        self.whoLayout.addWidget(self.caseBox)

        self.walkInsPart = QWidget(self.whoCard)
        self.walkInsPart.setObjectName(u"walkInsPart")
        self.walkInsBox = QVBoxLayout(self.walkInsPart)
        self.walkInsBox.setSpacing(4)
        self.walkInsBox.setObjectName(u"walkInsBox")
        self.walkInsBox.setContentsMargins(0, 0, 0, 0)
        self.walkInsLabel = QLabel(self.walkInsPart)
        self.walkInsLabel.setObjectName(u"walkInsLabel")

        self.walkInsBox.addWidget(self.walkInsLabel)

        self.walkIns = NumberBox(self.walkInsPart)
        self.walkIns.setObjectName(u"walkIns")
        self.walkIns.setMaximumSize(QSize(120, 16777215))
        self.walkIns.setMaximum(9999)

        self.walkInsBox.addWidget(self.walkIns)


        self.whoLayout.addWidget(self.walkInsPart)

        self.othersPresentBox = QVBoxLayout()
        self.othersPresentBox.setSpacing(4)
        self.othersPresentBox.setObjectName(u"othersPresentBox")
        self.othersPresentLabel = QLabel(self.whoCard)
        self.othersPresentLabel.setObjectName(u"othersPresentLabel")

        self.othersPresentBox.addWidget(self.othersPresentLabel)

        self.othersPresent = QLineEdit(self.whoCard)
        self.othersPresent.setObjectName(u"othersPresent")
        self.othersPresent.setMaxLength(500)

        self.othersPresentBox.addWidget(self.othersPresent)


        self.whoLayout.addLayout(self.othersPresentBox)


        self.leftLayout.addWidget(self.whoCard)

        self.obstacleCard = QFrame(self.leftContent)
        self.obstacleCard.setObjectName(u"obstacleCard")
        self.obstacleCard.setProperty(u"look", u"card")
        self.obstacleLayout = QVBoxLayout(self.obstacleCard)
        self.obstacleLayout.setSpacing(8)
        self.obstacleLayout.setObjectName(u"obstacleLayout")
        self.obstacleLayout.setContentsMargins(16, 12, 16, 16)
        self.obstaclesBox = QVBoxLayout()
        self.obstaclesBox.setSpacing(4)
        self.obstaclesBox.setObjectName(u"obstaclesBox")
        self.obstacleHead = QHBoxLayout()
        self.obstacleHead.setObjectName(u"obstacleHead")
        self.obstacleLabel = QLabel(self.obstacleCard)
        self.obstacleLabel.setObjectName(u"obstacleLabel")

        self.obstacleHead.addWidget(self.obstacleLabel)

        self.obstacleSpace = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.obstacleHead.addItem(self.obstacleSpace)

        self.addObstacleButton = QPushButton(self.obstacleCard)
        self.addObstacleButton.setObjectName(u"addObstacleButton")
        self.addObstacleButton.setProperty(u"look", u"link")

        self.obstacleHead.addWidget(self.addObstacleButton)


        self.obstaclesBox.addLayout(self.obstacleHead)


        self.obstacleLayout.addLayout(self.obstaclesBox)


        self.leftLayout.addWidget(self.obstacleCard)

        self.leftSpace = QSpacerItem(8, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.leftLayout.addItem(self.leftSpace)

        self.leftLayout.setStretch(3, 1)
        self.leftPage.setWidget(self.leftContent)

        self.columnsLayout.addWidget(self.leftPage)

        self.rightPage = QScrollArea(self.columns)
        self.rightPage.setObjectName(u"rightPage")
        self.rightPage.setFrameShape(QFrame.Shape.NoFrame)
        self.rightPage.setWidgetResizable(True)
        self.rightPage.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rightPage.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rightContent = QWidget()
        self.rightContent.setObjectName(u"rightContent")
        self.rightLayout = QVBoxLayout(self.rightContent)
        self.rightLayout.setSpacing(12)
        self.rightLayout.setObjectName(u"rightLayout")
        self.rightLayout.setContentsMargins(0, 0, 4, 8)
        self.textCard = QFrame(self.rightContent)
        self.textCard.setObjectName(u"textCard")
        self.textCard.setProperty(u"look", u"card")
        self.textLayout = QVBoxLayout(self.textCard)
        self.textLayout.setSpacing(12)
        self.textLayout.setObjectName(u"textLayout")
        self.textLayout.setContentsMargins(16, 12, 16, 12)
        self.titleRow = QHBoxLayout()
        self.titleRow.setSpacing(12)
        self.titleRow.setObjectName(u"titleRow")
        self.titleBox = QVBoxLayout()
        self.titleBox.setSpacing(4)
        self.titleBox.setObjectName(u"titleBox")
        self.titleLabel = QLabel(self.textCard)
        self.titleLabel.setObjectName(u"titleLabel")

        self.titleBox.addWidget(self.titleLabel)

        self.title = QLineEdit(self.textCard)
        self.title.setObjectName(u"title")
        self.title.setMaxLength(200)

        self.titleBox.addWidget(self.title)


        self.titleRow.addLayout(self.titleBox)

        self.techniqueBox = QVBoxLayout()
        self.techniqueBox.setSpacing(4)
        self.techniqueBox.setObjectName(u"techniqueBox")
        self.techniqueLabel = QLabel(self.textCard)
        self.techniqueLabel.setObjectName(u"techniqueLabel")

        self.techniqueBox.addWidget(self.techniqueLabel)

        self.technique = QLineEdit(self.textCard)
        self.technique.setObjectName(u"technique")
        self.technique.setMaxLength(120)

        self.techniqueBox.addWidget(self.technique)


        self.titleRow.addLayout(self.techniqueBox)

        self.titleRow.setStretch(0, 3)
        self.titleRow.setStretch(1, 2)

        self.textLayout.addLayout(self.titleRow)

        self.aimBox = QVBoxLayout()
        self.aimBox.setSpacing(4)
        self.aimBox.setObjectName(u"aimBox")
        self.aimLabel = QLabel(self.textCard)
        self.aimLabel.setObjectName(u"aimLabel")

        self.aimBox.addWidget(self.aimLabel)

        self.aim = QPlainTextEdit(self.textCard)
        self.aim.setObjectName(u"aim")
        self.aim.setTabChangesFocus(True)
        self.aim.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.aimBox.addWidget(self.aim)


        self.textLayout.addLayout(self.aimBox)

        self.processBox = QVBoxLayout()
        self.processBox.setSpacing(4)
        self.processBox.setObjectName(u"processBox")
        self.processLabel = QLabel(self.textCard)
        self.processLabel.setObjectName(u"processLabel")

        self.processBox.addWidget(self.processLabel)

        self.process = QPlainTextEdit(self.textCard)
        self.process.setObjectName(u"process")
        self.process.setTabChangesFocus(True)
        self.process.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.processBox.addWidget(self.process)


        self.textLayout.addLayout(self.processBox)

        self.interpretationBox = QVBoxLayout()
        self.interpretationBox.setSpacing(4)
        self.interpretationBox.setObjectName(u"interpretationBox")
        self.interpretationLabel = QLabel(self.textCard)
        self.interpretationLabel.setObjectName(u"interpretationLabel")

        self.interpretationBox.addWidget(self.interpretationLabel)

        self.interpretation = QPlainTextEdit(self.textCard)
        self.interpretation.setObjectName(u"interpretation")
        self.interpretation.setTabChangesFocus(True)
        self.interpretation.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.interpretationBox.addWidget(self.interpretation)


        self.textLayout.addLayout(self.interpretationBox)

        self.resultBox = QVBoxLayout()
        self.resultBox.setSpacing(4)
        self.resultBox.setObjectName(u"resultBox")
        self.resultLabel = QLabel(self.textCard)
        self.resultLabel.setObjectName(u"resultLabel")

        self.resultBox.addWidget(self.resultLabel)

        self.result = QPlainTextEdit(self.textCard)
        self.result.setObjectName(u"result")
        self.result.setTabChangesFocus(True)
        self.result.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.resultBox.addWidget(self.result)


        self.textLayout.addLayout(self.resultBox)

        self.agreementBox = QVBoxLayout()
        self.agreementBox.setSpacing(4)
        self.agreementBox.setObjectName(u"agreementBox")
        self.agreementLabel = QLabel(self.textCard)
        self.agreementLabel.setObjectName(u"agreementLabel")

        self.agreementBox.addWidget(self.agreementLabel)

        self.agreement = QPlainTextEdit(self.textCard)
        self.agreement.setObjectName(u"agreement")
        self.agreement.setTabChangesFocus(True)
        self.agreement.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.agreementBox.addWidget(self.agreement)


        self.textLayout.addLayout(self.agreementBox)

        self.followUpOnBox = QVBoxLayout()
        self.followUpOnBox.setSpacing(4)
        self.followUpOnBox.setObjectName(u"followUpOnBox")
        self.followUpOnLabel = QLabel(self.textCard)
        self.followUpOnLabel.setObjectName(u"followUpOnLabel")

        self.followUpOnBox.addWidget(self.followUpOnLabel)

        self.followUpRow = QHBoxLayout()
        self.followUpRow.setSpacing(8)
        self.followUpRow.setObjectName(u"followUpRow")
        self.followUpOn = DateField(self.textCard)
        self.followUpOn.setObjectName(u"followUpOn")
        self.followUpOn.setMaximumSize(QSize(200, 16777215))

        self.followUpRow.addWidget(self.followUpOn)

        self.inAWeekButton = QPushButton(self.textCard)
        self.inAWeekButton.setObjectName(u"inAWeekButton")
        self.inAWeekButton.setProperty(u"look", u"chip")

        self.followUpRow.addWidget(self.inAWeekButton)

        self.inTwoWeeksButton = QPushButton(self.textCard)
        self.inTwoWeeksButton.setObjectName(u"inTwoWeeksButton")
        self.inTwoWeeksButton.setProperty(u"look", u"chip")

        self.followUpRow.addWidget(self.inTwoWeeksButton)

        self.inFourWeeksButton = QPushButton(self.textCard)
        self.inFourWeeksButton.setObjectName(u"inFourWeeksButton")
        self.inFourWeeksButton.setProperty(u"look", u"chip")

        self.followUpRow.addWidget(self.inFourWeeksButton)

        self.followUpSpace = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.followUpRow.addItem(self.followUpSpace)


        self.followUpOnBox.addLayout(self.followUpRow)

        self.followUpSaid = QLabel(self.textCard)
        self.followUpSaid.setObjectName(u"followUpSaid")
        self.followUpSaid.setProperty(u"look", u"quiet")
        self.followUpSaid.setText(u"")

        self.followUpOnBox.addWidget(self.followUpSaid)


        self.textLayout.addLayout(self.followUpOnBox)

        self.wordsRow = QHBoxLayout()
        self.wordsRow.setObjectName(u"wordsRow")
        self.wordsSpace = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.wordsRow.addItem(self.wordsSpace)

        self.wordsLabel = QLabel(self.textCard)
        self.wordsLabel.setObjectName(u"wordsLabel")
        self.wordsLabel.setProperty(u"look", u"quiet")
        self.wordsLabel.setText(u"")

        self.wordsRow.addWidget(self.wordsLabel)


        self.textLayout.addLayout(self.wordsRow)


        self.rightLayout.addWidget(self.textCard)

        self.photoCard = QFrame(self.rightContent)
        self.photoCard.setObjectName(u"photoCard")
        self.photoCard.setProperty(u"look", u"card")
        self.photoLayout = QVBoxLayout(self.photoCard)
        self.photoLayout.setSpacing(8)
        self.photoLayout.setObjectName(u"photoLayout")
        self.photoLayout.setContentsMargins(16, 12, 16, 16)
        self.photosBox = QVBoxLayout()
        self.photosBox.setSpacing(4)
        self.photosBox.setObjectName(u"photosBox")
        self.photosLabel = QLabel(self.photoCard)
        self.photosLabel.setObjectName(u"photosLabel")

        self.photosBox.addWidget(self.photosLabel)

        self.photos = PhotoStrip(self.photoCard)
        self.photos.setObjectName(u"photos")

        self.photosBox.addWidget(self.photos)


        self.photoLayout.addLayout(self.photosBox)


        self.rightLayout.addWidget(self.photoCard)

        self.laterCard = QFrame(self.rightContent)
        self.laterCard.setObjectName(u"laterCard")
        self.laterCard.setProperty(u"look", u"card")
        self.laterLayout = QVBoxLayout(self.laterCard)
        self.laterLayout.setSpacing(8)
        self.laterLayout.setObjectName(u"laterLayout")
        self.laterLayout.setContentsMargins(16, 12, 16, 16)
        self.addendaHead = QLabel(self.laterCard)
        self.addendaHead.setObjectName(u"addendaHead")
        self.addendaHead.setProperty(u"look", u"section")

        self.laterLayout.addWidget(self.addendaHead)

        self.addendaLabel = QLabel(self.laterCard)
        self.addendaLabel.setObjectName(u"addendaLabel")
        self.addendaLabel.setText(u"")
        self.addendaLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.addendaLabel.setWordWrap(True)
        self.addendaLabel.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)

        self.laterLayout.addWidget(self.addendaLabel)

        self.correctionsHead = QLabel(self.laterCard)
        self.correctionsHead.setObjectName(u"correctionsHead")
        self.correctionsHead.setProperty(u"look", u"section")

        self.laterLayout.addWidget(self.correctionsHead)

        self.correctionsLabel = QLabel(self.laterCard)
        self.correctionsLabel.setObjectName(u"correctionsLabel")
        self.correctionsLabel.setText(u"")
        self.correctionsLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.correctionsLabel.setWordWrap(True)
        self.correctionsLabel.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)

        self.laterLayout.addWidget(self.correctionsLabel)


        self.rightLayout.addWidget(self.laterCard)

        self.rightSpace = QSpacerItem(8, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.rightLayout.addItem(self.rightSpace)

        self.rightLayout.setStretch(2, 1)
        self.rightPage.setWidget(self.rightContent)

        self.columnsLayout.addWidget(self.rightPage)

        self.columnsLayout.setStretch(0, 2)
        self.columnsLayout.setStretch(1, 3)

        self.pageLayout.addWidget(self.columns)

        self.pageLayout.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.kindLabel.setBuddy(self.typeBox)
        self.heldOnLabel.setBuddy(self.heldOn)
        self.startsAtLabel.setBuddy(self.startsAt)
        self.endsAtLabel.setBuddy(self.endsAt)
        self.placeKindLabel.setBuddy(self.placeKind)
        self.villageLabel.setBuddy(self.village)
        self.placeLabel.setBuddy(self.place)
        self.groupLabel.setBuddy(self.group)
        self.peopleLabel.setBuddy(self.picker)
        self.caseLabel.setBuddy(self.caseChoice)
        self.lateLabel.setBuddy(self.lateReason)
        self.walkInsLabel.setBuddy(self.walkIns)
        self.othersPresentLabel.setBuddy(self.othersPresent)
        self.titleLabel.setBuddy(self.title)
        self.techniqueLabel.setBuddy(self.technique)
        self.aimLabel.setBuddy(self.aim)
        self.processLabel.setBuddy(self.process)
        self.interpretationLabel.setBuddy(self.interpretation)
        self.resultLabel.setBuddy(self.result)
        self.agreementLabel.setBuddy(self.agreement)
        self.followUpOnLabel.setBuddy(self.followUpOn)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(NoteScreen)

        QMetaObject.connectSlotsByName(NoteScreen)
    # setupUi

    def retranslateUi(self, NoteScreen):
        NoteScreen.setWindowTitle(QCoreApplication.translate("NoteScreen", u"Session note", None))
        self.backButton.setText("")
#if QT_CONFIG(tooltip)
        self.backButton.setToolTip(QCoreApplication.translate("NoteScreen", u"Back (Esc); what you typed stays as a draft", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.backButton.setAccessibleName(QCoreApplication.translate("NoteScreen", u"Back", None))
#endif // QT_CONFIG(accessibility)
        self.pageTitle.setText(QCoreApplication.translate("NoteScreen", u"Session note", None))
        self.discardButton.setText(QCoreApplication.translate("NoteScreen", u"Discard draft", None))
        self.newButton.setText(QCoreApplication.translate("NoteScreen", u"New note", None))
        self.saveButton.setText(QCoreApplication.translate("NoteScreen", u"Save note", None))
        self.addendumButton.setText(QCoreApplication.translate("NoteScreen", u"Add an addendum", None))
#if QT_CONFIG(tooltip)
        self.addendumButton.setToolTip(QCoreApplication.translate("NoteScreen", u"Later text with today's date; the note itself stays as it is", None))
#endif // QT_CONFIG(tooltip)
        self.kindLabel.setText(QCoreApplication.translate("NoteScreen", u"Kind of activity", None))
        self.heldOnLabel.setText(QCoreApplication.translate("NoteScreen", u"Date *", None))
        self.startsAtLabel.setText(QCoreApplication.translate("NoteScreen", u"From", None))
        self.endsAtLabel.setText(QCoreApplication.translate("NoteScreen", u"To", None))
        self.placeKindLabel.setText(QCoreApplication.translate("NoteScreen", u"Kind of place", None))
        self.villageLabel.setText(QCoreApplication.translate("NoteScreen", u"Village", None))
        self.placeLabel.setText(QCoreApplication.translate("NoteScreen", u"Place", None))
        self.place.setPlaceholderText(QCoreApplication.translate("NoteScreen", u"e.g. the client's house, Balai desa", None))
        self.groupLabel.setText(QCoreApplication.translate("NoteScreen", u"Group *", None))
        self.peopleLabel.setText(QCoreApplication.translate("NoteScreen", u"Who was present *", None))
        self.allPresentButton.setText(QCoreApplication.translate("NoteScreen", u"All present", None))
        self.caseLabel.setText(QCoreApplication.translate("NoteScreen", u"Case", None))
        self.lateLabel.setText(QCoreApplication.translate("NoteScreen", u"The case is closed. Why this note comes late *", None))
        self.lateReason.setPlaceholderText(QCoreApplication.translate("NoteScreen", u"e.g. Forgotten when the case was closed", None))
        self.walkInsLabel.setText(QCoreApplication.translate("NoteScreen", u"Others who came, number", None))
#if QT_CONFIG(accessibility)
        self.walkIns.setAccessibleName(QCoreApplication.translate("NoteScreen", u"Number of people who came unexpected", None))
#endif // QT_CONFIG(accessibility)
        self.othersPresentLabel.setText(QCoreApplication.translate("NoteScreen", u"Others present", None))
        self.othersPresent.setPlaceholderText(QCoreApplication.translate("NoteScreen", u"e.g. Kepala dusun, health cadre", None))
        self.obstacleLabel.setText(QCoreApplication.translate("NoteScreen", u"Obstacles", None))
        self.addObstacleButton.setText(QCoreApplication.translate("NoteScreen", u"Add obstacle", None))
        self.titleLabel.setText(QCoreApplication.translate("NoteScreen", u"Title", None))
        self.title.setPlaceholderText(QCoreApplication.translate("NoteScreen", u"In a few words", None))
        self.techniqueLabel.setText(QCoreApplication.translate("NoteScreen", u"Technique", None))
        self.technique.setPlaceholderText(QCoreApplication.translate("NoteScreen", u"e.g. motivational interview", None))
        self.aimLabel.setText(QCoreApplication.translate("NoteScreen", u"Aim *", None))
        self.aim.setPlaceholderText(QCoreApplication.translate("NoteScreen", u"What the session was for", None))
        self.processLabel.setText(QCoreApplication.translate("NoteScreen", u"Facts", None))
        self.process.setPlaceholderText(QCoreApplication.translate("NoteScreen", u"What happened, what was seen and heard: without judgement", None))
        self.interpretationLabel.setText(QCoreApplication.translate("NoteScreen", u"The worker's interpretation", None))
        self.interpretation.setPlaceholderText(QCoreApplication.translate("NoteScreen", u"What you make of it: assessment, guesses, feelings", None))
        self.resultLabel.setText(QCoreApplication.translate("NoteScreen", u"Result", None))
        self.result.setPlaceholderText(QCoreApplication.translate("NoteScreen", u"What came out of it", None))
        self.agreementLabel.setText(QCoreApplication.translate("NoteScreen", u"Agreement", None))
        self.agreement.setPlaceholderText(QCoreApplication.translate("NoteScreen", u"What was agreed, and who does it", None))
        self.followUpOnLabel.setText(QCoreApplication.translate("NoteScreen", u"Follow-up on", None))
        self.inAWeekButton.setText(QCoreApplication.translate("NoteScreen", u"In a week", None))
        self.inTwoWeeksButton.setText(QCoreApplication.translate("NoteScreen", u"In two weeks", None))
        self.inFourWeeksButton.setText(QCoreApplication.translate("NoteScreen", u"In four weeks", None))
        self.photosLabel.setText(QCoreApplication.translate("NoteScreen", u"Photos", None))
        self.addendaHead.setText(QCoreApplication.translate("NoteScreen", u"Addenda", None))
        self.correctionsHead.setText(QCoreApplication.translate("NoteScreen", u"History of changes", None))
    # retranslateUi
