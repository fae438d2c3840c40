"""The one door out of the window: what is opened by another program goes through here, and only after a question."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def open_outside(url: QUrl) -> bool:
    """Have the system's own program open an address or a file; tell whether there is one."""
    return QDesktopServices.openUrl(url)
