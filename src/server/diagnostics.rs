//! Diagnostics of one document, and `textDocument/diagnostic`.

use std::hash::{DefaultHasher, Hash, Hasher};

use tower_lsp::lsp_types::{
    Diagnostic, DocumentDiagnosticReport, FullDocumentDiagnosticReport, RelatedFullDocumentDiagnosticReport,
    RelatedUnchangedDocumentDiagnosticReport, UnchangedDocumentDiagnosticReport,
};

use super::state::Snapshot;
use super::{configuration, convert};
use crate::ide;

/// What is wrong in a document.
pub fn diagnostics(snapshot: &Snapshot) -> Vec<Diagnostic> {
    let findings = snapshot.analysis().map(|analysis| ide::diagnostics(analysis, snapshot.locale));
    let findings = findings.unwrap_or_default().into_iter().map(|finding| convert::diagnostic(snapshot, finding));
    findings.chain(configuration::in_document(snapshot)).collect()
}

/// What is wrong in a document, or that it is what it was when the client asked before.
pub fn report(snapshot: &Snapshot, previous: Option<&str>) -> DocumentDiagnosticReport {
    let items = diagnostics(snapshot);
    let id = result_id(&items);
    if previous == Some(id.as_str()) {
        let unchanged_document_diagnostic_report = UnchangedDocumentDiagnosticReport { result_id: id };
        return RelatedUnchangedDocumentDiagnosticReport {
            related_documents: None,
            unchanged_document_diagnostic_report,
        }
        .into();
    }
    let full_document_diagnostic_report = FullDocumentDiagnosticReport { result_id: Some(id), items };
    RelatedFullDocumentDiagnosticReport { related_documents: None, full_document_diagnostic_report }.into()
}

/// What is said of a document that is not open.
pub fn none() -> DocumentDiagnosticReport {
    RelatedFullDocumentDiagnosticReport::default().into()
}

/// A hash of what the client would see: nothing need be remembered to know that it is the same.
fn result_id(items: &[Diagnostic]) -> String {
    let mut hasher = DefaultHasher::new();
    serde_json::to_string(items).unwrap_or_default().hash(&mut hasher);
    format!("{:016x}", hasher.finish())
}
