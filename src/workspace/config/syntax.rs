//! What the parser of TOML says, in the reader's language.

use crate::locale::Locale;

/// A sentence about a fault of the syntax.
pub fn message(english: &str, locale: Locale) -> String {
    let chinese = || {
        let (fault, _) = english.split_once(", expected ").unwrap_or((english, ""));
        match CHINESE.iter().find(|(known, _)| *known == fault) {
            Some((_, chinese)) => format!("TOML 语法错误：{chinese}"),
            None => format!("TOML 语法错误：{english}"),
        }
    };
    match locale {
        Locale::English => format!("invalid TOML: {english}"),
        Locale::Chinese => chinese(),
    }
}

/// What the parser says most often; of the rest its own words are shown.
const CHINESE: [(&str, &str); 61] = [
    ("`_` may only go between digits", "`_` 只能出现在数字之间"),
    ("cannot extend value of type array with a dotted key", "不能用带点的键扩展列表"),
    ("cannot extend value of type inline table with a dotted key", "不能用带点的键扩展内联表"),
    ("cannot recurse further; max recursion depth met", "嵌套层数过多"),
    ("carriage return must be followed by newline", "回车符之后必须是换行符"),
    ("duplicate key", "键重复"),
    ("extra `=`", "多余的 `=`"),
    ("extra assignment between key-value pairs", "键值对之间有多余的赋值"),
    ("extra comma in array", "列表中有多余的逗号"),
    ("extra comma in inline table", "内联表中有多余的逗号"),
    ("integers with a radix cannot be signed", "带进制前缀的整数不能有正负号"),
    ("invalid basic string", "字符串无效"),
    ("invalid binary number", "二进制数无效"),
    ("invalid boolean", "布尔值无效"),
    ("invalid comment character", "注释中有无效字符"),
    ("invalid date-time", "日期时间无效"),
    ("invalid exponent", "指数部分无效"),
    ("invalid float", "值无效"),
    ("invalid fraction", "小数部分无效"),
    ("invalid hexadecimal number", "十六进制数无效"),
    ("invalid inline table element", "内联表中的元素无效"),
    ("invalid integer number", "整数无效"),
    ("invalid key", "键无效"),
    ("invalid key-value pair", "键值对无效"),
    ("invalid literal string", "字符串无效"),
    ("invalid mantissa", "数字无效"),
    ("invalid multi-line basic string", "多行字符串无效"),
    ("invalid multi-line literal string", "多行字符串无效"),
    ("invalid octal number", "八进制数无效"),
    ("invalid string", "字符串无效"),
    ("invalid table", "表无效"),
    ("invalid unquoted key", "未加引号的键无效"),
    ("invalid value", "值无效"),
    ("key with no value", "键没有值"),
    ("keys cannot be multi-line basic strings", "键不能是多行字符串"),
    ("keys cannot be multi-line literal strings", "键不能是多行字符串"),
    ("missing assignment between key-value pairs", "键和值之间缺少 `=`"),
    ("missing comma between array elements", "列表元素之间缺少逗号"),
    ("missing comma between key-value pairs", "键值对之间缺少逗号"),
    ("missing escaped value", "反斜杠之后缺少转义内容"),
    ("missing key for inline table element", "内联表的元素缺少键"),
    ("missing opening quote", "缺少开头的引号"),
    ("missing value", "缺少值"),
    ("missing value for key", "键缺少值"),
    ("radix must be lowercase", "进制前缀必须小写"),
    ("recursion limit", "嵌套层数过多"),
    ("redundant integer number prefix", "多余的进制前缀"),
    ("redundant numeric sign", "多余的正负号"),
    ("string values must be quoted", "字符串必须加引号"),
    ("too few unicode value digits", "Unicode 转义的位数不足"),
    ("unclosed array", "列表未闭合"),
    ("unclosed array table", "表数组的标题未闭合"),
    ("unclosed inline table", "内联表未闭合"),
    ("unclosed table", "表的标题未闭合"),
    ("unexpected `=` in array", "列表中有多余的 `=`"),
    ("unexpected content", "多余的内容"),
    ("unexpected content between comment and newline", "注释与换行之间有多余的内容"),
    ("unexpected key or value", "多余的键或值"),
    ("unexpected leading zero", "数字前面有多余的零"),
    ("unexpected sign", "多余的正负号"),
    ("unquoted keys cannot be empty", "未加引号的键不能为空"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn common_slips_have_chinese_words() {
        for text in
            ["a = [1", "a = \"x", "a = x", "a", "[a", "[[a]", "a = 1\na = 2", "a = {b = 1", "= 1", "a = 1 b = 2"]
        {
            let (_, errors) = toml::de::DeTable::parse_recoverable(text);
            let error = errors.first().unwrap_or_else(|| panic!("{text:?} is no TOML"));
            let chinese = message(error.message(), Locale::Chinese);
            let fault = chinese.strip_prefix("TOML 语法错误：").expect("the beginning");
            assert!(!fault.starts_with(|letter: char| letter.is_ascii_alphabetic()), "{text:?}: {chinese}");
        }
    }

    #[test]
    fn the_words_are_in_order() {
        assert!(CHINESE.is_sorted());
    }
}
