"""Which parties stand side by side: switched, made anew, edited, and proposed with the reason for it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from visavis.errors import UserError
from visavis.model import Profile, Proposal
from visavis.ui.desk import Desk
from visavis.ui.look import Look
from visavis.ui.notify import Choice, NoticeBar
from visavis.ui.opener import Opener
from visavis.ui.top_bar import AUTO

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class Profiles(QObject):
    """Switches the session's profile; no correction is lost by it."""

    changed = Signal()  # what can be chosen

    def __init__(self, desk: Desk, notice: NoticeBar, look: Callable[[], Look], window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._notice, self._window = desk, notice, window
        self._look = look
        self._opener: Opener | None = None

    def serve(self, opener: Opener) -> None:
        """Take the object that knows the profiles."""
        self._opener = opener
        opener.proposed.connect(self._tell)
        opener.profiles_changed.connect(self.changed)
        if opener.shipped:
            opener.read_profiles()

    @property
    def shipped(self) -> tuple[Profile, ...]:
        """The profiles that came with the program."""
        return self._opener.shipped if self._opener else ()

    @property
    def own(self) -> tuple[Profile, ...]:
        """The user's profiles."""
        return self._opener.shelf.profiles if self._opener else ()

    def choose(self, profile_id: str) -> None:
        """Sort the session to another profile, or to the sides that speak in it."""
        session = self._desk.session
        if session is None:
            return
        self._notice.withdraw_offer()
        if profile_id == AUTO:
            made = session.auto()
            if not made.parties:
                self._notice.show_passing(self.tr("Nobody speaks for a side here, so the panes stay as they are."))
                return
            self._desk.set_profile(made)
            return
        chosen = next((one for one in (*self.shipped, *self.own) if one.id == profile_id), None)
        if chosen is not None:
            self._desk.set_profile(chosen)

    def edit(self) -> None:
        """Let the user edit the session's profile; it is kept among his own."""
        from visavis.ui.dialogs.profile_editor import ProfileEditor

        session = self._desk.session
        if session is None or self._opener is None:
            return
        editor = ProfileEditor(session, self._opener.shelf, self._look(), self._window)
        if editor.exec() and editor.changed:
            self.keep(editor.profile)
        else:
            self.changed.emit()  # one may have been deleted

    def keep(self, profile: Profile) -> None:
        """Keep an edited profile among the user's own, and sort the session to it."""
        if self._opener is None:
            return
        try:
            profile = self._opener.shelf.put(profile)
        except UserError as error:
            self._notice.show_error(error)
        self._desk.set_profile(profile)
        self.changed.emit()

    def _tell(self, proposal: Proposal, before: Profile) -> None:
        """Say why the panes are these, and offer those of before."""
        back = Choice(
            self.tr("&Back to {profile}").format(profile=before.name.replace("&", "&&")),
            partial(self._desk.set_profile, before),
        )
        made = self.tr("{reason} The panes are theirs.")
        said = (made if proposal.profile.id == AUTO else self.tr("Sorted to {profile}. {reason}")).format(
            profile=proposal.profile.name, reason=proposal.reason
        )
        self._notice.show_offer(said, [back])
