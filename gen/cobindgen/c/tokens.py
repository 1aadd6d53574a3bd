"""Tokens of C that hide others, as regular expressions."""

STRING = r'"(?:[^"\\\n]|\\.)*"'
# A character constant; the expression begins with the quote, so that it is found
# quickly. The ' of a number, as in 1'000, begins none; that of u8'x', sizeof'x' and
# case'x' does.
CHARACTER = r"'(?:(?<![0-9a-fA-F]')|(?<=u8')|(?<=of')|(?<=se'))(?:[^'\\\n]|\\.)*'"
