//! The structure tree and the parent tree (ISO 32000-1, 14.7).

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

use super::annotation::Links;
use super::{Ids, integer, role_name, text};
use crate::layout::Laid;
use crate::layout::tree::{Kid, Node, Role, Scope, Tree};

/// Adds every element and the tree that leads from marked content to its element.
pub(super) fn add(file: &mut Document, laid: &Laid, ids: &Ids, links: &Links) {
    for (node, id) in laid.tree.nodes.iter().zip(&ids.elements) {
        let element = element(node, laid, ids, links);
        file.set_object(*id, element);
    }
    let parents = parent_tree(file, laid, ids, links);
    file.set_object(
        ids.root,
        dictionary! {
            "Type" => "StructTreeRoot",
            "K" => ids.elements[Tree::ROOT.0],
            "ParentTree" => parents,
            "ParentTreeNextKey" => integer(ids.pages.len() + links.count()),
            // The title on the cover is no heading: headings begin with H1 after it.
            "RoleMap" => dictionary! { "Title" => "P" },
        },
    );
}

fn element(node: &Node, laid: &Laid, ids: &Ids, links: &Links) -> Dictionary {
    let page = node.kids.iter().find_map(|kid| match kid {
        Kid::Content { page, .. } => Some(*page),
        Kid::Node(_) | Kid::Link { .. } => None,
    });
    let page_id = |page: crate::layout::page::PageId| ids.pages[laid.places[page.0] - 1];
    let kid = |kid: &Kid| -> Object {
        match *kid {
            Kid::Node(child) => ids.elements[child.0].into(),
            Kid::Content { page: on, mcid } if Some(on) == page => integer(mcid),
            Kid::Content { page, mcid } => {
                dictionary! { "Type" => "MCR", "Pg" => page_id(page), "MCID" => integer(mcid) }.into()
            }
            Kid::Link { page, index } => {
                dictionary! { "Type" => "OBJR", "Pg" => page_id(page), "Obj" => links.id(page, index) }.into()
            }
        }
    };
    let parent = node.parent.map_or(ids.root, |parent| ids.elements[parent.0]);
    let mut element = dictionary! { "Type" => "StructElem", "S" => role_name(node.role), "P" => parent };
    if !node.kids.is_empty() {
        element.set("K", node.kids.iter().map(kid).collect::<Vec<_>>());
    }
    if let Some(page) = page {
        element.set("Pg", page_id(page));
    }
    if let Some(language) = node.language {
        element.set("Lang", Object::string_literal(language.tag()));
    }
    if let Some(alternative) = &node.alternative {
        element.set("Alt", text(alternative));
    }
    if let Some(attributes) = attributes(node) {
        element.set("A", attributes);
    }
    element
}

/// Attributes (ISO 32000-1, 14.8.5): scope and span of cells, numbering of lists, place of figures.
fn attributes(node: &Node) -> Option<Dictionary> {
    match node.role {
        Role::HeaderCell { scope, columns } => {
            let scope = match scope {
                Scope::Row => "Row",
                Scope::Column => "Column",
            };
            let mut table = dictionary! { "O" => "Table", "Scope" => scope };
            if columns > 1 {
                table.set("ColSpan", i64::from(columns));
            }
            Some(table)
        }
        Role::DataCell { columns } if columns > 1 => {
            Some(dictionary! { "O" => "Table", "ColSpan" => i64::from(columns) })
        }
        Role::List { ordered } => {
            Some(dictionary! { "O" => "List", "ListNumbering" => if ordered { "Decimal" } else { "Disc" } })
        }
        Role::Figure => node.bounds.map(|bounds| {
            let bounds: Vec<Object> = bounds.into_iter().map(Object::Real).collect();
            dictionary! { "O" => "Layout", "Placement" => "Block", "BBox" => bounds }
        }),
        _ => None,
    }
}

/// From the numbers of pages and links to the elements that own what is on them.
fn parent_tree(file: &mut Document, laid: &Laid, ids: &Ids, links: &Links) -> ObjectId {
    let mut numbers: Vec<Object> = Vec::with_capacity(2 * (laid.order.len() + links.count()));
    for (index, page) in laid.order.iter().enumerate() {
        let owners: Vec<Object> = laid.pages[page.0]
            .owners
            .iter()
            .map(|node| ids.elements[node.0].into())
            .collect();
        numbers.push(integer(index));
        numbers.push(owners.into());
    }
    for (number, node) in links.owners() {
        numbers.push(integer(number));
        numbers.push(ids.elements[node.0].into());
    }
    let last = ids.pages.len() + links.count();
    let limits = vec![integer(0), integer(last.saturating_sub(1))];
    let leaf = file.add_object(dictionary! { "Limits" => limits, "Nums" => numbers });
    file.add_object(dictionary! { "Kids" => vec![Object::from(leaf)] })
}
