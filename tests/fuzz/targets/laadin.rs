#![no_main]

use std::sync::LazyLock;

/// In memory where there is such a folder: thousands of files a second.
static SCRATCH: LazyLock<tempfile::TempDir> = LazyLock::new(|| {
    let in_memory = tempfile::TempDir::new_in("/dev/shm");
    in_memory.or_else(|_| tempfile::TempDir::new()).expect("a temporary folder can be made")
});

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| fuzz::laadin(bytes, SCRATCH.path()));
