//! The texts that a pattern matches, as automata: whether one pattern matches all that another does, and a text that
//! tells the two apart.

use regex_automata::dfa::{Automaton, StartKind, dense};
use regex_automata::util::primitives::StateID;
use regex_automata::{Anchored, MatchKind, util::start};
use std::collections::{HashMap, HashSet};

/// The texts that a pattern matches; every text, if there is none.
pub(crate) struct Language {
    automaton: Option<dense::DFA<Vec<u32>>>,
    pattern: String,
}

/// Where an automaton stands, and whether it has found a match on the way.
type State = (StateID, bool);

/// Where two automata stand after the same text.
type Pair = (State, State);

/// How large an automaton may become, in bytes.
const LARGEST: usize = 8 << 20;

/// How many pairs of states are looked at.
const MOST_PAIRS: usize = 50_000;

impl Language {
    /// None if the pattern may mean something else in other languages, or its automaton is too large.
    pub(crate) fn of(pattern: Option<&str>) -> Option<Language> {
        let Some(pattern) = pattern else { return Some(Language { automaton: None, pattern: String::new() }) };
        if !is_plain(pattern) {
            return None;
        }
        let config = dense::Config::new()
            .match_kind(MatchKind::All)
            .start_kind(StartKind::Unanchored)
            .dfa_size_limit(Some(LARGEST))
            .determinize_size_limit(Some(LARGEST));
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

    /// Whether no text that goes on from here is accepted.
    fn is_lost(&self, (state, found): State) -> bool {
        !found && self.automaton.as_ref().is_some_and(|automaton| automaton.is_dead_state(state))
    }

    /// Whether each text that is accepted here is accepted there (`true`), or refused there (`false`).
    pub(crate) fn is_all(&self, there: &Language, is_accepted: bool) -> bool {
        let (Some(first), Some(second)) = (self.start(), there.start()) else { return false };
        let (mut seen, mut todo) = (HashSet::from([(first, second)]), vec![(first, second)]);
        while let Some((here, other)) = todo.pop() {
            if self.accepts(here) && there.accepts(other) != is_accepted || seen.len() > MOST_PAIRS {
                return false;
            }
            for byte in 0..=u8::MAX {
                let next = (self.next(here, byte), there.next(other, byte));
                if !self.is_lost(next.0) && seen.insert(next) {
                    todo.push(next);
                }
            }
        }
        true
    }

    /// A text of so many characters that is accepted here, and there if that is asked for: the shortest.
    pub(crate) fn text(&self, there: &Language, is_accepted: Option<bool>, from: usize, to: usize) -> Option<String> {
        let letters = letters(&[&self.pattern, &there.pattern]);
        // What was reached with each number of characters, and from where.
        let mut layers: Vec<HashMap<Pair, Option<(Pair, u8)>>> =
            vec![HashMap::from([((self.start()?, there.start()?), None)])];
        let mut seen = HashSet::new();
        loop {
            let length = layers.len() - 1;
            let layer = layers.last()?;
            let is_it = |(here, other): &Pair| {
                self.accepts(*here) && is_accepted.is_none_or(|wanted| there.accepts(*other) == wanted)
            };
            // The choice must not hang on the order of a hash.
            let found = layer.keys().filter(|pair| length >= from && is_it(pair)).min();
            if let Some(end) = found {
                let (mut text, mut place) = (Vec::new(), *end);
                for layer in layers.iter().rev() {
                    if let Some(Some((before, byte))) = layer.get(&place) {
                        text.push(*byte);
                        place = *before;
                    }
                }
                text.reverse();
                return String::from_utf8(text).ok();
            }
            // Once the text is long enough, what leads nowhere new leads nowhere.
            let known = seen.len();
            if length >= from {
                seen.extend(layer.keys().copied());
            }
            let is_new = length < from || seen.len() > known;
            if length >= to || !is_new || layers.len() * layer.len() > MOST_PAIRS {
                return None;
            }
            let mut before: Vec<&Pair> = layer.keys().collect();
            before.sort_unstable();
            let mut next = HashMap::new();
            for pair in before {
                for letter in &letters {
                    let after = (self.next(pair.0, *letter), there.next(pair.1, *letter));
                    if !self.is_lost(after.0) {
                        next.entry(after).or_insert(Some((*pair, *letter)));
                    }
                }
            }
            layers.push(next);
        }
    }
}

/// Whether the pattern means the same to every engine: no class such as `\d`, no flag, no set of sets.
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

/// Presences of which each that the patterns tell apart has one: those that stand in them, and their neighbours.
fn letters(patterns: &[&str]) -> Vec<u8> {
    let near = patterns
        .iter()
        .flat_map(|pattern| pattern.bytes())
        .flat_map(|byte| [byte, byte.saturating_add(1), byte.saturating_sub(1)]);
    let mut letters: Vec<u8> = near.chain(*b"1aA 0").filter(|byte| (b' '..=b'~').contains(byte)).collect();
    // Digits and letters are read most easily.
    let rank = |byte: &u8| (!byte.is_ascii_digit(), !byte.is_ascii_lowercase(), !byte.is_ascii_uppercase(), *byte);
    letters.sort_unstable_by_key(rank);
    letters.dedup();
    letters
}
