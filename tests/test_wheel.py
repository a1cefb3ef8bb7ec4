"""The wheel: built, installed in a clean environment, run from another folder."""

import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


def run(*arguments):
    subprocess.run([sys.executable, *arguments], check=True, capture_output=True)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    out = tmp_path_factory.mktemp("dist")
    run("-m", "build", "--wheel", "--no-isolation", "--outdir", str(out), str(ROOT))
    [built] = out.glob("*.whl")
    return built


def test_holds_the_rules_and_the_types_mark(wheel):
    names = set(zipfile.ZipFile(wheel).namelist())

    assert {f"factcheck/rules/{path.name}" for path in (ROOT / "rules").glob("*.yaml")} <= names
    assert "factcheck/py.typed" in names


def test_checks_the_seeds_from_another_folder(wheel, tmp_path):
    home = tmp_path / "clean"
    run("-m", "venv", "--without-pip", str(home))
    python = home / "bin" / "python"
    # The dependencies come from this environment, the package from the wheel alone.
    run("-m", "pip", "--python", str(python), "install", "--no-deps", str(wheel))
    site = next((home / "lib").glob("python*/site-packages"))
    theirs = [path for path in sys.path if path.endswith("site-packages")]
    (site / "dependencies.pth").write_text("\n".join(theirs), encoding="utf-8")

    done = subprocess.run(
        [str(python), "-m", "factcheck", "check", str(ROOT / "seeds"), "--format", "json"],
        cwd=tmp_path,
        capture_output=True,
        check=False,
    )

    where = subprocess.run(
        [str(python), "-c", "import factcheck; print(factcheck.__file__)"],
        cwd=tmp_path,
        capture_output=True,
        check=True,
        text=True,
    ).stdout
    assert where.startswith(str(home))
    assert done.returncode == 0, done.stderr.decode()
    assert json.loads(done.stdout)["summary"]["articles"] == 5
