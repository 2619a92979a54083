//! Generates Rust types for all schemas of `codegen`, in one module for each file.

use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};
use typify::{TypeSpace, TypeSpaceSettings};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../codegen");
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut paths =
        fs::read_dir(&folder)?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<PathBuf>, std::io::Error>>()?;
    paths.sort();
    let (mut modules, mut arms) = (String::new(), String::new());
    for path in &paths {
        let name = path.file_stem().and_then(|stem| stem.to_str()).ok_or("a file without a name")?;
        let of_file = |error: &dyn std::fmt::Display| format!("codegen/{name}.json: {error}");
        let schema: schemars::schema::RootSchema =
            serde_json::from_str(&fs::read_to_string(path)?).map_err(|error| of_file(&error))?;
        let title = schema.schema.metadata.as_ref().and_then(|metadata| metadata.title.clone());
        let title = title.ok_or_else(|| of_file(&"it has no title"))?;
        let mut types = TypeSpace::new(&TypeSpaceSettings::default());
        types.add_root_schema(schema).map_err(|error| of_file(&error))?;
        let module = name.replace(['-', '.'], "_");
        writeln!(modules, "pub mod {module} {{ {} }}", types.to_stream())?;
        writeln!(arms, "        {name:?} => crate::again::<{module}::{title}>(text),")?;
    }
    writeln!(
        modules,
        "pub const COUNT: usize = {};
pub fn there_and_back(schema: &str, text: &str) -> Option<Result<serde_json::Value, serde_json::Error>> {{
    Some(match schema {{
{arms}        _ => return None,
    }})
}}",
        paths.len()
    )?;
    fs::write(Path::new(&env::var("OUT_DIR")?).join("types.rs"), modules)?;
    Ok(())
}
