//! The plan of a method: the attributes of an object as bits.

use crate::json::names::{MAX_NAMES, UNKNOWN_MEMBER};
use crate::table::masks::Masks;

/// The plan of a method: sets of attributes, with one bit for each attribute.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Plan {
    /// The attributes that the method has, including forbidden ones.
    pub(crate) known: u64,
    /// The attributes that must be in the body.
    pub(crate) required: u64,
    /// The attributes that may be in the body.
    pub(crate) allowed: u64,
    /// The attributes that are ignored whenever they are in the body.
    pub(crate) ignored: u64,
    /// The attributes that have a prose statement.
    pub(crate) prose: u64,
    /// The attributes whose nested objects are validated as in a POST: [`Field::method_within`] is not the method itself.
    ///
    /// [`Field::method_within`]: crate::table::object::Field::method_within
    pub(crate) whole: u64,
    /// The attributes that a request clears with null or with an empty value.
    pub(crate) cleared: u64,
    /// The attributes that give another attribute a new value: only what is stored can have them.
    pub(crate) renaming: u64,
    /// The attribute that is probably first, or [`UNKNOWN_MEMBER`] if no attribute is allowed.
    pub(crate) first: u8,
    /// The attribute that probably follows each attribute.
    pub(crate) after: [u8; MAX_NAMES],
    /// The rules that apply: one bit for each rule.
    pub(crate) rules: u32,
    /// The attributes that may have a finding at the closing brace if they are in the body.
    pub(crate) watched: u64,
    /// The attributes that may have one if they are missing. A bit of no attribute if there may be a finding in any case.
    pub(crate) needed: u64,
    /// The same rules as masks.
    pub(crate) masks: Masks,
}

impl Plan {
    /// Sets what may have a finding at the closing brace. `relevant` are the attributes whose effect depends on a rule.
    pub(super) const fn watch(&mut self, relevant: u64) {
        const OF_NO_ATTRIBUTE: u64 = 1 << 63;
        self.watched = relevant | self.masks.present | self.ignored | self.prose;
        self.needed = self.required | self.masks.missing;
        if self.masks.one_by_one != 0 || self.masks.has_groups() {
            self.needed |= OF_NO_ATTRIBUTE;
        }
    }

    /// Returns whether the closing brace may have findings, by the attributes in the body.
    #[inline(always)]
    pub(crate) const fn is_watched(&self, seen: u64) -> bool {
        self.watched & seen | self.needed & !seen != 0
    }

    pub(super) const NONE: Plan = Plan {
        first: UNKNOWN_MEMBER as u8,
        after: [UNKNOWN_MEMBER as u8; MAX_NAMES],
        known: 0,
        required: 0,
        allowed: 0,
        ignored: 0,
        prose: 0,
        whole: 0,
        cleared: 0,
        renaming: 0,
        rules: 0,
        watched: 0,
        needed: 0,
        masks: Masks::NONE,
    };
}
