# SPDX-License-Identifier: MIT
"""The texts of the sample fit the people they are written about."""

from __future__ import annotations

import pytest

from tksk_desktop.sample_data.fitting_texts import fitting_matters, fitting_talks


@pytest.mark.parametrize("age", range(121))
def test_there_is_something_to_say_at_every_age(age: int) -> None:
    assert fitting_matters(age, "PPKS-24")
    assert fitting_talks(age)


def test_nobody_is_given_the_troubles_of_another_age() -> None:
    said = {age: {matter.problem for matter in fitting_matters(age, "PPKS-24")} for age in (9, 40)}
    assert not any("sekolah" in problem for problem in said[40])
    assert not any("merantau" in problem or "Usaha" in problem for problem in said[9])
    assert not any("obat" in talk.process for talk in fitting_talks(9))


def test_an_aid_is_needed_only_by_who_has_a_disability() -> None:
    aid = "Membutuhkan alat bantu dan terapi"
    assert aid not in {matter.problem for matter in fitting_matters(30, "PPKS-24")}
    assert aid in {matter.problem for matter in fitting_matters(30, "PPKS-09")}
