//! `tcerr usages --explain-gate`: that every literal has its reason, in words and in JSON.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::{Value, json};
use tempfile::TempDir;

const GO: &str = r#"package cloud

import "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/cvm/v20170312"

func retry(err *Error, name string) bool {
	log("all that happens", "InternalError")
	if err.Code == "ResourceNotFound" || err.Code == "AuthFailure.SignatureFailre" {
		return false
	}
	return name == "Unauthorized"
}
"#;
const PYTHON: &str = r#"
def fails(error):
    return error.code == "ResourceNotFound" or error.code == "InvalidInstanceId.NotFound"
"#;
const TWO_CLOUDS: &str = r#"
import boto3, tencentcloud
if error.code == "ResourceNotFound": pass
if tencent_code == "ResourceNotFound": pass
"#;

/// A folder with files, which is the root of a repository.
fn folder(files: &[(&str, &str)]) -> TempDir {
    let files: Vec<(&str, &[u8])> = files.iter().map(|(path, text)| (*path, text.as_bytes())).collect();
    let folder = super::folder(&files);
    fs::create_dir(folder.path().join(".git")).expect("a folder");
    folder
}

fn explain(folder: &Path, arguments: &[&str]) -> Output {
    super::tcerr(folder, &[&["usages", "--explain-gate"], arguments].concat())
}

fn lines(output: &Output) -> Vec<String> {
    String::from_utf8(output.stdout.clone()).expect("UTF-8").lines().map(str::to_owned).collect()
}

fn files(output: &Output) -> Vec<Value> {
    serde_json::from_slice(&output.stdout).expect("one JSON array")
}

#[test]
fn every_literal_has_its_reason_in_words() {
    let folder = folder(&[("a.go", GO)]);
    let output = explain(folder.path(), &["a.go"]);
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(
        lines(&output),
        [
            "a.go",
            "  3:20: an SDK for Tencent Cloud: `tencentcloud/tencentcloud-sdk-go/tencentcloud/cvm/v20170312` (cvm)",
            "a.go:6:27: InternalError  counts (passed to a function): the file calls the API of Tencent Cloud",
            "a.go:7:18: ResourceNotFound  counts (compared): the file has a sign of Tencent Cloud, and the code around it \
             speaks of errors",
            "a.go:7:52: AuthFailure.SignatureFailre  counts (compared): the file has a sign of Tencent Cloud, and this is \
             almost a listed code",
        ]
    );
}

#[test]
fn the_reasons_are_there_in_chinese() {
    let folder = folder(&[("a.go", GO)]);
    let output = explain(folder.path(), &["--language", "zh", "a.go"]);
    assert_eq!(
        lines(&output)[1..3],
        [
            "  3:20: 腾讯云 SDK：`tencentcloud/tencentcloud-sdk-go/tencentcloud/cvm/v20170312` (cvm)",
            "a.go:6:27: InternalError  算作错误码（函数的参数）：文件调用了腾讯云 API",
        ]
    );
}

#[test]
fn a_project_makes_bare_codes_count() {
    let with = folder(&[("a/b.py", PYTHON), ("requirements.txt", "tencentcloud-sdk-python-cvm\n")]);
    let without = folder(&[("a/b.py", PYTHON), ("requirements.txt", "requests\n")]);
    let reasons = |folder: &TempDir| {
        let file = files(&explain(folder.path(), &["--format", "json"])).remove(0);
        let literals = file["literals"].as_array().expect("literals").iter();
        (file["manifest"].clone(), literals.map(|literal| literal["reason"].clone()).collect::<Vec<_>>())
    };
    assert_eq!(reasons(&with), (json!("requirements.txt"), vec![json!("project"), json!("project")]));
    assert_eq!(reasons(&without), (json!(null), vec![json!("no-sign"), json!("shared")]));
    let text = lines(&explain(with.path(), &[]));
    assert_eq!(text[..2], ["a/b.py", "  requirements.txt: depends on an SDK for Tencent Cloud"]);
    assert_eq!(lines(&explain(without.path(), &[]))[1], "  no sign of Tencent Cloud");
}

#[test]
fn the_json_contract_has_signs_and_literals() {
    let folder = folder(&[("a.py", TWO_CLOUDS)]);
    let file = files(&explain(folder.path(), &["--format", "json"])).remove(0);
    let place = |line: u32, column: u32| json!({ "line": line, "column": column });
    assert_eq!(
        file["signs"],
        json!([
            { "kind": "other-cloud", "text": "boto3", "service": null, "start": place(2, 8) },
            { "kind": "name", "text": "tencent", "service": null, "start": place(2, 15) },
        ])
    );
    assert_eq!(
        file["literals"],
        json!([
            {
                "text": "ResourceNotFound", "counts": false, "reason": "two-clouds", "usage": "compared", "beside": null,
                "start": place(3, 19), "end": place(3, 35),
            },
            {
                "text": "ResourceNotFound", "counts": true, "reason": "of-tencent", "usage": "compared", "beside": null,
                "start": place(4, 21), "end": place(4, 37),
            },
        ])
    );
    assert_eq!(file["services"], json!([]));
    assert_eq!(file["dynamic"], json!(false));
}

#[test]
fn a_code_beside_another_says_which() {
    let text = "# 腾讯云\nnames = [\n    \"ResourceNotFound\",\n    \"AuthFailure.SignatureFailure\",\n]\n";
    let folder = folder(&[("a.py", text)]);
    let found = lines(&explain(folder.path(), &[]));
    assert_eq!(
        found[2],
        "a.py:3:6: ResourceNotFound  counts (in a list): nothing around it speaks of error codes, but a code stands \
         beside it in line 4"
    );
}

#[test]
fn codes_that_no_other_cloud_has_are_a_sign() {
    let text = "a = [\"AuthFailure.SignatureFailure\", \"AuthFailure.SecretIdNotFound\",\n\
                \"FailedOperation.EmailAddrInBlacklist\", \"InternalError\"]\n";
    let folder = folder(&[("a.py", text)]);
    let found = lines(&explain(folder.path(), &[]));
    assert_eq!(found[1], "  several codes that no other cloud has");
    assert!(found[5].starts_with("a.py:2:42: InternalError  counts (in a list)"), "{found:?}");
}

#[test]
fn what_counts_is_what_usages_lists() {
    let files_of =
        [("a.go", GO), ("b.py", PYTHON), ("c.py", TWO_CLOUDS), ("package.json", "{\"tencentcloud-sdk\": 1}")];
    let folder = folder(&files_of);
    let explained = files(&explain(folder.path(), &["--format", "json"]));
    let counted: Vec<(Value, Value)> = explained
        .iter()
        .flat_map(|file| file["literals"].as_array().expect("literals").iter().map(move |literal| (file, literal)))
        .filter(|(_, literal)| literal["counts"] == json!(true))
        .map(|(file, literal)| (file["path"].clone(), literal["start"].clone()))
        .collect();
    let output = Command::new(env!("CARGO_BIN_EXE_tcerr"))
        .current_dir(folder.path())
        .args(["usages", "--format", "json"])
        .output()
        .expect("the program runs");
    let listed: Vec<(Value, Value)> =
        files(&output).into_iter().map(|usage| (usage["path"].clone(), usage["start"].clone())).collect();
    assert_eq!(counted, listed);
    assert!(!listed.is_empty());
}

#[test]
fn nothing_to_explain_is_said() {
    let folder = folder(&[("a.go", "package nothing\n")]);
    let output = explain(folder.path(), &[]);
    assert_eq!((output.status.code(), output.stdout.len()), (Some(1), 0));
    assert!(String::from_utf8(output.stderr).expect("UTF-8").contains("nothing looks like an error code"));
    assert_eq!(explain(folder.path(), &["none.go"]).status.code(), Some(2));
}
