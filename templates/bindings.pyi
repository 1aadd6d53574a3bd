{{ view.doc }}

import ctypes
import enum
import os
from _ctypes import CFuncPtr, _CArgObject, _CData, _Pointer
from ctypes import *
from typing import Any, Final, TypeAlias, TypeVar
{% if view.modules %}

{% endif %}
{% for module in view.modules %}
{{ module }}
{% endfor %}

# What ctypes takes for a pointer parameter besides a pointer.
_T = TypeVar("_T", bound=_CData)
_Ref: TypeAlias = _Pointer[_T] | Array[_T] | _CArgObject | _T | None
_String: TypeAlias = bytes | Array[c_char] | _Pointer[c_char] | c_char_p | None
_Address: TypeAlias = (
    int | bytes | Array[Any] | _Pointer[Any] | _CArgObject | c_void_p | CFuncPtr | None
)
_Callback: TypeAlias = CFuncPtr | None

__skipped__: dict[str, str]
{% for constant in view.constants %}
{{ constant.final }}
{% if constant.doc %}
{{ constant.doc }}
{% endif %}
{% endfor %}
{% for enum in view.enums %}

class {{ enum.name }}(enum.{{ enum.base }}):
    {{ enum.stub_doc }}

{% for member in enum.members %}
    {{ member.name }} = {{ member.value }}
{% if member.doc %}
    {{ member.doc }}
{% endif %}
{% endfor %}

{% for member in enum.members %}
{% if member.final %}
{{ member.final }}
{% endif %}
{% endfor %}
{% endfor %}
{% for record in view.records %}

class {{ record.name }}({{ record.base }}):
    {{ record.stub_doc }}
{% if record.has_body %}

{% endif %}
{% for member in record.members %}
    {{ member.name }}: {{ member.annotation }}
{% if member.doc %}
    {{ member.doc }}
{% endif %}
{% endfor %}
{% if record.flexible %}
    def elements(self, n: int) -> Array[{{ record.flexible }}]:
        """The flexible array member as an array of `n` elements."""

    @classmethod
    def allocate(cls, n: int) -> {{ record.name }}:
        """A zeroed record with room for `n` elements in its flexible array member."""
{% endif %}
{% endfor %}

{% if view.aliases %}
{% for alias in view.aliases %}
{{ alias.final }}
{% endfor %}

{% endif %}
class Library:
    """The functions and variables of a loaded library, each with its types."""

    def __init__(self, library: str | os.PathLike[str] | CDLL | None) -> None: ...
    def missing(self) -> list[str]:
        """What the headers declare and the library lacks."""
{% for variable in view.variables %}
    {{ variable.name }}: {{ variable.annotation }}
    {{ variable.stub_doc }}
{% endfor %}
{% for function in view.functions %}
    {{ function.signature }}
        {{ function.stub_doc }}
{% endfor %}

def load(library: str | os.PathLike[str] | CDLL | None) -> Library:
    """The library at a path, or a loaded one, with types; None is this program."""
{% for macro in view.macros %}

{{ macro.signature }}
    {{ macro.doc }}
{% endfor %}
