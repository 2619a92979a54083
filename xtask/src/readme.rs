//! The generated parts of a page. Each is between two comments with its name.

use crate::root;
use std::fs;

/// Replaces a part of a page.
pub(crate) fn write(page: &str, name: &str, part: &str) -> Result<(), String> {
    let text = put_between_marks(&read(page)?, name, part).ok_or_else(|| no_marks(page, name))?;
    fs::write(root().join(page), text).map_err(|error| format!("{page}: {error}"))
}

/// Checks that the page has this part.
pub(crate) fn check(page: &str, name: &str, part: &str) -> Result<(), String> {
    let text = read(page)?;
    if put_between_marks(&text, name, part).ok_or_else(|| no_marks(page, name))? == text {
        Ok(())
    } else {
        Err(format!("{page} is out of date; cargo xtask {name} --write mends it"))
    }
}

fn read(page: &str) -> Result<String, String> {
    fs::read_to_string(root().join(page)).map_err(|error| format!("{page}: {error}"))
}

fn no_marks(page: &str, name: &str) -> String {
    format!("{page} has no <!-- {name} --> and <!-- /{name} --> to write between")
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
