//! Regular expressions for the formats of texts.
//!
//! They use only syntax that ECMA 262, RE2, PCRE, Python, Java and Rust interpret the same: `[0-9]` for digits, no
//! look-around. In some of these, `$` also matches before a final line break. Therefore, each expression comes with the
//! characters that a text may have, and a schema can reject all others.

use linecard_contract::{Format, NumberKind, Words};

/// A regular expression that must match the complete text.
pub(crate) struct Pattern {
    /// The expression, with `^` and `$`.
    pub(crate) expression: String,
    /// The characters that a text may have, as the content of a bracket expression.
    pub(crate) characters: String,
}

impl Pattern {
    pub(crate) fn new(whole: &str, characters: &str) -> Pattern {
        Pattern { expression: format!("^{whole}$"), characters: characters.to_owned() }
    }

    /// Returns the expression without `^` and `$`, for a match of the complete text.
    pub(crate) fn whole(&self) -> &str {
        self.expression.strip_prefix('^').and_then(|it| it.strip_suffix('$')).unwrap_or(&self.expression)
    }

    /// Returns an expression that finds a character that is not allowed.
    pub(crate) fn unknown_member(&self) -> String {
        format!("[^{}]", self.characters)
    }

    /// Returns the pattern of a format. None if the format is stated by what it is not.
    pub(crate) fn of(format: Format) -> Option<Pattern> {
        let seconds = "[0-5][0-9]";
        let clock = "(?:[01][0-9]|2[0-3]):[0-5][0-9]";
        Some(match format {
            Format::PhoneNumber(NumberKind::Extension) => Pattern::new("[0-9]{2,}", "0-9"),
            Format::PhoneNumber(NumberKind::ExtensionOrNone) => Pattern::new("(?:[0-9]{2,})?", "0-9"),
            Format::PhoneNumber(
                NumberKind::Own
                | NumberKind::OwnOrNone
                | NumberKind::Caller
                | NumberKind::Destination
                | NumberKind::Returned,
            ) => return None,
            Format::Date => Pattern::new(&day(), "0-9-"),
            Format::DateTime => {
                let fraction = "(?:\\.[0-9]+)?";
                let usual = format!("{}[Tt]{clock}:{seconds}{fraction}(?:[Zz]|[+-]{clock})", day());
                Pattern::new(&format!("(?:{usual}|{})", leap_second(clock, fraction)), "0-9TtZz:.+-")
            }
            Format::ListTime => {
                let offset = "[+-](?:[01][0-9]|2[0-3])[0-5][0-9]";
                Pattern::new(&format!("{}T{clock}:{seconds}:[0-9]{{3}}{offset}", day()), "0-9T:+-")
            }
            Format::Pattern(pattern) => Pattern::new(&format!("(?:{})", pattern.regex), PORTABLE),
        })
    }

    /// Returns a pattern for one of the words, in any case of its ASCII letters.
    pub(crate) fn any_case(list: &Words) -> Pattern {
        let words: Vec<String> = list.words.iter().map(|word| word.chars().map(any_case).collect()).collect();
        let mut characters: Vec<char> = list.words.iter().flat_map(|word| word.chars()).flat_map(cases).collect();
        characters.sort_unstable();
        characters.dedup();
        let characters: String = characters.into_iter().map(|character| escaped(character, r"\]^-")).collect();
        Pattern::new(&format!("(?:{})", words.join("|")), &characters)
    }
}

/// The characters that a text of a custom pattern may have: no line breaks, and no characters of two UTF-16 units.
const PORTABLE: &str = " -~\u{a0}-\u{2027}\u{202a}-\u{ffff}";

/// A calendar date, including leap days.
fn day() -> String {
    let leap_year = "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)";
    let long = "(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])";
    let short = "(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)";
    let february = "02-(?:0[1-9]|1[0-9]|2[0-8])";
    format!("(?:[0-9]{{4}}-(?:{long}|{short}|{february})|{leap_year}-02-29)")
}

/// A leap second at the end of June or December. That the clock and the offset together mean 23:59 UTC is beyond a pattern of
/// any reasonable length, except where the offset is zero.
fn leap_second(clock: &str, fraction: &str) -> String {
    let in_utc = format!("(?:06-30|12-31)[Tt]23:59:60{fraction}(?:[Zz]|[+-]00:00)");
    let west = format!("(?:06-30|12-31)[Tt]{clock}:60{fraction}-{clock}");
    let east = format!("(?:07-01|01-01)[Tt]{clock}:60{fraction}[+]{clock}");
    format!("[0-9]{{4}}-(?:{in_utc}|{west}|{east})")
}

fn cases(character: char) -> [char; 2] {
    [character.to_ascii_uppercase(), character.to_ascii_lowercase()]
}

fn any_case(character: char) -> String {
    let [upper, lower] = cases(character);
    if upper == lower { escaped(character, r"\^$.|?*+()[]{}") } else { format!("[{upper}{lower}]") }
}

fn escaped(character: char, special: &str) -> String {
    if special.contains(character) { format!("\\{character}") } else { character.to_string() }
}
