//! The example plans in every form.

use document::{Detail, Document, Form, Language, Options, build};

/// The example plans as documents, named by plan and form.
pub(crate) fn documents() -> Vec<(String, Document)> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../assets/examples");
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    files.sort();
    assert_eq!(files.len(), 5);
    let mut documents = vec![];
    for (path, form) in files.iter().flat_map(|path| {
        let forms = [
            Form::One(Language::Fi),
            Form::One(Language::Sv),
            Form::InSequence,
            Form::InParallel,
        ];
        forms.map(|form| (path, form))
    }) {
        let plan = plan::json::from_json(&std::fs::read(path).unwrap()).unwrap();
        let options = Options {
            form,
            version: None,
            detail: Detail::Full,
        };
        let name = format!("{} {form:?}", path.file_stem().unwrap().to_string_lossy());
        documents.push((name, build(&plan, &options, &|_| None).document));
    }
    documents
}
