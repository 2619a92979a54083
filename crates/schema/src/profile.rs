//! The profiles: how much a schema says, and in which words.

use std::fmt;

/// How much a schema says, and in which words.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Profile {
    /// Everything that JSON Schema 2020-12 can say: it accepts what the walk accepts.
    Strict,
    /// JSON Schema 2020-12 for generators of code: without conditions between attributes, and without what no type can
    /// hold. It accepts more than `Strict`, and never less.
    Codegen,
    /// What `Codegen` says, as a schema object of OpenAPI 3.0: in one piece, with `nullable` in place of null.
    OpenApi30,
}

impl Profile {
    /// Every profile.
    pub const ALL: [Profile; 3] = [Profile::Strict, Profile::Codegen, Profile::OpenApi30];

    /// The name, which is that of its folder too: `strict`, `codegen` or `openapi-3.0`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Profile::Strict => "strict",
            Profile::Codegen => "codegen",
            Profile::OpenApi30 => "openapi-3.0",
        }
    }
}

impl fmt::Display for Profile {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.pad(self.as_str())
    }
}
