//! What users download is the same each time it is made, and runs where it is installed.

use crate::dist::{Target, dist, host, programs, smoke};
use crate::{root, run, target};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

/// Makes everything, installs it, packs it again, and builds the command in a clone in another folder.
pub(super) fn dist_twice() -> Result<Vec<String>, String> {
    let place = tempfile::tempdir().map_err(|error| format!("a folder: {error}"))?;
    let host = host()?;
    let built = Target::named(&host)?;
    let has_maturin = Command::new("maturin").arg("--version").stdout(Stdio::null()).status().is_ok();
    if !has_maturin {
        println!("the wheel is left out, because maturin is missing; `pip install maturin` installs it");
    }
    let parts = if has_maturin { "archive,deb,npm,wheel" } else { "archive,deb,npm" };
    let outs = ["one", "two"].map(|name| place.path().join(name));
    let text = |path: &Path| path.to_str().map(str::to_owned).ok_or("a folder is not UTF-8");
    dist(&["--parts", parts, "--out", &text(&outs[0])?])?;
    smoke(&outs[0])?;

    let folder = target().join(&host).join("dist");
    dist(&["--parts", parts, "--programs", &text(&folder)?, "--out", &text(&outs[1])?])?;
    let [one, two] = [files(&outs[0])?, files(&outs[1])?];
    let mut faults: Vec<String> = one
        .iter()
        .filter(|(name, bytes)| two.get(*name) != Some(*bytes))
        .map(|(name, _)| format!("{name} differs"))
        .collect();

    // A shorter path, so that one that gets into the program changes its length too.
    let clone = place.path().join("c");
    run(Command::new("git").args(["clone", "--quiet", "--no-hardlinks"]).arg(root()).arg(&clone))?;
    let again = programs(&clone, built, &["linecard-cli"], &clone.join("target"))?;
    let name = built.file_name("linecard");
    let read = |folder: &Path| fs::read(folder.join(&name)).map_err(|error| format!("{}: {error}", folder.display()));
    let (first, second) = (read(&folder)?, read(&again)?);
    if first != second {
        faults.push(format!(
            "linecard has other bytes ({} and {}) when it is built in another folder; are all changes committed?",
            first.len(),
            second.len()
        ));
    }
    println!("{} files are the same when they are packed twice, and linecard when it is built twice", one.len());
    Ok(faults)
}

fn files(folder: &Path) -> Result<BTreeMap<String, Vec<u8>>, String> {
    let failed = |error: std::io::Error| format!("{}: {error}", folder.display());
    let mut files = BTreeMap::new();
    for file in fs::read_dir(folder).map_err(failed)? {
        let file = file.map_err(failed)?;
        files.insert(file.file_name().to_string_lossy().into_owned(), fs::read(file.path()).map_err(failed)?);
    }
    Ok(files)
}
