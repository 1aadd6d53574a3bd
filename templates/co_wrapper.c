/*
 * Coroutine wrappers, made by cobindgen from marked declarations: don't edit.
 * Runtime {{ view.runtime }}.
 */

{% for include in view.includes %}
#include "{{ include }}"
{% endfor %}
{% for shim in view.shims %}

{% for condition in shim.conditions %}
#if {{ condition }}
{% endfor %}
/* {{ shim.place }}: {{ shim.marker }} */
struct {{ shim.block }} {
{% if shim.co %}
    {{ view.poll_state }} poll_state;
{% else %}
    {{ view.coroutine }};
{% endif %}
{% for member in shim.members %}
    {{ member }};
{% endfor %}
};

{% if shim.co %}
{{ shim.entry_head }}
{
    struct {{ shim.block }} *s = opaque;

{% if shim.lock %}
    {{ shim.lock }};
{% endif %}
    {{ shim.call }};
{% if shim.unlock %}
    {{ shim.unlock }};
{% endif %}
    s->poll_state.{{ view.poll_in_progress }} = false;
    {{ view.kick }};
}

{{ shim.head }}
{
    struct {{ shim.block }} {{ shim.local }};

{% if shim.mixed %}
    if ({{ view.in_coroutine }}) {
{% if shim.assume_lock %}
        {{ shim.assume_lock }};
{% endif %}
        {{ shim.direct_call }};
{% if shim.direct_return %}
        return;
{% endif %}
    }
{% else %}
    {{ view.assert_outside }};
{% endif %}
    {{ shim.local }} = (struct {{ shim.block }}) {
        .poll_state = {
{% if view.poll_context %}
            .{{ view.poll_context }} = {{ shim.context }},
{% endif %}
            .{{ view.poll_in_progress }} = true,
        },
{% for initializer in shim.initializers %}
        {{ initializer }},
{% endfor %}
    };
    {{ shim.create }};
    {{ shim.poll }};
{% if shim.result %}
    return {{ shim.result }};
{% endif %}
}
{% else %}
{{ shim.entry_head }}
{
    struct {{ shim.block }} *s = opaque;
{% if shim.held_context %}
    {{ shim.held_context }};
{% endif %}

{% if shim.lock %}
    {{ shim.lock }};
{% endif %}
{% if shim.held_context %}
    {{ view.context_acquire }};
{% endif %}
    {{ shim.call }};
{% if shim.held_context %}
    {{ view.context_release }};
{% endif %}
{% if shim.unlock %}
    {{ shim.unlock }};
{% endif %}
    {{ view.wake }};
}

{{ shim.head }}
{
    struct {{ shim.block }} {{ shim.local }};

    {{ view.assert_inside }};
    {{ shim.local }} = (struct {{ shim.block }}) {
        .co = {{ view.current }},
{% for initializer in shim.initializers %}
        {{ initializer }},
{% endfor %}
    };
    {{ shim.schedule }};
    {{ view.suspend }};
{% if shim.result %}
    return {{ shim.result }};
{% endif %}
}
{% endif %}
{% for condition in shim.conditions %}
#endif
{% endfor %}
{% endfor %}
