//! Characters that look like ASCII characters, or like nothing.
//!
//! Only letters, digits and marks that names of attributes have are listed: the confusables of Unicode are many more.

use std::borrow::Cow;

/// Returns the name of a character, and the ASCII character that it looks like; a space, if it looks like a space or is
/// invisible.
pub(crate) fn look_alike(character: char) -> Option<(Cow<'static, str>, char)> {
    if character.is_ascii() {
        return None;
    }
    if let Ok(index) = LOOK_ALIKES.binary_search_by_key(&character, |(character, ..)| *character) {
        let (_, like, name) = LOOK_ALIKES.get(index)?;
        return Some((Cow::Borrowed(*name), *like));
    }
    // The fullwidth forms are in the order of ASCII.
    let like = u32::from(character).checked_sub(0xFEE0).and_then(char::from_u32)?;
    let name = match like {
        '0'..='9' => format!("FULLWIDTH DIGIT {like}"),
        'A'..='Z' => format!("FULLWIDTH LATIN CAPITAL LETTER {like}"),
        'a'..='z' => format!("FULLWIDTH LATIN SMALL LETTER {}", like.to_ascii_uppercase()),
        _ => return None,
    };
    Some((Cow::Owned(name), like))
}

/// Returns the text with the ASCII characters that others look like, and without spaces and invisible characters.
pub(crate) fn folded(text: &str) -> String {
    let characters = text.chars().map(|character| look_alike(character).map_or(character, |(_, like)| like));
    characters.filter(|character| *character != ' ').collect()
}

/// The characters, in ascending order, with the ASCII character and the name in Unicode.
const LOOK_ALIKES: &[(char, char, &str)] = &[
    ('\u{a0}', ' ', "NO-BREAK SPACE"),
    ('\u{ab}', '"', "LEFT-POINTING DOUBLE ANGLE QUOTATION MARK"),
    ('\u{ad}', ' ', "SOFT HYPHEN"),
    ('\u{bb}', '"', "RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK"),
    ('\u{131}', 'i', "LATIN SMALL LETTER DOTLESS I"),
    ('\u{17f}', 'f', "LATIN SMALL LETTER LONG S"),
    ('\u{251}', 'a', "LATIN SMALL LETTER ALPHA"),
    ('\u{261}', 'g', "LATIN SMALL LETTER SCRIPT G"),
    ('\u{391}', 'A', "GREEK CAPITAL LETTER ALPHA"),
    ('\u{392}', 'B', "GREEK CAPITAL LETTER BETA"),
    ('\u{395}', 'E', "GREEK CAPITAL LETTER EPSILON"),
    ('\u{396}', 'Z', "GREEK CAPITAL LETTER ZETA"),
    ('\u{397}', 'H', "GREEK CAPITAL LETTER ETA"),
    ('\u{399}', 'I', "GREEK CAPITAL LETTER IOTA"),
    ('\u{39a}', 'K', "GREEK CAPITAL LETTER KAPPA"),
    ('\u{39c}', 'M', "GREEK CAPITAL LETTER MU"),
    ('\u{39d}', 'N', "GREEK CAPITAL LETTER NU"),
    ('\u{39f}', 'O', "GREEK CAPITAL LETTER OMICRON"),
    ('\u{3a1}', 'P', "GREEK CAPITAL LETTER RHO"),
    ('\u{3a4}', 'T', "GREEK CAPITAL LETTER TAU"),
    ('\u{3a5}', 'Y', "GREEK CAPITAL LETTER UPSILON"),
    ('\u{3a7}', 'X', "GREEK CAPITAL LETTER CHI"),
    ('\u{3b1}', 'a', "GREEK SMALL LETTER ALPHA"),
    ('\u{3b3}', 'y', "GREEK SMALL LETTER GAMMA"),
    ('\u{3b9}', 'i', "GREEK SMALL LETTER IOTA"),
    ('\u{3ba}', 'k', "GREEK SMALL LETTER KAPPA"),
    ('\u{3bd}', 'v', "GREEK SMALL LETTER NU"),
    ('\u{3bf}', 'o', "GREEK SMALL LETTER OMICRON"),
    ('\u{3c1}', 'p', "GREEK SMALL LETTER RHO"),
    ('\u{3c4}', 't', "GREEK SMALL LETTER TAU"),
    ('\u{3c5}', 'u', "GREEK SMALL LETTER UPSILON"),
    ('\u{405}', 'S', "CYRILLIC CAPITAL LETTER DZE"),
    ('\u{406}', 'I', "CYRILLIC CAPITAL LETTER BYELORUSSIAN-UKRAINIAN I"),
    ('\u{408}', 'J', "CYRILLIC CAPITAL LETTER JE"),
    ('\u{410}', 'A', "CYRILLIC CAPITAL LETTER A"),
    ('\u{412}', 'B', "CYRILLIC CAPITAL LETTER VE"),
    ('\u{415}', 'E', "CYRILLIC CAPITAL LETTER IE"),
    ('\u{41a}', 'K', "CYRILLIC CAPITAL LETTER KA"),
    ('\u{41c}', 'M', "CYRILLIC CAPITAL LETTER EM"),
    ('\u{41d}', 'H', "CYRILLIC CAPITAL LETTER EN"),
    ('\u{41e}', 'O', "CYRILLIC CAPITAL LETTER O"),
    ('\u{420}', 'P', "CYRILLIC CAPITAL LETTER ER"),
    ('\u{421}', 'C', "CYRILLIC CAPITAL LETTER ES"),
    ('\u{422}', 'T', "CYRILLIC CAPITAL LETTER TE"),
    ('\u{423}', 'Y', "CYRILLIC CAPITAL LETTER U"),
    ('\u{425}', 'X', "CYRILLIC CAPITAL LETTER HA"),
    ('\u{430}', 'a', "CYRILLIC SMALL LETTER A"),
    ('\u{435}', 'e', "CYRILLIC SMALL LETTER IE"),
    ('\u{43a}', 'k', "CYRILLIC SMALL LETTER KA"),
    ('\u{43c}', 'm', "CYRILLIC SMALL LETTER EM"),
    ('\u{43e}', 'o', "CYRILLIC SMALL LETTER O"),
    ('\u{440}', 'p', "CYRILLIC SMALL LETTER ER"),
    ('\u{441}', 'c', "CYRILLIC SMALL LETTER ES"),
    ('\u{442}', 't', "CYRILLIC SMALL LETTER TE"),
    ('\u{443}', 'y', "CYRILLIC SMALL LETTER U"),
    ('\u{445}', 'x', "CYRILLIC SMALL LETTER HA"),
    ('\u{455}', 's', "CYRILLIC SMALL LETTER DZE"),
    ('\u{456}', 'i', "CYRILLIC SMALL LETTER BYELORUSSIAN-UKRAINIAN I"),
    ('\u{458}', 'j', "CYRILLIC SMALL LETTER JE"),
    ('\u{475}', 'v', "CYRILLIC SMALL LETTER IZHITSA"),
    ('\u{4bb}', 'h', "CYRILLIC SMALL LETTER SHHA"),
    ('\u{501}', 'd', "CYRILLIC SMALL LETTER KOMI DE"),
    ('\u{51a}', 'Q', "CYRILLIC CAPITAL LETTER QA"),
    ('\u{51b}', 'q', "CYRILLIC SMALL LETTER QA"),
    ('\u{51c}', 'W', "CYRILLIC CAPITAL LETTER WE"),
    ('\u{51d}', 'w', "CYRILLIC SMALL LETTER WE"),
    ('\u{1680}', ' ', "OGHAM SPACE MARK"),
    ('\u{2000}', ' ', "EN QUAD"),
    ('\u{2001}', ' ', "EM QUAD"),
    ('\u{2002}', ' ', "EN SPACE"),
    ('\u{2003}', ' ', "EM SPACE"),
    ('\u{2004}', ' ', "THREE-PER-EM SPACE"),
    ('\u{2005}', ' ', "FOUR-PER-EM SPACE"),
    ('\u{2006}', ' ', "SIX-PER-EM SPACE"),
    ('\u{2007}', ' ', "FIGURE SPACE"),
    ('\u{2008}', ' ', "PUNCTUATION SPACE"),
    ('\u{2009}', ' ', "THIN SPACE"),
    ('\u{200a}', ' ', "HAIR SPACE"),
    ('\u{200b}', ' ', "ZERO WIDTH SPACE"),
    ('\u{200c}', ' ', "ZERO WIDTH NON-JOINER"),
    ('\u{200d}', ' ', "ZERO WIDTH JOINER"),
    ('\u{2010}', '-', "HYPHEN"),
    ('\u{2011}', '-', "NON-BREAKING HYPHEN"),
    ('\u{2012}', '-', "FIGURE DASH"),
    ('\u{2013}', '-', "EN DASH"),
    ('\u{2014}', '-', "EM DASH"),
    ('\u{2018}', '\'', "LEFT SINGLE QUOTATION MARK"),
    ('\u{2019}', '\'', "RIGHT SINGLE QUOTATION MARK"),
    ('\u{201c}', '"', "LEFT DOUBLE QUOTATION MARK"),
    ('\u{201d}', '"', "RIGHT DOUBLE QUOTATION MARK"),
    ('\u{202f}', ' ', "NARROW NO-BREAK SPACE"),
    ('\u{205f}', ' ', "MEDIUM MATHEMATICAL SPACE"),
    ('\u{2060}', ' ', "WORD JOINER"),
    ('\u{2113}', 'l', "SCRIPT SMALL L"),
    ('\u{2212}', '-', "MINUS SIGN"),
    ('\u{3000}', ' ', "IDEOGRAPHIC SPACE"),
    ('\u{feff}', ' ', "ZERO WIDTH NO-BREAK SPACE"),
    ('\u{ff02}', '"', "FULLWIDTH QUOTATION MARK"),
    ('\u{ff3f}', '_', "FULLWIDTH LOW LINE"),
];

#[cfg(test)]
mod tests {
    use super::{LOOK_ALIKES, folded, look_alike};

    #[test]
    fn look_alikes_are_found_and_folded() {
        assert!(LOOK_ALIKES.is_sorted_by_key(|(character, ..)| *character));
        assert_eq!(look_alike('\u{430}').unwrap().0, "CYRILLIC SMALL LETTER A");
        assert_eq!(look_alike('\u{ff21}').unwrap(), ("FULLWIDTH LATIN CAPITAL LETTER A".into(), 'A'));
        assert_eq!(look_alike('\u{e9}'), None);
        assert_eq!(folded("n\u{430}me\u{200b} \u{ff11}"), "name1");
    }
}
