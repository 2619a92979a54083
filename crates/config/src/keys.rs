//! The keys of the project file, as data: the reader refuses others, and the help and the guide describe these.

/// A key of the project file.
#[derive(Clone, Copy, Debug)]
pub struct Key {
    /// The key, with the table before it: `paths`, `bodies.files`.
    pub name: &'static str,
    /// An example of its value.
    pub example: &'static str,
    /// What it does.
    pub meaning: &'static str,
}

const fn key(name: &'static str, example: &'static str, meaning: &'static str) -> Key {
    Key { name, example, meaning }
}

/// All keys, in the order of the guide.
pub const KEYS: &[Key] = &[
    key(
        "paths",
        "[\"recorded\"]",
        "files and folders to validate if no PATH is given; the folder of the file by default",
    ),
    key("exclude", "[\"package.json\"]", "files and folders to leave out, as globs"),
    key("strict-names", "true", "whether a file that is passed over is an error; true by default"),
    key("min-bodies", "10", "the least number of bodies, as for --min-bodies"),
    key("base-path", "\"/gateway/v1/\"", "what paths of operations begin with, in place of the path of the API"),
    key("literal", "[\"schedule.type\"]", "interpretations to switch off, as for --literal"),
    key(
        "overlay",
        "[\"overlay.toml\"]",
        "overlays of a deployment, which each command with --overlay loads; relative to the folder of the file",
    ),
    key("deny", "[\"no-effect\"]", "severities that let the check fail, as for --deny"),
    key("format", "\"json\"", "the output format if --format is not given"),
    key("max-findings", "100", "the greatest number of findings to print, as for --max-findings"),
    key("bodies.files", "\"recorded/*-criteria.json\"", "the files of a table [[bodies]], as a glob"),
    key("bodies.as", "\"criteria.put\"", "what these files hold, as for --as; otherwise their names give it"),
    key(
        "bodies.expect",
        "\"invalid\"",
        "\"invalid\" if each of these bodies must have a violation; otherwise \"valid\"",
    ),
    key("accept.rule", "\"criteria.name.post.length\"", "the rule of a table [[accept]]: its findings do not count"),
    key("accept.files", "\"recorded\"", "the files in which they do not count, as a glob; all files by default"),
    key("accept.reason", "\"old clients\"", "why they are accepted"),
    key("accept.until", "2027-01-31", "the last day; after it, the findings count again"),
    key("diff.accept.body", "\"criteria.post\"", "the body of a table [[diff.accept]], which linecard diff reads"),
    key("diff.accept.rule", "\"criteria.name.post.length\"", "the rule that may break; all rules by default"),
    key("diff.accept.reason", "\"old clients\"", "why the change is accepted"),
    key("diff.accept.until", "2027-01-31", "the last day; after it, the change is breaking again"),
];

/// The keys of an overlay.
pub const OVERLAY_KEYS: &[Key] = &[
    key("change.object", "\"criteria\"", "the object of a table [[change]]"),
    key("change.attribute", "\"active\"", "the attribute"),
    key("change.method", "\"get\"", "the method; an entry is about one"),
    key(
        "change.presence",
        "\"C\"",
        "the presence that is enforced: C or O, so that the attribute may be there and may be left out",
    ),
    key("change.words", "[\"Nobody\"]", "words that are accepted beside those of the list"),
    key("change.type", "\"String\"", "a type that is accepted too: Boolean, Integer, Number, String or Null"),
    key(
        "change.new",
        "\"String\"",
        "the type of an attribute that the table lacks: one of the same but Null, or Object",
    ),
];

/// Returns the example of a key of a table: `files` of `bodies`. The file itself has an empty name.
pub(crate) fn example_of(keys: &'static [Key], table: &str, key: &str) -> &'static str {
    let is_meant = |known: &&Key| known.name.rsplit_once('.').unwrap_or(("", known.name)) == (table, key);
    // The reader reads the keys of the list only; the tests read each of them.
    keys.iter().find(is_meant).map(|known| known.example).unwrap_or_default()
}

/// Returns the keys and tables that a table may have: `bodies` in the file itself, `files` in `bodies`.
pub(crate) fn keys_of(known: &'static [Key], table: &str) -> Vec<&'static str> {
    let within = |key: &Key| match table {
        "" => Some(key.name),
        table => key.name.strip_prefix(table)?.strip_prefix('.'),
    };
    let mut keys: Vec<&str> = known.iter().filter_map(within).filter_map(|rest| rest.split('.').next()).collect();
    // The keys of a table follow each other.
    keys.dedup();
    keys
}
