"""The look that every widget draws with: theme, zoom, fonts and whether things may move."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette

from visavis import paths
from visavis.errors import UserError
from visavis.ui.theme import Theme

SERIF = "Noto Serif"
SANS = "Inter"
FONT_FILES = ("NotoSerif-Regular.ttf", "NotoSerif-Bold.ttf", "Inter-Regular.otf", "Inter-SemiBold.otf")

SMALLEST_ZOOM, LARGEST_ZOOM = 80, 200  # percent


SIZES, MEASURES, LINE_HEIGHTS = (70, 200), (55, 90), (130, 220)  # percent, characters, percent: least and most


class Type(NamedTuple):
    """How the article's words are set; the interface keeps its own faces."""

    family: str = ""  # empty: the shipped serif
    size: int = 100  # percent
    measure: int = 66  # characters a line
    line_height: int = 160  # percent of the size

    def within_bounds(self) -> Type:
        """Return the same with every number brought to where words can still be read."""
        bounds = ((self.size, SIZES), (self.measure, MEASURES), (self.line_height, LINE_HEIGHTS))
        return Type(self.family, *(min(max(value, least), most) for value, (least, most) in bounds))


class Look(NamedTuple):
    """Theme, zoom in percent, whether motion is welcome, and how the article is set."""

    theme: Theme
    zoom: int = 100
    motion: bool = True
    type: Type = Type()

    def px(self, size: float) -> int:
        """Return a length of the drawing in pixels at this zoom, at least 1."""
        return max(1, round(size * self.zoom / 100))

    def serif(self, size: float, *, bold: bool = False) -> QFont:
        """Return the reading face at `size` pixels before zoom."""
        font = _face(SERIF, self.px(size))
        font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
        return font

    def text_px(self, size: float) -> int:
        """Return a length that goes with the size of the article's words."""
        return self.px(size * self.type.size / 100)

    def text(self, size: float, *, bold: bool = False) -> QFont:
        """Return the face of the article at `size` pixels before zoom and text size."""
        font = _face(self.type.family or SERIF, self.text_px(size))
        font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
        return font

    def sans(self, size: float, *, bold: bool = False) -> QFont:
        """Return the face of the interface at `size` pixels before zoom."""
        font = _face(SANS, self.px(size))
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        return font

    def colour(self, name: str) -> QColor:
        """Return one of the theme's colours."""
        return QColor(getattr(self.theme.colours, name))

    def palette(self) -> QPalette:
        """Return the palette for the widgets that Qt draws."""
        palette = QPalette()
        roles = QPalette.ColorRole
        for role, name in {
            roles.Window: "window",
            roles.WindowText: "ink",
            roles.Base: "card",
            roles.AlternateBase: "window",
            roles.Text: "ink",
            roles.Button: "bar",
            roles.ButtonText: "ink",
            roles.Highlight: "accent",
            roles.HighlightedText: "accent_ink",
            roles.PlaceholderText: "muted",
            roles.ToolTipBase: "card",
            roles.ToolTipText: "ink",
            roles.Link: "accent",
        }.items():
            palette.setColor(role, self.colour(name))
        for role in (roles.WindowText, roles.Text, roles.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.colour("muted"))
        return palette


def load_fonts() -> None:
    """Make the shipped fonts known to Qt.

    Raises:
        UserError: A font file is missing or damaged.
    """
    for name in FONT_FILES:
        path = paths.resource("fonts", name)
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            what = QCoreApplication.translate("Look", "The font {path} cannot be loaded.").format(path=path)
            raise UserError(what, QCoreApplication.translate("Look", "Install Visavis again."))


def _face(family: str, pixels: int) -> QFont:
    font = QFont(family)
    font.setPixelSize(pixels)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def interface_font() -> QFont:
    """Return the face that widgets have before any look is applied."""
    return _face(SANS, 14)
