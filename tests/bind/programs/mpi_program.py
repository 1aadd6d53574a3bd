"""An all-reduce of MPI over one process; its handles are properties of the library."""

from array import array
from ctypes import byref, c_int

import mpi_ as mpi


def main() -> None:
    assert mpi.MPI_Init(None, None) == mpi.MPI_SUCCESS
    rank, size = c_int(-1), c_int()
    mpi.MPI_Comm_rank(mpi.MPI_COMM_WORLD, byref(rank))
    mpi.MPI_Comm_size(mpi.MPI_COMM_WORLD, size)
    assert (rank.value, size.value) == (0, 1)
    given, got = array("d", [1.5, 2.5]), array("d", [0.0, 0.0])
    done = mpi.MPI_Allreduce(
        given, got, len(given), mpi.MPI_DOUBLE, mpi.MPI_SUM, mpi.MPI_COMM_WORLD
    )
    assert done == mpi.MPI_SUCCESS and got == given
    name, length = bytearray(mpi.MPI_MAX_PROCESSOR_NAME), c_int()
    assert mpi.MPI_Get_processor_name(name, length) == mpi.MPI_SUCCESS
    assert 0 < length.value == len(name.rstrip(b"\0"))
    assert mpi.MPI_Finalize() == mpi.MPI_SUCCESS
