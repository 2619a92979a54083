//! Completion, in the real shells. Not every machine has each of them.

use crate::run::{Folder, Ran};
use std::env;
use std::path::Path;
use std::process::{Command, Stdio};

/// The command lines, and a part of the completions of the last word.
const CASES: [(&[&str], &[&str]); 9] = [
    (&["linecard", "cov"], &["coverage"]),
    (&["linecard", "check", "--max-b"], &["--max-body"]),
    (&["linecard", "check", "--format", "sa"], &["sarif"]),
    (&["linecard", "sample", "criteria.p"], &["criteria.put", "criteria.post"]),
    (&["linecard", "check", "--as", "criteria.d"], &["criteria.delete"]),
    (&["linecard", "matrix", "call-processing-p"], &["call-processing-policies"]),
    (&["linecard", "plan", "meet-me-conferencing-c"], &["meet-me-conferencing-conference-instance"]),
    (&["linecard", "sample", "criteria.put", "--break", "json.du"], &["json.duplicate-key"]),
    (&["linecard", "fix", "lunch.cri"], &["lunch.criteria.put.json"]),
];

fn folder() -> Folder {
    Folder::new().with("lunch.criteria.put.json", "{}")
}

/// Runs a program with a script as its input. The program linecard is in the search path. None if there is no such program.
fn shell(folder: &Folder, program: &str, args: &[&str], script: &str) -> Option<Ran> {
    let own = Path::new(crate::PROGRAM).parent().unwrap();
    let paths = env::var_os("PATH").unwrap_or_default();
    let path = env::join_paths([own.to_owned()].into_iter().chain(env::split_paths(&paths))).unwrap();
    let mut command = Command::new(program);
    command.args(args).current_dir(folder.path()).env("PATH", path).env("HOME", folder.path()).env("TERM", "dumb");
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().ok()?;
    std::io::Write::write_all(&mut child.stdin.take().unwrap(), script.as_bytes()).unwrap();
    Some(Ran::from(child.wait_with_output().unwrap()))
}

fn check(name: &str, ran: &Ran, words: &[&str], expected: &[&str]) {
    let completions: Vec<&str> =
        ran.out.lines().map(|line| line.split('\t').next().unwrap_or_default().trim()).collect();
    for expected in expected {
        assert!(completions.contains(expected), "{name}: {words:?} gives no {expected}: {ran}");
    }
}

#[test]
fn bash_completes() {
    let folder = folder();
    for (words, expected) in CASES {
        let (last, quoted) = (words.last().unwrap(), words.join("' '"));
        let script = format!(
            "source <(linecard completions bash)\nCOMP_WORDS=('{quoted}')\nCOMP_CWORD={}\n\
             _clap_complete_linecard linecard '{last}' ''\nprintf '%s\\n' \"${{COMPREPLY[@]}}\"\n",
            words.len() - 1
        );
        let Some(ran) = shell(&folder, "bash", &["--norc"], &script) else { return };
        check("bash", &ran, words, expected);
    }
    let path = "GET /api/v1/tenants/acme/groups/sales/users/ann/services/selective_call_acc";
    let script = format!(
        "source <(linecard completions bash)\nCOMP_WORDS=(linecard sample '{path}')\nCOMP_CWORD=2\n\
         _clap_complete_linecard linecard '{path}' ''\nprintf '%s\\n' \"${{COMPREPLY[@]}}\"\n"
    );
    let Some(ran) = shell(&folder, "bash", &["--norc"], &script) else { return };
    check("bash", &ran, &[path], &[&format!("{path}eptance/")]);
}

#[test]
fn fish_completes() {
    let folder = folder();
    for (words, expected) in CASES {
        let script = format!("linecard completions fish | source\ncomplete --do-complete '{}'\n", words.join(" "));
        let Some(ran) = shell(&folder, "fish", &["--no-config"], &script) else { return };
        check("fish", &ran, words, expected);
    }
}

/// A completion function of zsh runs only in its line editor. A stand-in for its builtin `_describe` prints what it gets.
#[test]
fn zsh_completes() {
    let folder = folder();
    for (words, expected) in CASES {
        let script = format!(
            "autoload -U compinit && compinit -u -D\nsource <(linecard completions zsh)\n\
             _describe() {{ print -l -- ${{${{(P)3}}%%:*}} }}\n\
             words=('{}')\nCURRENT={}\n_clap_dynamic_completer_linecard\n",
            words.join("' '"),
            words.len()
        );
        let Some(ran) = shell(&folder, "zsh", &["-f"], &script) else { return };
        check("zsh", &ran, words, expected);
    }
}

#[test]
fn every_shell_has_a_script() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let ran = Folder::new().run(["completions", shell]);
        assert_eq!(ran.exit, 0);
        assert!(ran.out.contains("LINECARD_COMPLETE"), "{shell}");
    }
}
