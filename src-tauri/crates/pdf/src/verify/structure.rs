//! Who owns which marked content, read from the structure tree and from the parent tree.

use std::collections::{BTreeMap, HashMap, HashSet};

use lopdf::{Dictionary, Document, Object, ObjectId};

use super::VerifyError;

/// What the structure says about the pages.
pub(super) struct Owned {
    /// By page the element of every marked content; `None` when several claim it.
    contents: HashMap<ObjectId, BTreeMap<i64, Option<ObjectId>>>,
    /// The links that elements refer to, with the element.
    links: HashMap<ObjectId, ObjectId>,
    /// The parent tree: a list of elements for a page, one element for a link.
    parents: BTreeMap<i64, Vec<ObjectId>>,
}

/// Reads both trees.
///
/// # Errors
/// [`VerifyError::Missing`] when one isn't there, [`VerifyError::Unreadable`] when an element is broken.
pub(super) fn read(file: &Document, catalog: &Dictionary) -> Result<Owned, VerifyError> {
    let root = catalog.get(b"StructTreeRoot").and_then(Object::as_reference);
    let root = root.map_err(|_| VerifyError::Missing("StructTreeRoot"))?;
    let tree = file
        .get_dictionary(root)
        .map_err(|_| VerifyError::Missing("StructTreeRoot"))?;
    let top = tree
        .get(b"K")
        .and_then(Object::as_reference)
        .map_err(|_| VerifyError::Missing("Document element"))?;
    let mut owned = Owned {
        contents: HashMap::new(),
        links: HashMap::new(),
        parents: BTreeMap::new(),
    };
    let mut seen = HashSet::new();
    let mut todo = vec![(top, root)];
    while let Some((id, parent)) = todo.pop() {
        let broken = |what: &str| VerifyError::Unreadable(format!("element {} {}: {what}", id.0, id.1));
        let element = file.get_dictionary(id).map_err(|_| broken("not there"))?;
        if !seen.insert(id) {
            return Err(broken("in the tree twice"));
        }
        if element.get(b"P").and_then(Object::as_reference).ok() != Some(parent) {
            return Err(broken("another parent"));
        }
        if !element.has(b"S") {
            return Err(broken("no type"));
        }
        owned.kids(file, id, element, &mut todo);
    }
    owned.read_parents(file, tree)?;
    Ok(owned)
}

impl Owned {
    fn kids(&mut self, file: &Document, id: ObjectId, element: &Dictionary, todo: &mut Vec<(ObjectId, ObjectId)>) {
        let page = element.get(b"Pg").and_then(Object::as_reference).ok();
        let kids: &[Object] = match element.get(b"K") {
            Ok(Object::Array(kids)) => kids,
            Ok(one) => std::slice::from_ref(one),
            Err(_) => &[],
        };
        for kid in kids {
            match kid {
                Object::Integer(mcid) => {
                    if let Some(page) = page {
                        self.claim(page, *mcid, id);
                    }
                }
                Object::Reference(child) => todo.push((*child, id)),
                Object::Dictionary(entry) => self.entry(file, entry, page, id),
                _ => {}
            }
        }
    }

    fn entry(&mut self, file: &Document, entry: &Dictionary, page: Option<ObjectId>, owner: ObjectId) {
        let own = entry.get(b"Pg").and_then(Object::as_reference).ok().or(page);
        if let (Ok(mcid), Some(page)) = (entry.get(b"MCID").and_then(Object::as_i64), own) {
            self.claim(page, mcid, owner);
        }
        if let Ok(link) = entry.get(b"Obj").and_then(Object::as_reference)
            && file.get_dictionary(link).is_ok()
        {
            self.links.insert(link, owner);
        }
    }

    fn claim(&mut self, page: ObjectId, mcid: i64, owner: ObjectId) {
        let contents = self.contents.entry(page).or_default();
        contents
            .entry(mcid)
            .and_modify(|claimed| *claimed = None)
            .or_insert(Some(owner));
    }

    fn read_parents(&mut self, file: &Document, tree: &Dictionary) -> Result<(), VerifyError> {
        let missing = |_| VerifyError::Missing("ParentTree");
        let mut seen = HashSet::new();
        let mut todo = vec![
            tree.get_deref(b"ParentTree", file)
                .and_then(Object::as_dict)
                .map_err(missing)?,
        ];
        while let Some(node) = todo.pop() {
            if let Ok(kids) = node.get_deref(b"Kids", file).and_then(Object::as_array) {
                for kid in kids.iter().filter_map(|kid| kid.as_reference().ok()) {
                    // Reached twice, a node would be read twice; inside itself, for ever.
                    if !seen.insert(kid) {
                        return Err(VerifyError::Unreadable(
                            "a part of the ParentTree is in it twice".to_owned(),
                        ));
                    }
                    todo.push(file.get_dictionary(kid).map_err(missing)?);
                }
            }
            let Ok(numbers) = node.get_deref(b"Nums", file).and_then(Object::as_array) else {
                continue;
            };
            for pair in numbers.chunks_exact(2) {
                let key = pair[0].as_i64().map_err(missing)?;
                let owners = match &pair[1] {
                    Object::Array(owners) => owners.iter().filter_map(|owner| owner.as_reference().ok()).collect(),
                    one => one.as_reference().into_iter().collect(),
                };
                self.parents.insert(key, owners);
            }
        }
        Ok(())
    }

    /// Compares the marks of a page with both trees.
    ///
    /// # Errors
    /// [`VerifyError::Ownership`] at the first mark that isn't owned by exactly one element.
    pub(super) fn check_page(&self, page: usize, id: ObjectId, key: i64, marks: &[i64]) -> Result<(), VerifyError> {
        let parents = self.parents.get(&key).map_or(&[][..], Vec::as_slice);
        let none = BTreeMap::new();
        let claims = self.contents.get(&id).unwrap_or(&none);
        let wrong = |mcid, reason| Err(VerifyError::Ownership { page, mcid, reason });
        let mut seen = HashSet::with_capacity(marks.len());
        for mcid in marks {
            if !seen.insert(mcid) {
                return wrong(*mcid, "on the page twice");
            }
            let parent = usize::try_from(*mcid).ok().and_then(|index| parents.get(index));
            match claims.get(mcid) {
                None => return wrong(*mcid, "owned by no element"),
                Some(None) => return wrong(*mcid, "owned by several elements"),
                Some(owner) if owner.as_ref() != parent => return wrong(*mcid, "the parent tree says otherwise"),
                Some(Some(_)) => {}
            }
        }
        if parents.len() != marks.len() || claims.len() != marks.len() {
            return wrong(
                i64::try_from(marks.len()).unwrap_or(i64::MAX),
                "elements own more than the page has",
            );
        }
        Ok(())
    }

    /// Checks that no element owns content of a page that isn't there.
    ///
    /// # Errors
    /// [`VerifyError::Ownership`] at the first such content.
    pub(super) fn check_leftovers(&self, pages: &[ObjectId]) -> Result<(), VerifyError> {
        let pages: HashSet<&ObjectId> = pages.iter().collect();
        match self.contents.iter().find(|(page, _)| !pages.contains(page)) {
            None => Ok(()),
            Some((_, claims)) => {
                let mcid = claims.keys().next().copied().unwrap_or(0);
                Err(VerifyError::Ownership {
                    page: 0,
                    mcid,
                    reason: "on a page that isn't there",
                })
            }
        }
    }

    /// Whether the link is in the structure and the parent tree knows the same element.
    pub(super) fn has_link(&self, key: i64, link: ObjectId) -> bool {
        let owner = self.links.get(&link);
        owner.is_some() && self.parents.get(&key).and_then(|owners| owners.first()) == owner
    }
}
