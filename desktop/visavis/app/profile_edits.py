"""What an editor does to a profile: each step takes one and returns another."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from visavis.model import Party, Profile
from visavis.parties.words import fold, keys


def add(profile: Profile, name: str, colours: Sequence[str], members: Iterable[str] = ()) -> Profile:
    """Return the profile with one more party, at the end, in a colour that no other has; members move there."""
    taken = {party.colour for party in profile.parties}
    colour = next((one for one in colours if one not in taken), colours[len(profile.parties) % len(colours)])
    party = Party(_new_id(profile, name), name, colour, ())
    grown = replace(profile, parties=(*profile.parties, party))
    for member in members:
        grown = put(grown, member, party.id)
    return grown


def remove(profile: Profile, party_ids: Iterable[str]) -> Profile:
    """Return the profile without parties; whoever belonged to them is one of the Others."""
    gone = set(party_ids)
    return replace(profile, parties=tuple(party for party in profile.parties if party.id not in gone))


def rename(profile: Profile, party_id: str, name: str) -> Profile:
    """Return the profile with another name for a party; its id stays, so that corrections keep pointing at it."""
    return _with(profile, party_id, name=name)


def colour(profile: Profile, party_id: str, value: str) -> Profile:
    """Return the profile with another colour for a party."""
    return _with(profile, party_id, colour=value)


def order(profile: Profile, party_ids: Sequence[str]) -> Profile:
    """Return the profile with its parties in this order."""
    places = {party_id: place for place, party_id in enumerate(party_ids)}
    return replace(profile, parties=tuple(sorted(profile.parties, key=lambda party: places[party.id])))


def shift(profile: Profile, party_id: str, step: int) -> Profile:
    """Return the profile with a party moved so many places to the right."""
    ids = [party.id for party in profile.parties]
    at = ids.index(party_id)
    ids.insert(min(max(at + step, 0), len(ids) - 1), ids.pop(at))
    return order(profile, ids)


def merge(profile: Profile, party_ids: Sequence[str]) -> Profile:
    """Return the profile with parties made one, in the place and colour of the first of them."""
    merged = [party for party in profile.parties if party.id in party_ids]
    first = merged[0]
    members = tuple(dict.fromkeys(member for party in merged for member in party.members))
    one = replace(first, name=" / ".join(party.name for party in merged), members=members)
    kept = [one if party is first else party for party in profile.parties if party is first or party not in merged]
    return replace(profile, parties=tuple(kept))


def split(profile: Profile, party_id: str, members: Sequence[str], colours: Sequence[str]) -> Profile:
    """Return the profile with some members of a party in a new one, which stands behind it and is named by them."""
    grown = add(profile, " / ".join(members), colours, members)
    ids = [party.id for party in profile.parties]
    ids.insert(ids.index(party_id) + 1, grown.parties[-1].id)
    shrunk = order(grown, ids)
    left = _find(shrunk, party_id)
    was = _find(profile, party_id)
    if was.name == " / ".join(was.members) and left.members:  # a name that lists the members goes on doing so
        shrunk = rename(shrunk, party_id, " / ".join(left.members))
    return shrunk


def put(profile: Profile, member: str, party_id: str) -> Profile:
    """Return the profile with a country, body or person in a party, and in no other."""
    without = take(profile, member)
    party = _find(without, party_id)
    return _with(without, party_id, members=(*party.members, member))


def take(profile: Profile, member: str) -> Profile:
    """Return the profile with a country, body or person in none of its parties."""
    key = fold(member)
    return replace(
        profile,
        parties=tuple(
            replace(party, members=tuple(one for one in party.members if fold(one) != key)) for party in profile.parties
        ),
    )


def _find(profile: Profile, party_id: str) -> Party:
    return next(party for party in profile.parties if party.id == party_id)


def _with(profile: Profile, party_id: str, **values: object) -> Profile:
    parties = tuple(replace(party, **values) if party.id == party_id else party for party in profile.parties)  # type: ignore[arg-type]
    return replace(profile, parties=parties)


def _new_id(profile: Profile, name: str) -> str:
    stem = "-".join(key for key in keys(name) if key.isascii()) or "party"
    used = {party.id for party in profile.parties}
    numbered = (stem if number == 1 else f"{stem}-{number}" for number in range(1, len(used) + 2))
    return next(identity for identity in numbered if identity not in used)
