"""A table of sqlite3: exec without a callback and with one, SQLITE_TRANSIENT."""

from ctypes import POINTER, byref, c_char, c_char_p, string_at
from ctypes import _Pointer as Pointer

import sqlite3_ as sq


def main() -> None:
    db = POINTER(sq.sqlite3)()
    assert sq.sqlite3_open(":memory:", byref(db)) == sq.SQLITE_OK
    assert sq.sqlite3_exec(db, "create table t (a, b)", None, None, None) == 0
    insert = POINTER(sq.sqlite3_stmt)()
    text = "insert into t values (?, ?)"
    assert sq.sqlite3_prepare_v2(db, text, -1, byref(insert), None) == 0
    for i in range(3):
        sq.sqlite3_bind_int(insert, 1, i)
        sq.sqlite3_bind_text(insert, 2, f"row {i}", -1, sq.SQLITE_TRANSIENT)
        assert sq.sqlite3_step(insert) == sq.SQLITE_DONE
        sq.sqlite3_reset(insert)
    sq.sqlite3_finalize(insert)

    rows: list[list[bytes]] = []

    def row(
        _: int | None,
        n: int,
        values: "Pointer[Pointer[c_char]]",
        names: "Pointer[Pointer[c_char]]",
    ) -> int:
        rows.append([string_at(values[i]) for i in range(n)])
        return 0

    error = c_char_p()
    assert sq.sqlite3_exec(db, "select * from t", row, None, byref(error)) == 0
    assert rows == [[b"0", b"row 0"], [b"1", b"row 1"], [b"2", b"row 2"]]
    assert sq.sqlite3_exec(db, "select * from no", row, None, byref(error)) == 1
    assert error.value == b"no such table: no" == sq.sqlite3_errmsg(db)
    assert sq.sqlite3_close(db) == sq.SQLITE_OK
