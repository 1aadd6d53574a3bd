#define LETTER 'Z'
#define NEWLINE '\n'
#define NUL '\0'
#define HIGH '\377'
#define HEX '\x7f'
#define QUOTE '\''
#define SEVERAL 'abcd'
#define WIDE L'é'
#define SHORT u'é'
#define LONG U'é'
#define ESCAPES "tab\t quote\" backslash\\ nul\0 octal\101 hex\x41" "B"
#define JOINED "a" "b" "c"
#define UTF8 u8"é"
#define WIDE_TEXT L"wide é"
#define SHORT_TEXT u"\u00e9"
#define LONG_TEXT U"\U0001F600"
#define EMPTY ""
#define TRICKY "// no comment /* nor this */"
// holds: (LETTER, NEWLINE, NUL, HIGH, HEX, QUOTE) == (90, 10, 0, -1, 127, 39)
// holds: SEVERAL == 0x61626364
// holds: (WIDE, SHORT, LONG) == (233, 233, 233)
// holds: ESCAPES == b'tab\t quote" backslash\\ nul\0 octalA hexAB'
// holds: (JOINED, UTF8, EMPTY) == (b"abc", "é".encode(), b"")
// holds: (WIDE_TEXT, SHORT_TEXT, LONG_TEXT) == ("wide é", "é", "\U0001F600")
// holds: TRICKY == b"// no comment /* nor this */"
