"""A line of a thousand inputs: an article out of order, lost or told twice would go unnoticed among so many."""

from __future__ import annotations

import random

from tests.conftest import article_of
from visavis.app.analysis import BrokenOff, Failure, Unpacked
from visavis.app.intake import PORTION_BYTES, Arrival, Line, Portion
from visavis.errors import UserError
from visavis.model import Analysed, Source

SLOW = UserError("It took too long.", "Split it.")


def source(name: str, size: int = 4000) -> Source:
    return Source(name, b"x" * size)


def answers(portion: Portion) -> list[Analysed]:
    return [
        Analysed(article_of("Calm.", name=slot.input.name), ()) for slot in portion if isinstance(slot.input, Source)
    ]


def names(arrivals: tuple[Arrival, ...]) -> list[str]:
    return [
        one.outcome.name if isinstance(one.outcome, Failure) else one.outcome.article.original.name for one in arrivals
    ]


def test_portions_that_come_back_in_any_order_are_handed_on_in_that_of_the_line() -> None:
    line = Line([source(f"{number:03}") for number in range(100)])
    out, handed_on = [], []
    chance = random.Random(3)
    while not line.over:
        while len(out) < 4 and (portion := line.portion()):
            out.append(portion)
        back = out.pop(chance.randrange(len(out)))
        handed_on += names(line.bring(back, answers(back), None))
    assert handed_on == [f"{number:03}" for number in range(100)]


def test_a_portion_is_small_and_a_large_article_goes_without_many_others() -> None:
    line = Line([source("a", 10), source("b", PORTION_BYTES), source("c", 10)])
    assert [slot.input.name for slot in line.portion() if isinstance(slot.input, Source)] == ["a", "b"]
    assert len(line.portion()) == 1
    assert line.portion() == ()


def test_while_the_first_article_chooses_the_profile_it_goes_alone() -> None:
    line = Line([source("a", 10), source("b", 10)])
    assert len(line.portion(alone=True)) == 1


def test_one_that_breaks_its_process_costs_none_of_those_that_went_with_it() -> None:
    line = Line([source("a"), source("b"), source("c")])
    portion = line.portion()
    assert line.fail(portion, SLOW) == ()
    handed_on: list[str] = []
    for name in ("a", "b", "c"):
        (slot,) = alone = line.portion()
        assert isinstance(slot.input, Source)
        assert slot.input.name == name
        handed_on += names(line.fail(alone, SLOW) if name == "b" else line.bring(alone, answers(alone), None))
    assert handed_on == ["a", "b", "c"]
    assert line.headway(10).failed == 1
    assert line.over


def test_one_that_is_known_to_have_hung_is_not_waited_for_again() -> None:
    """A folder with one such file would stand still for two minutes instead of one."""
    line = Line([source("a"), source("b"), source("c")])
    hung = BrokenOff("It took too long.", "Split it.", at=1)
    assert line.fail(line.portion(), hung) == ()
    rest = line.portion()
    assert [slot.input.name for slot in rest if isinstance(slot.input, Source)] == ["a", "c"]
    assert names(line.bring(rest, answers(rest), None)) == ["a", "b", "c"]
    assert line.headway(10).failed == 1
    assert line.over


def test_what_holds_several_articles_gives_them_its_place() -> None:
    line = Line([source("a"), source("news.zip"), source("z")])
    portion = line.portion()
    first, _, last = answers(portion)
    inside = (source("news.zip › 1"), source("news.zip › 2"))
    assert names(line.bring(portion, [first, Unpacked("news.zip", inside), last], None)) == ["a"]
    assert line.total == 4
    rest = line.portion()
    assert names(line.bring(rest, answers(rest), None)) == ["news.zip › 1", "news.zip › 2", "z"]


def test_after_a_stop_what_came_back_before_its_turn_is_not_lost() -> None:
    line = Line([source(str(number), PORTION_BYTES) for number in range(3)])
    _, second = line.portion(), line.portion()
    assert line.bring(second, answers(second), None) == ()
    assert names(line.stop()) == ["1"]
    assert line.portion() == ()


def test_the_time_that_is_left_is_guessed_by_bytes_and_not_too_early() -> None:
    line = Line([source("a", 32_768), source("b", 32_768)])
    portion = line.portion()
    assert line.headway(10).seconds_left is None
    line.bring(portion, answers(portion), None)
    assert line.headway(1).seconds_left is None
    assert line.headway(10).seconds_left == 10
    assert (line.headway(10).done, line.headway(10).total) == (1, 2)
