// The whole way in Russian, for somebody whose browser asks for it.
import { expect, test } from "../guide.js";
import { emergency, harmless } from "../people.js";
import { titleOf } from "../words.js";

test.use({ language: "ru", locale: "ru-RU" });

/** Latin words that stand in Russian text by right. */
const LATIN = /^(Philtrum|English|cookie)$/;

/** Every heading, label, button, legend and summary speaks Russian, and nothing else on the page English. */
async function expectRussian(page) {
  await expect(page.locator("html")).toHaveAttribute("lang", "ru");
  const words = page.locator("h1, h2, h3, legend, label, summary, main button, caption, th[scope=col]");
  for (const text of await words.allTextContents()) {
    if (text.trim() !== "P") expect.soft(text, page.url()).toMatch(/\p{Script=Cyrillic}/u);
  }
  const seen = await page.locator("body").innerText();
  const latin = (seen.match(/\b[A-Za-z]{3,}\b/g) ?? []).filter((word) => !LATIN.test(word));
  expect.soft(latin, page.url()).toEqual([]);
}

test("the browser chooses the language", async ({ guide, page }) => {
  await page.goto("/");
  await expect(page).toHaveURL(/\/ru\/$/);
  await expect(guide.heading()).toHaveText(guide.say("landing-heading"));
  await expectRussian(page);
});

for (const [name, person, level] of [
  ["a harmless twitch", harmless, "self-care"],
  ["an emergency", emergency, "ambulance"],
]) {
  test(`${name} without a word of English`, async ({ guide, page }) => {
    await guide.start();
    await guide.interview(person, async () => {
      await expectRussian(page);
      return false;
    });
    await guide.expectUrgency(level);
    await expectRussian(page);
    if (level === "ambulance") return;
    const name = titleOf("conditions/benign-facial-fasciculation", "ru");
    await expect(guide.causes().first()).toContainText(name);
    await guide.check();
    await expectRussian(page);
  });
}

test("another language in the middle keeps what was said and what is chosen", async ({ guide, page }) => {
  await guide.start();
  await guide.until(harmless, "place");
  await guide.choose("place", "upper-lip-left", "chin");
  await guide.switchLanguage();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(guide.option("place", "upper-lip-left")).toBeChecked();
  await expect(guide.option("place", "chin")).toBeChecked();
  await guide.backTo(guide.field("age"));
  await expect(guide.field("age")).toHaveValue("25");
  await guide.interview(harmless);
  await guide.expectUrgency("self-care");
  await guide.switchLanguage();
  await guide.expectUrgency("self-care");
  await guide.check();
  await guide.switchLanguage();
  await expect(guide.heading()).toHaveText(guide.say("check-heading"));
});

test("errors are said in Russian", async ({ guide, page }) => {
  await guide.start();
  await guide.next();
  await expect(page.getByRole("alert")).toContainText(guide.say("slip-nothing-ticked"));
  await expectRussian(page);
  await guide.open("nowhere");
  await expectRussian(page);
  await guide.open("safety");
  await expectRussian(page);
});
