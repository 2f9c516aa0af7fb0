//! The document for those who work in Word and Excel: DOCX with real styles, XLSX with numbers and formulas, CSV.
//!
//! Everything comes from [`document::Document`], which is already worded and formatted: nothing here translates, counts or rounds.
