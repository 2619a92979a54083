//! The small words of a sentence: lists, numbers, methods.

use crate::table::method::Method;

/// A list in a sentence: `a, b and c`.
pub(crate) fn and(parts: &[String]) -> String {
    match parts {
        [] => String::new(),
        [only] => only.clone(),
        [before @ .., last] => format!("{} and {last}", before.join(", ")),
    }
}

/// A sentence with its first letter as a sentence has it.
pub(crate) fn capitalized(sentence: &str) -> String {
    let mut rest = sentence.chars();
    rest.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(rest).collect()
}

/// Methods in a sentence: `in a GET and a PUT`.
pub(crate) fn in_methods(methods: &[Method]) -> String {
    let named: Vec<String> = methods.iter().map(|method| format!("a {method}")).collect();
    format!("in {}", and(&named))
}

/// A number in a sentence.
pub(crate) fn number(number: u8) -> String {
    const NUMBERS: [&str; 11] = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
    NUMBERS.get(usize::from(number)).map_or_else(|| number.to_string(), |word| (*word).to_owned())
}
