//! Several things in one sentence.

use plan::Language;

use crate::Words;

/// `a, b ja c`, `a, b och c`: no comma before the last. Nothing gives nothing.
pub fn list<T: AsRef<str>>(items: &[T], language: Language) -> String {
    match items {
        [] => String::new(),
        [only] => only.as_ref().to_owned(),
        [before @ .., last] => {
            let before = before.iter().map(AsRef::as_ref).collect::<Vec<&str>>().join(", ");
            Words::new(language).list_and(&before, last.as_ref())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_one_is_joined_by_a_word() {
        assert_eq!(
            list(&["Kemi", "Keminmaa", "Tornio"], Language::Fi),
            "Kemi, Keminmaa ja Tornio"
        );
        assert_eq!(list(&["Esbo", "Grankulla"], Language::Sv), "Esbo och Grankulla");
        assert_eq!(list(&["Porvoo".to_owned()], Language::Fi), "Porvoo");
        assert_eq!(list::<&str>(&[], Language::Fi), "");
    }
}
