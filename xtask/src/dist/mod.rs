//! `cargo xtask dist`: the files that users download, for one kind of machine.
//!
//! An archive with all programs, manual pages and completions; a Debian package; packages of npm; a wheel; the list of the crates
//! in them; a manifest that says which file has which program; and the checksums. The same commit gives the same bytes.

mod archive;
mod build;
mod deb;
mod dependencies;
mod manifest;
mod npm;
mod smoke;
mod targets;

pub(crate) use build::{host, programs};
pub(crate) use smoke::smoke;
pub(crate) use targets::Target;

use crate::{root, target as target_folder};
use archive::File;
use manifest::Artifact;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};
use targets::PROGRAMS;

/// What `dist` takes, for the usage of the tasks.
pub(crate) const USAGE: &str = "\
  dist [--target TRIPLE] [--out DIR] [--parts archive,deb,npm,wheel] [--programs DIR]
                       make what users download, into target/artifacts; with --programs, pack the programs
                       of a folder and build none; the wheel needs maturin
  dist checksums DIR   write SHA256SUMS of a folder with the files of many targets
  dist smoke DIR       install each file of a folder in a clean place, as far as this machine can, and run it";

/// What packages say about themselves.
const DESCRIPTION: &str = "Validates JSON bodies of a telephony provisioning API against its contract";

/// Our licences, and those of the crates in the programs.
const LICENCES: [&str; 3] = ["LICENSE-APACHE", "LICENSE-MIT", "THIRD-PARTY-LICENSES.txt"];

/// What is packed.
#[derive(Debug)]
pub(crate) struct Release {
    /// The version of all programs.
    version: String,
    /// For which machines.
    target: &'static Target,
    /// The time of the commit, in seconds since 1970.
    seconds: u64,
    /// The same time, as RFC 3339 writes it.
    time: String,
    /// Where the project is.
    homepage: String,
    /// The files of the archive.
    files: Vec<File>,
}

/// The parts that can be made.
const PARTS: [&str; 4] = ["archive", "deb", "npm", "wheel"];

/// The arguments.
#[derive(Debug)]
struct Options {
    target: &'static Target,
    out: PathBuf,
    parts: BTreeSet<&'static str>,
    programs: Option<PathBuf>,
}

/// Runs the task.
pub(crate) fn dist(arguments: &[&str]) -> Result<(), String> {
    match *arguments {
        ["checksums", folder] => manifest::write_checksums(Path::new(folder)),
        ["smoke", folder] => smoke(Path::new(folder)),
        ["checksums" | "smoke", ..] => Err(format!("dist {} takes one folder\n{USAGE}", arguments[0])),
        _ => make(&options(arguments)?),
    }
}

fn options(arguments: &[&str]) -> Result<Options, String> {
    let mut target = None;
    let mut options = Options {
        target: &targets::TARGETS[0],
        out: target_folder().join("artifacts"),
        parts: PARTS.into(),
        programs: None,
    };
    let mut left = arguments.iter();
    while let Some(option) = left.next() {
        let mut value = || left.next().ok_or_else(|| format!("{option} needs a value\n{USAGE}"));
        match *option {
            "--target" => target = Some(*value()?),
            "--out" => options.out = PathBuf::from(value()?),
            "--programs" => options.programs = Some(PathBuf::from(value()?)),
            "--parts" => options.parts = parts(value()?)?,
            _ => return Err(format!("dist has no option `{option}`\n{USAGE}")),
        }
    }
    let host = host()?;
    options.target = Target::named(target.unwrap_or(&host))?;
    Ok(options)
}

fn parts(list: &str) -> Result<BTreeSet<&'static str>, String> {
    let known = |part: &str| {
        PARTS
            .iter()
            .copied()
            .find(|known| *known == part)
            .ok_or_else(|| format!("--parts: there is no part `{part}`; the parts are {}", PARTS.join(", ")))
    };
    list.split(',').map(known).collect()
}

fn make(options: &Options) -> Result<(), String> {
    let target = options.target;
    let folder = match &options.programs {
        Some(folder) => folder.clone(),
        None => programs(root(), target, &PROGRAMS.map(|program| program.package), &target_folder())?,
    };
    let mut files = build::read(&folder, target)?;
    let version = env!("CARGO_PKG_VERSION");
    if target.triple == host()? {
        for program in &PROGRAMS {
            let said = build::version(&folder.join(target.file_name(program.name)))?;
            if said.split(' ').nth(1) != Some(version) {
                return Err(format!(
                    "{} says that it is `{said}`, and the version is {version}; build it again",
                    program.name
                ));
            }
        }
    }
    let dependencies = dependencies::dependencies(target.triple)?;
    files.extend(build::printed(&build::runnable(&folder, target)?)?);
    for name in ["README.md", "CHANGELOG.md", LICENCES[0], LICENCES[1]] {
        let path = root().join(name);
        files.push(File::new(name, fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?));
    }
    files.push(File::new(LICENCES[2], dependencies.licences()?));
    let seconds = seconds()?;
    let release = Release {
        version: version.to_owned(),
        target,
        seconds,
        time: time(seconds)?.format("%Y-%m-%dT%H:%M:%SZ").to_string(),
        homepage: env!("CARGO_PKG_REPOSITORY").to_owned(),
        files,
    };

    let all = || PROGRAMS.iter().collect::<Vec<_>>();
    let in_npm = || PROGRAMS.iter().filter(|program| program.in_npm).collect::<Vec<_>>();
    let stem = format!("linecard-{version}-{}", target.triple);
    let mut artifacts = Vec::new();
    if options.parts.contains("archive") {
        let folder = format!("{stem}/");
        let (name, bytes) = if target.is_windows() {
            (format!("{stem}.zip"), archive::zip(&folder, &release.files)?)
        } else {
            (format!("{stem}.tar.gz"), archive::tar_gz(&folder, &release.files, seconds, false)?)
        };
        artifacts.push(Artifact::new("archive", name, bytes, all()));
    }
    if let (true, Some(architecture)) = (options.parts.contains("deb"), target.debian) {
        let (name, bytes) = deb::package(&release, architecture)?;
        artifacts.push(Artifact::new("deb", name, bytes, all()));
    }
    if options.parts.contains("npm") {
        let (name, bytes) = npm::platform(&release)?;
        artifacts.push(Artifact::new("npm", name, bytes, in_npm()));
        let (name, bytes) = npm::launcher(&release)?;
        artifacts.push(Artifact::new("npm", name, bytes, Vec::new()));
    }
    if options.parts.contains("wheel") {
        let made = tempfile::tempdir().map_err(|error| format!("a folder for the wheel: {error}"))?;
        let program = fs::canonicalize(folder.join(target.file_name("linecard")));
        let program = program.map_err(|error| format!("{}: {error}", folder.display()))?;
        build::wheel(target, &program, seconds, made.path())?;
        for (name, bytes) in manifest::read_folder(made.path())? {
            artifacts.push(Artifact::new("wheel", name, bytes, vec![&PROGRAMS[0]]));
        }
    }
    artifacts.push(Artifact::new(
        "sbom",
        format!("{stem}.cdx.json"),
        dependencies.cyclonedx(&release).into_bytes(),
        all(),
    ));
    let manifest = manifest::manifest(&release, &artifacts);
    artifacts.push(Artifact::new("manifest", format!("{stem}.manifest.json"), manifest.into_bytes(), Vec::new()));
    manifest::write(&options.out, &artifacts)
}

/// Returns the time of the release: `SOURCE_DATE_EPOCH`, or that of the commit.
fn seconds() -> Result<u64, String> {
    const NAME: &str = "SOURCE_DATE_EPOCH";
    if let Ok(text) = env::var(NAME) {
        return text.parse().map_err(|_| format!("{NAME} is not a number of seconds since 1970"));
    }
    let mut log = Command::new("git");
    log.current_dir(root()).args(["log", "-1", "--format=%ct"]);
    let output = log.output().map_err(|error| format!("{log:?}: {error}; set {NAME} where there is no git"))?;
    let text = String::from_utf8_lossy(&output.stdout);
    text.trim().parse().map_err(|_| format!("git knows no commit here; set {NAME} to the seconds since 1970"))
}

/// Returns a time, in UTC.
fn time(seconds: u64) -> Result<chrono::DateTime<chrono::Utc>, String> {
    let time = i64::try_from(seconds).ok().and_then(|seconds| chrono::DateTime::from_timestamp(seconds, 0));
    time.ok_or_else(|| format!("{seconds} seconds since 1970 is no time"))
}
