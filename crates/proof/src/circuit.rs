//! Statements about a person, built from *and* and *not*.

use std::collections::{BTreeSet, HashMap};

/// A statement: true or false of every person.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Bit(u32);

impl Bit {
    /// What is always false.
    pub const FALSE: Self = Self(0);
    /// What is always true.
    pub const TRUE: Self = Self(1);

    const fn of(node: u32) -> Self {
        Self(node << 1)
    }

    /// Its node.
    pub(crate) const fn node(self) -> usize {
        (self.0 >> 1) as usize
    }

    /// It says that the node is false.
    pub(crate) const fn is_negated(self) -> bool {
        self.0 & 1 == 1
    }

    /// Whether the constant is meant.
    pub(crate) const fn constant(self) -> Option<bool> {
        match self {
            Self::FALSE => Some(false),
            Self::TRUE => Some(true),
            _ => None,
        }
    }
}

impl std::ops::Not for Bit {
    type Output = Self;

    fn not(self) -> Self {
        Self(self.0 ^ 1)
    }
}

/// What a node stands for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Node {
    /// Nothing: it is false.
    False,
    /// Something that the person says.
    Input(u32),
    /// All of these; sorted, at least two.
    All(Box<[Bit]>),
}

/// Nodes, each after those that it is made of. The same statement is never built twice.
#[derive(Clone, Debug)]
pub struct Circuit {
    nodes: Vec<Node>,
    known: HashMap<Box<[Bit]>, Bit>,
    inputs: Vec<Bit>,
}

impl Default for Circuit {
    fn default() -> Self {
        Self { nodes: vec![Node::False], known: HashMap::new(), inputs: Vec::new() }
    }
}

impl Circuit {
    /// How many nodes there are.
    #[must_use]
    pub const fn size(&self) -> usize {
        self.nodes.len()
    }

    pub(crate) fn node(&self, at: usize) -> &Node {
        self.nodes.get(at).unwrap_or(&Node::False)
    }

    fn push(&mut self, node: Node) -> Bit {
        let at = u32::try_from(self.nodes.len()).unwrap_or(u32::MAX);
        self.nodes.push(node);
        Bit::of(at)
    }

    /// Something new that a person may say or not.
    pub(crate) fn input(&mut self) -> Bit {
        let number = u32::try_from(self.inputs.len()).unwrap_or(u32::MAX);
        let bit = self.push(Node::Input(number));
        self.inputs.push(bit);
        bit
    }

    /// All of these.
    pub fn all(&mut self, bits: impl IntoIterator<Item = Bit>) -> Bit {
        let mut parts: Vec<Bit> = Vec::new();
        for bit in bits {
            match bit.constant() {
                Some(true) => {}
                Some(false) => return Bit::FALSE,
                None => parts.push(bit),
            }
        }
        parts.sort_unstable();
        parts.dedup();
        // A statement and its opposite stand side by side once sorted.
        if parts.windows(2).any(|pair| matches!(pair, [one, other] if *one == !*other)) {
            return Bit::FALSE;
        }
        match parts.as_slice() {
            [] => Bit::TRUE,
            [only] => *only,
            _ => {
                let parts = parts.into_boxed_slice();
                if let Some(bit) = self.known.get(&parts) {
                    return *bit;
                }
                let bit = self.push(Node::All(parts.clone()));
                self.known.insert(parts, bit);
                bit
            }
        }
    }

    /// At least one of these.
    pub fn any(&mut self, bits: impl IntoIterator<Item = Bit>) -> Bit {
        let none: Vec<_> = bits.into_iter().map(|bit| !bit).collect();
        !self.all(none)
    }

    /// Both.
    pub fn and(&mut self, one: Bit, other: Bit) -> Bit {
        self.all([one, other])
    }

    /// One or the other, or both.
    pub fn or(&mut self, one: Bit, other: Bit) -> Bit {
        self.any([one, other])
    }

    /// If the one, then the other.
    pub fn implies(&mut self, one: Bit, other: Bit) -> Bit {
        self.any([!one, other])
    }

    /// What makes this so: it is so if one of them is.
    pub(crate) fn reasons(&self, bit: Bit, found: &mut BTreeSet<Bit>) {
        match (bit.constant(), self.node(bit.node())) {
            (Some(false), _) => {}
            (None, Node::All(parts)) if bit.is_negated() => {
                for part in parts {
                    self.reasons(!*part, found);
                }
            }
            _ => {
                found.insert(bit);
            }
        }
    }

    /// So many of these, or more.
    pub fn at_least(&mut self, count: usize, bits: &[Bit]) -> Bit {
        // reached[n]: n of those looked at so far, or more.
        let mut reached = vec![Bit::FALSE; count + 1];
        if let Some(first) = reached.first_mut() {
            *first = Bit::TRUE;
        }
        for bit in bits {
            for n in (1..=count).rev() {
                let (now, below) = (at(&reached, n), at(&reached, n - 1));
                let one_more = self.and(below, *bit);
                let next = self.or(now, one_more);
                if let Some(slot) = reached.get_mut(n) {
                    *slot = next;
                }
            }
        }
        at(&reached, count)
    }

    /// What every node is, if this is said. What is missing is not said.
    #[must_use]
    pub fn evaluate(&self, said: &[bool]) -> Values {
        let mut values: Vec<bool> = Vec::with_capacity(self.nodes.len());
        for node in &self.nodes {
            let value = match node {
                Node::False => false,
                Node::Input(number) => said.get(*number as usize).copied().unwrap_or(false),
                Node::All(parts) => parts.iter().all(|bit| read(&values, *bit)),
            };
            values.push(value);
        }
        Values(values)
    }
}

fn at(bits: &[Bit], index: usize) -> Bit {
    bits.get(index).copied().unwrap_or(Bit::FALSE)
}

fn read(values: &[bool], bit: Bit) -> bool {
    values.get(bit.node()).copied().unwrap_or(false) != bit.is_negated()
}

/// What every statement of a circuit is for one person.
#[derive(Clone, Debug)]
pub struct Values(Vec<bool>);

impl Values {
    /// Whether this is so.
    #[must_use]
    pub fn get(&self, bit: Bit) -> bool {
        read(&self.0, bit)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn constants_and_opposites_vanish() {
        let mut circuit = Circuit::default();
        let (a, b) = (circuit.input(), circuit.input());
        assert_eq!(circuit.all([]), Bit::TRUE);
        assert_eq!(circuit.any([]), Bit::FALSE);
        assert_eq!(circuit.and(a, Bit::TRUE), a);
        assert_eq!(circuit.and(a, !a), Bit::FALSE);
        assert_eq!(circuit.or(a, !a), Bit::TRUE);
        assert_eq!(circuit.and(a, b), circuit.and(b, a), "the same statement is built once");
    }

    #[test]
    fn counts() {
        for said in 0..16_u32 {
            let mut circuit = Circuit::default();
            let bits: Vec<_> = (0..4).map(|_| circuit.input()).collect();
            let thresholds: Vec<_> = (0..6).map(|n| circuit.at_least(n, &bits)).collect();
            let values =
                circuit.evaluate(&(0..4).map(|at| said >> at & 1 == 1).collect::<Vec<_>>());
            for (n, bit) in thresholds.into_iter().enumerate() {
                assert_eq!(values.get(bit), said.count_ones() as usize >= n);
            }
        }
    }
}
