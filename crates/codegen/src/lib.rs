//! Generates modules of structs from the tables of an API, for `linecard-types` and for other crates, and the operations of
//! `linecard-client`. For the Python package, it generates the types of the bodies.
//!
//! Each object becomes a module with a struct for each of its methods. A struct has fields only for attributes that the
//! method allows. If a table needs a type that does not exist yet, the generator panics with a message that names the
//! attribute.
//!
//! A crate with its own API depends on `linecard-types` without its default features, and uses a [`Generator`]:
//!
//! ```
//! use linecard_codegen::Generator;
//! use linecard_model::API;
//!
//! let generator = Generator {
//!     api: &API, // in place of your own
//!     runtime: "linecard_types",
//!     core: "linecard_contract",
//!     objects: "crate::tables",
//!     conventions: "crate::tables",
//!     api_path: Some("crate::API"),
//!     header: "// Written by `cargo run --example codegen`. Do not edit.\n",
//! };
//! let modules = generator.modules()?;
//! let module = modules.iter().find(|module| module.name == "criteria").unwrap();
//! assert!(module.text.contains("use crate::tables::CRITERIA;"));
//! # Ok::<(), String>(())
//! ```

mod client;
mod generator;
mod prose;
mod python;
mod render;
mod shape;
mod typing;
mod words;

pub use generator::Generator;

use linecard_contract::{Method, Service};
use linecard_model::API;
use render::SourceFile;
use std::collections::{BTreeMap, BTreeSet};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use words::{Patterns, WordLists};

/// A generated file.
#[derive(Debug)]
pub struct File {
    /// The path from the root of the repository.
    pub path: PathBuf,
    /// The text.
    pub text: String,
}

/// A module of structs, for one object.
#[derive(Debug)]
pub struct Module {
    /// The name of the module.
    pub name: String,
    /// The source, as rustfmt writes it.
    pub text: String,
}

/// The generator of the modules of `linecard-types`.
static OURS: Generator = Generator {
    api: &API,
    runtime: "crate",
    core: "linecard_contract",
    objects: "linecard_model::objects",
    conventions: "linecard_model::services",
    api_path: None,
    header: "// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.\n",
};

const MODULES: &str = "crates/types/src/objects";
const LISTING: &str = "crates/types/tests/it/listing.rs";
const OPERATIONS: &str = "crates/client/src/operations";
const FUNCTIONS: &str = "crates/client/tests/it/listing.rs";

impl Generator {
    /// Generates all modules, sorted by name.
    ///
    /// # Errors
    ///
    /// An error if rustfmt cannot be run, or rejects the source.
    pub fn modules(&self) -> Result<Vec<Module>, String> {
        let sources = self.sources().into_iter();
        sources.map(|(name, source)| Ok(Module { name, text: formatted(&source.text)? })).collect()
    }

    fn sources(&self) -> BTreeMap<String, SourceFile> {
        let (lists, patterns) = (WordLists::new(self.api), Patterns::new(self.api));
        let objects = generator::objects(self.api).into_iter();
        objects.map(|object| (typing::module_name(object), render::module(self, object, &lists, &patterns))).collect()
    }
}

/// Generates all files of `linecard-types`, the operations of `linecard-client`, and the types of the Python package.
///
/// # Errors
///
/// An error if rustfmt cannot be run, or rejects the source.
pub fn files() -> Result<Vec<File>, String> {
    let modules = OURS.sources();
    let list = listed(&modules);
    let mut sources: Vec<(PathBuf, String)> = modules
        .into_iter()
        .map(|(name, source)| (Path::new(MODULES).join(name).with_extension("rs"), source.text))
        .collect();
    sources.push((Path::new(MODULES).join("mod.rs"), list));
    sources.push((LISTING.into(), tested()));
    let operations = client::sources(OURS.api, OURS.header).into_iter();
    sources.extend(operations.map(|(name, text)| (Path::new(OPERATIONS).join(name).with_extension("rs"), text)));
    sources.push((FUNCTIONS.into(), client::listing(OURS.api, OURS.header)));
    let files = sources.into_iter().map(|(path, text)| Ok(File { path, text: formatted(&text)? }));
    let python = python::sources(OURS.api).into_iter();
    let python = python.map(|(folder, name, text)| Ok(File { path: Path::new(folder).join(name), text }));
    files.chain(python).collect()
}

/// Lists the files of an earlier run whose objects or services no longer exist.
///
/// # Errors
///
/// An error if a folder of the modules cannot be read.
pub fn leftovers(files: &[File]) -> Result<Vec<PathBuf>, String> {
    let mut leftovers = Vec::new();
    for modules in [MODULES, OPERATIONS, python::TYPES, python::MODELS] {
        let folder = root().join(modules);
        let entries = std::fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        for entry in entries {
            let entry = entry.map_err(|error| format!("{}: {error}", folder.display()))?;
            let path = Path::new(modules).join(entry.file_name());
            // Python keeps what it has compiled in a folder beside the modules.
            let is_module = path.extension().is_some_and(|extension| extension == "rs" || extension == "py");
            if is_module && !files.iter().any(|file| file.path == path) {
                leftovers.push(path);
            }
        }
    }
    Ok(leftovers)
}

/// Returns the root of the repository.
#[must_use]
pub fn root() -> &'static Path {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here)
}

/// Generates the list of modules, each with its features.
fn listed(modules: &BTreeMap<String, SourceFile>) -> String {
    let reached = OURS.api.services.iter().map(|service| (service.name, reached(service, modules)));
    let reached: Vec<(&str, BTreeSet<&str>)> = reached.collect();
    let modules = modules.keys().map(|module| {
        let services = reached.iter().filter(|(_, reached)| reached.contains(module.as_str()));
        let features = services.map(|(service, _)| format!(", feature = {service:?}")).collect::<Vec<_>>().concat();
        match &features[..] {
            "" => format!("#[cfg(feature = \"all\")]\npub mod {module};"),
            features => format!("#[cfg(any(feature = \"all\"{features}))]\npub mod {module};"),
        }
    });
    let modules = modules.collect::<Vec<_>>().join("\n");
    let allowed = "#![allow(\n    clippy::doc_markdown,\n    \
                   clippy::large_enum_variant,\n    clippy::needless_pass_by_value,\n    \
                   clippy::struct_excessive_bools,\n    \
                   reason = \"the structs and their docs follow the tables\"\n)]\n";
    let header = OURS.header;
    format!("{header}\n//! The objects: one module per object, one struct per method.\n\n{allowed}\n{modules}")
}

/// Returns the modules that the bodies of a service need.
fn reached<'m>(service: &Service, modules: &'m BTreeMap<String, SourceFile>) -> BTreeSet<&'m str> {
    let contents = service.operations.iter().flat_map(|operation| [operation.request, operation.response]);
    let mut open: Vec<String> = contents.flatten().map(|content| typing::module_name(content.object)).collect();
    let mut reached = BTreeSet::new();
    while let Some(module) = open.pop() {
        if let Some((name, source)) = modules.get_key_value(&module)
            && reached.insert(name.as_str())
        {
            open.extend(source.uses.iter().cloned());
        }
    }
    reached
}

/// Generates the list of structs, for tests of all structs.
fn tested() -> String {
    let (mut bodies, mut updates) = (Vec::new(), Vec::new());
    for object in generator::objects(OURS.api) {
        let module = typing::module_name(object);
        let shapes = shape::shapes(object);
        for shape in &shapes {
            for method in &shape.methods {
                let method = typing::method_name(*method);
                bodies.push(format!("Entry::of::<linecard_types::{module}::{method}>(Method::{method}),"));
            }
        }
        let has = |method| shapes.iter().any(|shape| shape.method() == method);
        if has(Method::Get) && has(Method::Put) {
            updates.push(format!("Updating::of::<linecard_types::{module}::Put>(),"));
        }
    }
    let (bodies, updates) = (bodies.join("\n"), updates.join("\n"));
    let header = OURS.header;
    format!(
        "{header}\n//! Lists all structs, for tests of all structs.\n\n\
         use crate::all::{{Entry, Updating}};\nuse linecard_types::Method;\n\n\
         /// Every struct and each of its methods.\npub(crate) static BODIES: &[Entry] = &[\n{bodies}];\n\n\
         /// Every PUT whose object also has a GET.\npub(crate) static UPDATES: &[Updating] = &[\n{updates}];\n"
    )
}

/// Formats the source with rustfmt.
fn formatted(source: &str) -> Result<String, String> {
    let mut rustfmt = Command::new("rustfmt");
    rustfmt.args(["--edition", "2024", "--config-path"]).arg(root());
    let mut child = rustfmt
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| format!("cannot run rustfmt: {error}; install it with `rustup component add rustfmt`"))?;
    // The input is closed here, so that rustfmt sees its end.
    let written = child.stdin.take().map(|mut input| input.write_all(source.as_bytes()));
    let output = child.wait_with_output().map_err(|error| format!("rustfmt: {error}"))?;
    match written {
        Some(Ok(())) if output.status.success() => {}
        _ => return Err("rustfmt rejects the generated source".to_owned()),
    }
    String::from_utf8(output.stdout).map_err(|error| format!("rustfmt: {error}"))
}

/// Runs the examples in the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
