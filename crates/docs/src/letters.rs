//! The page of the letters.

use crate::markdown::table;
use linecard_cli::table::Table;
use linecard_model::Letter;

/// In the order in which people look for them.
const LETTERS: [Letter; 8] = [
    Letter::Always,
    Letter::Required,
    Letter::Optional,
    Letter::Conditional,
    Letter::Forbidden,
    Letter::OptionalConditional,
    Letter::OptionalOrConditional,
    Letter::Blank,
];

/// A letter in a sentence.
pub(crate) const fn phrase(letter: Letter) -> &'static str {
    match letter {
        Letter::Always => "always returned",
        Letter::Required => "required",
        Letter::Optional => "optional",
        Letter::Conditional => "conditional",
        Letter::Forbidden => "forbidden",
        Letter::OptionalConditional | Letter::OptionalOrConditional => {
            "optional, and meaningful only under a condition"
        }
        Letter::Blank => "not known",
    }
}

/// What follows from a letter for whoever writes or reads a body.
const fn consequence(letter: Letter) -> &'static str {
    match letter {
        Letter::Always => "An answer without it breaks the contract.",
        Letter::Required => "A request without it breaks the contract.",
        Letter::Optional => "It may be left out.",
        Letter::Conditional => "It hangs on another attribute, or on what the user has; nobody can rely on it.",
        Letter::Forbidden => "A body with it breaks the contract.",
        Letter::OptionalConditional | Letter::OptionalOrConditional => "Enforced as O.",
        Letter::Blank => "Unknown: a violation in a request, a note in an answer.",
    }
}

pub(crate) fn page() -> String {
    let mut rows = Table::new(["Letter", "Meaning", "What follows"]);
    for letter in LETTERS {
        let shown = if letter.is_known() { letter.as_str() } else { "blank" };
        rows.add([shown, phrase(letter), consequence(letter)]);
    }
    format!(
        "# The letters\n\n\
         A letter says whether an attribute stands in the body of a method. The letters of GET speak of the answer, \
         those of PUT, POST and DELETE of the request.\n\n{}\n\
         The pages print the letters as they are documented. Where the documentation contradicts itself or is silent, \
         a reading may enforce another letter: then an arrow stands between the two, as in A→C, and the \
         [ledger](ledger.md) says why. An arrow without a letter before it adds an attribute that stands in no \
         documented table.\n\n\
         Requests are closed: an unknown attribute is a violation. Answers are open: there it is a note, for the \
         service may be newer than the tables. `_internal_record_id` is accepted in every answer.\n",
        table(&rows)
    )
}

#[cfg(test)]
mod tests {
    use super::LETTERS;
    use linecard_model::Letter;
    use linecard_model::objects::OBJECTS;

    #[test]
    fn every_letter_that_a_table_has_is_explained() {
        let letters = OBJECTS.iter().flat_map(|object| object.fields()).flat_map(|field| field.documented);
        assert!(letters.into_iter().all(|letter: Letter| LETTERS.contains(&letter)));
    }
}
