//! Who owns which marked content, read from the structure tree and from the parent tree.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::VerifyError;
use crate::read::{Dict, File, Id, Page, Value};

/// What a claim, an owner or an element takes in memory, about.
const ENTRY: usize = 64;

/// What the structure says about the pages.
pub(super) struct Owned {
    /// By page the element of every marked content; `None` when several claim it.
    contents: HashMap<Id, BTreeMap<i64, Option<Id>>>,
    /// The links that elements refer to, with the element.
    links: HashMap<Id, Id>,
    /// The parent tree: a list of elements for a page, one element for a link.
    parents: BTreeMap<i64, Vec<Id>>,
}

/// Reads both trees.
///
/// # Errors
/// [`VerifyError::Missing`] when one isn't there, [`VerifyError::Unreadable`] when an element is broken.
pub(super) fn read<'b>(file: &File<'b>, catalog: &Dict<'b>) -> Result<Owned, VerifyError> {
    const MISSING: VerifyError = VerifyError::Missing("StructTreeRoot");
    let root = catalog.get(b"StructTreeRoot").reference().ok_or(MISSING)?;
    let tree = file.object(root)?;
    let tree = tree.dict().ok_or(MISSING)?;
    let top = tree.get(b"K").reference();
    let top = top.ok_or(VerifyError::Missing("Document element"))?;
    let mut owned = Owned {
        contents: HashMap::new(),
        links: HashMap::new(),
        parents: BTreeMap::new(),
    };
    let mut seen = HashSet::new();
    let mut todo = vec![(top, root)];
    while let Some((id, parent)) = todo.pop() {
        let broken = |what: &str| VerifyError::Unreadable(format!("element {}: {what}", id.0));
        if !seen.insert(id) {
            return Err(broken("in the tree twice"));
        }
        file.room().keep(ENTRY)?;
        let element = file.object(id)?;
        let element = element.dict().ok_or_else(|| broken("not there"))?;
        if element.get(b"P").reference() != Some(parent) {
            return Err(broken("another parent"));
        }
        if !element.has(b"S") {
            return Err(broken("no type"));
        }
        owned.kids(file, id, element, &mut todo)?;
    }
    owned.read_parents(file, tree)?;
    Ok(owned)
}

impl Owned {
    fn kids(
        &mut self,
        file: &File<'_>,
        id: Id,
        element: &Dict<'_>,
        todo: &mut Vec<(Id, Id)>,
    ) -> Result<(), VerifyError> {
        let page = element.get(b"Pg").reference();
        let kids = element.get(b"K");
        let kids = kids.array().unwrap_or(std::slice::from_ref(kids));
        file.room().keep(kids.len() * ENTRY)?;
        for kid in kids {
            match kid {
                Value::Integer(mcid) => {
                    if let Some(page) = page {
                        self.claim(page, *mcid, id);
                    }
                }
                Value::Reference(child) => todo.push((*child, id)),
                Value::Dict(entry) => self.entry(entry, page, id),
                _ => {}
            }
        }
        Ok(())
    }

    fn entry(&mut self, entry: &Dict<'_>, page: Option<Id>, owner: Id) {
        let own = entry.get(b"Pg").reference().or(page);
        if let (Some(mcid), Some(page)) = (entry.get(b"MCID").integer(), own) {
            self.claim(page, mcid, owner);
        }
        if let Some(link) = entry.get(b"Obj").reference() {
            self.links.insert(link, owner);
        }
    }

    fn claim(&mut self, page: Id, mcid: i64, owner: Id) {
        let contents = self.contents.entry(page).or_default();
        contents
            .entry(mcid)
            .and_modify(|claimed| *claimed = None)
            .or_insert(Some(owner));
    }

    fn read_parents<'b>(&mut self, file: &File<'b>, tree: &Dict<'b>) -> Result<(), VerifyError> {
        const MISSING: VerifyError = VerifyError::Missing("ParentTree");
        let mut seen = HashSet::new();
        let mut todo = vec![tree.get(b"ParentTree").clone()];
        while let Some(node) = todo.pop() {
            // Reached twice, a node would be read twice; inside itself, for ever.
            if node.reference().is_none_or(|id| !seen.insert(id)) {
                return Err(VerifyError::Unreadable(
                    "ParentTree: a part that is no object, or in it twice".to_owned(),
                ));
            }
            let node = file.follow(&node)?;
            let node = node.dict().ok_or(MISSING)?;
            let kids = file.follow(node.get(b"Kids"))?;
            todo.extend(kids.array().unwrap_or_default().iter().cloned());
            let numbers = file.follow(node.get(b"Nums"))?;
            for pair in numbers.array().unwrap_or_default().chunks_exact(2) {
                let key = pair[0].integer().ok_or(MISSING)?;
                let owners: Vec<Id> = match &pair[1] {
                    Value::Array(owners) => owners.iter().filter_map(Value::reference).collect(),
                    one => one.reference().into_iter().collect(),
                };
                file.room().keep(ENTRY + owners.len() * size_of::<Id>())?;
                self.parents.insert(key, owners);
            }
        }
        Ok(())
    }

    /// Compares the marks of a page with both trees.
    ///
    /// # Errors
    /// [`VerifyError::Ownership`] at the first mark that isn't owned by exactly one element.
    pub(super) fn check_page(&self, page: usize, id: Id, key: i64, marks: &[i64]) -> Result<(), VerifyError> {
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
    pub(super) fn check_leftovers(&self, pages: &[Page]) -> Result<(), VerifyError> {
        let pages: HashSet<&Id> = pages.iter().map(|page| &page.id).collect();
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
    pub(super) fn has_link(&self, key: i64, link: Id) -> bool {
        let owner = self.links.get(&link);
        owner.is_some() && self.parents.get(&key).and_then(|owners| owners.first()) == owner
    }
}
