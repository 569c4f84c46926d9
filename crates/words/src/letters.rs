//! Letters: what of them counts, and how Cyrillic and Latin ones sound alike.

/// Small letters, without marks and doubled spaces; what stands in brackets is left out, unless it is all
/// there is.
pub(crate) fn plain(name: &str) -> String {
    let outside = letters(name.split('(').next().unwrap_or(name));
    if outside.is_empty() { letters(name) } else { outside }
}

/// Small letters and digits, and one space between words; nothing is left out.
pub(crate) fn letters(name: &str) -> String {
    let name = name.to_lowercase().replace('ё', "е");
    let letters = name.chars().map(|c| if c.is_alphanumeric() { c } else { ' ' });
    letters.collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The Latin letters for а to я.
const LATIN: [&str; 32] = [
    "a", "b", "v", "g", "d", "e", "zh", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t",
    "u", "f", "h", "ts", "ch", "sh", "sh", "", "i", "", "e", "iu", "ia",
];

/// Several Latin letters for one sound.
const TOGETHER: [(&str, &str); 5] =
    [("shch", "sh"), ("ph", "f"), ("th", "t"), ("kh", "h"), ("ck", "k")];

/// How plain letters sound, in Latin ones: the same for "зверобой" and "zveroboi", "прозак" and "prozac".
/// Of a doubled letter one is kept.
pub(crate) fn sound(plain: &str) -> String {
    let mut latin = String::with_capacity(plain.len());
    for letter in plain.chars() {
        let at = u32::from(letter).checked_sub(u32::from('а'));
        match at.and_then(|at| LATIN.get(at as usize)) {
            Some(letters) => latin.push_str(letters),
            None => latin.push(letter),
        }
    }
    for (written, spoken) in TOGETHER {
        latin = latin.replace(written, spoken);
    }
    let mut sound = String::with_capacity(latin.len());
    let mut letters = latin.chars().peekable();
    while let Some(letter) = letters.next() {
        let spoken = match (letter, letters.peek()) {
            ('c', Some('h')) => 'c',
            ('c', Some('e' | 'i' | 'y')) => {
                sound.push('t');
                's'
            }
            ('c' | 'q', _) => 'k',
            ('x', _) => {
                sound.push('k');
                's'
            }
            ('w', _) => 'v',
            ('y' | 'j', _) => 'i',
            (other, _) => other,
        };
        if !(spoken.is_alphabetic() && sound.ends_with(spoken)) {
            sound.push(spoken);
        }
    }
    sound
}
