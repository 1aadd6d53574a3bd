{{ view.doc }}

{% for line in view.stub.imports %}
{{ line }}
{% endfor %}
{% if view.stub.modules %}

{% for module in view.stub.modules %}
{{ module }}
{% endfor %}
{% endif %}
{% for template in view.stub.templates %}

{% include template %}
{% endfor %}

__skipped__: dict[str, str]
{% for constant in view.constants %}
{{ constant.final }}
{% if constant.doc %}
{{ constant.doc }}
{% endif %}
{% endfor %}
{% for enum in view.enums %}

class {{ enum.name }}({{ enum.base }}):
    {{ enum.doc }}

{% for member in enum.members %}
{% for line in member.stated %}
    {{ line }}
{% endfor %}
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
{% for record in view.stub.records %}

class {{ record.name }}({{ record.base }}):
    {{ record.doc }}
{% if record.members %}

{% endif %}
{% for member in record.members %}
{% for line in member.lines %}
    {{ line }}
{% endfor %}
{% if member.doc %}
    {{ member.doc }}
{% endif %}
{% endfor %}
{% for line in record.init %}
    {{ line }}
{% endfor %}
{% if record.flexible %}
    def elements(self, n: int) -> Array[{{ record.flexible }}]:
        """Return the flexible array member as an array of `n` elements."""

    @classmethod
    def allocate(cls, n: int) -> {{ record.name }}:
        """Return a zeroed record with room for `n` elements in its flexible array."""
{% endif %}
{% endfor %}
{% for callback in view.stub.callbacks %}

class {{ callback.name }}(CFuncPtr):
    {{ callback.doc }}

{% for line in callback.init %}
    {{ line }}
{% endfor %}
{% for line in callback.call %}
    {{ line }}
{% endfor %}

{% for line in callback.alias %}
{{ line }}
{% endfor %}
{% endfor %}

{% if view.stub.aliases %}
{% for alias in view.stub.aliases %}
{{ alias.final }}
{% endfor %}

{% endif %}
{% for constant in view.pointers %}
{{ constant.name }}: Final[{{ constant.annotation }}]
{% endfor %}
{% if view.has_library %}
{% if view.pointers %}

{% endif %}
class Library:
    """The functions and variables of a loaded library, each with its types."""

    c: Any
    """The library with ctypes' own functions, which check less."""
    def __init__(
        self,
        library: str | PathLike[str] | CDLL | None,
        checked: bool = True,
        use_errno: bool = False,
        glue: str | PathLike[str] | CDLL | None = None,
    ) -> None: ...
    def missing(self) -> list[str]:
        """Return the names that the headers declare and the library lacks."""
{% for variable in view.stub.variables %}
    {{ variable.name }}: {{ variable.annotation }}
    {{ variable.doc }}
{% endfor %}
{% for method in view.stub.methods %}
{% for line in method.lines %}
    {{ line }}
{% endfor %}
        {{ method.doc }}
{% endfor %}
{% for macro in view.library_macros %}
{% if macro.is_property %}
    @property
{% endif %}
{% for line in macro.stub_head %}
    {{ line }}
{% endfor %}
        {{ macro.doc }}
{% endfor %}

def load(
    library: str | PathLike[str] | CDLL | None = ...,
    *,
    checked: bool = True,
    use_errno: bool = False,
    glue: str | PathLike[str] | CDLL | None = None,
) -> Library:
    """Load the library at a path, or wrap a loaded one. None is this program.

    Without a path, it is found by its name. `glue`: the library of the file that
    `bind --glue` writes. `checked=False`: functions are ctypes' own. `use_errno`:
    ctypes.get_errno() returns what a function left in errno.
    """
{% endif %}
{% if view.library %}
{% for variable in view.stub.variables %}

{{ variable.outer }}: {{ variable.kind }}
{{ variable.outer_doc }}
{% endfor %}
{% for function in view.stub.functions %}

{% for line in function.lines %}
{{ line }}
{% endfor %}
    {{ function.doc }}
{% endfor %}
{% for macro in view.library_macros %}

{% if macro.is_property %}
{{ macro.name }}: {{ macro.returns }}
{% else %}
{% for line in macro.outer_head %}
{{ line }}
{% endfor %}
    {{ macro.outer_doc }}
{% endif %}
{% endfor %}
{% endif %}
{% for macro in view.macros %}

{% for line in macro.head %}
{{ line }}
{% endfor %}
    {{ macro.doc }}
{% endfor %}
