"""Mails and pages saved as mails: parts without end, encodings, and headers that take a square of the time."""

from __future__ import annotations

from tests.articles.hostile.case import ARTICLE, WORDS, Case

TEXT = f"Content-Type: text/plain\r\n\r\n{WORDS}\r\n"


def mail(headers: str, body: str = WORDS) -> bytes:
    return f"MIME-Version: 1.0\r\n{headers}\r\n\r\n{body}".encode()


def parts(count: int, part: str = TEXT) -> bytes:
    return mail("From: a@b.c\r\nContent-Type: multipart/mixed; boundary=b", f"--b\r\n{part}" * count + "--b--")


def nested(depth: int) -> bytes:
    head = "".join(f'Content-Type: multipart/mixed; boundary="b{n}"\r\n\r\n--b{n}\r\n' for n in range(depth))
    return f"MIME-Version: 1.0\r\n{head}{TEXT}".encode()


def forwarded(depth: int) -> bytes:
    return ("MIME-Version: 1.0\r\n" + "Content-Type: message/rfc822\r\n\r\n" * depth + TEXT).encode()


def saved(inner: str, place: str = "http://strait.example/a") -> bytes:
    page = f"Content-Type: text/html\r\nContent-Location: {place}\r\n\r\n<html><body>{inner}<p>{WORDS}</p></body></html>\r\n"
    head = f'Snapshot-Content-Location: {place}\r\nContent-Type: multipart/related; type="text/html"; boundary=b'
    return mail(head, f"--b\r\n{page}" * 2 + "--b--")


CASES = (
    Case("parts.eml", ARTICLE, "minutes, to ten thousand parts", lambda: parts(10_000)),
    Case("nested.eml", "messages within", "the process, to recursion", lambda: nested(1_000)),
    Case("forwarded.eml", "messages within", "the process, to recursion", lambda: forwarded(1_000)),
    Case("one boundary.eml", "without words", "minutes, to parts that share a boundary", lambda: mail(
        "Content-Type: multipart/mixed; boundary=b", "--b\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n" * 2_000 + TEXT)),
    Case("no boundary.eml", "without words", "the reason why nothing is shown", lambda: mail("Content-Type: multipart/mixed")),
    Case("empty boundary.eml", "without words", "the window, to a boundary that is everywhere", lambda: mail('Content-Type: multipart/mixed; boundary=""')),
    Case("long boundary.eml", "without words", "minutes, to a boundary of a megabyte", lambda: mail(
        f"From: a@b.c\r\nContent-Type: multipart/mixed; boundary={'(' * 1_000_000}")),
    Case("dashes.eml", ARTICLE, "minutes, to lines that might be boundaries", lambda: mail(
        "From: a@b.c\r\nContent-Type: multipart/mixed; boundary=-", "---\r\n" * 200_000 + TEXT)),
    Case("unknown encoding.eml", ARTICLE, "the article, to an encoding that there is not", lambda: mail(
        "Content-Type: text/plain; charset=klingon\r\nFrom: =?klingon?q?=41?= <a@b.c>")),
    Case("punycode.eml", "a line of", "hours, to a codec that is none for text", lambda: mail(
        "Content-Type: text/plain; charset=punycode\r\nContent-Transfer-Encoding: 8bit", "\u00e9" + "a" * 3_000_000)),
    Case("codec.eml", ARTICLE, "all memory, to a codec that unpacks", lambda: mail("Content-Type: text/plain; charset=bz2\r\nFrom: =?zlib?q?=41?= <a@b.c>")),
    Case("bad base64.eml", "no words", "the reason why nothing is shown", lambda: mail(
        "Content-Type: text/html\r\nContent-Transfer-Encoding: base64", "####")),
    Case("cut base64.eml", ARTICLE, "the half that is there", lambda: mail(
        "From: a@b.c\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: base64", "VGhlIHBpbG90cyBvZiBMaXNuYSBzYWlkIG5vdGhpbmcuI")),
    Case("uuencoded.eml", ARTICLE, "the article, to an old encoding", lambda: mail(
        "From: a@b.c\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: x-uuencode", "begin 644 /etc/passwd\r\n#####\r\nend")),
    Case("soft ends.eml", ARTICLE, "minutes, to line ends that are none", lambda: mail(
        "From: a@b.c\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: quoted-printable", "=\r\n" * 1_000_000 + WORDS)),
    Case("long header.eml", ARTICLE, "minutes, to a header of five megabytes", lambda: mail(
        "From: " + "a" * 5_000_000 + "\r\nDate: Mon, 99 Foo 99999 99:99:99 +9999")),
    Case("headers.eml", ARTICLE, "minutes, to two hundred thousand headers", lambda: mail("From: a@b.c\r\n" + "\r\n".join(f"X-{n}: a" for n in range(200_000)))),
    Case("comments.eml", ARTICLE, "the process, to recursion", lambda: mail("From: " + "(" * 20_000 + "\r\nTo: a@b.c")),
    Case("quotes.eml", ARTICLE, "minutes, to an address", lambda: mail('From: "' + '\\"' * 100_000 + "\r\nTo: a@b.c")),
    Case("angles.eml", ARTICLE, "minutes, to an address", lambda: mail("From: " + "<@" * 100_000 + "\r\nTo: a@b.c")),
    Case("encoded words.eml", ARTICLE, "minutes, to words decoded one by one", lambda: mail("From: a@b.c\r\nSubject: " + "=?utf-8?q?a?= " * 50_000)),
    Case("half encoded words.eml", ARTICLE, "minutes, to words that are not encoded", lambda: mail("From: a@b.c\r\nSubject: " + "=?utf-8?q?" * 50_000)),
    Case("surrogates.eml", ARTICLE, "the session, to letters that no file can hold", lambda: mail("From: \u00e9 <a@b.c>\r\nSubject: x").replace(
        "\u00e9".encode(), b"\xe9\xed\xa0\x80")),
    Case("subject.eml", ARTICLE, "the session, to letters that no file can hold", lambda: mail("From: a@b.c\r\nSubject: x").replace(b"x", b"\xff\xfe\x80")),
    Case("dates.eml", ARTICLE, "minutes, to figures that might be a date", lambda: mail("From: a@b.c\r\nDate: " + "1 Jan " * 100_000)),
    Case("long date.eml", ARTICLE, "the article, to a year beyond all", lambda: mail("From: a@b.c\r\nDate: Mon, 12 Mar " + "9" * 5_000 + " 10:00:00 +0000")),
    Case("continued.eml", "without words", "minutes, to a name in twenty thousand pieces", lambda: mail(
        "From: a@b.c\r\nContent-Type: text/plain;" + "".join(f' name*{n}="a";' for n in range(20_000)))),
    Case("attachment only.eml", "without words", "the reason why nothing is shown", lambda: mail(
        "Content-Type: application/zip\r\nContent-Disposition: attachment; filename=a.zip")),
    Case("attachment name.eml", ARTICLE, "a file of the disk, written", lambda: parts(1, TEXT + "--b\r\n"
        'Content-Type: text/plain\r\nContent-Disposition: attachment; filename="../../.bashrc"\r\n\r\nalias ls=rm\r\n')),
    Case("itself.mhtml", ARTICLE, "the window, to a page that holds itself", lambda: saved(
        "<iframe src='http://strait.example/a'></iframe><img src='cid:itself'>")),
    Case("disk.mhtml", ARTICLE, "a file of the disk", lambda: saved("<img src='file:///etc/passwd'>", "file:///etc/passwd")),
    Case("script place.mhtml", ARTICLE, "a click, to a script", lambda: saved("", "javascript:alert(1)")),
)  # fmt: skip
