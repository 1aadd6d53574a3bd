"""Commands of setuptools, for `[tool.setuptools.cmdclass]` in pyproject.toml."""

from setuptools.command.bdist_wheel import bdist_wheel
from setuptools.command.build_py import build_py
from setuptools.errors import SetupError

from cobindgen.commands.build import build
from cobindgen.diagnostics import InputError


class BuildPy(build_py):
    """Runs the jobs before the files of the packages are gathered."""

    def run(self) -> None:
        try:
            build([])
        except InputError as error:
            raise SetupError(str(error)) from None
        super().run()


class BdistWheel(bdist_wheel):
    """Gives the wheel the tag of the platform, and not of a version of Python."""

    def initialize_options(self) -> None:
        super().initialize_options()
        # Make a wheel for this platform, as if the package had an extension module.
        self.distribution.has_ext_modules = lambda: True  # type: ignore[method-assign]

    def get_tag(self) -> tuple[str, str, str]:
        return "py3", "none", super().get_tag()[2]
