//! What a file is, by its first bytes.

use plan::content::MediaType;

/// The name of a form (RFC 6838), as the plan's JSON form writes it.
pub(crate) fn name(form: MediaType) -> &'static str {
    match form {
        MediaType::Png => "image/png",
        MediaType::Jpeg => "image/jpeg",
        MediaType::Pdf => "application/pdf",
    }
}

/// The form of a file that a plan can keep as an attachment; none for any other.
pub(crate) fn form_of(bytes: &[u8]) -> Option<MediaType> {
    let known: [(&[u8], MediaType); 3] = [
        (b"\x89PNG\r\n\x1a\n", MediaType::Png),
        (b"\xff\xd8\xff", MediaType::Jpeg),
        (PDF, MediaType::Pdf),
    ];
    let found = known.into_iter().find(|(head, _)| bytes.starts_with(head));
    found.map(|(_, form)| form)
}

/// How every PDF begins.
pub(crate) const PDF: &[u8] = b"%PDF-";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_those_of_the_json_form() {
        for form in [MediaType::Png, MediaType::Jpeg, MediaType::Pdf] {
            assert_eq!(serde_json::to_value(form).unwrap(), name(form));
        }
    }

    #[test]
    fn other_files_have_no_form() {
        for bytes in [&b"GIF89a"[..], b"PK\x03\x04", b"<svg>", b"", b"%PD"] {
            assert_eq!(form_of(bytes), None);
        }
        assert_eq!(form_of(b"%PDF-1.7\n"), Some(MediaType::Pdf));
    }
}
