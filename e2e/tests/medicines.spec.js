// A list of medicines: what does not go together, by the names that people write.
import { expect, test } from "../guide.js";
import { titleOf } from "../words.js";

test("fluoxetine and the product with St John’s wort", async ({ guide, page }) => {
  await guide.open("library");
  await guide.press(guide.link("library-medicines"));
  await guide.checkMedicines("Prozac\nNovopassit");
  const warning = page.locator(".clash").filter({ hasText: "fluoxetine + Novo-Passit" }).first();
  await expect(warning).toContainText(guide.say("severity-major"));
  await expect(page.locator(".sources")).toContainText("LBL-NVP");
  await guide.press(warning.getByRole("link", { name: guide.say("medicines-more") }));
  await expect(guide.heading()).toHaveText(titleOf("interactions/ssri-with-st-johns-wort", "en"));
});

test.describe("in Russian", () => {
  test.use({ language: "ru" });
  test("the pair of the article, misspelt", async ({ guide, page }) => {
    await guide.open("library/medicines");
    await guide.checkMedicines("Тритико, Атаракс");
    await expect(page.locator(".clash").first()).toContainText(guide.say("severity-major"));
  });
});

test("what is not known is named, nothing is lost, and nothing is called safe", async ({ guide, page }) => {
  await guide.open("library/medicines");
  await guide.checkMedicines("qqqqq\nibuprofen\nparacetamol\n<b>x</b>");
  await expect(page.getByText(guide.say("medicines-unknown", { written: "qqqqq" }))).toBeVisible();
  await expect(page.getByRole("textbox")).toHaveValue("qqqqq\nibuprofen\nparacetamol\n<b>x</b>");
  await expect(page.getByText(guide.say("medicines-limits"))).toBeVisible();
  await expect(page.getByText(guide.say("medicines-none-found"))).toHaveCount(0);
  expect(page.url()).toMatch(/\/en\/library\/medicines$/);
});

test("forty medicines at once", async ({ guide, page }) => {
  await guide.open("library/medicines");
  const names = ["warfarin", "aspirin", "sertraline", "tramadol", "ibuprofen", "diazepam", "lithium", "digoxin"];
  await guide.checkMedicines(Array.from({ length: 40 }, (_, at) => names[at % names.length]).join("\n"));
  expect(await page.locator(".clash").count()).toBeGreaterThan(6);
});

test("a list that is too long says so, and calms nobody", async ({ guide, page }) => {
  await guide.open("library/medicines");
  const list = [...Array.from({ length: 60 }, () => "ibuprofen"), "Prozac"].join("\n");
  await guide.checkMedicines(list);
  await expect(page.getByText(guide.say("medicines-unread", { count: "1" }))).toBeVisible();
  await expect(page.getByRole("textbox")).toHaveValue(list);
  await expect(page.getByText(guide.say("medicines-none-found"))).toHaveCount(0);
});
