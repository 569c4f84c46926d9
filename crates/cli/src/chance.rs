//! Chances as people grasp them: how many of ten or of a hundred.

use philtrum_locale::Messages;

/// "about 3 in 10"; `thousandths` of 1.
pub(crate) fn in_words(thousandths: u16, messages: &Messages) -> String {
    let about = |key, n: u16| messages.with(key, &[("n", n.into())]);
    match thousandths {
        0..10 => messages.get("under-one-in-hundred"),
        10..95 => about("in-hundred", (thousandths + 5) / 10),
        95..950 => about("in-ten", (thousandths + 50) / 100),
        // Never certain.
        _ => about("in-hundred", ((thousandths + 5) / 10).min(99)),
    }
}

#[cfg(test)]
mod tests {
    use philtrum_model::Language;

    use super::*;

    #[test]
    fn chances_are_counted_in_people() {
        let said = |thousandths| in_words(thousandths, &Messages::new(Language::En));
        assert_eq!(said(0), "less than 1 in 100");
        assert_eq!(said(10), "about 1 in 100");
        assert_eq!(said(94), "about 9 in 100");
        assert_eq!(said(95), "about 1 in 10");
        assert_eq!(said(949), "about 9 in 10");
        assert_eq!(said(1000), "about 99 in 100");
    }
}
