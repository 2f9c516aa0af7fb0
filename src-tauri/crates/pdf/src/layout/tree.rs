//! The structure tree: what each mark on a page belongs to (ISO 32000-1, 14.7).

use document::Language;

use super::page::PageId;

/// An element of the structure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct NodeId(pub(crate) usize);

/// What an element is (ISO 32000-1, 14.8.4).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    Document,
    Sect,
    Div,
    BlockQuote,
    /// The title on the cover: role-mapped to P, so that headings begin with H1.
    Title,
    Heading(u8),
    P,
    List {
        ordered: bool,
    },
    ListItem,
    Label,
    ListBody,
    Table,
    Caption,
    TableHead,
    TableBody,
    TableRow,
    HeaderCell {
        scope: Scope,
        columns: u16,
    },
    DataCell {
        columns: u16,
    },
    Figure,
    Contents,
    ContentsItem,
    Reference,
    Link,
    Span,
}

/// What a header cell is the header of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scope {
    Row,
    Column,
}

/// What an element contains, in reading order.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Kid {
    Node(NodeId),
    /// Marked content on a page.
    Content {
        page: PageId,
        mcid: usize,
    },
    /// A link on a page, by its place in [`super::page::Page::links`].
    Link {
        page: PageId,
        index: usize,
    },
}

/// An element with its attributes.
#[derive(Clone, Debug)]
pub(crate) struct Node {
    pub(crate) role: Role,
    pub(crate) parent: Option<NodeId>,
    pub(crate) kids: Vec<Kid>,
    /// Set where it differs from the parent's.
    pub(crate) language: Option<Language>,
    /// What a figure shows.
    pub(crate) alternative: Option<String>,
    /// Where a figure is: left, bottom, right, top.
    pub(crate) bounds: Option<[f32; 4]>,
}

/// All elements; the first is the document.
#[derive(Clone, Debug)]
pub(crate) struct Tree {
    pub(crate) nodes: Vec<Node>,
}

impl Tree {
    /// The element that everything is in.
    pub(crate) const ROOT: NodeId = NodeId(0);

    /// A tree with nothing but the document.
    pub(crate) fn new() -> Self {
        Tree {
            nodes: vec![Node::new(Role::Document, None)],
        }
    }

    /// Adds an element at the end of `parent`.
    pub(crate) fn add(&mut self, parent: NodeId, role: Role) -> NodeId {
        let id = NodeId(self.nodes.len());
        self.nodes.push(Node::new(role, Some(parent)));
        self[parent].kids.push(Kid::Node(id));
        id
    }

    /// The place of every element in the order in which the document is read, by its id.
    pub(crate) fn reading_order(&self) -> Vec<usize> {
        let mut places = vec![0; self.nodes.len()];
        let mut todo = vec![Self::ROOT];
        let mut place = 0;
        while let Some(id) = todo.pop() {
            places[id.0] = place;
            place += 1;
            let inner = self[id].kids.iter().rev().filter_map(|kid| match kid {
                Kid::Node(id) => Some(*id),
                Kid::Content { .. } | Kid::Link { .. } => None,
            });
            todo.extend(inner);
        }
        places
    }

    /// True when `ancestor` is `node` or one of those it is in.
    pub(crate) fn is_inside(&self, node: NodeId, ancestor: NodeId) -> bool {
        std::iter::successors(Some(node), |id| self[*id].parent).any(|id| id == ancestor)
    }
}

impl std::ops::Index<NodeId> for Tree {
    type Output = Node;

    fn index(&self, id: NodeId) -> &Node {
        &self.nodes[id.0]
    }
}

impl std::ops::IndexMut<NodeId> for Tree {
    fn index_mut(&mut self, id: NodeId) -> &mut Node {
        &mut self.nodes[id.0]
    }
}

impl Node {
    fn new(role: Role, parent: Option<NodeId>) -> Self {
        Node {
            role,
            parent,
            kids: Vec::new(),
            language: None,
            alternative: None,
            bounds: None,
        }
    }
}
