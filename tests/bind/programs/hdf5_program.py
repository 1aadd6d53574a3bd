"""A dataset of HDF5, written and read again."""

from array import array

import hdf5_ as h


def main() -> None:
    given = array("i", range(12))
    size = array("Q", [3, 4])
    file = h.H5Fcreate("data.h5", h.H5F_ACC_TRUNC, h.H5P_DEFAULT, h.H5P_DEFAULT)
    assert file >= 0
    space = h.H5Screate_simple(2, size, None)
    data = h.H5Dcreate2(
        file,
        "numbers",
        h.H5T_STD_I32LE,
        space,
        h.H5P_DEFAULT,
        h.H5P_DEFAULT,
        h.H5P_DEFAULT,
    )
    assert data >= 0
    everything = h.H5S_ALL, h.H5S_ALL, h.H5P_DEFAULT
    assert h.H5Dwrite(data, h.H5T_NATIVE_INT, *everything, given) >= 0
    h.H5Dclose(data)
    h.H5Sclose(space)
    h.H5Fclose(file)

    file = h.H5Fopen("data.h5", h.H5F_ACC_RDONLY, h.H5P_DEFAULT)
    data = h.H5Dopen2(file, "numbers", h.H5P_DEFAULT)
    got = array("d", bytes(8 * 12))
    assert h.H5Dread(data, h.H5T_NATIVE_DOUBLE, *everything, got) >= 0
    assert got.tolist() == given.tolist()
    back = array("Q", [0, 0])
    assert h.H5Sget_simple_extent_dims(h.H5Dget_space(data), back, None) == 2
    assert back == size
    h.H5Dclose(data)
    h.H5Fclose(file)
