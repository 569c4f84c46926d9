//! Characters that the font can show.

/// What stands for a character that is neither in the font nor has a likeness: a wrong letter could
/// change what is said, a box shows that something is missing.
const MISSING: &str = "□";

/// The text with every character one of the font's.
pub(crate) fn legible(text: &str, has: impl Fn(char) -> bool) -> String {
    let mut legible = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\t' | '\n' | '\r' | '\u{2028}' | '\u{2029}' => legible.push(' '),
            _ if invisible(character) => {}
            _ if has(character) => legible.push(character),
            _ if character.is_whitespace() => legible.push(' '),
            _ => legible.push_str(likeness(character)),
        }
    }
    legible
}

/// Whether a character only steers others: control characters, joiners, directions, variants.
fn invisible(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}')
        || matches!(character, '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}

/// What a character that the font lacks looks like.
fn likeness(character: char) -> &'static str {
    match character {
        '✅' | '🗸' => "✓",
        '❌' | '✕' | '✖' | '❎' => "✗",
        '⚠' | '❗' | '❕' => "!",
        '❓' | '❔' => "?",
        '★' | '☆' | '⭐' | '∗' => "*",
        '➔' | '➜' | '➡' | '⇒' | '⟶' | '⭢' => "→",
        '⇐' | '⬅' | '⟵' => "←",
        '⇔' | '⟷' => "↔",
        '⬆' | '⇑' => "↑",
        '⬇' | '⇓' => "↓",
        '⩽' | '≦' => "≤",
        '⩾' | '≧' => "≥",
        '≃' | '≅' | '∼' | '～' => "≈",
        '‖' => "|",
        '⬜' | '◻' | '▫' | '☒' => "□",
        '‣' | '⁃' | '∙' | '⋅' | '●' | '⚫' => "•",
        '─' | '―' => "—",
        '‐' | '‑' | '⁻' => "-",
        'ﬀ' => "ff",
        'ﬁ' => "fi",
        'ﬂ' => "fl",
        '…' => "...",
        _ => MISSING,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_font_has_stays() {
        assert_eq!(legible("Лицо → face", |_| true), "Лицо → face");
    }

    #[test]
    fn what_it_lacks_is_replaced_and_never_dropped() {
        assert_eq!(legible("✅ 顔\n😀", |one| one.is_ascii()), "✓ □ □");
    }

    #[test]
    fn what_cannot_be_seen_is_left_out() {
        assert_eq!(legible("a\u{200b}b\u{feff}\u{7}", |_| true), "ab");
    }
}
