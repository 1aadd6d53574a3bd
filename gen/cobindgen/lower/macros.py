"""The macros of the headers -> constants and expressions.

The preprocessor has expanded them. The expansion is parsed as an expression.
"""

import re

from pycparser import c_ast

from cobindgen.c import ir
from cobindgen.c.constants import AskCompiler, NotConstant, bare, fold
from cobindgen.c.expressions import parts
from cobindgen.c.literals import character_literal, integer_literal, string_literal
from cobindgen.c.tokens import without_literals
from cobindgen.diagnostics import Location
from cobindgen.lower.errors import Unsupported
from cobindgen.lower.expressions import lower_expression
from cobindgen.lower.scope import PLACES, Scope
from cobindgen.lower.spellings import literal_in
from cobindgen.reader.expansions import ARGUMENT
from cobindgen.reader.index import MacroDefinition
from cobindgen.reader.parse import Unreadable

# Most macros are one literal, perhaps negative or in parentheses. They need no parser.
PLAIN_INTEGER = re.compile(r"\(?\s*(-?)\s*(\d[\w']*)\s*\)?$")
BUILTIN = re.compile(r"\b__builtin_\w+")
# Keywords that begin a statement. Such a macro is not an expression.
STATEMENT = re.compile(r"(?:return|do|while|for|if|goto|switch|break|continue)\b")
WORD = re.compile(r"(?!\d)[\w$]+")
LAST_WORD = re.compile(r"\w*\Z")
# The most characters of an expansion in a reason.
LONGEST_SHOWN = 60


def lower_macro(scope: Scope, macro: MacroDefinition) -> ir.Macro | ir.FunctionMacro:
    """Return the constant or expression that `macro` expands to.

    Raises Unsupported if it is neither, and NotConstant if only the compiler knows its
    value.
    """
    scope.position.macro = location = scope.index.unit.locate(macro.offset)
    doc = scope.doc(location)
    text = scope.index.unit.expansions.get(macro.name)
    if text is None:
        alone = "is a macro that can't be expanded alone"
        raise Unsupported(scope.index.unit.refused.get(macro.name, alone))
    text = text.strip()
    if word := depends_on_place(scope, macro):
        raise Unsupported(f"has a value that depends on the place ({word})")
    if macro.params is not None:
        expression = lower_call(scope, macro, text)
        body = readable(text, macro.params)
        return ir.FunctionMacro(
            macro.name, location, macro.params, body, expression, doc
        )
    if not text:
        raise Unsupported("expands to nothing")
    try:
        string = string_literal(strip_parentheses(text), scope.abi)
    except NotConstant as error:
        raise Unsupported(str(error)) from None
    if string is not None:
        return ir.Macro(macro.name, location, *string, doc, text=macro.body)
    if pointed := cast_string(scope, text):
        return ir.Macro(macro.name, location, *pointed, doc, text=macro.body)
    number = number_of(scope, text)
    return macro_of(macro, location, number, doc)


def macro_of(
    macro: MacroDefinition, place: Location, number: ir.Constant, doc: str | None
) -> ir.Macro:
    """Return the object-like macro with the value `number`."""
    return ir.Macro(
        macro.name,
        place,
        number.value,
        number.type,
        doc,
        spelling=literal_in(macro.body),
        text=macro.body,
    )


def cast_string(scope: Scope, text: str) -> tuple[bytes | str, ir.Type] | None:
    """Return the string and the pointer type of `(const xmlChar *) "text"`."""
    if '"' not in text or not text.startswith("("):
        return None
    match read(scope, text):
        case c_ast.Cast(to_type=to_type, expr=c_ast.Constant(value=value)):
            type_ = scope.type_name(to_type)
        case _:
            return None
    match bare(type_), string_literal(value, scope.abi):
        case ir.Pointer(target), (characters, ir.Array(ir.Integer(size=size))):
            same = isinstance(unit := bare(target), ir.Integer) and unit.size == size
            return (characters, type_) if same or unit == ir.Void() else None
        case _:
            return None


def depends_on_place(scope: Scope, macro: MacroDefinition) -> str | None:
    """Return such a name in `macro` or in a macro that it uses, None without one."""
    seen, waiting = set(), [macro]
    while waiting:
        body = waiting.pop().body
        if found := PLACES.search(body):
            return found[1]
        for word in WORD.findall(body):
            if word not in seen and word in scope.index.macros:
                seen.add(word)
                waiting.append(scope.index.macros[word])
    return None


def number_of(scope: Scope, text: str) -> ir.Constant:
    if plain := PLAIN_INTEGER.match(text):
        try:
            literal: ir.Expression = integer_literal(plain[2], scope.abi)
        except NotConstant:
            pass
        else:
            return fold(ir.Unary("-", literal) if plain[1] else literal, scope.abi)
    if text.startswith("'") and text.count("'") == 2:
        return character_literal(text, scope.abi)
    try:
        return fold(lower_expression(read(scope, text), scope), scope.abi)
    except NotConstant as error:
        # `__builtin_constant_p(x) ? … : swap(x)`
        if BUILTIN.search(text):
            raise AskCompiler(str(error)) from None
        raise


def lower_call(scope: Scope, macro: MacroDefinition, text: str) -> ir.Expression:
    """Return the expression that a call of a function-like macro expands to."""
    assert macro.params is not None
    if "#" in without_literals(macro.body):
        raise Unsupported("makes tokens or strings from its arguments")
    if not text:
        raise Unsupported("expands to nothing")
    if macro.params and macro.params[-1].endswith("..."):
        raise Unsupported("takes any number of arguments")
    arguments = {f"{ARGUMENT}{i}": name for i, name in enumerate(macro.params)}
    try:
        expression = lower_expression(read(scope, text), scope, arguments)
        reject_other_types(expression)
    except NotConstant as error:
        raise Unsupported(f"expands to an expression that {error}") from None
    return expression


def reject_other_types(expression: ir.Expression) -> None:
    """Raise NotConstant for a type that Python cannot compute with.

    These are addresses, and floating types other than float and double.
    """
    for part in parts(expression):
        match part:
            case ir.Cast(type_) | ir.Constant(type=type_):
                inner = bare(type_)
                if not isinstance(inner, ir.Integer | ir.Floating):
                    raise NotConstant("casts to a type that is not a number")
                if isinstance(inner, ir.Floating) and inner.size not in (4, 8):
                    raise NotConstant(f"computes with {inner.name}")
            case ir.Call() | ir.Object() | ir.Address() | ir.Text():
                raise NotConstant("needs the library")
            case ir.Argument() | ir.Unary() | ir.Binary() | ir.Conditional():
                pass


def read(scope: Scope, text: str) -> c_ast.Node:
    try:
        return scope.trees.parser.expression(text)
    except Unreadable:
        builtin = BUILTIN.search(text)
        if builtin is not None and not STATEMENT.match(text):
            # Some built-in functions take types as arguments.
            raise AskCompiler(f"calls {builtin[0]}") from None
        raise Unsupported(not_an_expression(text)) from None


def named_type(scope: Scope, text: str) -> ir.Type | None:
    """Return the type that `unsigned long` or `char *` names, None for other text."""
    words = WORD.findall(text)
    if not TYPE_NAME.fullmatch(text) or not all(
        word in TYPE_WORDS or word in scope.index.typedefs for word in words
    ):
        return None
    try:
        cast = scope.trees.parser.expression(f"({text}) 0")
    except Unreadable:
        return None
    return scope.type_name(cast.to_type) if isinstance(cast, c_ast.Cast) else None


def not_an_expression(text: str) -> str:
    shown = text
    if len(text) > LONGEST_SHOWN:
        shown = text[: LONGEST_SHOWN - 3]
        (word,) = LAST_WORD.findall(shown)[:1]
        if word.startswith(ARGUMENT) or ARGUMENT.startswith(word):
            # `readable` replaces whole placeholders only.
            shown = shown.removesuffix(word)
        shown += "..."
    return f"expands to `{shown}`, which is not an expression"


TYPE_WORDS = frozenset(
    "char short int long float double signed unsigned void const volatile _Bool "
    "bool".split()
)
TYPE_NAME = re.compile(r"(?!\d)[\w$][\w$\s*]*")


def strip_parentheses(text: str) -> str:
    while text.startswith("(") and text.endswith(")"):
        text = text[1:-1].strip()
    return text


def readable(text: str, params: tuple[str, ...]) -> str:
    """Return the expansion with the names of the parameters."""
    for i, name in reversed(list(enumerate(params))):
        text = text.replace(f"{ARGUMENT}{i}", name)
    return text
