"""A commit of libgit2 in a new repository."""

from ctypes import POINTER, byref, string_at
from pathlib import Path

import git2_ as git


def main() -> None:
    assert git.git_libgit2_init() == 1
    repository = POINTER(git.git_repository)()
    assert git.git_repository_init(byref(repository), Path("work"), 0) == git.GIT_OK
    Path("work/read.me").write_text("what is committed\n")

    index = POINTER(git.git_index)()
    assert git.git_repository_index(byref(index), repository) == 0
    assert git.git_index_add_bypath(index, "read.me") == 0
    assert git.git_index_write(index) == 0
    tree_id, commit_id = git.git_oid(), git.git_oid()
    assert git.git_index_write_tree(tree_id, index) == 0
    tree = POINTER(git.git_tree)()
    assert git.git_tree_lookup(byref(tree), repository, tree_id) == 0
    person = POINTER(git.git_signature)()
    assert (
        git.git_signature_new(byref(person), "A. Person", "a@b.c", 1700000000, 0) == 0
    )
    message = "The first commit"
    done = git.git_commit_create_v(
        commit_id, repository, "HEAD", person, person, "UTF-8", message, tree, 0
    )
    assert done == 0, git.git_error_last().contents.message

    commit = POINTER(git.git_commit)()
    assert git.git_commit_lookup(byref(commit), repository, commit_id) == 0
    assert git.git_commit_message(commit) == b"The first commit"
    assert string_at(git.git_commit_author(commit).contents.name) == b"A. Person"
    text = bytearray(git.GIT_OID_HEXSZ)
    assert git.git_oid_fmt(text, commit_id) == 0 and len(bytes(text).strip(b"\0")) == 40
    options = git.git_status_options()
    assert git.git_status_options_init(options, git.GIT_STATUS_OPTIONS_VERSION) == 0
    git.git_commit_free(commit)
    git.git_signature_free(person)
    git.git_tree_free(tree)
    git.git_index_free(index)
    git.git_repository_free(repository)
    assert git.git_libgit2_shutdown() == 0
