//! Resolves paths: finds out which file uses which.

use crate::source::{Name, Source};
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

/// The edges between the files of a crate: for each file, the files that it uses, each with a path to an item in it.
pub(crate) type Edges = BTreeMap<PathBuf, BTreeMap<PathBuf, String>>;

/// The target of a path.
#[derive(Clone, Copy, Eq, Ord, PartialEq, PartialOrd)]
enum Target {
    Module(usize),
    Type(usize),
    Value(usize),
}

/// Returns the edges of a crate. A re-export is not an edge: a path through it leads to the item itself.
pub(crate) fn edges(source: &Source) -> Edges {
    let mut edges = Edges::new();
    for module in 0..source.modules.len() {
        let from = source.modules[module].file;
        for used in source.modules[module].uses.iter().filter(|used| !used.is_reexport) {
            for file in files(source, module, &used.path).into_iter().filter(|file| *file != from) {
                let [from, to] = [from, file].map(|file| source.files[file].clone());
                edges.entry(from).or_default().entry(to).or_insert_with(|| used.path.join("::"));
            }
        }
    }
    edges
}

/// Returns the files of the items that a path leads to.
fn files(source: &Source, module: usize, path: &[String]) -> BTreeSet<usize> {
    if let [name] = path
        && let Some(name) = name.strip_suffix('!')
    {
        return source.macros.get(name).copied().into_iter().collect();
    }
    let item = |target: Target| match target {
        Target::Module(_) => None,
        Target::Type(file) | Target::Value(file) => Some(file),
    };
    resolve(source, module, path, &mut BTreeSet::new()).into_iter().filter_map(item).collect()
}

/// Returns the targets of a path in a module; none if it leads out of the crate. `seen` stops circular imports.
fn resolve(
    source: &Source,
    module: usize,
    path: &[String],
    seen: &mut BTreeSet<(usize, Vec<String>)>,
) -> BTreeSet<Target> {
    if !seen.insert((module, path.to_vec())) {
        return BTreeSet::new();
    }
    let Some((first, rest)) = path.split_first() else { return BTreeSet::new() };
    let mut targets = match first.as_str() {
        "crate" => [Target::Module(root_of(source, module))].into(),
        "self" => [Target::Module(module)].into(),
        "super" => source.modules[module].parent.map(Target::Module).into_iter().collect(),
        name => named(source, module, name, seen),
    };
    for segment in rest {
        // A value contains no items.
        targets.retain(|target| !matches!(target, Target::Value(_)));
        targets = targets
            .into_iter()
            .flat_map(|target| match target {
                Target::Module(module) if segment == "super" => {
                    source.modules[module].parent.map(Target::Module).into_iter().collect()
                }
                Target::Module(module) if segment == "self" => [Target::Module(module)].into(),
                Target::Module(module) => named(source, module, segment, seen),
                // The segment is an associated item or a variant.
                target => [target].into(),
            })
            .collect();
    }
    targets
}

/// Returns the targets of a name in a module.
fn named(source: &Source, module: usize, name: &str, seen: &mut BTreeSet<(usize, Vec<String>)>) -> BTreeSet<Target> {
    let own = &source.modules[module];
    let mut targets = BTreeSet::new();
    for known in own.names.get(name).into_iter().flatten() {
        match known {
            Name::Module(module) => drop(targets.insert(Target::Module(*module))),
            Name::Type => drop(targets.insert(Target::Type(own.file))),
            Name::Value => drop(targets.insert(Target::Value(own.file))),
            Name::Alias(path) => targets.extend(resolve(source, module, path, seen)),
        }
    }
    if targets.is_empty() {
        for glob in &own.globs {
            let path: Vec<String> = glob.iter().cloned().chain([name.to_owned()]).collect();
            targets.extend(resolve(source, module, &path, seen));
        }
    }
    targets
}

fn root_of(source: &Source, module: usize) -> usize {
    source.modules[module].parent.map_or(module, |parent| root_of(source, parent))
}
