#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| fuzz::pdf_read(bytes));
