//! Fingerprints of findings, which tell a finding from others in later runs.

use crate::format::record::{CheckedBody, Found};
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::fmt::Write;

/// Makes fingerprints. They depend on the file, the rule and the pointer, not on the line, so that they stay the same if the
/// file changes elsewhere. Equal findings are numbered.
#[derive(Debug, Default)]
pub(crate) struct Fingerprints(HashMap<[u8; 32], usize>);

impl Fingerprints {
    pub(crate) fn of_finding(&mut self, checked: &CheckedBody, found: &Found) -> String {
        let part = checked.part().unwrap_or_default();
        // `linecard check` and `linecard check .` name the same file.
        let path = checked.path.strip_prefix("./").unwrap_or(&checked.path);
        self.of(&[&found.rule, path, &part, &found.pointer])
    }

    /// The fingerprint of a key of some parts, in hexadecimal digits.
    pub(crate) fn of(&mut self, key: &[&str]) -> String {
        let mut hash = Sha256::new();
        for part in key {
            hash.update(part);
            hash.update([0]);
        }
        let count = self.0.entry(hash.clone().finalize().into()).or_insert(0);
        hash.update(count.to_string());
        *count += 1;
        let mut fingerprint = String::with_capacity(64);
        for byte in hash.finalize() {
            let _never_fails = write!(fingerprint, "{byte:02x}");
        }
        fingerprint
    }
}
