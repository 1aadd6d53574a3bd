"""One module an output: a view of the IR, and its template of the same stem."""
