//! The parsed messages, once for each language and process.

use std::sync::OnceLock;

use fluent::concurrent::FluentBundle;
use fluent::{FluentResource, FluentValue};
use plan::Language;
use rust_decimal::Decimal;
use rust_decimal::prelude::FromPrimitive;
use unic_langid::LanguageIdentifier;

use crate::number::number;

/// Language tag and the text of each of its files, embedded at compile time.
const SOURCES: &[(&str, &[&str])] = include!(concat!(env!("OUT_DIR"), "/sources.rs"));

type Bundle = FluentBundle<FluentResource>;

/// The messages of `language`.
pub(super) fn bundle(language: Language) -> &'static Bundle {
    static FI: OnceLock<Bundle> = OnceLock::new();
    static SV: OnceLock<Bundle> = OnceLock::new();
    let cell = match language {
        Language::Fi => &FI,
        Language::Sv => &SV,
    };
    cell.get_or_init(|| parse(language))
}

fn parse(language: Language) -> Bundle {
    let id: LanguageIdentifier = language.tag().parse().expect("fi and sv are BCP 47 tags");
    let mut bundle = Bundle::new_concurrent(vec![id]);
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(|value, _| match value {
        FluentValue::Number(count) => Decimal::from_f64(count.value).map(|value| number(value, None)),
        _ => None,
    }));
    let files = SOURCES
        .iter()
        .filter(|(tag, _)| *tag == language.tag())
        .flat_map(|(_, files)| *files);
    for file in files {
        let resource = FluentResource::try_new((*file).to_owned()).expect("the build parsed the same text");
        bundle
            .add_resource(resource)
            .expect("the build checked that no key comes twice");
    }
    bundle
}
