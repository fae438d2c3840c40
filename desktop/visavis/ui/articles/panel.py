"""The panel of the session's articles: sorted, filtered, read and removed there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from visavis.ui.articles.rows import ArticleRows
from visavis.ui.flank import Flank
from visavis.ui.look import Look
from visavis.ui.models.article_list import ArticleList, Order

OWN_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Delete, Qt.Key.Key_Escape)


class ArticlesView(QListView):
    """The rows; the keys that it needs are its own."""

    read_asked = Signal(str)
    remove_asked = Signal()
    left = Signal()

    def __init__(self, articles: ArticleList, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("articles")
        self.setAccessibleName(self.tr("Articles"))
        self.setProperty("articles", "true")
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.articles = articles
        self.setModel(articles)
        self.rows = ArticleRows(look, self)
        self.setItemDelegate(self.rows)
        self.clicked.connect(lambda index: self._ask(index.row()))

    def chosen(self) -> list[str]:
        """Return the ids of the selected articles, from top to bottom."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        return [entry.id for row in rows if (entry := self.articles.entry(row)) is not None]

    def _ask(self, row: int) -> None:
        entry = self.articles.entry(row)
        if entry is not None and len(self.selectedIndexes()) <= 1:
            self.read_asked.emit(entry.id)

    def event(self, event: QEvent) -> bool:
        """Keep the keys of the list from the window's actions: Delete dismisses a quotation elsewhere."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in OWN_KEYS:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Read with Enter, remove with Delete, leave with Escape; the rest is the list's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._ask(self.currentIndex().row())
        elif event.key() == Qt.Key.Key_Delete:
            self.remove_asked.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class FilterField(QLineEdit):
    """Narrows the list as one types; Down goes into it, Escape empties the field, then leaves it."""

    down = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hear the two keys."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.down.emit()
        elif event.key() == Qt.Key.Key_Escape and not self.text():
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.clear()
        else:
            super().keyPressEvent(event)


class ArticlePanel(Flank):
    """Shows what it is given, and tells what is asked of it."""

    WIDE = 320  # two lines of title hold most headlines
    MOST = 0.3  # at 200 % the text needs room too

    read_asked = Signal(str)  # id of an article
    remove_asked = Signal(object)  # their ids
    menu_asked = Signal(QPoint)  # over the list, in pixels of the screen
    report_asked = Signal()
    left = Signal()  # back to the text
    closed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.setObjectName("article_panel")
        self.setAccessibleName(self.tr("Articles of the session"))
        self.title = QLabel(self)
        self.title.setObjectName("article_panel_title")
        self.shut = QToolButton(self)
        self.shut.setObjectName("article_panel_close")
        self.shut.setText("×")
        self.shut.setProperty("flat", "true")
        self.shut.setAccessibleName(self.tr("Close the list of articles"))
        self.shut.setToolTip(self.shut.accessibleName())
        self.shut.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.shut.clicked.connect(lambda: self.closed.emit())
        self.filter = FilterField(self)
        self.filter.setObjectName("article_filter")
        self.filter.setAccessibleName(self.tr("Filter the articles"))
        self.filter.setPlaceholderText(self.tr("Filter by title, outlet, file"))
        self.filter.setClearButtonEnabled(True)
        self.order = QComboBox(self)
        self.order.setObjectName("article_order")
        self.order.setAccessibleName(self.tr("Order of the articles"))
        for order, words in self._orders().items():
            self.order.addItem(words, order)
        self.articles = ArticleList(self)
        self.view = ArticlesView(self.articles, look, self)
        self.report = QPushButton(self)
        self.report.setObjectName("article_report")
        self.report.setProperty("link", "true")
        self.report.setAutoDefault(False)
        self.report.clicked.connect(lambda: self.report_asked.emit())
        self.report.hide()
        self._connect()
        self._lay_out()
        self.set_look(look)
        self.hide()

    def _orders(self) -> dict[Order, str]:
        return {
            Order.CAME: self.tr("As they came in"),
            Order.TITLE: self.tr("By title"),
            Order.OUTLET: self.tr("By outlet"),
            Order.NEWEST: self.tr("Newest first"),
            Order.OLDEST: self.tr("Oldest first"),
            Order.MOST: self.tr("Most quotations first"),
            Order.LEFT: self.tr("Most left to review first"),
        }

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._look_for)
        self.filter.down.connect(self.enter)
        self.filter.left.connect(self.left)
        self.order.currentIndexChanged.connect(self._sort)
        self.view.read_asked.connect(self.read_asked)
        self.view.remove_asked.connect(self._ask_removal)
        self.view.left.connect(self.left)
        self.view.customContextMenuRequested.connect(
            lambda place: self.menu_asked.emit(self.view.viewport().mapToGlobal(place))
        )

    def _lay_out(self) -> None:
        self._top = QHBoxLayout()
        self._top.addWidget(self.title, 1)
        self._top.addWidget(self.shut)
        self._fields = QVBoxLayout()
        self._fields.addLayout(self._top)
        self._fields.addWidget(self.filter)
        self._fields.addWidget(self.order)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._fields)
        column.addWidget(self.view, 1)
        self._below = QVBoxLayout()
        self._below.addWidget(self.report)
        column.addLayout(self._below)

    def set_look(self, look: Look) -> None:
        """Follow colours and zoom."""
        self._look = look
        self._fields.setContentsMargins(look.px(14), look.px(8), look.px(10), look.px(10))
        self._fields.setSpacing(look.px(8))
        self._below.setContentsMargins(look.px(8), look.px(8), look.px(8), look.px(8))
        self.view.rows.set_look(look)
        self.view.doItemsLayout()
        self.updateGeometry()

    # ------------------------------------------------------------ what is shown

    def show_read(self, article_id: str) -> None:
        """Mark the article that is read."""
        self.view.rows.read = article_id
        row = self.articles.row_of(article_id)
        if row >= 0 and article_id not in self.view.chosen():
            self.view.setCurrentIndex(self.articles.index(row))
        self.view.viewport().update()

    def show_count(self) -> None:
        """Say how many articles there are, and how many of them are shown."""
        number, shown = QLocale().toString, len(self.articles.rows)
        of = self.tr("Articles  {shown} of {total}") if shown < self.articles.total else self.tr("Articles  {total}")
        self.title.setText(of.format(shown=number(shown), total=number(self.articles.total)))

    def show_report(self, words: str) -> None:
        """Offer the list of what could not be read; empty: there is none."""
        self.report.setText(words)
        self.report.setAccessibleName(words)
        self.report.setVisible(bool(words))

    def enter(self) -> None:
        """Put the keys into the list, at the article that is read or the first."""
        if not self.view.currentIndex().isValid():
            row = max(self.articles.row_of(self.view.rows.read), 0)
            self.view.setCurrentIndex(self.articles.index(row))
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _look_for(self, words: str) -> None:
        self.articles.look_for(words)
        self.show_count()
        self.show_read(self.view.rows.read)

    def _sort(self) -> None:
        self.articles.sort_by(Order(self.order.currentData()))
        self.show_read(self.view.rows.read)
        self.view.scrollTo(self.view.currentIndex())

    def _ask_removal(self) -> None:
        chosen = self.view.chosen()
        if chosen:
            self.remove_asked.emit(chosen)
