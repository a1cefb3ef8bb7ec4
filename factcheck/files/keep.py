"""Files that outlive a run: read, and changed whole, by one at a time, whatever happens."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from factcheck.errors import InputError, Problem
from factcheck.files.paths import shown
from factcheck.files.write import mode_of

PATIENCE = 30.0  # seconds
_PAUSE = 0.02  # seconds

Change = Callable[[str | None], str]
"""From the text of a file (None where there is none) to the text that it is to have."""


def read_kept(path: str) -> str | None:
    """The text of a file; None where there is none.

    Raises:
        InputError: it is no regular file, cannot be opened, or is no UTF-8 text.
    """
    target = Path(path)
    try:
        if target.exists() and not target.is_file():
            raise _unreadable(path, "it is no regular file")
        return target.read_bytes().decode("utf-8")
    except FileNotFoundError:
        return None
    except OSError as error:
        raise _unreadable(path, error.strerror or type(error).__name__) from error
    except UnicodeDecodeError as error:
        raise _unreadable(path, "it is not UTF-8") from error


def change(path: str, what: Change, patience: float = PATIENCE) -> bool:
    """Give a file the text that `what` makes of it; one process at a time.

    The file is written anew only where that differs, and is the old or the new one whatever
    happens meanwhile. `what` sees the text as the last writer left it.

    Returns:
        Whether the file was written.

    Raises:
        InputError: another process is changing it and does not end, or it cannot be read.
        OSError: it cannot be written; what stood there still stands.
    """
    target = Path(os.path.realpath(path))
    target.parent.mkdir(parents=True, exist_ok=True)
    with _locked(target, path, patience):
        before = read_kept(str(target))
        after = what(before)
        if after == before:
            return False
        _replace(target, after.encode("utf-8"))
        return True


def _replace(target: Path, data: bytes) -> None:
    """Write beside the file, wait for the disk, and take its place.

    The name beside it is always the same: who was killed leaves nothing that the next one does
    not write over.
    """
    beside = target.with_name(f".{target.name}.new")
    mode = mode_of(target)
    try:
        with beside.open("wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        beside.chmod(mode)
        beside.replace(target)
    except BaseException:
        with suppress(OSError):
            beside.unlink()
        raise
    _sync_folder(target.parent)


def _sync_folder(folder: Path) -> None:
    """Have the disk keep the new name; not every system lets a folder be opened."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


@contextmanager
def _locked(target: Path, path: str, patience: float) -> Iterator[None]:
    """Hold the lock beside a file; the system takes it from who dies: none is ever stale."""
    lock = target.with_name(f".{target.name}.lock")
    last = time.monotonic() + patience
    while (handle := _taken(lock)) is None:
        if time.monotonic() > last:
            what = f"another process has been changing it for {patience:.0f} seconds"
            raise InputError([Problem(shown(path), 0, 0, what, "Wait for it to end, or end it")])
        time.sleep(_PAUSE)
    try:
        yield
    finally:
        with suppress(OSError):
            lock.unlink()
        os.close(handle)


def _taken(lock: Path) -> int | None:
    """The handle of the lock; None where another holds it."""
    try:
        handle = os.open(lock, os.O_RDWR | os.O_CREAT, 0o666)
    except PermissionError:
        if sys.platform == "win32":  # its holder is about to take it away
            return None
        raise
    try:
        _take(handle)
        # Whoever held it may have taken the name away: then another has a lock of that name.
        if os.path.samestat(os.fstat(handle), os.stat(lock)):  # noqa: PTH116 - of one handle
            return handle
    except OSError:
        pass
    os.close(handle)
    return None


def _take(handle: int) -> None:
    """Lock an open file without waiting.

    Raises:
        OSError: another holds it.
    """
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _unreadable(path: str, why: str) -> InputError:
    remedy = "Name a file of UTF-8 text"
    return InputError([Problem(shown(path), 0, 0, f"cannot be read: {why}", remedy)])
