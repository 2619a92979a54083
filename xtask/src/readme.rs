//! Tables that a task writes into a README, between two marks.

use std::fs;
use std::path::Path;

/// Puts a table in the place of what stands between the marks `<!-- mark -->` and `<!-- /mark -->`.
pub(crate) fn write(path: &Path, mark: &str, table: &str) -> Result<(), String> {
    let Ok(text) = fs::read_to_string(path) else {
        eprintln!("there is no {} to write the table into", path.display());
        return Ok(());
    };
    let Some(text) = put_between_marks(&text, mark, table) else {
        eprintln!("{} has no marks `{mark}` to write the table between", path.display());
        return Ok(());
    };
    fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))
}

fn put_between_marks(text: &str, mark: &str, table: &str) -> Option<String> {
    let (beginning, end) = (format!("<!-- {mark} -->"), format!("<!-- /{mark} -->"));
    let (before, rest) = text.split_once(&beginning)?;
    let (_, after) = rest.split_once(&end)?;
    Some(format!("{before}{beginning}\n{table}{end}{after}"))
}

#[cfg(test)]
mod tests {
    use super::put_between_marks;

    #[test]
    fn only_what_stands_between_the_marks_is_replaced() {
        let text = "Before\n<!-- bench -->\n| old |\n<!-- /bench -->\nAfter\n";
        let written = put_between_marks(text, "bench", "| new |\n").unwrap();
        assert_eq!(written, "Before\n<!-- bench -->\n| new |\n<!-- /bench -->\nAfter\n");
        assert_eq!(put_between_marks("no marks", "bench", "| new |\n"), None);
    }
}
