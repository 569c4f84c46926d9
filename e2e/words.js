// The words of the interface, from the files that the guide itself reads: a test that looks for a button
// by its text follows the text.
import { readFileSync, readdirSync } from "node:fs";

/** Returns `say(key, parts)` for a language. A key that does not exist is a mistake of the test. */
export function wordsOf(language) {
  const messages = new Map();
  const folder = new URL(`../locales/${language}/`, import.meta.url);
  for (const file of readdirSync(folder)) {
    const text = readFileSync(new URL(file, folder), "utf8");
    for (const [, key, message] of text.matchAll(/^([a-z0-9-]+) = (.+)$/gm)) messages.set(key, message);
  }
  return (key, parts = {}) => {
    const message = messages.get(key);
    if (message === undefined) throw new Error(`no message \`${key}\` in ${language}`);
    return message.replace(/\{ \$(\w+) \}/g, (_, name) => parts[name]);
  };
}

/** The title of a page of the knowledge, such as `conditions/provisional-tic`. */
export function titleOf(page, language) {
  const suffix = language === "en" ? "" : `.${language}`;
  const text = readFileSync(new URL(`../knowledge/${page}${suffix}.md`, import.meta.url), "utf8");
  return text.split("\n", 1)[0].replace(/^# /, "");
}

/** The id of every finding that the knowledge has. */
export function findingIds() {
  const files = readdirSync(new URL("../knowledge/findings", import.meta.url));
  return files.filter((file) => !file.endsWith(".ru.md")).map((file) => file.replace(/\.md$/, ""));
}

/** A line of the list of prices and telephone numbers of a country, such as `emergency` or `mri-brain`. */
export function regionSays(region, key) {
  const text = readFileSync(new URL(`../knowledge/prices/prices-${region}.md`, import.meta.url), "utf8");
  return text.match(new RegExp(`^${key}\\s*=\\s*(.+)$`, "m"))?.[1].replace(/^"|"$/g, "");
}
