//! Applies the suggestions of the compiler.

use serde_json::Value;

/// What the compiler suggests as the body of a new arm: the macro for code that is not written yet.
const PLACEHOLDER: &str = concat!("todo", "!()");

/// A replacement for some bytes of a file.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(super) struct Edit {
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) text: String,
}

/// Returns the arms that the compiler suggests for a match that is not exhaustive: the file, and the edits.
pub(super) fn suggested_arms(error: &Value) -> Option<(String, Vec<Edit>)> {
    let children = error["children"].as_array()?;
    children.iter().find_map(|child| {
        let spans = child["spans"].as_array()?;
        let mut edits = Vec::new();
        let mut file = None;
        for span in spans {
            let text = span["suggested_replacement"].as_str()?;
            let from = usize::try_from(span["byte_start"].as_u64()?).ok()?;
            let to = usize::try_from(span["byte_end"].as_u64()?).ok()?;
            file = Some(span["file_name"].as_str()?.to_owned());
            edits.push(Edit { from, to, text: text.to_owned() });
        }
        // Other suggestions are about something else.
        let adds_an_arm = edits.iter().any(|edit| edit.text.contains(PLACEHOLDER));
        Some((file?, edits)).filter(|_| adds_an_arm)
    })
}

/// Returns the file and the line of an error.
pub(super) fn place(error: &Value) -> (String, u64) {
    let spans = error["spans"].as_array().map(Vec::as_slice).unwrap_or_default();
    let span = spans.iter().find(|span| span["is_primary"] == true);
    span.map_or((String::new(), 0), |span| {
        (span["file_name"].as_str().unwrap_or_default().to_owned(), span["line_start"].as_u64().unwrap_or_default())
    })
}

/// Applies edits, from the last to the first. If two overlap, the earlier one is skipped; the next check reports it
/// again.
pub(super) fn apply(text: &str, mut edits: Vec<Edit>) -> String {
    edits.sort();
    edits.dedup();
    let mut out = text.to_owned();
    let mut free = text.len();
    for edit in edits.iter().rev() {
        let is_possible = edit.from <= edit.to && edit.to <= free && text.get(edit.from..edit.to).is_some();
        if is_possible {
            out.replace_range(edit.from..edit.to, &edit.text);
            free = edit.from;
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn arms_are_taken_from_the_suggestion_that_adds_some() {
        let arm = format!(",\n Kind::Added => {PLACEHOLDER}");
        let span =
            |text: &str| json!({"file_name": "a.rs", "byte_start": 4, "byte_end": 4, "suggested_replacement": text});
        let error = json!({"children": [
            {"spans": []},
            {"spans": [span("&")]},
            {"spans": [span(&arm)]},
        ]});
        let edit = Edit { from: 4, to: 4, text: arm };
        assert_eq!(suggested_arms(&error), Some(("a.rs".to_owned(), vec![edit])));
        assert_eq!(suggested_arms(&json!({"children": []})), None);
    }

    #[test]
    fn edits_do_not_move_one_another() {
        let edit = |from, to, text: &str| Edit { from, to, text: text.to_owned() };
        assert_eq!(apply("abcdef", vec![edit(5, 5, "!"), edit(1, 2, "BB"), edit(5, 5, "!")]), "aBBcde!f");
        // The second edit overlaps with the first, which is skipped.
        assert_eq!(apply("abcdef", vec![edit(0, 3, "x"), edit(2, 4, "y")]), "abyef");
    }
}
