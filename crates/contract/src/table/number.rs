//! Phone numbers: which text is what, by the kind of the attribute.
//!
//! The page of the documentation about phone numbers is not public. Therefore, some texts are neither accepted nor rejected:
//! a finding reports them as unchecked. This file alone decides; the reference page shows its table.

/// The kind of number that an attribute holds.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum NumberKind {
    /// The number of a user, a location or a device.
    Own,
    /// The number of a user, a location or a device, or the empty string for none.
    OwnOrNone,
    /// A number of a criteria, which callers are compared with. It may be a pattern.
    Caller,
    /// The destination of a call. The empty string means none; a rule states when there must be one.
    Destination,
    /// An extension.
    Extension,
    /// An extension, or the empty string for none.
    ExtensionOrNone,
    /// A number or extension in a response, as the service has stored it.
    Returned,
}

/// What a text is. The first form that matches counts.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum NumberForm {
    /// Nothing.
    Empty,
    /// `sip:` or `sips:` in any case, then anything.
    SipScheme,
    /// One `@` between texts without blanks.
    SipAddress,
    /// `*` or `#`, then digits, `*` and `#`.
    FeatureCode,
    /// An optional `+`; digits, separators and `?`; an optional final `*`. At least one `?` or `*`.
    Pattern,
    /// One digit.
    Digit,
    /// Two digits or more.
    Digits,
    /// An optional `+`; digits, with separators between them: blanks, `-`, `.`, `(`, `)`.
    Number,
    /// Letters from A to Z and no digit.
    Letters,
    /// Anything else.
    Other,
}

/// Whether an attribute may hold a text.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Standing {
    /// It may.
    Accepted,
    /// The documentation does not say.
    Unchecked,
    /// It may not.
    Violation,
}

impl NumberKind {
    /// Every kind.
    pub const ALL: [NumberKind; 7] = [
        NumberKind::Own,
        NumberKind::OwnOrNone,
        NumberKind::Caller,
        NumberKind::Destination,
        NumberKind::Extension,
        NumberKind::ExtensionOrNone,
        NumberKind::Returned,
    ];

    /// Returns the name of its definition in a schema and of its type.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            NumberKind::Own => "PhoneNumber",
            NumberKind::OwnOrNone => "PhoneNumberOrNone",
            NumberKind::Caller => "CallerNumber",
            NumberKind::Destination => "Destination",
            NumberKind::Extension => "Extension",
            NumberKind::ExtensionOrNone => "ExtensionOrNone",
            NumberKind::Returned => "ReturnedNumber",
        }
    }

    /// Returns whether digits after a plus are accepted, as digits alone are.
    #[inline(always)]
    pub(crate) const fn accepts_plus(self) -> bool {
        !matches!(self, NumberKind::Extension | NumberKind::ExtensionOrNone)
    }

    /// Returns whether an attribute of this kind may hold the text.
    ///
    /// ```
    /// use linecard_contract::{NumberKind, Standing};
    ///
    /// assert_eq!(NumberKind::Own.standing(b"+32-2-5550100"), Standing::Accepted);
    /// assert_eq!(NumberKind::Own.standing(b"*77"), Standing::Violation);
    /// assert_eq!(NumberKind::Destination.standing(b"*77"), Standing::Accepted);
    /// ```
    #[must_use]
    pub fn standing(self, text: &[u8]) -> Standing {
        self.standing_of(NumberForm::of(text))
    }

    /// Returns whether an attribute of this kind may hold a text of this form.
    #[must_use]
    pub const fn standing_of(self, form: NumberForm) -> Standing {
        use NumberForm as Form;
        use Standing::{Accepted, Unchecked, Violation};
        match self {
            NumberKind::Own => match form {
                Form::Digit | Form::Digits | Form::Number => Accepted,
                Form::SipAddress | Form::Other => Unchecked,
                Form::Empty | Form::SipScheme | Form::FeatureCode | Form::Pattern | Form::Letters => Violation,
            },
            NumberKind::Caller => match form {
                Form::SipAddress | Form::Pattern | Form::Digit | Form::Digits | Form::Number => Accepted,
                Form::FeatureCode | Form::Other => Unchecked,
                Form::Empty | Form::SipScheme | Form::Letters => Violation,
            },
            NumberKind::Destination => match form {
                Form::Empty | Form::SipAddress | Form::FeatureCode | Form::Digit | Form::Digits | Form::Number => {
                    Accepted
                }
                Form::Other => Unchecked,
                Form::SipScheme | Form::Pattern | Form::Letters => Violation,
            },
            NumberKind::Extension => match form {
                Form::Digits => Accepted,
                Form::Empty
                | Form::SipScheme
                | Form::SipAddress
                | Form::FeatureCode
                | Form::Pattern
                | Form::Digit
                | Form::Number
                | Form::Letters
                | Form::Other => Violation,
            },
            NumberKind::Returned => match form {
                Form::Letters => Violation,
                Form::Empty
                | Form::SipScheme
                | Form::SipAddress
                | Form::FeatureCode
                | Form::Pattern
                | Form::Digit
                | Form::Digits
                | Form::Number
                | Form::Other => Accepted,
            },
            NumberKind::OwnOrNone | NumberKind::ExtensionOrNone if matches!(form, Form::Empty) => Accepted,
            NumberKind::OwnOrNone => NumberKind::Own.standing_of(form),
            NumberKind::ExtensionOrNone => NumberKind::Extension.standing_of(form),
        }
    }
}

impl NumberForm {
    /// Every form, in the order in which they are tried.
    pub const ALL: [NumberForm; 10] = [
        NumberForm::Empty,
        NumberForm::SipScheme,
        NumberForm::SipAddress,
        NumberForm::FeatureCode,
        NumberForm::Pattern,
        NumberForm::Digit,
        NumberForm::Digits,
        NumberForm::Number,
        NumberForm::Letters,
        NumberForm::Other,
    ];

    /// Returns the form of a text.
    ///
    /// The forms exclude each other where the order below differs from that of the table: what most texts are comes first.
    #[must_use]
    pub fn of(text: &[u8]) -> NumberForm {
        // Most texts are digits, perhaps after a plus.
        let digits = text.strip_prefix(b"+").unwrap_or(text);
        if are_all_digits(digits) {
            return match (digits.len(), text.len()) {
                (0, 0) => NumberForm::Empty,
                (0, _) => NumberForm::Other,
                (1, 1) => NumberForm::Digit,
                (length, all) if length == all => NumberForm::Digits,
                (_, _) => NumberForm::Number,
            };
        }
        if is_number(digits) {
            return NumberForm::Number;
        }
        // One pass tells which of the other forms are possible.
        let has = text.iter().fold(0, |has, byte| has | CLASSES[usize::from(*byte)]);
        if has & LETTER != 0 && has_sip_scheme(text) {
            NumberForm::SipScheme
        } else if has & AT != 0 && is_sip_address(text) {
            NumberForm::SipAddress
        } else if has & (STAR | HASH) != 0 && is_feature_code(text) {
            NumberForm::FeatureCode
        } else if has & (STAR | QUESTION_MARK) != 0 && is_pattern(digits) {
            NumberForm::Pattern
        } else if has & (LETTER | DIGIT) == LETTER {
            NumberForm::Letters
        } else {
            NumberForm::Other
        }
    }

    /// Returns samples of the form.
    #[must_use]
    pub const fn samples(self) -> &'static [&'static str] {
        match self {
            NumberForm::Empty => &[""],
            NumberForm::SipScheme => &["sip:ann@example.org", "SIPS:5550100", "sip:"],
            NumberForm::SipAddress => &["ann@example.org", "5550100@example.org", "*77@b"],
            NumberForm::FeatureCode => &["*77", "#31#", "*21*5550100#", "##"],
            NumberForm::Pattern => &["+322555*", "555????", "+32-2-555 01??", "?", "*", "2?5*"],
            NumberForm::Digit => &["0", "7"],
            NumberForm::Digits => &["12", "5550100", "0225550100"],
            NumberForm::Number => &["+3225550100", "+32-25550100", "02 555 01 00", "+32 (0)2.555-01-00", "+1"],
            NumberForm::Letters => &["reception", "Front desk", "x", "a@b@c", "ann @example.org"],
            NumberForm::Other => &["+", "555-", "(02) 5550100", "0x12", "5550100;ext=12", "1**", "٣", "a1"],
        }
    }
}

const DIGIT: u8 = 1;
const LETTER: u8 = 1 << 1;
const AT: u8 = 1 << 2;
const STAR: u8 = 1 << 3;
const HASH: u8 = 1 << 4;
const QUESTION_MARK: u8 = 1 << 5;

/// The class of each byte that decides which forms are possible.
static CLASSES: [u8; 256] = {
    let mut classes = [0; 256];
    let mut byte = 0;
    while byte < 128 {
        classes[byte] = match byte as u8 {
            b'0'..=b'9' => DIGIT,
            b'A'..=b'Z' | b'a'..=b'z' => LETTER,
            b'@' => AT,
            b'*' => STAR,
            b'#' => HASH,
            b'?' => QUESTION_MARK,
            _ => 0,
        };
        byte += 1;
    }
    classes
};

fn are_all_digits(mut text: &[u8]) -> bool {
    while let Some((bytes, rest)) = text.split_first_chunk() {
        if !are_digits(u64::from_le_bytes(*bytes)) {
            return false;
        }
        text = rest;
    }
    text.iter().all(u8::is_ascii_digit)
}

/// Returns whether each byte of a machine word is a digit: its high half is 3, both before and after 6 is added.
#[inline(always)]
const fn are_digits(word: u64) -> bool {
    const HIGH_HALVES: u64 = 0xF0F0_F0F0_F0F0_F0F0;
    const DIGITS: u64 = 0x3030_3030_3030_3030;
    (word & word.wrapping_add(0x0606_0606_0606_0606) & HIGH_HALVES) == DIGITS && word & HIGH_HALVES == DIGITS
}

fn has_sip_scheme(text: &[u8]) -> bool {
    let begins_with = |scheme: &[u8]| text.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme));
    begins_with(b"sip:") || begins_with(b"sips:")
}

fn is_sip_address(text: &[u8]) -> bool {
    let mut parts = text.split(|byte| *byte == b'@');
    let mut next_is_part = || parts.next().is_some_and(|part| !part.is_empty() && !part.iter().copied().any(is_blank));
    next_is_part() && next_is_part() && parts.next().is_none()
}

fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r')
}

fn is_feature_code(text: &[u8]) -> bool {
    matches!(text, [b'*' | b'#', rest @ ..] if !rest.is_empty()
        && rest.iter().all(|byte| byte.is_ascii_digit() || matches!(byte, b'*' | b'#')))
}

/// Returns whether a text after an optional plus is a pattern.
fn is_pattern(text: &[u8]) -> bool {
    let (rest, has_star) = text.strip_suffix(b"*").map_or((text, false), |rest| (rest, true));
    (has_star || rest.contains(&b'?'))
        && rest.iter().all(|byte| byte.is_ascii_digit() || *byte == b'?' || is_separator(*byte))
}

/// Returns whether a text after an optional plus is a number.
fn is_number(text: &[u8]) -> bool {
    let is_edge = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_digit);
    is_edge(text.first())
        && is_edge(text.last())
        && text.iter().all(|byte| byte.is_ascii_digit() || is_separator(*byte))
}

fn is_separator(byte: u8) -> bool {
    matches!(byte, b' ' | b'-' | b'.' | b'(' | b')')
}

#[cfg(test)]
mod tests {
    use super::{
        NumberForm, NumberKind, Standing, has_sip_scheme, is_feature_code, is_number, is_pattern, is_sip_address,
    };
    use proptest::prelude::*;

    #[test]
    fn each_sample_has_its_form() {
        for form in NumberForm::ALL {
            for sample in form.samples() {
                assert_eq!(NumberForm::of(sample.as_bytes()), form, "{sample}");
            }
        }
    }

    /// Returns the form in the obvious way: the first one whose description holds.
    fn obvious(text: &[u8]) -> NumberForm {
        let after_plus = text.strip_prefix(b"+").unwrap_or(text);
        NumberForm::ALL
            .into_iter()
            .find(|form| match form {
                NumberForm::Empty => text.is_empty(),
                NumberForm::SipScheme => has_sip_scheme(text),
                NumberForm::SipAddress => is_sip_address(text),
                NumberForm::FeatureCode => is_feature_code(text),
                NumberForm::Pattern => is_pattern(after_plus),
                NumberForm::Digit => text.len() == 1 && text[0].is_ascii_digit(),
                NumberForm::Digits => text.iter().all(u8::is_ascii_digit),
                NumberForm::Number => is_number(after_plus),
                NumberForm::Letters => text.iter().any(u8::is_ascii_alphabetic) && !text.iter().any(u8::is_ascii_digit),
                NumberForm::Other => true,
            })
            .unwrap_or(NumberForm::Other)
    }

    proptest! {
        #[test]
        fn the_form_is_the_first_that_holds(text in "(sips?:|SIP:)?[+*#]?[0-9a-zA-Z@*#?+ .()é\\-]{0,12}") {
            prop_assert_eq!(NumberForm::of(text.as_bytes()), obvious(text.as_bytes()));
        }
    }

    /// The table of the readings: A for accepted, U for unchecked, V for violation.
    #[test]
    fn each_form_has_its_standing() {
        let columns = [
            NumberKind::Own,
            NumberKind::OwnOrNone,
            NumberKind::Caller,
            NumberKind::Destination,
            NumberKind::Extension,
            NumberKind::ExtensionOrNone,
            NumberKind::Returned,
        ];
        let rows = [
            (NumberForm::Empty, "VAVAVAA"),
            (NumberForm::SipScheme, "VVVVVVA"),
            (NumberForm::SipAddress, "UUAAVVA"),
            (NumberForm::FeatureCode, "VVUAVVA"),
            (NumberForm::Pattern, "VVAVVVA"),
            (NumberForm::Digit, "AAAAVVA"),
            (NumberForm::Digits, "AAAAAAA"),
            (NumberForm::Number, "AAAAVVA"),
            (NumberForm::Letters, "VVVVVVV"),
            (NumberForm::Other, "UUUUVVA"),
        ];
        assert_eq!(rows.map(|(form, _)| form), NumberForm::ALL);
        for (form, expected) in rows {
            let found: String = columns
                .iter()
                .map(|kind| match kind.standing_of(form) {
                    Standing::Accepted => 'A',
                    Standing::Unchecked => 'U',
                    Standing::Violation => 'V',
                })
                .collect();
            assert_eq!(found, expected, "{form:?}");
        }
    }
}
