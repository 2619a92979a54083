//! `linecard sample`.

use crate::run::Folder;
use insta::assert_snapshot;

#[test]
fn bodies_of_a_seed() {
    let folder = Folder::new();
    assert_snapshot!("sample_one", folder.run(["sample", "criteria.post", "--seed", "7"]));
    assert_snapshot!("sample_one_line", folder.run(["sample", "criteria.post", "--seed", "7", "--ndjson"]));
    assert_snapshot!("sample_many", folder.run(["sample", "Criteria.Put", "-n", "4", "--seed", "7", "--no-findings"]));
    let rule = "criteria-from-dn.phoneNumbers.put.format";
    let broken = ["sample", "criteria.put", "--seed", "7", "--count", "3", "--no-findings", "--break", rule];
    assert_snapshot!("sample_broken", folder.run(broken));
}

#[test]
fn the_first_bodies_do_not_depend_on_the_count() {
    let folder = Folder::new();
    let many = folder.run(["sample", "schedule.get", "-n", "9", "--seed", "1"]).out;
    let few = folder.run(["sample", "schedule.get", "-n", "3", "--seed", "1"]).out;
    assert_eq!(few.lines().count(), 3);
    assert!(many.starts_with(&few));
}

#[test]
fn the_printed_seed_gives_the_same_bodies_again() {
    let folder = Folder::new();
    let chosen = folder.run(["sample", "criteria.get"]);
    let seed = chosen.err.strip_prefix("--seed ").unwrap().split_once(' ').unwrap().0;
    let again = folder.run(["sample", "criteria.get", "--seed", seed]);
    assert_eq!((again.exit, &again.out, again.err.as_str()), (0, &chosen.out, ""));
}

#[test]
fn check_agrees_with_the_samples() {
    let folder = Folder::new();
    let valid = folder.run(["sample", "criteria.post", "--seed", "3"]).out;
    assert_eq!(folder.pipe(&["check", "--as", "criteria.post"], valid).exit, 0);
    for rule in
        ["criteria.name.post.length", "criteria.post.unknown", "schedule-nested.level.post.value", "json.duplicate-key"]
    {
        let broken = folder.run(["sample", "criteria.post", "--seed", "3", "--break", rule]).out;
        let validated = folder.pipe(&["check", "--as", "criteria.post"], broken);
        assert_eq!(validated.exit, 1, "{rule}");
        assert!(validated.out.contains(&format!("error[{rule}]")), "{validated}");
    }
}

#[test]
fn every_listed_rule_can_be_broken() {
    let folder = Folder::new();
    let listed = folder.run(["sample", "schedule.post", "--break", "list"]);
    assert_snapshot!("sample_list", listed);
    for rule in listed.out.lines().filter(|rule| *rule != "json.utf8") {
        assert_eq!(folder.run(["sample", "schedule.post", "--break", rule, "--seed", "1"]).exit, 0, "{rule}");
    }
}

#[test]
fn the_limit_that_a_text_exceeds_is_printed() {
    let folder = Folder::new();
    let broken = folder.run(["sample", "schedule.post", "--seed", "1", "--break", "json.size"]);
    let limit = broken.err.trim().strip_prefix("too long for `check --max-body ").unwrap().trim_end_matches('`');
    let validated = folder.pipe(&["check", "--as", "schedule.post", "--max-body", limit], &broken.out);
    assert!(validated.out.contains("error[json.size]"), "{validated}");
}

#[test]
fn wrong_arguments_give_helpful_errors() {
    let folder = Folder::new();
    assert_snapshot!(
        "sample_misspelt_rule",
        folder.run(["sample", "criteria.put", "--break", "criteria.nmae.put.required"])
    );
    assert_snapshot!("sample_no_rule", folder.run(["sample", "criteria.put", "--break", "everything"]));
    let unique = "selective-call-acceptance.criteria.put.unique";
    assert_snapshot!("sample_stored", folder.run(["sample", "selective-call-acceptance.put", "--break", unique]));
    assert_snapshot!("sample_misspelt_object", folder.run(["sample", "criterai.put"]));
    assert_snapshot!("sample_no_such_body", folder.run(["sample", "schedule.delete"]));
    assert_snapshot!("sample_no_method", folder.run(["sample", "criteria"]));
    assert_snapshot!("sample_bad_seed", folder.run(["sample", "criteria.put", "--seed", "x"]));
}
