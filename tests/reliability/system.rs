//! Running the program in other circumstances than the tests' own.

#![allow(clippy::print_stderr, reason = "a test that is skipped says so")]

use crate::support::root;
use std::process::Command;

/// Runs a script in a namespace of its own; what it prints on both channels. `None`, with a word about it,
/// where the system does not allow that: containers often do not.
pub fn in_private_space(options: &[&str], script: &str) -> Option<String> {
    let unshare = |script: &str| {
        Command::new("unshare")
            .args(["--user", "--map-root-user"])
            .args(options)
            .args(["sh", "-c", script])
            .current_dir(root())
            .output()
    };
    let allowed = match options.contains(&"--mount") {
        true => unshare("mount -t tmpfs -o size=8k tmpfs /mnt"),
        false => unshare("true"),
    };
    if !allowed.is_ok_and(|outcome| outcome.status.success()) {
        eprintln!("skipped: no namespaces for {options:?} here");
        return None;
    }
    let outcome = unshare(&format!("{{ {script}; }} 2>&1")).expect("it ran before");
    Some(String::from_utf8_lossy(&outcome.stdout).into_owned())
}

/// The program as somebody for whom permissions count, which they do not for root.
pub fn as_somebody(arguments: &[&str]) -> Command {
    let program = env!("CARGO_BIN_EXE_nongthon");
    let is_root = std::fs::metadata("/proc/self")
        .is_ok_and(|it| std::os::unix::fs::MetadataExt::uid(&it) == 0);
    let mut command = match is_root {
        false => Command::new(program),
        true => {
            let mut command = Command::new("setpriv");
            command.args(["--reuid=65534", "--regid=65534", "--clear-groups", program]);
            command
        }
    };
    command.args(arguments);
    command
}
