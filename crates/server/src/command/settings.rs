//! The settings of `serve`, from flags, the environment, a file and defaults, in this order of priority. The options of clap
//! are the only list of settings; variables and keys of the file are named after them.

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

/// Options that are not settings of the server.
const NO_SETTINGS: [&str; 3] = ["config", "print_config", "help"];

/// Adapts the options of a command to settings: a switch can also be set to false, because a file may have set it to true.
pub(crate) fn with_settings(serve: Command) -> Command {
    serve.mut_args(|arg| {
        // This module reads the environment itself, together with the file.
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

/// The environment variable of an option.
fn variable(long: &str) -> String {
    format!("LINECARD_{}", long.replace('-', "_").to_uppercase())
}

/// The source of a setting, from the highest priority.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
enum Priority {
    Flag,
    Environment,
    File,
}

/// A setting from the environment or the file.
struct SourcedSetting {
    priority: Priority,
    /// Its long option.
    name: String,
    value: OsString,
    /// The variable, or the file and line.
    source: String,
}

/// The effective value of a setting.
struct EffectiveSetting {
    name: String,
    /// None if it is not set and has no default.
    value: Option<String>,
    is_number: bool,
    /// Where it is set; none for a default.
    source: Option<String>,
}

/// The effective settings, and suspicious environment variables.
pub(crate) struct Settings {
    effective: Vec<EffectiveSetting>,
    /// A warning for each variable that looks like a setting and is none.
    pub(crate) misspelled: Vec<String>,
}

/// Merges settings from all sources, and parses them as if all were flags.
///
/// # Errors
///
/// A message that names the source and the setting, never its value.
pub(crate) fn collect_settings(
    command: &Command,
    serve: &str,
    arguments: &[OsString],
    environment: &BTreeMap<String, OsString>,
) -> Result<(ArgMatches, Settings), Box<dyn Error>> {
    let first = command.clone().try_get_matches_from(arguments)?;
    let (Some(flags), Some(known)) = (first.subcommand_matches(serve), command.find_subcommand(serve)) else {
        return Ok((first, Settings { effective: Vec::new(), misspelled: Vec::new() }));
    };
    let is_flag = |id: &str| flags.value_source(id) == Some(ValueSource::CommandLine);
    let mut sourced = Vec::new();
    for arg in settings(known) {
        let variable = variable(name(arg));
        if let Some(value) = environment.get(&variable) {
            sourced.push(SourcedSetting {
                priority: Priority::Environment,
                name: name(arg).to_owned(),
                value: value.clone(),
                source: variable,
            });
        }
    }
    let path =
        flags.get_one::<PathBuf>("config").cloned().or_else(|| environment.get(&variable("config")).map(PathBuf::from));
    if let Some(path) = path {
        for setting in read(known, &path)? {
            if !sourced.iter().any(|other| other.name == setting.name) {
                sourced.push(setting);
            }
        }
    }
    // The settings are inserted as flags after the name of the command.
    let mut all = arguments.to_vec();
    let behind = all.iter().position(|argument| argument == serve).map_or(all.len(), |index| index + 1);
    // A setting is dropped if a source of higher priority sets it, or sets one that excludes it.
    let flags_given = known.get_arguments().filter(|arg| is_flag(arg.get_id().as_str()));
    let mut used: Vec<(Priority, &Arg)> = flags_given.map(|arg| (Priority::Flag, arg)).collect();
    let excludes = |one: &Arg, other: &Arg| {
        one == other || known.get_arg_conflicts_with(one).iter().any(|arg| arg.get_id() == other.get_id())
    };
    sourced.retain(|setting| {
        let Some(arg) = known.get_arguments().find(|arg| name(arg) == setting.name) else { return false };
        let before = |(priority, other): &(Priority, &Arg)| {
            *priority < setting.priority && (excludes(arg, other) || excludes(other, arg))
        };
        let is_used = !used.iter().any(before);
        if is_used {
            used.push((setting.priority, arg));
        }
        is_used
    });
    for setting in &sourced {
        check(command, serve, setting)?;
        all.insert(behind, option(&setting.name, &setting.value));
    }
    let matches = command.clone().try_get_matches_from(all)?;
    let effective = effective(known, matches.subcommand_matches(serve).unwrap_or(flags), &sourced, is_flag);
    Ok((matches, Settings { effective, misspelled: misspelled(known, environment.keys()) }))
}

fn option(name: &str, value: &OsStr) -> OsString {
    let mut option = OsString::from(format!("--{name}="));
    option.push(value);
    option
}

/// Checks the value of a setting. The message does not show it.
fn check(command: &Command, serve: &str, setting: &SourcedSetting) -> Result<(), String> {
    let arguments = [OsString::from("linecard"), OsString::from(serve), option(&setting.name, &setting.value)];
    let Err(failure) = command.clone().try_get_matches_from(arguments) else { return Ok(()) };
    let SourcedSetting { name, source, .. } = setting;
    if let Some(ContextValue::Strings(words)) = failure.get(ContextKind::ValidValue)
        && !words.is_empty()
    {
        return Err(format!("{source}: {name} must be one of {}", words.join(", ")));
    }
    Err(match failure.source() {
        Some(source) => format!("{source}: {name} has an invalid value: {source}"),
        None => format!("{source}: {name} has an invalid value; see linecard serve --help"),
    })
}

/// Reads the settings of a file.
fn read(serve: &Command, path: &Path) -> Result<Vec<SourcedSetting>, String> {
    let shown = path.display();
    let text =
        std::fs::read_to_string(path).map_err(|failure| format!("cannot read the configuration {shown}: {failure}"))?;
    let line = |at: usize| text.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1;
    let table = DeTable::parse(&text).map_err(|failure| {
        let line = line(failure.span().map_or(0, |span| span.start));
        format!("{shown}:{line}: this is not valid TOML: {}", failure.message().lines().collect::<Vec<_>>().join("; "))
    })?;
    let mut entries: Vec<_> = table.into_inner().into_iter().collect();
    entries.sort_by_key(|(key, _)| key.span().start);
    let entry = |(key, value): (toml::Spanned<Cow<'_, str>>, toml::Spanned<DeValue<'_>>)| {
        let source = format!("{shown}:{}", line(key.span().start));
        let key = key.into_inner();
        let Some(arg) = settings(serve).find(|arg| name(arg) == key) else {
            let nearest = nearest(&key, settings(serve).map(name));
            return Err(format!("{source}: unknown setting {key:?}; {nearest}"));
        };
        let value = match (value.into_inner(), expected(arg)) {
            (DeValue::Boolean(value), "true or false") => value.to_string(),
            (DeValue::Integer(value), "an integer") => i128::from_str_radix(value.as_str(), value.radix())
                .map_err(|_| format!("{source}: {key} is too large"))?
                .to_string(),
            (DeValue::String(value), "a string in quotation marks") => value.into_owned(),
            (_, expected) => return Err(format!("{source}: {key} must be {expected}")),
        };
        Ok(SourcedSetting { priority: Priority::File, name: key.into_owned(), value: value.into(), source })
    };
    entries.into_iter().map(entry).collect()
}

/// The type of a setting in a file.
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
        "a string in quotation marks"
    }
}

/// A hint for an unknown name.
fn nearest<'n>(unknown: &str, known: impl Iterator<Item = &'n str>) -> String {
    let unknown = unknown.replace('_', "-").to_lowercase();
    let near = known.map(|name| (strsim::damerau_levenshtein(&unknown, name), name)).min();
    match near {
        Some((distance, name)) if distance <= unknown.len().div_ceil(4) => format!("did you mean {name}?"),
        _ => "linecard serve --help lists all settings; leave out the dashes".to_owned(),
    }
}

/// Warnings for environment variables that look like settings and are none.
fn misspelled<'v>(serve: &Command, variables: impl Iterator<Item = &'v String>) -> Vec<String> {
    let known: Vec<String> = serve.get_arguments().filter_map(Arg::get_long).map(variable).collect();
    let unknown = variables.filter(|name| name.starts_with("LINECARD_") && !known.contains(*name));
    // Only near misses are reported: orchestrators set variables with this prefix too, for example for addresses.
    let near = |name: &str| known.iter().find(|known| strsim::damerau_levenshtein(known, name) <= 2).cloned();
    unknown
        .filter_map(|name| near(name).map(|known| format!("{name} is not a setting; did you mean {known}?")))
        .collect()
}

fn effective(
    serve: &Command,
    matches: &ArgMatches,
    sourced: &[SourcedSetting],
    is_flag: impl Fn(&str) -> bool,
) -> Vec<EffectiveSetting> {
    let setting = |arg: &Arg| {
        let id = arg.get_id().as_str();
        let values = matches.get_raw(id).map(|values| values.map(OsStr::to_string_lossy).collect::<Vec<_>>().join(","));
        let source = if is_flag(id) {
            Some(format!("--{}", name(arg)))
        } else {
            sourced.iter().find(|setting| setting.name == name(arg)).map(|setting| setting.source.clone())
        };
        EffectiveSetting {
            name: name(arg).to_owned(),
            // An option whose environment value clap hides is a secret.
            value: if arg.is_hide_env_values_set() { values.map(|_| "***".to_owned()) } else { values },
            is_number: expected(arg) != "a string in quotation marks",
            source,
        }
    };
    settings(serve).map(setting).collect()
}

impl Settings {
    /// Formats the effective settings as a file, with the source of each. Secrets are masked.
    pub(crate) fn to_toml(&self) -> String {
        let mut printed = String::new();
        for EffectiveSetting { name, value, is_number, source } in &self.effective {
            let source = source.as_deref().unwrap_or("default");
            // Writing to a `String` never fails.
            let _ = match value {
                Some(value) if *is_number => writeln!(printed, "{name} = {value} # {source}"),
                // A JSON string is also a TOML string.
                Some(value) => writeln!(printed, "{name} = {} # {source}", serde_json::Value::from(value.as_str())),
                None => writeln!(printed, "# {name} is not set"),
            };
        }
        printed
    }

    /// Formats the settings that are not defaults, for the log. Secrets are masked.
    pub(crate) fn log_line(&self) -> String {
        let settings = self.effective.iter().filter_map(|EffectiveSetting { name, value, source, .. }| {
            Some(format!("{name}={} ({})", value.as_deref().unwrap_or_default(), source.as_deref()?))
        });
        settings.collect::<Vec<_>>().join(", ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    fn table() -> String {
        let command = crate::Command::command().mut_subcommand("serve", with_settings);
        let mut table =
            "| Option | Environment | File | Default | Description |\n| --- | --- | --- | --- | --- |\n".to_owned();
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
        let collect = |value: &str| {
            collect_settings(
                &command,
                "serve",
                &arguments,
                &BTreeMap::from([("LINECARD_STORE".to_owned(), value.into())]),
            )
        };
        let Err(refused) = collect("hunter2") else { panic!("the value was accepted") };
        assert!(!refused.to_string().contains("hunter2"), "{refused}");
        let (matches, settings) = collect("4711").unwrap();
        assert_eq!(matches.subcommand_matches("serve").unwrap().get_one("store"), Some(&4711_u16));
        assert_eq!(settings.to_toml(), "store = \"***\" # LINECARD_STORE\n");
        assert_eq!(settings.log_line(), "store=*** (LINECARD_STORE)");
    }

    #[test]
    fn of_two_that_exclude_one_another_the_one_of_higher_priority_is_used() {
        let folder = tempfile::TempDir::new().unwrap();
        let path = folder.path().join("linecard.toml");
        std::fs::write(&path, "data = \"state\"").unwrap();
        let command = crate::Command::command().mut_subcommand("serve", with_settings);
        let collect = |flags: &[&str], environment: &[(&str, &str)]| {
            let arguments =
                ["linecard", "serve", "--config", path.to_str().unwrap()].into_iter().chain(flags.iter().copied());
            let arguments: Vec<_> = arguments.map(OsString::from).collect();
            let environment = environment.iter().map(|(name, value)| ((*name).to_owned(), value.into())).collect();
            collect_settings(&command, "serve", &arguments, &environment).map(|(_, settings)| settings.log_line())
        };
        assert!(collect(&[], &[]).unwrap().starts_with("data=state ("));
        assert_eq!(collect(&[], &[("LINECARD_STORE", "memory:")]).unwrap(), "store=*** (LINECARD_STORE)");
        assert_eq!(collect(&["--store", "memory:"], &[("LINECARD_DATA", "state")]).unwrap(), "store=*** (--store)");
        // Both have the same priority.
        let environment = [("LINECARD_STORE", "hunter2"), ("LINECARD_DATA", "state")];
        let refused = collect(&[], &environment).err().unwrap().to_string();
        assert!(refused.contains("cannot be used with") && !refused.contains("hunter2"), "{refused}");
    }

    /// `INSTA_UPDATE=always` writes the table again.
    #[test]
    fn the_settings_table_of_the_readme_is_current() {
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
        assert_eq!(shown, table, "the table in README.md is stale; run the test with INSTA_UPDATE=always");
    }
}
