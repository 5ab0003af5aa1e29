#![no_main]

use nongthon_fuzz::targets::CommandLine;
use std::cell::OnceCell;
use tempfile::TempDir;

thread_local! {
    static FOLDER: OnceCell<TempDir> = const { OnceCell::new() };
}

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| FOLDER.with(|folder| {
    let folder = folder.get_or_init(|| {
        let folder = tempfile::tempdir().expect("a temporary folder");
        std::env::set_current_dir(folder.path()).expect("the folder is there");
        folder
    });
    let line = CommandLine::of(bytes);
    line.prepare(folder.path());
    let exit = nongthon::cli::run(&line.arguments("nongthon"));
    line.check(folder.path(), exit as u8);
}));
