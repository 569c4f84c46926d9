//! Which language to speak.

use axum::http::header::ACCEPT_LANGUAGE;
use axum::http::{HeaderMap, Uri};
use philtrum_model::Language;

/// The language that the browser likes best among ours; English where it names none of them.
pub(crate) fn preferred(headers: &HeaderMap) -> Language {
    let wishes = headers.get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or("");
    let mut best = (0, Language::default());
    for wish in wishes.split(',') {
        let (tag, quality) = wish.split_once(';').unwrap_or((wish, "q=1"));
        let Some(language) = Language::from_tag(tag.trim()) else { continue };
        let quality = thousandths(quality.trim());
        if quality > best.0 {
            best = (quality, language);
        }
    }
    best.1
}

/// The language of a path; the browser's where the path names none.
pub(crate) fn of_request(uri: &Uri, headers: &HeaderMap) -> Language {
    let first = uri.path().trim_start_matches('/').split('/').next().unwrap_or("");
    Language::ALL
        .into_iter()
        .find(|language| language.tag() == first)
        .unwrap_or_else(|| preferred(headers))
}

/// `q=0.8` as 800; 0 for what is no quality.
fn thousandths(quality: &str) -> u16 {
    let Some(number) = quality.strip_prefix("q=") else { return 0 };
    let (whole, decimals) = number.split_once('.').unwrap_or((number, ""));
    let decimals: String = decimals.chars().chain("000".chars()).take(3).collect();
    format!("{whole}{decimals}").parse().map_or(0, |value: u16| value.min(1000))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wish(value: &str) -> Language {
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT_LANGUAGE, value.parse().unwrap());
        preferred(&headers)
    }

    #[test]
    fn the_browser_chooses() {
        assert_eq!(wish("ru-RU,ru;q=0.9,en;q=0.8"), Language::Ru);
        assert_eq!(wish("de;q=1, ru;q=0.3, en;q=0.5"), Language::En);
        assert_eq!(wish("de"), Language::En);
        assert_eq!(wish("ru;q=x, ;;q=,"), Language::En);
    }
}
