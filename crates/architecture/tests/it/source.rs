//! Reads the modules of a crate, their names, and the paths in their code.

use proc_macro2::{TokenStream, TokenTree};
use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use syn::visit::{self, Visit};
use syn::{Attribute, Item, ItemMod, ItemUse, Macro, UseTree, Visibility};

/// The source of a crate: its modules, beginning with the root, and its files.
#[derive(Default)]
pub(crate) struct Source {
    pub(crate) modules: Vec<Module>,
    /// The files, relative to the folder `src`.
    pub(crate) files: Vec<PathBuf>,
    /// The file of each `macro_rules`. Macros are found by their names, without a path.
    pub(crate) macros: HashMap<String, usize>,
}

/// A module: a file, or a part of a file.
pub(crate) struct Module {
    pub(crate) file: usize,
    pub(crate) parent: Option<usize>,
    pub(crate) names: HashMap<String, Vec<Name>>,
    /// The modules from which everything is imported.
    pub(crate) globs: Vec<Vec<String>>,
    pub(crate) uses: Vec<Use>,
}

/// The meaning of a name in a module. A module, a type and a value can have the same name.
#[derive(Clone)]
pub(crate) enum Name {
    Module(usize),
    Type,
    Value,
    Alias(Vec<String>),
}

/// A path in the code of a module.
pub(crate) struct Use {
    pub(crate) path: Vec<String>,
    /// Whether this is a re-export in `mod.rs` or at the root of the crate.
    pub(crate) is_reexport: bool,
}

impl Source {
    /// Reads a crate from its folder `src`; `None` if it has no such root.
    pub(crate) fn of_folder(folder: &Path, root: &str) -> Option<Source> {
        folder.join(root).is_file().then(|| Source::read(root, &|path| fs::read_to_string(folder.join(path)).ok()))
    }

    /// Reads a crate. `text_of` returns the text of a file, by its path relative to `src`.
    pub(crate) fn read(root: &str, text_of: &dyn Fn(&Path) -> Option<String>) -> Source {
        let mut source = Source::default();
        source.add_file(Path::new(root), None, text_of);
        source
    }

    fn add_file(&mut self, path: &Path, parent: Option<usize>, text_of: &dyn Fn(&Path) -> Option<String>) -> usize {
        let text = text_of(path).unwrap_or_else(|| panic!("{}: cannot be read", path.display()));
        let parsed = syn::parse_file(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let file = self.files.len();
        self.files.push(path.to_owned());
        self.add_module(file, parent, &parsed.items, &inner_folder(path), text_of)
    }

    /// Adds a module and the modules within it, whose files are in this folder.
    fn add_module(
        &mut self,
        file: usize,
        parent: Option<usize>,
        items: &[Item],
        folder: &Path,
        text_of: &dyn Fn(&Path) -> Option<String>,
    ) -> usize {
        let module = self.modules.len();
        let (names, globs, uses) = (HashMap::new(), Vec::new(), Vec::new());
        self.modules.push(Module { file, parent, names, globs, uses });
        for item in items.iter().filter(|item| !is_test(attributes(item))) {
            let Item::Mod(ItemMod { ident, content, attrs, .. }) = item else {
                self.add_names(module, item);
                continue;
            };
            let name = ident.to_string();
            assert!(
                !attrs.iter().any(|attribute| attribute.path().is_ident("path")),
                "mod {name}: remove #[path], which is not supported"
            );
            let inner = folder.join(&name);
            let added = if let Some((_, items)) = content {
                self.add_module(file, Some(module), items, &inner, text_of)
            } else {
                let candidates = [inner.with_extension("rs"), inner.join("mod.rs")];
                let found = candidates.iter().find(|path| text_of(path).is_some());
                let path = found.unwrap_or_else(|| panic!("mod {name}: there is no {}", candidates[0].display()));
                self.add_file(path, Some(module), text_of)
            };
            self.modules[module].names.entry(name).or_default().push(Name::Module(added));
        }
        let is_root_or_mod = parent.is_none() || self.files[file].ends_with("mod.rs");
        let mut walker = Walker { module: &mut self.modules[module], is_root_or_mod };
        for item in items {
            walker.visit_item(item);
        }
        module
    }

    fn add_names(&mut self, module: usize, item: &Item) {
        let (ident, name) = match item {
            Item::Const(item) => (&item.ident, Name::Value),
            Item::Static(item) => (&item.ident, Name::Value),
            Item::Fn(item) => (&item.sig.ident, Name::Value),
            Item::Enum(item) => (&item.ident, Name::Type),
            Item::Struct(item) => (&item.ident, Name::Type),
            Item::Trait(item) => (&item.ident, Name::Type),
            Item::TraitAlias(item) => (&item.ident, Name::Type),
            Item::Type(item) => (&item.ident, Name::Type),
            Item::Union(item) => (&item.ident, Name::Type),
            Item::Macro(item) => {
                if let Some(ident) = &item.ident {
                    self.macros.insert(ident.to_string(), self.modules[module].file);
                }
                return;
            }
            _ => return,
        };
        self.modules[module].names.entry(ident.to_string()).or_default().push(name);
    }
}

/// Returns the folder with the modules of a file.
fn inner_folder(path: &Path) -> PathBuf {
    let folder = path.parent().unwrap_or(Path::new(""));
    match path.file_stem().and_then(|stem| stem.to_str()) {
        Some("mod" | "lib" | "main") | None => folder.to_owned(),
        Some(_) if folder.ends_with("bin") => folder.to_owned(),
        Some(stem) => folder.join(stem),
    }
}

/// Returns whether the item exists for tests only. Tests may use anything.
fn is_test(attributes: &[Attribute]) -> bool {
    let is_test = |attribute: &Attribute| {
        let condition = attribute.parse_args::<syn::Path>();
        let is_test = condition.is_ok_and(|condition| condition.is_ident("test") || condition.is_ident("doctest"));
        attribute.path().is_ident("cfg") && is_test
    };
    attributes.iter().any(is_test)
}

fn attributes(item: &Item) -> &[Attribute] {
    match item {
        Item::Const(item) => &item.attrs,
        Item::Enum(item) => &item.attrs,
        Item::ExternCrate(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Macro(item) => &item.attrs,
        Item::Mod(item) => &item.attrs,
        Item::Static(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        Item::Trait(item) => &item.attrs,
        Item::TraitAlias(item) => &item.attrs,
        Item::Type(item) => &item.attrs,
        Item::Union(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        _ => &[],
    }
}

/// Collects the paths in the code of a module.
struct Walker<'m> {
    module: &'m mut Module,
    is_root_or_mod: bool,
}

impl Walker<'_> {
    fn add(&mut self, path: Vec<String>, is_reexport: bool) {
        self.module.uses.push(Use { path, is_reexport });
    }

    fn add_tree(&mut self, tree: &UseTree, before: &[String], is_reexport: bool) {
        let with = |name: &syn::Ident| [before, &[name.to_string()]].concat();
        match tree {
            UseTree::Path(path) => self.add_tree(&path.tree, &with(&path.ident), is_reexport),
            UseTree::Group(group) => {
                for tree in &group.items {
                    self.add_tree(tree, before, is_reexport);
                }
            }
            UseTree::Glob(_) => self.module.globs.push(before.to_vec()),
            UseTree::Name(name) => {
                // `use a::b::{self}` is `use a::b`.
                let is_self = name.ident == "self" && !before.is_empty();
                let path = if is_self { before.to_vec() } else { with(&name.ident) };
                self.add_alias(path.last().cloned().unwrap_or_default(), path, is_reexport);
            }
            UseTree::Rename(rename) => {
                let is_self = rename.ident == "self" && !before.is_empty();
                let path = if is_self { before.to_vec() } else { with(&rename.ident) };
                self.add_alias(rename.rename.to_string(), path, is_reexport);
            }
        }
    }

    fn add_alias(&mut self, name: String, path: Vec<String>, is_reexport: bool) {
        self.module.names.entry(name).or_default().push(Name::Alias(path.clone()));
        self.add(path, is_reexport);
    }

    /// Adds the paths among the tokens of a macro call, which are not parsed as expressions.
    fn add_tokens(&mut self, tokens: TokenStream) {
        let mut path: Vec<String> = Vec::new();
        let (mut colons, mut is_after_dot) = (0, false);
        for token in tokens {
            match token {
                TokenTree::Ident(ident) => {
                    if colons < 2 {
                        self.end_path(&mut path);
                    }
                    if !is_after_dot {
                        path.push(ident.to_string());
                    }
                    (colons, is_after_dot) = (0, false);
                }
                TokenTree::Punct(punct) if punct.as_char() == ':' && !path.is_empty() => colons += 1,
                TokenTree::Punct(punct) => {
                    self.end_path(&mut path);
                    (colons, is_after_dot) = (0, punct.as_char() == '.');
                }
                TokenTree::Group(group) => {
                    self.end_path(&mut path);
                    (colons, is_after_dot) = (0, false);
                    self.add_tokens(group.stream());
                }
                TokenTree::Literal(_) => {
                    self.end_path(&mut path);
                    (colons, is_after_dot) = (0, false);
                }
            }
        }
        self.end_path(&mut path);
    }

    fn end_path(&mut self, path: &mut Vec<String>) {
        if !path.is_empty() {
            self.add(std::mem::take(path), false);
        }
    }
}

impl<'ast> Visit<'ast> for Walker<'_> {
    fn visit_item(&mut self, item: &'ast Item) {
        if !is_test(attributes(item)) {
            visit::visit_item(self, item);
        }
    }

    fn visit_item_mod(&mut self, _: &'ast ItemMod) {
        // `add_module` handles it.
    }

    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        let is_reexport = self.is_root_or_mod && !matches!(item.vis, Visibility::Inherited);
        self.add_tree(&item.tree, &[], is_reexport);
    }

    fn visit_attribute(&mut self, _: &'ast Attribute) {}

    fn visit_visibility(&mut self, _: &'ast Visibility) {}

    fn visit_path(&mut self, path: &'ast syn::Path) {
        self.add(path.segments.iter().map(|segment| segment.ident.to_string()).collect(), false);
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, call: &'ast Macro) {
        let name: Vec<String> = call.path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        self.add(vec![format!("{}!", name.last().map_or("", String::as_str))], false);
        self.add_tokens(call.tokens.clone());
    }
}
