# SPDX-License-Identifier: MIT
"""Counts referrals, for the report of a month and for the first page; nobody is named.

A referral is under way from the day it was sent until the day it was done, declined or withdrawn.
"""

from __future__ import annotations

from datetime import date, timedelta

import sqlalchemy as sa

from tksk_desktop.domain.month_figures import ReferralFigures
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.referrals import AWAITING, EXPLAINED, ReferralState
from tksk_desktop.storage.schema import clients, referral_steps, referrals
from tksk_desktop.usecases.referrals.readings import ReferralStanding


def count_referrals(connection: sa.Connection, month: Month) -> ReferralFigures:
    """Count a month's referrals in one statement."""
    first, last = month.first_day, month.last_day

    def came_to(state: ReferralState) -> sa.ColumnElement[int]:
        return _number_of(_stepped(state, first, last))

    ended = sa.and_(_stepped(ReferralState.SENT, None, last), _ended(first, last))
    row = connection.execute(
        sa.select(
            _number_of(_under_way(first - timedelta(days=1))),
            _number_of(referrals.c.prepared_on.between(first, last)),
            came_to(ReferralState.SENT),
            came_to(ReferralState.ACCEPTED),
            came_to(ReferralState.DONE),
            came_to(ReferralState.DECLINED),
            _number_of(sa.and_(ended, _stepped(ReferralState.WITHDRAWN, first, last))),
            _number_of(_under_way(last)),
            _number_of(sa.and_(_under_way(last), referrals.c.answer_by <= last)),
        )
    ).one()
    return ReferralFigures(*(int(count or 0) for count in row))


def referral_standing(connection: sa.Connection, today: date) -> ReferralStanding:
    """Return in one statement how many wait to be sent, are under way, and are late."""
    under_way = referrals.c.state.in_(AWAITING)
    row = connection.execute(
        sa.select(
            _number_of(referrals.c.state == ReferralState.PREPARED),
            _number_of(under_way),
            _number_of(sa.and_(under_way, referrals.c.answer_by < today)),
        )
        .select_from(referrals.join(clients))
        .where(clients.c.destroyed_on.is_(None))
    ).one()
    return ReferralStanding(*(int(count or 0) for count in row))


def _number_of(condition: sa.ColumnElement[bool]) -> sa.ColumnElement[int]:
    return sa.func.count(referrals.c.id).filter(condition)


def _stepped(state: ReferralState, first: date | None, last: date) -> sa.ColumnElement[bool]:
    """Tell whether a referral took a step to a state by a day, and not before another."""
    day = referral_steps.c.happened_on
    since = sa.true() if first is None else day >= first
    return _step(referral_steps.c.state == state, since, day <= last)


def _ended(first: date | None, last: date) -> sa.ColumnElement[bool]:
    day = referral_steps.c.happened_on
    since = sa.true() if first is None else day >= first
    return _step(referral_steps.c.state.in_(EXPLAINED), since, day <= last)


def _under_way(day: date) -> sa.ColumnElement[bool]:
    return sa.and_(_stepped(ReferralState.SENT, None, day), ~_ended(None, day))


def _step(*where: sa.ColumnElement[bool]) -> sa.ColumnElement[bool]:
    return sa.exists().where(referral_steps.c.referral_id == referrals.c.id, *where)
