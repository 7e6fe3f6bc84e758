//! PHP among HTML.

use super::Lexer;

impl Lexer<'_> {
    /// Goes on behind the next mark that begins code; to the end if there is none.
    pub(super) fn skip_html(&mut self) {
        loop {
            let Some(skip) = memchr::memmem::find(self.rest(), b"<?") else { return self.at = self.text.len() };
            self.at += skip + 2;
            let begins =
                |word: &[u8]| self.rest().get(..word.len()).is_some_and(|text| text.eq_ignore_ascii_case(word));
            if begins(b"php") || begins(b"=") {
                return;
            }
        }
    }

    pub(super) fn question(&mut self) {
        self.at += 1;
        if self.rest().starts_with(b">") {
            self.skip_html();
        }
    }
}
