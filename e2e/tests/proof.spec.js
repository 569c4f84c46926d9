// What is proved, on a page that a layman reads: the sum, then at once what it does not say.
import { expect, test } from "../guide.js";

for (const language of ["en", "ru"]) {
  test.describe(language, () => {
    test.use({ language });

    test("what is not proved stands before the list of what is", async ({ guide, page }) => {
      await guide.open("proof");
      const headings = await page.getByRole("heading", { level: 2 }).allTextContents();
      const place = (key) => headings.indexOf(guide.say(key));
      expect(place("proof-not")).toBe(0);
      expect(place("proof-laws")).toBeGreaterThan(0);
      await expect(page.locator("main")).not.toContainText(guide.say("proof-fails"));
    });

    test("every statement of medicine leads to its page", async ({ guide, page }) => {
      await guide.open("proof");
      const all = page.locator("details", { hasText: guide.say("proof-guidelines-all") });
      await all.locator("summary").click();
      const links = all.getByRole("link");
      expect(await links.count()).toBeGreaterThan(60);
      await links.first().click();
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(page).toHaveURL(new RegExp(`/${language}/library/`));
    });

    test("what no solver decided says how it is known", async ({ guide, page }) => {
      await guide.open("proof");
      const order = page.getByRole("listitem").filter({ hasText: /P10\b/ });
      await expect(order).toContainText(guide.say("method-construction"));
    });
  });
}
