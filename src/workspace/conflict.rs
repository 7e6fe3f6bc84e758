//! Both sides of a merge that could not be done.

/// The line of a text, counted from 1, that is the first mark of a merge conflict, and both sides of all that it
/// holds if these have an end. JSON that is written in lines has none that begins like such a mark.
pub fn conflict(text: &str) -> Option<(usize, Option<[String; 2]>)> {
    let is_mark = |line: &str, mark: &str| {
        line.strip_prefix(mark).is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '\n', '\r']))
    };
    let first = text.lines().position(|line| is_mark(line, "<<<<<<<"))?;
    let mut sides = [String::new(), String::new()];
    // Which sides a line belongs to.
    let mut here = [true, true];
    for line in text.split_inclusive('\n') {
        let next = match here {
            [true, true] if is_mark(line, "<<<<<<<") => Some([true, false]),
            // What both came from.
            [true, false] if is_mark(line, "|||||||") => Some([false, false]),
            [true, false] | [false, false] if is_mark(line, "=======") => Some([false, true]),
            [false, true] if is_mark(line, ">>>>>>>") => Some([true, true]),
            _ => None,
        };
        match next {
            Some(next) => here = next,
            None => sides.iter_mut().zip(here).filter(|(_, here)| *here).for_each(|(side, _)| side.push_str(line)),
        }
    }
    Some((first + 1, (here == [true, true]).then_some(sides)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_side_has_what_is_its_own_and_what_is_of_both() {
        let sides = |ours: &str, theirs: &str| Some([ours.to_owned(), theirs.to_owned()]);
        for (text, expected) in [
            ("a\n<<<<<<< x\nb\n=======\nc\n>>>>>>> y\nd\n", Some((2, sides("a\nb\nd\n", "a\nc\nd\n")))),
            ("<<<<<<<\r\n||||||| z\r\nb\r\n=======\r\nc\r\n>>>>>>>", Some((1, sides("", "c\r\n")))),
            ("<<<<<<< x\n=======\nc\n", Some((1, None))),
            ("=======\n  <<<<<<< x\n<<<<<<<x\n", None),
            ("", None),
        ] {
            assert_eq!(conflict(text), expected, "{text}");
        }
    }
}
