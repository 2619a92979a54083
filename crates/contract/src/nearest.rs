//! Suggestions for a misspelt name.

/// Returns up to three of the candidates that are similar to the name, the most similar first.
///
/// The comparison ignores the case of the letters A to Z. Similar names begin or end alike, and differ in no more than a third of
/// their bytes, and in no more than four. A name of more than 80 bytes is similar to none.
///
/// ```
/// assert_eq!(linecard_contract::nearest("nmae", ["name", "active", "name"]), ["name"]);
/// ```
pub fn nearest<'n>(name: &str, candidates: impl IntoIterator<Item = &'n str>) -> Vec<&'n str> {
    let mut near: Vec<(usize, &str)> = similar(name, candidates).collect();
    near.sort_by_key(|(edits, _)| *edits);
    let mut distinct: Vec<&str> = Vec::new();
    for (_, candidate) in near {
        if !distinct.contains(&candidate) {
            distinct.push(candidate);
        }
    }
    distinct.truncate(3);
    distinct
}

/// Returns the first of the candidates that are most similar to the name. It allocates nothing.
pub(crate) fn the_nearest<'n>(name: &str, candidates: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    similar(name, candidates).min_by_key(|(edits, _)| *edits).map(|(_, candidate)| candidate)
}

const LONGEST: usize = 80;
const MOST_EDITS: usize = 4;

/// Returns the similar candidates, with the edits between them and the name.
fn similar<'n>(name: &str, candidates: impl IntoIterator<Item = &'n str>) -> impl Iterator<Item = (usize, &'n str)> {
    let name = name.as_bytes();
    let letters_of_name = if name.len() > LONGEST { 0 } else { letters(name) };
    candidates.into_iter().filter_map(move |candidate| {
        let bytes = candidate.as_bytes();
        let most = (bytes.len().max(name.len()) / 3).min(MOST_EDITS);
        if name.len() > LONGEST
            || bytes.len() > LONGEST
            || bytes.len().abs_diff(name.len()) > most
            || !are_alike(name, bytes)
        {
            return None;
        }
        let letters_of_candidate = letters(bytes);
        // An edit adds at most one letter that was not there.
        let added = (letters_of_candidate & !letters_of_name).count_ones();
        let removed = (letters_of_name & !letters_of_candidate).count_ones();
        if added.max(removed) as usize > most {
            return None;
        }
        edits(name, bytes, most).map(|edits| (edits, candidate))
    })
}

/// Returns whether the texts begin or end alike: a byte of the first two is the same, or both of the last two.
fn are_alike(one: &[u8], two: &[u8]) -> bool {
    let lower = |byte: Option<&u8>| byte.map(u8::to_ascii_lowercase);
    let begin = |text: &[u8]| [lower(text.first()), lower(text.get(1))];
    let end = |text: &[u8]| [lower(text.last()), lower(text.iter().rev().nth(1))];
    begin(one).iter().any(|byte| byte.is_some() && begin(two).contains(byte)) || end(one) == end(two)
}

/// Returns a bit for each of 32 classes of bytes: a letter has one, in either case.
fn letters(text: &[u8]) -> u32 {
    text.iter().fold(0, |letters, byte| letters | 1 << (byte & 31))
}

/// Returns the fewest edits between two texts, if they are no more than `most`: a byte added, removed or replaced, or two
/// neighbours exchanged. No part of a text is edited twice (the optimal string alignment distance).
fn edits(one: &[u8], two: &[u8], most: usize) -> Option<usize> {
    let common = one.iter().zip(two).take_while(|(one, two)| same(**one, **two)).count();
    let (one, two) = (&one[common..], &two[common..]);
    let common = one.iter().rev().zip(two.iter().rev()).take_while(|(one, two)| same(**one, **two)).count();
    let (one, two) = (&one[..one.len() - common], &two[..two.len() - common]);
    let far = most as u8 + 1;
    // The edits between the beginnings of both texts, for each length of the second: of this row and the two before it. Only
    // lengths that differ by no more than the edits matter; the places beside them are far.
    let [before, row, next] = &mut [[far; LONGEST + 2]; 3];
    let (mut before, mut row, mut next) = (before, row, next);
    for (length, edits) in row.iter_mut().enumerate().take(most + 1) {
        *edits = length as u8;
    }
    let mut is_row_far = false;
    for (index, byte) in one.iter().enumerate() {
        let from = (index + 1).saturating_sub(most);
        let to = (index + 1 + most).min(two.len());
        let mut fewest_of_row = far;
        if from == 0 {
            next[0] = far.min(index as u8 + 1);
            fewest_of_row = next[0];
        } else {
            next[from - 1] = far;
        }
        for length in from.max(1)..=to {
            let other = two[length - 1];
            let mut fewest = row[length - 1] + u8::from(!same(*byte, other));
            fewest = fewest.min(row[length] + 1).min(next[length - 1] + 1);
            if index > 0 && length > 1 && same(*byte, two[length - 2]) && same(one[index - 1], other) {
                fewest = fewest.min(before[length - 2] + 1);
            }
            next[length] = fewest.min(far);
            fewest_of_row = fewest_of_row.min(fewest);
        }
        next[to + 1] = far;
        // An exchange reaches over one row.
        if fewest_of_row == far && is_row_far {
            return None;
        }
        is_row_far = fewest_of_row == far;
        (before, row, next) = (row, next, before);
    }
    let edits = row[two.len()];
    (edits < far && one.len().abs_diff(two.len()) <= most).then_some(edits.into())
}

fn same(one: u8, two: u8) -> bool {
    one.eq_ignore_ascii_case(&two)
}

#[cfg(test)]
mod tests {
    use super::{edits, nearest, the_nearest};
    use proptest::prelude::*;

    #[test]
    fn the_most_similar_come_first() {
        let names = ["timeSchedule", "holidaySchedule", "name", "newName", "active"];
        assert_eq!(nearest("timeShedule", names), ["timeSchedule"]);
        assert_eq!(nearest("TIMESCHEDULE", names), ["timeSchedule"]);
        assert_eq!(nearest("newname", names), ["newName"]);
        assert_eq!(nearest("nmae", names), ["name"]);
        assert_eq!(nearest("colour", names), [""; 0]);
        assert_eq!(nearest(&"n".repeat(500), names), [""; 0]);
        assert_eq!(nearest("a", ["ab", "ac", "b"]), [""; 0]);
        assert_eq!(the_nearest("abcd", ["abce", "abcf"]), Some("abce"));
        assert_eq!(the_nearest("", names), None);
    }

    proptest! {
        /// The same distance, by an implementation that is not ours.
        #[test]
        fn edits_are_the_optimal_string_alignment(one in "[abc]{0,12}", two in "[abc]{0,12}", most in 0_usize..7) {
            let expected = strsim::osa_distance(&one, &two);
            prop_assert_eq!(edits(one.as_bytes(), two.as_bytes(), most), (expected <= most).then_some(expected));
        }
    }
}
