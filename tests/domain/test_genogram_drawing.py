# SPDX-License-Identifier: MIT
"""Where people of a genogram and circles of an ecomap stand, and how they are drawn."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from hypothesis import given, settings, strategies as st

from tksk_desktop.domain.drawn_pictures import DrawnPicture, to_figure
from tksk_desktop.domain.ecomap_marks import CENTRE_REACH, REACH, draw_ecomap_marks, place_nodes
from tksk_desktop.domain.ecomaps import (
    CENTRE,
    Ecomap,
    EcomapKind,
    EcomapNode,
    EcomapTie,
    EcomapTieKind,
    EnergyFlow,
)
from tksk_desktop.domain.figures import Dash, EllipseMark, LineMark, Mark, TextMark, span
from tksk_desktop.domain.genogram_layout import ACROSS, DOWN, generations, place_people
from tksk_desktop.domain.genogram_marks import (
    HALF,
    couple_marks,
    draw_genogram_marks,
    quality_line,
    symbol_marks,
)
from tksk_desktop.domain.genograms import (
    Genogram,
    KinPerson,
    KinQuality,
    KinTie,
    KinTieKind,
    RelationQuality,
)
from tksk_desktop.domain.identity_numbers import Sex
from tksk_desktop.sample_data.casework import sample_ecomap, sample_genogram
from tksk_desktop.vocabulary import GENOGRAM_PHRASES, word

FAMILY = sample_genogram(7, "Siti Rahayu")
PARENT, MARRIED, SIBLING = KinTieKind.PARENT, KinTieKind.MARRIED, KinTieKind.SIBLING


def drawn(picture: Genogram = FAMILY, *, with_names: bool = True) -> DrawnPicture:
    return draw_genogram_marks(picture, word, GENOGRAM_PHRASES, with_names=with_names)


def test_generations_stand_below_each_other() -> None:
    levels = generations(FAMILY)
    places = place_people(FAMILY)
    for tie in FAMILY.ties:
        step = 1 if tie.kind is PARENT else 0
        assert levels[tie.other] - levels[tie.one] == step, tie
    assert set(levels.values()) == {0, 1, 2}
    assert all(places[key][1] == level * DOWN for key, level in levels.items())


def test_nobody_stands_on_another_and_couples_side_by_side() -> None:
    places = place_people(FAMILY)
    spots = list(places.values())
    for place, (x, y) in enumerate(spots):
        for ox, oy in spots[place + 1 :]:
            assert abs(x - ox) >= ACROSS - 0.01 or abs(y - oy) >= DOWN - 0.01
    for tie in FAMILY.ties:
        if tie.kind is not PARENT:
            assert abs(places[tie.one][0] - places[tie.other][0]) == pytest.approx(ACROSS)


def test_an_only_child_hangs_straight_below_its_parents() -> None:
    small = Genogram(
        1,
        (KinPerson(1, "a"), KinPerson(2, "b"), KinPerson(3, "c")),
        (KinTie(MARRIED, 1, 2), KinTie(PARENT, 1, 3), KinTie(PARENT, 2, 3)),
    )
    places = place_people(small)
    assert places[3][0] == pytest.approx((places[1][0] + places[2][0]) / 2)


def test_siblings_without_parents_share_a_generation() -> None:
    two = Genogram(1, (KinPerson(1, "a"), KinPerson(2, "b")), (KinTie(SIBLING, 1, 2),))
    assert generations(two) == {1: 0, 2: 0}
    (line,) = drawn(two).lines
    top = span(line.marks)[1]
    assert top < -HALF


def test_whoever_was_moved_stays_there() -> None:
    moved = FAMILY.with_person(replace(FAMILY.person(2), x=999.0, y=-50.0))
    assert place_people(moved)[2] == (999.0, -50.0)
    everyone = Genogram(1, tuple(KinPerson(n, "a", x=float(n), y=0.0) for n in (1, 2)))
    assert place_people(everyone) == {1: (1.0, 0.0), 2: (2.0, 0.0)}


def test_a_newcomer_finds_a_free_place() -> None:
    taken = Genogram(1, (KinPerson(1, "a", x=0.0, y=0.0), KinPerson(2, "b")))
    one, other = place_people(taken).values()
    assert math.dist(one, other) >= ACROSS * 0.8


TREES = st.lists(st.tuples(st.integers(1, 9), st.integers(1, 9), st.sampled_from(KinTieKind)))


@settings(max_examples=60)
@given(TREES)
def test_any_tangle_gets_a_place_for_everyone(ties: list[tuple[int, int, KinTieKind]]) -> None:
    people = tuple(KinPerson(key, str(key)) for key in range(1, 10))
    picture = Genogram(1, people, tuple(KinTie(k, a, b) for a, b, k in ties if a != b))
    places = place_people(picture)
    assert set(places) == set(range(1, 10))
    assert all(math.isfinite(x) and math.isfinite(y) for x, y in places.values())
    assert to_figure(drawn(picture)).marks


def crosses(marks: tuple[Mark, ...]) -> int:
    return sum(isinstance(m, LineMark) and not m.closed and len(m.points) == 2 for m in marks)


def test_symbols_are_the_fields_own() -> None:
    man, woman, other = (symbol_marks(sex, 20) for sex in (Sex.MALE, Sex.FEMALE, None))
    assert isinstance(man[0], LineMark)
    assert (0.0, -20) not in man[0].points
    assert isinstance(woman[0], EllipseMark)
    assert isinstance(other[0], LineMark)
    assert (0, -20) in other[0].points
    assert crosses(symbol_marks(Sex.MALE, 20, is_dead=True)) == 2
    assert crosses(man) == 0
    index = symbol_marks(Sex.FEMALE, 20, is_index=True)
    assert len([m for m in index if isinstance(m, EllipseMark)]) == 2


def test_couple_lines_tell_their_kinds_apart() -> None:
    one, other = (0.0, 0.0), (100.0, 0.0)
    married = couple_marks(MARRIED, one, other)
    together = couple_marks(KinTieKind.COHABITING, one, other)
    divorced = couple_marks(KinTieKind.DIVORCED, one, other)
    assert len(married) == len(together) == 1
    assert isinstance(together[0], LineMark)
    assert together[0].stroke is not None
    assert together[0].stroke.dash is Dash.DASHED
    assert len(divorced) == 3


def test_each_quality_has_a_line_of_its_own() -> None:
    lines = {quality: quality_line(quality, (0, 0), (100, 0)) for quality in RelationQuality}
    assert len(set(lines.values())) == len(RelationQuality)
    assert len(lines[RelationQuality.CLOSE]) == 2
    assert len(lines[RelationQuality.CUT_OFF]) == 4
    zig = lines[RelationQuality.CONFLICT][0]
    assert isinstance(zig, LineMark)
    assert len(zig.points) > 6


def test_everything_is_said_in_words_too() -> None:
    picture = drawn()
    words = "\n".join(picture.words())
    for said in (
        "Siti Rahayu, Klien, lahir 1984",
        "Kakek (ayah), lahir 1950, meninggal 2011",
        "Suami pertama – Siti Rahayu: Bercerai",
        "Ibu mertua – Siti Rahayu: Konflik",
    ):
        assert said in words
    assert len(picture.lines) == len(FAMILY.ties) + len(FAMILY.qualities)
    assert len({entry.said for entry in picture.legend}) == len(picture.legend) == 14


def texts(picture: DrawnPicture) -> str:
    return "\n".join(m.text for m in to_figure(picture).marks if isinstance(m, TextMark))


def test_without_names_only_initials_are_drawn_and_said() -> None:
    hidden = drawn(with_names=False)
    everything = texts(hidden) + "\n".join(hidden.words())
    assert "S.R." in everything
    for name in ("Siti", "Rahayu", "Kakek", "mertua"):
        assert name not in everything
    network = draw_ecomap_marks(sample_ecomap(7), "Siti Rahayu", word, with_names=False)
    everything = texts(network) + "\n".join(network.words())
    for name in ("Siti", "SDN 2", "Buruh tani"):
        assert name not in everything
    assert "Sekolah" in everything


def test_a_death_without_a_year_and_a_year_without_a_birth() -> None:
    dead = Genogram(
        1,
        (
            KinPerson(1, "a", is_dead=True),
            KinPerson(2, "b", is_dead=True, death_year=1999),
            KinPerson(3, "c", birth_year=1950),
        ),
    )
    said = drawn(dead).words()
    assert said == ("a, Meninggal", "b, meninggal 1999", "c, lahir 1950")
    assert "† 1999" in texts(drawn(dead))


def test_the_figure_holds_the_whole_picture() -> None:
    for picture in (drawn(), draw_ecomap_marks(sample_ecomap(7), "Siti", word)):
        figure = to_figure(picture)
        left, top, right, bottom = span(figure.marks)
        assert left >= 0
        assert top >= 0
        assert right <= figure.width
        assert bottom <= figure.height
        assert figure.words == picture.words()


def test_circles_stand_around_the_client_unless_moved() -> None:
    picture = Ecomap(1, tuple(EcomapNode(n, EcomapKind.WORK, str(n)) for n in range(1, 13)))
    places = place_nodes(picture)
    assert places[CENTRE] == (0.0, 0.0)
    spots = list(places.values())
    for place, one in enumerate(spots):
        assert all(math.dist(one, other) > 2 * REACH for other in spots[place + 1 :])
    moved = picture.with_node(EcomapNode(3, EcomapKind.WORK, "3", x=10.0, y=20.0))
    assert place_nodes(moved)[3] == (10.0, 20.0)


@pytest.mark.parametrize(
    ("flow", "heads"),
    [(EnergyFlow.NONE, 0), (EnergyFlow.FORWARD, 1), (EnergyFlow.BACKWARD, 1), (EnergyFlow.BOTH, 2)],
)
def test_arrows_say_where_energy_goes(flow: EnergyFlow, heads: int) -> None:
    node = EcomapNode(1, EcomapKind.WORK, "Pasar", x=300.0, y=0.0)
    tie = EcomapTie(EcomapTieKind.STRONG, CENTRE, 1, flow)
    (line,) = draw_ecomap_marks(Ecomap(1, (node,), (tie,)), "Siti", word).lines
    tips = [m.points[0][0] for m in line.marks if isinstance(m, LineMark) and m.closed]
    assert len(tips) == heads
    if flow is EnergyFlow.FORWARD:
        assert tips[0] == pytest.approx(300 - REACH - 3)
    if flow is EnergyFlow.BACKWARD:
        assert tips[0] == pytest.approx(CENTRE_REACH + 3)


def test_kinds_of_ties_look_different() -> None:
    node = EcomapNode(1, EcomapKind.WORK, "Pasar")
    looks = {
        draw_ecomap_marks(Ecomap(1, (node,), (EcomapTie(kind, 0, 1),)), "Siti", word).lines[0].marks
        for kind in EcomapTieKind
    }
    assert len(looks) == 3


def test_a_quality_is_a_line_beside_the_bond() -> None:
    two = Genogram(1, (KinPerson(1, "a"), KinPerson(2, "b")), (KinTie(MARRIED, 1, 2),))
    both = drawn(two.with_quality(KinQuality(RelationQuality.CLOSE, 1, 2))).lines
    assert [line.is_quality for line in both] == [False, True]
