//! Tables for people: columns that line up on a terminal, whatever letters are in them.

use std::io::{self, IsTerminal, Write};

use anstyle::Style;
use unicode_width::UnicodeWidthStr;

use super::output::{BOLD, styled, visible};

/// Columns of a terminal between two columns of a table.
const GAP: &str = "  ";
/// What is wider than this sticks out, lest a single cell makes its column too wide for all others.
const WIDEST: usize = 60;
/// The same on a terminal that has no room for all: so much of a hundred of its columns.
const PERCENT: usize = 40;
/// A text that would have less room than this beside the others stands below them.
const NARROWEST: usize = 30;
/// How far what stands below is indented.
const INDENT: usize = 4;

/// A column of a table.
pub struct Column {
    pub title: &'static str,
    pub style: Style,
    pub kind: Kind,
}

/// What stands in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Text,
    /// Numbers line up on the right.
    Numbers,
    /// Something that may be left out where there is no room for it.
    Extra,
}

impl Column {
    pub fn new(title: &'static str, kind: Kind, style: Style) -> Self {
        Self { title, style, kind }
    }
}

/// A line of a table.
pub enum Row {
    /// A title above the lines that follow.
    Title(String),
    Cells(Vec<String>),
}

/// How many columns the terminal has that standard output goes to; `None` if it goes elsewhere: what
/// another program reads must not depend on the terminal.
pub fn terminal_width() -> Option<usize> {
    let stdout = io::stdout();
    let size = stdout.is_terminal().then(|| terminal_size::terminal_size_of(&stdout)).flatten();
    size.map(|(width, _)| usize::from(width.0))
}

/// Writes a table whose lines have a cell for each column. Where a terminal has no room for the text of
/// the last column it is broken, or stands below.
pub fn write(out: &mut impl Write, columns: &[Column], rows: &[Row], room: Option<usize>) -> io::Result<()> {
    let natural = Layout::new(columns, rows, WIDEST);
    let narrow = room.filter(|room| natural.width() > *room);
    let layout = match narrow {
        None => natural,
        Some(room) => {
            let wanted: Vec<usize> = (0..columns.len()).filter(|at| columns[*at].kind != Kind::Extra).collect();
            let layout = |widest| Layout { shown: wanted.clone(), ..Layout::new(columns, rows, widest) };
            let beside = layout((room * PERCENT / 100).max(NARROWEST));
            let has_text = beside.shown.last().is_some_and(|last| columns[*last].kind == Kind::Text);
            match has_text && beside.before_last() + NARROWEST > room {
                // What stands below takes no room from the others.
                true => Layout { is_below: true, ..layout(room.saturating_sub(beside.but_first()).max(NARROWEST)) },
                false => beside,
            }
        }
    };
    let titles: Vec<String> = columns.iter().map(|column| column.title.to_owned()).collect();
    layout.write_cells(out, &titles, room, true)?;
    for row in rows {
        match row {
            Row::Title(title) => writeln!(out, "{}", styled(BOLD, &visible(title)))?,
            Row::Cells(cells) => layout.write_cells(out, cells, room, false)?,
        }
    }
    Ok(())
}

/// How wide the columns are.
struct Layout<'a> {
    columns: &'a [Column],
    widths: Vec<usize>,
    /// The columns that are written.
    shown: Vec<usize>,
    /// Whether the last column's texts stand below the others.
    is_below: bool,
}

impl<'a> Layout<'a> {
    fn new(columns: &'a [Column], rows: &[Row], widest: usize) -> Self {
        let mut widths: Vec<usize> = columns.iter().map(|column| column.title.width()).collect();
        for row in rows {
            let Row::Cells(cells) = row else { continue };
            for (at, (width, cell)) in widths.iter_mut().zip(cells).enumerate() {
                // Nothing stands behind the last one.
                let may_be = |width: &usize| at + 1 == columns.len() || *width <= widest;
                *width = Some(visible(cell).width()).filter(may_be).unwrap_or(0).max(*width);
            }
        }
        Self { columns, widths, shown: (0..columns.len()).collect(), is_below: false }
    }

    fn width(&self) -> usize {
        self.shown.iter().map(|at| self.widths[*at] + GAP.len()).sum::<usize>().saturating_sub(GAP.len())
    }

    /// How much stands before the last column.
    fn before_last(&self) -> usize {
        let before = self.shown.split_last().map_or(&[][..], |(_, before)| before);
        before.iter().map(|at| self.widths[*at] + GAP.len()).sum()
    }

    /// How much the columns between the first and the last take.
    fn but_first(&self) -> usize {
        self.before_last().saturating_sub(self.shown.first().map_or(0, |first| self.widths[*first]))
    }

    /// Writes one line, or as many as it takes.
    fn write_cells(&self, out: &mut impl Write, cells: &[String], room: Option<usize>, title: bool) -> io::Result<()> {
        let Some((last, before)) = self.shown.split_last() else { return Ok(()) };
        let style = |at: usize| if title { BOLD } else { self.columns[at].style };
        let cell = |at: usize| visible(cells.get(at).map(String::as_str).unwrap_or_default());
        let (mut line, mut taken) = (String::new(), 0);
        for at in before {
            let text = cell(*at);
            let blank = self.widths[*at].saturating_sub(text.width());
            taken += text.width() + blank + GAP.len();
            let (blank, text) = (" ".repeat(blank), if text.is_empty() { text } else { styled(style(*at), &text) });
            let (left, right) = if self.columns[*at].kind == Kind::Numbers { (blank, text) } else { (text, blank) };
            line.push_str(&format!("{left}{right}{GAP}"));
        }
        let text = cell(*last);
        let pad = if self.columns[*last].kind == Kind::Numbers { self.widths[*last] } else { 0 };
        let text = format!("{}{text}", " ".repeat(pad.saturating_sub(text.width())));
        let beside = room.map_or(usize::MAX, |room| room.saturating_sub(taken));
        if title && self.is_below {
            return writeln!(out, "{}", line.trim_end());
        }
        if text.is_empty() || text.width() <= beside && !self.is_below {
            let text = if text.is_empty() { text } else { styled(style(*last), &text) };
            return writeln!(out, "{}", format!("{line}{text}").trim_end());
        }
        let is_below = self.is_below || beside < NARROWEST && self.columns[*last].kind == Kind::Text;
        let (indent, width) =
            if is_below { (INDENT, room.unwrap_or(0).saturating_sub(INDENT)) } else { (taken, beside) };
        // A code is one word, to be copied whole; Chinese has no blanks to break at.
        let is_one_word = text.width() == text.chars().count();
        let options = textwrap::Options::new(width.max(1)).break_words(!is_one_word);
        for (at, text) in textwrap::wrap(&text, options).iter().enumerate() {
            let text = styled(style(*last), text);
            match at {
                0 if is_below => writeln!(out, "{}\n{}{text}", line.trim_end(), " ".repeat(indent))?,
                0 => writeln!(out, "{line}{text}")?,
                _ => writeln!(out, "{}{text}", " ".repeat(indent))?,
            }
        }
        Ok(())
    }
}

/// A text with blanks behind it, so that it takes this many columns of a terminal.
pub fn padded(text: &str, width: usize) -> String {
    format!("{text}{}", " ".repeat(width.saturating_sub(text.width())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::output::DIM;

    fn written(kind: Kind, rows: &[[&str; 3]], room: Option<usize>) -> Vec<String> {
        let columns = [
            Column::new("name", Kind::Text, BOLD),
            Column::new("数", Kind::Numbers, DIM),
            Column::new("说明", kind, DIM),
        ];
        let rows: Vec<Row> = rows.iter().map(|row| Row::Cells(row.map(str::to_owned).to_vec())).collect();
        let mut out = Vec::new();
        write(&mut out, &columns, &rows, room).expect("it is memory");
        let out = anstream::adapter::strip_str(&String::from_utf8(out).expect("UTF-8")).to_string();
        out.lines().map(str::to_owned).collect()
    }

    #[test]
    fn columns_line_up_whatever_their_letters() {
        let rows = [["中文字", "7", "one two"], ["abc", "10", ""], ["\u{1b}[1m", "1", "x"]];
        assert_eq!(
            written(Kind::Text, &rows, None),
            ["name    数  说明", "中文字   7  one two", "abc     10", "␛[1m     1  x"]
        );
    }

    #[test]
    fn a_text_is_broken_where_the_terminal_ends_or_stands_below() {
        let rows = [["name", "1", "one two three four five six seven 八九十，十一十二十三十四十五"]];
        for (room, first) in [(50, "name   1  one two"), (30, "name   1")] {
            let lines = written(Kind::Text, &rows, Some(room));
            assert!(lines[1].starts_with(first) && lines.len() > 2, "{lines:?}");
            assert!(lines.iter().all(|line| line.width() <= room), "{lines:?}");
            assert!(lines[2].starts_with("    "), "{lines:?}");
        }
        assert_eq!(written(Kind::Text, &rows, None).len(), 2);
        assert_eq!(written(Kind::Extra, &rows, Some(30)), ["name  数", "name   1"]);
    }

    #[test]
    fn one_wide_cell_is_no_reason_for_all() {
        let wide = "w".repeat(WIDEST + 1);
        let rows = [[wide.as_str(), "1", "x"], ["a", "2", "y"]];
        assert_eq!(written(Kind::Text, &rows, None)[2], "a      2  y");
    }
}
