"""Full-text search of a library: quotations as they stand after corrections, articles, notes and tags."""

from __future__ import annotations

from visavis.model import Hit
from visavis.store.connection import Store, failures_in_words

LIMIT = 200  # more than anybody reads; a narrower question is the answer


def search(store: Store, words: str, *, limit: int = LIMIT) -> tuple[Hit, ...]:
    """Return the places where all `words` stand, the best first, quotations before articles."""
    question = " ".join('"' + word.replace('"', '""') + '"' for word in words.split())
    if not question:
        return ()
    with failures_in_words(store.path):
        rows = [
            row
            for query in (_QUOTATIONS, _ARTICLES)
            for row in store.database.query(query, [question] * query.count("?"))
        ]
    return tuple(Hit(**row) for row in rows[:limit])


_HIT = """
    select s.id as session_id, s.name as session, {table}.article as article_id, coalesce(d.title, a.title) as title,
           {table}.quotation as quotation_id, {speaker} as speaker,
           snippet({table}_fts, -1, '»', '«', '…', 24) as snippet, {table}_fts.rank as rank
    from {table}_fts join {table} on {table}.id = {table}_fts.rowid
    join session_articles m on m.session = {table}.session and m.article = {table}.article and not m.removed
    join sessions s on s.id = {table}.session join articles a on a.id = {table}.article
    left join descriptions d on d.session = {table}.session and d.article = {table}.article
    {join} where {table}_fts match ? {where}
"""

# What the analyst cut otherwise is found by his words, which stand with the corrections.
_IN_FINDINGS = _HIT.format(
    table="findings",
    speaker="coalesce(nullif(c.speaker, ''), findings.speaker)",
    join="""
    left join corrections c on c.session = findings.session and c.article = findings.article
         and c.quotation = findings.quotation
    """,
    where="""
    and coalesce(json_extract(c.data, '$.dismissed'), 0) = 0 and json_extract(c.data, '$.edges') is null
    """,
)

_IN_CORRECTIONS = _HIT.format(
    table="corrections",
    speaker="corrections.speaker",
    join="",
    where="and json_extract(corrections.data, '$.dismissed') = 0",
)

_IN_ANNOTATIONS = _HIT.format(
    table="annotations",
    speaker="coalesce(nullif(c.speaker, ''), f.speaker, '')",
    join="""
    left join corrections c on c.session = annotations.session and c.article = annotations.article
         and c.quotation = annotations.quotation
    left join findings f on f.session = annotations.session and f.article = annotations.article
         and f.quotation = annotations.quotation
    """,
    where="and coalesce(json_extract(c.data, '$.dismissed'), 0) = 0 {where}",
)

_FIRST_OF_EACH = """
    select session_id, session, article_id, title, quotation_id, speaker, snippet from ({hits})
    group by session_id, article_id, quotation_id order by min(rank), session_id, article_id, quotation_id
"""

_QUOTATIONS = _FIRST_OF_EACH.format(
    hits=" union all ".join(
        (_IN_FINDINGS, _IN_CORRECTIONS, _IN_ANNOTATIONS.format(where="and annotations.quotation <> ''"))
    )
)

# A title that the analyst put right hides the one that was read; the text holds as it stands.
_IN_TEXTS = """
    select s.id as session_id, s.name as session, a.id as article_id, coalesce(d.title, a.title) as title,
           '' as quotation_id, '' as speaker,
           snippet(articles_fts, -1, '»', '«', '…', 24) as snippet, articles_fts.rank as rank
    from articles_fts join articles a on a.number = articles_fts.rowid
    join session_articles m on m.article = a.id and not m.removed join sessions s on s.id = m.session
    left join descriptions d on d.session = s.id and d.article = a.id
    where articles_fts match {question} and d.session is {described}
"""

_IN_DESCRIPTIONS = _HIT.format(table="descriptions", speaker="''", join="", where="").replace(
    "descriptions.quotation", "''"
)

_ARTICLES = _FIRST_OF_EACH.format(
    hits=" union all ".join(
        (
            _IN_TEXTS.format(question="?", described="null"),
            _IN_TEXTS.format(question="'text : (' || ? || ')'", described="not null"),
            _IN_DESCRIPTIONS,
            _IN_ANNOTATIONS.format(where="and annotations.quotation = ''"),
        )
    )
)
