"""A card set in type: words over one another at its foot, and nobody knows where it stands or whether to check it."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetricsF

from tests.ui.article import PROFILE, analysed, article
from visavis.model import Card
from visavis.ui.look import Look
from visavis.ui.models.faces import FaceMaker
from visavis.ui.panes.card_sheet import FOOT, CardSheet
from visavis.ui.panes.signs import signs_width


@pytest.mark.parametrize("width", [120, 150, 200, 300])
def test_place_and_signs_share_the_foot_however_narrow_the_pane(light: Look, width: int) -> None:
    quotation = analysed().quotations[0]
    face = FaceMaker(article(), PROFILE, "#666666").face(Card(quotation, quotation), "estuary")
    face = face._replace(place="in the headline", unsure=True, reviewed=False)
    sheet = CardSheet(face, light, width, compact=False)
    taken = QFontMetricsF(light.sans(FOOT)).horizontalAdvance(sheet.foot_words)
    assert taken + signs_width(face, light, compact=sheet.brief) <= sheet.foot.width()
