"""The style sheet of the widgets that Qt draws, from the look's colours and zoom."""

from __future__ import annotations

import re

from visavis import paths
from visavis.ui.colours import mix
from visavis.ui.look import SANS, SERIF, Look

TEMPLATE = """
* {{ font-family: "{sans}"; font-size: 14px; color: {ink}; }}
QMainWindow, QDialog {{ background: {bar}; }}
QDialog#palette {{ border: 1px solid {line_strong}; }}
QWidget#top_bar, QWidget#why_bar {{ background: {bar}; }}
QWidget#top_bar {{ border-bottom: 1px solid {line}; }}
QWidget#why_bar {{ border-top: 1px solid {line}; }}
QWidget#reader_bar, QWidget#welcome {{ background: {paper}; }}
QLabel#welcome_title {{ font-family: "{serif}"; font-size: 27px; font-weight: 700; }}
QWidget#reader_bar QToolButton {{
  background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 3px 9px; color: {muted};
}}
QWidget#reader_bar QToolButton:hover {{ background: {track}; color: {ink}; }}
QWidget#reader_bar QToolButton:focus {{ border: 2px solid {accent}; padding: 2px 8px; }}
QWidget#reader_bar QToolButton#type_button {{ font-family: "{serif}"; font-size: 15px; }}
QFrame[popover="true"] {{ background: {card}; border: 1px solid {line_strong}; border-radius: 0; }}
QFrame[popover="true"] QListWidget {{ border: 0; }}
QSlider {{ min-height: 22px; background: transparent; }}
QSlider::groove:horizontal {{ height: 4px; border-radius: 2px; background: {line_strong}; }}
QSlider::handle:horizontal {{ width: 14px; height: 14px; margin: -5px 0; border-radius: 7px; background: {accent}; }}
QSlider::handle:horizontal:focus {{ background: {ink}; }}
QLabel {{ background: transparent; }}
QLabel#wordmark {{ font-size: 15px; font-weight: 600; }}
QLabel#crumb, QLabel[quiet="true"] {{ color: {muted}; }}
QPushButton#why_title {{
  font-weight: 600; font-size: 13px; background: transparent; border: 0; padding: 4px 6px; margin-left: -6px;
}}
QPushButton#why_title:hover {{ background: {track}; }}
QPushButton#why_title:focus {{ border: 2px solid {accent}; padding: 2px 4px; }}
QFrame#review_bar {{ background: {bar}; border-bottom: 1px solid {line}; }}
QLabel#review_progress_words {{ font-weight: 600; font-size: 13px; }}
QFrame#intake_bar {{ background: {card}; border: 0; border-bottom: 1px solid {line}; }}
QProgressBar#intake_progress {{ min-height: 6px; max-height: 6px; border-radius: 3px; }}
QProgressBar#intake_progress::chunk {{ border-radius: 3px; }}
QFrame#article_panel {{ background: {bar}; border: 0; border-right: 1px solid {line}; }}
QLabel#article_panel_title {{ font-weight: 600; }}
QListView[articles="true"] {{ background: {bar}; border: 0; border-top: 1px solid {line}; outline: 0; }}
QFrame#side_panel {{ background: {bar}; border-left: 1px solid {line}; }}
QLabel[section="true"] {{ color: {muted}; font-size: 12px; font-weight: 600; padding-top: 6px; }}
QToolButton[flat="true"] {{
  background: transparent; border: 0; border-radius: 6px; padding: 2px 7px; font-size: 17px; color: {muted};
}}
QToolButton[flat="true"]:hover {{ background: {track}; }}
QToolButton[flat="true"]:checked {{ color: {warning}; }}
QToolButton[flat="true"]:focus {{ border: 2px solid {accent}; padding: 0 5px; }}
QToolButton[chip="true"]:disabled {{ color: {muted}; background: transparent; border-color: {line}; }}
QLabel#why, QLabel[small="true"] {{ font-size: 13px; }}
QLabel[cap="true"] {{
  font-size: 12px; background: {card}; border: 1px solid {line_strong}; border-bottom-width: 2px; border-radius: 5px;
  padding: 0 6px; max-height: 18px;
}}
QLabel[problem="true"] {{ color: {error}; }}
QLabel[heading="true"] {{ font-size: 17px; font-weight: 600; }}

QMenuBar {{ background: transparent; border: 0; }}
QMenuBar::item {{ padding: 6px 9px; border-radius: 6px; background: transparent; color: {muted}; }}
QMenuBar::item:selected {{ background: {track}; color: {ink}; }}
QMenu {{ background: {card}; border: 1px solid {line_strong}; padding: 5px; }}
QMenu::item {{ padding: 6px 26px 6px 14px; border-radius: 5px; }}
QMenu::item:selected {{ background: {track}; }}
QMenu::item:disabled {{ color: {muted}; }}
QMenu::separator {{ height: 1px; background: {line}; margin: 5px 8px; }}

QPushButton, QToolButton#pill {{
  background: {card}; border: 1px solid {line}; border-radius: 8px; padding: 6px 12px; min-height: 20px;
}}
QPushButton:hover, QToolButton#pill:hover {{ border-color: {line_strong}; background: {bar}; }}
QPushButton:pressed, QToolButton#pill:pressed {{ background: {track}; }}
QPushButton:focus, QToolButton#pill:focus {{ border: 2px solid {accent}; padding: 5px 11px; }}
QPushButton:disabled, QToolButton#pill:disabled {{ color: {muted}; background: transparent; }}
QPushButton[chief="true"] {{ background: {accent}; border-color: {accent}; color: {accent_ink}; }}
QPushButton[chief="true"]:hover {{ background: {accent_hover}; border-color: {accent_hover}; }}
QPushButton[chief="true"]:focus {{ border: 2px solid {ink}; }}
QPushButton[chief="true"]:disabled {{ background: {track}; border-color: {line}; color: {muted}; }}
QToolButton#pill::menu-indicator {{ image: none; width: 0; }}
QToolButton#filter {{
  background: {card}; border: 1px solid {line}; border-radius: 8px; padding: 6px 9px; min-height: 20px;
}}
QToolButton#filter:hover {{ border-color: {line_strong}; background: {bar}; }}
QToolButton#filter:focus {{ border: 2px solid {accent}; padding: 5px 8px; }}
QFrame#filter_bar {{ background: {bar}; border: 0; border-bottom: 1px solid {line}; }}
QToolButton[chip="true"] {{
  background: {card}; border: 1px solid {line_strong}; border-radius: 12px; padding: 2px 8px; min-height: 18px;
  font-size: 13px;
}}
QToolButton[chip="true"]:hover {{ background: {track}; }}
QToolButton[chip="true"]:checked {{
  background: {track}; border: 2px solid {accent}; padding: 1px 7px; font-weight: 600;
}}
QToolButton[chip="true"]:focus {{ border: 2px solid {ink}; padding: 1px 7px; }}
QFrame#drop_mark {{ background: {accent}; }}
QPushButton[link="true"] {{
  background: transparent; border: 0; color: {accent}; padding: 4px 8px; text-decoration: underline;
}}
QPushButton[link="true"]:focus {{ border: 2px solid {accent}; padding: 2px 6px; }}

QLineEdit, QComboBox, QPlainTextEdit {{
  background: {card}; border: 1px solid {line}; border-radius: 8px; padding: 6px 12px; min-height: 20px;
  selection-background-color: {accent}; selection-color: {accent_ink};
}}
QLineEdit:hover, QComboBox:hover {{ border-color: {line_strong}; }}
QLineEdit:focus, QComboBox:focus, QPlainTextEdit:focus {{ border: 2px solid {accent}; padding: 5px 11px; }}
QComboBox::drop-down {{ border: 0; width: 26px; }}
QComboBox::down-arrow {{ image: url("{chevron}"); width: 12px; height: 12px; }}
QComboBox:disabled, QLineEdit:disabled {{ color: {muted}; background: transparent; }}
QComboBox QAbstractItemView {{ background: {card}; border: 1px solid {line_strong}; padding: 4px; }}

QListView#bulk_list, QListWidget, QTreeWidget, QTableWidget {{
  background: {card}; border: 1px solid {line}; border-radius: 8px; padding: 4px; outline: 0;
}}
QListView#bulk_list::item {{ padding: 5px 10px; }}
QListWidget::item {{ padding: 8px 10px; border-radius: 6px; }}
QTreeWidget::item {{ padding: 6px 8px; }}
QListWidget::item:selected, QTreeWidget::item:selected {{ background: {track}; color: {ink}; }}
QListWidget:focus, QTreeWidget:focus, QTableWidget:focus {{ border: 2px solid {accent}; padding: 3px; }}
QHeaderView::section {{ background: {bar}; border: 0; padding: 6px; color: {muted}; }}

QTextEdit#versions {{ background: {card}; border: 1px solid {line}; border-radius: 8px; padding: 4px 10px; }}
QTextEdit#versions:focus {{ border: 2px solid {accent}; padding: 3px 9px; }}

QSplitter::handle {{ background: {line}; }}
QSplitter::handle:hover {{ background: {accent}; }}
QListView[cards="true"] {{ background: {window}; border: 0; }}
QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; }}
QAbstractScrollArea#article {{ background: {paper}; }}

QScrollBar:vertical {{ background: transparent; width: 10px; margin: 2px; }}
QScrollBar::handle:vertical {{ background: {line_strong}; border-radius: 3px; min-height: 30px; }}
QScrollBar::handle:vertical:hover {{ background: {muted}; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 2px; }}
QScrollBar::handle:horizontal {{ background: {line_strong}; border-radius: 3px; min-width: 30px; }}
QScrollBar::handle:horizontal:hover {{ background: {muted}; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{
  background: none; height: 0; width: 0;
}}

QFrame#notice {{ background: {card}; border: 0; border-bottom: 1px solid {line}; border-left: 4px solid {warning}; }}
QFrame#notice[grave="true"] {{ border-left-color: {error}; }}
QFrame#notice[grave="false"] {{ border-left-color: {accent}; }}
QProgressBar {{ background: {track}; border: 0; max-height: 3px; min-height: 3px; }}
QProgressBar::chunk {{ background: {accent}; }}
QToolTip {{ background: {card}; color: {ink}; border: 1px solid {line_strong}; padding: 4px 6px; }}
QCheckBox, QRadioButton {{ spacing: 8px; padding: 3px; }}
QCheckBox:focus, QRadioButton:focus {{ color: {accent}; }}
QCheckBox::indicator {{
  width: 14px; height: 14px; border: 1px solid {muted}; border-radius: 4px; background: {card};
}}
QCheckBox::indicator:checked {{ background: {accent}; border-color: {accent}; image: url("{tick}"); }}
QCheckBox::indicator:focus {{ border: 2px solid {accent}; }}
"""


def stylesheet(look: Look) -> str:
    """Return the style sheet; every pixel length follows the zoom, hairlines stay hairlines."""
    colours = look.theme.colours._asdict()
    hover = mix(look.theme.colours.accent, "#ffffff" if look.theme.dark else "#000000", 0.8)
    chevron = paths.resource("icons", "chevron.svg").as_posix()
    tick = paths.resource("icons", f"tick-{'dark' if look.theme.dark else 'light'}.svg").as_posix()
    sheet = TEMPLATE.format(**colours, tick=tick, sans=SANS, serif=SERIF, chevron=chevron, accent_hover=hover)
    return re.sub(r"\b(\d+)px", lambda match: f"{_scaled(int(match[1]), look)}px", sheet)


def _scaled(pixels: int, look: Look) -> int:
    return pixels if pixels <= 1 else look.px(pixels)
