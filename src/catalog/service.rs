//! Services: the products' short names, as SDKs and host names have them, and their titles.

use super::blob::{half, partition, section, string};
use super::code::{Code, all};
use super::format::Section;
use crate::locale::Locale;

/// A service of the catalog: an index in the order of names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Service(pub(super) u16);

impl Service {
    fn word(self, index: usize) -> u16 {
        half(section(Section::Services), 4 * usize::from(self.0) + index)
    }

    /// The short name: `cvm` in `cvm.tencentcloudapi.com`.
    pub fn name(self) -> &'static str {
        string(self.word(0))
    }

    /// The product's name.
    pub fn title(self, locale: Locale) -> &'static str {
        string(self.word(locale.pick(1, 2)))
    }

    /// The number of the product in the official documentation at cloud.tencent.com, where it is known.
    pub fn document(self) -> Option<u16> {
        Some(self.word(3)).filter(|number| *number != 0)
    }
}

/// Every service, ordered by name.
pub fn services() -> impl ExactSizeIterator<Item = Service> {
    (0..section(Section::Services).len() as u16 / 8).map(Service)
}

/// The service with this short name. `as` is what hosts and most SDKs call Auto Scaling; the
/// Python SDK, which the catalog follows, can't (it is a keyword there).
pub fn service(name: &str) -> Option<Service> {
    let name = if name == "as" { "autoscaling" } else { name };
    let count = services().len();
    let at = partition(count, |index| Service(index as u16).name() < name);
    (at < count).then_some(Service(at as u16)).filter(|service| service.name() == name)
}

/// The codes that some services list today, for many questions at once.
#[derive(Debug)]
pub struct Scope(Vec<u64>);

impl Scope {
    pub fn of(services: &[Service]) -> Self {
        if services.is_empty() {
            return Self(Vec::new());
        }
        let versions = section(Section::Versions);
        let in_scope = (0..versions.len() / 4).map(|version| services.contains(&Service(half(versions, 2 * version))));
        let in_scope: Vec<bool> = in_scope.collect();
        let mut bits = vec![0; all().len().div_ceil(64)];
        for code in all().filter(|code| code.listed_in().any(|version| in_scope[usize::from(version)])) {
            bits[usize::from(code.0) / 64] |= 1 << (code.0 % 64);
        }
        Self(bits)
    }

    pub fn has(&self, code: Code) -> bool {
        self.0.get(usize::from(code.0) / 64).is_some_and(|bits| bits >> (code.0 % 64) & 1 == 1)
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The codes in the scope, in order.
    pub fn codes(&self) -> impl Iterator<Item = Code> {
        all().filter(|code| self.has(*code))
    }
}
