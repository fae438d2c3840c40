"""Frozen values do all that Python’s own do; if not, a value could change under the one who holds it."""

from __future__ import annotations

import ast
import copy
import dataclasses
import pickle
from dataclasses import FrozenInstanceError, field
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from visavis import values
from visavis.values import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Ours:
    """A value made by the project."""

    first: int
    second: str = "none"
    third: tuple[int, ...] = field(default_factory=tuple)

    def __post_init__(self) -> None:
        if self.first < 0:
            raise ValueError("less than nothing")


@dataclasses.dataclass(frozen=True, slots=True, order=True)
class Theirs:
    """The same, made by Python."""

    first: int
    second: str = "none"
    third: tuple[int, ...] = field(default_factory=tuple)


@dataclass(frozen=True, slots=True)
class Alone:
    """A value of one field."""

    only: str


@dataclass(frozen=True, slots=True, eq=False)
class Itself:
    """A value that equals nothing but itself."""

    only: str


CONTENTS = st.tuples(st.integers(0, 3), st.sampled_from(["", "a", "b"]), st.tuples(st.integers(0, 1)))


@given(CONTENTS, CONTENTS)
def test_values_compare_and_sort_and_hash_as_pythons_own(one: tuple[object, ...], other: tuple[object, ...]) -> None:
    """Sets of spans and sorted cards would else hold and show something else."""
    ours, theirs = (Ours(*one), Ours(*other)), (Theirs(*one), Theirs(*other))  # type: ignore[arg-type]
    assert (ours[0] == ours[1]) is (theirs[0] == theirs[1])
    assert (ours[0] < ours[1], ours[0] >= ours[1]) == (theirs[0] < theirs[1], theirs[0] >= theirs[1])
    assert hash(ours[0]) == hash(theirs[0])
    assert repr(ours[0]) == repr(theirs[0]).replace("Theirs", "Ours")


def test_a_value_is_made_by_place_or_name_with_defaults() -> None:
    assert Ours(1) == Ours(first=1, second="none", third=())
    assert (Ours(1, third=(2,)).third, Ours(1).second) == ((2,), "none")
    assert Alone("a").only == "a"


@pytest.mark.parametrize("made", [{}, {"first": 1, "fourth": 2}])
def test_a_value_is_not_made_of_too_little_or_too_much(made: dict[str, int]) -> None:
    for _ in range(2):  # the first time, __init__ is not compiled yet
        with pytest.raises(TypeError):
            Ours(**made)  # type: ignore[arg-type]


def test_a_value_checks_itself() -> None:
    with pytest.raises(ValueError, match="less than nothing"):
        Ours(-1)


def test_nothing_of_a_value_can_be_changed() -> None:
    value = Ours(1)
    with pytest.raises(FrozenInstanceError):
        value.first = 2  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError):
        del value.first
    with pytest.raises((FrozenInstanceError, AttributeError)):
        value.fourth = 2  # type: ignore[attr-defined]
    assert value == Ours(1)


def test_values_of_two_classes_are_never_equal() -> None:
    assert Alone("a") != Itself("a")
    assert Itself("a") != Itself("a")
    assert len({Itself("a"), Itself("a")}) == 2
    with pytest.raises(TypeError):
        _ = Ours(1) < Alone("a")  # type: ignore[operator]


@pytest.mark.parametrize("value", [Ours(1, "b", (3,)), Alone("a"), Alone(("a", "b"))])  # type: ignore[arg-type]
def test_a_value_goes_through_pickle_and_copies(value: object) -> None:
    """The worker sends what it finds as pickles."""
    assert pickle.loads(pickle.dumps(value)) == value
    assert copy.copy(value) == copy.deepcopy(value) == value


def test_pythons_functions_for_dataclasses_take_values() -> None:
    value = Ours(1, "b")
    assert dataclasses.replace(value, first=2) == Ours(2, "b")
    assert dataclasses.asdict(value) == {"first": 1, "second": "b", "third": ()}
    match value:
        case Ours(first, second):
            assert (first, second) == (1, "b")


def test_a_value_holds_nothing_but_its_fields() -> None:
    """A million of them would else take twice the memory."""
    assert not hasattr(Ours(1), "__dict__")


def test_no_module_of_the_program_makes_its_dataclasses_otherwise() -> None:
    """Each would cost a start half a millisecond."""
    program = Path(values.__file__).parent
    imports = [ast.parse(file.read_text(encoding="utf-8")) for file in program.rglob("*.py")]
    found = [
        name.name
        for tree in imports
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module == "dataclasses"
        for name in node.names
        if name.name == "dataclass"
    ]
    assert found == ["dataclass"], "only `values` itself names it, for the type checker"
