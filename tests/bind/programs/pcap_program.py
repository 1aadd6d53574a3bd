"""Packets written to a file and read again by a handler, through a filter."""

from ctypes import _Pointer as Pointer
from ctypes import byref, c_ubyte, string_at

import pcap_ as p


def main() -> None:
    dead = p.pcap_open_dead(1, 65535)
    dumper = p.pcap_dump_open(dead, "packets.pcap")
    for text in (b"one packet", b"another"):
        header = p.struct_pcap_pkthdr(caplen=len(text), len=len(text))
        data = (c_ubyte * len(text)).from_buffer_copy(text)
        p.pcap_dump(dumper, header, data)
    p.pcap_dump_close(dumper)
    p.pcap_close(dead)
    error = bytearray(256)
    file = p.pcap_open_offline("packets.pcap", error)
    assert file, error
    program = p.struct_bpf_program()
    assert p.pcap_compile(file, program, "len > 8", 1, 0) == 0
    assert p.pcap_setfilter(file, byref(program)) == 0
    p.pcap_freecode(program)
    seen: list[bytes] = []

    def handler(
        user: "Pointer[c_ubyte]",
        header: "Pointer[p.struct_pcap_pkthdr]",
        data: "Pointer[c_ubyte]",
    ) -> None:
        seen.append(string_at(data, header.contents.caplen))

    assert p.pcap_loop(file, -1, handler, None) == 0
    p.pcap_close(file)
    assert seen == [b"one packet"]
