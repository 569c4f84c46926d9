// The library: read and found without an interview.
import { expect, test } from "../guide.js";
import { titleOf } from "../words.js";

const SEARCHES = [
  ["en", "upper lip twitch left side", "articles/why-the-upper-lip-twitches"],
  ["en", "uper lip twich", "articles/why-the-upper-lip-twitches"],
  ["en", "Afobazole", "treatments/fabomotizole"],
  ["en", "mri price", "prices/prices-us"],
  ["ru", "дёргается верхняя губа", "articles/why-the-upper-lip-twitches"],
  ["ru", "афабазол", "treatments/fabomotizole"],
  ["ru", "сколько стоит мрт", "prices/prices-ru"],
];

for (const [language, words, page] of SEARCHES) {
  test.describe(language, () => {
    test.use({ language });
    test(`“${words}” is found`, async ({ guide }) => {
      await guide.open("library");
      await guide.search(words);
      const title = titleOf(page, language);
      const titles = await guide.found().allTextContents();
      expect(titles.slice(0, 6)).toContain(title);
      await guide.press(guide.found().filter({ hasText: title }).first());
      await expect(guide.heading()).toHaveText(title);
    });
  });
}

test("what is searched for stands in no address, and can be mended", async ({ guide, page }) => {
  await guide.open("library");
  await guide.search("афабазол");
  expect(page.url()).toMatch(/\/en\/library\/search$/);
  await expect(page.getByRole("searchbox")).toHaveValue("афабазол");
  await guide.search("qqqqqqqqq");
  await expect(page.getByText(guide.say("library-no-hit-help"))).toBeVisible();
});

test("the found pages change their language with the words kept", async ({ guide, page }) => {
  await guide.open("library");
  await guide.search("Afobazole");
  await page.getByRole("button", { name: "Русский" }).click();
  await expect(page.getByRole("searchbox")).toHaveValue("Afobazole");
  await expect(guide.found().first()).toHaveText(titleOf("treatments/fabomotizole", "ru"));
});

test("pages are listed by the place on the face", async ({ guide, page }) => {
  await guide.open("library");
  await guide.press(guide.link("place-ear"));
  await expect(page.getByRole("link", { name: titleOf("conditions/ramsay-hunt-syndrome", "en") })).toBeVisible();
  await expect(page.getByRole("link", { name: titleOf("conditions/blepharospasm", "en") })).toHaveCount(0);
  await guide.press(guide.link("library-show-all"));
  await expect(guide.heading()).toHaveText(guide.say("title-library"));
});

for (const language of ["en", "ru"]) {
  test.describe(`the article, ${language}`, () => {
    test.use({ language });
    test("every link of it leads to a page", async ({ guide, page, request }) => {
      test.setTimeout(120_000);
      await guide.open();
      await guide.press(page.getByRole("link", { name: titleOf("articles/why-the-upper-lip-twitches", language) }));
      const links = await page.locator("main section a").evaluateAll((all) => all.map((a) => a.getAttribute("href")));
      const inside = [...new Set(links)].filter((href) => href.startsWith("/"));
      expect(inside.length).toBeGreaterThan(80);
      for (const href of inside) {
        expect(href).toMatch(new RegExp(`^/${language}/library/`));
        expect((await request.get(href)).status(), href).toBe(200);
      }
    });
  });
}

test("with the keyboard alone: search, open, and back", async ({ guide, page }) => {
  await guide.open("library");
  await page.getByRole("searchbox").focus();
  await page.keyboard.type("bells palsy");
  await Promise.all([page.waitForURL("**/library/search"), page.keyboard.press("Enter")]);
  await page.keyboard.press("Tab");
  for (let tabs = 0; tabs < 12; tabs += 1) {
    const here = await page.evaluate(() => document.activeElement.textContent);
    if (here === titleOf("conditions/bells-palsy", "en")) break;
    await page.keyboard.press("Tab");
  }
  await Promise.all([page.waitForURL("**/library/bells-palsy"), page.keyboard.press("Enter")]);
  await expect(guide.heading()).toHaveText(titleOf("conditions/bells-palsy", "en"));
  await page.goBack();
  await expect(page.getByRole("searchbox")).toBeVisible();
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });
  test("the library works", async ({ guide }) => {
    await guide.open("library");
    await guide.search("hemifacial");
    await expect(guide.found().first()).toBeVisible();
  });
});
