//! Web and e-mail addresses: where they may go on in the next line. Never with a hyphen, which would be read as a part
//! of the address.

/// Signs that begin the next line, so that no full stop or hyphen at a line's end is taken for the sentence's.
const BEFORE: &[char] = &['.', '?', '&', '=', '#', '_', '~', '%', '+', ',', '@', '-'];
/// Characters that stay together at the beginning and at the end.
const WHOLE: usize = 4;

/// True when a word is an address: `https://…`, `www.…`, `name@host`, `host.fi/…`.
pub(super) fn is_address(word: &str) -> bool {
    if word.contains("://") || word.starts_with("www.") {
        return true;
    }
    if let Some((name, host)) = word.split_once('@') {
        return !name.is_empty() && host.contains('.');
    }
    word.split_once('/').is_some_and(|(host, _)| is_host(host))
}

fn is_host(text: &str) -> bool {
    let Some((name, country)) = text.rsplit_once('.') else {
        return false;
    };
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.');
    name.contains(char::is_alphabetic)
        && name.chars().all(plain)
        && country.len() >= 2
        && country.chars().all(|c| c.is_ascii_alphabetic())
}

/// The bytes at which an address may go on in the next line: after a slash, before other signs.
pub(super) fn address_breaks(address: &str) -> Vec<usize> {
    let count = address.chars().count();
    let mut breaks = Vec::new();
    let mut before = '\0';
    for (index, (at, character)) in address.char_indices().enumerate() {
        let after_slash = before == '/' && character != '/';
        let before_sign = BEFORE.contains(&character) && before.is_alphanumeric();
        if (after_slash || before_sign) && index >= WHOLE && count - index >= WHOLE {
            breaks.push(at);
        }
        before = character;
    }
    breaks
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parted(address: &str) -> String {
        let mut parted = String::new();
        let mut from = 0;
        for at in address_breaks(address) {
            parted.push_str(&address[from..at]);
            parted.push('|');
            from = at;
        }
        parted + &address[from..]
    }

    #[test]
    fn addresses_part_after_slashes_and_before_signs() {
        assert_eq!(
            parted("https://www.finlex.fi/fi/laki/2023/380?a=1"),
            "https://|www|.finlex|.fi/|fi/|laki/|2023/|380|?a=1"
        );
        assert_eq!(
            parted("kirjaamo@tyollisyys-alue.example"),
            "kirjaamo|@tyollisyys|-alue|.example"
        );
    }

    #[test]
    fn addresses_are_told_from_words() {
        for address in ["https://a.fi", "www.stat.fi", "nimi@kunta.fi", "finlex.fi/fi/laki"] {
            assert!(is_address(address), "{address}");
        }
        for word in ["ja/tai", "1.1.2025/3", "klo", "@nimi", "380/2023", "Porvoo/Borgå"] {
            assert!(!is_address(word), "{word}");
        }
    }
}
