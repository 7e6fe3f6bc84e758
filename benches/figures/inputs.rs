//! The texts that figures are measured on, the same on every run.

use serde_json::{Value, json};
use tcerr::catalog::{self, Code};

use crate::random::Random;
use crate::samples::{Sample, sample};

/// What the lines that completions are asked in look like, up to the place of the cursor.
pub const HALF_TYPED: &str = "if failure.Code == \"InvalidParameterValue.";
pub const EMPTY: &str = "if failure.Code == \"";
/// What stands in front of the place where letters are typed into the Go file, and the fixture.
pub const TYPED_IN_CODE: &str = "typed := len(event";
pub const TYPED_IN_FIXTURE: &str = "is typed here";

/// Codes to put into a text, some of them with a slip.
pub struct Codes {
    codes: Vec<Code>,
    /// How many of a thousand are misspelled.
    misspelled: usize,
    /// How many have been taken.
    taken: usize,
}

impl Codes {
    /// Codes as in files that use CVM: its own, and a few of services that the file does not import.
    pub fn of_cvm(misspelled: usize) -> Self {
        let cvm = catalog::service("cvm").expect("a service");
        let (own, others): (Vec<Code>, Vec<Code>) =
            catalog::all().partition(|code| code.services().contains(&cvm) || code.note().is_some());
        let dotted = |code: &Code| code.text().contains('.');
        let strange = others.into_iter().filter(dotted).step_by(970);
        Self { codes: own.into_iter().filter(dotted).chain(strange).collect(), misspelled, taken: 0 }
    }

    /// For blocks that have none.
    pub fn none() -> Self {
        Self { codes: Vec::new(), misspelled: 0, taken: 0 }
    }

    pub fn next(&mut self, random: &mut Random) -> String {
        self.taken += 1;
        let code = random.pick(&self.codes).text();
        if random.permille(self.misspelled) { random.slip(code) } else { code.to_owned() }
    }

    /// The beginning of codes.
    pub fn prefix(&mut self, random: &mut Random) -> &'static str {
        self.taken += 1;
        random.pick(&self.codes).first_segment()
    }
}

fn go() -> Sample {
    sample("Go").expect("a sample")
}

/// A Go file of exactly 10,000 lines with 500 codes, 2 % of them misspelled, and places to type and
/// to complete in its middle.
pub fn code_file() -> String {
    const LINES: usize = 10_000;
    const CODES: usize = 500;
    let (sample, mut random, mut codes) = (go(), Random::new(1), Codes::of_cvm(20));
    let mut text = sample.head(true, &mut random);
    let (mut lines, mut has_middle) = (text.lines().count(), false);
    while lines < LINES - 100 {
        let block = if !has_middle && lines >= LINES / 2 {
            has_middle = true;
            middle()
        } else if codes.taken < CODES && codes.taken * LINES <= lines * CODES {
            sample.coded(CODES - codes.taken, &mut random, &mut codes)
        } else {
            sample.plain(&mut random)
        };
        lines += block.lines().count() + 1;
        text.push('\n');
        text.push_str(&block);
    }
    while lines < LINES {
        text.push_str("// The end is near.\n");
        lines += 1;
    }
    text
}

/// A function to type in: a place for letters, a half typed code, and an empty literal.
fn middle() -> String {
    format!(
        "func typing(event string, failure *tcerrors.TencentCloudSDKError) bool {{\n\t{TYPED_IN_CODE})\n\
         \t{HALF_TYPED}\" {{\n\t\treturn false\n\t}}\n\t{EMPTY}\" {{\n\t\treturn typed > 0\n\t}}\n\treturn true\n}}\n"
    )
}

/// A Go file that has nothing to do with Tencent Cloud.
pub fn foreign_file(length: usize) -> String {
    go().foreign_file(length, &mut Random::new(2))
}

/// A megabyte of answers as a test's fixture: an array, indented by two, three in ten failed, and
/// one code in a hundred wrong.
pub fn fixture() -> String {
    let (mut random, mut codes) = (Random::new(3), Codes::of_cvm(10));
    let mut answers = Vec::new();
    let mut length = 0;
    while length < 1_000_000 {
        let response = match answers.len() {
            600 => failure("InternalError.TradeUnknownError".to_owned(), TYPED_IN_FIXTURE, &mut random),
            _ if random.permille(300) => {
                failure(codes.next(&mut random), "The specified value is invalid.", &mut random)
            }
            _ => success(&mut random),
        };
        let answer = json!({ "Response": response });
        length += serde_json::to_string_pretty(&[&answer]).expect("JSON").len();
        answers.push(answer);
    }
    serde_json::to_string_pretty(&answers).expect("JSON")
}

/// One response with a list so long that its text has this many bytes, indented by two.
pub fn long_response(length: usize) -> String {
    let mut random = Random::new(7);
    let mut instances = Vec::new();
    let mut taken = 0;
    while taken < length {
        let instance = instance(&mut random);
        taken += serde_json::to_string_pretty(&[[[&instance]]]).expect("JSON").len();
        instances.push(instance);
    }
    let response = json!({ "TotalCount": instances.len(), "InstanceSet": instances, "RequestId": random.uuid() });
    serde_json::to_string_pretty(&json!({ "Response": response })).expect("JSON")
}

/// Responses that failed, for files of their own, each with another code; one in a hundred is wrong.
pub fn failures(count: usize) -> impl Iterator<Item = String> {
    let mut random = Random::new(8);
    let listed = |code: &Code| !code.services().is_empty() || code.note().is_some();
    let codes: Vec<&str> = catalog::all().filter(listed).map(|code| code.text()).collect();
    (0..count).map(move |index| {
        let code = codes[index % codes.len()];
        let code = if random.permille(10) { random.slip(code) } else { code.to_owned() };
        let response = failure(code, "The value of the parameter `InstanceId` is not valid here.", &mut random);
        serde_json::to_string_pretty(&json!({ "Response": response })).expect("JSON")
    })
}

fn failure(code: String, message: &str, random: &mut Random) -> Value {
    json!({ "Error": { "Code": code, "Message": message }, "RequestId": random.uuid() })
}

fn success(random: &mut Random) -> Value {
    let instances: Vec<Value> = (0..random.between(0, 3)).map(|_| instance(random)).collect();
    json!({ "TotalCount": instances.len(), "InstanceSet": instances, "RequestId": random.uuid() })
}

fn instance(random: &mut Random) -> Value {
    let address = format!("10.{}.{}.{}", random.below(256), random.below(256), random.below(256));
    json!({
        "InstanceId": format!("ins-{:08x}", random.below(1 << 32)),
        "InstanceName": format!("web-{} \"blue\"", random.below(100)),
        "InstanceState": random.pick(&["RUNNING", "STOPPED", "PENDING"]),
        "Placement": { "Zone": format!("ap-guangzhou-{}", random.between(1, 7)), "ProjectId": random.below(9) },
        "CPU": random.between(1, 64),
        "Memory": random.between(1, 256),
        "PrivateIpAddresses": [address],
        "PublicIpAddresses": null,
        "SystemDisk": { "DiskType": "CLOUD_PREMIUM", "DiskId": format!("disk-{:06x}", random.below(1 << 24)), "DiskSize": 50.5 },
        "Tags": [{ "Key": "用途", "Value": "测试" }, { "Key": "path", "Value": "C:\\data\\logs" }],
        "IsolatedSource": "NOTISOLATED",
        "DisableApiTermination": random.permille(500),
        "CreatedTime": "2025-03-14T01:59:26Z"
    })
}
