//! The hover over the keys of a response.

use super::explanation::Explanation;
use super::hover::Hover;
use super::{Analysis, markdown};
use crate::locale::Locale;
use crate::say;
use crate::scan::{Envelope, Kind, Outcome, View};

/// What is to be known about a key: a few words, and paragraphs, in English and Chinese.
struct Text {
    key: &'static str,
    kind: (&'static str, &'static str),
    summary: &'static [(&'static str, &'static str)],
}

const RESPONSE: Text = Text {
    key: "Response",
    kind: ("what every response of API 3.0 is wrapped in", "API 3.0 所有响应的最外层"),
    summary: &[
        (
            "The server writes it: the only key of the outermost object. Inside, `RequestId` is always there, \
             `Error` only if the request failed; all other keys belong to the action.",
            "由服务端写入，是最外层对象中唯一的键。其中一定有 `RequestId`；请求失败时才有 `Error`；其余的键因接口而异。",
        ),
        (
            "The HTTP status is 200 even for failures, so `Error` is what tells them apart.",
            "即使请求失败，HTTP 状态码也是 200，因此要看有没有 `Error` 来判断成败。",
        ),
    ],
};

const REQUEST_ID: Text = Text {
    key: "RequestId",
    kind: ("the unique id of one request", "一次请求的唯一标识"),
    summary: &[
        (
            "The server makes it and sends it with every response, be it a success or a failure. \
             Log it: the support of Tencent Cloud asks for it.",
            "由服务端生成，请求成功或失败时都会返回。请把它记入日志：联系腾讯云排查问题时需要提供它。",
        ),
        (
            "It is a text. Most look like UUIDs, but not all: don't depend on the form.",
            "它是字符串，多数形如 UUID，但并非全部如此：不要依赖它的格式。",
        ),
    ],
};

const ERROR: Text = Text {
    key: "Error",
    kind: ("says that the request failed", "表示请求失败"),
    summary: &[(
        "The server writes it into failures only. That it is there is the one sign of a failure: the HTTP status \
         is 200 either way. It is an object that always holds `Code` and `Message`.",
        "只有请求失败时，服务端才会写入它。它的出现就是失败的唯一标志：无论成败，HTTP 状态码都是 200。\
         它是一个对象，一定包含 `Code` 和 `Message`。",
    )],
};

const CODE: Text = Text {
    key: "Code",
    kind: ("the error code, for programs", "错误码，供程序判断"),
    summary: &[(
        "The server writes it into every `Error`: a common code, which any action may return, or one of the service. \
         Decide on it, not on `Message`.",
        "服务端在每个 `Error` 中都会写入它：或是任何接口都可能返回的公共错误码，或是产品自己的错误码。\
         程序应依据它判断，而不是依据 `Message`。",
    )],
};

const MESSAGE: Text = Text {
    key: "Message",
    kind: ("the cause of the error, for people", "错误原因，供人阅读"),
    summary: &[(
        "The server writes it into every `Error`. Its wording may change without notice: show it or log it, \
         but decide on `Code`.",
        "服务端在每个 `Error` 中都会写入它。措辞可能随时变化，不另行通知：可以展示或记入日志，但程序应依据 `Code` 判断。",
    )],
};

/// What is known about the key of a response at a byte offset. A key in the wrong case is explained
/// as the one that is meant.
pub(super) fn hover(analysis: &Analysis, offset: usize, locale: Locale) -> Option<Hover> {
    analysis.sites.envelopes.iter().find_map(|envelope| {
        let view = analysis.sites.view(&analysis.text, envelope);
        // Most of a file's responses are elsewhere.
        let object = view.source_range(envelope.object);
        if offset < object.start || object.end < offset {
            return None;
        }
        let keys = [
            (envelope.response, &RESPONSE),
            (envelope.request_id, &REQUEST_ID),
            (envelope.error, &ERROR),
            (envelope.code, &CODE),
            (envelope.message, &MESSAGE),
        ];
        keys.into_iter().find_map(|(member, text)| {
            let range = view.values.source_range(view.content_range(member?.key));
            let is_here = range.start <= offset && offset <= range.end;
            is_here.then(|| {
                let mut explanation = explanation(text, locale);
                if text.key == RESPONSE.key {
                    explanation.summary.insert(0, this_one(envelope, view, locale));
                }
                Hover { range, markdown: markdown::explanation(&explanation) }
            })
        })
    })
}

/// What is to be known about a key of a response; `None` for any other text.
pub(super) fn explain(key: &str, locale: Locale) -> Option<Explanation> {
    let texts = [&RESPONSE, &REQUEST_ID, &ERROR, &CODE, &MESSAGE];
    texts.into_iter().find(|text| text.key == key).map(|text| explanation(text, locale))
}

fn explanation(text: &Text, locale: Locale) -> Explanation {
    let pick = |(english, chinese): (&str, &str)| locale.pick(english, chinese).to_owned();
    Explanation {
        code: text.key.to_owned(),
        kind: pick(text.kind),
        summary: text.summary.iter().copied().map(pick).collect(),
        causes: None,
        remedy: None,
        retry: None,
        listed: None,
        links: Vec::new(),
    }
}

/// How this response turned out.
fn this_one(envelope: &Envelope, view: View<'_>, locale: Locale) -> String {
    let code = envelope.code.filter(|code| view.kind(code.value) == Kind::String);
    // A sentence has its code between backticks: a text that has some itself is none.
    let code = code.map(|code| view.content(code.value)).filter(|code| !code.is_empty() && !code.contains('`'));
    match (envelope.outcome(view), code) {
        (Outcome::Success, _) => say!(locale, "This one is a success.", "此响应：成功。"),
        (Outcome::Failure, Some(code)) => {
            say!(locale, "This one is a failure: `{code}`.", "此响应：失败，错误码为 `{code}`。")
        }
        (Outcome::Failure, None) => say!(locale, "This one is a failure.", "此响应：失败。"),
        (Outcome::Malformed, _) => {
            say!(
                locale,
                "This one is malformed: the API sends none like it.",
                "此响应：格式有误，API 不会返回这样的响应。"
            )
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scan::{Project, by_id};

    /// The hover at `│`, and the text that it is about.
    fn over(language: &str, source: &str, locale: Locale) -> (String, String) {
        let offset = source.find('│').expect("a cursor");
        let text = source.replacen('│', "", 1);
        let analysis = Analysis::new(text, by_id(language).expect("a language"), "", Project::default());
        let hover = crate::ide::hover(&analysis, offset, locale);
        let about = hover.as_ref().map(|hover| analysis.text[hover.range.clone()].to_owned());
        (hover.map(|hover| hover.markdown).unwrap_or_default(), about.unwrap_or_default())
    }

    #[test]
    fn each_key_is_explained_in_every_notation() {
        for (language, source, key) in [
            ("json", r#"{"│Response": {"RequestId": "x"}}"#, "Response"),
            ("json", r#"{"Response": {"Request│Id": "x"}}"#, "RequestId"),
            (
                "jsonl",
                "{}\n{\"Response\": {\"Error│\": {\"Code\": \"X\", \"Message\": \"m\"}, \"RequestId\": \"x\"}}",
                "Error",
            ),
            (
                "java",
                r#"var s = "😀{\"Response\":" + x; var t = "{\"Response\":{\"Error\":{\"C│ode\":\"X\",\"Message\":\"m\"}}}";"#,
                "Code",
            ),
            (
                "go",
                "var s = `{\"Response\": {\"Error\": {\"Code\": \"X\", \"M│essage\": \"m\"}, \"RequestId\": \"x\"}}`",
                "Message",
            ),
            ("python", "s = '{\"Response\": {'\n    '\"RequestId│\": \"中\"}}'", "RequestId"),
        ] {
            let (english, about) = over(language, source, Locale::English);
            assert!(english.starts_with(&format!("**`{key}`** — ")), "{source}: {english}");
            assert_eq!(about, key, "{source}");
            let (chinese, _) = over(language, source, Locale::Chinese);
            assert!(chinese.contains("服务端") && !chinese.contains("server"), "{source}: {chinese}");
        }
    }

    #[test]
    fn the_wrapper_says_how_the_response_turned_out() {
        for (inside, english, chinese) in [
            (r#""RequestId": "x""#, "This one is a success.", "此响应：成功。"),
            (
                r#""Error": {"Code": "AuthFailure.TokenFailure", "Message": "m"}, "RequestId": "x""#,
                "This one is a failure: `AuthFailure.TokenFailure`.",
                "此响应：失败，错误码为 `AuthFailure.TokenFailure`。",
            ),
            (r#""Error": {"Code": "`", "Message": "m"}, "RequestId": "x""#, "This one is a failure.", "此响应：失败。"),
            (r#""Error": {"Code": "X", "Message": "m"}"#, "This one is malformed", "此响应：格式有误"),
        ] {
            let source = format!("{{\"│Response\": {{{inside}}}}}");
            let said = [over("json", &source, Locale::English).0, over("json", &source, Locale::Chinese).0];
            assert!(said[0].contains(english) && said[1].contains(chinese), "{said:?}");
        }
    }

    #[test]
    fn a_key_in_the_wrong_case_is_the_one_that_is_meant() {
        let source = r#"{"Response": {"requestId│": "x", "TotalCount": 1}} // tencentcloudapi.com"#;
        let (hover, about) = over("jsonc", source, Locale::English);
        assert!(hover.starts_with("**`RequestId`** — "), "{hover}");
        assert_eq!(about, "requestId");
    }

    #[test]
    fn keys_elsewhere_are_not_ours() {
        for source in [
            r#"{"response": {"│requestId": "x"}}"#,
            r#"{"Response│": {"Body": "x"}}"#,
            r#"{"Response": {"RequestId": "x", "Data": {"RequestId│": "y"}}}"#,
            r#"{"Response": {"RequestId": "│x"}}"#,
        ] {
            assert_eq!(over("json", source, Locale::English).0, "", "{source}");
        }
    }
}
