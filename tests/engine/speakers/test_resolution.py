"""Without these, a card would show “she”, “the spokesperson” or somebody else's name instead of who spoke."""

from __future__ import annotations

import re
import time
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.engine.marked import blocks_of, lexicon, resolved, speakers
from visavis.engine.attribution import Attribution
from visavis.engine.speakers.resolution import resolve
from visavis.model import Kind, Span

# Texts with invented persons; {content}, <source>, <> for no source; then the speakers in order.
NAMES = [
    ("<Norland Foreign Minister Ilse Varga> said {the talks had failed}.", ["Ilse Varga"]),
    ("<Ilse Varga, the interior minister of Norland,> said {the border was open}.", ["Ilse Varga"]),
    ("<The minister, Ilse Varga,> said {the border was open}.", ["Ilse Varga"]),
    ("<Norland's interior minister, Ilse Varga,> denied {it}.", ["Ilse Varga"]),
    ("<Norland Foreign Ministry spokesperson Tomas Rehn> said {no}.", ["Tomas Rehn"]),
    ("<Defence analyst Pavlo Dorin> said {the front was quiet}.", ["Pavlo Dorin"]),
    ("<a retired harbour official, Pavlo Dorin,> told reporters {the ice was thin}.", ["Pavlo Dorin"]),
    ("<the envoy for rivers of the Council of Valley States (CVS), Mira Olt,> praised {the dam}.", ["Mira Olt"]),
    (
        "<EU trade chief Carla Benedetti> said {the deal was close}. {“We are near,”} <Benedetti> said.",
        ["Carla Benedetti"] * 2,
    ),
    ("<President Milo Zeman-Horak> spoke of {peace}. <Mr Zeman-Horak> wants {talks}.", ["Milo Zeman-Horak"] * 2),
    ("<Miloš Zábran> said {no}. Later <Zabran> said {yes}.", ["Miloš Zábran"] * 2),
    ("<Volodymyr Kovalenskyy> said {no}. Later <Kovalensky> said {yes}.", ["Volodymyr Kovalenskyy"] * 2),
    (
        "<Serhiy Marenko> said {no}. Later <Sergey Marenko> disagreed with {himself}.",
        ["Serhiy Marenko", "Sergey Marenko"],
    ),
    ("<Gen. Harold Voss> said {the town held}. <Voss> warned {of more}.", ["Harold Voss"] * 2),
    ("<Secretary General Han Ki-joon> urged {calm}. <Mr Han> said {it was late}.", ["Han Ki-joon"] * 2),
    ("<Dr Anna Weiss> said {no}. {“Never,”} <Weiss> added.", ["Anna Weiss"] * 2),
    ("<CS Anna Weiss> said {no}. {“Never,”} <CS Weiss> added.", ["Anna Weiss"] * 2),
    ("<Main opposition Green Front (GF) leader Ilse Varga> slammed {the budget}.", ["Ilse Varga"]),
    ("At <the Alder High Court, Justice Jon Reek> ruled {that the port stays shut}.", ["Jon Reek"]),
    ("<Outside, harbour minister Jon Reek> said {nothing had changed}.", ["Jon Reek"]),
    ("<The Food and Water Agency> warned {of floods}.", ["Food and Water Agency"]),
    ("<The Alder Pilots, Cooks and Sailors Union> called {a strike}.", ["Alder Pilots, Cooks and Sailors Union"]),
    ("Norland met Sudland. <Norland and the Valley Council> said {no}.", ["Norland and the Valley Council"]),
    (
        "<President Ilse Varga> said {no}. <Jon Reek, head of the port administration,> said {yes}. "
        "{“No,”} <the head of state> said.",
        ["Ilse Varga", "Jon Reek", "Ilse Varga"],
    ),
    (
        "<Norland diplomat> says {talks failed}\n\n<Norland Foreign Ministry Spokeswoman Ilse Varga> said {so}. "
        "{“They failed,”} <the diplomat> said.",
        ["Ilse Varga"] * 3,
    ),
    (
        "<The head of the regional administration, Jon Reek,> said {so}. {“The port is shut,”} <the governor> said.",
        ["Jon Reek"] * 2,
    ),
    (
        "Ilse Varga took over Norland's energy ministry in May.\n\nQ: Was it dear?\n\n<A>: {It was.}",
        ["Ilse Varga"],
    ),
    ("<Prince Edmund> praised {the choir}. <The young prince> asked a singer {to go on}.", ["Prince Edmund"] * 2),
    ("<Varga>: {Border To Stay Open}\n\n<Norland Prime Minister Ilse Varga> said {so} on Monday.", ["Ilse Varga"] * 2),
    ("<Norland> says {border to stay open}\n\nThe Norland government met. <Norland> said {so}.", ["Norland"] * 2),
    ("<Norland's oldest salt company, Norgaz,> said {prices would rise}.", ["Norgaz"]),
    ("<Norgaz, Norland's oldest salt company,> said {prices would rise}.", ["Norgaz"]),
    ("<Ilse Varga (PPN)>, the party's leader, said {no}. <Varga> left {it there}.", ["Ilse Varga"] * 2),
    ("<The mayor of Port Alder, Jon Reek,> said {the port was shut}. <Reek> blamed {ice}.", ["Jon Reek"] * 2),
    (
        "<chess master and head of the farmers' party PLOUGH (Plow) Vito Klarsen> said {it would rain}.",
        ["Vito Klarsen"],
    ),
    (
        "<Bay Thorne, a pollster for Rolf Enger's second campaign,> called {it odd}. <Thorne> said {so}.",
        ["Bay Thorne"] * 2,
    ),
    (
        "<Scot Marl, head cook of the Chamber of Fisheries and a childhood neighbour of Enger,> said {no}.",
        ["Scot Marl"],
    ),
]
OFFICES = [
    ("<Jan Holt supporters> said {no}.", ["Jan Holt supporters"]),
    ("Then he met Jan Holt’s supporters, <who> said {no}.", ["Jan Holt’s supporters"]),
    ("<Mr. Singer> said {no}. Mark Singer left.", ["Mark Singer"]),
    ("<Mark Small> said {no}. The small town slept. <Small> left {it}.", ["Mark Small"] * 2),
    ("<Harry Reek III> said {no}. <Mr. Reek> left {it}.", ["Harry Reek III"] * 2),
    ("The Alder Herald came out. <The newspaper> said {no}.", ["Alder Herald"]),
    ("<Jon Reek> left {it}. {“No,”} <she’s> said. {“No,”} <he’d> said.", ["Jon Reek", None, "Jon Reek"]),
    ("<US Secretary of State Scot Marl> said {no}. <Marl> left {it there}.", ["Scot Marl"] * 2),
    ("<US Secretary of State Marl> said {no}.", ["Marl"]),
    ("<Minister of Foreign Affairs Pavlo Dorin> said {no}. <Dorin> left {it there}.", ["Pavlo Dorin"] * 2),
    ("<President of Norland Jan Holt> said {no}. <Holt> left {it there}.", ["Jan Holt"] * 2),
    ("<The self-proclaimed mayor of Alder Jon Reek> said {no}. <Reek> left {it there}.", ["Jon Reek"] * 2),
    ("<The head of the Norland parliament Jan Holt> said {no}. <Holt> left {it there}.", ["Jan Holt"] * 2),
    ("<EU High Representative for Foreign Affairs and Security Policy Anna Weiss> said {no}.", ["Anna Weiss"]),
    ("<OSCE Chairperson-in-Office Uli Burk> said {no}. <Burk> left {it there}.", ["Uli Burk"] * 2),
    ("<Alder People's Republic> said {no}.", ["Alder People's Republic"]),
    ("<Norland's Varga> said {no}. Ilse Varga left.", ["Ilse Varga"]),
    (
        "<UN envoy Mira Olt and her Norland counterpart, Jan Holt,> met {early}.",
        ["UN envoy Mira Olt and her Norland counterpart, Jan Holt"],
    ),
    ("<Mr. Holt's spokesman, Dmitri S. Pesko,> said {no}. <Mr. Pesko> left {it there}.", ["Dmitri S. Pesko"] * 2),
    ("<The U.S. ambassador to the OSCE, Jon Reek,> said {no}.", ["Jon Reek"]),
    ("<Republican Jon Reek> said {no}. <Reek> left {it there}.", ["Jon Reek"] * 2),
    ("<Reek himself> said {no}. Jon Reek left.", ["Jon Reek"]),
    ("<Will Enger> said {no}. <Enger> left {it there}.", ["Will Enger"] * 2),
    ("<the government in Alder> denied {it}.", ["government in Alder"]),
    ("rights groups in Norland, <which> say {no}, left.", ["rights groups in Norland"]),
]
PRONOUNS = [
    ("<Norland's premier, Ilse Varga,> met Jan Holt {over gas}. {“We agreed,”} <he> said.", ["Ilse Varga", "Jan Holt"]),
    (
        "<Ilse Varga> asked {for help}. Jan Holt arrived on Monday. {“We agreed,”} <he> said.",
        ["Ilse Varga", "Jan Holt"],
    ),
    ("<Ilse Varga> said {no}. {“Never,”} <she> said.", ["Ilse Varga"] * 2),
    ("<Jan Holt> told parliament {it was over}. {“We won,”} <he> said. {“The law is clear.”}<>", ["Jan Holt"] * 3),
    ("<Tom Reed> said {no}. <Anna Weiss> said {yes}. <He> added {more}.", ["Tom Reed", "Anna Weiss", "Tom Reed"]),
    ("<Tom Reed> said {he had told President Karl Munk of it}. <He> urged {both sides to wait}.", ["Tom Reed"] * 2),
    ("<The defence ministry> said {all was calm}. <It> said {troops were home}.", ["defence ministry"] * 2),
    (
        "<Alder diplomats> say {Norland asked for a pause}. <It> said {the winter was too long}.",
        ["Alder diplomats", "Norland"],
    ),
    ("<The rebels> said {no}. <They> said {more}.", ["rebels"] * 2),
    ("<Moscow>, <which> denies {it}, says {no}.", ["Moscow"] * 2),
    ("At the rally was Vito Klarsen, <who> said {they would win}.", ["Vito Klarsen"]),
    ("A new report of the board came out on Friday. <It> favours {trade}.", ["New report"]),
    ("{“I am done,”} <he> said.", [None]),
]
ROLES = [
    ("<UN Secretary-General Anna Weiss> said {no}. <The UN chief> left {it}.", ["Anna Weiss"] * 2),
    ("<Army chief Omar al-Hakim> said {no}. <Hakim> left {a}. <The general> left {b}.", ["Omar al-Hakim"] * 3),
    ("<Jon Reek, a reporter,> said {no}. <The spokesman> left {it}.", ["Jon Reek", "spokesman"]),
    (
        "<Foreign Minister Jan Holt> said {no}. <Interior Minister Karl Munk> said {yes}. "
        "<The foreign minister> left {a}.",
        ["Jan Holt", "Karl Munk", "Jan Holt"],
    ),
    (
        "<Norlandian President Jan Holt> said {no}. <Ruritanian President Karl Munk> said {yes}. "
        "<The Norlandian president> left {it}.",
        ["Jan Holt", "Karl Munk", "Jan Holt"],
    ),
    (
        "<Norland President Jan Holt> spoke of {war} to <Sudland President Karl Munk>, who spoke of {peace}. "
        "<The Norland president> said {no}.",
        ["Jan Holt", "Karl Munk", "Jan Holt"],
    ),
    (
        "<Norland Foreign Ministry spokesperson Tina Rehn> said {no}. <The spokesperson> added {more}.",
        ["Tina Rehn"] * 2,
    ),
    ("<Norland Foreign Ministry spokeswoman Tina Rehn> said {no}. <The spokeswoman> added {more}.", ["Tina Rehn"] * 2),
    ("<Prime Minister Jan Holt> said {no}. <The premier> added {more}.", ["Jan Holt"] * 2),
    ("<Foreign Secretary Jan Holt> said {no}. <The foreign minister> added {more}.", ["Jan Holt"] * 2),
    (
        "{Border open}, says <interior minister>\n\nThe border opened, <the interior minister, Ilse Varga>, said {so}.",
        ["Ilse Varga"] * 2,
    ),
    (
        "<The Alpine head of the continent's watchdog> said {no}. <Alpine Foreign Minister Uli Burk> said {so}.",
        ["Uli Burk"] * 2,
    ),
    ("<A spokesman for President Jan Holt> lauded {the plan}.", ["spokesman for President Jan Holt"]),
    (
        "<A spokesman for President Jan Holt> lauded {the plan}. <The spokesman> said {more}.",
        ["spokesman for President Jan Holt"] * 2,
    ),
    (
        "<A young EU diplomat> told the Alder Post {the lift was broken}. {“No more,”} <he> said.",
        ["young EU diplomat"] * 2,
    ),
    (
        "<Opposition leader Arno Yelsen> alleged {fraud}. <The leader of Norland's Homeland party> also said {more}.",
        ["Arno Yelsen"] * 2,
    ),
    ("<An OSCE spokeswoman> said {no}.", ["OSCE spokeswoman"]),
    ("<eyewitnesses> said {ten were hurt}.", ["eyewitnesses"]),
    ("<Miners leaving the pit> threatened {to strike}.", ["Miners"]),
]
BODIES = [
    ("<Norland's Foreign Ministry> said {no}. <The Foreign Ministry> left {it}.", ["Norland's Foreign Ministry"] * 2),
    (
        "<Norland's Foreign Ministry> said {no}. <Sudland's Defence Minister Karl Munk> said {yes}. "
        "<The ministry> left {it}.",
        ["Norland's Foreign Ministry", "Karl Munk", "Sudland's Defence Ministry"],
    ),
    ("<Norland's General Staff> said {no}.", ["Norland's General Staff"]),
    ("<Doctors Without Lines> said {no}. <The charity> left {it}.", ["Doctors Without Lines"] * 2),
    ("<The Alder Helpers, a rights group,> said {no}. <The group> left {it}.", ["Alder Helpers"] * 2),
    ("<Hadrak> said {no}. <The militant group> left {it}.", ["Hadrak"] * 2),
    ("The ALDER talks ended. <Alder> said {no}.", ["Alder"]),
    ("ALDER, Nov 3 - <Alder> said {no}. It snowed in Alder.", ["Alder"]),
    ("<The Free Rapid Guards (FRG)> denied {it}. <The FRG> said {no}.", ["Free Rapid Guards (FRG)"] * 2),
    ("<The Norland Defence Ministry> said {no}. <The ministry> added {more}.", ["Norland Defence Ministry"] * 2),
    ("<Norland's health ministry> said {16 had died}.", ["Norland's health ministry"]),
    ("The Coalition of the Hopeful met in Alder. <Allies> backed {the plan}.", ["Coalition of the Hopeful"]),
    ("The Northern Trade Union met in Alder. <The bloc> backed {the plan}.", ["Northern Trade Union"]),
    ("<NATO> said {no}. <The alliance> said {more}.", ["NATO"] * 2),
    ("<Allies> backed {the plan}.", ["Allies"]),
]
DOCUMENTS = [
    ("<Jan Holt> announced {it}. {“We won,”} <the release> said.", ["Jan Holt"] * 2),
    ("<The release> said {no}.", ["Release"]),
    ("<Jan Holt> said in a statement {that it was over}. {“We won,”} <the statement> said.", ["Jan Holt"] * 2),
    (
        "<The New Year greeting of Norland President Jan Holt> stated {so}. {“We won,”} <the statement> said. "
        "{“No,”} <the greeting> said.",
        ["Jan Holt"] * 3,
    ),
    ("<The Kremlin statement> said {no}.", ["Kremlin"]),
    ("<A defence ministry statement> said {no}.", ["defence ministry"]),
    (
        "<The Norland Foreign Ministry> called it {a strike}. <A statement on the ministry's website> said {more}.",
        ["Norland Foreign Ministry"] * 2,
    ),
    ("<Holt's press release> said {no}. The text is from Jan Holt.", ["Jan Holt"]),
    ("Norland and Sudland signed a letter of intent. {“We stand ready,”} <the letter> reads.", ["Letter of intent"]),
    ("<A joint statement> said {no}.", ["Joint statement"]),
    ("Norland's parliament approved a bill on gas. <The measure> says {Norland keeps half}.", ["Norland's parliament"]),
    (
        "<A report on the lost cargo> said {no}. The cargo report was long. {“Salt,”} <it> said.",
        ["Cargo report"] * 2,
    ),
]
SEVERAL = [
    ("<PORT TALKS Chancellor Jan Holt> said {no}.", ["Jan Holt"]),
    ("{It hit a tower held by the} <rebels, a senior military official, Jan Holt,> said.", ["Jan Holt"]),
    ("<a blast in Alder which officials in the city> {say was an accident}.", ["officials in the city"]),
    ("Norland, <which denies its ships> said {no}.", ["Norland"]),
    ("<Norland and Sudland> said {no}. <The two countries> left {it}.", ["Norland and Sudland", "two countries"]),
    ("<Holt and Varga> said {no}. Jan Holt and Ilse Varga left.", ["Holt and Varga"]),
    ("<the United Isles and Norland> echoed {it}.", ["United Isles and Norland"]),
    ("<both the Alder bakers and island fishers> praised {each other}.", ["Alder bakers and island fishers"]),
    ("<German, French and Norland leaders> spoke of {peace}.", ["German, French and Norland leaders"]),
    ("Holt met Varga in Alder. <The two leaders> agreed on {gas}. Jan Holt, Ilse Varga.", ["two leaders"]),
]
OWNED = [
    ("<Jan Holt> said {no}. <His spokesman> said {more}.", ["Jan Holt", "Jan Holt’s spokesman"]),
]
CONTINUED = [
    ("{“We won,”} <Jan Holt> said.\n\n{“It was hard.”}<>", ["Jan Holt"] * 2),
    (
        "{“We won,”} <Jan Holt> said.\n\nThe town is small. The river is wide. It rains.\n\n{“Help!”}<>",
        ["Jan Holt", None],
    ),
    ("{“It was hard.”}<> {“But we won,”} <Jan Holt> said.", ["Jan Holt"] * 2),
    ("<Jan Holt> said {he was tired}. {The boat would have to wait till spring.}<>", ["Jan Holt"] * 2),
]


@pytest.mark.parametrize(
    ("marked", "expected"), [*NAMES, *OFFICES, *PRONOUNS, *ROLES, *BODIES, *DOCUMENTS, *SEVERAL, *OWNED, *CONTINUED]
)
def test_the_card_names_who_spoke(marked: str, expected: list[str | None]) -> None:
    assert speakers(marked) == expected


@given(st.data())
def test_no_text_and_no_spans_end_in_an_exception(data: st.DataObject) -> None:
    text = data.draw(st.text(_ALPHABET, max_size=120) | st.lists(_WORDS, max_size=40).map(" ".join))
    attributions = data.draw(st.lists(_attributions(len(text)), max_size=6)) if text else []
    found = resolve(text, blocks_of(text), attributions, lexicon())
    assert len(found) == len(attributions)
    for one in found:
        for speaker in filter(None, (one.speaker, one.relay)):
            assert speaker.name
            assert all(span.end <= len(text) for span in speaker.mentions)
        assert all(reason.span is None or reason.span.end <= len(text) for reason in one.evidence)


_ALPHABET = st.sampled_from("aA .,'’\n\xa0“”\"()-éÉ1")
_WORDS = st.sampled_from(
    re.findall(
        r"[^ ]+",
        "The the minister President Jan Holt Holt's said statement letter of and , . it he who which Allies bloc joint "
        "signed Union Reuters quoted told according to \n “ ” Council for (CVS) a U.S. its his two leaders met talks",
    )
)


@st.composite
def _attributions(draw: st.DrawFn, length: int) -> Attribution:
    def span() -> Span:
        start = draw(st.integers(0, length))
        return Span(start, draw(st.integers(start, length)))

    kind = draw(st.sampled_from(Kind))
    return Attribution((span(),), kind, draw(st.none() | st.builds(span)), draw(st.none() | st.builds(span)), 1.0, ())


@pytest.mark.parametrize(
    "unit",
    [
        "Jan Holt said so. ",
        "Holt ",
        "the statement said. ",
        "“",
        "( ",
        "A, and B and ",
        "it ",
        "Its statement, which ",
        "Holt said\n",
    ],
)
def test_a_long_text_costs_no_more_by_the_word(unit: str) -> None:
    def cost(times: int) -> float:
        text = unit * times
        step = max(1, len(unit) * 5)
        spans = [Span(at, min(len(text), at + len(unit))) for at in range(0, len(text), step)]
        attributions = [Attribution((span,), Kind.INDIRECT, None, span, 1.0, ()) for span in spans]
        start = time.perf_counter()
        resolve(text, blocks_of(text), attributions, lexicon())
        return time.perf_counter() - start

    cost(200)
    assert cost(4000) < 60 * max(cost(400), 0.005)


@pytest.mark.parametrize(
    ("marked", "speaker", "relay"),
    [
        ("<Holt> told TASS {it was over}.", "Holt", "TASS"),
        ("{“It is over,”} <Holt> told the Alder Herald newspaper.", "Holt", "Alder Herald newspaper"),
        ("{“It is over,”} Interfax quoted <Holt> as saying.", "Holt", "Interfax"),
        ("<Holt was quoted by state media> as saying {it was over}.", "Holt", "state media"),
        (
            "{“It is over,”} <Interfax news agency quoted , Norland's minister, Jan Holt,> as saying.",
            "Jan Holt",
            "Interfax news agency",
        ),
        ("{“It is over,”} <Interfax> quoted Holt as saying.", "Holt", "Interfax"),
        ("{“It is over,”} <Holt> was quoted by Reuters as saying.", "Holt", "Reuters"),
        ("According to Reuters, <Holt> said {it was over}.", "Holt", "Reuters"),
        ("<Holt> said {it was over}, Reuters reported.", "Holt", "Reuters"),
        (
            "{“It is over,”} <the Interfax Norland news agency> quoted Holt as saying.",
            "Holt",
            "Interfax Norland news agency",
        ),
        ("<Holt> told Interfax Norland news agency {it was over}.", "Holt", "Interfax Norland news agency"),
        ("In an interview with the BBC <Holt> said {it was over}.", "Holt", "BBC"),
        ("<Channel One> reported {it was over}.", "Channel One", None),
        ("<Holt> told Parliament {it was over}.", "Holt", None),
        ("<Holt> told reporters {it was over}.", "Holt", None),
        ("<Holt> said {Reuters had reported it}.", "Holt", None),
    ],
)
def test_who_spoke_and_through_whom(marked: str, speaker: str, relay: str | None) -> None:
    (found,) = resolved(marked)
    assert found.speaker is not None
    assert found.speaker.name == speaker
    assert (found.relay.name if found.relay else None) == relay


@pytest.mark.parametrize(
    ("marked", "role", "body", "description"),
    [
        (
            "<Norland Foreign Ministry spokesperson Tina Rehn> said {no}.",
            "spokesperson",
            "Norland Foreign Ministry",
            "Norland Foreign Ministry spokesperson",
        ),
        (
            "<Tina Rehn, a spokeswoman for the Norland foreign ministry,> said {no}.",
            "spokeswoman",
            "Norland foreign ministry",
            "spokeswoman for the Norland foreign ministry",
        ),
        (
            "<Norland's interior minister, Ilse Varga,> said {no}.",
            "interior minister",
            "",
            "Norland's interior minister",
        ),
        ("<Jan Holt> said {no}. Later Norland President Jan Holt left.", "Norland President", "", "Norland President"),
        ("<NATO chief Jan Holt> said {no}.", "chief", "NATO", "NATO chief"),
        ("<The Norland Defence Ministry> said {no}.", "", "Norland Defence Ministry", ""),
    ],
)
def test_role_body_and_the_articles_own_words(marked: str, role: str, body: str, description: str) -> None:
    (found,) = resolved(marked)
    assert found.speaker is not None
    assert (found.speaker.role, found.speaker.body) == (role, body)
    assert description in (*found.speaker.descriptions, "")


def test_a_document_speaks_for_those_who_signed_it() -> None:
    found = resolved(
        "On Monday Norland and Sudland signed a letter of intent. Later Prime Minister Jan Holt, President Karl Munk "
        "and Chancellor Anna Weiss signed the letter of intent. {“We stand ready,”} <the letter> reads."
    )
    assert found[0].speaker is not None
    assert [member.name for member in found[0].speaker.members] == ["Jan Holt", "Karl Munk", "Anna Weiss"]


def test_a_document_speaks_for_those_who_put_their_names_to_it() -> None:
    found = resolved(
        "On Monday Chancellor Jan Holt and President Karl Munk put their names to a letter of thanks on board a ferry. "
        "{“We stand ready,”} <the letter> states."
    )
    assert found[0].speaker is not None
    assert found[0].speaker.name == "Letter of thanks"
    assert [member.name for member in found[0].speaker.members] == ["Jan Holt", "Karl Munk"]


def test_a_joint_statement_speaks_for_those_who_met() -> None:
    found = resolved("Norland and Sudland met in Alder. Rain fell. <A joint statement> said {talks go on}.")
    assert found[0].speaker is not None
    assert found[0].speaker.name == "Joint statement"
    assert [member.name for member in found[0].speaker.members] == ["Norland", "Sudland"]


def test_several_speakers_are_members() -> None:
    (found,) = resolved("<Jan Holt and Ilse Varga> said {no}.")
    assert found.speaker is not None
    assert [member.name for member in found.speaker.members] == ["Jan Holt", "Ilse Varga"]


def test_the_chain_from_a_pronoun_can_be_read() -> None:
    _, second, third = resolved(
        "Norland Foreign Ministry spokesperson Tina Rehn left. <Rehn> said {no}. "
        "{“Never,”} <she> said. <She> left {it}."
    )
    for found in (second, third):
        assert [str(step.note).partition(" → ")[2] for step in found.evidence] == [
            "“Rehn”",
            "“Norland Foreign Ministry spokesperson Tina Rehn”",
        ]
    assert all(step.span is not None for step in third.evidence)


def test_boilerplate_names_nobody() -> None:
    text = "Home Ilse Varga News\n\nVarga said no."
    span = Span(text.index("Varga said"), text.index(" said"))
    attribution = Attribution((Span(len(text) - 3, len(text) - 1),), Kind.INDIRECT, None, span, 1.0, ())
    first, second = blocks_of(text)
    (found,) = resolve(text, (replace(first, boilerplate="menu"), second), [attribution], lexicon())
    assert found.speaker is not None
    assert found.speaker.name == "Varga"


@pytest.mark.parametrize(
    "marked",
    [
        "Prime Minister Jan Holt came. {It is over}, <But Holt said>.",
        "Prime Minister Jan Holt came. <Mr> Holt said {it is over}.",
        "Prime Minister Jan Holt came. <the prime> minister said {it is over}.",
        "Prime Minister Jan Holt came. <The prime minister also said> {it is over}.",
        "Prime Minister Jan Holt came. <Jan> Holt said {it is over}.",
        "Prime Minister Jan Holt came. {“It is over”, }<he insisted>.",
    ],
)
def test_sources_drawn_too_long_or_too_short_are_survived(marked: str) -> None:
    assert speakers(marked) == ["Jan Holt"]


def descriptions(marked: str, index: int) -> tuple[str, ...]:
    speaker = resolved(marked)[index].speaker
    assert speaker is not None
    return speaker.descriptions


def test_a_spokesman_of_its_or_his_is_somebodys() -> None:
    marked = "<The Kremlin> dismissed {it}. {“Nobody asked,”} <its spokesman, Jon Reek,> said."
    assert descriptions(marked, 1) == ("Kremlin’s spokesman",)


def test_a_counterpart_does_not_speak_for_whose_counterpart_he_is() -> None:
    marked = "<Norland minister Ilse Varga> said {no}. <Her Sudland counterpart, Jon Reek,> said {yes}."
    assert all("Varga" not in phrase for phrase in descriptions(marked, 1))


def test_what_a_role_tells_of_somebody_is_kept_where_nothing_else_does() -> None:
    marked = "{It is late}, <Ilse Varga> said. {“Very late,”} <the harbour minister> said."
    assert descriptions(marked, 0) == ("harbour minister",)
