//! Finding and reading configuration files: the only place here that touches the file system.

use std::collections::HashMap;
use std::fs;
use std::io::ErrorKind;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use super::fault::{Fault, FaultKind};
use super::file::{File, parse};
use super::layer::Layer;
use super::origin::{At, Held};
use super::resolved::Config;
use crate::workspace::baseline::Baseline;
use crate::workspace::read::{Stamp, stamp};
use crate::workspace::{Unread, read};

/// The names of configuration files; the first one that a folder has is used.
pub const NAMES: [&str; 2] = ["tcerr.toml", ".tcerr.toml"];

/// The longest chain of files that extend one another.
const DEEPEST: usize = 32;

/// Which configuration holds where. Each file is read once.
#[derive(Debug, Default)]
pub struct Finder {
    /// The one that holds everywhere, if so asked for.
    only: Option<Arc<Config>>,
    /// What holds below everything that files say.
    base: Option<Base>,
    /// What holds where there is no file, by the folder that patterns of the base are relative to.
    none: HashMap<PathBuf, Arc<Config>>,
    /// The configurations of folders.
    known: HashMap<PathBuf, Arc<Config>>,
    /// Whether folders are passed over, by a configuration further up.
    excluded: HashMap<PathBuf, bool>,
    /// The files that were read.
    read: HashMap<PathBuf, FileRead>,
    /// The files that were looked for, baselines and those that are missing too, as they were just before.
    seen: HashMap<PathBuf, Option<Stamp>>,
    /// What is asked of baselines.
    need: Need,
}

/// A configuration that is in no file: the settings of an editor.
#[derive(Debug)]
struct Base {
    text: String,
    folders: Arc<[PathBuf]>,
}

#[derive(Debug)]
struct FileRead {
    /// The path without links.
    identity: PathBuf,
    layer: Arc<Layer>,
    text: String,
    faults: Vec<Fault>,
}

/// What is needed of a baseline; what is lacking is a fault.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Need {
    /// All that it has to say.
    #[default]
    Whole,
    /// It need not be there, because it is about to be written.
    Place,
    /// Nothing: no findings are asked for.
    Nothing,
}

/// A configuration file that has faults.
#[derive(Clone, Copy, Debug)]
pub struct Faulty<'a> {
    pub path: &'a Path,
    /// Without a byte order mark; empty where the file was not read.
    pub text: &'a str,
    /// In the order of the text.
    pub faults: &'a [Fault],
}

/// What passes over a file or folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exclusion {
    /// What is asked about, or the folder that it is in.
    pub path: PathBuf,
    pub pattern: Held<String>,
}

impl Finder {
    /// One that says of every file that nothing was configured.
    pub fn isolated() -> Self {
        Self { only: Some(Arc::default()), ..Self::default() }
    }

    /// One where a configuration that is in no file holds below everything that files say. Its paths and
    /// patterns are relative to those of some folders that files are in.
    pub fn on(text: String, folders: Arc<[PathBuf]>) -> Self {
        Self { base: (!text.is_empty()).then_some(Base { text, folders }), ..Self::default() }
    }

    /// The same, but a file's configuration holds everywhere. Patterns are relative to `folder`.
    pub fn only(mut self, path: &Path, folder: &Path) -> Result<Self, Unread> {
        let (path, folder) = (normal(path), normal(folder));
        self.look(&path);
        let text = read(&path)?.text;
        self.add(path.clone(), &folder, text);
        self.only = Some(self.resolve(&path, &folder));
        Ok(self)
    }

    /// The same, where no more of baselines is asked for than this.
    pub fn needing(self, need: Need) -> Self {
        Self { need, ..self }
    }

    /// The configuration for what is in a folder.
    pub fn config(&mut self, folder: &Path) -> Arc<Config> {
        if let Some(only) = &self.only {
            return only.clone();
        }
        let folder = normal(folder);
        let mut found = None;
        let mut below = Vec::new();
        for folder in folder.ancestors() {
            if let Some(known) = self.known.get(folder) {
                found = Some(known.clone());
                break;
            }
            below.push(folder.to_owned());
            if let Some(path) = self.own(folder) {
                found = Some(self.resolve(&path, folder));
                break;
            }
        }
        let found = found.unwrap_or_else(|| self.nothing(&folder));
        self.known.extend(below.into_iter().map(|folder| (folder, found.clone())));
        found
    }

    /// What holds in a folder for which there is no file.
    fn nothing(&mut self, folder: &Path) -> Arc<Config> {
        let root = self.base.as_ref().map_or(Path::new(""), |base| base.root(folder)).to_owned();
        if let Some(known) = self.none.get(&root) {
            return known.clone();
        }
        let layers: Vec<_> = self.base.iter().map(|base| base.layer(&root)).collect();
        let mut config = Config::new(&layers, &root.as_path().into());
        self.read_baseline(&mut config, &layers);
        self.none.entry(root).or_insert(Arc::new(config)).clone()
    }

    /// Whether a file or folder is passed over, itself or a folder that it is in. A configuration in
    /// a folder that another one passes over does not change that.
    pub fn is_excluded(&mut self, path: &Path, is_folder: bool) -> bool {
        let path = normal(path);
        let Some(folder) = path.parent() else { return false };
        self.is_folder_excluded(folder) || self.config(folder).excludes(&path, is_folder)
    }

    fn is_folder_excluded(&mut self, folder: &Path) -> bool {
        let mut excluded = false;
        let mut below = Vec::new();
        for folder in folder.ancestors() {
            if let Some(known) = self.excluded.get(folder) {
                excluded = *known;
                break;
            }
            below.push(folder);
        }
        for folder in below.into_iter().rev() {
            excluded = excluded || folder.parent().is_some_and(|parent| self.config(parent).excludes(folder, true));
            self.excluded.insert(folder.to_owned(), excluded);
        }
        excluded
    }

    /// What passes over a file or folder, if anything does.
    pub fn exclusion(&mut self, path: &Path, is_folder: bool) -> Option<Exclusion> {
        let path = normal(path);
        let mut way: Vec<&Path> = path.ancestors().collect();
        way.reverse();
        way.windows(2).find_map(|pair| {
            let config = self.config(pair[0]);
            let pattern = config.exclusion(pair[1], is_folder || pair[1] != path)?;
            Some(Exclusion { path: pair[1].to_owned(), pattern })
        })
    }

    /// The files read so far that have faults, ordered by path.
    pub fn faulty(&self) -> Vec<Faulty<'_>> {
        let faulty = self.read.values().filter(|file| !file.faults.is_empty());
        let mut faulty: Vec<_> =
            faulty.map(|FileRead { layer, text, faults, .. }| Faulty { path: &layer.path, text, faults }).collect();
        faulty.sort_by_key(|faulty| faulty.path);
        faulty
    }

    /// The files that were looked for so far, but for those that the names of folders led to in vain.
    pub fn files(&self) -> impl Iterator<Item = &Path> {
        self.seen.keys().map(PathBuf::as_path)
    }

    /// Whether a file is not as it was when it was looked for, or is one that a folder did not have then.
    pub fn is_outdated(&self, path: &Path) -> bool {
        let was_missing = || path.parent().is_some_and(|folder| self.known.contains_key(folder));
        self.seen.get(path).map_or_else(|| was_missing() && is_there(path), |seen| *seen != stamp(path))
    }

    /// Notes how a file is that is about to be read.
    fn look(&mut self, path: &Path) {
        self.seen.entry(path.to_owned()).or_insert_with(|| stamp(path));
    }

    /// The configuration file of a folder, read.
    fn own(&mut self, folder: &Path) -> Option<PathBuf> {
        let mut paths = NAMES.iter().map(|name| folder.join(name)).filter(|path| is_there(path));
        let path = paths.next()?;
        for other in paths {
            let fault = Fault { range: 0..0, kind: FaultKind::Outranked };
            self.look(&other);
            self.insert(other, folder, String::new(), File::default(), vec![fault]);
        }
        if !self.read.contains_key(&path) {
            self.look(&path);
            match read(&path) {
                Ok(file) => self.add(path.clone(), folder, file.text),
                Err(why) => {
                    let kind = if leads_nowhere(&path) { FaultKind::Nowhere } else { FaultKind::Unread(why) };
                    let fault = Fault { range: 0..0, kind };
                    self.insert(path.clone(), folder, String::new(), File::default(), vec![fault]);
                }
            }
        }
        Some(path)
    }

    fn add(&mut self, path: PathBuf, folder: &Path, text: String) {
        let (file, faults) = parse(&text);
        self.insert(path, folder, text, file, faults);
    }

    fn insert(&mut self, path: PathBuf, folder: &Path, text: String, file: File, faults: Vec<Fault>) {
        let layer = Arc::new(Layer::new(path.as_path().into(), folder.into(), &text, file));
        let identity = fs::canonicalize(&path).unwrap_or_else(|_| path.clone());
        self.read.insert(path, FileRead { identity, layer, text, faults });
    }

    /// The configuration of a file that was read, and of those that it extends.
    fn resolve(&mut self, path: &Path, folder: &Path) -> Arc<Config> {
        let mut way = Way::default();
        way.layers.extend(self.base.as_ref().map(|base| base.layer(base.root(folder))));
        self.layers(path, &mut way);
        let mut config = Config::new(&way.layers, &folder.into());
        self.read_baseline(&mut config, &way.layers);
        Arc::new(config)
    }

    /// Reads the baseline of a configuration that these layers were made into.
    fn read_baseline(&mut self, config: &mut Config, layers: &[Arc<Layer>]) {
        let Some((layer, at)) = layers.iter().rev().find_map(|layer| Some((layer, layer.file.baseline.as_ref()?)))
        else {
            return;
        };
        let path = normal(&layer.beside(&at.value));
        self.look(&path);
        match Baseline::read(&path) {
            Ok(baseline) => config.known = baseline,
            Err(why)
                if self.need == Need::Nothing
                    || self.need == Need::Place && (why.is_missing() || why.is_conflict()) =>
            {
                // Whatever stands in it, it is passed over.
                config.known.path.clone_from(&path);
            }
            Err(why) => {
                let kind = FaultKind::Baseline { path: at.value.clone(), why };
                self.note(&layer.path, Fault { range: at.range.clone(), kind });
            }
        }
    }

    /// Adds the layers of a file that was read: first those that it extends, each once.
    fn layers(&mut self, path: &Path, way: &mut Way) {
        let Some(FileRead { identity, layer, .. }) = self.read.get(path) else { return };
        let (identity, layer) = (identity.clone(), layer.clone());
        way.open.push(identity.clone());
        for At { value: written, range } in layer.file.extend.iter().flat_map(|at| &at.value.0) {
            let base = normal(&path.parent().unwrap_or(path).join(written));
            match self.base(&base, written, way) {
                Ok(true) => self.layers(&base, way),
                Ok(false) => {}
                Err(kind) => self.note(path, Fault { range: range.clone(), kind }),
            }
        }
        way.open.pop();
        way.done.push(identity);
        way.layers.push(layer);
    }

    /// Reads a file to be extended; whether it has yet to be added.
    fn base(&mut self, base: &Path, written: &str, way: &Way) -> Result<bool, FaultKind> {
        if !self.read.contains_key(base) {
            self.look(base);
            match read(base) {
                Ok(file) => self.add(base.to_owned(), base.parent().unwrap_or(base), file.text),
                Err(why) => return Err(FaultKind::Unreadable { path: written.to_owned(), why }),
            }
        }
        let identity = self.read.get(base).map(|file| &file.identity);
        let is_in = |files: &[PathBuf]| files.iter().any(|file| Some(file) == identity);
        if is_in(&way.open) {
            return Err(FaultKind::Cycle(written.to_owned()));
        }
        if way.open.len() >= DEEPEST {
            return Err(FaultKind::Deep);
        }
        Ok(!is_in(&way.done))
    }

    /// Adds a fault to a file, once.
    fn note(&mut self, path: &Path, fault: Fault) {
        let Some(file) = self.read.get_mut(path) else { return };
        if !file.faults.iter().any(|other| other.range == fault.range) {
            file.faults.push(fault);
            file.faults.sort_by_key(|fault| (fault.range.start, fault.range.end));
        }
    }
}

impl Base {
    /// The innermost of the folders that a folder is in; the folder itself if it is in none.
    fn root<'a>(&'a self, folder: &'a Path) -> &'a Path {
        let around = self.folders.iter().filter(|root| folder.starts_with(root));
        around.max_by_key(|root| root.as_os_str().len()).map_or(folder, PathBuf::as_path)
    }

    fn layer(&self, root: &Path) -> Arc<Layer> {
        let (file, _) = parse(&self.text);
        let mut layer = Layer::new(root.join(NAMES[0]).as_path().into(), root.into(), &self.text, file);
        layer.is_file = false;
        Arc::new(layer)
    }
}

/// The way through files that extend one another.
#[derive(Debug, Default)]
struct Way {
    /// The files whose bases are being added.
    open: Vec<PathBuf>,
    /// The files that were added.
    done: Vec<PathBuf>,
    layers: Vec<Arc<Layer>>,
}

/// Whether there is a file at a path, or a link that should lead to one: what a team has agreed on must
/// not vanish with what its link leads to.
fn is_there(path: &Path) -> bool {
    match path.symlink_metadata() {
        Ok(metadata) if metadata.is_symlink() => path.metadata().map_or(true, |metadata| metadata.is_file()),
        Ok(metadata) => metadata.is_file(),
        Err(_) => false,
    }
}

/// Whether a path is that of a link to what is not there, or to itself.
pub fn leads_nowhere(path: &Path) -> bool {
    path.is_symlink() && path.metadata().is_err_and(|error| error.kind() != ErrorKind::PermissionDenied)
}

/// An absolute path without `.` and `..`, as the names in it have it: links are not followed.
pub fn normal(path: &Path) -> PathBuf {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    if !path.components().any(|part| matches!(part, Component::ParentDir)) {
        return path;
    }
    let mut normal = PathBuf::new();
    for part in path.components() {
        match part {
            Component::ParentDir => drop(normal.pop()),
            other => normal.push(other),
        }
    }
    normal
}
