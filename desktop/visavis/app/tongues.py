"""The languages in which the program words what it keeps in parts: reasons, errors, names, briefings."""

from __future__ import annotations

from functools import cache

from visavis.app import knowledge
from visavis.messages import ENGLISH, Tongue, message

CODES = ("en", "fr", "uk")

# Names that the translators give: those of CLDR are formal ("Hong Kong SAR China"), or mean the land and not who
# speaks for it ("Palestinian Territories").
OTHERWISE = (
    message("Others"),
    message("Hong Kong"),
    message("Macau"),
    message("Myanmar"),
    message("Palestinian Authority"),
    message("Vatican"),
    message("Republic of the Congo"),
    message("Democratic Republic of the Congo"),
)

# What people are called in the news, by the plain word alone: "the Lisna harbour master" stays as the article has it.
ROLES = (
    message("spokesperson"),
    message("spokesman"),
    message("spokeswoman"),
    message("president"),
    message("vice president"),
    message("prime minister"),
    message("deputy prime minister"),
    message("chancellor"),
    message("minister"),
    message("deputy minister"),
    message("foreign minister"),
    message("defence minister"),
    message("defense minister"),
    message("finance minister"),
    message("interior minister"),
    message("foreign secretary"),
    message("secretary of state"),
    message("secretary-general"),
    message("ambassador"),
    message("envoy"),
    message("diplomat"),
    message("official"),
    message("governor"),
    message("mayor"),
    message("senator"),
    message("lawmaker"),
    message("general"),
    message("analyst"),
    message("professor"),
    message("witness"),
)


@cache
def tongue(code: str) -> Tongue:
    """Return how a language words things; English where the program does not speak it."""
    if code == ENGLISH.code or code not in CODES:
        return ENGLISH
    from visavis.export.translations import numbers, translation

    translated = translation(code)
    return Tongue(code, lambda words: translated(words) or _countries(code).get(words, words), numbers(code))


@cache
def _countries(code: str) -> dict[str, str]:
    """Return the countries as the language calls them, by their short English names."""
    from babel import Locale  # 30 ms, for the first country that no translator named

    called = Locale(code).territories
    return {label: called[country] for label, country in knowledge.countries().items() if country in called}
