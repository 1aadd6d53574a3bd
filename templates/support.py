"""Code that the ctypes modules beside this file share.

Made by cobindgen. Edit its templates, not this file.
"""

{% for name in view.imports %}
import {{ name }}
{% endfor %}
{% for template in view.templates %}


{% include template %}
{% endfor %}
