"""A rule that runs cobindgen. Its actions see the files that are named, and no others
of the workspace."""

def _cobindgen_bind_impl(ctx):
    module = ctx.actions.declare_file(ctx.label.name + ".py")
    stub = ctx.actions.declare_file(ctx.label.name + ".pyi")
    ctx.actions.run(
        executable = ctx.executable._cobindgen,
        arguments = ["bind", ctx.file.header.path, "-o", module.path] + ctx.attr.options,
        inputs = [ctx.file.header] + ctx.files.includes,
        tools = ctx.files._site,
        outputs = [module, stub],
        # PATH, where python3 and cc are.
        use_default_shell_env = True,
        mnemonic = "Cobindgen",
        progress_message = "Bindings of " + ctx.file.header.short_path,
    )
    return [DefaultInfo(files = depset([module, stub]))]

cobindgen_bind = rule(
    doc = "The ctypes module NAME.py of a header, and its stub.",
    implementation = _cobindgen_bind_impl,
    attrs = {
        "header": attr.label(allow_single_file = [".h"], mandatory = True),
        "includes": attr.label_list(
            allow_files = [".h"],
            doc = "The included headers, except headers of the system.",
        ),
        "options": attr.string_list(doc = "Options of `cobindgen bind`."),
        "_cobindgen": attr.label(
            default = "//tools:cobindgen.sh",
            allow_single_file = True,
            executable = True,
            cfg = "exec",
        ),
        "_site": attr.label(default = "//tools:site", cfg = "exec"),
    },
)
