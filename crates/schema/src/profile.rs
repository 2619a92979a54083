//! The profiles of a schema.

use std::fmt;

/// The profile of a schema: its dialect, and how much of the contract it expresses.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Profile {
    /// JSON Schema 2020-12 with all rules that it can express. It accepts the same bodies as `validate`.
    Strict,
    /// JSON Schema 2020-12 for code generators: without conditions between attributes, and without rules that no type
    /// can express. It accepts everything that `Strict` accepts, and more.
    Codegen,
    /// JSON Schema 2020-12 for editors: the rules of `Strict`, with a sentence for each error, and keywords of VS Code that
    /// others ignore. It accepts everything that `Strict` accepts.
    Editor,
    /// The same as `Codegen`, as a schema object of OpenAPI 3.0: without references, and with `nullable` for null.
    OpenApi30,
}

impl Profile {
    /// All profiles.
    pub const ALL: [Profile; 4] = [Profile::Strict, Profile::Codegen, Profile::Editor, Profile::OpenApi30];

    /// Returns the name, which is also that of the folder: `strict`, `codegen`, `editor` or `openapi-3.0`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Profile::Strict => "strict",
            Profile::Codegen => "codegen",
            Profile::Editor => "editor",
            Profile::OpenApi30 => "openapi-3.0",
        }
    }

    /// Returns whether the profile has conditions between attributes, and all other rules.
    pub(crate) const fn has_all_rules(self) -> bool {
        match self {
            Profile::Strict | Profile::Editor => true,
            Profile::Codegen | Profile::OpenApi30 => false,
        }
    }
}

impl fmt::Display for Profile {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.pad(self.as_str())
    }
}
