"""Where things lie: the resources that ship with the program, and the user's own folders.

platformdirs is imported where it is used, as no command over articles needs the user's folders.
"""

from __future__ import annotations

import os
from pathlib import Path

APPLICATION = "visavis"


def resources() -> Path:
    """Return the folder of the shipped data: beside the source in a checkout, inside the package once installed."""
    package = Path(__file__).resolve().parent
    installed = package / "_resources"
    return installed if installed.is_dir() else package.parents[1] / "resources"


def resource(*parts: str) -> Path:
    """Return the path of one shipped file or folder."""
    return resources().joinpath(*parts)


def data_folder() -> Path:
    """Return the platform's folder for the user's data, made if it is missing."""
    import platformdirs

    return Path(platformdirs.user_data_dir(APPLICATION, appauthor=False, ensure_exists=True))


def config_folder() -> Path:
    """Return the platform's folder for the user's settings, made if it is missing."""
    import platformdirs

    return Path(platformdirs.user_config_dir(APPLICATION, appauthor=False, ensure_exists=True))


def log_folder() -> Path:
    """Return the platform's folder for logs and crash reports, made if it is missing."""
    import platformdirs

    return Path(platformdirs.user_log_dir(APPLICATION, appauthor=False, ensure_exists=True))


def library(given: str | None = None) -> Path:
    """Return the library's place: as given, else $VISAVIS_LIBRARY, else in the data folder."""
    chosen = given or os.environ.get("VISAVIS_LIBRARY")
    return Path(chosen).expanduser().absolute() if chosen else data_folder() / "library.sqlite"
