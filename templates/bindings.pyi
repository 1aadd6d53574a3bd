{{ view.stub_doc }}

import ctypes
import enum
import os
from _ctypes import CFuncPtr, _CArgObject, _CData, _Pointer
from ctypes import *
from typing import Any, Final, TypeAlias, TypeVar
{% if view.stub_modules %}

{% for module in view.stub_modules %}
{{ module }}
{% endfor %}
{% endif %}

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
{% for constant in view.pointers %}
{{ constant.name }}: Final[Any]
{% endfor %}
{% for enum in view.enums %}

class {{ enum.name }}(enum.{{ enum.base }}):
    {{ enum.doc }}

{% for member in enum.members %}
    {{ member.name }} = {{ member.value }}
{% if member.doc %}
    {{ member.doc }}
{% endif %}
{% endfor %}

{% for member in enum.members %}
{% if member.shown %}
{{ member.final }}
{% endif %}
{% endfor %}
{% endfor %}
{% for record in view.stub_records %}

class {{ record.name }}({{ record.base }}):
    {{ record.doc }}
{% if record.members %}

{% endif %}
{% for member in record.members %}
    {{ member.name }}: {{ member.annotation }}
{% if member.doc %}
    {{ member.doc }}
{% endif %}
{% endfor %}
{% if record.flexible %}
{% if record.members %}
{% else %}

{% endif %}
    def elements(self, n: int) -> Array[{{ record.flexible }}]:
        """The flexible array member as an array of `n` elements."""

    @classmethod
    def allocate(cls, n: int) -> {{ record.name }}:
        """A zeroed record with room for `n` elements in its flexible array member."""
{% endif %}
{% endfor %}

{% if view.stub_aliases %}
{% for alias in view.stub_aliases %}
{{ alias.final }}
{% endfor %}

{% endif %}
class Library:
    """The functions and variables of a loaded library, each with its types."""

    c: Any
    def __init__(self, library: str | os.PathLike[str] | CDLL | None) -> None: ...
    def missing(self) -> list[str]:
        """Names of what the headers declare and the library lacks."""
{% for variable in view.stub_variables %}
    {{ variable.name }}: {{ variable.annotation }}
    {{ variable.doc }}
{% endfor %}
{% for function in view.stub_functions %}
{% for line in function.lines %}
    {{ line }}
{% endfor %}
        {{ function.doc }}
{% endfor %}

def load(library: str | os.PathLike[str] | CDLL | None) -> Library:
    """The library at a path, or a loaded one, with types; None is this program."""
{% for macro in view.macros %}

{% for line in macro.head %}
{{ line }}
{% endfor %}
    {{ macro.doc }}
{% endfor %}
