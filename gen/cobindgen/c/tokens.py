"""Strings, character constants and arguments in the text of C."""

import re

# Patterns for strings and character constants, alone and as a part of others.
# A backslash at the end of a line continues a string.
STRING = r'"(?:[^"\\\n]++|\\(?s:.))*+"'
# A character constant. The expression begins with the quote, so that a search is fast.
# The ' in a number such as 1'000 does not begin a constant. The ' in u8'x', sizeof'x'
# and case'x' does.
CHARACTER = r"'(?:(?<![0-9a-fA-F]')|(?<=u8')|(?<=of')|(?<=se'))(?:[^'\\\n]++|\\.)*+'"
LITERAL = rf"{STRING}|{CHARACTER}"
LITERALS = re.compile(LITERAL)
SEPARATOR = re.compile(r"[(),]")


def without_literals(text: str) -> str:
    """Return `text` with 0 for each string and character constant.

    These can contain brackets, commas and `#`.
    """
    if '"' in text or "'" in text:
        return LITERALS.sub("0", text)
    return text


def split_arguments(text: str) -> list[str]:
    """Return the arguments of a call, split at the commas outside parentheses.

    `text` is what is between the parentheses of the call. It contains no strings.
    """
    items, depth, begin = [], 0, 0
    for match in SEPARATOR.finditer(text):
        depth += (match[0] == "(") - (match[0] == ")")
        if match[0] == "," and depth == 0:
            items.append(text[begin : match.start()].strip())
            begin = match.end()
    return [*items, text[begin:].strip()]
