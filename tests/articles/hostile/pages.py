"""Web pages: breadth, depth, bombs of every kind of tag, and all that would run, fetch or lead elsewhere."""

from __future__ import annotations

from tests.articles.hostile.case import ARTICLE, WORDS, Case
from tests.articles.hostile.markup import LAUGHS
from visavis.articles.limits import MOST_ELEMENTS

PARAGRAPH = f"<p>{WORDS}</p>"
DATA = "data:image/png;base64,"


def page(body: str, head: str = "") -> bytes:
    return f"<html><head>{head}</head><body>{body}</body></html>".encode("utf-8", "surrogatepass")


def linked(json: str) -> bytes:
    return page(PARAGRAPH, f"<script type='application/ld+json'>{json}</script>")


def meta(charset: str, words: bytes) -> bytes:
    return b"<html><head><meta charset='" + charset.encode() + b"'></head><body><p>" + WORDS.encode() + words + b"</p>"


CASES = (
    Case("redirect.html", ARTICLE, "who reads, to a server", lambda: page(
        PARAGRAPH, '<meta http-equiv="refresh" content="0;url=redirect.html">' * 10_000)),
    Case("scripts.html", ARTICLE, "who reads, to a server", lambda: page(
        f"<p onclick='x()'>{WORDS}</p><script>fetch('http://x.y')</script><iframe src='http://x.y'></iframe>")),
    Case("form.html", ARTICLE, "what was typed, to a server", lambda: page(
        f"<form action='http://x.y'><input value='a'>{PARAGRAPH}<button>send</button></form>")),
    Case("pictures.html", ARTICLE, "who reads, to a server", lambda: page(
        f"<img src='file:///etc/passwd'><img src='http://x.y/z.png'><picture><source srcset='//x.y'></picture>{PARAGRAPH}")),
    Case("base.html", ARTICLE, "a file of the disk", lambda: page(
        PARAGRAPH, "<base href='file:///etc/'><link rel=stylesheet href='passwd'><style>@import 'passwd'</style>")),
    Case("objects.html", "without words", "a file of the disk", lambda: page(
        f"<object data='file:///etc/passwd'></object><embed src='file:///etc/passwd'><frameset><frame src='file:///etc/passwd'>{PARAGRAPH}")),
    Case("include.html", ARTICLE, "a file of the disk", lambda: page(f"<xi:include href='file:///etc/passwd' parse='text'/>{PARAGRAPH}")),
    Case("address.html", ARTICLE, "a click, to a script", lambda: page(
        PARAGRAPH, "<link rel=canonical href='javascript:alert(1)'><meta property=og:url content='file:///etc/passwd'>")),
    Case("drawing.html", ARTICLE, "who reads, to a server", lambda: page(
        f"<svg><script>x()</script><foreignObject><p>hidden</p></foreignObject><use href='http://x.y'/></svg>{PARAGRAPH}")),
    Case("laughs.html", ARTICLE, "all memory, to a billion laughs", lambda: f"{LAUGHS}<html><body>&j;{PARAGRAPH}</body></html>".encode()),
    Case("tables.html", "nested deeper", "the process, to recursion", lambda: page("<table><tr><td>" * 10_000 + WORDS)),
    Case("boxes.html", "nested deeper", "the process, to recursion", lambda: page("<div>" * 90_000 + PARAGRAPH)),
    Case("inline.html", "nested deeper", "the process, to recursion", lambda: page("<b><i>" * 40_000 + WORDS)),
    Case("tags.html", "more elements", "minutes, to empty tags", lambda: page("<a>" * (2 * MOST_ELEMENTS + 1))),
    Case("one tag.html", "without words", "minutes, to one tag of sixty megabytes", lambda: b"<html><body " + b"a" * 60_000_000),
    Case("huge tag.html", "more than", "the memory, to one tag of a hundred megabytes",
         lambda: b"<html><body " + b"a " * 50_000_000),
    Case("million blocks.html", "more elements", "the window, to a million blocks", lambda: page("<p>a</p>" * 1_000_000)),
    Case("blocks.html", "characters, more than", "the window, to all the blocks that a page may have", lambda: page(
        f"<p>{WORDS}</p>" * (MOST_ELEMENTS - 10))),
    Case("wide table.html", ARTICLE, "minutes, to cells compared with cells", lambda: page(
        "<table>" + ("<tr>" + "<td>a</td>" * 200 + "</tr>") * 200 + f"</table>{PARAGRAPH}")),
    Case("spans.html", ARTICLE, "the memory, to a cell that spans a billion", lambda: page(
        f"<table><tr><td colspan=999999999 rowspan=999999999>a<td>b</table>{PARAGRAPH}")),
    Case("attributes.html", "more elements", "a minute, to attributes compared with each other", lambda: page(
        "<p " + " ".join(f"a{n}='{n}'" for n in range(50_000)) + f">{WORDS}</p>")),
    Case("bare attributes.html", "more elements", "a minute, to attributes compared with each other",
         lambda: page("<p " + "a " * 50_000 + f">{WORDS}</p>")),
    Case("long attribute.html", "nested deeper", "the memory, to an attribute", lambda: page(f"<p title='{'a ' * 6_000_000}'>{WORDS}</p>")),
    Case("long class.html", ARTICLE, "minutes, to words looked for in a name", lambda: page(f"<div class='{'comm-ents ' * 100_000}'>{PARAGRAPH}</div>")),
    Case("css bomb.html", "nested deeper", "minutes, to rules that nobody applies", lambda: page(
        PARAGRAPH, "<style>" + "a:not(b) > * + " * 2_000_000 + "{color:red}</style>")),
    Case("css variables.html", ARTICLE, "all memory, to a billion laughs in CSS", lambda: page(
        PARAGRAPH, "<style>:root{--a:x;" + "".join(f"--{chr(98 + n)}:{f'var(--{chr(97 + n)})' * 10};" for n in range(9)) + "}</style>")),
    Case("long style.html", ARTICLE, "the memory, to a style", lambda: page(f"<p style='{'color:red;' * 900_000}'>{WORDS}</p>")),
    Case("inlined picture.html", ARTICLE, "the memory, to a picture in the page", lambda: page(
        f"<img src='{DATA}{'A' * 50_000_000}'>{PARAGRAPH}")),
    Case("inlined drawing.html", "nested deeper", "the memory, to a drawing in the page", lambda: page(
        f"<img src='data:image/svg+xml,{'%3Cg%3E' * 4_000_000}'>{PARAGRAPH}")),
    Case("inlined page.html", ARTICLE, "what a frame hides, shown", lambda: page(
        f"<iframe src='data:text/html;base64,{'PHA+aGE8L3A+' * 1_000_000}'></iframe>{PARAGRAPH}")),
    Case("comment.html", "nested deeper", "the article, to a comment that never ends", lambda: page("<!--" + "-" * 30_000_000 + PARAGRAPH)),
    Case("comments.html", ARTICLE, "minutes, to comments", lambda: page("<!-- a -->" * 90_000 + PARAGRAPH)),
    Case("cdata.html", ARTICLE, "the article, to what belongs to XML", lambda: page(f"<![CDATA[{'x' * 1_000_000}]]>{PARAGRAPH}")),
    Case("less than.html", ARTICLE, "minutes, to signs that begin nothing", lambda: page("< " * 190_000 + PARAGRAPH)),
    Case("entities.html", ARTICLE, "the memory, to what is one sign", lambda: page("&amp;" * 300_000 + f"{PARAGRAPH}&#xD800;&#x110000;&bogus;&#0;")),
    Case("plain text.html", ARTICLE, "the article, to a tag that ends nowhere", lambda: page(f"{PARAGRAPH}<plaintext></body></html><p>{WORDS}")),
    Case("title.html", ARTICLE, "the window, to a title of eight megabytes", lambda: page(PARAGRAPH, f"<title>{'A title. ' * 200_000}</title>")),
    Case("heading.html", "a line of", "the window, to a heading of a megabyte", lambda: page(f"<h1>{'word ' * 200_000}</h1>{PARAGRAPH}")),
    Case("headings.html", ARTICLE, "minutes, to titles compared with each other", lambda: page(
        "".join(f"<h1>Title {n}</h1>" for n in range(20_000)) + PARAGRAPH, "<title>Title 5 | Site</title>")),
    Case("blanks.html", ARTICLE, "minutes, to white space", lambda: page(f"<p>{WORDS}{' ' * 5_000_000}{chr(160) * 400_000}.</p>")),
    Case("data nested.html", ARTICLE, "the process, to recursion", lambda: linked('{"author":[' * 50_000)),
    Case("data closed.html", ARTICLE, "the process, to recursion", lambda: linked("[" * 900 + "]" * 900)),
    Case("data graphs.html", ARTICLE, "the process, to recursion", lambda: linked('{"@graph":[' * 450 + "]}" * 450)),
    Case("data types.html", ARTICLE, "the article, to data of the wrong kind", lambda: linked(
        '[{"@type":["NewsArticle",7],"author":[[1],{"name":{"a":1}}],"datePublished":20290312,"headline":["x"],'
        '"publisher":{"name":5}},3,null,"x"]')),
    Case("data figures.html", ARTICLE, "the article, to a figure of a million digits", lambda: linked(
        '{"@type":"NewsArticle","datePublished":' + "9" * 1_000_000 + "}")),
    Case("data authors.html", ARTICLE, "minutes, to a hundred thousand authors", lambda: linked(
        '{"@type":"NewsArticle","author":[' + ",".join(f'{{"name":"A. Writer {n}"}}' for n in range(60_000)) + "]}")),
    Case("data surrogates.html", ARTICLE, "the session, to letters that no file can hold", lambda: linked(
        r'{"@type":"NewsArticle","headline":"A \ud800 title","author":{"name":"B \udfff"},"publisher":{"name":"\ud83d"}}')),
    Case("authors.html", ARTICLE, "minutes, to names", lambda: page(PARAGRAPH, "<meta name=author content='" + "A B, " * 50_000 + "'>")),
    Case("byline.html", ARTICLE, "minutes, to a line that might name authors", lambda: page(
        f"<h1>Pilots</h1><p class=byline>By {'Aa ' * 100_000}and</p>{PARAGRAPH}", "<title>Pilots</title>")),
    Case("dates.html", ARTICLE, "minutes, to figures that might be a date", lambda: page(
        f"<time datetime='{'2029-' * 50_000}'>{'1/' * 50_000}</time>{PARAGRAPH}", "<meta name=date content='2029-99-99" + "1" * 100_000 + "'>")),
    Case("language.html", "a line of", "the window, to a language of a megabyte", lambda: page(PARAGRAPH).replace(
        b"<html", b"<html lang='" + b"en-" * 300_000 + b"'")),
    Case("controls.html", "not a text file", "the article, to signs that no tree may hold", lambda: page(f"<p>{WORDS} \x01\x1f &#1; \ufffe</p><p>published \x05 2029</p>")),
    Case("null bytes.html", "not a text file", "the half of the article behind it", lambda: page(f"<p>{WORDS}\x00{WORDS}</p>")),
    Case("surrogates.html", ARTICLE, "the session, to letters that no file can hold", lambda: page(f"<p>\ud800{WORDS}\udfff</p>")),
    Case("overlong.html", ARTICLE, "a tag, to bytes that spell it another way", lambda: page(PARAGRAPH).replace(b"</p>", b"\xc0\xbcscript\xc0\xbe</p>")),
    Case("bidirectional.html", ARTICLE, "what was said, to what seems to stand there", lambda: page(f"<p>\u202e{WORDS}\u202c</p>")),
    Case("utf-7.html", ARTICLE, "a script, to an encoding", lambda: meta("utf-7", b" +ADw-script+AD4-x()+ADw-/script+AD4- \xfe")),
    Case("punycode.html", "a line of", "hours, to a codec that is none for text", lambda: meta("punycode", b" \xe9" + b"a" * 3_000_000)),
    Case("idna.html", "damaged", "hours, to a codec that is none for text", lambda: meta("idna", b" \xe9" + b"a." * 1_000_000)),
    Case("escapes.html", ARTICLE, "a tag, to a codec that makes them", lambda: meta("unicode_escape", b" \xe9 \\x3cscript\\x3e")),
    Case("codec.html", ARTICLE, "all memory, to a codec that unpacks", lambda: meta("zlib", b" \xe9")),
    Case("no charset.html", ARTICLE, "the article, to an encoding that there is not", lambda: meta("no-such", b" \xe9")),
    Case("null charset.html", ARTICLE, "the article, to an encoding that there is not", lambda: meta("..", b" \xe9")),
    Case("utf-16.html", ARTICLE, "the article, to an unusual encoding", lambda: page(PARAGRAPH).decode().encode("utf-16")),
    Case("no words.html", "without words", "the reason why nothing is shown", lambda: page("<img src=a.png>" * 100)),
)  # fmt: skip
