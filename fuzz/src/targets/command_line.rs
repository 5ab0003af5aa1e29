//! Command lines, run on a few small files.

use std::ffi::OsString;
use std::path::Path;

/// The files at hand: a survey, a later one, one with mistakes, a list of communes, a rule set, an overlay,
/// assignments and a crosswalk.
const FILES: [(&str, &str); 8] = [
    ("s.csv", SURVEY),
    ("t.csv", LATER_SURVEY),
    (
        "l.csv",
        "mã xã;xã;tỉnh\n00001;Mẫu;Lạng Sơn\n00002;Khác;Lạng Sơn\n",
    ),
    ("w.csv", "chỉ tiêu;giá trị\n1.1;đạt;;\n99.9;x\n"),
    ("r.toml", include_str!("../../seeds/r.toml")),
    ("o.toml", include_str!("../../seeds/o.toml")),
    ("a.toml", include_str!("../../seeds/a.toml")),
    ("x.toml", include_str!("../../seeds/x.toml")),
];

const SURVEY: &str = "chỉ tiêu;tử số;mẫu số;giá trị;ghi chú\nxã;;;Mẫu;\nngày số liệu;;;31/12/2023;\n\
    tỉnh;;;Lạng Sơn;\n1.1;;;đạt;\n12.1;70;100;;\n";

const LATER_SURVEY: &str = "xã;thôn;chỉ tiêu;giới tính;tử số;mẫu số;giá trị\n\
    Mẫu;;ngày số liệu;;;;31/12/2024\nMẫu;;tỉnh;;;;Lạng Sơn\nMẫu;A;12.1;nam;20;40;\nMẫu;A;12.1;nữ;30;40;\n\
    Mẫu;B;12.1;;19;20;\nKhác;;ngày số liệu;;;;31/12/2024\nKhác;;tỉnh;;;;Lạng Sơn\nKhác;;1.1;;;;chưa đạt\n";

/// The exit codes at which the program has done its job.
const DONE: [u8; 2] = [0, 1];

/// The arguments of a run, a line each.
#[derive(Debug)]
pub struct CommandLine(Vec<OsString>);

impl CommandLine {
    /// Any bytes as arguments that reach no file outside the current folder.
    pub fn of(bytes: &[u8]) -> CommandLine {
        let lines = bytes.split(|byte| *byte == b'\n').take(24);
        CommandLine(lines.map(argument).collect())
    }

    /// All arguments, the program's name first.
    pub fn arguments(&self, program: &str) -> Vec<OsString> {
        let mut arguments = vec![OsString::from(program)];
        arguments.extend_from_slice(&self.0);
        arguments
    }

    /// Puts the files where the arguments find them, and nothing else.
    pub fn prepare(&self, folder: &Path) {
        for entry in std::fs::read_dir(folder).expect("a folder") {
            let entry = entry.expect("an entry");
            let path = entry.path();
            if entry.file_type().expect("a kind").is_dir() {
                std::fs::remove_dir_all(path).expect("a folder of the last run");
            } else if !FILES.iter().any(|(name, _)| entry.file_name() == *name) {
                std::fs::remove_file(path).expect("a file of the last run");
            }
        }
        for (name, text) in FILES {
            let path = folder.join(name);
            if std::fs::read(&path).is_ok_and(|bytes| bytes == text.as_bytes()) {
                continue;
            }
            std::fs::write(path, text).expect("the folder can be written to");
        }
    }

    /// Checks what a run left: no temporary file, and nothing at all where it was in vain.
    pub fn check(&self, folder: &Path, exit: u8) {
        assert!(exit <= 5, "exit code {exit}");
        for entry in std::fs::read_dir(folder).expect("a folder") {
            let name = entry.expect("an entry").file_name();
            let shown = name.to_string_lossy();
            assert!(!shown.starts_with(".nongthon-"), "{shown} is left");
            let given = FILES.iter().find(|(known, _)| name == *known);
            match given {
                // To change a rule file is what this command is for.
                Some((name, text)) if !self.has("sign-off") => {
                    let bytes = std::fs::read(folder.join(name)).expect("it is there");
                    assert_eq!(bytes, text.as_bytes(), "{name} was written over");
                }
                Some(_) => {}
                None => assert!(
                    DONE.contains(&exit) || self.has("--keep-going"),
                    "{shown} was written in vain"
                ),
            }
        }
    }

    /// Whether this is an argument.
    fn has(&self, wanted: &str) -> bool {
        self.0.iter().any(|argument| argument == wanted)
    }
}

#[cfg(unix)]
fn argument(bytes: &[u8]) -> OsString {
    use std::os::unix::ffi::OsStringExt;
    let harmless = |byte: &u8| {
        if matches!(byte, b'/' | 0) {
            b'_'
        } else {
            *byte
        }
    };
    OsString::from_vec(bytes.iter().map(harmless).collect())
}

#[cfg(not(unix))]
fn argument(bytes: &[u8]) -> OsString {
    let harmless = |symbol: char| {
        if matches!(symbol, '/' | '\\' | ':' | '\0') {
            '_'
        } else {
            symbol
        }
    };
    String::from_utf8_lossy(bytes)
        .chars()
        .map(harmless)
        .collect::<String>()
        .into()
}
