"""Regular expressions of strings and character constants, which can hide tokens.

A backslash at the end of a line continues a string.
"""

STRING = r'"(?:[^"\\\n]|\\(?s:.))*"'
# A character constant. The expression begins with the quote, so that a search is fast.
# The ' in a number such as 1'000 does not begin a constant. The ' in u8'x', sizeof'x'
# and case'x' does.
CHARACTER = r"'(?:(?<![0-9a-fA-F]')|(?<=u8')|(?<=of')|(?<=se'))(?:[^'\\\n]|\\.)*'"
