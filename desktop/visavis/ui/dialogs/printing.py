"""Print with preview: the briefing, or the article with its marks, on paper or as PDF."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewWidget
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QGraphicsView, QHBoxLayout, QPushButton, QWidget

from visavis.errors import UserError
from visavis.ui.dialogs.briefing import file_name
from visavis.ui.dialogs.files import ask_to_write
from visavis.ui.dialogs.frame import Framed
from visavis.ui.dialogs.settings.parts import quiet
from visavis.ui.widgets import make_chief

if TYPE_CHECKING:
    from visavis.app.session import Session
    from visavis.model import Article

SIZE = (760, 820)  # pixels of the drawing
BRIEFING, ARTICLE = "briefing", "article"


class PrintDialog(Framed):
    """What comes out of the printer is what stands here: one document for paper, preview and PDF."""

    def __init__(self, session: Session, article: Article, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("PrintDialog", "Print"), parent)
        self.setObjectName("print_dialog")
        self._session, self._article = session, article
        self._document = QTextDocument()
        self.printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self.what = QComboBox(self)
        self.what.setObjectName("what_to_print")
        self.what.setAccessibleName(self.tr("What to print"))
        self.what.addItem(self.tr("The briefing of the session"), BRIEFING)
        self.what.addItem(self.tr("The article with its quotations marked"), ARTICLE)
        self.preview = QPrintPreviewWidget(self.printer, self)
        self.preview.setObjectName("preview")
        self.preview.setAccessibleName(self.tr("Preview"))
        self.preview.paintRequested.connect(lambda printer: self._document.print_(printer))
        self._name_pages()
        self.said = quiet("", self)
        self.what.activated.connect(lambda _row: self.make())
        self.body.addLayout(self._bar())
        self.body.addWidget(self.preview, 1)
        self.body.addWidget(self.said)
        self._add_verbs()
        self.take_size(*SIZE)
        self.make()

    def _name_pages(self) -> None:
        """Let keys and screen readers reach the pages, which Qt leaves out."""
        pages = self.preview.findChild(QGraphicsView)
        if pages is not None:
            pages.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            for part in (pages, pages.viewport()):
                part.setAccessibleName(self.tr("Preview"))

    def _bar(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self.what, 1)
        for name, words, act in (
            ("zoom_out_preview", self.tr("Smaller"), self.preview.zoomOut),
            ("zoom_in_preview", self.tr("Larger"), self.preview.zoomIn),
            ("fit_preview", self.tr("Whole page"), self.preview.fitInView),
        ):
            button = QPushButton(words, self)
            button.setObjectName(name)
            button.setAccessibleName(words)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, act=act: act())
            row.addWidget(button)
        return row

    def _add_verbs(self) -> None:
        print_ = self.buttons.addButton(self.tr("Print…"), QDialogButtonBox.ButtonRole.ActionRole)
        pdf = self.buttons.addButton(self.tr("Save as PDF…"), QDialogButtonBox.ButtonRole.ActionRole)
        make_chief(print_)
        print_.clicked.connect(self._print)
        pdf.clicked.connect(self._ask_pdf)
        self.add_closing(self.tr("Close"))

    def make(self) -> None:
        """Make the chosen document, and show it."""
        from visavis.export.briefing import build
        from visavis.ui.paper import article_paper, briefing_paper

        session = self._session
        if self.what.currentData() == BRIEFING:
            self._document = briefing_paper(build(session.readings(), session.profile, title=session.name))
        else:
            self._document = article_paper(self._article, session.cards(self._article.id), session.profile)
        self.preview.updatePreview()
        self.said.setText(self.tr("%Ln pages", "", self.preview.pageCount()))

    def _print(self) -> None:
        dialog = QPrintDialog(self.printer, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._document.print_(self.printer)
            self.accept()

    def _ask_pdf(self) -> None:
        title = self._document.metaInformation(QTextDocument.MetaInformation.DocumentTitle)
        ask_to_write(self, self.tr("Save as PDF"), f"{file_name(title)}.pdf", "*.pdf", self.write_pdf)

    def write_pdf(self, path: Path) -> None:
        """Write the document as PDF, whole or not at all."""
        draft = path.with_name(f"{path.name}.part")
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(draft))
        printer.setPageLayout(self.printer.pageLayout())
        try:
            draft.touch()  # Qt would only warn where it cannot write
            self._document.print_(printer)
            draft.replace(path)
        except OSError as error:
            what = self.tr("{path} cannot be written ({error}).").format(path=path, error=error.strerror)
            self.said.setText(str(UserError(what, self.tr("Choose another folder."))))
            return
        self.said.setText(self.tr("The PDF is in {path}.").format(path=path))
