"""Files of ours: whatever is stored is opened here, and is refused if others have a hand in it.

A file is ours if it is a regular file of this process's user under a single name, in a directory that
no others may replace it in; `docs/security.md` states the rules. On Windows, where a file has the
permissions of its directory, only its kind is looked at.
"""

from __future__ import annotations

import errno
import os
import stat
from contextlib import suppress
from pathlib import Path
from threading import Lock
from typing import Any, Final, NoReturn

from ..errors import ConfigurationError

__all__ = [
    "check_database",
    "check_directory",
    "locate",
    "make_copy",
    "make_directory",
    "make_file",
    "open_file",
    "prepare_database",
    "replace_file",
]

StrPath = str | os.PathLike[str]

_POSIX: Final = os.name == "posix"
_FLAGS: Final = sum(
    getattr(os, name, 0)
    for name in ("O_NOFOLLOW", "O_CLOEXEC", "O_NONBLOCK", "O_NOCTTY", "O_BINARY")
)
"""Of every file: a link is not followed, a fifo not waited for, a child does not inherit it."""
_OTHERS: Final = stat.S_IRWXG | stat.S_IRWXO
_MAX_LINKS: Final = 40
"""Symbolic links on the way to a file, as Linux has it."""
_TRIES: Final = 100
"""For a file that others of ours make and remove at the same time."""
_COPIES: Final = 1000
"""Files that differ in their number only."""
_SIDES: Final = ("-wal", "-shm", "-journal")
"""Of the files that SQLite opens beside a database."""
_making: Any = Lock()
if hasattr(os, "register_at_fork"):  # another thread of the parent's may hold it
    os.register_at_fork(after_in_child=_making._at_fork_reinit)


def open_file(
    path: StrPath, flags: int = os.O_RDWR, *, create: bool = True, private: bool = False
) -> int:
    """Open a file of ours; made, for this user only, whatever the umask, if there is none.

    One that others may read or write is made this user's only.

    Args:
        path: the file.
        flags: as for `os.open`; those for making and safety are added.
        create: whether to make it.
        private: whether its directory must be this user's only, see :func:`check_directory`.

    Returns:
        A file descriptor, which no child inherits.

    Raises:
        ConfigurationError: it is not ours, or its directory is not safe; nothing was changed.
        OSError: it cannot be opened.
    """
    where = locate(path, private=private)
    for _ in range(_TRIES):
        # First looked at: to open a device or a fifo has effects of its own.
        if _exists(where):
            with suppress(FileNotFoundError):
                return _checked(_open(where, flags), where)
        elif not create:
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), where)
        else:
            with suppress(FileExistsError):
                return _checked(_create(where, flags), where)
    raise OSError(errno.EAGAIN, "it is made and removed all the time", where)


def make_file(path: StrPath) -> str:
    """Make an empty file of ours.

    Args:
        path: where there is none yet.

    Returns:
        Its path; no link is in it.

    Raises:
        ConfigurationError: its directory is not safe.
        FileExistsError: there is something already.
        OSError: it cannot be made.
    """
    where = locate(path)
    os.close(_create(where, os.O_WRONLY))
    return where


def make_copy(stem: str) -> str:
    """Make an empty file of ours, with the first number that is free: `STEM-1`.

    Args:
        stem: path without the number.

    Returns:
        Its path.

    Raises:
        ConfigurationError: its directory is not safe.
        OSError: it cannot be made.
    """
    for number in range(1, _COPIES + 1):
        with suppress(FileExistsError):
            return make_file(f"{stem}-{number}")
    raise OSError(errno.EEXIST, "there are too many already", f"{stem}-{_COPIES}")


def replace_file(path: StrPath, contents: bytes, *, private: bool = False) -> None:
    """Put a new file in the place of `path`, all or nothing, on disk when this returns.

    Not for two callers at a time: both would write `PATH.new`.

    Args:
        path: the file.
        contents: of the new one.
        private: whether its directory must be this user's only, see :func:`check_directory`.

    Raises:
        ConfigurationError: its directory is not safe.
        OSError: it could not be done; `path` is as it was.
    """
    where = locate(path, private=private)
    new = f"{where}.new"
    with suppress(FileNotFoundError):
        os.unlink(new)  # noqa: PTH108
    try:
        with os.fdopen(_create(new, os.O_WRONLY), "wb") as file:
            file.write(contents)
            file.flush()
            os.fsync(file.fileno())
        os.replace(new, where)  # noqa: PTH105
    except BaseException:
        with suppress(OSError):
            os.unlink(new)  # noqa: PTH108
        raise


def prepare_database(path: StrPath, *, private: bool = False) -> str:
    """See that a database, and what SQLite opens beside it, may be opened; made if there is none.

    SQLite opens files by name, so :func:`check_database` is due when it has.

    Args:
        path: the database.
        private: whether its directory must be this user's only, see :func:`check_directory`.

    Returns:
        The path to give to SQLite; no link is in it.

    Raises:
        ConfigurationError: one of the files is not ours, or the directory is not safe.
        OSError: the file cannot be made.
    """
    where = locate(path, private=private)
    # A database that is there is not opened: to close it would release SQLite's locks on it, those
    # of all its connections in this process. So nobody may be there between `_create` and `close`.
    with _making:
        if not _exists(where):
            with suppress(FileExistsError):
                os.close(_create(where, os.O_RDWR))
    check_database(where)
    return where


def check_database(where: str) -> None:
    """See that a database, and what SQLite has opened beside it, is ours.

    Args:
        where: path of the database, as :func:`prepare_database` returned it.

    Raises:
        ConfigurationError: one of the files is not ours.
        OSError: they cannot be looked at.
    """
    for suffix in ("", *_SIDES):
        name = where + suffix
        with suppress(FileNotFoundError):  # SQLite removes them
            found = os.lstat(name)
            _check_file(found, name)
            if _POSIX and found.st_mode & _OTHERS:
                # By name, as to close it would release locks. Nobody else can put another there.
                os.chmod(name, stat.S_IMODE(found.st_mode) & ~_OTHERS)  # noqa: PTH101


def make_directory(path: StrPath, *, private: bool = False) -> str:
    """Make a directory and those above it, for this user only, as far as they are not there.

    Args:
        path: the directory.
        private: see :func:`check_directory`.

    Returns:
        See :func:`check_directory`.

    Raises:
        ConfigurationError: it is not safe.
        OSError: it cannot be made.
    """
    missing = []
    place = Path(path).absolute()
    while not os.path.lexists(place):
        missing.append(place)
        place = place.parent
    for each in reversed(missing):
        with suppress(FileExistsError):
            each.mkdir(0o700)
            if _POSIX:
                each.chmod(0o700)  # whatever the umask
    return check_directory(path, private=private)


def check_directory(path: StrPath, *, private: bool = False) -> str:
    """See that nobody else can replace what we put into a directory.

    It has to belong to this user or root. Others may write neither to it nor to a directory above,
    unless that has the sticky bit; neither may its group, unless this process is in it. Symbolic
    links on the way have to be this user's or root's. Root may use a directory of another user, and
    of any group: in a container that is what is mounted from outside, and who owns it has the files
    anyway.

    Args:
        path: the directory.
        private: whether others may not write to it even with the sticky bit, its group only if
            nobody else is in it, and root has to own what it uses.

    Returns:
        Its path without symbolic links.

    Raises:
        ConfigurationError: it is not safe.
        OSError: there is none.
    """
    if not _POSIX:
        return os.path.realpath(path)
    us = (os.geteuid(), 0)
    current, found = "/", os.lstat("/")
    ahead = [*reversed(Path(path).absolute().parts[1:])]
    links = 0
    while True:
        _check_passage(found, current)
        if not ahead:
            break
        name = ahead.pop()
        current, before = os.path.normpath(os.path.join(current, name)), current  # noqa: PTH118
        found = os.lstat(current)
        if stat.S_ISLNK(found.st_mode):
            links += 1
            if links > _MAX_LINKS:
                raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), current)
            if found.st_uid not in us:
                _refuse(f"the symbolic link {current} belongs to {_user(found.st_uid)}")
            target = Path(os.readlink(current))  # noqa: PTH115
            ahead += reversed(target.parts[1:] if target.is_absolute() else target.parts)
            current = "/" if target.is_absolute() else before
            found = os.lstat(current)
    if found.st_uid not in us and (private or os.geteuid()):
        _refuse(f"the directory {current} belongs to {_user(found.st_uid)}")
    _check_writers(found, current, private)
    return current


def locate(path: StrPath, *, private: bool = False) -> str:
    """Where a file is or will be: its path without symbolic links, its own name aside.

    Args:
        path: the file.
        private: see :func:`check_directory`.

    Raises:
        ConfigurationError: its directory is not safe.
        OSError: there is no such directory.
    """
    path = Path(path).absolute()
    return os.path.join(check_directory(path.parent, private=private), path.name)  # noqa: PTH118


def _check_passage(found: os.stat_result, path: str) -> None:
    if not stat.S_ISDIR(found.st_mode):
        raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), path)
    if found.st_mode & stat.S_IWOTH and not found.st_mode & stat.S_ISVTX:
        _refuse(f"others may write to {path}")


def _check_writers(found: os.stat_result, path: str, private: bool) -> None:
    if found.st_mode & stat.S_ISVTX and not private:
        return
    if found.st_mode & stat.S_IWOTH:
        _refuse(f"others may write to {path}")
    group = found.st_gid
    if found.st_mode & stat.S_IWGRP and not (_is_alone_in if private else _is_in)(group):
        _refuse(f"others may write to {path}, those of group {group}")


def _is_in(group: int) -> bool:
    """Whether this process is in a group, e.g. that of a volume; root counts as a member of all."""
    return not os.geteuid() or group == os.getegid() or group in os.getgroups()


def _is_alone_in(group: int) -> bool:
    """Whether it is the user's own, as many systems make one for each."""
    import grp
    import pwd

    try:
        user, found = pwd.getpwuid(os.geteuid()), grp.getgrgid(group)
    except KeyError:
        return False
    mine = user.pw_gid == group and found.gr_name == user.pw_name
    return mine and set(found.gr_mem) <= {user.pw_name}


def _exists(where: str) -> bool:
    try:
        found = os.lstat(where)
    except FileNotFoundError:
        return False
    _check_file(found, where)
    return True


def _open(where: str, flags: int) -> int:
    try:
        return os.open(where, flags | _FLAGS)
    except OSError as error:
        if error.errno == errno.ELOOP:
            _refuse(f"{where} is a symbolic link")
        raise


def _create(where: str, flags: int) -> int:
    """A new file, which nobody else has made."""
    file = os.open(where, flags | _FLAGS | os.O_CREAT | os.O_EXCL, 0o600)
    if _POSIX:
        os.fchmod(file, 0o600)  # whatever the umask
    return file


def _checked(file: int, where: str) -> int:
    """The open file, which is ours, and its user's only."""
    try:
        found = os.fstat(file)
        _check_file(found, where)
        if _POSIX and found.st_mode & _OTHERS:
            os.fchmod(file, stat.S_IMODE(found.st_mode) & ~_OTHERS)
            if os.fstat(file).st_mode & _OTHERS:
                _refuse(f"{where} can be made accessible to its user only on no such file system")
    except BaseException:
        os.close(file)
        raise
    return file


def _check_file(found: os.stat_result, path: str) -> None:
    if stat.S_ISLNK(found.st_mode):
        _refuse(f"{path} is a symbolic link")
    if stat.S_ISDIR(found.st_mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), path)
    if not stat.S_ISREG(found.st_mode):
        _refuse(f"{path} is no regular file")
    if not _POSIX:
        return
    if found.st_uid != os.geteuid():
        _refuse(f"{path} belongs to {_user(found.st_uid)}")
    if found.st_nlink > 1:
        _refuse(f"{path} has another name as well: it is a hard link")


def _user(number: int) -> str:
    return f"another user ({number}, not {os.geteuid()})"


def _refuse(what: str) -> NoReturn:
    raise ConfigurationError(
        f"{what}. Use a file that is not there yet, or that this program has made as the same user, "
        "in a directory that only this user may write to"
    )
