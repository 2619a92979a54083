//! Suggestions for a misspelt name.

/// Returns up to three of the candidates that are similar to the name, the most similar first.
///
/// The comparison ignores the case of letters.
///
/// ```
/// assert_eq!(linecard_contract::nearest("nmae", ["name", "active"]), ["name"]);
/// ```
pub fn nearest<'n>(name: &str, candidates: impl IntoIterator<Item = &'n str>) -> Vec<&'n str> {
    let name: String = name.to_lowercase().chars().take(80).collect();
    let mut near: Vec<(usize, &str)> = candidates
        .into_iter()
        .map(|candidate| (strsim::damerau_levenshtein(&name, &candidate.to_lowercase()), candidate))
        .filter(|(distance, candidate)| *distance <= candidate.len().max(name.len()) / 3)
        .collect();
    near.sort_by_key(|(distance, _)| *distance);
    near.into_iter().take(3).map(|(_, candidate)| candidate).collect()
}
