//! Messages as clients send them, put into the form that tower-lsp and lsp-types read. What these can't read of a
//! notification is dropped without a word, and the text is wrong from then on.

use serde_json::{Map, Value};
use tower_lsp::jsonrpc::Request;

/// A message in a form that can be read, if it is near one.
pub fn readable(request: Request) -> Request {
    let (method, id, params) = request.into_parts();
    let params = params.and_then(|mut params| {
        match &*method {
            // Some clients send `null` or `{}`, which tower-lsp refuses for a request that takes nothing.
            "shutdown" => return None,
            "initialize" => spell(&mut params),
            "textDocument/didOpen" | "textDocument/didChange" => number(&mut params),
            _ => {}
        }
        limit(&mut params);
        Some(params)
    });
    let request = Request::build(method);
    let request = if let Some(params) = params { request.params(params) } else { request };
    if let Some(id) = id { request.id(id).finish() } else { request.finish() }
}

/// Has the protocol's capability `workspace.diagnostics` under the name that lsp-types 0.94 has for it,
/// `workspace.diagnostic`; else it is lost, and clients that ask for diagnostics never ask again.
fn spell(params: &mut Value) {
    if let Some(workspace) = params.pointer_mut("/capabilities/workspace").and_then(Value::as_object_mut)
        && let Some(diagnostics) = workspace.remove("diagnostics")
    {
        workspace.insert("diagnostic".to_owned(), diagnostics);
    }
}

/// Gives a document a version where the client numbers none, as it need not in older protocols.
fn number(params: &mut Value) {
    if let Some(document) = params.get_mut("textDocument").and_then(Value::as_object_mut)
        && document.get("version").is_none_or(Value::is_null)
    {
        document.insert("version".to_owned(), 0.into());
    }
}

/// Has no place farther away than places can be: some say "to the end" with the largest number that they have.
fn limit(value: &mut Value) {
    match value {
        Value::Object(members) => {
            for key in ["line", "character"] {
                limit_member(members, key);
            }
            members.values_mut().for_each(limit);
        }
        Value::Array(values) => values.iter_mut().for_each(limit),
        _ => {}
    }
}

fn limit_member(members: &mut Map<String, Value>, key: &str) {
    let far = |value: &&mut Value| value.as_f64().is_some_and(|number| number > f64::from(u32::MAX));
    if let Some(value) = members.get_mut(key).filter(far) {
        *value = u32::MAX.into();
    }
}
