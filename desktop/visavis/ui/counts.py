"""Words with a number in them for what is no widget: Qt's tool finds plural forms in tr() alone, not in translate()."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from visavis.model import Kind, Thing


class Counts:
    """A method a phrase; Qt puts the number in, in the plural form of the window's language."""

    def tr(self, words: str, comment: str, number: int) -> str:
        """Return the words in the window's language."""
        return QCoreApplication.translate(type(self).__name__, words, comment, number)

    def words(self, number: int) -> str:
        """Return how long an article is."""
        return self.tr("%Ln words", "", number)

    def lines(self, number: int) -> str:
        """Return how much of a page is folded; the reader's own tr() would ask its subclass first."""
        return self.tr("%Ln lines", "", number)

    def of_kind(self, kind: Kind, number: int) -> str:
        """Return how many quotations of a kind there are."""
        return {
            Kind.DIRECT: self.tr("%Ln direct", "", number),
            Kind.MIXED: self.tr("%Ln mixed", "", number),
            Kind.INDIRECT: self.tr("%Ln indirect", "", number),
        }[kind]

    def things(self, thing: Thing, number: int) -> str:
        """Return how many things a step of the history is done to."""
        return {
            Thing.ARTICLE: self.tr("%Ln articles", "", number),
            Thing.ITEM: self.tr("%Ln items", "", number),
            Thing.RULE: self.tr("%Ln rules", "", number),
        }.get(thing) or self.quotations(number)

    def quotations(self, number: int) -> str:
        """Return how many quotations an article has."""
        return self.tr("%Ln quotations", "", number)

    def moving(self, number: int) -> str:
        """Return how many quotations another profile moves."""
        return self.tr("%Ln quotations move", "", number)

    def renamed(self, number: int) -> str:
        """Return how many quotations get another speaker."""
        return self.tr("%Ln quotations get another speaker.", "", number)

    def left(self, number: int) -> str:
        """Return how many quotations a review still has to look at."""
        return self.tr("%Ln left", "", number)

    def verdicts(self, accepted: int, rejected: int, changed: int) -> str:
        """Return what has become of the quotations of a review."""
        parts = [self.tr("%Ln accepted", "", accepted)] if accepted else []
        parts += [self.tr("%Ln rejected", "", rejected)] if rejected else []
        parts += [self.tr("%Ln changed", "", changed)] if changed else []
        return ", ".join(parts)

    def read(self, number: int) -> str:
        """Return how many articles an opening brought."""
        return self.tr("%Ln new articles were read.", "", number)

    def unread(self, number: int) -> str:
        """Return how many inputs of an opening brought none."""
        return self.tr("%Ln could not be read.", "", number)

    def twins(self, number: int) -> str:
        """Return how many inputs of an opening were there already."""
        return self.tr("%Ln were in this session already.", "", number)

    def troubles(self, number: int) -> str:
        """Return how much of the last opening is listed for a look."""
        return self.tr("%Ln files of the last opening need a look…", "", number)

    def versions(self, number: int) -> str:
        """Return how many articles of an opening are new versions."""
        return self.tr("%Ln are new versions of articles that were here.", "", number)

    def garbled(self, number: int) -> str:
        """Return how many articles of an opening have wrong letters."""
        return self.tr("%Ln have letters that were decoded wrongly.", "", number)

    def repaired(self, number: int) -> str:
        """Return in how many articles wrong letters were put right."""
        return self.tr("Letters were put right in %Ln articles. Undo brings back what came in.", "", number)

    def changes(self, what: str, number: int) -> str:
        """Return how many paragraphs or quotations of a later version are changed, new or gone."""
        return {
            "changed": self.tr("%Ln changed", "", number),
            "new": self.tr("%Ln new", "", number),
            "gone": self.tr("%Ln gone", "", number),
        }[what]

    def same_paragraphs(self, number: int) -> str:
        """Return how many paragraphs stayed the same."""
        return self.tr("%Ln paragraphs the same", "", number)

    def going_along(self, number: int) -> str:
        """Return how much of the work on an article goes along to its later version."""
        return self.tr("%Ln corrections and notes go along, for their words are the same.", "", number)

    def staying_behind(self, number: int) -> str:
        """Return how much of it does not."""
        return self.tr("%Ln do not: their words are not in the new version.", "", number)


counts = Counts()  # an object, for the tool takes what stands before .tr for the class
