//! Finds out which files name an enum in their code. Comments and strings are ignored.

use proc_macro2::{TokenStream, TokenTree};
use std::collections::BTreeSet;

/// An enum of the tables.
pub(super) struct Enum {
    pub(super) name: &'static str,
    /// The file with the definition.
    pub(super) file: &'static str,
    /// What may follow `Name::`: the variants and constants. They distinguish it from other enums with the same name.
    pub(super) members: BTreeSet<String>,
}

impl Enum {
    /// Reads the variants and constants of an enum from the file with its definition.
    pub(super) fn new(name: &'static str, file: &'static str, text: &str) -> Result<Enum, String> {
        let tokens = tokens(file, text)?;
        let mut members = BTreeSet::new();
        for (index, token) in tokens.iter().enumerate() {
            let next = |offset: usize| tokens.get(index + offset);
            if is_word(Some(token), "enum") && is_word(next(1), name) {
                variants(next(2), &mut members);
            }
            if is_word(Some(token), "impl") && is_word(next(1), name) {
                constants(next(2), &mut members);
            }
        }
        if members.is_empty() {
            return Err(format!(
                "{file}: the enum `{name}` is not there; say in xtask/src/proof/new_kind.rs where it is"
            ));
        }
        Ok(Enum { name, file, members })
    }

    /// Returns whether the code of a file names the enum: with a variant or a constant, through `use Name::*`, or
    /// renamed.
    pub(super) fn is_named_in(&self, file: &str, text: &str) -> Result<bool, String> {
        let mut named = false;
        walk(&tokens(file, text)?, &mut |tokens| named |= self.begins(file, tokens));
        Ok(named)
    }

    /// Returns whether the enum is named at the beginning of these tokens.
    fn begins(&self, file: &str, tokens: &[TokenTree]) -> bool {
        let is_own = file == self.file && is_word(tokens.first(), "Self");
        if !is_own && !is_word(tokens.first(), self.name) {
            return false;
        }
        if is_word(tokens.get(1), "as") {
            return true;
        }
        let is_path = is_sign(tokens.get(1), ':') && is_sign(tokens.get(2), ':');
        is_path
            && match tokens.get(3) {
                Some(TokenTree::Ident(member)) => self.members.contains(&member.to_string()),
                Some(TokenTree::Punct(sign)) => sign.as_char() == '*',
                Some(TokenTree::Group(list)) => list.stream().into_iter().any(
                    |token| matches!(token, TokenTree::Ident(member) if self.members.contains(&member.to_string())),
                ),
                Some(TokenTree::Literal(_)) | None => false,
            }
    }
}

fn tokens(file: &str, text: &str) -> Result<Vec<TokenTree>, String> {
    let tokens: TokenStream = text.parse().map_err(|error| format!("{file}: {error}"))?;
    Ok(tokens.into_iter().collect())
}

/// Calls `see` with the rest of the tokens at each position, including groups.
fn walk(tokens: &[TokenTree], see: &mut impl FnMut(&[TokenTree])) {
    for (index, token) in tokens.iter().enumerate() {
        see(&tokens[index..]);
        if let TokenTree::Group(group) = token {
            walk(&group.stream().into_iter().collect::<Vec<_>>(), see);
        }
    }
}

/// Collects the words at the beginning or after a comma: the variants in the body of an enum.
fn variants(body: Option<&TokenTree>, members: &mut BTreeSet<String>) {
    let Some(TokenTree::Group(body)) = body else { return };
    let mut is_expected = true;
    for token in body.stream() {
        match token {
            TokenTree::Punct(sign) if sign.as_char() == ',' => is_expected = true,
            TokenTree::Ident(variant) if is_expected => {
                members.insert(variant.to_string());
                is_expected = false;
            }
            _ => {}
        }
    }
}

/// Collects the constants of an `impl`.
fn constants(body: Option<&TokenTree>, members: &mut BTreeSet<String>) {
    let Some(TokenTree::Group(body)) = body else { return };
    let tokens: Vec<TokenTree> = body.stream().into_iter().collect();
    for pair in tokens.windows(3) {
        if let [TokenTree::Ident(word), TokenTree::Ident(name), colon] = pair
            && word == "const"
            && is_sign(Some(colon), ':')
        {
            members.insert(name.to_string());
        }
    }
}

fn is_word(token: Option<&TokenTree>, word: &str) -> bool {
    matches!(token, Some(TokenTree::Ident(found)) if found == word)
}

fn is_sign(token: Option<&TokenTree>, sign: char) -> bool {
    matches!(token, Some(TokenTree::Punct(found)) if found.as_char() == sign)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCE: &str = "
        /// Kinds.
        pub enum Kind { /// One.
            Boolean, Integer(i64, i64), #[cfg(any())] Either { first: u8 } }
        impl Kind { pub const ANY: Kind = Kind::Boolean; const fn is(&self) -> bool { matches!(self, Self::Boolean) } }
    ";

    fn is_named_in(text: &str) -> bool {
        Enum::new("Kind", "kind.rs", SOURCE).unwrap().is_named_in("other.rs", text).unwrap()
    }

    #[test]
    fn members_are_variants_and_constants() {
        let members = Enum::new("Kind", "kind.rs", SOURCE).unwrap().members;
        assert_eq!(members.into_iter().collect::<Vec<_>>(), ["ANY", "Boolean", "Either", "Integer"]);
        assert!(Enum::new("Demand", "kind.rs", SOURCE).is_err());
    }

    #[test]
    fn code_names_it_with_a_variant_or_a_constant() {
        assert!(is_named_in("fn f() { if a { matches!(b, Some(x::Kind::Integer(..))) } }"));
        assert!(is_named_in("const A: K = Kind::ANY;"));
        assert!(is_named_in("use x::Kind::*;"));
        assert!(is_named_in("use x::Kind::{Boolean, Integer};"));
        assert!(is_named_in("use x::{A, Kind as K};"));
    }

    #[test]
    fn comments_texts_functions_and_other_enums_do_not() {
        assert!(!is_named_in(
            "/// A [`Kind::Boolean`].\nfn f(kind: &Kind) { /* Kind::Boolean */ g(\"Kind::Boolean\") }"
        ));
        assert!(!is_named_in("fn f() { items.map(Kind::objects); key::Kind::User; ErrorKind::Boolean }"));
    }
}
