"""How much of an article the readers take, each limit with its reason."""

from __future__ import annotations

# Larger than any saved page with its pictures inlined that a newsroom's reader met (SingleFile pages run to 20 MB).
MOST_BYTES = 64_000_000
# War and Peace in one file is 3.2 million characters; beyond twice that a file is data, not an article.
MOST_CHARACTERS = 8_000_000
# A novel's longest paragraph is a tenth of this; the quotation finder works a paragraph at a time.
LONGEST_LINE = 500_000
# Pages nest some 40 elements deep; libxml2 itself stops at 256 without `huge_tree`.
DEEPEST_NESTING = 200
# A long live blog has some 60,000 elements; a page beyond this many is not text.
MOST_ELEMENTS = 400_000
