"""The two ways in which something goes wrong: the world failed, or we did."""

from __future__ import annotations

from visavis.messages import Message, Words, message


class UserError(Exception):
    """Something outside the program failed, and its user can do something about it.

    Write both sentences as literals, for the translators' tool looks for them here, with names in braces for the parts.

    Args:
        what: One sentence that says what happened and names the file or thing concerned.
        remedy: One sentence that says what to do next.
        parts: What stands in them; a path or another error by its own words.
    """

    def __init__(self, what: Words, remedy: Words, /, **parts: object) -> None:
        # The arguments are all that comes along from another process.
        said = {
            name: part if isinstance(part, str | int | tuple | Message) else str(part or "")
            for name, part in parts.items()
        }
        super().__init__(*(message(one, **said) if said and isinstance(one, str) else one for one in (what, remedy)))

    @property
    def what_words(self) -> Words:
        """What happened, for any language."""
        words: Words = self.args[0]
        return words

    @property
    def remedy_words(self) -> Words:
        """What to do next, for any language."""
        words: Words = self.args[1]
        return words

    @property
    def what(self) -> str:
        """What happened, in English."""
        return str(self.what_words)

    @property
    def remedy(self) -> str:
        """What to do next, in English."""
        return str(self.remedy_words)

    def __str__(self) -> str:
        return f"{self.what} {self.remedy}"


class Bug(Exception):  # noqa: N818 - the word of the design
    """A promise inside the program was broken; it ends in a crash report, never in a message box alone."""
