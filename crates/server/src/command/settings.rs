//! What `serve` may be told, and by whom: a flag counts before the environment, that before the file, and that before the
//! default. The options of clap are the one list of settings; variables and keys are named after them.

use clap::error::{ContextKind, ContextValue};
use clap::parser::ValueSource;
use clap::{Arg, ArgAction, ArgMatches, Command, builder::BoolishValueParser};
use std::any::TypeId;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::error::Error;
use std::ffi::{OsStr, OsString};
use std::fmt::Write;
use std::num::{NonZeroU32, NonZeroU64, NonZeroUsize};
use std::path::{Path, PathBuf};
use toml::de::{DeTable, DeValue};

/// What is no setting of the server, but says how it is told.
const NO_SETTINGS: [&str; 3] = ["config", "print_config", "help"];

/// The command, with all that holds for settings alike: a switch can be switched off again, because a file may have
/// switched it on.
pub(crate) fn with_settings(serve: Command) -> Command {
    serve.mut_args(|arg| {
        // The environment is read here, together with the file.
        let arg = arg.env(None::<&str>);
        if !matches!(arg.get_action(), ArgAction::SetTrue) || NO_SETTINGS.contains(&arg.get_id().as_str()) {
            return arg;
        }
        arg.action(ArgAction::Set)
            .num_args(0..=1)
            .require_equals(true)
            .value_name("true|false")
            .value_parser(BoolishValueParser::new())
            .default_missing_value("true")
            .default_value("false")
            .hide_default_value(true)
    })
}

/// The settings of a command, in the order of its help.
fn settings(serve: &Command) -> impl Iterator<Item = &Arg> {
    serve.get_arguments().filter(|arg| arg.get_long().is_some() && !NO_SETTINGS.contains(&arg.get_id().as_str()))
}

/// The name of a setting: its long option without the dashes, and its key in a file.
fn name(arg: &Arg) -> &str {
    arg.get_long().unwrap_or_default()
}

/// The variable of the environment that an option has.
fn variable(long: &str) -> String {
    format!("LINECARD_{}", long.replace('-', "_").to_uppercase())
}

/// Who says a setting; the first counts.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
enum Rank {
    Flag,
    Environment,
    File,
}

/// A setting that was not given by a flag.
struct Given {
    rank: Rank,
    /// Its long option.
    name: String,
    value: OsString,
    /// Where it stands, as a person looks for it.
    place: String,
}

/// A setting that is in force.
struct InForce {
    name: String,
    /// None if it has none, and no default.
    value: Option<String>,
    is_number: bool,
    /// Where it comes from; the default if nowhere.
    place: Option<String>,
}

/// What is in force, and what the environment may have meant.
pub(crate) struct Settings {
    in_force: Vec<InForce>,
    /// A sentence for each variable that is no setting and looks like one.
    pub(crate) misspelt: Vec<String>,
}

/// The arguments of the program as if all had been given by flags, and what is in force of them.
///
/// # Errors
///
/// A sentence that names the place and the setting, never its value.
pub(crate) fn gathered(
    command: &Command,
    serve: &str,
    arguments: &[OsString],
    environment: &BTreeMap<String, OsString>,
) -> Result<(ArgMatches, Settings), Box<dyn Error>> {
    let first = command.clone().try_get_matches_from(arguments)?;
    let (Some(flags), Some(known)) = (first.subcommand_matches(serve), command.find_subcommand(serve)) else {
        return Ok((first, Settings { in_force: Vec::new(), misspelt: Vec::new() }));
    };
    let is_flag = |id: &str| flags.value_source(id) == Some(ValueSource::CommandLine);
    let mut given = Vec::new();
    for arg in settings(known) {
        let variable = variable(name(arg));
        if let Some(value) = environment.get(&variable) {
            given.push(Given {
                rank: Rank::Environment,
                name: name(arg).to_owned(),
                value: value.clone(),
                place: variable,
            });
        }
    }
    let path =
        flags.get_one::<PathBuf>("config").cloned().or_else(|| environment.get(&variable("config")).map(PathBuf::from));
    if let Some(path) = path {
        for setting in read(known, &path)? {
            if !given.iter().any(|other| other.name == setting.name) {
                given.push(setting);
            }
        }
    }
    // As if they had been given by flags, behind the name of the command.
    let mut all = arguments.to_vec();
    let behind = all.iter().position(|argument| argument == serve).map_or(all.len(), |place| place + 1);
    // What flags say already is left out, and of two that exclude one another, the one that counts less.
    let flags_given = known.get_arguments().filter(|arg| is_flag(arg.get_id().as_str()));
    let mut counting: Vec<(Rank, &Arg)> = flags_given.map(|arg| (Rank::Flag, arg)).collect();
    let excludes = |one: &Arg, other: &Arg| {
        one == other || known.get_arg_conflicts_with(one).iter().any(|arg| arg.get_id() == other.get_id())
    };
    given.retain(|setting| {
        let Some(arg) = known.get_arguments().find(|arg| name(arg) == setting.name) else { return false };
        let before =
            |(rank, other): &(Rank, &Arg)| *rank < setting.rank && (excludes(arg, other) || excludes(other, arg));
        let counts = !counting.iter().any(before);
        if counts {
            counting.push((setting.rank, arg));
        }
        counts
    });
    for setting in &given {
        check(command, serve, setting)?;
        all.insert(behind, option(&setting.name, &setting.value));
    }
    let matches = command.clone().try_get_matches_from(all)?;
    let in_force = in_force(known, matches.subcommand_matches(serve).unwrap_or(flags), &given, is_flag);
    Ok((matches, Settings { in_force, misspelt: misspelt(known, environment.keys()) }))
}

fn option(name: &str, value: &OsStr) -> OsString {
    let mut option = OsString::from(format!("--{name}="));
    option.push(value);
    option
}

/// Whether a value is one of its setting. The sentence does not show it.
fn check(command: &Command, serve: &str, setting: &Given) -> Result<(), String> {
    let arguments = [OsString::from("linecard"), OsString::from(serve), option(&setting.name, &setting.value)];
    let Err(failure) = command.clone().try_get_matches_from(arguments) else { return Ok(()) };
    let Given { name, place, .. } = setting;
    if let Some(ContextValue::Strings(words)) = failure.get(ContextKind::ValidValue)
        && !words.is_empty()
    {
        return Err(format!("{place}: {name} is none of {}", words.join(", ")));
    }
    Err(match failure.source() {
        Some(source) => format!("{place}: {name} has a value that is of no use: {source}"),
        None => format!("{place}: {name} has a value that is of no use; linecard serve --help says which are"),
    })
}

/// The settings that a file gives.
fn read(serve: &Command, path: &Path) -> Result<Vec<Given>, String> {
    let shown = path.display();
    let text =
        std::fs::read_to_string(path).map_err(|failure| format!("cannot read the configuration {shown}: {failure}"))?;
    let line = |at: usize| text.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1;
    let table = DeTable::parse(&text).map_err(|failure| {
        let line = line(failure.span().map_or(0, |span| span.start));
        format!("{shown}:{line}: this is no TOML: {}", failure.message().lines().collect::<Vec<_>>().join("; "))
    })?;
    let mut entries: Vec<_> = table.into_inner().into_iter().collect();
    entries.sort_by_key(|(key, _)| key.span().start);
    let entry = |(key, value): (toml::Spanned<Cow<'_, str>>, toml::Spanned<DeValue<'_>>)| {
        let place = format!("{shown}:{}", line(key.span().start));
        let key = key.into_inner();
        let Some(arg) = settings(serve).find(|arg| name(arg) == key) else {
            let nearest = nearest(&key, settings(serve).map(name));
            return Err(format!("{place}: there is no setting {key:?}; {nearest}"));
        };
        let value = match (value.into_inner(), expected(arg)) {
            (DeValue::Boolean(value), "true or false") => value.to_string(),
            (DeValue::Integer(value), "an integer") => i128::from_str_radix(value.as_str(), value.radix())
                .map_err(|_| format!("{place}: {key} is too large"))?
                .to_string(),
            (DeValue::String(value), "a text in quotation marks") => value.into_owned(),
            (_, expected) => return Err(format!("{place}: {key} has to be {expected}")),
        };
        Ok(Given { rank: Rank::File, name: key.into_owned(), value: value.into(), place })
    };
    entries.into_iter().map(entry).collect()
}

/// What a setting is in a file.
fn expected(arg: &Arg) -> &'static str {
    let parsed = arg.get_value_parser().type_id();
    let numbers = [
        TypeId::of::<NonZeroUsize>(),
        TypeId::of::<NonZeroU32>(),
        TypeId::of::<NonZeroU64>(),
        TypeId::of::<u32>(),
        TypeId::of::<u64>(),
        TypeId::of::<usize>(),
    ];
    if parsed == TypeId::of::<bool>() {
        "true or false"
    } else if numbers.iter().any(|number| parsed == *number) {
        "an integer"
    } else {
        "a text in quotation marks"
    }
}

/// What to say of a name that is none.
fn nearest<'n>(unknown: &str, known: impl Iterator<Item = &'n str>) -> String {
    let unknown = unknown.replace('_', "-").to_lowercase();
    let near = known.map(|name| (strsim::damerau_levenshtein(&unknown, name), name)).min();
    match near {
        Some((distance, name)) if distance <= unknown.len().div_ceil(4) => format!("did you mean {name}?"),
        _ => "linecard serve --help lists all, without their dashes".to_owned(),
    }
}

/// The variables that look like a setting and are none.
fn misspelt<'v>(serve: &Command, variables: impl Iterator<Item = &'v String>) -> Vec<String> {
    let known: Vec<String> = serve.get_arguments().filter_map(Arg::get_long).map(variable).collect();
    let strange = variables.filter(|name| name.starts_with("LINECARD_") && !known.contains(*name));
    // Other programs have variables of this beginning too, such as the addresses that orchestrators give out.
    let near = |name: &str| known.iter().find(|known| strsim::damerau_levenshtein(known, name) <= 2).cloned();
    strange.filter_map(|name| near(name).map(|known| format!("{name} is no setting; {known} is"))).collect()
}

fn in_force(serve: &Command, matches: &ArgMatches, given: &[Given], is_flag: impl Fn(&str) -> bool) -> Vec<InForce> {
    let setting = |arg: &Arg| {
        let id = arg.get_id().as_str();
        let values = matches.get_raw(id).map(|values| values.map(OsStr::to_string_lossy).collect::<Vec<_>>().join(","));
        let place = if is_flag(id) {
            Some(format!("--{}", name(arg)))
        } else {
            given.iter().find(|setting| setting.name == name(arg)).map(|setting| setting.place.clone())
        };
        InForce {
            name: name(arg).to_owned(),
            // What clap does not show is a secret.
            value: if arg.is_hide_env_values_set() { values.map(|_| "***".to_owned()) } else { values },
            is_number: expected(arg) != "a text in quotation marks",
            place,
        }
    };
    settings(serve).map(setting).collect()
}

impl Settings {
    /// What is in force as a file would say it, with where each comes from. Secrets are masked.
    pub(crate) fn printed(&self) -> String {
        let mut printed = String::new();
        for InForce { name, value, is_number, place } in &self.in_force {
            let place = place.as_deref().unwrap_or("default");
            // Nothing fails in writing into memory.
            let _ = match value {
                Some(value) if *is_number => writeln!(printed, "{name} = {value} # {place}"),
                // A text of JSON is one of TOML.
                Some(value) => writeln!(printed, "{name} = {} # {place}", serde_json::Value::from(value.as_str())),
                None => writeln!(printed, "# {name} is not set"),
            };
        }
        printed
    }

    /// What was said of the settings, for the log. Secrets are masked.
    pub(crate) fn prose(&self) -> String {
        let prose = self.in_force.iter().filter_map(|InForce { name, value, place, .. }| {
            Some(format!("{name}={} ({})", value.as_deref().unwrap_or_default(), place.as_deref()?))
        });
        prose.collect::<Vec<_>>().join(", ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    fn table() -> String {
        let command = crate::Command::command().mut_subcommand("serve", with_settings);
        let mut table =
            "| Option | Environment | File | Default | What it says |\n| --- | --- | --- | --- | --- |\n".to_owned();
        for arg in settings(command.find_subcommand("serve").unwrap()) {
            let (name, default) = (name(arg), arg.get_default_values());
            let default = default.first().map(|value| format!("`{}`", value.to_str().unwrap())).unwrap_or_default();
            let words: Vec<_> = arg.get_possible_values().iter().map(|word| format!("`{}`", word.get_name())).collect();
            let words = match &*words {
                [_, ..] if expected(arg) != "true or false" => format!(": {}", words.join(" or ")),
                _ => String::new(),
            };
            let help = arg.get_help().unwrap().to_string().replace('|', "\\|");
            let variable = variable(name);
            writeln!(table, "| `--{name}` | `{variable}` | `{name}` | {default} | {help}{words} |").unwrap();
        }
        table
    }

    #[test]
    fn a_secret_is_never_shown() {
        let serve = Command::new("serve")
            .arg(Arg::new("store").long("store").hide_env_values(true).value_parser(clap::value_parser!(u16)))
            .arg(Arg::new("config").long("config").value_parser(clap::value_parser!(PathBuf)));
        let command = Command::new("linecard").subcommand(serve);
        let arguments = ["linecard", "serve"].map(OsString::from);
        let prose = |value: &str| {
            gathered(&command, "serve", &arguments, &BTreeMap::from([("LINECARD_STORE".to_owned(), value.into())]))
        };
        let Err(refused) = prose("hunter2") else { panic!("it was taken") };
        assert!(!refused.to_string().contains("hunter2"), "{refused}");
        let (matches, settings) = prose("4711").unwrap();
        assert_eq!(matches.subcommand_matches("serve").unwrap().get_one("store"), Some(&4711_u16));
        assert_eq!(settings.printed(), "store = \"***\" # LINECARD_STORE\n");
        assert_eq!(settings.prose(), "store=*** (LINECARD_STORE)");
    }

    #[test]
    fn of_two_that_exclude_one_another_the_one_counts_that_is_said_first() {
        let folder = tempfile::TempDir::new().unwrap();
        let path = folder.path().join("linecard.toml");
        std::fs::write(&path, "data = \"state\"").unwrap();
        let command = crate::Command::command().mut_subcommand("serve", with_settings);
        let prose = |flags: &[&str], environment: &[(&str, &str)]| {
            let arguments =
                ["linecard", "serve", "--config", path.to_str().unwrap()].into_iter().chain(flags.iter().copied());
            let arguments: Vec<_> = arguments.map(OsString::from).collect();
            let environment = environment.iter().map(|(name, value)| ((*name).to_owned(), value.into())).collect();
            gathered(&command, "serve", &arguments, &environment).map(|(_, settings)| settings.prose())
        };
        assert!(prose(&[], &[]).unwrap().starts_with("data=state ("));
        assert_eq!(prose(&[], &[("LINECARD_STORE", "memory:")]).unwrap(), "store=*** (LINECARD_STORE)");
        assert_eq!(prose(&["--store", "memory:"], &[("LINECARD_DATA", "state")]).unwrap(), "store=*** (--store)");
        // None of them is said first.
        let environment = [("LINECARD_STORE", "hunter2"), ("LINECARD_DATA", "state")];
        let refused = prose(&[], &environment).err().unwrap().to_string();
        assert!(refused.contains("cannot be used with") && !refused.contains("hunter2"), "{refused}");
    }

    /// The table is written anew with `INSTA_UPDATE=always`.
    #[test]
    fn the_table_of_the_settings_is_that_of_the_options() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/README.md");
        let readme = std::fs::read_to_string(path).unwrap();
        let (begin, end) = ("<!-- settings -->\n\n", "\n<!-- end of settings -->");
        let (before, rest) = readme.split_once(begin).unwrap();
        let (shown, after) = rest.split_once(end).unwrap();
        let table = table();
        if shown != table && std::env::var("INSTA_UPDATE").is_ok_and(|update| update == "always") {
            std::fs::write(path, format!("{before}{begin}{table}{end}{after}")).unwrap();
            return;
        }
        assert_eq!(shown, table, "README.md has another table; INSTA_UPDATE=always writes it anew");
    }
}
