//! Generates what connects the schemas of the profile `editor` with the files that an editor opens: a catalog, and settings.

use crate::file::{File, Listed, pretty};
use crate::profile::Profile;
use linecard_contract::Api;
use serde_json::{Value, json};
use std::fmt::Write;

/// Returns the names of the files that hold a body, as `linecard check` reads them.
fn names(listed: &Listed) -> [String; 2] {
    let name = format!("{}.{}.json", listed.object, listed.method.to_ascii_lowercase());
    let prefixed = format!("*.{name}");
    [name, prefixed]
}

/// Generates the catalog and the settings of each editor. The paths in the settings begin at the folder that holds `schemas`.
pub(crate) fn files(api: &Api, listed: &[Listed]) -> Vec<File> {
    let bodies = || listed.iter().filter(|listed| listed.profile == Profile::Editor.as_str());
    let catalog: Vec<Value> = bodies()
        .map(|body| {
            json!({
                "name": format!("{}: {} ({})", api.name, body.title, body.method),
                "description": format!("The body `{}.{}`", body.object, body.method.to_ascii_lowercase()),
                "fileMatch": names(body),
                "url": body.id,
            })
        })
        .collect();
    let catalog =
        json!({"$schema": "https://json.schemastore.org/schema-catalog.json", "version": 1, "schemas": catalog});
    let schemas: Vec<Value> =
        bodies().map(|body| json!({"fileMatch": names(body), "url": format!("./schemas/{}", body.file)})).collect();
    let settings = pretty(&json!({"json.schemas": schemas}));
    let mut helix = "# Add this to .helix/languages.toml.\n[language-server.vscode-json-language-server.config.json]\nschemas = [\n".to_owned();
    let mut jetbrains = concat!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- Copy this file to .idea/jsonSchemas.xml. -->\n",
        "<project version=\"4\">\n  <component name=\"JsonSchemaMappingsProjectConfiguration\">\n    <state>\n      <map>\n",
    )
    .to_owned();
    for body in bodies() {
        let [name, prefixed] = names(body);
        let file = &body.file;
        let _ = writeln!(helix, "  {{ fileMatch = [\"{name}\", \"{prefixed}\"], url = \"./schemas/{file}\" }},");
        let _ = write!(
            jetbrains,
            "        <entry key=\"{name}\">\n          <value>\n            <SchemaInfo>\n              \
             <option name=\"name\" value=\"{name}\" />\n              \
             <option name=\"relativePathToSchema\" value=\"schemas/{file}\" />\n              \
             <option name=\"patterns\">\n                <list>\n"
        );
        for name in [&name, &prefixed] {
            let _ = write!(
                jetbrains,
                "                  <Item>\n                    <option name=\"pattern\" value=\"true\" />\n                    \
                 <option name=\"path\" value=\"{name}\" />\n                    \
                 <option name=\"mappingKind\" value=\"Pattern\" />\n                  </Item>\n"
            );
        }
        jetbrains.push_str(
            "                </list>\n              </option>\n            </SchemaInfo>\n          </value>\n        </entry>\n",
        );
    }
    helix.push_str("]\n");
    jetbrains.push_str("      </map>\n    </state>\n  </component>\n</project>\n");
    let file = |name: &str, text: String| File { path: format!("{}/{name}", Profile::Editor), text };
    vec![
        file("catalog.json", pretty(&catalog)),
        file("settings/vscode.json", settings.clone()),
        file("settings/coc.json", settings),
        file("settings/helix.toml", helix),
        file("settings/jetbrains.xml", jetbrains),
    ]
}
