//! The document as an accessible PDF: layout, paint (printpdf), tag (lopdf), verify.
