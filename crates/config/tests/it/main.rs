//! Reads project files.

use insta::assert_snapshot;
use linecard_config::{Config, Date, FILE_NAME, KEYS, today};
use std::fmt::Write;
use std::fs;
use tempfile::tempdir;

/// Every key, with the example of its description.
fn all_keys() -> String {
    let mut text = String::new();
    let mut table = "";
    for key in KEYS {
        let (section, name) = key.name.rsplit_once('.').unwrap_or(("", key.name));
        if section != table {
            writeln!(text, "[[{section}]]").unwrap();
            table = section;
        }
        writeln!(text, "{name} = {}", key.example).unwrap();
    }
    text
}

#[test]
fn the_examples_of_all_keys_are_read() {
    let config = Config::parse(&all_keys()).unwrap();
    assert_snapshot!("all_keys", format!("{config:#?}"));
}

#[test]
fn a_wrong_value_of_each_key_is_refused() {
    let mut shown = String::new();
    for key in KEYS {
        let right = format!("{} = {}", key.name.rsplit('.').next().unwrap(), key.example);
        for wrong in ["{}", "1.5", "''"] {
            let name = right.split(' ').next().unwrap();
            // The key occurs in several tables. Replace the one in its own.
            let text = all_keys();
            let section = key.name.rsplit_once('.').map_or(String::new(), |(section, _)| format!("[[{section}]]\n"));
            let from = text.find(&section).unwrap();
            let (before, after) = text.split_at(from);
            let text = format!("{before}{}", after.replacen(&right, &format!("{name} = {wrong}"), 1));
            let errors = Config::parse(&text).unwrap_err();
            assert!(
                errors.iter().all(|error| error.message.contains(name) || error.message.contains("is missing")),
                "{errors:?}"
            );
            if wrong == "1.5" {
                writeln!(shown, "{}: {}", key.name, errors[0]).unwrap();
            }
        }
    }
    assert_snapshot!("wrong_values", shown);
}

#[test]
fn unknown_keys_of_each_table_are_refused() {
    for table in ["", "[[bodies]]\n", "[[accept]]\n", "[diff]\n", "[[diff.accept]]\n"] {
        let errors = Config::parse(&format!("{table}zzz = 1\n")).unwrap_err();
        assert!(errors.iter().any(|error| error.message.starts_with("unknown key \"zzz\"")), "{table}: {errors:?}");
    }
}

/// An error elsewhere hides no other.
#[test]
fn all_errors_are_reported() {
    let cases = [
        ("[[bodies]]\nfiles = 'a'\n", "this table says nothing about its files"),
        ("[[bodies]]\nas = 'criteria.put'\n", "files is missing in bodies"),
        ("[[bodies]]\nfiles = 'a['\nas = 'criteria.put'\n", "is not a glob"),
        ("[[bodies]]\nfiles = 'a'\nexpect = 'wrong'\n", "expect is \"wrong\""),
        ("[[accept]]\nrule = 'a'\nuntil = 2027-01-31\n", "reason is missing in accept"),
        ("[[diff.accept]]\nreason = 'a'\nuntil = 2027-01-31\n", "body is missing in diff.accept"),
    ];
    for (text, message) in cases {
        let alone = Config::parse(text).unwrap_err();
        assert!(alone.len() == 1 && alone[0].message.contains(message), "{text}: {alone:?}");
        let errors = Config::parse(&format!("zzz = 1\nbase-path = 'api'\n{text}")).unwrap_err();
        assert!(errors.len() == 3 && errors[2].message == alone[0].message, "{text}: {errors:?}");
    }
}

/// A message about a key has the example of its description.
#[test]
fn messages_have_the_examples_of_the_keys() {
    for key in KEYS {
        let (table, name) = key.name.rsplit_once('.').unwrap_or(("", key.name));
        let header = if table.is_empty() { String::new() } else { format!("[[{table}]]\n") };
        let errors = Config::parse(&format!("{header}{name} = 1.5\n")).unwrap_err();
        let fix = format!("write {name} = {}", key.example);
        assert!(errors.iter().any(|error| error.message.contains(&fix)), "{}: {errors:?}", key.name);
        let empty = Config::parse(&header).err().unwrap_or_default();
        for error in empty.iter().filter(|error| error.message.starts_with(&format!("{name} is missing"))) {
            assert!(error.message.contains(&fix), "{}: {error}", key.name);
        }
    }
}

#[test]
fn the_nearest_file_above_is_found() {
    let folder = tempdir().unwrap();
    let below = folder.path().join("a/b/c");
    fs::create_dir_all(&below).unwrap();
    assert_eq!(Config::find(&below), None);
    for above in ["", "a/b"] {
        let file = folder.path().join(above).join(FILE_NAME);
        fs::write(&file, "").unwrap();
        assert_eq!(Config::find(&below), Some(file));
    }
    // A folder with that name is no project file.
    fs::create_dir(below.join(FILE_NAME)).unwrap();
    assert_eq!(Config::find(&below), Some(folder.path().join("a/b").join(FILE_NAME)));
}

#[test]
fn days_have_an_order() {
    assert!(Date::new("2000-12-31") < Date::new("2001-01-01"));
    assert!(today() > Date::new("2020-01-01") && today() < Date::new("2999-01-01"));
}
