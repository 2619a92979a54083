//! Decides which texts a schema accepts: as one automaton for all of its patterns, lengths and words, however they are combined.

use regex_automata::dfa::{Automaton, StartKind, dense};
use regex_automata::util::primitives::StateID;
use regex_automata::{Anchored, MatchKind, util::start};
use serde_json::Value;
use std::collections::{HashMap, VecDeque};

/// The types of JSON values that are not texts. A number may be whole or have a fraction.
const OTHERS: [&str; 6] = ["null", "boolean", "integer", "fraction", "array", "object"];

/// What a schema of texts accepts.
pub(crate) struct Texts {
    expression: Expression,
    /// The types whose values it accepts, whatever they are.
    others: [bool; 6],
}

/// The result of a search for a text.
#[derive(Debug, Eq, PartialEq)]
pub(crate) enum Found {
    Text(String),
    /// There is none.
    Nothing,
    /// There are too many states to tell, or a pattern is not supported.
    Unknown,
}

impl Found {
    pub(crate) fn text(self) -> Option<String> {
        match self {
            Found::Text(text) => Some(text),
            Found::Nothing | Found::Unknown => None,
        }
    }
}

/// A combination of demands on a text.
#[derive(Clone, Debug)]
enum Expression {
    Constant(bool),
    Pattern(String),
    AtLeast(usize),
    AtMost(usize),
    Not(Box<Expression>),
    All(Vec<Expression>),
    Any(Vec<Expression>),
    One(Vec<Expression>),
}

impl Texts {
    /// Returns what a schema accepts; none if it looks into values of other types, or has a keyword or pattern that is not
    /// supported.
    pub(crate) fn of(schema: &Value) -> Option<Texts> {
        match schema {
            Value::Bool(always) => Some(Texts { expression: Expression::Constant(*always), others: [*always; 6] }),
            Value::Object(members) => {
                let mut all = Texts { expression: Expression::All(Vec::new()), others: [true; 6] };
                for (name, value) in members {
                    all.add(Texts::of_keyword(name, value, members)?);
                }
                Some(all)
            }
            _ => None,
        }
    }

    fn of_keyword(name: &str, value: &Value, beside: &serde_json::Map<String, Value>) -> Option<Texts> {
        let of_texts = |expression| Some(Texts { expression, others: [true; 6] });
        let length = || usize::try_from(value.as_u64()?).ok();
        let parts = || value.as_array()?.iter().map(Texts::of).collect::<Option<Vec<Texts>>>();
        match name {
            "$comment" | "then" | "else" => of_texts(Expression::Constant(true)),
            "pattern" => of_texts(Expression::Pattern(translated(value.as_str()?)?)),
            "minLength" => of_texts(Expression::AtLeast(length()?)),
            "maxLength" => of_texts(Expression::AtMost(length()?)),
            "type" => {
                let names: Vec<&str> = match value {
                    Value::String(name) => vec![name],
                    _ => value.as_array()?.iter().filter_map(Value::as_str).collect(),
                };
                let has = |name: &str| names.contains(&name);
                let others = OTHERS.map(|other| match other {
                    "integer" => has("integer") || has("number"),
                    "fraction" => has("number"),
                    other => has(other),
                });
                Some(Texts { expression: Expression::Constant(has("string")), others })
            }
            "const" => Texts::of_words(std::slice::from_ref(value)),
            "enum" => Texts::of_words(value.as_array()?),
            "not" => {
                let inner = Texts::of(value)?;
                Some(Texts { expression: Expression::Not(inner.expression.into()), others: inner.others.map(|it| !it) })
            }
            "allOf" => Some(Texts::joined(parts()?, Expression::All, |count, all| count == all)),
            "anyOf" => Some(Texts::joined(parts()?, Expression::Any, |count, _| count > 0)),
            "oneOf" => Some(Texts::joined(parts()?, Expression::One, |count, _| count == 1)),
            "if" => {
                let part = |name: &str| Texts::of(beside.get(name).unwrap_or(&Value::Bool(true)));
                let (condition, then, other) = (Texts::of(value)?, part("then")?, part("else")?);
                let others =
                    std::array::from_fn(
                        |index| {
                            if condition.others[index] { then.others[index] } else { other.others[index] }
                        },
                    );
                let is_so = condition.expression;
                let expression = Expression::Any(vec![
                    Expression::All(vec![is_so.clone(), then.expression]),
                    Expression::All(vec![Expression::Not(is_so.into()), other.expression]),
                ]);
                Some(Texts { expression, others })
            }
            _ => None,
        }
    }

    /// Words of a list. A value of another type is beyond what is described here.
    fn of_words(words: &[Value]) -> Option<Texts> {
        let words: Option<Vec<String>> = words.iter().map(|word| Some(escaped(word.as_str()?))).collect();
        let expression = Expression::Pattern(format!("^(?:{})$", words?.join("|")));
        Some(Texts { expression, others: [false; 6] })
    }

    fn joined(parts: Vec<Texts>, join: fn(Vec<Expression>) -> Expression, is_met: fn(usize, usize) -> bool) -> Texts {
        let others =
            std::array::from_fn(|index| is_met(parts.iter().filter(|it| it.others[index]).count(), parts.len()));
        Texts { expression: join(parts.into_iter().map(|it| it.expression).collect()), others }
    }

    fn add(&mut self, more: Texts) {
        self.others = std::array::from_fn(|index| self.others[index] && more.others[index]);
        if let Expression::All(all) = &mut self.expression {
            all.push(more.expression);
        }
    }

    /// Returns the names of the other types that it accepts; none if JSON Schema has no name for them.
    pub(crate) fn other_types(&self) -> Option<Vec<&'static str>> {
        let [.., integer, fraction, _, _] = self.others;
        if fraction && !integer {
            return None;
        }
        let names = OTHERS.into_iter().zip(self.others).filter(|(_, is_accepted)| *is_accepted);
        Some(names.map(|(name, _)| if name == "fraction" { "number" } else { name }).collect())
    }

    /// Searches a short text that this accepts and, if another is given, that the other accepts (`true`) or rejects (`false`).
    pub(crate) fn text(&self, other: Option<(&Texts, bool)>, least: usize) -> Found {
        let wanted = match other {
            None => self.expression.clone(),
            Some((other, true)) => Expression::All(vec![self.expression.clone(), other.expression.clone()]),
            Some((other, false)) => {
                Expression::All(vec![self.expression.clone(), Expression::Not(other.expression.clone().into())])
            }
        };
        let wanted = Expression::All(vec![wanted, Expression::AtLeast(least)]);
        Search::of(&wanted).map_or(Found::Unknown, |search| search.shortest())
    }
}

/// Escapes a word for a pattern.
fn escaped(word: &str) -> String {
    let special = |character: char| r"\.+*?()|[]{}^$#&-~".contains(character);
    word.chars().fold(String::new(), |mut text, character| {
        if special(character) {
            text.push('\\');
        }
        text.push(character);
        text
    })
}

/// Translates a pattern of ECMA 262 to one of Rust that means the same. None if other engines may disagree about it.
pub(crate) fn translated(pattern: &str) -> Option<String> {
    let mut result = String::new();
    let mut characters = pattern.chars().peekable();
    let mut is_set = false;
    while let Some(character) = characters.next() {
        match (character, characters.peek().copied()) {
            ('\\', Some(next)) => {
                characters.next();
                let class = match (next, is_set) {
                    ('d', true) => "0-9".to_owned(),
                    ('d', false) => "[0-9]".to_owned(),
                    ('D', false) => "[^0-9]".to_owned(),
                    ('w', true) => "0-9A-Za-z_".to_owned(),
                    ('w', false) => "[0-9A-Za-z_]".to_owned(),
                    ('W', false) => "[^0-9A-Za-z_]".to_owned(),
                    ('s', true) => SPACES.to_owned(),
                    ('s', false) => format!("[{SPACES}]"),
                    ('S', false) => format!("[^{SPACES}]"),
                    ('n' | 'r' | 't', _) => format!("\\{next}"),
                    ('x' | 'u', _) => {
                        let digits: String = characters.by_ref().take(if next == 'x' { 2 } else { 4 }).collect();
                        let code =
                            u32::from_str_radix(&digits, 16).ok().filter(|code| char::from_u32(*code).is_some())?;
                        format!("\\x{{{code:x}}}")
                    }
                    (next, _) if next.is_ascii_alphanumeric() => return None,
                    // Rust has a meaning for these after a backslash.
                    ('<' | '>', _) => next.to_string(),
                    (next, _) => format!("\\{next}"),
                };
                result.push_str(&class);
                continue;
            }
            ('(', Some('?')) => {
                characters.next();
                if characters.next() != Some(':') {
                    return None;
                }
                result.push_str("(?:");
                continue;
            }
            ('[', _) if is_set => {
                // A bracket within a set is itself.
                result.push_str("\\[");
                continue;
            }
            ('[', _) => is_set = true,
            (']', _) => is_set = false,
            ('&', Some('&')) | ('~', Some('~')) | ('-', Some('-')) if is_set => return None,
            _ => {}
        }
        result.push(character);
    }
    Some(result)
}

/// White space in ECMA 262, as the content of a set.
const SPACES: &str =
    "\\t\\n\\x0b\\x0c\\r \\xa0\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}\\x{feff}";

/// The maximum size of an automaton in bytes.
const MAX_SIZE: usize = 8 << 20;

/// The maximum number of states that are visited.
const MAX_STATES: usize = 150_000;

/// The state of each automaton, and whether it has found a match; and the number of characters.
type State = (Vec<(StateID, bool)>, usize);

/// A search for the shortest text of an expression.
struct Search<'e> {
    wanted: &'e Expression,
    patterns: Vec<&'e str>,
    automata: Vec<dense::DFA<Vec<u32>>>,
    /// The greatest length that matters: more characters are as many as this.
    longest: usize,
    /// Bytes that represent all that the automata distinguish, those that are easy to read first.
    bytes: Vec<u8>,
}

/// Matches each text: only bytes that are valid UTF-8.
const VALID: &str = "(?s)^.*$";

impl<'e> Search<'e> {
    fn of(wanted: &'e Expression) -> Option<Search<'e>> {
        let (mut patterns, mut longest) = (vec![VALID], 0);
        wanted.gather(&mut patterns, &mut longest);
        let config = dense::Config::new()
            .match_kind(MatchKind::All)
            .start_kind(StartKind::Unanchored)
            .dfa_size_limit(Some(MAX_SIZE))
            .determinize_size_limit(Some(MAX_SIZE));
        let builds = patterns.iter().map(|pattern| dense::Builder::new().configure(config.clone()).build(pattern).ok());
        let automata: Vec<dense::DFA<Vec<u32>>> = builds.collect::<Option<_>>()?;
        let rank = |byte: &u8| {
            let is = |is: fn(&u8) -> bool| !is(byte);
            (
                is(u8::is_ascii_lowercase),
                is(u8::is_ascii_digit),
                is(u8::is_ascii_uppercase),
                is(u8::is_ascii_graphic),
                *byte,
            )
        };
        let mut all: Vec<u8> = (0..=u8::MAX).collect();
        all.sort_unstable_by_key(rank);
        let mut known = Vec::new();
        let mut bytes = Vec::new();
        for byte in all {
            let classes: Vec<u8> = automata.iter().map(|automaton| automaton.byte_classes().get(byte)).collect();
            // A byte that begins a character counts for the length.
            let class = (classes, begins(byte));
            if !known.contains(&class) {
                known.push(class);
                bytes.push(byte);
            }
        }
        Some(Search { wanted, patterns, automata, longest: longest + 1, bytes })
    }

    fn start(&self) -> Option<State> {
        let config = start::Config::new().anchored(Anchored::No);
        let states = self.automata.iter().map(|automaton| {
            let state = automaton.start_state(&config).ok()?;
            Some((state, automaton.is_match_state(state)))
        });
        Some((states.collect::<Option<_>>()?, 0))
    }

    fn next(&self, (states, length): &State, byte: u8) -> State {
        let next = self.automata.iter().zip(states).map(|(automaton, (state, found))| {
            // What was found stays found, whatever follows.
            if *found {
                return (*state, true);
            }
            let next = automaton.next_state(*state, byte);
            (next, automaton.is_match_state(next))
        });
        (next.collect(), (length + usize::from(begins(byte))).min(self.longest))
    }

    fn is_end(&self, (states, length): &State) -> bool {
        let matches = |index: usize| {
            let (automaton, (state, found)) = (&self.automata[index], states[index]);
            found || automaton.is_match_state(automaton.next_eoi_state(state))
        };
        matches(0)
            && self.wanted.holds(*length, &|pattern| {
                self.patterns.iter().position(|known| *known == pattern).is_some_and(matches)
            })
    }

    /// Returns the shortest text.
    fn shortest(&self) -> Found {
        let Some(start) = self.start() else { return Found::Unknown };
        let mut known: HashMap<State, usize> = HashMap::from([(start.clone(), 0)]);
        let mut reached: Vec<(usize, u8)> = vec![(0, 0)];
        let mut todo = VecDeque::from([(start, 0)]);
        while let Some((state, index)) = todo.pop_front() {
            if self.is_end(&state) {
                let (mut bytes, mut at) = (Vec::new(), index);
                while at != 0 {
                    let (before, byte) = reached[at];
                    bytes.push(byte);
                    at = before;
                }
                bytes.reverse();
                // The automata follow only bytes that are valid UTF-8.
                return String::from_utf8(bytes).map_or(Found::Unknown, Found::Text);
            }
            for byte in &self.bytes {
                let next = self.next(&state, *byte);
                // Bytes that are not valid UTF-8 lead to no text.
                if self.automata[0].is_dead_state(next.0[0].0) || known.contains_key(&next) {
                    continue;
                }
                if known.len() >= MAX_STATES {
                    return Found::Unknown;
                }
                known.insert(next.clone(), reached.len());
                todo.push_back((next, reached.len()));
                reached.push((index, *byte));
            }
        }
        Found::Nothing
    }
}

/// Returns whether a byte begins a character.
const fn begins(byte: u8) -> bool {
    byte & 0xC0 != 0x80
}

impl Expression {
    fn gather<'e>(&'e self, patterns: &mut Vec<&'e str>, longest: &mut usize) {
        match self {
            Expression::Constant(_) => {}
            Expression::Pattern(pattern) => {
                if !patterns.contains(&pattern.as_str()) {
                    patterns.push(pattern);
                }
            }
            Expression::AtLeast(length) | Expression::AtMost(length) => *longest = (*longest).max(*length),
            Expression::Not(inner) => inner.gather(patterns, longest),
            Expression::All(parts) | Expression::Any(parts) | Expression::One(parts) => {
                for part in parts {
                    part.gather(patterns, longest);
                }
            }
        }
    }

    fn holds(&self, length: usize, matches: &dyn Fn(&str) -> bool) -> bool {
        match self {
            Expression::Constant(always) => *always,
            Expression::Pattern(pattern) => matches(pattern),
            Expression::AtLeast(least) => length >= *least,
            Expression::AtMost(most) => length <= *most,
            Expression::Not(inner) => !inner.holds(length, matches),
            Expression::All(parts) => parts.iter().all(|part| part.holds(length, matches)),
            Expression::Any(parts) => parts.iter().any(|part| part.holds(length, matches)),
            Expression::One(parts) => parts.iter().filter(|part| part.holds(length, matches)).count() == 1,
        }
    }
}
