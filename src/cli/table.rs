//! Tables for people: columns that line up on a terminal, whatever letters are in them.

use std::io::{self, IsTerminal, Write};

use anstyle::Style;
use textwrap::Options;
use unicode_width::UnicodeWidthStr;

use super::output::{BOLD, styled, visible};

/// Columns of a terminal between two columns of a table.
const GAP: usize = 2;
/// What is wider than this sticks out, lest a single cell makes its column too wide for all others.
const WIDEST: usize = 60;
/// A text that has less room than this stands on lines of its own.
const NARROWEST: usize = 30;
/// How far those are indented.
const INDENT: usize = 4;

/// A column of a table.
pub struct Column {
    pub title: &'static str,
    pub style: Style,
    /// Whether its cells are numbers, which line up on the right.
    pub numbers: bool,
}

impl Column {
    pub fn new(title: &'static str, style: Style) -> Self {
        Self { title, style, numbers: false }
    }

    pub fn numbers(title: &'static str, style: Style) -> Self {
        Self { title, style, numbers: true }
    }
}

/// How many columns the terminal has that standard output goes to; `None` if it goes elsewhere: what
/// another program reads must not depend on the terminal.
pub fn terminal_width() -> Option<usize> {
    let stdout = io::stdout();
    let size = stdout.is_terminal().then(|| terminal_size::terminal_size_of(&stdout)).flatten();
    size.map(|(width, _)| usize::from(width.0))
}

/// Writes a table. On a terminal the last column's texts are broken where it ends, or go below.
pub fn write(out: &mut impl Write, columns: &[Column], rows: &[Vec<String>], room: Option<usize>) -> io::Result<()> {
    let Some((last, fixed)) = columns.split_last() else { return Ok(()) };
    let rows: Vec<Vec<String>> = rows.iter().map(|row| row.iter().map(|cell| visible(cell)).collect()).collect();
    let widths: Vec<usize> = fixed.iter().enumerate().map(|(at, column)| width(column, at, &rows)).collect();
    let before: usize = widths.iter().map(|width| width + GAP).sum();
    let lines = |text: &str, indent: usize| -> Vec<String> {
        let room = room.map(|room| room.saturating_sub(indent).max(1));
        room.map_or_else(
            || vec![text.to_owned()],
            |room| textwrap::wrap(text, Options::new(room)).iter().map(|line| line.to_string()).collect(),
        )
    };
    let widest = width(last, fixed.len(), &rows);
    let is_below = room.is_some_and(|room| before + widest > room && before + NARROWEST > room) && !last.numbers;
    let titles = columns.iter().map(|column| column.title.to_owned()).collect();
    for (index, row) in std::iter::once(&titles).chain(&rows).enumerate() {
        let style = |column: &Column| if index == 0 { BOLD } else { column.style };
        let cells = fixed.iter().zip(row).zip(&widths).map(|((column, cell), width)| {
            let (style, blank) = (style(column), " ".repeat(width.saturating_sub(cell.width())));
            match column.numbers {
                true => format!("{blank}{}", styled(style, cell)),
                false => format!("{}{blank}", styled(style, cell)),
            }
        });
        let cells: Vec<String> = cells.collect();
        let text = row.last().map(String::as_str).unwrap_or_default();
        let start = cells.join(&" ".repeat(GAP));
        if is_below {
            writeln!(out, "{}", start.trim_end())?;
            for line in lines(text, INDENT).iter().filter(|line| index > 0 && !line.is_empty()) {
                writeln!(out, "{}{}", " ".repeat(INDENT), styled(last.style, line))?;
            }
            continue;
        }
        for (at, line) in lines(text, before).iter().enumerate() {
            let pad = if last.numbers { " ".repeat(widest.saturating_sub(line.width())) } else { String::new() };
            let line = format!("{pad}{}", styled(style(last), line));
            match at {
                _ if cells.is_empty() => writeln!(out, "{line}")?,
                0 if text.is_empty() => writeln!(out, "{}", start.trim_end())?,
                0 => writeln!(out, "{start}{}{line}", " ".repeat(GAP))?,
                _ => writeln!(out, "{}{line}", " ".repeat(before))?,
            }
        }
    }
    Ok(())
}

fn width(column: &Column, at: usize, rows: &[Vec<String>]) -> usize {
    let cells = rows.iter().filter_map(|row| row.get(at)).map(|cell| cell.width());
    cells.filter(|width| *width <= WIDEST).chain([column.title.width()]).max().unwrap_or_default()
}

/// A text with blanks behind it, so that it takes this many columns of a terminal.
pub fn padded(text: &str, width: usize) -> String {
    format!("{text}{}", " ".repeat(width.saturating_sub(text.width())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::output::DIM;

    fn written(rows: &[[&str; 3]], room: Option<usize>) -> String {
        let columns = [Column::new("name", BOLD), Column::numbers("数", DIM), Column::new("说明", DIM)];
        let rows: Vec<Vec<String>> = rows.iter().map(|row| row.map(str::to_owned).to_vec()).collect();
        let mut out = Vec::new();
        write(&mut out, &columns, &rows, room).expect("it is memory");
        anstream::adapter::strip_str(&String::from_utf8(out).expect("UTF-8")).to_string()
    }

    #[test]
    fn columns_line_up_whatever_their_letters() {
        let rows = [["中文", "7", "one two"], ["abc", "10", ""], ["\u{1b}[31m", "1", "x"]];
        assert_eq!(
            written(&rows, None),
            "name  数  说明\n中文   7  one two\nabc   10\n␛[31m   1  x\n"
                .replace("name  数", "name   数")
                .replace("中文   7", "中文    7")
                .replace("abc   10", "abc    10")
        );
    }

    #[test]
    fn a_text_is_broken_where_the_terminal_ends_or_goes_below() {
        let text = "one two three four five six seven 八九十，十一";
        let rows = [["name", "1", text]];
        let beside = written(&rows, Some(42));
        assert_eq!(beside.lines().count(), 3, "{beside}");
        let below = written(&rows, Some(30));
        assert_eq!(below.lines().nth(1), Some("name   1"));
        assert!(below.lines().skip(2).all(|line| line.starts_with("    ") && line.width() <= 30), "{below}");
        for line in beside.lines() {
            assert!(line.width() <= 42, "{line}");
        }
        assert_eq!(written(&rows, None).lines().count(), 2);
    }

    #[test]
    fn one_wide_cell_is_no_reason_for_all() {
        let wide = "w".repeat(WIDEST + 1);
        let rows = [[wide.as_str(), "1", "x"], ["a", "2", "y"]];
        assert_eq!(written(&rows, None).lines().last(), Some("a      2  y"));
    }
}
