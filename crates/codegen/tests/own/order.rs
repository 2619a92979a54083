// Written by a test of linecard-codegen. Do not edit.

//! Order: An order.

use crate::own_rules::tables::ORDER;
use linecard_contract::{Api, Method, Object};
use linecard_types::attribute::{Reader, Writer};
use linecard_types::{Body, Change, Extra, Integer, Open, Stored, Update, Word, body::body, word::word};

/// The body of a GET response. An order.
///
/// [`Order`](crate::own_rules::tables::ORDER), page Orders.
///
/// Two to three of `tea`, `coffee`, `juice` and `water` are required.
/// At least one of `milk`, `sugar` and `cream` must be true.
/// At most two of `milk`, `sugar` and `cream` may be true if `mode` is `"Away"`.
///
/// See also [`Put`] and [`Post`].
#[derive(Clone, Debug, PartialEq)]
pub struct Get {
    /// Where it goes.
    ///
    /// - In JSON: `mode`
    /// - Always returned in a GET response.
    /// - Holds one of `"Table"`, `"Bar"`, `"Away"`.
    /// - The type also accepts other words, because a newer service may return them.
    pub mode: Open<Mode>,
    /// How much tea.
    ///
    /// - In JSON: `tea`
    /// - Conditional in a GET response.
    /// - Holds an Integer (a number without a fraction).
    pub tea: Option<Integer>,
    /// The coffee.
    ///
    /// - In JSON: `coffee`
    /// - Conditional in a GET response.
    /// - Holds a String.
    pub coffee: Option<String>,
    /// How much juice.
    ///
    /// - In JSON: `juice`
    /// - Conditional in a GET response.
    /// - Holds an Integer (a number without a fraction).
    pub juice: Option<Integer>,
    /// How much water.
    ///
    /// - In JSON: `water`
    /// - Conditional in a GET response.
    /// - Holds an Integer (a number without a fraction).
    pub water: Option<Integer>,
    /// Whether there is milk.
    ///
    /// - In JSON: `milk`
    /// - Optional in a GET response.
    /// - Holds a Boolean (true or false).
    pub milk: Option<bool>,
    /// Whether there is sugar.
    ///
    /// - In JSON: `sugar`
    /// - Optional in a GET response.
    /// - Holds a Boolean (true or false).
    pub sugar: Option<bool>,
    /// Whether there is cream.
    ///
    /// - In JSON: `cream`
    /// - Optional in a GET response.
    /// - Holds a Boolean (true or false).
    pub cream: Option<bool>,
    /// The table.
    ///
    /// - In JSON: `table`
    /// - Optional in a GET response.
    /// - Holds a String.
    /// - `table` must be empty if `mode` is `"Away"`.
    /// - `table` must not be empty if `mode` is `"Table"`.
    pub table: Option<String>,
    /// What else is to be said.
    ///
    /// - In JSON: `notes`
    /// - Optional in a GET response.
    /// - Holds an Array, each item a String.
    /// - `notes` must be empty if `mode` is `"Away"`.
    pub notes: Option<Vec<String>>,
    /// Whether there is a tip.
    ///
    /// - In JSON: `tip`
    /// - Optional in a GET response.
    /// - Holds a Boolean (true or false).
    /// - `tip` is not allowed if `mode` is `"Away"`.
    pub tip: Option<bool>,
    /// At most one of `cash` and `card` is allowed.
    pub payment: Option<GetPayment>,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
    /// Returns a body with its required attributes.
    #[must_use]
    pub fn new(mode: impl Into<Open<Mode>>) -> Self {
        Get {
            mode: mode.into(),
            tea: None,
            coffee: None,
            juice: None,
            water: None,
            milk: None,
            sugar: None,
            cream: None,
            table: None,
            notes: None,
            tip: None,
            payment: None,
            extra: Extra::default(),
        }
    }

    /// Sets [`tea`](field@Self::tea).
    #[must_use]
    pub fn tea(mut self, tea: impl Into<Integer>) -> Self {
        self.tea = Some(tea.into());
        self
    }

    /// Sets [`coffee`](field@Self::coffee).
    #[must_use]
    pub fn coffee(mut self, coffee: impl Into<String>) -> Self {
        self.coffee = Some(coffee.into());
        self
    }

    /// Sets [`juice`](field@Self::juice).
    #[must_use]
    pub fn juice(mut self, juice: impl Into<Integer>) -> Self {
        self.juice = Some(juice.into());
        self
    }

    /// Sets [`water`](field@Self::water).
    #[must_use]
    pub fn water(mut self, water: impl Into<Integer>) -> Self {
        self.water = Some(water.into());
        self
    }

    /// Sets [`milk`](field@Self::milk).
    #[must_use]
    pub fn milk(mut self, milk: bool) -> Self {
        self.milk = Some(milk);
        self
    }

    /// Sets [`sugar`](field@Self::sugar).
    #[must_use]
    pub fn sugar(mut self, sugar: bool) -> Self {
        self.sugar = Some(sugar);
        self
    }

    /// Sets [`cream`](field@Self::cream).
    #[must_use]
    pub fn cream(mut self, cream: bool) -> Self {
        self.cream = Some(cream);
        self
    }

    /// Sets [`table`](field@Self::table).
    #[must_use]
    pub fn table(mut self, table: impl Into<String>) -> Self {
        self.table = Some(table.into());
        self
    }

    /// Sets [`notes`](field@Self::notes).
    #[must_use]
    pub fn notes(mut self, notes: impl IntoIterator<Item = String>) -> Self {
        self.notes = Some(notes.into_iter().collect());
        self
    }

    /// Sets [`tip`](field@Self::tip).
    #[must_use]
    pub fn tip(mut self, tip: bool) -> Self {
        self.tip = Some(tip);
        self
    }

    /// Sets [`payment`](field@Self::payment).
    #[must_use]
    pub fn payment(mut self, payment: impl Into<GetPayment>) -> Self {
        self.payment = Some(payment.into());
        self
    }
}

/// One attribute of a group in [`Get`]. At most one of `cash` and `card` is allowed.
#[derive(Clone, Debug, PartialEq)]
pub enum GetPayment {
    /// Paid in cash.
    ///
    /// - In JSON: `cash`
    /// - Optional in a GET response.
    /// - Holds an Integer (a number without a fraction).
    Cash(Integer),
    /// The card.
    ///
    /// - In JSON: `card`
    /// - Optional in a GET response.
    /// - Holds a String.
    Card(String),
}

/// The body of a PUT. An order.
///
/// [`Order`](crate::own_rules::tables::ORDER), page Orders.
///
/// Two to three of `tea`, `coffee`, `juice` and `water` are required.
/// At least one of `milk`, `sugar` and `cream` must be true.
/// At most two of `milk`, `sugar` and `cream` may be true if `mode` is `"Away"`.
///
/// See also [`Get`] and [`Post`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Put {
    /// Where it goes.
    ///
    /// - In JSON: `mode`
    /// - Optional in a PUT.
    /// - Holds one of `"Table"`, `"Bar"`, `"Away"`.
    pub mode: Option<Mode>,
    /// How much tea.
    ///
    /// - In JSON: `tea`
    /// - Conditional in a PUT.
    /// - Holds an Integer (a number without a fraction).
    pub tea: Option<Integer>,
    /// The coffee.
    ///
    /// - In JSON: `coffee`
    /// - Conditional in a PUT.
    /// - Holds a String.
    /// - `null` clears it in a PUT.
    pub coffee: Change<String>,
    /// How much juice.
    ///
    /// - In JSON: `juice`
    /// - Conditional in a PUT.
    /// - Holds an Integer (a number without a fraction).
    /// - `null` clears it in a PUT.
    pub juice: Change<Integer>,
    /// How much water.
    ///
    /// - In JSON: `water`
    /// - Conditional in a PUT.
    /// - Holds an Integer (a number without a fraction).
    pub water: Option<Integer>,
    /// Whether there is milk.
    ///
    /// - In JSON: `milk`
    /// - Optional in a PUT.
    /// - Holds a Boolean (true or false).
    /// - `null` clears it in a PUT.
    pub milk: Change<bool>,
    /// Whether there is sugar.
    ///
    /// - In JSON: `sugar`
    /// - Optional in a PUT.
    /// - Holds a Boolean (true or false).
    pub sugar: Option<bool>,
    /// Whether there is cream.
    ///
    /// - In JSON: `cream`
    /// - Optional in a PUT.
    /// - Holds a Boolean (true or false).
    pub cream: Option<bool>,
    /// The table.
    ///
    /// - In JSON: `table`
    /// - Optional in a PUT.
    /// - Holds a String.
    /// - `table` must be empty if `mode` is `"Away"`.
    /// - `table` must not be empty if `mode` is `"Table"`.
    pub table: Option<String>,
    /// What else is to be said.
    ///
    /// - In JSON: `notes`
    /// - Optional in a PUT.
    /// - Holds an Array, each item a String.
    /// - A PUT replaces the list as a whole.
    /// - `notes` must be empty if `mode` is `"Away"`.
    pub notes: Option<Vec<String>>,
    /// Whether there is a tip.
    ///
    /// - In JSON: `tip`
    /// - Optional in a PUT.
    /// - Holds a Boolean (true or false).
    /// - `tip` is not allowed if `mode` is `"Away"`.
    /// - `tip` must be true if `mode` is `"Bar"`, unless it is already stored.
    pub tip: Option<bool>,
    /// At most one of `cash` and `card` is allowed.
    pub payment: Option<PutPayment>,
}

impl Put {
    /// Sets [`mode`](field@Self::mode).
    #[must_use]
    pub fn mode(mut self, mode: Mode) -> Self {
        self.mode = Some(mode);
        self
    }

    /// Sets [`tea`](field@Self::tea).
    #[must_use]
    pub fn tea(mut self, tea: impl Into<Integer>) -> Self {
        self.tea = Some(tea.into());
        self
    }

    /// Sets [`coffee`](field@Self::coffee).
    #[must_use]
    pub fn coffee(mut self, coffee: impl Into<String>) -> Self {
        self.coffee = Change::Set(coffee.into());
        self
    }

    /// Clears [`coffee`](field@Self::coffee).
    #[must_use]
    pub fn clear_coffee(mut self) -> Self {
        self.coffee = Change::Clear;
        self
    }

    /// Sets [`juice`](field@Self::juice).
    #[must_use]
    pub fn juice(mut self, juice: impl Into<Integer>) -> Self {
        self.juice = Change::Set(juice.into());
        self
    }

    /// Clears [`juice`](field@Self::juice).
    #[must_use]
    pub fn clear_juice(mut self) -> Self {
        self.juice = Change::Clear;
        self
    }

    /// Sets [`water`](field@Self::water).
    #[must_use]
    pub fn water(mut self, water: impl Into<Integer>) -> Self {
        self.water = Some(water.into());
        self
    }

    /// Sets [`milk`](field@Self::milk).
    #[must_use]
    pub fn milk(mut self, milk: bool) -> Self {
        self.milk = Change::Set(milk);
        self
    }

    /// Clears [`milk`](field@Self::milk).
    #[must_use]
    pub fn clear_milk(mut self) -> Self {
        self.milk = Change::Clear;
        self
    }

    /// Sets [`sugar`](field@Self::sugar).
    #[must_use]
    pub fn sugar(mut self, sugar: bool) -> Self {
        self.sugar = Some(sugar);
        self
    }

    /// Sets [`cream`](field@Self::cream).
    #[must_use]
    pub fn cream(mut self, cream: bool) -> Self {
        self.cream = Some(cream);
        self
    }

    /// Sets [`table`](field@Self::table).
    #[must_use]
    pub fn table(mut self, table: impl Into<String>) -> Self {
        self.table = Some(table.into());
        self
    }

    /// Sets [`notes`](field@Self::notes).
    #[must_use]
    pub fn notes(mut self, notes: impl IntoIterator<Item = String>) -> Self {
        self.notes = Some(notes.into_iter().collect());
        self
    }

    /// Sets [`tip`](field@Self::tip).
    #[must_use]
    pub fn tip(mut self, tip: bool) -> Self {
        self.tip = Some(tip);
        self
    }

    /// Sets [`payment`](field@Self::payment).
    #[must_use]
    pub fn payment(mut self, payment: impl Into<PutPayment>) -> Self {
        self.payment = Some(payment.into());
        self
    }
}

/// One attribute of a group in [`Put`]. At most one of `cash` and `card` is allowed.
#[derive(Clone, Debug, PartialEq)]
pub enum PutPayment {
    /// Paid in cash.
    ///
    /// - In JSON: `cash`
    /// - Optional in a PUT.
    /// - Holds an Integer (a number without a fraction).
    Cash(Integer),
    /// The card.
    ///
    /// - In JSON: `card`
    /// - Optional in a PUT.
    /// - Holds a String.
    Card(String),
}

/// The body of a POST. An order.
///
/// [`Order`](crate::own_rules::tables::ORDER), page Orders.
///
/// At least two of `tea`, `coffee` and `juice` are required.
/// At least one of `milk`, `sugar` and `cream` must be true.
/// At most two of `milk`, `sugar` and `cream` may be true if `mode` is `"Away"`.
///
/// See also [`Get`] and [`Put`].
#[derive(Clone, Debug, PartialEq)]
pub struct Post {
    /// Where it goes.
    ///
    /// - In JSON: `mode`
    /// - Required in a POST.
    /// - Holds one of `"Table"`, `"Bar"`, `"Away"`.
    pub mode: Mode,
    /// How much tea.
    ///
    /// - In JSON: `tea`
    /// - Conditional in a POST.
    /// - Holds an Integer (a number without a fraction).
    pub tea: Option<Integer>,
    /// The coffee.
    ///
    /// - In JSON: `coffee`
    /// - Conditional in a POST.
    /// - Holds a String.
    pub coffee: Option<String>,
    /// How much juice.
    ///
    /// - In JSON: `juice`
    /// - Conditional in a POST.
    /// - Holds an Integer (a number without a fraction).
    pub juice: Option<Integer>,
    /// Whether there is milk.
    ///
    /// - In JSON: `milk`
    /// - Optional in a POST.
    /// - Holds a Boolean (true or false).
    pub milk: Option<bool>,
    /// Whether there is sugar.
    ///
    /// - In JSON: `sugar`
    /// - Optional in a POST.
    /// - Holds a Boolean (true or false).
    pub sugar: Option<bool>,
    /// Whether there is cream.
    ///
    /// - In JSON: `cream`
    /// - Optional in a POST.
    /// - Holds a Boolean (true or false).
    pub cream: Option<bool>,
    /// The table.
    ///
    /// - In JSON: `table`
    /// - Optional in a POST.
    /// - Holds a String.
    /// - `table` must be empty if `mode` is `"Away"`.
    /// - `table` must not be empty if `mode` is `"Table"`.
    pub table: Option<String>,
    /// What else is to be said.
    ///
    /// - In JSON: `notes`
    /// - Optional in a POST.
    /// - Holds an Array, each item a String.
    /// - `notes` must be empty if `mode` is `"Away"`.
    pub notes: Option<Vec<String>>,
    /// Whether there is a tip.
    ///
    /// - In JSON: `tip`
    /// - Optional in a POST.
    /// - Holds a Boolean (true or false).
    /// - `tip` is not allowed if `mode` is `"Away"`.
    /// - `tip` must be true if `mode` is `"Bar"`.
    pub tip: Option<bool>,
    /// At most one of `cash` and `card` is allowed.
    pub payment: Option<PostPayment>,
}

impl Post {
    /// Returns a body with its required attributes.
    #[must_use]
    pub fn new(mode: Mode) -> Self {
        Post {
            mode,
            tea: None,
            coffee: None,
            juice: None,
            milk: None,
            sugar: None,
            cream: None,
            table: None,
            notes: None,
            tip: None,
            payment: None,
        }
    }

    /// Sets [`tea`](field@Self::tea).
    #[must_use]
    pub fn tea(mut self, tea: impl Into<Integer>) -> Self {
        self.tea = Some(tea.into());
        self
    }

    /// Sets [`coffee`](field@Self::coffee).
    #[must_use]
    pub fn coffee(mut self, coffee: impl Into<String>) -> Self {
        self.coffee = Some(coffee.into());
        self
    }

    /// Sets [`juice`](field@Self::juice).
    #[must_use]
    pub fn juice(mut self, juice: impl Into<Integer>) -> Self {
        self.juice = Some(juice.into());
        self
    }

    /// Sets [`milk`](field@Self::milk).
    #[must_use]
    pub fn milk(mut self, milk: bool) -> Self {
        self.milk = Some(milk);
        self
    }

    /// Sets [`sugar`](field@Self::sugar).
    #[must_use]
    pub fn sugar(mut self, sugar: bool) -> Self {
        self.sugar = Some(sugar);
        self
    }

    /// Sets [`cream`](field@Self::cream).
    #[must_use]
    pub fn cream(mut self, cream: bool) -> Self {
        self.cream = Some(cream);
        self
    }

    /// Sets [`table`](field@Self::table).
    #[must_use]
    pub fn table(mut self, table: impl Into<String>) -> Self {
        self.table = Some(table.into());
        self
    }

    /// Sets [`notes`](field@Self::notes).
    #[must_use]
    pub fn notes(mut self, notes: impl IntoIterator<Item = String>) -> Self {
        self.notes = Some(notes.into_iter().collect());
        self
    }

    /// Sets [`tip`](field@Self::tip).
    #[must_use]
    pub fn tip(mut self, tip: bool) -> Self {
        self.tip = Some(tip);
        self
    }

    /// Sets [`payment`](field@Self::payment).
    #[must_use]
    pub fn payment(mut self, payment: impl Into<PostPayment>) -> Self {
        self.payment = Some(payment.into());
        self
    }
}

/// One attribute of a group in [`Post`]. At most one of `cash` and `card` is allowed.
#[derive(Clone, Debug, PartialEq)]
pub enum PostPayment {
    /// Paid in cash.
    ///
    /// - In JSON: `cash`
    /// - Optional in a POST.
    /// - Holds an Integer (a number without a fraction).
    Cash(Integer),
    /// The card.
    ///
    /// - In JSON: `card`
    /// - Optional in a POST.
    /// - Holds a String.
    Card(String),
}

/// The words that `mode` may hold.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Mode {
    /// `Table`
    Table,
    /// `Bar`
    Bar,
    /// `Away`
    Away,
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &ORDER;
    const API: &'static Api = &crate::own_rules::tables::ORDERS;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            mode: reader.required(wire::MODE)?,
            tea: reader.optional(wire::TEA)?,
            coffee: reader.optional(wire::COFFEE)?,
            juice: reader.optional(wire::JUICE)?,
            water: reader.optional(wire::WATER)?,
            milk: reader.optional(wire::MILK)?,
            sugar: reader.optional(wire::SUGAR)?,
            cream: reader.optional(wire::CREAM)?,
            table: reader.optional(wire::TABLE)?,
            notes: reader.optional(wire::NOTES)?,
            tip: reader.optional(wire::TIP)?,
            payment: GetPayment::read_from(reader)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::MODE, &self.mode);
        writer.optional(wire::TEA, self.tea.as_ref());
        writer.optional(wire::COFFEE, self.coffee.as_ref());
        writer.optional(wire::JUICE, self.juice.as_ref());
        writer.optional(wire::WATER, self.water.as_ref());
        writer.optional(wire::MILK, self.milk.as_ref());
        writer.optional(wire::SUGAR, self.sugar.as_ref());
        writer.optional(wire::CREAM, self.cream.as_ref());
        writer.optional(wire::TABLE, self.table.as_ref());
        writer.optional(wire::NOTES, self.notes.as_ref());
        writer.optional(wire::TIP, self.tip.as_ref());
        if let Some(payment) = &self.payment {
            payment.write_to(writer);
        }
        writer.rest(&self.extra);
    }
}

body!(Get);

impl GetPayment {
    #[expect(clippy::option_option, reason = "the outer option is none if a value cannot be read")]
    fn read_from(reader: &mut Reader) -> Option<Option<Self>> {
        if let Some(value) = reader.optional(wire::CASH)? {
            return Some(Some(GetPayment::Cash(value)));
        }
        if let Some(value) = reader.optional(wire::CARD)? {
            return Some(Some(GetPayment::Card(value)));
        }
        Some(None)
    }

    fn write_to(&self, writer: &mut Writer) {
        match self {
            GetPayment::Cash(value) => writer.required(wire::CASH, value),
            GetPayment::Card(value) => writer.required(wire::CARD, value),
        }
    }
}

impl Body for Put {
    const OBJECT: &'static Object = &ORDER;
    const API: &'static Api = &crate::own_rules::tables::ORDERS;
    const METHOD: Method = Method::Put;
    const METHODS: &'static [Method] = &[Method::Put];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Put {
            mode: reader.optional(wire::MODE)?,
            tea: reader.optional(wire::TEA)?,
            coffee: reader.change(wire::COFFEE)?,
            juice: reader.change(wire::JUICE)?,
            water: reader.optional(wire::WATER)?,
            milk: reader.change(wire::MILK)?,
            sugar: reader.optional(wire::SUGAR)?,
            cream: reader.optional(wire::CREAM)?,
            table: reader.optional(wire::TABLE)?,
            notes: reader.optional(wire::NOTES)?,
            tip: reader.optional(wire::TIP)?,
            payment: PutPayment::read_from(reader)?,
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::MODE, self.mode.as_ref());
        writer.optional(wire::TEA, self.tea.as_ref());
        writer.change(wire::COFFEE, &self.coffee);
        writer.change(wire::JUICE, &self.juice);
        writer.optional(wire::WATER, self.water.as_ref());
        writer.change(wire::MILK, &self.milk);
        writer.optional(wire::SUGAR, self.sugar.as_ref());
        writer.optional(wire::CREAM, self.cream.as_ref());
        writer.optional(wire::TABLE, self.table.as_ref());
        writer.optional(wire::NOTES, self.notes.as_ref());
        writer.optional(wire::TIP, self.tip.as_ref());
        if let Some(payment) = &self.payment {
            payment.write_to(writer);
        }
    }
}

body!(Put);

impl PutPayment {
    #[expect(clippy::option_option, reason = "the outer option is none if a value cannot be read")]
    fn read_from(reader: &mut Reader) -> Option<Option<Self>> {
        if let Some(value) = reader.optional(wire::CASH)? {
            return Some(Some(PutPayment::Cash(value)));
        }
        if let Some(value) = reader.optional(wire::CARD)? {
            return Some(Some(PutPayment::Card(value)));
        }
        Some(None)
    }

    fn write_to(&self, writer: &mut Writer) {
        match self {
            PutPayment::Cash(value) => writer.required(wire::CASH, value),
            PutPayment::Card(value) => writer.required(wire::CARD, value),
        }
    }
}

impl Body for Post {
    const OBJECT: &'static Object = &ORDER;
    const API: &'static Api = &crate::own_rules::tables::ORDERS;
    const METHOD: Method = Method::Post;
    const METHODS: &'static [Method] = &[Method::Post];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Post {
            mode: reader.required(wire::MODE)?,
            tea: reader.optional(wire::TEA)?,
            coffee: reader.optional(wire::COFFEE)?,
            juice: reader.optional(wire::JUICE)?,
            milk: reader.optional(wire::MILK)?,
            sugar: reader.optional(wire::SUGAR)?,
            cream: reader.optional(wire::CREAM)?,
            table: reader.optional(wire::TABLE)?,
            notes: reader.optional(wire::NOTES)?,
            tip: reader.optional(wire::TIP)?,
            payment: PostPayment::read_from(reader)?,
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::MODE, &self.mode);
        writer.optional(wire::TEA, self.tea.as_ref());
        writer.optional(wire::COFFEE, self.coffee.as_ref());
        writer.optional(wire::JUICE, self.juice.as_ref());
        writer.optional(wire::MILK, self.milk.as_ref());
        writer.optional(wire::SUGAR, self.sugar.as_ref());
        writer.optional(wire::CREAM, self.cream.as_ref());
        writer.optional(wire::TABLE, self.table.as_ref());
        writer.optional(wire::NOTES, self.notes.as_ref());
        writer.optional(wire::TIP, self.tip.as_ref());
        if let Some(payment) = &self.payment {
            payment.write_to(writer);
        }
    }
}

body!(Post);

impl PostPayment {
    #[expect(clippy::option_option, reason = "the outer option is none if a value cannot be read")]
    fn read_from(reader: &mut Reader) -> Option<Option<Self>> {
        if let Some(value) = reader.optional(wire::CASH)? {
            return Some(Some(PostPayment::Cash(value)));
        }
        if let Some(value) = reader.optional(wire::CARD)? {
            return Some(Some(PostPayment::Card(value)));
        }
        Some(None)
    }

    fn write_to(&self, writer: &mut Writer) {
        match self {
            PostPayment::Cash(value) => writer.required(wire::CASH, value),
            PostPayment::Card(value) => writer.required(wire::CARD, value),
        }
    }
}

impl Stored for Get {
    type Put = Put;
}

impl Update for Put {
    type Stored = Get;
}

impl Word for Mode {
    const ALL: &'static [Self] = &[Mode::Table, Mode::Bar, Mode::Away];
    const WORDS: &'static [&'static str] = &["Table", "Bar", "Away"];

    fn as_str(self) -> &'static str {
        Self::WORDS[self as usize]
    }
}

word!(Mode);

/// The JSON names of the attributes.
mod wire {
    pub(super) const MODE: &str = "mode";
    pub(super) const TEA: &str = "tea";
    pub(super) const COFFEE: &str = "coffee";
    pub(super) const JUICE: &str = "juice";
    pub(super) const WATER: &str = "water";
    pub(super) const MILK: &str = "milk";
    pub(super) const SUGAR: &str = "sugar";
    pub(super) const CREAM: &str = "cream";
    pub(super) const TABLE: &str = "table";
    pub(super) const NOTES: &str = "notes";
    pub(super) const TIP: &str = "tip";
    pub(super) const CASH: &str = "cash";
    pub(super) const CARD: &str = "card";
}
