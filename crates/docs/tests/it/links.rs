//! Every link of the book leads to an existing page and, if it has a fragment, to an anchor on it.

use crate::{SOURCES, root};
use pulldown_cmark::{CowStr, Event, Options, Parser, Tag, TagEnd};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Component, Path, PathBuf};

/// The links and anchors of a page.
#[derive(Default)]
struct Page {
    anchors: BTreeSet<String>,
    links: Vec<String>,
    duplicate: Vec<String>,
}

impl Page {
    fn read(markdown: &str) -> Page {
        let mut page = Page::default();
        let mut heading: Option<(Option<CowStr<'_>>, String)> = None;
        let options = Options::ENABLE_TABLES | Options::ENABLE_HEADING_ATTRIBUTES;
        for event in Parser::new_ext(markdown, options) {
            match event {
                Event::Start(Tag::Heading { id, .. }) => heading = Some((id, String::new())),
                Event::End(TagEnd::Heading(_)) => {
                    let (id, words) = heading.take().unwrap();
                    page.add(id.map_or_else(|| slug(&words), |id| id.to_string()));
                }
                Event::Start(Tag::Link { dest_url, .. }) => page.links.push(dest_url.to_string()),
                Event::Html(html) | Event::InlineHtml(html) => {
                    let ids = html.split("id=\"").skip(1).filter_map(|rest| rest.split('"').next());
                    ids.for_each(|id| page.add(id.to_owned()));
                }
                Event::Text(words) | Event::Code(words) => {
                    if let Some((_, heading)) = &mut heading {
                        heading.push_str(&words);
                    }
                }
                _ => {}
            }
        }
        page
    }

    fn add(&mut self, anchor: String) {
        if !self.anchors.insert(anchor.clone()) {
            self.duplicate.push(anchor);
        }
    }
}

/// Returns the anchor that mdBook gives to a heading without an id.
fn slug(words: &str) -> String {
    let kept = words.chars().filter_map(|character| match character {
        character if character.is_alphanumeric() || matches!(character, '_' | '-') => Some(character),
        character if character.is_whitespace() => Some('-'),
        _ => None,
    });
    kept.collect::<String>().to_lowercase()
}

/// Returns all pages of the book: generated ones, and those written by hand.
fn book() -> BTreeMap<PathBuf, Page> {
    let mut pages: BTreeMap<PathBuf, Page> =
        SOURCES.iter().map(|(path, text)| (path.clone(), Page::read(text))).collect();
    let source = root().join("book/src");
    for folder in ["", "guide"] {
        for entry in fs::read_dir(source.join(folder)).unwrap() {
            let path = entry.unwrap().path();
            let name = path.strip_prefix(&source).unwrap().to_owned();
            if path.extension().is_some_and(|extension| extension == "md") && !pages.contains_key(&name) {
                pages.insert(name, Page::read(&fs::read_to_string(&path).unwrap()));
            }
        }
    }
    pages
}

/// Resolves a relative link of a page.
fn resolved(from: &Path, to: &str) -> PathBuf {
    let mut path = from.parent().unwrap().to_owned();
    for component in Path::new(to).components() {
        match component {
            Component::ParentDir => assert!(path.pop(), "{to} leads out of the book"),
            component => path.push(component),
        }
    }
    path
}

#[test]
fn every_link_leads_to_a_page_and_an_anchor() {
    let book = book();
    let mut broken = Vec::new();
    let mut followed = 0;
    for (path, page) in &book {
        for link in page.links.iter().filter(|link| !link.contains("://")) {
            followed += 1;
            let (to, anchor) = link.split_once('#').unwrap_or((link, ""));
            let to = if to.is_empty() { path.clone() } else { resolved(path, to) };
            let exists = book.get(&to).is_some_and(|page| anchor.is_empty() || page.anchors.contains(anchor));
            if !exists {
                broken.push(format!("{}: {link}", path.display()));
            }
        }
    }
    assert!(followed > 1000, "only {followed} links");
    assert!(broken.is_empty(), "{} broken links:\n{}", broken.len(), broken.join("\n"));
}

#[test]
fn no_anchor_appears_twice_on_a_page() {
    for (path, page) in book() {
        assert_eq!(page.duplicate, [] as [&str; 0], "{}", path.display());
    }
}

#[test]
fn every_page_is_in_the_table_of_contents() {
    let book = book();
    let summary = Path::new("SUMMARY.md");
    let listed: BTreeSet<PathBuf> = book[summary].links.iter().map(PathBuf::from).collect();
    let pages: BTreeSet<PathBuf> = book.into_keys().filter(|path| path != summary).collect();
    assert_eq!(listed, pages);
}

#[test]
fn links_and_anchors_are_found() {
    let page =
        Page::read("# A `b`: c\n\n## X {#x.y}\n\n<a id=\"z\"></a>[z](other.md#q) [z](#x.y)\n\n<a id=\"z\"></a>\n");
    assert_eq!(page.anchors, ["a-b-c", "x.y", "z"].map(String::from).into());
    assert_eq!(page.links, ["other.md#q", "#x.y"]);
    assert_eq!(page.duplicate, ["z"]);
    assert_eq!(resolved(Path::new("objects/criteria.md"), "../reference/json.md"), Path::new("reference/json.md"));
}
