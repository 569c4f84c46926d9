//! What the document is made of, for those who hear it instead of seeing it.

use std::num::NonZeroU16;

use krilla::tagging::{
    Identifier, ListNumbering, Node as Leaf, TableHeaderScope, Tag, TagGroup, TagKind, TagTree,
};

/// What a part of the document is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Role {
    /// Blocks that belong together.
    Group,
    /// A heading: how deep, and what it says.
    Heading(u16, String),
    /// A paragraph.
    Paragraph,
    /// A list with bullets.
    Bullets,
    /// A list of names and what they are.
    Facts,
    /// An item of a list.
    Item,
    /// The bullet or the name of an item.
    Label,
    /// What an item says.
    Body,
    /// A table.
    Table,
    /// The row of a table that names the columns.
    Head,
    /// The other rows.
    Rows,
    /// A row.
    Row,
    /// The name of a column.
    ColumnName,
    /// The name of a row.
    RowName,
    /// Another cell.
    Cell,
}

/// A part of the document.
pub(crate) type NodeId = usize;

/// The document as a whole.
pub(crate) const ROOT: NodeId = 0;

/// The parts of the document. What is added first is read first.
#[derive(Debug)]
pub(crate) struct Tags {
    nodes: Vec<Node>,
}

#[derive(Debug)]
struct Node {
    role: Role,
    children: Vec<Child>,
}

#[derive(Clone, Copy, Debug)]
enum Child {
    Node(NodeId),
    Content(Identifier),
}

impl Default for Tags {
    fn default() -> Self {
        Self { nodes: vec![Node { role: Role::Group, children: Vec::new() }] }
    }
}

impl Tags {
    /// Adds a part to another.
    pub(crate) fn add(&mut self, parent: NodeId, role: Role) -> NodeId {
        let id = self.nodes.len();
        self.nodes.push(Node { role, children: Vec::new() });
        self.push(parent, Child::Node(id));
        id
    }

    /// Says that something drawn belongs to this part.
    pub(crate) fn fill(&mut self, id: NodeId, content: Identifier) {
        self.push(id, Child::Content(content));
    }

    /// The heading that this part is, if nothing of it is drawn yet.
    pub(crate) fn new_heading(&self, id: NodeId) -> Option<(u16, &str)> {
        match self.nodes.get(id) {
            Some(Node { role: Role::Heading(level, text), children }) if children.is_empty() => {
                Some((*level, text))
            }
            _ => None,
        }
    }

    /// The parts as the tree that is written.
    pub(crate) fn tree(&self) -> TagTree {
        let mut tree = TagTree::new();
        self.children(ROOT).into_iter().for_each(|child| tree.push(child));
        tree
    }

    fn push(&mut self, id: NodeId, child: Child) {
        if let Some(node) = self.nodes.get_mut(id) {
            node.children.push(child);
        }
    }

    fn children(&self, id: NodeId) -> Vec<Leaf> {
        let Some(node) = self.nodes.get(id) else { return Vec::new() };
        let leaf = |child: &Child| match child {
            Child::Content(content) => Some(Leaf::Leaf(*content)),
            Child::Node(id) => {
                let role = &self.nodes.get(*id)?.role;
                Some(Leaf::Group(TagGroup::with_children(tag(role), self.children(*id))))
            }
        };
        node.children.iter().filter_map(leaf).collect()
    }
}

/// The tag that stands for a role.
fn tag(role: &Role) -> TagKind {
    match role {
        Role::Group => Tag::Div.into(),
        Role::Heading(level, text) => {
            Tag::Hn(NonZeroU16::new(*level).unwrap_or(NonZeroU16::MIN), Some(text.clone())).into()
        }
        Role::Paragraph => Tag::P.into(),
        Role::Bullets => Tag::L(ListNumbering::Disc).into(),
        Role::Facts => Tag::L(ListNumbering::None).into(),
        Role::Item => Tag::LI.into(),
        Role::Label => Tag::Lbl.into(),
        Role::Body => Tag::LBody.into(),
        Role::Table => Tag::Table.into(),
        Role::Head => Tag::THead.into(),
        Role::Rows => Tag::TBody.into(),
        Role::Row => Tag::TR.into(),
        Role::ColumnName => Tag::TH(TableHeaderScope::Column).into(),
        Role::RowName => Tag::TH(TableHeaderScope::Row).into(),
        Role::Cell => Tag::TD.into(),
    }
}
