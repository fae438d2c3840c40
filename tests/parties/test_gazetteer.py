"""The gazetteer: a land that is missing, or a slip in a file that nobody names, puts speakers into wrong panes."""

from __future__ import annotations

import pytest
from babel import Locale
from hypothesis import given
from hypothesis import strategies as st

from tests.parties import world
from visavis.errors import UserError
from visavis.parties import gazetteer as under_test
from visavis.parties.gazetteer import COLUMNS, parse
from visavis.parties.names import find
from visavis.parties.words import words

# No land: outlying islands without a people, unions, and codes for tests.
NO_LANDS = {"AC", "AQ", "BV", "CP", "CQ", "DG", "EA", "EU", "EZ", "GS", "HM", "IC", "QO", "TA", "TF", "UM", "UN", "XA", "XB", "ZZ"}  # fmt: skip  # noqa: E501


def test_every_land_of_the_iso_list_is_there() -> None:
    iso = {code for code in Locale("en").territories if len(code) == 2 and code.isalpha()} - NO_LANDS
    assert iso - set(world.gazetteer().codes) == set()


def test_every_land_is_found_by_its_label() -> None:
    gazetteer = world.gazetteer()
    for land in gazetteer.lands - {"Crimea authorities"}:
        (hit,) = find(words(land), gazetteer.names)
        assert hit.name.labels == (land,), land


def test_the_pronoun_is_not_the_country() -> None:
    names = world.gazetteer().names
    assert [hit.name.labels for hit in find(words("He told us that the US and U.S. allies agree"), names)] == [
        ("US",)
    ] * 2


def test_the_longest_name_wins() -> None:
    names = world.gazetteer().names
    assert [hit.name.labels for hit in find(words("in South Sudan and Sudan"), names)] == [("South Sudan",), ("Sudan",)]


@pytest.mark.parametrize(
    ("file", "line", "message"),
    [
        ("countries.tsv", "RU\tRussia", "7 columns are needed, here are 2"),
        ("countries.tsv", "-\tRussia\t\t\t\t\t", "the label “Russia” is empty or used twice"),
        ("countries.tsv", "RU\tSecond Russia\t\t\t\t\t", "the code RU is used twice"),
        ("countries.tsv", "-\tFreeland\tNorway\t\t\t\t", "“Norway” already means Norway"),
        ("countries.tsv", "-\tFreeland\t’\t\t\t\t", "has no letter"),
        ("bodies.tsv", "League\tclub\t\t", "“club” is none of"),
        ("bodies.tsv", "League\tinformal\t\t", "needs those whom it speaks for"),
        ("bodies.tsv", "League\tinformal\t\tAtlantis", "has the label “Atlantis”"),
        ("institutions.tsv", "Atlantis\tTrident Office", "has the label “Atlantis”"),
        ("groups.tsv", "Pirates\tAtlantis\t\t", "no land has the label “Atlantis”"),
        ("offices.tsv", "Jo Doe\tAtlantis\tking\t2014\t\t", "has the label “Atlantis”"),
        ("offices.tsv", "Jo Doe\tNorway\tking\t2014-13\t\t", "“2014-13” is neither a year nor"),
        ("offices.tsv", "Jo Doe\tNorway\tking\t2014\t2013\t", "ends before it begins"),
        ("offices.tsv", "\tNorway\tking\t2014\t\t", "a name is missing"),
        ("roles.tsv", "wizard\tmerlin", "“wizard” is none of"),
        ("roles.tsv", "private\tspokesman", "“spokesman” is already public"),
    ],
)
def test_a_slip_is_named_with_file_and_line(file: str, line: str, message: str) -> None:
    files = dict(world.shipped_files())
    files[file] = files[file].rstrip(b"\n") + b"\n" + line.encode() + b"\n"
    number = files[file].count(b"\n")
    with pytest.raises(UserError) as error:
        parse(files)
    assert f"{file}, line {number}: " in error.value.what
    assert message in error.value.what


def test_a_missing_file_is_named() -> None:
    files = {name: data for name, data in world.shipped_files().items() if name != "groups.tsv"}
    with pytest.raises(UserError, match=r"groups\.tsv"):
        parse(files)


def test_a_file_without_its_columns_is_named() -> None:
    with pytest.raises(UserError, match=r"media\.tsv, line 1: the columns should be names"):
        parse({**world.shipped_files(), "media.tsv": b"what\nReuters\n"})


def test_bytes_that_are_no_text_are_named() -> None:
    with pytest.raises(UserError, match=r"media\.tsv, line 2: the bytes are not UTF-8"):
        parse({**world.shipped_files(), "media.tsv": b"names\nR\xffuters\n"})


def test_files_may_come_with_their_folder_and_windows_line_ends() -> None:
    files = {f"gazetteer/{name}": data.replace(b"\n", b"\r\n") for name, data in world.shipped_files().items()}
    assert parse(files).lands == world.gazetteer().lands


@given(st.sampled_from(sorted(COLUMNS)), st.binary(max_size=60))
def test_no_bytes_are_worse_than_an_error_that_says_so(name: str, junk: bytes) -> None:
    empty = {file: ("\t".join(columns) + "\n").encode() for file, columns in under_test.COLUMNS.items()}
    try:
        parse({**empty, name: empty[name] + junk})
    except UserError as error:
        assert name in error.what
