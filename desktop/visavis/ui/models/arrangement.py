"""How the panes of each profile stand: their order, widths, and which are folded away."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from visavis.model import PaneView


def of_profile(views: Iterable[PaneView], profile: str, parties: Sequence[str]) -> list[PaneView]:
    """Return a view for each party, in the order in which they stood; a new party comes where the profile has it.

    Views that name no profile were kept before profiles were told apart: they hold where all parties are the same.
    """
    views = list(views)
    own = [view for view in views if view.profile == profile and view.party in parties]
    if not own:
        nameless = [view for view in views if not view.profile]
        own = nameless if {view.party for view in nameless} == set(parties) else []
    order = [view.party for view in own]
    for place, party in enumerate(parties):
        if party not in order:
            order.insert(place, party)
    known = {view.party: replace(view, profile=profile) for view in own}
    return [known.get(party, PaneView(party, profile=profile)) for party in order]


def with_profile(views: Iterable[PaneView], profile: str, now: Iterable[PaneView]) -> tuple[PaneView, ...]:
    """Return the views with those of one profile as they are now; those of others stay for when it comes back."""
    return (*now, *(view for view in views if view.profile not in ("", profile)))


def moved(order: Sequence[str], party: str, place: int) -> list[str]:
    """Return the order with one party at another place; what lies beyond the ends is the end."""
    others = [one for one in order if one != party]
    others.insert(min(max(place, 0), len(others)), party)
    return others
