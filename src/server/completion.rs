//! `textDocument/completion` and `completionItem/resolve`.

use tower_lsp::lsp_types::{
    CompletionContext, CompletionItem, CompletionItemKind, CompletionItemTag, CompletionList, CompletionTextEdit,
    CompletionTriggerKind, Documentation, InsertTextFormat, InsertTextMode, Position, Range, TextEdit,
};

use super::features::Features;
use super::state::Snapshot;
use super::{convert, markup};
use crate::ide::{self, Asked, Item, ItemKind};
use crate::locale::Locale;

/// What may be written at a position. The list is never complete: it is short so that it can be
/// sent on every keystroke, and the next one may hold what this one leaves out.
pub fn completion(
    snapshot: &Snapshot,
    position: Position,
    context: Option<&CompletionContext>,
) -> Option<CompletionList> {
    let offset = convert::offset(snapshot, position);
    let unbidden = context.is_some_and(|context| context.trigger_kind == CompletionTriggerKind::TRIGGER_CHARACTER);
    let asked = Asked { snippets: snapshot.features.snippets, unbidden };
    let analysis = snapshot.analysis()?;
    let completion = ide::completion(analysis, offset, asked)?;
    let range = convert::range(snapshot, &completion.range);
    let mut items: Vec<CompletionItem> = Vec::with_capacity(completion.items.len());
    for (index, found) in completion.items.into_iter().enumerate() {
        // Of a team's own codes the label alone tells nothing later on; they are few.
        let about =
            (found.kind == ItemKind::Own).then(|| ide::own_documentation(analysis, &found.label, snapshot.locale));
        let documentation = about.flatten().map(|about| documentation(about, snapshot.features));
        items.push(CompletionItem { documentation, ..item(snapshot.features, index, found, range) });
    }
    Some(CompletionList { is_incomplete: true, items })
}

/// An item with as little as an editor can do with: two hundred of them go over the wire on each
/// keystroke. Clients filter by the label, which begins or holds what is typed.
fn item(features: Features, index: usize, found: Item, range: Range) -> CompletionItem {
    let multiline = found.text.contains('\n');
    CompletionItem {
        label: found.label,
        kind: Some(match found.kind {
            ItemKind::Code | ItemKind::Own => CompletionItemKind::ENUM_MEMBER,
            ItemKind::Segment => CompletionItemKind::MODULE,
            ItemKind::Key => CompletionItemKind::PROPERTY,
            ItemKind::Response => CompletionItemKind::SNIPPET,
        }),
        sort_text: Some(format!("{index:03}")),
        text_edit: Some(CompletionTextEdit::Edit(TextEdit { range, new_text: found.text })),
        insert_text_format: found.snippet.then_some(InsertTextFormat::SNIPPET),
        // The lines are indented already; editors that indent them again need telling.
        insert_text_mode: (multiline && features.insert_as_is).then_some(InsertTextMode::AS_IS),
        tags: (found.removed && features.deprecated_tag).then(|| vec![CompletionItemTag::DEPRECATED]),
        deprecated: (found.removed && !features.deprecated_tag).then_some(true),
        ..CompletionItem::default()
    }
}

fn documentation(markdown: String, features: Features) -> Documentation {
    Documentation::MarkupContent(markup::content(markdown, features.markdown_documentation))
}

/// An item with its documentation, which is found by the label alone, unless the item has it.
pub fn resolve(mut item: CompletionItem, features: Features, locale: Locale) -> CompletionItem {
    let found = || ide::documentation(&item.label, locale).map(|markdown| documentation(markdown, features));
    item.documentation = item.documentation.take().or_else(found);
    item
}
