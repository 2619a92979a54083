//! `cargo xtask dist` packs scripts that stand in for the programs. `cargo xtask proof dist` packs the programs.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Command, Output};
use tempfile::TempDir;

const PROGRAMS: [&str; 8] = [
    "linecard",
    "linecard-apply",
    "linecard-compare",
    "linecard-lsp",
    "linecard-mcp",
    "linecard-proxy",
    "linecard-server",
    "linecard-verify",
];

/// What `linecard` does, as far as packages need it.
const SCRIPT: &str = r##"#!/bin/sh
# GLIBC_2.34 GLIBC_2.9 GLIBC_2.2.5
case $1 in
    --version) echo "NAME VERSION (contract: linecard VERSION)" ;;
    man) mkdir -p "$2" && echo ".TH linecard 1" > "$2/linecard.1" ;;
    completions) echo "# for $2" ;;
    check) echo "error[criteria.newName.delete.forbidden]" && exit 1 ;;
    diff) [ -x "$(dirname "$0")/linecard-compare" ] || echo "the program is not installed" >&2 ;;
    *) [ -x "$(dirname "$0")/linecard-$1" ] || echo "the program is not installed" >&2 ;;
esac
"##;

fn stand_ins() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for name in PROGRAMS {
        let path = folder.path().join(name);
        fs::write(&path, SCRIPT.replace("NAME", name).replace("VERSION", env!("CARGO_PKG_VERSION"))).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
    }
    folder
}

fn dist(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask")).arg("dist").args(arguments).output().unwrap()
}

/// Packs the programs of a folder for Linux, without a wheel.
fn packed(programs: &Path, out: &Path, more: &[&str]) -> Output {
    let (programs, out) = (programs.to_str().unwrap(), out.to_str().unwrap());
    dist(&[&["--programs", programs, "--out", out, "--parts", "archive,deb,npm"], more].concat())
}

fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn is_supported() -> bool {
    cfg!(all(target_os = "linux", target_env = "gnu", target_arch = "x86_64"))
}

#[test]
fn what_is_packed_twice_has_the_same_bytes_and_runs_where_it_is_installed() {
    if !is_supported() {
        return;
    }
    let (programs, place) = (stand_ins(), tempfile::tempdir().unwrap());
    let outs = [place.path().join("one"), place.path().join("two")];
    for out in &outs {
        let output = packed(programs.path(), out, &[]);
        assert!(output.status.success(), "{}", stderr(&output));
    }
    let mut names: Vec<String> =
        fs::read_dir(&outs[0]).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    let version = env!("CARGO_PKG_VERSION");
    let expected = [
        "SHA256SUMS",
        &format!("linecard-{version}-x86_64-unknown-linux-gnu.cdx.json"),
        &format!("linecard-{version}-x86_64-unknown-linux-gnu.manifest.json"),
        &format!("linecard-{version}-x86_64-unknown-linux-gnu.tar.gz"),
        &format!("linecard-cli-{version}.tgz"),
        &format!("linecard-cli-linux-x64-{version}.tgz"),
        &format!("linecard_{version}-1_amd64.deb"),
    ];
    assert_eq!(names, expected);
    for name in &names {
        assert!(fs::read(outs[0].join(name)).unwrap() == fs::read(outs[1].join(name)).unwrap(), "{name} differs");
    }
    // A second run takes the place of the first.
    let again = packed(programs.path(), &outs[0], &[]);
    assert!(again.status.success(), "{}", stderr(&again));

    let smoke = dist(&["smoke", outs[0].to_str().unwrap()]);
    let printed = String::from_utf8_lossy(&smoke.stdout);
    assert!(smoke.status.success(), "{printed}{}", stderr(&smoke));
    assert!(printed.contains(&format!("{}: installed and run: linecard linecard-apply", expected[3])), "{printed}");

    // A file that was cut off.
    let archive = outs[0].join(expected[3]);
    let bytes = fs::read(&archive).unwrap();
    fs::write(&archive, &bytes[..bytes.len() - 1]).unwrap();
    let smoke = dist(&["smoke", outs[0].to_str().unwrap()]);
    assert_eq!(smoke.status.code(), Some(2));
    assert!(stderr(&smoke).contains("its checksum is not that of SHA256SUMS"), "{}", stderr(&smoke));
}

#[test]
fn the_debian_package_says_what_it_needs_and_where_its_files_are() {
    if !is_supported() || Command::new("dpkg-deb").arg("--version").output().is_err() {
        return;
    }
    let (programs, place) = (stand_ins(), tempfile::tempdir().unwrap());
    let out = place.path().join("out");
    assert!(packed(programs.path(), &out, &[]).status.success());
    let package = out.join(format!("linecard_{}-1_amd64.deb", env!("CARGO_PKG_VERSION")));
    let asked = |option: &str| {
        let output = Command::new("dpkg-deb").arg(option).arg(&package).output().unwrap();
        assert!(output.status.success(), "{}", stderr(&output));
        String::from_utf8(output.stdout).unwrap()
    };
    let fields = asked("--field");
    // The highest version, by numbers.
    assert!(fields.contains("Depends: libc6 (>= 2.34), libgcc-s1\n"), "{fields}");
    let contents = asked("--contents");
    for path in [
        " usr/bin/linecard-server\n",
        " usr/share/man/man1/linecard.1.gz\n",
        " usr/share/bash-completion/completions/linecard\n",
        " usr/share/doc/linecard/changelog.Debian.gz\n",
        " usr/share/doc/linecard/copyright\n",
        " usr/share/doc/linecard/THIRD-PARTY-LICENSES.txt\n",
    ] {
        assert!(contents.contains(path), "{path} is missing in\n{contents}");
    }
    assert!(contents.lines().all(|line| line.contains(" root/root ") || line.contains(" 0/0 ")), "{contents}");
}

#[test]
fn wrong_arguments_and_folders_are_errors_and_write_nothing() {
    let (programs, place) = (stand_ins(), tempfile::tempdir().unwrap());
    let out = place.path().join("out");
    let refused = |output: &Output, expected: &str| {
        let said = stderr(output);
        assert_eq!(output.status.code(), Some(2), "{said}");
        assert!(said.contains(expected), "`{expected}` is not in: {said}");
        assert!(!out.exists());
    };
    refused(&dist(&["--target"]), "--target needs a value");
    refused(
        &dist(&["--target", "mips-unknown-none"]),
        "nothing is shipped for `mips-unknown-none`; use one of x86_64-unknown-linux-gnu",
    );
    refused(&dist(&["--quick"]), "dist has no option `--quick`");
    refused(&dist(&["--parts", "archive,rpm"]), "there is no part `rpm`; the parts are archive, deb, npm, wheel");
    refused(&dist(&["smoke"]), "dist smoke takes one folder");
    refused(&dist(&["smoke", place.path().to_str().unwrap()]), "`cargo xtask dist` writes it");
    refused(&dist(&["checksums", place.path().to_str().unwrap()]), "holds no file");
    if !is_supported() {
        return;
    }
    fs::remove_file(programs.path().join("linecard-proxy")).unwrap();
    refused(&packed(programs.path(), &out, &[]), "`--programs` names a folder with all of our programs");
    let programs = stand_ins();
    let other = SCRIPT.replace("NAME", "linecard-mcp").replace("VERSION", "0.0.9");
    fs::write(programs.path().join("linecard-mcp"), other).unwrap();
    refused(&packed(programs.path(), &out, &[]), "linecard-mcp says that it is `linecard-mcp 0.0.9");

    // A folder with something else in it is left alone.
    let programs = stand_ins();
    fs::create_dir(&out).unwrap();
    fs::write(out.join("letter.txt"), "kept").unwrap();
    let output = packed(programs.path(), &out, &[]);
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("holds `letter.txt`, which no earlier run has made"), "{}", stderr(&output));
    assert_eq!(fs::read_dir(&out).unwrap().count(), 1);
}

/// What is released for a target is what the packages name.
#[test]
fn the_workflow_builds_each_target() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let workflow = fs::read_to_string(root.join(".github/workflows/release.yml")).unwrap();
    let said = stderr(&dist(&["--target", "?"]));
    let targets: Vec<&str> = said.trim().rsplit_once("use one of ").unwrap().1.split(", ").collect();
    assert_eq!(targets.len(), 7);
    assert_eq!(workflow.matches("- { target: ").count(), targets.len());
    for target in targets {
        assert!(workflow.contains(&format!("- {{ target: {target}, ")), "release.yml does not build {target}");
    }
}

/// Each place that names the version for users names the one of the workspace.
#[test]
fn the_integrations_install_this_version() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let version = env!("CARGO_PKG_VERSION");
    for (file, line) in [
        ("action.yml", format!("default: \"{version}\"")),
        ("pyproject.toml", format!("version = \"{version}\"")),
        ("pyproject.toml", format!("linecard=={version}\"")),
        ("templates/check/template.yml", format!("default: \"{version}\"")),
        ("crates/lsp/editors/vscode/package.json", format!("\"version\": \"{version}\"")),
    ] {
        let text = fs::read_to_string(root.join(file)).unwrap();
        assert!(text.contains(&line), "{file} does not have `{line}`");
    }
}
