{{ view.doc }}

{% for name in view.imports %}
import {{ name }}
{% endfor %}
{% for line in view.ctypes_import %}
{{ line }}
{% endfor %}
{% if view.enum_import %}
{{ view.enum_import }}
{% endif %}
{% if view.support_import %}

{% for line in view.support_import %}
{{ line }}
{% endfor %}
{% endif %}
{% if view.modules %}

{% for module in view.modules %}
{{ module }}
{% endfor %}
{% endif %}
{% if view.kinds %}

# Integer types as (rank, bits, signed), floating types as (bytes,).
_KINDS = {
{% for kind in view.kinds %}
    {{ kind }},
{% endfor %}
}
{% endif %}
{% if view.literals %}

_LITERALS = {{ view.literals }}
{% endif %}
{% for template in view.support.templates %}


{% include template %}
{% endfor %}
{% if view.support.templates %}

{% endif %}

_OWN = frozenset(globals())
{% if view.abi %}
{{ view.abi }}
{% endif %}

# Names that the headers declare and this module lacks in whole or part -> reason.
{% if view.skipped %}
__skipped__ = {
{% for skipped in view.skipped %}
    {{ skipped.name }}: {{ skipped.reason }},
{% endfor %}
}
{% else %}
__skipped__ = {}
{% endif %}
{% for enum in view.enums %}


{% if enum.functional %}
{{ enum.name }} = {{ enum.base }}(
    "{{ enum.name }}",
    [
{% for line in enum.lines %}
        {{ line }}
{% endfor %}
    ],
)
{{ enum.name }}.__doc__ = {{ enum.doc }}
{% else %}
class {{ enum.name }}({{ enum.base }}):
    {{ enum.doc }}

{% for line in enum.lines %}
    {{ line }}
{% endfor %}


{% endif %}
{% if enum.private %}
{{ enum.private }} = {{ enum.name }}
{% endif %}
{% if enum.verbatim %}
globals().update({{ enum.name }}.__members__)
{% else %}
{% for member in enum.members %}
{% if member.shown %}
{{ member.outer }} = {{ enum.name }}["{{ member.name }}"]
{% endif %}
{% endfor %}
{% endif %}
{% endfor %}
{% if view.constants %}


{% for constant in view.constants %}
{% for line in constant.lines %}
{{ line }}
{% endfor %}
{% endfor %}
{% endif %}
{% for step in view.types %}
{{ step.gap }}
{%- if step.record %}
class {{ step.record.name }}({{ step.record.bases }}):
    {{ step.record.doc }}
{% if step.has_body %}

{% endif %}
{% for line in step.record.declared %}
    {{ line }}
{% endfor %}
{% if step.record.pack %}
    _pack_ = {{ step.record.pack }}
    _layout_ = "ms"
{% endif %}
{% if step.record.align %}
    _align_ = {{ step.record.align }}
{% endif %}
{% if step.record.aligned %}
    _aligned_ = {{ step.record.aligned }}
{% endif %}
{% endif %}
{%- if step.fields %}
{% if step.fields.anonymous %}
{% for line in step.fields.anonymous %}
    {{ line }}
{% endfor %}
{% endif %}
{% if step.fields.empty %}
    _fields_ = []
{% else %}
    _fields_ = [
{% for line in step.fields.fields %}
        {{ line }}
{% endfor %}
    ]
{% endif %}
{% if step.fields.enums %}
    _enums_ = {
{% for member in step.fields.enums %}
        {{ member.name }}: {{ member.enum }},
{% endfor %}
    }
{% endif %}
{% if step.fields.members %}
{% for line in step.fields.members %}
    {{ line }}
{% endfor %}
    __init__ = _initialize
{% endif %}
{% for split in step.fields.splits %}
    {{ split.name }} = {{ split.code }}
{% endfor %}
{% endif %}
{%- if step.later %}
{% for line in step.later.anonymous %}
{{ line }}
{% endfor %}
{{ step.later.name }}._fields_ = [
{% for line in step.later.fields %}
    {{ line }}
{% endfor %}
]
{% if step.later.enums %}
{{ step.later.name }}._enums_ = {
{% for member in step.later.enums %}
    {{ member.name }}: {{ member.enum }},
{% endfor %}
}
{% endif %}
{% if step.later.members %}
{% for line in step.later.members %}
{{ line }}
{% endfor %}
{{ step.later.name }}.__init__ = _initialize
{% endif %}
{% for split in step.later.splits %}
{{ step.later.name }}.{{ split.name }} = {{ split.code }}
{% endfor %}
{% endif %}
{%- if step.callback %}
class {{ step.callback.name }}({{ step.callback.base }}):
    {{ step.callback.doc }}

{% for line in step.callback.lines %}
    {{ line }}
{% endfor %}
{% endif %}
{% if step.private %}


{{ step.private }}
{% endif %}
{%- if step.first_other_name %}
# The same types by their other names.
{% endif %}
{%- if step.alias %}
{{ step.alias.statement }}
{% endif %}
{% endfor %}
{% if view.paths %}

{% for path in view.paths %}
{% for line in path.lines %}
{{ line }}
{% endfor %}
{% endfor %}
{% endif %}
{% for macro in view.macros %}


{% for line in macro.head %}
{{ line }}
{% endfor %}
    {{ macro.doc }}
{% for statement in macro.statements %}
    {{ statement }}
{% endfor %}
{% endfor %}
{% if view.pointers %}


{% for constant in view.pointers %}
{% for line in constant.lines %}
{{ line }}
{% endfor %}
{% endfor %}
{% endif %}


{% if view.library %}
_NAMES = [name for name in globals() if name not in _OWN and name[0] != "_"]
{% else %}
__all__ = [name for name in globals() if name not in _OWN and name[0] != "_"]
{% endif %}
{% if view.has_library %}


class Library(_Library, skipped=__skipped__):
    """The functions and variables of {{ view.subject }} in a loaded library."""
{% for function in view.functions %}

{% for line in function.decorator %}
    {{ line }}
{% endfor %}
{% for line in function.head %}
    {{ line }}
{% endfor %}
        {{ function.doc }}
{% for line in function.body %}
        {{ line }}
{% endfor %}
{% endfor %}
{% if view.variables %}

{% for variable in view.variables %}
{% for line in variable.lines %}
    {{ line }}
{% endfor %}
{% endfor %}
{% endif %}
{% for macro in view.library_macros %}

{% if macro.is_property %}
    @property
{% else %}
    @_macro
{% endif %}
{% for line in macro.head %}
    {{ line }}
{% endfor %}
        {{ macro.doc }}
{% for line in macro.body %}
        {{ line }}
{% endfor %}
{% endfor %}


def load(library=_SEARCHED, *, checked=True, use_errno=False, glue=None):
    """Load the library at a path, or wrap a loaded one. None is this program.

    Without a path, it is found by its name. `glue`: the library of the file that
    `bind --glue` writes. `checked=False`: functions are ctypes' own. `use_errno`:
    ctypes.get_errno() returns what a function left in errno.
    """
    if library is _SEARCHED:
{% for line in view.searched %}
        {{ line }}
{% endfor %}
        library = _found(names, __file__)
    return Library(library, checked, use_errno, glue)
{% endif %}
{% if view.library %}


{% if view.renamed %}
# Names that have another meaning in Python or in this module.
_RENAMED = {
{% for pair in view.renamed %}
    {{ pair.outer }}: {{ pair.inner }},
{% endfor %}
}
{% else %}
_RENAMED = {}
{% endif %}
_LOADED = {}


def _default():
    """Find and load the library of this module at its first use."""
    if not _LOADED:
        _LOADED.setdefault("library", load())
    return _LOADED["library"]


def __getattr__(name):
    if name == "__all__":
        # A star import takes only the names that the library has.
        absent = {*_default().missing()}
        return [*_NAMES, *(n for n in _exported() if _RENAMED.get(n, n) not in absent)]
    inner = _RENAMED.get(name, name)
    if inner in Library._symbols_:
        return globals().setdefault(name, getattr(_default(), inner))
    if inner in Library._macros_:
        # A handle is evaluated at each use.
        return getattr(_default(), inner)
    if name in __skipped__:
        raise AttributeError(f"{name} was skipped: {__skipped__[name]}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__():
    return sorted({*globals(), *_exported()})


def _exported():
    """Return the names of the library's functions and variables in this module."""
    outer = {inner: name for name, inner in _RENAMED.items()}
    declared = (*Library._symbols_, *Library._macros_)
    names = (outer.get(name, name) for name in declared)
    return [name for name in names if name[0] != "_"]
{% endif %}
