//! Amounts, shares and exact division that adds up both ways. No I/O, no float.
