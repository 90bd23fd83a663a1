# SPDX-License-Identifier: MIT
"""Joins the acts on households, contacts and desil."""

from __future__ import annotations

from functools import partial

from tksk_desktop.gui.household_acts import HouseholdActs
from tksk_desktop.office_clock import OfficeClock
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.household_reads import HouseholdReads
from tksk_desktop.storage.region_table import RegionTable
from tksk_desktop.usecases.confidentiality.sitting import ConfidentialSitting
from tksk_desktop.usecases.households import (
    change_members as members,
    name_contact as contacts,
    register_member as registering,
    split_household as splitting,
)
from tksk_desktop.usecases.households.change_family_card import change_family_card
from tksk_desktop.usecases.households.choose_head import choose_head
from tksk_desktop.usecases.households.form_household import form_household
from tksk_desktop.usecases.households.move_household import move_household
from tksk_desktop.usecases.households.record_death import record_death
from tksk_desktop.usecases.households.record_welfare_ranks import correct_welfare_rank
from tksk_desktop.usecases.households.take_back_event import take_back_event
from tksk_desktop.usecases.households.withdraw_death import withdraw_death


def join_households(
    store: DatabaseStore, clock: OfficeClock, sitting: ConfidentialSitting, regions: RegionTable
) -> HouseholdActs:
    """Return the acts on households."""

    def reads() -> HouseholdReads:
        return HouseholdReads(store.engine(), opened=sitting.use())

    work = store.open_work
    return HouseholdActs(
        family=lambda client_id: reads().family(client_id),
        household=lambda household_id: reads().household(household_id),
        household_on=lambda household_id, day: reads().household_on(household_id, day),
        at_home=lambda client_id, day: reads().at_home(client_id, day),
        form=partial(form_household, open_work=work, clock=clock),
        register_member=partial(registering.register_member, open_work=work, clock=clock),
        join=partial(members.join_household, open_work=work, clock=clock),
        leave=partial(members.leave_household, open_work=work, clock=clock),
        correct_member=partial(members.correct_member, open_work=work, clock=clock),
        record_birth=partial(registering.record_birth, open_work=work, clock=clock),
        record_death=partial(record_death, open_work=work, clock=clock),
        withdraw_death=partial(withdraw_death, open_work=work, clock=clock),
        take_back=partial(take_back_event, open_work=work, clock=clock),
        move=partial(move_household, open_work=work, clock=clock),
        split=partial(splitting.split_household, open_work=work, clock=clock),
        divorce=partial(splitting.record_divorce, open_work=work, clock=clock),
        choose_head=partial(choose_head, open_work=work, clock=clock),
        change_card=partial(change_family_card, open_work=work, clock=clock),
        name_contact=partial(contacts.name_contact, open_work=work, clock=clock),
        end_contact=lambda client_id, contact_id, on: contacts.end_contact(
            client_id, contact_id, on=on, open_work=store.open_work, clock=clock
        ),
        correct_rank=partial(correct_welfare_rank, open_work=work, clock=clock),
        find_places=regions.find_places,
    )
