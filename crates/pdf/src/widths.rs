//! How wide the columns of a table are.

/// How wide a column wants to be.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Wish {
    /// As wide as its longest word.
    pub(crate) least: f32,
    /// As wide as its longest text.
    pub(crate) whole: f32,
    /// Whether it holds numbers, which look lost in a column wider than they are.
    pub(crate) number: bool,
}

/// How wide the columns are, in all as wide as there is room. No other is wider than the first.
pub(crate) fn widths(wishes: &[Wish], gap: f32, width: f32) -> Vec<f32> {
    let count = wishes.iter().fold(0.0, |count, _| count + 1.0_f32);
    let room = (width - gap * (count - 1.0)).max(0.0);
    let wanted = shared(wishes, room);
    let widest = widest(&wanted, room, room / count.max(1.0));
    let mut widths: Vec<f32> = wanted.iter().map(|wanted| wanted.min(widest)).collect();
    let others: f32 = widths.iter().skip(1).sum();
    if let Some(first) = widths.first_mut() {
        *first = room - others;
    }
    widths
}

/// The room, shared by what the columns want. If they want more than there is, each gets the same part of
/// what it wants beyond its longest word; if less, those with texts grow by how long these are.
fn shared(wishes: &[Wish], room: f32) -> Vec<f32> {
    let sum = |of: fn(&Wish) -> f32| wishes.iter().map(of).sum::<f32>();
    let (least, whole) = (sum(|wish| wish.least), sum(|wish| wish.whole));
    let texts = sum(|wish| if wish.number { 0.0 } else { wish.whole }).max(1.0);
    let part = if whole > least { ((room - least) / (whole - least)).clamp(0.0, 1.0) } else { 1.0 };
    let growth = (room - whole).max(0.0) / texts;
    let width = |wish: &Wish| {
        let grown = if wish.number { 0.0 } else { wish.whole * growth };
        wish.least + (wish.whole - wish.least) * part + grown
    };
    wishes.iter().map(width).collect()
}

/// How wide the others may be, so that what is left for the first is as wide: found by halving.
fn widest(wanted: &[f32], room: f32, fair: f32) -> f32 {
    let first =
        |widest: f32| room - wanted.iter().skip(1).map(|wanted| wanted.min(widest)).sum::<f32>();
    let (mut low, mut high) = (fair, room);
    for _ in 0..20 {
        let middle = f32::midpoint(low, high);
        if first(middle) >= middle { low = middle } else { high = middle }
    }
    low
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn wish(least: f32, whole: f32) -> Wish {
        Wish { least, whole, number: false }
    }

    #[test]
    fn the_first_column_is_the_widest_and_all_is_filled() {
        let share = Wish { least: 10.0, whole: 20.0, number: true };
        for wishes in [
            [wish(20.0, 60.0), wish(30.0, 300.0), share],
            [wish(5.0, 5.0), wish(5.0, 9.0), share],
            [wish(200.0, 900.0), wish(300.0, 300.0), share],
        ] {
            let widths = widths(&wishes, 10.0, 220.0);
            assert!((widths.iter().sum::<f32>() - 200.0).abs() < 0.01, "{widths:?}");
            assert!(widths.iter().all(|width| *width <= widths[0] + 0.01), "{widths:?}");
            assert!(widths.iter().all(|width| *width >= 5.0), "{widths:?}");
        }
    }

    #[test]
    fn numbers_do_not_grow() {
        let share = Wish { least: 20.0, whole: 20.0, number: true };
        let widths = widths(&[wish(10.0, 40.0), share, wish(10.0, 40.0)], 0.0, 200.0);
        assert!((widths[1] - 20.0).abs() < 0.01, "{widths:?}");
    }
}
