"""Headers -> {file name: text}: the stages, in order."""

from cobindgen import ir
from cobindgen.preprocess import Options, Selection


def read(headers: tuple[str, ...], options: Options, selection: Selection) -> ir.Header:
    """preprocess -> index -> parse -> lower -> check.

    Raises InputError where the headers are no C that the compiler takes.
    """
    from cobindgen.comments import comments_of
    from cobindgen.declarations import lower_unit
    from cobindgen.preprocess import preprocess

    # A file of the same name may be another by now, or in another directory.
    comments_of.cache_clear()
    return lower_unit(preprocess(headers, options), options, selection)


def model(headers: tuple[str, ...], options: Options, selection: Selection) -> str:
    """The IR as JSON text."""
    from cobindgen.outputs.model import dump

    return dump(read(headers, options, selection))


def report(headers: tuple[str, ...], options: Options, selection: Selection) -> str:
    """What the headers declare, as an HTML page."""
    from cobindgen.outputs.report import view
    from cobindgen.render import render

    return render("report.html", view(read(headers, options, selection)))
