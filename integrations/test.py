"""Runs the action, the hooks of pre-commit and the component of GitLab as their users do, with a `linecard` that is built already.

    integrations/test.py PROGRAM

It needs Python 3.11 or newer with venv, git, and what integrations/lint/run has installed. PyPI serves setuptools alone.
"""

import hashlib
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
import tomllib
import unittest
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PROGRAM = Path(sys.argv.pop(1)).resolve() if len(sys.argv) > 1 and not sys.argv[1].startswith("-") else None
VERSION = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"]
TOOLS = ROOT / "integrations/lint/.venv/bin"

VALID = '{"name": "lunch"}'
RULE = "criteria.newName.delete.forbidden"
INVALID = '{"name": "lunch", "newName": "dinner"}'


def run(*command, check=True, **options):
    result = subprocess.run(
        [str(part) for part in command], capture_output=True, text=True, stdin=subprocess.DEVNULL, **options
    )
    if check and result.returncode != 0:
        raise AssertionError(f"{command}: {result.returncode}\n{result.stdout}{result.stderr}")
    return result


def archive(folder):
    """Packs the program as a release does, and returns the archive and its checksum."""
    path = folder / f"linecard-{VERSION}.tar.gz"
    with tarfile.open(path, "w:gz", compresslevel=1) as packed:
        packed.add(PROGRAM, f"linecard-{VERSION}/linecard")
    return path, hashlib.sha256(path.read_bytes()).hexdigest()


def wheel(folder):
    """Makes a wheel that has the program and no module."""
    path = folder / f"linecard-{VERSION}-py3-none-any.whl"
    info = f"linecard-{VERSION}.dist-info"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as packed:
        packed.write(PROGRAM, f"linecard-{VERSION}.data/scripts/linecard")
        packed.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\nName: linecard\nVersion: {VERSION}\n")
        packed.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        packed.writestr(f"{info}/RECORD", "")
    return path


class Case(unittest.TestCase):
    def setUp(self):
        self.folder = Path(self.enterContext(tempfile.TemporaryDirectory()))
        self.work = self.folder / "work"
        self.work.mkdir()

    def body(self, name, text):
        path = self.work / name
        path.write_text(text)
        return path


class Action(Case):
    """The steps of action.yml, with the environment of a runner."""

    def setUp(self):
        super().setUp()
        self.runner = {}
        for name in ("GITHUB_PATH", "GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY"):
            self.runner[name] = str(self.folder / name)
            Path(self.runner[name]).touch()
        self.runner["RUNNER_TEMP"] = str(self.folder / "temp")
        Path(self.runner["RUNNER_TEMP"]).mkdir()

    def step(self, step, path=None, **inputs):
        names = {"install": ("version", "wheel", "archive", "sha256"), "check": ("paths", "args", "sarif")}[step]
        environment = dict(os.environ, **self.runner, PIP_CONFIG_FILE=os.devnull)
        environment |= {f"INPUT_{name.upper()}": str(inputs.get(name, "")) for name in names}
        if path:
            environment["PATH"] = f"{path}:{environment['PATH']}"
        return run(ROOT / "integrations/action", step, check=False, env=environment, cwd=self.work)

    def installed(self):
        return Path(self.runner["GITHUB_PATH"]).read_text().strip()

    def test_an_archive_is_installed_and_checks(self):
        path, checksum = archive(self.folder)
        installed = self.step("install", archive=path, sha256=checksum)
        self.assertEqual(installed.returncode, 0, installed.stdout + installed.stderr)
        self.assertIn(f"linecard {VERSION} ", installed.stdout)

        self.body("a b.criteria.delete.json", INVALID)
        checked = self.step("check", path=self.installed(), paths="a b.criteria.delete.json\n", sarif="report.sarif")
        self.assertEqual(checked.returncode, 1, checked.stderr)
        self.assertIn("::error ", checked.stdout)
        self.assertIn(RULE, checked.stdout)
        self.assertIn(RULE, (self.work / "report.sarif").read_text())
        self.assertIn(RULE, Path(self.runner["GITHUB_STEP_SUMMARY"]).read_text())
        self.assertEqual(Path(self.runner["GITHUB_OUTPUT"]).read_text(), "exit-code=1\nsarif=report.sarif\n")

    def test_a_wheel_is_installed_and_options_are_handed_over(self):
        installed = self.step("install", wheel=wheel(self.folder))
        self.assertEqual(installed.returncode, 0, installed.stdout + installed.stderr)
        self.body("lunch.criteria.delete.json", VALID)
        checked = self.step("check", path=self.installed(), paths=".", args="--min-bodies=2\n", sarif="r.sarif")
        self.assertEqual(checked.returncode, 1, checked.stdout)
        checked = self.step("check", path=self.installed(), paths=".", args="\n--min-bodies=1", sarif="r.sarif")
        self.assertEqual(checked.returncode, 0, checked.stdout + checked.stderr)

    def test_a_project_file_names_the_paths(self):
        self.body("linecard.toml", 'paths = ["recorded"]\n')
        (self.work / "recorded").mkdir()
        self.body("recorded/lunch.criteria.delete.json", INVALID)
        checked = self.step("check", path=PROGRAM.parent, sarif="r.sarif")
        self.assertEqual(checked.returncode, 1, checked.stderr)
        self.assertIn(RULE, checked.stdout)

    def test_a_missing_path_is_an_error_and_said_in_the_output(self):
        checked = self.step("check", path=PROGRAM.parent, paths="missing.criteria.put.json", sarif="r.sarif")
        self.assertEqual(checked.returncode, 2)
        self.assertIn("exit-code=2\n", Path(self.runner["GITHUB_OUTPUT"]).read_text())

    def test_wrong_inputs_are_errors_that_say_how_to_mend_them(self):
        path, checksum = archive(self.folder)
        text = self.folder / "text.tar.gz"
        text.write_text("no archive")
        cases = [
            ({"archive": "missing.tar.gz"}, "archive: there is no file missing.tar.gz"),
            ({"archive": path, "sha256": "0" * 64}, f"is {checksum}, and not {'0' * 64}"),
            ({"archive": text}, "cannot be unpacked"),
            ({"archive": "linecard.rpm"}, "neither a .tar.gz nor a .zip"),
            ({"archive": "https://example.org/linecard.tar.gz"}, "the input sha256 is missing"),
            ({"archive": "http://example.org/linecard.tar.gz"}, "is no URL with https"),
            ({"archive": path, "wheel": "linecard.whl"}, "give one of them"),
            ({"sha256": checksum, "version": VERSION}, "for archive or wheel"),
            ({"version": "latest; true"}, "is no version such as 0.1.0"),
            ({"wheel": "linecard-9.whl"}, "wheel: there is no file linecard-9.whl"),
        ]
        for inputs, expected in cases:
            with self.subTest(expected):
                result = self.step("install", **inputs)
                self.assertEqual(result.returncode, 2, result.stdout + result.stderr)
                self.assertIn("::error title=Linecard::", result.stdout)
                self.assertIn(expected, result.stdout)
                self.assertEqual(self.installed(), "")

    def test_a_version_that_does_not_exist_is_an_error(self):
        # An index without packages, so that none is asked.
        os.environ["PIP_NO_INDEX"] = "1"
        self.addCleanup(os.environ.pop, "PIP_NO_INDEX")
        result = self.step("install", version="99.0.0")
        self.assertEqual(result.returncode, 2)
        self.assertIn("linecard==99.0.0 cannot be installed", result.stdout)


class Hooks(Case):
    """The hooks, by pre-commit, in a repository of their own, from a clone of this one."""

    def setUp(self):
        super().setUp()
        hooks = self.folder / "hooks"
        hooks.mkdir()
        for name in (".pre-commit-hooks.yaml", "pyproject.toml"):
            shutil.copy(ROOT / name, hooks)
        self.environment = dict(
            os.environ,
            PATH=f"{PROGRAM.parent}:{os.environ['PATH']}",
            PRE_COMMIT_HOME=str(self.folder / "cache"),
            PIP_FIND_LINKS=str(wheel(self.folder).parent),
            GIT_CONFIG_GLOBAL=os.devnull,
            GIT_AUTHOR_NAME="A", GIT_AUTHOR_EMAIL="a@example.org",
            GIT_COMMITTER_NAME="A", GIT_COMMITTER_EMAIL="a@example.org",
        )
        for folder in (hooks, self.work):
            self.git(folder, "init", "--quiet")
        self.git(hooks, "add", "--all")
        self.git(hooks, "commit", "--quiet", "--message", "Hooks")
        self.revision = self.git(hooks, "rev-parse", "HEAD").stdout.strip()
        self.hooks = hooks

    def git(self, folder, *arguments):
        return run("git", *arguments, cwd=folder, env=self.environment)

    def commit(self, hook):
        """Says what pre-commit says of all that is staged."""
        (self.work / ".pre-commit-config.yaml").write_text(
            f"repos:\n- repo: {self.hooks}\n  rev: {self.revision}\n  hooks:\n  - id: {hook}\n"
        )
        self.git(self.work, "add", "--all")
        return run(TOOLS / "pre-commit", "run", "--all-files", check=False, cwd=self.work, env=self.environment)

    def test_the_installed_hook_refuses_what_is_not_valid(self):
        path = self.body("lunch.criteria.delete.json", INVALID)
        self.body("package.json", "{}")
        refused = self.commit("linecard-check")
        self.assertEqual(refused.returncode, 1, refused.stdout + refused.stderr)
        self.assertIn(RULE, refused.stdout)
        self.assertNotIn("package.json", refused.stdout)
        path.write_text(VALID)
        passed = self.commit("linecard-check")
        self.assertEqual(passed.returncode, 0, passed.stdout + passed.stderr)
        self.assertIn("Passed", passed.stdout)

    def test_the_hook_of_the_system_and_the_fix(self):
        path = self.body("lunch.criteria.delete.json", INVALID)
        refused = self.commit("linecard-check-system")
        self.assertEqual(refused.returncode, 1, refused.stdout + refused.stderr)
        self.assertIn(RULE, refused.stdout)
        fixed = self.commit("linecard-fix")
        # pre-commit fails when a hook changes a file.
        self.assertEqual(fixed.returncode, 1, fixed.stdout + fixed.stderr)
        self.assertIn("files were modified by this hook", fixed.stdout)
        self.assertNotIn("newName", path.read_text())
        self.assertEqual(self.commit("linecard-check-system").returncode, 0)


class Component(Case):
    """The script of the component of GitLab, with its inputs filled in."""

    def job(self, **inputs):
        text = (ROOT / "templates/check/template.yml").read_text()
        defaults, job = text.split("\n---\n")
        values = {"paths": "", "args": "", "version": VERSION} | inputs
        lines = [line.strip() for line in job.splitlines()]
        script = []
        for line in lines[lines.index("script:") + 1 : lines.index("artifacts:")]:
            if line.startswith("- "):
                line = line[2:]
                script.append(line[1:-1] if line.startswith("'") else line)
        for name, value in values.items():
            script = [line.replace(f"$[[ inputs.{name} ]]", value) for line in script]
        environment = dict(
            os.environ,
            TMPDIR=str(self.folder),
            PIP_NO_INDEX="1",
            PIP_FIND_LINKS=str(wheel(self.folder).parent),
            LINECARD_CHECK_PATHS=values["paths"],
            LINECARD_CHECK_ARGS=values["args"],
        )
        return run("sh", "-ec", "\n".join(script), check=False, cwd=self.work, env=environment)

    def test_the_job_writes_both_reports(self):
        self.body("lunch.criteria.delete.json", INVALID)
        result = self.job(paths=".", args="--min-bodies=1 --deny=no-effect")
        self.assertEqual(result.returncode, 1, result.stdout + result.stderr)
        self.assertIn(RULE, result.stdout)
        self.assertIn(RULE, (self.work / "gl-code-quality-report.json").read_text())
        self.assertIn(RULE, (self.work / "linecard.junit.xml").read_text())


if __name__ == "__main__":
    if PROGRAM is None or not PROGRAM.is_file():
        sys.exit("usage: integrations/test.py PROGRAM, where PROGRAM is a built `linecard`")
    unittest.main()
