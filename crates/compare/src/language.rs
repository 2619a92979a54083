//! Compares patterns as automata: texts of some length that only one matches.

use regex_automata::dfa::{Automaton, StartKind, dense};
use regex_automata::util::primitives::StateID;
use regex_automata::{Anchored, MatchKind, util::start};
use std::collections::{HashMap, HashSet};

/// The set of texts that a pattern matches; all texts if there is no pattern.
pub(crate) struct Language {
    automaton: Option<dense::DFA<Vec<u32>>>,
    pattern: String,
}

/// The state of an automaton, and whether it has found a match.
type State = (StateID, bool);

/// The states of two automata after the same text.
type Pair = (State, State);

/// The maximum size of an automaton in bytes.
const MAX_SIZE: usize = 8 << 20;

/// The maximum number of pairs that are visited.
const MAX_PAIRS: usize = 50_000;

impl Language {
    /// Returns `None` if other regular expression engines may interpret the pattern differently, or if the automaton is
    /// too large.
    pub(crate) fn of(pattern: Option<&str>) -> Option<Language> {
        let Some(pattern) = pattern else { return Some(Language { automaton: None, pattern: String::new() }) };
        if !is_plain(pattern) {
            return None;
        }
        let config = dense::Config::new()
            .match_kind(MatchKind::All)
            .start_kind(StartKind::Unanchored)
            .dfa_size_limit(Some(MAX_SIZE))
            .determinize_size_limit(Some(MAX_SIZE));
        let automaton = dense::Builder::new().configure(config).build(pattern).ok()?;
        Some(Language { automaton: Some(automaton), pattern: pattern.to_owned() })
    }

    fn start(&self) -> Option<State> {
        let Some(automaton) = &self.automaton else { return Some((StateID::ZERO, true)) };
        let start = automaton.start_state(&start::Config::new().anchored(Anchored::No)).ok()?;
        Some((start, automaton.is_match_state(start)))
    }

    fn next(&self, (state, found): State, byte: u8) -> State {
        let Some(automaton) = &self.automaton else { return (state, found) };
        let next = automaton.next_state(state, byte);
        (next, found || automaton.is_match_state(next))
    }

    fn accepts(&self, (state, found): State) -> bool {
        let at_end = |automaton: &dense::DFA<Vec<u32>>| automaton.is_match_state(automaton.next_eoi_state(state));
        found || self.automaton.as_ref().is_none_or(at_end)
    }

    /// Returns whether no text can be accepted from this state.
    fn is_dead(&self, (state, found): State) -> bool {
        !found && self.automaton.as_ref().is_some_and(|automaton| automaton.is_dead_state(state))
    }

    /// Returns the shortest text with `from` to `to` characters that this language accepts. If `is_accepted` is given,
    /// `other` accepts it (`true`) or rejects it (`false`).
    pub(crate) fn text(&self, other: &Language, is_accepted: Option<bool>, from: usize, to: usize) -> Option<String> {
        let letters = letters(&[&self.pattern, &other.pattern]);
        // For each number of characters, the pairs that were reached, and from which pair and byte.
        let mut layers: Vec<HashMap<Pair, Option<(Pair, u8)>>> =
            vec![HashMap::from([((self.start()?, other.start()?), None)])];
        let mut seen = HashSet::new();
        loop {
            let length = layers.len() - 1;
            let layer = layers.last()?;
            let is_end = |(first, second): &Pair| {
                self.accepts(*first) && is_accepted.is_none_or(|wanted| other.accepts(*second) == wanted)
            };
            // The choice must not depend on the order of the hash map.
            let found = layer.keys().filter(|pair| length >= from && is_end(pair)).min();
            if let Some(end) = found {
                let (mut text, mut pair) = (Vec::new(), *end);
                for layer in layers.iter().rev() {
                    if let Some(Some((before, byte))) = layer.get(&pair) {
                        text.push(*byte);
                        pair = *before;
                    }
                }
                text.reverse();
                return String::from_utf8(text).ok();
            }
            // Once the text is long enough, a layer without new pairs ends the search.
            let known = seen.len();
            if length >= from {
                seen.extend(layer.keys().copied());
            }
            let is_new = length < from || seen.len() > known;
            if length >= to || !is_new || layers.len() * layer.len() > MAX_PAIRS {
                return None;
            }
            let mut before: Vec<&Pair> = layer.keys().collect();
            before.sort_unstable();
            let mut next = HashMap::new();
            for pair in before {
                for letter in &letters {
                    let after = (self.next(pair.0, *letter), other.next(pair.1, *letter));
                    if !self.is_dead(after.0) {
                        next.entry(after).or_insert(Some((*pair, *letter)));
                    }
                }
            }
            layers.push(next);
        }
    }
}

/// Returns whether all engines interpret the pattern the same: no class such as `\d`, no flag, no nested set.
fn is_plain(pattern: &str) -> bool {
    let mut characters = pattern.chars().peekable();
    while let Some(character) = characters.next() {
        match (character, characters.peek()) {
            ('\\', Some(next)) if next.is_ascii_alphanumeric() => return false,
            ('\\', _) => drop(characters.next()),
            ('(', Some('?')) => {
                characters.next();
                if characters.next() != Some(':') {
                    return false;
                }
            }
            ('[', Some('[')) | ('&', Some('&')) | ('~', Some('~')) | ('-', Some('-')) => return false,
            _ => {}
        }
    }
    true
}

/// Returns characters that represent all that the patterns distinguish: those in the patterns and their neighbors.
fn letters(patterns: &[&str]) -> Vec<u8> {
    let near = patterns
        .iter()
        .flat_map(|pattern| pattern.bytes())
        .flat_map(|byte| [byte, byte.saturating_add(1), byte.saturating_sub(1)]);
    let mut letters: Vec<u8> = near.chain(*b"1aA 0").filter(|byte| (b' '..=b'~').contains(byte)).collect();
    // Digits and letters are easy to read.
    let rank = |byte: &u8| (!byte.is_ascii_digit(), !byte.is_ascii_lowercase(), !byte.is_ascii_uppercase(), *byte);
    letters.sort_unstable_by_key(rank);
    letters.dedup();
    letters
}
