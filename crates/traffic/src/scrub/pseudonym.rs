//! Pseudonyms: texts of the same form that say nothing about the original.

use linecard_contract::NumberForm;
use sha2::{Digest, Sha256};
use std::collections::HashMap;

/// Gives each value a pseudonym: the same one for the same value, and another one for another value.
///
/// A pseudonym has a character of the same kind for each character: a digit for a digit, a lower-case letter for a lower-case
/// letter. So lengths, and what a text is as a phone number, stay the same. It is made from the value by SHA-256 with a secret
/// key: without the key, the value cannot be found, and a guess cannot be tested.
pub(crate) struct Pseudonyms {
    key: [u8; 32],
    /// The value of each pseudonym that was given.
    values: HashMap<String, String>,
    /// The first pseudonym of each value.
    given: HashMap<String, String>,
}

/// How often another pseudonym is tried, until one fits and is not given to another value.
const TRIES: u32 = 256;

/// The beginnings of an address, which stay.
const SCHEMES: [&str; 6] = ["sip:", "sips:", "tel:", "mailto:", "http://", "https://"];

impl Pseudonyms {
    pub(crate) fn new(key: [u8; 32]) -> Pseudonyms {
        Pseudonyms { key, values: HashMap::new(), given: HashMap::new() }
    }

    /// Forgets all values, if there are more than this many.
    pub(crate) fn forget_beyond(&mut self, values: usize) {
        if self.values.len() > values || self.given.len() > values {
            *self = Pseudonyms::new(self.key);
        }
    }

    /// Returns the pseudonym of a value: the one that it already has, if that fits. `fits` says whether a pseudonym is as valid
    /// as the value is. None if no pseudonym fits.
    pub(crate) fn of(&mut self, value: &str, fits: &dyn Fn(&str) -> bool) -> Option<String> {
        if let Some(given) = self.given.get(value)
            && fits(given)
        {
            return Some(given.clone());
        }
        let pseudonym = self.another(value, fits)?;
        self.given.entry(value.to_owned()).or_insert_with(|| pseudonym.clone());
        Some(pseudonym)
    }

    /// Returns the first pseudonym that fits, and that no other value has if possible.
    fn another(&mut self, value: &str, fits: &dyn Fn(&str) -> bool) -> Option<String> {
        let seed: [u8; 32] = Sha256::new().chain_update(self.key).chain_update(value).finalize().into();
        let form = NumberForm::of(value.as_bytes());
        // Of a text of one or two characters, few others exist.
        let is_short = without_scheme(value).1.chars().filter(|character| is_replaced(*character)).count() < 3;
        let is_changed = |candidate: &str| is_short || candidate != value;
        let mut second_best = None;
        for attempt in 0..TRIES {
            let candidate = like(value, &mut Stream::new(seed, attempt));
            if NumberForm::of(candidate.as_bytes()) != form || !is_changed(&candidate) || !fits(&candidate) {
                continue;
            }
            match self.values.get(&candidate) {
                Some(other) if other != value => second_best = second_best.or(Some(candidate)),
                Some(_) => return Some(candidate),
                None => {
                    self.values.insert(candidate.clone(), value.to_owned());
                    return Some(candidate);
                }
            }
        }
        // There are fewer such texts than values.
        second_best
    }

    /// Chooses one of several texts by a value.
    pub(crate) fn choose<'c>(&self, value: &str, choices: &[&'c str]) -> Option<&'c str> {
        let seed: [u8; 32] = Sha256::new().chain_update(self.key).chain_update(value).finalize().into();
        let number = usize::from(Stream::new(seed, 0).next());
        choices.get(number.checked_rem(choices.len())?).copied()
    }
}

/// Bytes that depend on a seed.
struct Stream {
    seed: [u8; 32],
    attempt: u32,
    block: u64,
    bytes: [u8; 32],
    used: usize,
}

impl Stream {
    fn new(seed: [u8; 32], attempt: u32) -> Stream {
        Stream { seed, attempt, block: 0, bytes: [0; 32], used: 32 }
    }

    fn next(&mut self) -> u8 {
        if self.used == self.bytes.len() {
            let hash = Sha256::new().chain_update(self.seed).chain_update(self.attempt.to_le_bytes());
            self.bytes = hash.chain_update(self.block.to_le_bytes()).finalize().into();
            self.block += 1;
            self.used = 0;
        }
        self.used += 1;
        self.bytes.get(self.used - 1).copied().unwrap_or_default()
    }

    /// Returns one of several consecutive characters.
    fn of(&mut self, first: char, count: u32) -> char {
        let number = u32::from(self.next()) << 8 | u32::from(self.next());
        char::from_u32(u32::from(first) + number % count).unwrap_or(first)
    }
}

/// Returns whether a character is replaced. Punctuation and white space stay.
fn is_replaced(character: char) -> bool {
    if character.is_ascii() {
        character.is_ascii_alphanumeric()
    } else {
        !character.is_whitespace() && !character.is_control()
    }
}

/// Splits a text after its scheme.
fn without_scheme(value: &str) -> (&str, &str) {
    let begins_with =
        |scheme: &&&str| value.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme));
    value.split_at(SCHEMES.iter().find(begins_with).map_or(0, |scheme| scheme.len()))
}

/// Returns a text with a character of the same kind for each character.
fn like(value: &str, stream: &mut Stream) -> String {
    let (scheme, rest) = without_scheme(value);
    let mut text = scheme.to_owned();
    let mut is_leading = true;
    for character in rest.chars() {
        let is_first_digit = is_leading && character.is_ascii_digit();
        is_leading &= !is_replaced(character);
        text.push(match character {
            // A country code has no leading zero, and a number of JSON neither. A trunk prefix is one.
            '0' if is_first_digit => '0',
            '1'..='9' if is_first_digit => stream.of('1', 9),
            '0'..='9' => stream.of('0', 10),
            'a'..='z' => stream.of('a', 26),
            'A'..='Z' => stream.of('A', 26),
            character if !is_replaced(character) => character,
            // As many bytes in UTF-8.
            '\0'..='\u{7ff}' => stream.of('α', 17),
            '\u{800}'..='\u{ffff}' => stream.of('一', 0x5000),
            _ => stream.of('\u{20000}', 0xA000),
        });
    }
    text
}

#[cfg(test)]
mod tests {
    use super::Pseudonyms;

    #[test]
    fn a_pseudonym_has_the_form_of_its_value() {
        let mut pseudonyms = Pseudonyms::new([7; 32]);
        let values =
            ["+3225550100", "ann@example.org", "Ann Smith", "*21*5550100#", "sip:ann@example.org", "né 一", "", "0"];
        let given: Vec<String> = values.iter().map(|value| pseudonyms.of(value, &|_| true).unwrap()).collect();
        insta::assert_debug_snapshot!(given);
        let again: Vec<String> = values.iter().map(|value| pseudonyms.of(value, &|_| true).unwrap()).collect();
        assert_eq!(given, again);
        assert_ne!(given[0], Pseudonyms::new([8; 32]).of(values[0], &|_| true).unwrap());
    }

    #[test]
    fn a_value_that_was_forgotten_has_the_same_pseudonym_again() {
        let mut pseudonyms = Pseudonyms::new([7; 32]);
        let of_all = |pseudonyms: &mut Pseudonyms| {
            (0..100).map(|number| pseudonyms.of(&format!("value {number}"), &|_| true).unwrap()).collect::<Vec<_>>()
        };
        let first = of_all(&mut pseudonyms);
        pseudonyms.forget_beyond(100);
        assert_eq!(pseudonyms.values.len(), 100);
        pseudonyms.forget_beyond(99);
        assert!(pseudonyms.values.is_empty() && pseudonyms.given.is_empty());
        assert_eq!(of_all(&mut pseudonyms), first);
    }

    #[test]
    fn a_pseudonym_that_fits_is_given_again() {
        let mut pseudonyms = Pseudonyms::new([7; 32]);
        let first = pseudonyms.of("lunch", &|_| true).unwrap();
        let another = pseudonyms.of("dinner", &|text| text < "m").unwrap();
        assert_ne!(pseudonyms.of("lunch", &|text| text != first).unwrap(), first);
        assert_eq!(pseudonyms.of("lunch", &|_| true).unwrap(), first);
        assert_eq!(pseudonyms.of("dinner", &|_| true).unwrap(), another);
    }

    #[test]
    fn different_values_have_different_pseudonyms() {
        let mut pseudonyms = Pseudonyms::new([7; 32]);
        let mut given: Vec<String> =
            (10..100).map(|number: u32| pseudonyms.of(&number.to_string(), &|_| true).unwrap()).collect();
        given.sort();
        given.dedup();
        assert!(given.len() > 80, "{}", given.len());
    }
}
