//! The parts of the README that tasks write: each between two marks of its name.

use crate::root;
use std::fs;

/// Writes a part of the README anew.
pub(crate) fn write(name: &str, part: &str) -> Result<(), String> {
    let text = put_between_marks(&read()?, name, part).ok_or_else(|| no_marks(name))?;
    fs::write(root().join("README.md"), text).map_err(|error| format!("README.md: {error}"))
}

/// Whether the README has this part as it is.
pub(crate) fn check(name: &str, part: &str) -> Result<(), String> {
    let text = read()?;
    if put_between_marks(&text, name, part).ok_or_else(|| no_marks(name))? == text {
        Ok(())
    } else {
        Err(format!("README.md is out of date; cargo xtask {name} --write mends it"))
    }
}

fn read() -> Result<String, String> {
    fs::read_to_string(root().join("README.md")).map_err(|error| format!("README.md: {error}"))
}

fn no_marks(name: &str) -> String {
    format!("README.md has no <!-- {name} --> and <!-- /{name} --> to write between")
}

fn put_between_marks(text: &str, name: &str, part: &str) -> Option<String> {
    let (beginning, end) = (format!("<!-- {name} -->"), format!("<!-- /{name} -->"));
    let (before, rest) = text.split_once(&beginning)?;
    let (_, after) = rest.split_once(&end)?;
    Some(format!("{before}{beginning}\n{part}{end}{after}"))
}

#[cfg(test)]
mod tests {
    use super::put_between_marks;

    #[test]
    fn only_what_stands_between_the_marks_is_replaced() {
        let text = "Before\n<!-- bench -->\n| old |\n<!-- /bench -->\nAfter\n";
        let written = put_between_marks(text, "bench", "| new |\n").unwrap();
        assert_eq!(written, "Before\n<!-- bench -->\n| new |\n<!-- /bench -->\nAfter\n");
        assert_eq!(put_between_marks(text, "mutate", "| new |\n"), None);
    }
}
