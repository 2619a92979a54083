//! The Debian package.

use super::archive::{File, gzip, tar_gz};
use super::{DESCRIPTION, Release, time};
use md5::{Digest, Md5};
use std::fmt::Write;

/// Who maintains the package.
const MAINTAINER: &str = "The Linecard project <linecard@example.org>";

/// Returns the name of the file and its bytes. `architecture` is that of Debian.
pub(crate) fn package(release: &Release, architecture: &str) -> Result<(String, Vec<u8>), String> {
    let version = format!("{}-1", release.version);
    let data = data(release)?;
    let size: usize = data.iter().map(|file| file.bytes.len().div_ceil(1024)).sum();
    let mut depends = vec!["libgcc-s1".to_owned()];
    if let Some((major, minor)) = newest_libc(release) {
        depends.insert(0, format!("libc6 (>= {major}.{minor})"));
    }
    let control = format!(
        "Package: linecard\nVersion: {version}\nSection: utils\nPriority: optional\nArchitecture: {architecture}\n\
         Maintainer: {MAINTAINER}\nInstalled-Size: {size}\nDepends: {}\nHomepage: {}\nDescription: {DESCRIPTION}\n \
         The command linecard validates request and response bodies against the\n contract, explains rules, and plans \
         updates. The other programs serve the API\n as a test double, validate live traffic, verify a deployment, and \
         serve editors\n and assistants.\n",
        depends.join(", "),
        release.homepage
    );
    let mut sums = String::new();
    for file in &data {
        let mut digest = String::new();
        for byte in Md5::digest(&file.bytes) {
            let _ = write!(digest, "{byte:02x}");
        }
        let _ = writeln!(sums, "{digest}  {}", file.path);
    }
    let control = [File::new("control", control), File::new("md5sums", sums)];
    let members = [
        ("debian-binary", b"2.0\n".to_vec()),
        ("control.tar.gz", tar_gz("./", &control, release.seconds, true)?),
        ("data.tar.gz", tar_gz("./", &data, release.seconds, true)?),
    ];
    let mut archive = ar::Builder::new(Vec::new());
    for (name, bytes) in members {
        let mut header = ar::Header::new(name.as_bytes().to_vec(), bytes.len() as u64);
        header.set_mode(0o100_644);
        header.set_mtime(release.seconds);
        archive.append(&header, &bytes[..]).map_err(|error| format!("{name}: {error}"))?;
    }
    let bytes = archive.into_inner().map_err(|error| format!("the Debian package: {error}"))?;
    Ok((format!("linecard_{version}_{architecture}.deb"), bytes))
}

/// Returns the files where Debian has them, in the order of their paths.
fn data(release: &Release) -> Result<Vec<File>, String> {
    let mut data = Vec::new();
    for file in &release.files {
        let (folder, name) = file.path.rsplit_once('/').unwrap_or(("", &file.path));
        let path = match (folder, name) {
            ("completions", "linecard.bash") => "usr/share/bash-completion/completions/linecard".to_owned(),
            ("completions", "_linecard") => "usr/share/zsh/vendor-completions/_linecard".to_owned(),
            ("completions", "linecard.fish") => "usr/share/fish/vendor_completions.d/linecard.fish".to_owned(),
            ("completions", _) => continue,
            ("man", _) => {
                data.push(File::new(format!("usr/share/man/man1/{name}.gz"), gzip(&file.bytes)?));
                continue;
            }
            ("", name) if file.is_executable => format!("usr/bin/{name}"),
            // The text of Apache is part of each Debian, but a package without Debian's own files may hold it as well.
            ("", "LICENSE-MIT" | "LICENSE-APACHE" | "THIRD-PARTY-LICENSES.txt" | "README.md") => {
                format!("usr/share/doc/linecard/{name}")
            }
            ("", "CHANGELOG.md") => {
                let packed = gzip(&file.bytes)?;
                data.push(File::new("usr/share/doc/linecard/changelog.gz", packed));
                continue;
            }
            _ => return Err(format!("the Debian package has no place for {}", file.path)),
        };
        data.push(File { path, ..file.clone() });
    }
    let copyright = format!(
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\nUpstream-Name: linecard\nSource: {}\n\n\
         Files: *\nCopyright: The Linecard developers\nLicense: MIT or Apache-2.0\n Both texts are in this folder, and \
         THIRD-PARTY-LICENSES.txt has those of the\n libraries that are part of the programs.\n",
        release.homepage
    );
    data.push(File::new("usr/share/doc/linecard/copyright", copyright));
    // The changelog of the package itself; `changelog.gz` is the one of the project.
    let time = time(release.seconds)?.format("%a, %d %b %Y %H:%M:%S +0000");
    let changes = format!(
        "linecard ({}-1) unstable; urgency=medium\n\n  * This version is packed; changelog.gz says what changed.\n\n -- \
         {MAINTAINER}  {time}\n",
        release.version
    );
    data.push(File::new("usr/share/doc/linecard/changelog.Debian.gz", gzip(changes.as_bytes())?));
    data.sort_by(|one, other| one.path.cmp(&other.path));
    Ok(data)
}

/// Returns the version of the C library that the programs need: the highest of the names of versions, such as `GLIBC_2.34`,
/// among their symbols.
fn newest_libc(release: &Release) -> Option<(u32, u32)> {
    const PREFIX: &[u8] = b"GLIBC_";
    let programs = release.files.iter().filter(|file| file.is_executable);
    let versions = programs.flat_map(|file| {
        memchr::memmem::find_iter(&file.bytes, PREFIX).filter_map(|at| {
            let rest = &file.bytes[at + PREFIX.len()..];
            let end = rest.iter().position(|byte| !byte.is_ascii_digit() && *byte != b'.')?;
            let (major, minor) = std::str::from_utf8(&rest[..end]).ok()?.split_once('.')?;
            // A third number, as in 2.2.5, is of no use: such a version is far older than the others.
            Some((major.parse().ok()?, minor.split('.').next()?.parse().ok()?))
        })
    });
    versions.max()
}
