"""Profiles: one that does not come back as it was written loses the analyst's panes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.parties import world
from visavis import paths
from visavis.errors import UserError
from visavis.model import Party, Profile
from visavis.parties.profiles import dump, parse

SHIPPED = sorted(path.stem for path in paths.resource("profiles").glob("*.toml"))

text = st.text(alphabet=st.characters(exclude_categories=["Cs"]), min_size=1, max_size=20).filter(str.strip)
identities = st.from_regex(r"[a-z0-9][a-z0-9-]{0,10}", fullmatch=True)
parties = st.builds(
    Party,
    id=identities,
    name=text,
    colour=st.from_regex("#[0-9a-f]{6}", fullmatch=True),
    members=st.lists(text).map(tuple),
)


@given(
    st.builds(Profile, id=text, name=text, parties=st.lists(parties, min_size=1, unique_by=lambda p: p.id).map(tuple))
)
def test_what_is_written_is_read(profile: Profile) -> None:
    assert parse(dump(profile), "any.toml") == profile


def test_the_default_is_among_those_shipped() -> None:
    default = world.profile()
    assert [(party.name, party.members) for party in default.parties] == [
        ("Russia", ("Russia",)),
        ("UK / France", ("UK", "France")),
        ("Ukraine", ("Ukraine",)),
    ]
    assert len(SHIPPED) >= 7


@pytest.mark.parametrize("name", SHIPPED)
def test_a_shipped_profile_speaks_the_gazetteers_language(name: str) -> None:
    profile = world.profile(name)
    assert profile.id == name
    members = [member for party in profile.parties for member in party.members]
    assert set(members) <= world.gazetteer().labels
    assert len(members) == len(set(members))


def test_a_profile_without_id_is_called_by_its_file() -> None:
    data = b'name = "Mine"\n[[party]]\nid = "a"\nname = "A"\ncolour = "#000000"\n'
    assert parse(data, "folder/mine.toml").id == "mine"


@pytest.mark.parametrize(
    ("data", "place"),
    [
        (b'name = "x"\n\n[[party]]\nid = "a"\nname = "A"\ncolour = "red"\n', "line 6: “red” is no colour"),
        (b'name = "x"\n[[party]]\nid = "A b"\nname = "A"\ncolour = "#000000"\n', "line 3: “A b” is no id"),
        (b'name = "x"\n[[party]]\nid = "a"\nname = ""\ncolour = "#000000"\n', "line 4: name is missing"),
        (b'name = "x"\n[[party]]\nid = "a"\nname = "A"\ncolour = "#000000"\nmembers = "A"\n', "line 6: members"),
        (b'name = "x"\n', "at least one"),
        (b'name = 3\n[[party]]\nid = "a"\nname = "A"\ncolour = "#000000"\n', "line 1: name is missing"),
        (b'id = 3\nname = "x"\n[[party]]\nid = "a"\nname = "A"\ncolour = "#000000"\n', "line 1: id is missing"),
        (b'name = "x"\n[[party]\n', "line 2"),
        (b'name = "x"\nnote = "\xff"\n', "line 2: the bytes are not UTF-8"),
        (
            b'name = "x"\n[[party]]\nid = "a"\nname = "A"\ncolour = "#000000"\n'
            b'[[party]]\nid = "a"\nname = "B"\ncolour = "#000000"\n',
            "line 7: two parties have the id",
        ),
    ],
)
def test_a_slip_is_named_with_file_and_line(data: bytes, place: str) -> None:
    with pytest.raises(UserError) as error:
        parse(data, "mine.toml")
    assert error.value.what.startswith("mine.toml")
    assert place in error.value.what
