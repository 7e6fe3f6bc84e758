//! A team's own codes in an editor: they complete, and hovers say what the team wrote.

use tcerr::catalog::{Both, OwnCode, OwnCodes, Retry};
use tcerr::ide::{Analysis, Asked, ItemKind, completion, diagnostics, hover, own_documentation};
use tcerr::locale::Locale;
use tcerr::rules::Settings;
use tcerr::scan::{Declared, Project, by_id};

fn both(english: &str, chinese: &str) -> Both<String> {
    Both { english: english.to_owned(), chinese: chinese.to_owned() }
}

fn own() -> OwnCodes {
    let broken = OwnCode {
        code: "MyService.Broken".to_owned(),
        summary: both("The service is `broken`.", "服务已损坏。"),
        causes: Both { english: vec!["Rust.".to_owned()], chinese: vec!["生锈。".to_owned()] },
        remedy: Both::default(),
        retry: Some(Retry::No),
        retry_reason: Some(both("It stays so.", "它不会自行恢复。")),
    };
    let named =
        |code: &str| OwnCode { code: code.to_owned(), summary: both("Ours.", "自有。"), ..OwnCode::default() };
    OwnCodes::new([broken, named("MyService.BadLuck"), named("FailedOperation.OfOurOwn"), named("InternalError")])
}

/// A Go file with an expression in it; `│` in it is the cursor.
fn read(expression: &str, imports: bool) -> (Analysis, usize) {
    let import = if imports {
        "import \"github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common/errors\"\n"
    } else {
        ""
    };
    let marked = format!("package p\n{import}func f(err E) bool {{\n\treturn {expression}\n}}\n");
    let offset = marked.find('│').expect("a cursor");
    let own = own();
    let settings = Settings { declared: Declared { own: &own, ..Declared::default() }, ..Settings::default() };
    let text = marked.replace('│', "");
    (Analysis::configured(text, by_id("go").expect("a language"), "p.go", Project::default(), settings), offset)
}

#[test]
fn they_complete() {
    let asked = Asked { snippets: false, unbidden: true };
    for (expression, imports, expected) in [
        ("err.Code == \"MyService.│\"", false, &["MyService.BadLuck", "MyService.Broken"][..]),
        ("err.Code == \"MyService.bro│\"", false, &["MyService.Broken"]),
        ("err.Code == \"MyS│\"", true, &["MyService.BadLuck", "MyService.Broken"]),
        ("err.Code == \"brok│\"", true, &["MyService.Broken"]),
        ("err.Code == \"FailedOperation.OfOur│\"", false, &["FailedOperation.OfOurOwn"]),
        // It is one of the catalog's.
        ("err.Code == \"InternalErr│\"", true, &[]),
        ("name == \"MyS│\"", false, &[]),
    ] {
        let (analysis, offset) = read(expression, imports);
        let items = completion(&analysis, offset, asked).map(|completion| completion.items).unwrap_or_default();
        let own = items.iter().filter(|item| item.kind == ItemKind::Own);
        assert_eq!(own.map(|item| item.label.as_str()).collect::<Vec<_>>(), expected, "{expression}");
    }
}

#[test]
fn hovers_say_what_the_team_wrote() {
    for (expression, locale, expected) in [
        (
            "err.Code == \"│MyService.Broken\"",
            Locale::English,
            "**`MyService.Broken`** — an error code of your own\n\nThe service is `broken`.\n\nLikely causes:\n\n- Rust.\n\n\
             **Retry: no.** It stays so.\n",
        ),
        ("err.Code == \"│MyService.Broken\"", Locale::Chinese, "**`MyService.Broken`** — 自有错误码\n\n服务已损坏。\n"),
        // What the catalog knows of it follows.
        (
            "err.Code == \"│InternalError\" && err.Code != \"AuthFailure.TokenFailure\"",
            Locale::English,
            "**`InternalError`** — an error code of your own\n\nOurs.\n\n---\n\n**`InternalError`** — common error code",
        ),
    ] {
        let (analysis, offset) = read(expression, true);
        let hover = hover(&analysis, offset, locale).expect("a hover").markdown;
        assert!(hover.starts_with(expected), "{expression}\n{hover}");
    }
    let (analysis, _) = read("err.Code == \"│\"", true);
    let about = own_documentation(&analysis, "MyService.BadLuck", Locale::Chinese).expect("a text");
    assert!(about.contains("自有。"), "{about}");
}

#[test]
fn they_are_no_fault_where_others_of_their_form_are() {
    for (code, faults) in [("FailedOperation.OfOurOwn", 0), ("FailedOperation.OfNobodyAtAll", 1)] {
        let (analysis, _) = read(&format!("err.Code == \"{code}\"│"), true);
        assert_eq!(diagnostics(&analysis, Locale::English).len(), faults, "{code}");
    }
}
