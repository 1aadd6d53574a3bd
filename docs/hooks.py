"""Add to the site what is outside docs/: two pages, and an example of a report."""

from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

ROOT = Path(__file__).parents[1]


def on_files(files: Files, config: MkDocsConfig) -> Files:
    for name in ("CONTRIBUTING.md", "CHANGELOG.md"):
        text = (ROOT / name).read_text().replace("](docs/", "](")
        files.append(File.generated(config, name.lower(), content=text))
    report = (ROOT / "out" / "report.html").read_bytes()
    files.append(File.generated(config, "block-report.html", content=report))
    return files


def on_page_markdown(markdown: str, **_: object) -> str:
    return markdown.replace("](../CONTRIBUTING.md", "](contributing.md")
