"""Completion of the command line, told from its own parser."""

from argparse import ArgumentParser
from collections.abc import Mapping
from dataclasses import dataclass

SHELLS = ("bash", "zsh")


@dataclass(frozen=True, slots=True)
class ChoiceView:
    option: str
    values: str


@dataclass(frozen=True, slots=True)
class CommandView:
    name: str
    options: str
    choices: tuple[ChoiceView, ...]


@dataclass(frozen=True, slots=True)
class CompletionView:
    zsh: bool
    names: str
    commands: tuple[CommandView, ...]


def view(shell: str, commands: Mapping[str, ArgumentParser]) -> CompletionView:
    """`commands` maps each command to its parser."""
    return CompletionView(
        zsh=shell == "zsh",
        names=" ".join(commands),
        commands=tuple(_command(name, p) for name, p in commands.items()),
    )


def _command(name: str, parser: ArgumentParser) -> CommandView:
    # argparse has no other way to tell what it was given.
    actions = parser._actions
    return CommandView(
        name=name,
        options=" ".join(o for action in actions for o in action.option_strings),
        choices=tuple(
            ChoiceView(
                option=" | ".join(action.option_strings) or name,
                values=" ".join(map(str, action.choices)),
            )
            for action in actions
            if action.choices
        ),
    )
