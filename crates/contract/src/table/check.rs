//! Checks a table while it compiles, and makes it ready for validation.

use crate::compile_error::{fail, same};
use crate::json::json_type::JsonType;
use crate::json::names::{MAX_NAMES, Names, Slots, UNKNOWN_MEMBER};
use crate::table::method::Method;
use crate::table::object::{Effect, Field, Kind, Object, Words};
use crate::table::plan::{CompiledRules, CompiledTest, MAX_RULES, MAX_TESTS, Plan};
use crate::table::presence::Presence;
use crate::table::rule::{Counted, Demand, Of, Rule, Test};

use crate::table::text::Format;
use crate::table::words::{NOTHING, Rows};

/// How many attributes the objects that are in one another may have together. No table with more compiles.
pub(crate) const MAX_FIELD_STATES: usize = 64;

/// An object as it is written down.
///
/// The rows of the objects that it builds upon come first; a row of its own takes the place of theirs of that name.
pub struct Table<const METHODS: usize, const FIELDS: usize> {
    /// The namespace, one for each API: small letters, digits and hyphens.
    pub namespace: &'static str,
    /// The name in rule ids and on the command line: small letters, digits and hyphens.
    pub name: &'static str,
    /// The page of the documentation.
    pub page: &'static str,
    /// The heading, as documented.
    pub title: &'static str,
    /// One plain sentence that says what it is.
    pub description: &'static str,
    /// The objects whose rows it shares.
    pub base: &'static [&'static Object],
    /// Its own rows.
    pub rows: &'static Rows<METHODS, FIELDS>,
    /// What must hold between its attributes.
    pub rules: &'static [Rule],
}

impl<const METHODS: usize, const FIELDS: usize> Table<METHODS, FIELDS> {
    /// Checks the table while it compiles, and makes it ready for the walk.
    ///
    /// # Panics
    ///
    /// In a constant that is a compile error: an attribute that stands twice, a letter that does not belong to its method,
    /// an empty range, ranges that touch, a pattern that not every engine reads alike, a word that stands twice in its list, a rule or a condition on an attribute that is not there or
    /// cannot be tested so, a rule that demands nothing or what cannot be, more than 48 attributes, 32 rules or 64 tests.
    #[must_use]
    pub const fn checked(self) -> Object {
        self.gathered().checked()
    }

    /// The rows of the bases and its own.
    const fn gathered(&self) -> ResolvedTable {
        let mut gathered = ResolvedTable {
            namespace: self.namespace,
            name: self.name,
            title: self.title,
            page: self.page,
            description: self.description,
            methods: &self.rows.header,
            base: self.base,
            rules: self.rules,
            fields: [&NOTHING; MAX_NAMES],
            length: 0,
        };
        let mut base = 0;
        while base < self.base.len() {
            let mut index = 0;
            while index < self.base[base].length {
                gathered.add(0, self.base[base].fields[index]);
                index += 1;
            }
            base += 1;
        }
        let inherited = gathered.length;
        let mut index = 0;
        while index < FIELDS {
            gathered.add(inherited, &self.rows.fields[index]);
            index += 1;
        }
        gathered
    }
}

/// A table whose rows have been gathered: what is checked, and made ready for the walk.
pub(crate) struct ResolvedTable {
    pub(crate) namespace: &'static str,
    pub(crate) name: &'static str,
    pub(crate) title: &'static str,
    pub(crate) page: &'static str,
    pub(crate) description: &'static str,
    pub(crate) methods: &'static [Method],
    pub(crate) base: &'static [&'static Object],
    pub(crate) rules: &'static [Rule],
    pub(crate) fields: [&'static Field; MAX_NAMES],
    pub(crate) length: usize,
}

impl ResolvedTable {
    /// Checks it all.
    ///
    /// # Panics
    ///
    /// As [`Table::checked`] does.
    pub(crate) const fn checked(self) -> Object {
        self.check_words_of_its_own();
        self.check_groups();
        let (fields, length) = (self.fields, self.length);
        let mut names = [""; MAX_NAMES];
        let mut index = 0;
        while index < length {
            names[index] = fields[index].name;
            self.check_field(fields[index]);
            index += 1;
        }
        let mut index = 0;
        while index < length {
            if let Effect::Renames(other) = fields[index].effect {
                self.place(other, &names, length);
            }
            index += 1;
        }
        let mut compiled = CompiledRules::NONE;
        let mut plans = [Plan::NONE; 4];
        if self.rules.len() > MAX_RULES {
            fail(&[self.name, " has more than 32 rules; a rule may name several attributes"]);
        }
        let mut method = 0;
        while method < self.methods.len() {
            let header = self.methods[method];
            plans[header as usize] = Self::plan(header, &fields, &names, length);
            method += 1;
        }
        let mut rule = 0;
        while rule < self.rules.len() {
            let methods = self.compile(&mut compiled, rule, &fields, &names, length);
            let mut method = 0;
            while method < 4 {
                if methods >> method & 1 == 1 {
                    plans[method].rules |= 1 << rule;
                }
                method += 1;
            }
            rule += 1;
        }
        Object {
            namespace: self.namespace,
            name: self.name,
            title: self.title,
            page: self.page,
            description: self.description,
            methods: self.methods,
            base: self.base,
            rules: self.rules,
            fields,
            names: Names::new(&names),
            length,
            depth: self.depth(&fields, length),
            compiled,
            plans,
            delete_needs_body: plans[Method::Delete as usize].required != 0,
        }
    }

    /// Checks the name, the header and the names of the groups.
    const fn check_words_of_its_own(&self) {
        if !is_id(self.name) {
            fail(&["the name of an object is made of small letters, digits and hyphens, and this is not: ", self.name]);
        }
        if !is_id(self.namespace) {
            let what = "the namespace of an object is made of small letters, digits and hyphens, and this is not: ";
            fail(&[self.name, ": ", what, self.namespace]);
        }
        let mut column = 0;
        while column < self.methods.len() {
            let mut other = 0;
            while other < column {
                if self.methods[other] as usize == self.methods[column] as usize {
                    fail(&[self.name, " has a method twice in its header"]);
                }
                other += 1;
            }
            column += 1;
        }
        let mut rule = 0;
        while rule < self.rules.len() {
            self.check_demand(&self.rules[rule]);
            rule += 1;
        }
    }

    /// Checks that no two groups of one method share a name: their rules would share ids.
    const fn check_groups(&self) {
        let mut rule = 0;
        while rule < self.rules.len() {
            let mut other = 0;
            while other < rule {
                if let (Of::Group(group), Of::Group(before)) = (self.rules[rule].of, self.rules[other].of) {
                    if self.rules[rule].methods & self.rules[other].methods != 0 && same(group, before) {
                        fail(&[self.name, " has two groups of the name ", group, " in one method"]);
                    }
                }
                other += 1;
            }
            rule += 1;
        }
    }

    /// Checks what a rule demands, its attributes apart.
    const fn check_demand(&self, rule: &Rule) {
        if rule.fields.is_empty() {
            fail(&[self.name, " has a rule without attributes"]);
        }
        match (rule.of, rule.demand) {
            (Of::Group(group), _) if group.is_empty() => {
                fail(&[self.name, " has a group of attributes without a name"])
            }
            (Of::Group(group), Demand::Count { from, to, .. }) => {
                if from > to || from as usize > rule.fields.len() {
                    fail(&[self.name, ".", group, " demands a number of attributes that cannot be"]);
                }
                if from == 0 && to as usize >= rule.fields.len() {
                    fail(&[self.name, ".", group, " demands nothing: any number of its attributes is accepted"]);
                }
                if choices(rule.fields.len(), from, to) > MAX_CHOICES {
                    fail(&[self.name, ".", group, " has so many attributes that no schema could say how many of them"]);
                }
                let mut field = 0;
                while field < self.length {
                    if same(self.fields[field].name, group) {
                        fail(&[
                            self.name,
                            ".",
                            group,
                            " is a group with the name of an attribute: their rule ids are one",
                        ]);
                    }
                    field += 1;
                }
            }
            (Of::Group(group), Demand::Filled | Demand::Empty | Demand::HasEffect) => {
                fail(&[self.name, ".", group, " is a group, and only the attributes of a group can be counted"])
            }
            (Of::Each, Demand::Count { from, to, .. }) => {
                if from > to || to > 1 {
                    fail(&[
                        self.name,
                        ".",
                        rule.fields[0],
                        " is counted alone, and can only be there once or not at all",
                    ]);
                }
                if from == 0 && to == 1 {
                    fail(&[self.name, ".", rule.fields[0], " has a rule that demands nothing"]);
                }
            }
            (Of::Each, Demand::HasEffect) => {
                if rule.when.is_empty() {
                    fail(&[self.name, ".", rule.fields[0], " has an effect only under a condition, and there is none"]);
                }
            }
            (Of::Each, Demand::Filled | Demand::Empty) => {}
        }
    }

    /// Adds a row, or puts it in the place of one of the first `replaceable` that has its name.
    const fn add(&mut self, replaceable: usize, row: &'static Field) {
        let mut index = 0;
        while index < self.length {
            if same(self.fields[index].name, row.name) {
                if index >= replaceable {
                    fail(&[self.name, " has the attribute ", row.name, " twice"]);
                }
                self.fields[index] = row;
                return;
            }
            index += 1;
        }
        if self.length == MAX_NAMES {
            fail(&[self.name, " has more attributes than MAX_NAMES"]);
        }
        self.fields[self.length] = row;
        self.length += 1;
    }

    const fn check_field(&self, field: &'static Field) {
        let mut method = 0;
        while method < 4 {
            let (letter, is_answer) = (field.enforced[method], method == Method::Get as usize);
            if matches!(letter, Presence::Always) && !is_answer {
                fail(&[self.name, ".", field.name, " is A in a request: that letter belongs to answers"]);
            }
            if matches!(letter, Presence::Required) && is_answer {
                fail(&[self.name, ".", field.name, " is R in an answer: that letter belongs to requests"]);
            }
            let is_walked = may_stand(field, method) && self.knows(method);
            self.check_kind(field, &field.kinds[method], if is_walked { Some(method) } else { None });
            method += 1;
        }
    }

    const fn depth(&self, fields: &[&'static Field; MAX_NAMES], length: usize) -> usize {
        let mut deepest = 0;
        let mut index = 0;
        while index < length {
            let mut method = 0;
            while method < 4 {
                let depth = depth_of(&fields[index].kinds[method]);
                deepest = if depth > deepest { depth } else { deepest };
                method += 1;
            }
            index += 1;
        }
        if length + deepest > MAX_FIELD_STATES {
            fail(&[self.name, " and the objects in it have more attributes together than MAX_NOTES"]);
        }
        length + deepest
    }

    /// Checks what an attribute may hold, in the method if it may stand there.
    const fn check_kind(&self, field: &Field, kind: &'static Kind, method: Option<usize>) {
        match kind {
            Kind::Integer(from, to) if *from > *to => {
                fail(&[self.name, ".", field.name, " has a range whose end stands before its beginning"]);
            }
            Kind::Integers(ranges) => self.check_ranges(field.name, ranges),
            Kind::Decimal(decimal) => {
                if decimal.admits_none() {
                    fail(&[self.name, ".", field.name, " has a range whose end stands before its beginning"]);
                }
            }
            Kind::String(text) => {
                if let Some(most) = text.max_length {
                    if most < text.min_length {
                        fail(&[self.name, ".", field.name, " has a greatest length below its least"]);
                    }
                }
                if let Some(Format::Pattern(pattern)) = text.format {
                    if let Some(fault) = pattern.fault(text.min_length, text.max_length) {
                        fail(&[self.name, ".", field.name, " has a pattern \"", pattern.name, "\" ", fault]);
                    }
                }
            }
            Kind::Word(list) | Kind::LikelyWord(list) | Kind::AnyCaseWord(list) => self.check_words(field.name, list),
            Kind::Object(inner) => {
                if let Some(method) = method {
                    if !has(inner, method) {
                        fail(&[self.name, ".", field.name, " holds ", inner.name, ", which a method does not know"]);
                    }
                }
            }
            Kind::OpenObject if field.prose.is_none() => {
                fail(&[self.name, ".", field.name, " holds an open object, and does not tell so"]);
            }
            Kind::Array(items) => {
                self.check_kind(field, &items.kind, method);
                if let Some(key) = items.matched_by {
                    self.check_key(field, &items.kind, key);
                }
            }
            Kind::Either([first, second]) => {
                if alike(first, second) {
                    fail(&[self.name, ".", field.name, " holds either of two kinds that begin alike"]);
                }
                self.check_kind(field, first, method);
                self.check_kind(field, second, method);
            }
            Kind::Boolean | Kind::Integer(..) | Kind::OpenObject => {}
        }
    }

    /// Checks that the ranges of an Integer are several, and stand apart from one another in their order.
    const fn check_ranges(&self, field: &'static str, ranges: &'static [(i64, i64)]) {
        if ranges.len() < 2 {
            fail(&[self.name, ".", field, " has several ranges that are less than two"]);
        }
        let mut index = 0;
        while index < ranges.len() {
            let (from, to) = ranges[index];
            if from > to {
                fail(&[self.name, ".", field, " has a range whose end stands before its beginning"]);
            }
            if index > 0 && (ranges[index - 1].1 == i64::MAX || from <= ranges[index - 1].1 + 1) {
                fail(&[self.name, ".", field, " has ranges that touch, or stand in another order than their numbers"]);
            }
            index += 1;
        }
    }

    /// Checks that the items of a list have the attribute by which they are matched.
    const fn check_key(&self, field: &Field, kind: &Kind, key: &str) {
        if let Some(inner) = kind.as_object() {
            let mut index = 0;
            while index < inner.length {
                if same(inner.fields[index].name, key) {
                    return;
                }
                index += 1;
            }
        }
        fail(&[self.name, ".", field.name, " is matched by ", key, ", which its items do not have"]);
    }

    const fn check_words(&self, field: &'static str, list: &'static Words) {
        if list.words.is_empty() || list.words.len() > 62 {
            fail(&[self.name, ".", field, " has a list of words that is empty, or longer than 62"]);
        }
        let mut index = 0;
        while index < list.words.len() {
            if word_in(list, list.words[index]) != index {
                fail(&[self.name, ".", field, " has the word \"", list.words[index], "\" twice"]);
            }
            index += 1;
        }
    }

    const fn plan(
        method: Method,
        fields: &[&'static Field; MAX_NAMES],
        names: &[&'static str; MAX_NAMES],
        length: usize,
    ) -> Plan {
        let mut plan = Plan::NONE;
        let mut index = 0;
        while index < length {
            let field = fields[index];
            let letter = field.enforced[method as usize];
            let bit = 1 << index;
            if letter.is_known() {
                plan.known |= bit;
            }
            if letter.is_required() {
                plan.required |= bit;
            }
            if may_stand(field, method as usize) {
                plan.allowed |= bit;
                if field.prose.is_some() || field.is_ignored(method) {
                    plan.flagged |= bit;
                }
            }
            index += 1;
        }
        let mut next = UNKNOWN_MEMBER as u8;
        while index > 0 {
            index -= 1;
            plan.after[index] = next;
            if plan.allowed >> index & 1 == 1 {
                next = index as u8;
            }
        }
        plan.first = next;
        plan.slots = Slots::new(&Names::new(names), plan.allowed);
        plan
    }

    /// Makes a rule ready, with bits for names; gives back the methods in which it holds.
    const fn compile(
        &self,
        compiled: &mut CompiledRules,
        place_of_rule: usize,
        fields: &[&'static Field; MAX_NAMES],
        names: &[&'static str; MAX_NAMES],
        length: usize,
    ) -> u8 {
        let rule = &self.rules[place_of_rule];
        if compiled.tests_length() + rule.when.len() > MAX_TESTS {
            fail(&[self.name, " has rules with more than 64 tests together"]);
        }
        let mut bits = 0;
        let mut holds_in = 0;
        let mut index = 0;
        while index < rule.fields.len() {
            let place = self.place(rule.fields[index], names, length);
            if bits >> place & 1 == 1 {
                fail(&[self.name, " has a rule that names ", rule.fields[index], " twice"]);
            }
            bits |= 1 << place;
            let mut method = 0;
            while method < 4 {
                if may_stand(fields[place], method) && rule.methods >> method & 1 == 1 && self.knows(method) {
                    holds_in |= 1 << method;
                    self.check_demanded(rule, fields[place], &fields[place].kinds[method]);
                }
                method += 1;
            }
            index += 1;
        }
        compiled.begin(place_of_rule, rule, bits);
        let mut test = 0;
        while test < rule.when.len() {
            let place = self.place(rule.when[test].field(), names, length);
            let mut accepts = None;
            let mut method = 0;
            while method < 4 {
                if holds_in >> method & 1 == 1 {
                    if !may_stand(fields[place], method) {
                        fail(&[self.name, " has a condition on ", names[place], ", which a method does not know"]);
                    }
                    let scalars = self.accepted(&rule.when[test], &fields[place].kinds[method]);
                    if let Some(others) = accepts {
                        if others != scalars {
                            fail(&[self.name, ".", names[place], " has lists in another order in another method"]);
                        }
                    }
                    accepts = Some(scalars);
                }
                method += 1;
            }
            match accepts {
                Some(accepts) => compiled.test(place_of_rule, CompiledTest { field: place as u8, accepts }),
                None => fail(&[self.name, " has a rule on ", rule.fields[0], " that is in force in no method"]),
            }
            test += 1;
        }
        holds_in
    }

    /// Checks that a rule can ask for what it demands of an attribute of this kind.
    const fn check_demanded(&self, rule: &Rule, field: &Field, kind: &Kind) {
        match rule.demand {
            Demand::Filled | Demand::Empty => {
                if kind.as_list().is_none() && !kind.is_text() {
                    fail(&[
                        self.name,
                        ".",
                        field.name,
                        " is neither a list nor a text that a rule could want filled or empty",
                    ]);
                }
            }
            Demand::Count { of: Counted::True, .. } => {
                if !kind.is_boolean() {
                    fail(&[self.name, ".", field.name, " is no Boolean, and a rule counts whether it is true"]);
                }
            }
            Demand::Count { of: Counted::Present, .. } | Demand::HasEffect => {}
        }
    }

    const fn knows(&self, method: usize) -> bool {
        let mut index = 0;
        while index < self.methods.len() {
            if self.methods[index] as usize == method {
                return true;
            }
            index += 1;
        }
        false
    }

    const fn place(&self, name: &'static str, names: &[&'static str; MAX_NAMES], length: usize) -> usize {
        let mut index = 0;
        while index < length {
            if same(names[index], name) {
                return index;
            }
            index += 1;
        }
        fail(&[self.name, " has a rule or an effect on ", name, ", which is no attribute of it"])
    }

    /// The scalars under which a test holds, as bits.
    const fn accepted(&self, test: &Test, kind: &Kind) -> u64 {
        match (test, kind.tested_words()) {
            (Test::IsTrue(_), _) if kind.is_boolean() => 0b10,
            (Test::IsFalse(_), _) if kind.is_boolean() => 0b01,
            (Test::Is(field, word), Some(list)) => 1 << self.listed(list, field, word),
            (Test::IsNot(field, word), Some(list)) => !(1 << self.listed(list, field, word)),
            (Test::IsTrue(_) | Test::IsFalse(_), _) | (Test::Is(..) | Test::IsNot(..), None) => {
                fail(&[self.name, ".", test.field(), " holds nothing that this condition could test"])
            }
        }
    }

    const fn listed(&self, list: &Words, field: &'static str, word: &'static str) -> usize {
        let place = word_in(list, word);
        if place == list.words.len() {
            fail(&[self.name, ".", field, " has no word \"", word, "\" in its list"]);
        }
        place
    }
}

/// The most combinations of attributes that a schema lists to say how many of a group may be there.
const MAX_CHOICES: usize = 2_000;

/// How many combinations it takes to say that a number of attributes is neither too small nor too large.
const fn choices(length: usize, from: u8, to: u8) -> usize {
    let too_few = if from == 0 { 0 } else { combinations(length, length + 1 - from as usize) };
    let too_many = if to as usize >= length { 0 } else { combinations(length, to as usize + 1) };
    if too_few > too_many { too_few } else { too_many }
}

/// How many ways there are to choose some of a number; no more than a little above [`MAX_CHOICES`] is counted.
const fn combinations(of: usize, some: usize) -> usize {
    let some = if some > of - some { of - some } else { some };
    let (mut ways, mut index) = (1, 0);
    while index < some && ways <= MAX_CHOICES {
        ways = ways * (of - index) / (index + 1);
        index += 1;
    }
    ways
}

/// Whether a name can stand in a rule id and on the command line.
const fn is_id(name: &str) -> bool {
    let bytes = name.as_bytes();
    let mut index = 0;
    while index < bytes.len() {
        if !matches!(bytes[index], b'a'..=b'z' | b'0'..=b'9' | b'-') {
            return false;
        }
        index += 1;
    }
    !bytes.is_empty()
}

/// How many attributes the objects of a kind have, on the longest way.
const fn depth_of(kind: &Kind) -> usize {
    match kind {
        Kind::Object(object) => object.depth,
        Kind::Array(items) => depth_of(&items.kind),
        Kind::Either([first, second]) => {
            let (first, second) = (depth_of(first), depth_of(second));
            if first > second { first } else { second }
        }
        Kind::Boolean
        | Kind::Integer(..)
        | Kind::Integers(_)
        | Kind::Decimal(_)
        | Kind::String(_)
        | Kind::Word(_)
        | Kind::LikelyWord(_)
        | Kind::AnyCaseWord(_)
        | Kind::OpenObject => 0,
    }
}

/// Whether the attribute may stand in a body of the method.
const fn may_stand(field: &Field, method: usize) -> bool {
    field.may_stand(Method::ALL[method])
}

/// Whether an object has a body in the method.
const fn has(object: &Object, method: usize) -> bool {
    let mut index = 0;
    while index < object.methods.len() {
        if object.methods[index] as usize == method {
            return true;
        }
        index += 1;
    }
    false
}

/// Whether one value could begin as both kinds do.
const fn alike(first: &Kind, second: &Kind) -> bool {
    let openings = [JsonType::Object, JsonType::Array, JsonType::String, JsonType::Number, JsonType::Boolean];
    let mut index = 0;
    while index < openings.len() {
        if first.begins_with(openings[index]) && second.begins_with(openings[index]) {
            return true;
        }
        index += 1;
    }
    false
}

/// The place of a word in its list; the length of the list if it is not there.
const fn word_in(list: &Words, word: &str) -> usize {
    let mut index = 0;
    while index < list.words.len() && !same(list.words[index], word) {
        index += 1;
    }
    index
}
