/* Made by cobindgen: wrappers for functions that ctypes cannot call.
 * Compile this file into the library or beside it, with the flags of the headers. */
#if defined(__GNUC__)
/* Deprecated functions have wrappers too. */
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
/* Vectors are passed as the library passes them. */
#pragma GCC diagnostic ignored "-Wpsabi"
#endif
{% for function in view.functions %}
{% if function.declare %}
#pragma weak {{ function.name }}
{% endif %}
{% endfor %}
{% for include in view.includes %}
#include "{{ include }}"
{% endfor %}
{% for function in view.functions %}

{% if function.declare %}
extern __typeof__({{ function.name }}) {{ function.name }};
{% endif %}
{{ function.prototype }};
{{ function.prototype }}
{
{% for statement in function.statements %}
    {{ statement }}
{% endfor %}
}
{% endfor %}
