"""What this program is, and under which licences."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from visavis import __version__, paths
from visavis.ui.dialogs.frame import Framed

MEASURE = 60  # characters a line


class AboutDialog(Framed):
    """Name, version, purpose, licences."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(f"Visavis {__version__}", parent)
        self.setObjectName("about_dialog")
        picture = QLabel(self)
        picture.setPixmap(
            QPixmap(str(paths.resource("icons", "visavis.svg"))).scaledToWidth(
                72, Qt.TransformationMode.SmoothTransformation
            )
        )
        picture.setAccessibleName("Visavis")
        words = QLabel(
            self.tr(
                "An offline reader that lays the positions of an article’s parties side by side.\n\n"
                "Nothing that you open leaves this computer.\n\n"
                "Free software under the Apache License 2.0. The fonts Inter and Noto Serif are under the SIL Open Font"
                " License 1.1, Qt is under the GNU LGPL 3."
            ),
            self,
        )
        words.setWordWrap(True)
        words.ensurePolished()
        width = words.fontMetrics().averageCharWidth() * MEASURE
        words.setFixedWidth(width)
        words.setMinimumHeight(words.heightForWidth(width))
        self.body.addWidget(picture)
        self.body.addWidget(words)
        self.add_closing(self.tr("Close"))
