"""The build hook of hatchling: `[tool.hatch.build.hooks.cobindgen]`."""

import sysconfig
from contextlib import chdir
from typing import Any

from hatchling.builders.config import BuilderConfig
from hatchling.builders.hooks.plugin.interface import BuildHookInterface
from hatchling.plugin import hookimpl

from cobindgen.commands.build import build
from cobindgen.diagnostics import InputError


class CobindgenHook(BuildHookInterface[BuilderConfig]):
    """Runs the jobs before the files of a wheel are gathered.

    A source distribution has the headers, so nothing is generated for it.
    """

    PLUGIN_NAME = "cobindgen"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if self.target_name != "wheel":
            return
        for key in self.config.keys() - {"jobs", "platform"}:
            self.app.abort(
                f"[tool.hatch.build.hooks.cobindgen]: unknown key {key}; the keys are "
                "jobs and platform"
            )
        try:
            with chdir(self.root):
                files = build(self.config.get("jobs", []))
        except InputError as error:
            self.app.abort(str(error))
        # The wheel contains the generated files even if Git ignores them.
        build_data["artifacts"] += [f"/{name}" for name in files]
        platform = self.config.get("platform", sysconfig.get_platform())
        build_data["pure_python"] = False
        build_data["tag"] = f"py3-none-{platform.replace('-', '_').replace('.', '_')}"


@hookimpl
def hatch_register_build_hook() -> type[CobindgenHook]:
    return CobindgenHook
