#!/bin/sh
# cobindgen as an input of its actions: another version gives other results.
PYTHONPATH=tools/site PYTHONDONTWRITEBYTECODE=1 exec python3 -m cobindgen "$@"
