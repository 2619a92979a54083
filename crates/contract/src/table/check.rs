//! Checks a table while it compiles, and compiles it into an [`Object`] for validation.

use crate::compile_error::{fail, same};
use crate::json::json_type::JsonType;
use crate::json::names::{MAX_NAMES, Names, UNKNOWN_MEMBER};
use crate::table::compiled::{CompiledRules, CompiledTest, MAX_RULES};
use crate::table::masks::{Masks, Questions};
use crate::table::method::Method;
use crate::table::object::{Effect, Field, Kind, Object, Words};
use crate::table::plan::Plan;
use crate::table::presence::Presence;
use crate::table::rule::{Counted, Demand, Of, Rule, Test};
use crate::table::text::Format;
use crate::table::words::{NOTHING, Rows};

/// The most attributes that an object and the objects nested in it may have together, along the deepest path.
pub(crate) const MAX_POSITIONS: usize = 64;

/// An object in the form of its documented table.
///
/// The rows of the base objects come first. If the object has a row with the same name, that row replaces theirs.
pub struct Table<const METHODS: usize, const FIELDS: usize> {
    /// The namespace, one for each API: lower-case letters, digits and hyphens.
    pub namespace: &'static str,
    /// The name in rule ids and on the command line: lower-case letters, digits and hyphens.
    pub name: &'static str,
    /// The page of the documentation.
    pub page: &'static str,
    /// The documented heading.
    pub title: &'static str,
    /// A description of one plain sentence.
    pub description: &'static str,
    /// The base objects, whose rows it shares.
    pub base: &'static [&'static Object],
    /// Its own rows.
    pub rows: &'static Rows<METHODS, FIELDS>,
    /// The rules between its attributes.
    pub rules: &'static [Rule],
}

impl<const METHODS: usize, const FIELDS: usize> Table<METHODS, FIELDS> {
    /// Checks the table while it compiles, and returns the object.
    ///
    /// # Panics
    ///
    /// If the table has a fault. In a constant, this is a compile error. Faults are:
    ///
    /// - an attribute, or a word in a list, that is listed twice;
    /// - a presence that does not belong to its method: A in a request, or R in a response;
    /// - an empty range, or ranges without a number between them;
    /// - a pattern whose regular expression does not mean the same in every engine;
    /// - a rule or a condition on an attribute that does not exist, or that has a kind which it cannot test;
    /// - a rule that demands nothing, or that no body can follow;
    /// - an attribute whose effect depends on itself;
    /// - more than 48 attributes, 32 rules or 48 tests.
    #[must_use]
    pub const fn checked(self) -> Object {
        self.resolved().checked()
    }

    /// Returns the table with the rows of the base objects and its own.
    const fn resolved(&self) -> ResolvedTable {
        let mut resolved = ResolvedTable {
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
            while index < self.base[base].length as usize {
                resolved.add(0, self.base[base].fields[index]);
                index += 1;
            }
            base += 1;
        }
        let inherited = resolved.length;
        let mut index = 0;
        while index < FIELDS {
            resolved.add(inherited, &self.rows.fields[index]);
            index += 1;
        }
        resolved
    }
}

/// A table with the rows of its base objects: it is checked and compiled.
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
    /// Checks the table, and returns the object.
    ///
    /// # Panics
    ///
    /// If the table has a fault: see [`Table::checked`].
    pub(crate) const fn checked(self) -> Object {
        self.check_header();
        self.check_groups();
        let (fields, length) = (self.fields, self.length);
        let mut names = [""; MAX_NAMES];
        let mut index = 0;
        while index < length {
            names[index] = fields[index].name;
            if !Names::fits(names[index]) {
                fail(&[self.name, ".", names[index], " has a name that JSON has to escape"]);
            }
            self.check_field(fields[index]);
            index += 1;
        }
        let mut index = 0;
        while index < length {
            if let Effect::Renames(other) = fields[index].effect {
                self.index_of(other, &names, length);
            }
            index += 1;
        }
        let mut compiled = CompiledRules::NONE;
        let mut plans = [Plan::NONE; 4];
        if self.rules.len() > MAX_RULES {
            fail(&[self.name, " has more than 32 rules; combine them, because a rule may name several attributes"]);
        }
        let mut method = 0;
        while method < self.methods.len() {
            let header = self.methods[method];
            plans[header as usize] = Self::plan(header, &fields, length);
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
        let mut questions = Questions::NONE;
        let mut method = 0;
        while method < 4 {
            let Plan { rules, required, .. } = plans[method];
            let (masks, relevant) = Masks::of(&compiled, rules, Method::ALL[method], required, &mut questions);
            plans[method].masks = masks;
            plans[method].watch(relevant);
            method += 1;
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
            names: Names::new(&names, length),
            length: length as u8,
            depth: self.depth(&fields, length) as u8,
            compiled,
            questions,
            plans,
            delete_needs_body: plans[Method::Delete as usize].required != 0,
            is_value: false,
        }
    }

    /// Checks the name, the namespace, the header and the demands of the rules.
    const fn check_header(&self) {
        if !is_id(self.name) {
            let expected = "the name of an object must consist of lower-case letters, digits and hyphens, but it is ";
            fail(&[expected, self.name]);
        }
        if !is_id(self.namespace) {
            let expected = ": the namespace must consist of lower-case letters, digits and hyphens, but it is ";
            fail(&[self.name, expected, self.namespace]);
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

    /// Checks that no two groups of one method share a name, because their rules would share ids.
    const fn check_groups(&self) {
        let mut rule = 0;
        while rule < self.rules.len() {
            let mut other = 0;
            while other < rule {
                if let (Of::Group(group), Of::Group(before)) = (self.rules[rule].of, self.rules[other].of) {
                    if self.rules[rule].methods & self.rules[other].methods != 0 && same(group, before) {
                        fail(&[self.name, " has two groups with the name ", group, " in one method"]);
                    }
                }
                other += 1;
            }
            rule += 1;
        }
    }

    /// Checks the demand of a rule, without the kinds of its attributes.
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
                    fail(&[self.name, ".", group, " demands a number of attributes that no body can have"]);
                }
                if from == 0 && to as usize >= rule.fields.len() {
                    fail(&[self.name, ".", group, " demands nothing: it allows any number of its attributes"]);
                }
                if choices(rule.fields.len(), from, to) > MAX_CHOICES {
                    fail(&[self.name, ".", group, " has too many combinations of attributes for a schema"]);
                }
                let mut field = 0;
                while field < self.length {
                    if same(self.fields[field].name, group) {
                        fail(&[
                            self.name,
                            ".",
                            group,
                            " is a group and an attribute; rename the group, or their rules share ids",
                        ]);
                    }
                    field += 1;
                }
            }
            (Of::Group(group), Demand::Filled | Demand::Empty | Demand::HasEffect) => {
                fail(&[self.name, ".", group, " is a group; a rule on a group can only count its attributes"])
            }
            (Of::Each, Demand::Count { from, to, .. }) => {
                if from > to || to > 1 {
                    fail(&[self.name, ".", rule.fields[0], " is counted alone, so the count must be 0 or 1"]);
                }
                if from == 0 && to == 1 {
                    fail(&[self.name, ".", rule.fields[0], " has a rule that demands nothing"]);
                }
            }
            (Of::Each, Demand::HasEffect) => {
                if rule.when.is_empty() {
                    fail(&[self.name, ".", rule.fields[0], " has a rule about its effect that has no condition"]);
                }
            }
            (Of::Each, Demand::Filled | Demand::Empty) => {}
        }
    }

    /// Adds a row. It replaces a row with the same name, if that is one of the first `replaceable` rows.
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
            fail(&[self.name, " has more than 48 attributes"]);
        }
        self.fields[self.length] = row;
        self.length += 1;
    }

    const fn check_field(&self, field: &'static Field) {
        let mut method = 0;
        while method < 4 {
            let (presence, is_response) = (field.enforced[method], method == Method::Get as usize);
            if matches!(presence, Presence::Always) && !is_response {
                fail(&[self.name, ".", field.name, " is A in a request, but A is for responses; write R"]);
            }
            if matches!(presence, Presence::Required) && is_response {
                fail(&[self.name, ".", field.name, " is R in a response, but R is for requests; write A"]);
            }
            let is_walked = may_stand(field, method) && self.has(method);
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
        if length + deepest > MAX_POSITIONS {
            fail(&[self.name, " and the objects nested in it have more than 64 attributes together"]);
        }
        length + deepest
    }

    /// Checks the kind of an attribute. `method` is a method that allows the attribute, if the kind is used in one.
    const fn check_kind(&self, field: &Field, kind: &'static Kind, method: Option<usize>) {
        match kind {
            Kind::Integer(from, to) if *from > *to => {
                fail(&[self.name, ".", field.name, " has a range that ends before it begins"]);
            }
            Kind::Integers(ranges) => self.check_ranges(field.name, ranges),
            Kind::Decimal(decimal) => {
                if decimal.admits_none() {
                    fail(&[self.name, ".", field.name, " has a range that ends before it begins"]);
                }
            }
            Kind::String(text) => {
                if let Some(most) = text.max_length {
                    if most < text.min_length {
                        fail(&[self.name, ".", field.name, " has a maximum length below its minimum length"]);
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
                    if !has(inner, field.method_within(Method::ALL[method]) as usize) {
                        fail(&[
                            self.name,
                            ".",
                            field.name,
                            " holds ",
                            inner.name,
                            " in a method that it does not have",
                        ]);
                    }
                }
            }
            Kind::OpenObject if field.prose.is_none() => {
                fail(&[self.name, ".", field.name, " holds an open object; add .prose(\"…\") to say so"]);
            }
            Kind::Array(items) => {
                self.check_kind(field, &items.kind, method);
                if let Some(key) = items.matched_by {
                    self.check_key(field, &items.kind, key);
                }
            }
            Kind::Either([first, second]) => {
                if share_type(first, second) {
                    fail(&[self.name, ".", field.name, " holds either of two kinds that have the same JSON type"]);
                }
                self.check_kind(field, first, method);
                self.check_kind(field, second, method);
            }
            Kind::Boolean | Kind::Integer(..) | Kind::OpenObject => {}
        }
    }

    /// Checks that an Integer has at least two ranges, in ascending order, with a number between them.
    const fn check_ranges(&self, field: &'static str, ranges: &'static [(i64, i64)]) {
        if ranges.len() < 2 {
            fail(&[self.name, ".", field, " has fewer than two ranges; write integer(from, to)"]);
        }
        let mut index = 0;
        while index < ranges.len() {
            let (from, to) = ranges[index];
            if from > to {
                fail(&[self.name, ".", field, " has a range that ends before it begins"]);
            }
            if index > 0 && (ranges[index - 1].1 == i64::MAX || from <= ranges[index - 1].1 + 1) {
                fail(&[self.name, ".", field, " has ranges that are not in ascending order, or that touch"]);
            }
            index += 1;
        }
    }

    /// Checks that the items of a list have the attribute by which an update matches them.
    const fn check_key(&self, field: &Field, kind: &Kind, key: &str) {
        if let Some(inner) = kind.as_object() {
            let mut index = 0_usize;
            while index < inner.length as usize {
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
            fail(&[self.name, ".", field, " has a list of no words, or of more than 62"]);
        }
        let mut index = 0;
        while index < list.words.len() {
            if index_of_word(list, list.words[index]) != index {
                fail(&[self.name, ".", field, " has the word \"", list.words[index], "\" twice"]);
            }
            index += 1;
        }
    }

    const fn plan(method: Method, fields: &[&'static Field; MAX_NAMES], length: usize) -> Plan {
        let mut plan = Plan::NONE;
        let mut index = 0;
        while index < length {
            let field = fields[index];
            let presence = field.enforced[method as usize];
            let bit = 1 << index;
            if presence.is_known() {
                plan.known |= bit;
            }
            if presence.is_required() {
                plan.required |= bit;
            }
            if may_stand(field, method as usize) {
                plan.allowed |= bit;
                if matches!(field.effect, Effect::Renames(_)) {
                    plan.renaming |= bit;
                }
                if is_cleared(field, method) {
                    plan.cleared |= bit;
                }
                if field.method_within(method) as usize != method as usize {
                    plan.whole |= bit;
                }
                if field.is_ignored(method) {
                    plan.ignored |= bit;
                }
                if field.prose.is_some() {
                    plan.prose |= bit;
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
        plan
    }

    /// Compiles a rule, with bits for attributes. Returns the methods in which it applies, as bits.
    const fn compile(
        &self,
        compiled: &mut CompiledRules,
        rule_index: usize,
        fields: &[&'static Field; MAX_NAMES],
        names: &[&'static str; MAX_NAMES],
        length: usize,
    ) -> u8 {
        let rule = &self.rules[rule_index];
        let mut bits = 0;
        let mut methods = 0;
        let mut position = 0;
        while position < rule.fields.len() {
            let index = self.index_of(rule.fields[position], names, length);
            if bits >> index & 1 == 1 {
                fail(&[self.name, " has a rule that names ", rule.fields[position], " twice"]);
            }
            bits |= 1 << index;
            let mut method = 0;
            while method < 4 {
                if rule.is_about(fields[index], Method::ALL[method]) && self.has(method) {
                    methods |= 1 << method;
                    self.check_demanded(rule, fields[index], &fields[index].kinds[method]);
                }
                method += 1;
            }
            position += 1;
        }
        compiled.begin(rule_index, rule, bits);
        if methods == 0 {
            fail(&[self.name, " has a rule on ", rule.fields[0], " that applies in no method"]);
        }
        self.add_tests(compiled, rule_index, rule_index, methods, fields, names, length);
        if matches!(rule.demand, Demand::HasEffect) {
            self.close(compiled, rule_index, bits, fields, names, length);
        }
        methods
    }

    /// Adds the tests that the rule at `stating` states to the condition of the rule at `rule_index`, in these methods.
    #[allow(clippy::too_many_arguments, reason = "a const fn cannot borrow them together while it changes `compiled`")]
    const fn add_tests(
        &self,
        compiled: &mut CompiledRules,
        rule_index: usize,
        stating: usize,
        methods: u8,
        fields: &[&'static Field; MAX_NAMES],
        names: &[&'static str; MAX_NAMES],
        length: usize,
    ) {
        let when = self.rules[stating].when;
        let mut test = 0;
        while test < when.len() {
            let index = self.index_of(when[test].field(), names, length);
            let mut accepts = None;
            let mut method = 0;
            while method < 4 {
                if methods >> method & 1 == 1 {
                    if !may_stand(fields[index], method) {
                        fail(&[
                            self.name,
                            " has a condition on ",
                            names[index],
                            " in a method that does not allow that attribute",
                        ]);
                    }
                    let scalars = self.accepted(&when[test], &fields[index].kinds[method]);
                    if let Some(others) = accepts {
                        if others != scalars {
                            fail(&[self.name, ".", names[index], " has words in a different order in two methods"]);
                        }
                    }
                    accepts = Some(scalars);
                }
                method += 1;
            }
            if let Some(accepts) = accepts {
                let stated = (stating as u8, test as u8);
                let default = self.default_scalar(fields[index]);
                if !compiled.test(rule_index, CompiledTest { field: index as u8, accepts, default, methods, stated }) {
                    fail(&[self.name, " has rules with more than 48 tests in total"]);
                }
            }
            test += 1;
        }
    }

    /// Closes the condition of a rule about effects: an attribute that depends on one without effect has none.
    ///
    /// It adds the tests of the rules about the effect of each tested attribute, and so on.
    const fn close(
        &self,
        compiled: &mut CompiledRules,
        rule_index: usize,
        bits: u64,
        fields: &[&'static Field; MAX_NAMES],
        names: &[&'static str; MAX_NAMES],
        length: usize,
    ) {
        let mut test = 0;
        // The tests that are added are visited too.
        while let Some(CompiledTest { field, methods, .. }) = compiled.test_of(rule_index, test) {
            let tested = fields[field as usize];
            if bits >> field & 1 == 1 {
                fail(&[self.name, ".", tested.name, " has an effect that depends on itself"]);
            }
            let mut other = 0;
            while other < self.rules.len() {
                let rule = &self.rules[other];
                if matches!(rule.demand, Demand::HasEffect) && names_field(rule, tested.name) {
                    let methods = methods & rule.methods & self.requests();
                    if methods != 0 {
                        self.add_tests(compiled, rule_index, other, methods, fields, names, length);
                    }
                }
                other += 1;
            }
            test += 1;
        }
    }

    /// Returns the methods of the header whose bodies are requests, as bits.
    const fn requests(&self) -> u8 {
        let mut methods = 0;
        let mut column = 0;
        while column < self.methods.len() {
            if !self.methods[column].is_response() {
                methods |= 1 << self.methods[column] as u32;
            }
            column += 1;
        }
        methods
    }

    /// Checks that an attribute of this kind can have the demand of a rule.
    const fn check_demanded(&self, rule: &Rule, field: &Field, kind: &Kind) {
        match rule.demand {
            Demand::Filled | Demand::Empty => {
                if kind.as_list().is_none() && !kind.is_text() {
                    fail(&[
                        self.name,
                        ".",
                        field.name,
                        " is neither a list nor a text, so a rule cannot demand that it is empty or not",
                    ]);
                }
            }
            Demand::Count { of: Counted::True, .. } => {
                if !kind.is_boolean() {
                    fail(&[self.name, ".", field.name, " is not a Boolean, so a rule cannot count whether it is true"]);
                }
            }
            Demand::Count { of: Counted::Present, .. } | Demand::HasEffect => {}
        }
    }

    const fn has(&self, method: usize) -> bool {
        let mut index = 0;
        while index < self.methods.len() {
            if self.methods[index] as usize == method {
                return true;
            }
            index += 1;
        }
        false
    }

    const fn index_of(&self, name: &'static str, names: &[&'static str; MAX_NAMES], length: usize) -> usize {
        let mut index = 0;
        while index < length {
            if same(names[index], name) {
                return index;
            }
            index += 1;
        }
        fail(&[self.name, " has a rule or an effect on ", name, ", but no such attribute"])
    }

    /// Returns the scalars for which a test is true, as bits.
    const fn accepted(&self, test: &Test, kind: &Kind) -> u64 {
        match (test, kind.tested_words()) {
            (Test::IsTrue(_), _) if kind.is_boolean() => 0b10,
            (Test::IsFalse(_), _) if kind.is_boolean() => 0b01,
            (Test::Is(field, word), Some(list)) => 1 << self.listed(list, field, word),
            (Test::IsNot(field, word), Some(list)) => !(1 << self.listed(list, field, word)),
            (Test::IsTrue(_) | Test::IsFalse(_), _) | (Test::Is(..) | Test::IsNot(..), None) => {
                fail(&[self.name, ".", test.field(), " has a kind that this condition cannot test"])
            }
        }
    }

    /// Returns the scalar of the default word of an attribute.
    const fn default_scalar(&self, field: &'static Field) -> u8 {
        match (field.default_word, field.kinds[0].tested_words()) {
            (None, _) => CompiledTest::NO_DEFAULT,
            (Some(word), Some(list)) => self.listed(list, field.name, word) as u8,
            (Some(word), None) => {
                fail(&[self.name, ".", field.name, " has the default word \"", word, "\", but no list of words"])
            }
        }
    }

    const fn listed(&self, list: &Words, field: &'static str, word: &'static str) -> usize {
        let index = index_of_word(list, word);
        if index == list.words.len() {
            fail(&[self.name, ".", field, " has no word \"", word, "\" in its list"]);
        }
        index
    }
}

/// The most combinations of attributes that a schema lists for a rule on a group.
const MAX_CHOICES: usize = 2_000;

/// Returns how many combinations a schema needs to express that the number of attributes is neither too small nor too
/// large.
const fn choices(length: usize, from: u8, to: u8) -> usize {
    let too_few = if from == 0 { 0 } else { combinations(length, length + 1 - from as usize) };
    let too_many = if to as usize >= length { 0 } else { combinations(length, to as usize + 1) };
    if too_few > too_many { too_few } else { too_many }
}

/// Returns the binomial coefficient. It stops to count above [`MAX_CHOICES`], so that it does not overflow.
const fn combinations(of: usize, some: usize) -> usize {
    let some = if some > of - some { of - some } else { some };
    let (mut count, mut index) = (1, 0);
    while index < some && count <= MAX_CHOICES {
        count = count * (of - index) / (index + 1);
        index += 1;
    }
    count
}

/// Returns whether a name can be used in a rule id and on the command line.
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

/// Returns how many attributes the objects of a kind have together, along the deepest path.
const fn depth_of(kind: &Kind) -> usize {
    match kind {
        Kind::Object(object) => object.depth as usize,
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

/// Returns whether a body of the method may contain the attribute.
const fn may_stand(field: &Field, method: usize) -> bool {
    field.may_stand(Method::ALL[method])
}

/// Returns whether a rule is about an attribute.
const fn names_field(rule: &Rule, name: &str) -> bool {
    let mut index = 0;
    while index < rule.fields.len() {
        if same(rule.fields[index], name) {
            return true;
        }
        index += 1;
    }
    false
}

/// Returns whether null or an empty value of this attribute deletes what is stored.
const fn is_cleared(field: &Field, method: Method) -> bool {
    let kind = field.kind(method);
    let holds_nothing =
        if let Kind::Either([_, Kind::String(text)]) = kind { matches!(text.max_length, Some(0)) } else { false };
    matches!(method, Method::Put) && (holds_nothing || kind.as_list().is_some() || field.accepts_null(method))
}

/// Returns whether an object has a body in the method.
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

/// Returns whether a value of one JSON type could be of both kinds.
const fn share_type(first: &Kind, second: &Kind) -> bool {
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

/// Returns the index of a word in its list, or the length of the list if the word is not in it.
const fn index_of_word(list: &Words, word: &str) -> usize {
    let mut index = 0;
    while index < list.words.len() && !same(list.words[index], word) {
        index += 1;
    }
    index
}
