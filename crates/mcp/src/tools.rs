//! The tools, and what each of them takes.

use crate::answer::{self, Answer, MAX_BODY};
use crate::operations;
use linecard_cases::{Target, object_of_response};
use linecard_contract::{
    Api, Method, Options, Unreachable, Why, difference, nearest, validate_update_with, validate_with,
};
use linecard_testkit as testkit;
use rmcp::handler::server::wrapper::Parameters;
use rmcp::model::{CallToolResult, Implementation, ServerCapabilities, ServerConfig};
use rmcp::{ServerHandler, tool, tool_handler, tool_router};
use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::{Value, json};

/// The tools over an API.
#[derive(Clone, Debug)]
pub(crate) struct Tools {
    api: &'static Api,
}

/// What `validate` takes.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Validate {
    /// What the body is: an object and a method, such as criteria.post, or a method and a path of the API.
    target: String,
    /// The body, as JSON or, for exact places and duplicate names, as its text.
    body: Value,
    /// For a PUT: the stored state, as a GET returns it. Then the rules about the state after the PUT are checked too.
    stored: Option<Value>,
}

/// What `explain` takes.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Explain {
    /// An object (criteria), an attribute (criteria.fromDnCriteria.phoneNumbers) or the id of a rule, as findings have it.
    what: String,
    /// Only what is said about this method: GET, PUT, POST or DELETE.
    method: Option<String>,
}

/// What `find_operation` takes.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct FindOperation {
    /// The method: GET, PUT, POST or DELETE.
    method: String,
    /// The path, with or without the base path of the API.
    path: String,
}

/// What `list_operations` takes.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct ListOperations {
    /// The name of a service. Without one, the services are listed with the ids of their operations.
    service: Option<String>,
}

/// What `example` takes.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Example {
    /// What the body is: an object and a method, such as criteria.post.
    target: String,
    /// The id of a rule that the body breaks, and no other. Without one, the body is valid.
    broken_rule: Option<String>,
    /// The same seed gives the same body; 0 if there is none.
    #[serde(default)]
    seed: u64,
}

/// What `plan` takes.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Plan {
    /// The object, such as criteria.
    object: String,
    /// The stored state, as a GET returns it.
    stored: Value,
    /// The wanted state, as a GET would return it.
    wanted: Value,
}

#[tool_router]
impl Tools {
    pub(crate) fn new(api: &'static Api) -> Tools {
        Tools { api }
    }

    #[tool(
        description = "Validate a request or response body. Returns every finding with its rule, place, sentence and how to fix it; no value of the body.",
        annotations(title = "Validate a body", read_only_hint = true, open_world_hint = false)
    )]
    fn validate(&self, Parameters(asked): Parameters<Validate>) -> CallToolResult {
        answer::result(self.validated(asked))
    }

    #[tool(
        description = "Explain an object, an attribute or a rule: presences by method, type, words, ranges, conditions, where it is documented.",
        annotations(title = "Explain", read_only_hint = true, open_world_hint = false)
    )]
    fn explain(&self, Parameters(asked): Parameters<Explain>) -> CallToolResult {
        let method = asked.method.as_deref().map(method_named).transpose();
        answer::result(method.and_then(|method| linecard_cli::explain::as_json(self.api, &asked.what, method)))
    }

    #[tool(
        description = "Find the operation of a method and a path: its id, service, request and response objects, statuses.",
        annotations(title = "Find an operation", read_only_hint = true, open_world_hint = false)
    )]
    fn find_operation(&self, Parameters(asked): Parameters<FindOperation>) -> CallToolResult {
        answer::result(self.found(&asked))
    }

    #[tool(
        description = "List the services of the API with the ids of their operations, or describe the operations of one service.",
        annotations(title = "List operations", read_only_hint = true, open_world_hint = false)
    )]
    fn list_operations(&self, Parameters(asked): Parameters<ListOperations>) -> CallToolResult {
        answer::result(operations::list(self.api, asked.service.as_deref()))
    }

    #[tool(
        description = "Make a body for tests: a valid one, or one that breaks one rule.",
        annotations(title = "Make an example", read_only_hint = true, open_world_hint = false)
    )]
    fn example(&self, Parameters(asked): Parameters<Example>) -> CallToolResult {
        answer::result(self.made(&asked))
    }

    #[tool(
        description = "Plan the least PUT that changes a stored state into a wanted one, or say why no PUT can.",
        annotations(title = "Plan a PUT", read_only_hint = true, open_world_hint = false)
    )]
    fn plan(&self, Parameters(asked): Parameters<Plan>) -> CallToolResult {
        answer::result(self.planned(asked))
    }
}

#[tool_handler]
impl ServerHandler for Tools {
    fn get_info(&self) -> ServerConfig {
        let api = self.api;
        ServerConfig::new(ServerCapabilities::builder().enable_tools().build())
            .with_server_info(Implementation::new("linecard", env!("CARGO_PKG_VERSION")).with_title(format!("{} {}", api.name, api.version)))
            .with_instructions(format!(
                "The contract of this API: {}. Validate a body before you send or store it, and explain a rule before you \
                 work around it. A presence is A (always returned), R (required), O (optional), C (conditional) or F (forbidden), \
                 for each method.",
                api.title
            ))
    }
}

impl Tools {
    fn validated(&self, asked: Validate) -> Answer {
        let Target { object, method } = self.target(&asked.target)?;
        let text = answer::text_of("the body", asked.body)?;
        let options = Options::default().with_max_body(MAX_BODY);
        let report = match asked.stored {
            None => validate_with(&options, object, method, &text),
            Some(_) if method != Method::Put => {
                return Err(format!("a stored state belongs to a PUT, and this is a {method}; leave `stored` out"));
            }
            Some(stored) => {
                validate_update_with(&options, object, &answer::value_of("the stored state", stored)?, &text)
            }
        };
        answer::of_report(&report, &text)
    }

    fn found(&self, asked: &FindOperation) -> Answer {
        let method = method_named(&asked.method)?;
        let under = self.api.find(method, &asked.path);
        let found =
            under.or_else(|_| self.api.find_under("", method, &asked.path)).map_err(|error| error.to_string())?;
        Ok(operations::describe(found.service, found.operation))
    }

    fn made(&self, asked: &Example) -> Answer {
        let Target { object, method } = self.target(&asked.target)?;
        let Some(rule) = &asked.broken_rule else {
            let body = testkit::samples(testkit::valid(object, method), asked.seed).next();
            return Ok(json!({"body": body}));
        };
        if let Some(strategy) = testkit::one_fault_of(object, method, rule) {
            let faulty = testkit::samples(strategy, asked.seed).next().ok_or("no body was made")?;
            return Ok(json!({"body": faulty.body, "rule": faulty.rule.to_string(), "pointers": faulty.pointers}));
        }
        let ids: Vec<String> = testkit::breakable(object, method).iter().map(ToString::to_string).collect();
        let hint = match nearest(rule, ids.iter().map(String::as_str)).as_slice() {
            [] => format!("it can break {} rules, which explain lists", ids.len()),
            near => format!("did you mean {}?", near.join(" or ")),
        };
        Err(format!("such a body cannot break this rule; {hint}"))
    }

    fn planned(&self, asked: Plan) -> Answer {
        let object = object_of_response(self.api, &asked.object).map_err(|error| error.to_string())?;
        let stored = answer::value_of("the stored state", asked.stored)?;
        let wanted = answer::value_of("the wanted state", asked.wanted)?;
        Ok(match difference(object, &stored, &wanted) {
            Ok(put) => json!({"put": put, "obstacles": []}),
            Err(unreachable) => json!({"put": null, "obstacles": obstacles(&unreachable)}),
        })
    }

    fn target(&self, text: &str) -> Result<Target, String> {
        Target::parse(self.api, text).map_err(|error| error.to_string())
    }
}

/// Describes why no PUT reaches a state.
fn obstacles(unreachable: &Unreachable) -> Vec<Value> {
    let describe = |why: &Why| match why {
        Why::NotCleared => (None, "the value is stored, and no PUT can clear it".to_owned()),
        Why::Refused { rule, message } => (Some(rule.to_string()), message.clone()),
        // The enum is open to more reasons.
        _ => (None, "no PUT can set this value".to_owned()),
    };
    let all = unreachable.obstacles.iter();
    all.map(|obstacle| {
        let (rule, message) = describe(&obstacle.why);
        json!({"pointer": obstacle.pointer, "rule": rule, "message": message})
    })
    .collect()
}

fn method_named(name: &str) -> Result<Method, String> {
    let known = Method::ALL.into_iter().find(|known| known.as_str().eq_ignore_ascii_case(name));
    known.ok_or_else(|| "there is no such method; use GET, PUT, POST or DELETE".to_owned())
}
