"""Options of the test run, and what several tests need."""

from pathlib import Path

import pytest
from hypothesis import settings

settings.register_profile("plain", deadline=None, derandomize=True)  # busy machines are slow
settings.load_profile("plain")

SNAPSHOTS = Path(__file__).parent / "snapshots"


def pytest_addoption(parser):
    parser.addoption("--accept", action="store_true", help="write the snapshots anew")


@pytest.fixture
def snapshot(request):
    """Compares text with an accepted file, byte by byte; `--accept` writes the file instead."""

    def compare(name, text):
        path = SNAPSHOTS / name
        if request.config.getoption("--accept"):
            path.write_bytes(text.encode("utf-8"))
        assert path.exists(), f"no accepted snapshot {name}: run pytest --accept, and read the file"
        assert text.encode("utf-8").decode("utf-8") == path.read_bytes().decode("utf-8")

    return compare


@pytest.fixture
def run(capfdbinary):
    """Runs a command in this process: status, standard output, standard error."""

    from factcheck.__main__ import status

    def run(*arguments):
        ended = status([str(argument) for argument in arguments])
        out, err = capfdbinary.readouterr()
        assert b"Traceback" not in err
        return ended, out.decode("utf-8"), err.decode("utf-8")

    return run
