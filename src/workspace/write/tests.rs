use std::path::Path;

use super::new::New;
use super::*;

fn replace(file: &Replacement) -> Result<(), Unwritten> {
    super::replace(file, &Mutex::new(()))
}

const OLD: &str = "{\r\n}";
const NEW: &str = "{\"a\": 1}\r\n";

fn folder_with(bytes: &str) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.json");
    fs::write(&path, bytes).expect("a file");
    (folder, path)
}

fn replacement(path: &Path, has_mark: bool) -> Replacement {
    let before = FileText { text: OLD.to_owned(), has_mark };
    Replacement { path: path.to_owned(), before, text: NEW.to_owned() }
}

fn names(folder: &tempfile::TempDir) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("a folder");
    entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect()
}

#[test]
fn a_file_is_replaced_with_its_mark() {
    for mark in ["", MARK] {
        let (folder, path) = folder_with(&format!("{mark}{OLD}"));
        replace(&replacement(&path, !mark.is_empty())).expect("no trouble");
        assert_eq!(fs::read_to_string(&path).expect("a file"), format!("{mark}{NEW}"));
        assert_eq!(names(&folder), ["a.json"]);
    }
}

#[test]
fn what_changed_meanwhile_is_left_as_it_is() {
    // With a mark that was not there, without one that was, emptied.
    for (now, had_mark) in [("{\r\n }", false), ("\u{feff}{\r\n}", false), (OLD, true), ("", false)] {
        let (folder, path) = folder_with(now);
        let result = replace(&replacement(&path, had_mark));
        assert!(matches!(result, Err(Unwritten::Changed)), "{result:?}");
        assert_eq!(fs::read_to_string(&path).expect("a file"), now);
        assert_eq!(names(&folder), ["a.json"]);
    }
    let (folder, path) = folder_with(OLD);
    fs::remove_file(&path).expect("a file");
    assert!(matches!(replace(&replacement(&path, false)), Err(Unwritten::Io(_))));
    assert_eq!(names(&folder), [""; 0]);
}

#[test]
fn what_somebody_else_wrote_alike_is_no_trouble() {
    let (_folder, path) = folder_with(NEW);
    replace(&replacement(&path, false)).expect("no trouble");
    assert_eq!(fs::read_to_string(&path).expect("a file"), NEW);
}

#[test]
fn a_name_that_is_given_at_once_is_not_needed() {
    let (folder, path) = folder_with(OLD);
    let mut new = New::Named(super::new::names().tempfile_in(&folder).expect("a file"));
    let name = names(&folder).into_iter().find(|name| name != "a.json").expect("a name");
    assert!(name.starts_with(".tcerr-") && name.ends_with(".tmp"), "{name}");
    assert!(crate::scan::by_path(Path::new(&name)).is_none(), "{name}");
    new.file().write_all(NEW.as_bytes()).expect("no trouble");
    new.put(&path).expect("no trouble");
    assert_eq!(fs::read_to_string(&path).expect("a file"), NEW);
    assert_eq!(names(&folder), ["a.json"]);
}

#[cfg(unix)]
#[test]
fn links_and_rights_stay() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let (folder, path) = folder_with(OLD);
    let link = folder.path().join("link.json");
    symlink("a.json", &link).expect("a link");
    for mode in [0o755, 0o600, 0o664] {
        fs::write(&path, OLD).expect("a file");
        fs::set_permissions(&path, fs::Permissions::from_mode(mode)).expect("rights");
        replace(&replacement(&link, false)).expect("no trouble");
        assert!(fs::symlink_metadata(&link).expect("a link").is_symlink());
        assert_eq!(fs::read_to_string(&path).expect("a file"), NEW);
        assert_eq!(fs::metadata(&path).expect("a file").permissions().mode() & 0o7777, mode);
    }
}

#[test]
fn what_is_read_only_stays() {
    let (folder, path) = folder_with(OLD);
    let mut rights = fs::metadata(&path).expect("a file").permissions();
    rights.set_readonly(true);
    fs::set_permissions(&path, rights).expect("rights");
    assert!(matches!(replace(&replacement(&path, false)), Err(Unwritten::ReadOnly)));
    assert_eq!(fs::read_to_string(&path).expect("a file"), OLD);
    assert_eq!(names(&folder), ["a.json"]);
}

#[test]
fn results_are_in_order() {
    let (folder, _) = folder_with(OLD);
    let file = |index: usize| {
        let path = folder.path().join(format!("{index}.json"));
        if !usize::is_multiple_of(index, 3) {
            fs::write(&path, OLD).expect("a file");
        }
        replacement(&path, false)
    };
    let files: Vec<Replacement> = (0..60).map(file).collect();
    for (jobs, is_again) in [(None, false), (NonZeroUsize::new(1), true)] {
        let results = replace_all(&files, jobs);
        assert!(results.len() == 60 && results.iter().enumerate().all(|(at, result)| result.is_ok() == (at % 3 > 0)));
        assert!(is_again || fs::read_to_string(&files[1].path).is_ok_and(|text| text == NEW));
    }
}
