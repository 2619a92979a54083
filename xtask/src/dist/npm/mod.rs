//! The packages of npm: one for each target, with the programs, and `@linecard/cli`, which runs those of the machine.

use super::archive::{File, tar_gz};
use super::targets::{PROGRAMS, TARGETS, Target};
use super::{DESCRIPTION, Release};
use serde_json::{Map, Value, json};

/// The name of the package that users install.
const NAME: &str = "@linecard/cli";

/// Returns the name of the package for a target.
fn name(target: &Target) -> String {
    format!("{NAME}-{}", target.npm)
}

/// Returns the name of the file and the bytes of the package for the target of a release.
pub(crate) fn platform(release: &Release) -> Result<(String, Vec<u8>), String> {
    let target = release.target;
    let [os, cpu, libc] = target.node;
    let mut described = described(release, &name(target), &format!("{DESCRIPTION}, for {}", target.triple));
    described.insert("os".to_owned(), json!([os]));
    described.insert("cpu".to_owned(), json!([cpu]));
    if !libc.is_empty() {
        described.insert("libc".to_owned(), json!([libc]));
    }
    let readme = format!("# {}\n\nThe programs of [{NAME}] for {}.\n", name(target), target.triple);
    let mut files = vec![manifest(described), File::new("README.md", readme)];
    let shipped = PROGRAMS.iter().filter(|program| program.in_npm).map(|program| target.file_name(program.name));
    let shipped: Vec<String> = shipped.chain(super::LICENCES.map(str::to_owned)).collect();
    files.extend(release.files.iter().filter(|file| shipped.contains(&file.path)).cloned());
    packed(release, &name(target), &files)
}

/// Returns the name of the file and the bytes of `@linecard/cli`, which is the same for all targets.
pub(crate) fn launcher(release: &Release) -> Result<(String, Vec<u8>), String> {
    let mut described = described(release, NAME, DESCRIPTION);
    described.insert("bin".to_owned(), json!({"linecard": "bin/linecard.js"}));
    let of_targets = TARGETS.iter().map(|target| (name(target), Value::from(release.version.as_str()))).collect();
    described.insert("optionalDependencies".to_owned(), Value::Object(of_targets));
    let mut files = vec![
        manifest(described),
        File::new("README.md", include_str!("README.md")),
        File::program("bin/linecard.js", include_str!("linecard.js")),
    ];
    let is_ours = |file: &&File| super::LICENCES[..2].contains(&file.path.as_str());
    files.extend(release.files.iter().filter(is_ours).cloned());
    packed(release, NAME, &files)
}

fn described(release: &Release, name: &str, description: &str) -> Map<String, Value> {
    let described = json!({
        "name": name,
        "version": release.version,
        "description": description,
        "license": "MIT OR Apache-2.0",
        "homepage": release.homepage,
        "engines": {"node": ">=18"},
    });
    described.as_object().cloned().unwrap_or_default()
}

fn manifest(described: Map<String, Value>) -> File {
    File::new("package.json", format!("{:#}\n", Value::Object(described)))
}

/// Packs as `npm pack` does: all is in a folder `package`, and the file is named after the package.
fn packed(release: &Release, name: &str, files: &[File]) -> Result<(String, Vec<u8>), String> {
    let file_name = format!("{}-{}.tgz", name.trim_start_matches('@').replace('/', "-"), release.version);
    Ok((file_name, tar_gz("package/", files, release.seconds, false)?))
}
