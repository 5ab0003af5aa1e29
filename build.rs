//! Rule files are embedded in the program; a new one must cause a rebuild.

fn main() {
    println!("cargo:rerun-if-changed=rules");
}
