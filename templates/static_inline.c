/* Made by cobindgen: exports the headers' static inline functions. */
{% for include in view.includes %}
#include "{{ include }}"
{% endfor %}
{% for function in view.functions %}

{{ function.prototype }};
{{ function.prototype }}
{
    {{ function.statement }}
}
{% endfor %}
