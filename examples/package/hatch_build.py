"""Make src/knots/bindings.py before hatchling gathers the files."""

import subprocess
import sys
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class BindingsHook(BuildHookInterface):
    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        subprocess.run(
            [
                *(sys.executable, "-m", "cobindgen", "bind", "include/knots.h"),
                *("-o", "src/knots/bindings.py"),
            ],
            cwd=self.root,
            check=True,
        )
