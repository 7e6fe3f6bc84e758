//! Having findings ignored from the editor: by comments, and in JSON by the configuration.

use serde_json::{Value, json};

use crate::client::rules;
use crate::configuration::Workspace;
use crate::text::{apply, go, place};

const WRONG: &str = "{\"Response\": {\"Err$0or\": {\"Code\": \"InternalError\"}}}\n";

/// What a client can do that understands everything of use here.
fn able() -> Value {
    let kinds = json!(["create", "rename", "delete"]);
    capabilities(json!({ "workspaceEdit": { "documentChanges": true, "resourceOperations": kinds } }))
}

fn capabilities(workspace: Value) -> Value {
    let literals = json!({ "codeActionKind": { "valueSet": ["quickfix"] } });
    json!({ "textDocument": { "codeAction": { "codeActionLiteralSupport": literals } }, "workspace": workspace })
}

/// Opens a document with a cursor in it; the actions there, and the names of the rules that speak.
fn opened(workspace: &mut Workspace, path: &str, source: &str) -> (String, Vec<Value>) {
    let (text, cursor) = place(source);
    workspace.open(path, &text);
    (text, actions(workspace, path, &cursor))
}

fn actions(workspace: &mut Workspace, path: &str, cursor: &Value) -> Vec<Value> {
    let params = json!({
        "textDocument": { "uri": workspace.uri(path) },
        "range": { "start": cursor, "end": cursor },
        "context": { "diagnostics": [] },
    });
    let answer = workspace.client.ask("textDocument/codeAction", params);
    answer.as_array().unwrap_or_else(|| panic!("no list: {answer}")).clone()
}

fn titled<'a>(actions: &'a [Value], title: &str) -> &'a Value {
    let found = actions.iter().find(|action| action["title"] == title);
    found.unwrap_or_else(|| panic!("no {title:?}: {actions:#?}"))
}

fn titles(actions: &[Value]) -> Vec<&str> {
    let titles = actions.iter().map(|action| action["title"].as_str().expect("a title"));
    titles.filter(|title| title.starts_with("Ignore")).collect()
}

#[test]
fn a_comment_has_a_finding_ignored_for_its_line_or_its_file() {
    let mut workspace = Workspace::new(&[], capabilities(json!({})));
    let uri = workspace.uri("a.go");
    let (text, actions) = opened(&mut workspace, "a.go", &go("Failed$0Opreation"));
    let directive = "//tcerr:ignore[misspelled-code]\n";
    let line = text.replace("\treturn", &format!("\t{directive}\treturn"));
    let file = format!("{}{text}", directive.replace("ignore", "ignore-file"));
    for (version, title, expected) in
        [(2, "Ignore `misspelled-code` on this line", line), (4, "Ignore `misspelled-code` in this file", file)]
    {
        let action = titled(&actions, title);
        assert_eq!((&action["isPreferred"], &action["kind"]), (&Value::Null, &json!("quickfix")));
        assert_eq!(action["diagnostics"][0]["code"], "misspelled-code");
        let after = apply(&text, action["edit"]["changes"][&uri].as_array().expect("edits"));
        assert_eq!(after, expected);
        workspace.client.change(&uri, version, Value::Null, &after);
        assert!(workspace.said("a.go").is_empty());
        workspace.client.change(&uri, version + 1, Value::Null, &text);
        assert_eq!(rules(&workspace.said("a.go")), ["misspelled-code"]);
    }
    // What mends comes first.
    assert!(actions[0]["title"].as_str().expect("a title").starts_with("Replace"));
    assert_eq!(titles(&actions), ["Ignore `misspelled-code` on this line", "Ignore `misspelled-code` in this file"]);
    workspace.client.finish();
}

#[test]
fn a_comment_that_hides_nothing_is_shown_and_removed() {
    let mut workspace = Workspace::new(&[], capabilities(json!({})));
    let uri = workspace.uri("a.go");
    let source = go("FailedOperation").replace("\treturn", "\t// tcerr:$0ignore why\n\treturn");
    let (text, actions) = opened(&mut workspace, "a.go", &source);
    let action = titled(&actions, "Remove `tcerr:ignore`");
    assert_eq!((&action["isPreferred"], &action["diagnostics"][0]["severity"]), (&json!(true), &json!(3)));
    let after = apply(&text, action["edit"]["changes"][&uri].as_array().expect("edits"));
    assert_eq!(after, text.replace("// tcerr:ignore why", "// why"));
    workspace.client.finish();
}

/// The edits of an action to one file, for a client that knows of versions.
fn edits(action: &Value, index: usize) -> (&Value, &[Value]) {
    let change = &action["edit"]["documentChanges"][index];
    (&change["textDocument"], change["edits"].as_array().expect("edits"))
}

#[test]
fn json_is_ignored_by_the_configuration_that_holds() {
    let config = "# 中😀\r\n[severity]\r\nlegacy-code = \"off\"\r\n";
    let mut workspace = Workspace::new(&[("data/.tcerr.toml", config)], able());
    let (text, actions) = opened(&mut workspace, "data/[a]/b.json", WRONG);
    let missing = "Ignore `missing-error-message` in this file (in `.tcerr.toml`)";
    assert_eq!(titles(&actions), [missing]);
    let (document, new) = edits(titled(&actions, missing), 0);
    assert_eq!(*document, json!({ "uri": workspace.uri("data/.tcerr.toml"), "version": null }));
    let entry = "[[per-path]]\r\npath = \"/\\\\[a\\\\]/b.json\"\r\nignore = [\"missing-error-message\"]\r\n";
    let changed = apply(config, new);
    assert_eq!(changed, format!("{config}\r\n{entry}"));
    workspace.save("data/.tcerr.toml", Some(&changed));
    assert_eq!(rules(&workspace.said("data/[a]/b.json")), ["missing-request-id"]);

    // The next one goes to the same entry.
    let cursor = json!({ "line": 0, "character": 4 });
    let next = self::actions(&mut workspace, "data/[a]/b.json", &cursor);
    let (_, new) = edits(titled(&next, "Ignore `missing-request-id` in this file (in `.tcerr.toml`)"), 0);
    let changed = apply(&changed, new);
    assert!(changed.ends_with("ignore = [\"missing-error-message\", \"missing-request-id\"]\r\n"), "{changed}");
    workspace.save("data/.tcerr.toml", Some(&changed));
    assert!(workspace.said("data/[a]/b.json").is_empty(), "{text}");
    workspace.client.finish();
}

#[test]
fn a_configuration_that_is_open_is_changed_as_it_is_there() {
    let mut workspace = Workspace::new(&[("tcerr.toml", "")], able());
    let config = workspace.uri("tcerr.toml");
    workspace.open("tcerr.toml", "");
    workspace.client.change(&config, 9, Value::Null, "per-path = [] # 中😀");
    workspace.said("tcerr.toml");
    let (_, actions) = opened(&mut workspace, "c.json", WRONG);
    let title = "Ignore `missing-error-message` in this file (in `tcerr.toml`)";
    let (document, new) = edits(titled(&actions, title), 0);
    assert_eq!(*document, json!({ "uri": config, "version": 9 }));
    let expected = "per-path = [{ path = \"/c.json\", ignore = [\"missing-error-message\"] }] # 中😀";
    assert_eq!(apply("per-path = [] # 中😀", new), expected);

    // Nobody knows what is meant by one that is broken.
    workspace.client.change(&config, 10, Value::Null, "per-path = [");
    workspace.said("tcerr.toml");
    let cursor = json!({ "line": 0, "character": 18 });
    let actions = self::actions(&mut workspace, "c.json", &cursor);
    assert!(!actions.is_empty() && titles(&actions).is_empty(), "{actions:#?}");
    workspace.client.finish();
}

#[test]
fn what_a_configuration_once_was_is_not_changed() {
    let mut workspace = Workspace::new(&[("tcerr.toml", "per-path = []")], able());
    let config = workspace.uri("tcerr.toml");
    let once = config.replace("file://", "git:") + "?%7B%22ref%22%3A%22~%22%7D";
    workspace.client.open(&once, "toml", "# 中😀\n");
    workspace.client.published(&once);
    let (_, actions) = opened(&mut workspace, "c.json", WRONG);
    let (document, new) = edits(titled(&actions, "Ignore `missing-error-message` in this file (in `tcerr.toml`)"), 0);
    assert_eq!(*document, json!({ "uri": config, "version": null }));
    let expected = "per-path = [{ path = \"/c.json\", ignore = [\"missing-error-message\"] }]";
    assert_eq!(apply("per-path = []", new), expected);
    workspace.client.finish();
}

#[test]
fn a_configuration_is_created_where_there_is_none_and_the_client_can() {
    let mut workspace = Workspace::new(&[], able());
    let (_, actions) = opened(&mut workspace, "data/a.json", WRONG);
    let action = titled(&actions, "Ignore `missing-error-message` in this file (creates `tcerr.toml`)");
    let config = workspace.uri("tcerr.toml");
    let options = json!({ "overwrite": false, "ignoreIfExists": false });
    assert_eq!(action["edit"]["documentChanges"][0], json!({ "kind": "create", "uri": config, "options": options }));
    let (document, new) = edits(action, 1);
    assert_eq!(*document, json!({ "uri": config, "version": null }));
    let text = apply("", new);
    assert_eq!(text, "[[per-path]]\npath = \"/data/a.json\"\nignore = [\"missing-error-message\"]\n");
    workspace.save("tcerr.toml", Some(&text));
    assert_eq!(rules(&workspace.said("data/a.json")), ["missing-request-id"]);
    workspace.client.finish();

    for able in [json!({}), json!({ "workspaceEdit": { "documentChanges": true, "resourceOperations": ["delete"] } })] {
        let mut workspace = Workspace::new(&[], capabilities(able));
        let (_, actions) = opened(&mut workspace, "a.json", WRONG);
        assert!(!actions.is_empty() && titles(&actions).is_empty(), "{actions:#?}");
        workspace.client.finish();
    }
}

#[test]
fn clients_without_versions_change_the_file_by_its_address() {
    let mut workspace = Workspace::new(&[("tcerr.toml", "gate = \"auto\"\n")], capabilities(json!({})));
    let (_, actions) = opened(&mut workspace, "a.json", WRONG);
    let action = titled(&actions, "Ignore `missing-error-message` in this file (in `tcerr.toml`)");
    let new = action["edit"]["changes"][&workspace.uri("tcerr.toml")].as_array().expect("edits");
    let expected = "gate = \"auto\"\n\n[[per-path]]\npath = \"/a.json\"\nignore = [\"missing-error-message\"]\n";
    assert_eq!(apply("gate = \"auto\"\n", new), expected);
    // Of a document that is no file there is no path to write down.
    workspace.client.open("untitled:a.json", "json", &WRONG.replace("$0", ""));
    workspace.client.published("untitled:a.json");
    let range = json!({ "start": { "line": 0, "character": 18 }, "end": { "line": 0, "character": 18 } });
    let params =
        json!({ "textDocument": { "uri": "untitled:a.json" }, "range": range, "context": { "diagnostics": [] } });
    let actions = workspace.client.ask("textDocument/codeAction", params);
    assert!(titles(actions.as_array().expect("a list")).is_empty(), "{actions}");
    workspace.client.finish();
}

#[test]
fn the_actions_are_offered_in_chinese() {
    let config = "language = \"zh-cn\"\n";
    let mut workspace = Workspace::new(&[("tcerr.toml", config)], able());
    let (_, actions) = opened(&mut workspace, "a.go", &go("Failed$0Opreation"));
    titled(&actions, "在此行忽略 `misspelled-code`");
    titled(&actions, "在此文件中忽略 `misspelled-code`");
    let (_, actions) = opened(&mut workspace, "a.json", WRONG);
    titled(&actions, "在此文件中忽略 `missing-error-message`（写入 `tcerr.toml`）");
    workspace.client.finish();
    let mut workspace = Workspace::new(&[("other/tcerr.toml", config)], able());
    let settings = json!({ "settings": { "tcerr": { "language": "zh-cn" } } });
    workspace.client.notify("workspace/didChangeConfiguration", settings);
    let (_, actions) = opened(&mut workspace, "a.json", WRONG);
    titled(&actions, "在此文件中忽略 `missing-error-message`（新建 `tcerr.toml`）");
    workspace.client.finish();
}
