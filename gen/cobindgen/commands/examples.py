"""What `--help` shows of each command's use; a test runs them all, in this order,
where include/ and cobindgen.toml are."""

EXAMPLES = {
    "bind": """\
  cobindgen bind -I include include/block/block-common.h -o block_common.py
  cobindgen bind -I include include/qapi/error.h -o error.py --library qemu-block
  cobindgen bind /usr/include/stdint.h -o limits.py --allow '.*_MAX'
""",
    "bridge": """\
  cobindgen bridge -I include include/block/block-io.h --c bridge.c --py bridge.py
  cobindgen bridge -I include include/qapi/error.h --threads --py error_shims.py
""",
    "build": """\
  cobindgen build block_common
  cobindgen build --check
""",
    "completion": """\
  cobindgen completion bash > cobindgen.bash
  cobindgen completion zsh > cobindgen.zsh
""",
    "diff": """\
  cobindgen diff -I include include/qapi/error.h include/qapi/error.h
  cobindgen diff -I include HEAD:include/qapi/error.h include/qapi/error.h
  cobindgen diff old.json new.json --json --ignore '.*_MAX'
""",
    "model": """\
  cobindgen model -I include include/qapi/error.h > old.json
  cobindgen model include/qapi/error.h -- -Iinclude -DNDEBUG > new.json
""",
    "report": """\
  cobindgen report -I include include/block/block-common.h -o report.html
""",
    "verify": """\
  cobindgen verify -I include include/block/block-common.h
""",
    "wrap": """\
  cobindgen wrap include/block/block-io.h -o block-gen.c
  cobindgen wrap --list include/block/block-io.h
""",
}
