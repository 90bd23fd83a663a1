# SPDX-License-Identifier: MIT
"""The client's tab Rujukan: where the client was sent, and who of the directory fits."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.clients.small_register import SmallRegister
from tests.gui.workbenches import Bench, MakeBench
from tksk_desktop.domain.referrals import ReferralState
from tksk_desktop.gui.clients.client_sheet_view import ClientSheetView
from tksk_desktop.gui.clients.referrals_tab import ReferralsTab
from tksk_desktop.gui.widgets.referral_dialog import ReferralDialog
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.readings import NeedLine
from tksk_desktop.usecases.referrals.readings import HelperLine, ReferralLine

CLIENT = 1
SENT = ReferralLine(
    1, CLIENT, "Siti", "LKS Kasih", "Kursi roda", "Lumpuh", date(2026, 11, 1), date(2026, 12, 1),
    "460/7", ReferralState.SENT, date(2026, 11, 2), "Diantar sendiri",
)  # fmt: skip
NEAR = HelperLine(3, "PSKS-02", "Bu Tri", "Dilem", "0812", ("Kunjungan", "Obat"), True)
WIDE = HelperLine(4, "PSKS-04", "LKS Kasih", "", "", ("Kursi roda",), False)
UNFIT = HelperLine(5, "PSKS-03", "Pak Heru", "Dilem", "", (), True)


class Network:
    """The referrals and helpers of one client, in memory."""

    def __init__(self) -> None:
        self.referrals: tuple[ReferralLine, ...] = ()
        self.helpers: tuple[HelperLine, ...] = ()


@pytest.fixture
def network() -> Network:
    return Network()


@pytest.fixture
def given(make_bench: MakeBench, network: Network) -> Bench:
    return make_bench(
        network={
            "referrals_of": lambda _client_id: network.referrals,
            "next_number": lambda _day: 8,
            "helpers": lambda _client_id: network.helpers,
            "potentials": lambda: (),
            "kinds": lambda: (),
        }
    )


@pytest.fixture
def tab(qtbot: QtBot, given: Bench) -> ReferralsTab:
    tab = ReferralsTab(given.bench)
    qtbot.addWidget(tab)
    tab.show()
    return tab


def show(tab: ReferralsTab) -> None:
    tab.show_client(SmallRegister().sheet(CLIENT))


def test_those_who_fit_stand_below_and_the_own_village_is_said(
    qtbot: QtBot, tab: ReferralsTab, network: Network
) -> None:
    network.referrals, network.helpers = (SENT,), (NEAR, WIDE, UNFIT)
    show(tab)
    qtbot.waitUntil(lambda: tab.helpers.rowCount() == 2)
    cells = [[tab.helpers.index(row, n).data() for n in range(4)] for row in range(2)]
    assert cells == [
        ["Bu Tri", "Dilem, own village", "Kunjungan, Obat", "0812"],
        ["LKS Kasih", "Whole kecamatan", "Kursi roda", ""],
    ]
    shown = tab.form.referrals
    assert shown.lines.rowCount() == 1
    assert shown.form.detailLabel.text() == "Lumpuh · Diantar sendiri · 460/7"


def test_without_anything_both_halves_say_what_to_do(
    qtbot: QtBot, tab: ReferralsTab, network: Network
) -> None:
    network.helpers = (UNFIT,)
    form = tab.form
    form.helperStack.setCurrentWidget(form.helperTable)
    show(tab)
    qtbot.waitUntil(lambda: form.helperStack.currentWidget() is form.helperEmpty)
    assert form.referrals.form.stack.currentWidget() is form.referrals.form.empty
    assert not form.referrals.form.letterButton.isEnabled()


def test_a_new_referral_is_for_this_client(qtbot: QtBot, tab: ReferralsTab) -> None:
    show(tab)
    qtbot.waitUntil(lambda: tab.form.helperStack.currentWidget() is tab.form.helperEmpty)
    tab.form.referrals.form.newButton.click()
    (dialog,) = tab.findChildren(ReferralDialog)
    chosen = [number for number, _name in dialog.form.picker.people()]
    dialog.reject()
    assert chosen == [CLIENT]


def test_a_step_elsewhere_is_shown_here(
    qtbot: QtBot, given: Bench, tab: ReferralsTab, network: Network
) -> None:
    network.referrals = (SENT,)
    show(tab)
    lines = tab.form.referrals.lines
    qtbot.waitUntil(lambda: lines.rowCount() == 1)
    network.referrals = (replace(SENT, state=ReferralState.ACCEPTED),)
    given.bench.notice.tell(Changes.of(Kind.REFERRALS))
    qtbot.waitUntil(lambda: lines.lines()[0].state is ReferralState.ACCEPTED)


def test_a_need_leads_to_who_could_help(
    qtbot: QtBot, make_bench: MakeBench, network: Network
) -> None:
    register = SmallRegister()
    acts = {
        "referrals_of": lambda _client_id: network.referrals,
        "helpers": lambda _client_id: network.helpers,
    }
    view = ClientSheetView(make_bench(**register.all_acts(), network=acts).bench)
    qtbot.addWidget(view)
    need = NeedLine("PPKS-08", date(2026, 5, 2), None, "", "")
    view.show_sheet(replace(register.sheet(CLIENT), needs=(need,)))
    view.summary.form.helpersButton.click()
    assert view.form.tabs.currentWidget() is view.referrals
