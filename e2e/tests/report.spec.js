// One page for the doctor: it says what matters, and it is one page, on the paper of either continent.
import { expect, test } from "../guide.js";
import * as people from "../people.js";
import { after } from "../rooms.js";
import { titleOf } from "../words.js";

const REPORTS = {
  "every illness at once": after(people.everything),
  "an SSRI, and the herb thought of": after(people.onSertraline),
  "a child’s tic": after(people.tic, "child"),
  "a face that suddenly hangs": after(people.droop),
};

/** How many sheets of paper this takes. */
async function sheets(page, format) {
  const pdf = (await page.pdf({ format, preferCSSPageSize: false })).toString("latin1");
  return pdf.match(/\/Type\s*\/Page\b(?!s)/g).length;
}

for (const [name, advised] of Object.entries(REPORTS)) {
  test(`${name} fits on one page`, async ({ guide, page }) => {
    await advised(guide);
    await guide.openReport();
    for (const language of ["en", "ru"]) {
      for (const format of ["A4", "Letter"]) {
        expect.soft(await sheets(page, format), `${language}, ${format}`).toBe(1);
      }
      if (language === "en") await guide.switchLanguage();
    }
  });
}

test("twenty medicines that do not go together fit on two pages", async ({ guide, page }) => {
  await after(people.manyMedicines)(guide);
  await guide.openReport();
  for (const format of ["A4", "Letter"]) expect(await sheets(page, format)).toBeLessThanOrEqual(2);
});

test("the whole advice takes more than one page, so pages are counted right", async ({ guide, page }) => {
  await REPORTS["a child’s tic"](guide);
  expect(await sheets(page, "A4")).toBeGreaterThan(1);
});

test("the page says who, how urgent, what is so and what is not, and what it rests on", async ({ guide, page }) => {
  await REPORTS["a child’s tic"](guide);
  const urgency = await guide.heading().innerText();
  await guide.openReport();
  const sheet = page.getByRole("article", { name: guide.say("report-title") });
  await expect(sheet).toContainText(guide.say("about-child"));
  await expect(sheet).toContainText(guide.say("about-parent-answered"));
  await expect(sheet.getByRole("heading", { name: urgency })).toBeVisible();
  await expect(guide.reported("report-present")).toContainText(titleOf("findings/can-be-suppressed", "en"));
  await expect(guide.reported("report-absent")).toContainText(titleOf("findings/face-weakness", "en"));
  await expect(guide.reported("report-medicines")).toHaveText(guide.say("report-medicines-none"));
  const first = page.getByRole("row").nth(1);
  await expect(first).toContainText(titleOf("conditions/provisional-tic", "en"));
  await expect(sheet.getByRole("heading", { name: guide.say("report-questions") })).toBeVisible();
  await expect(sheet).toContainText(guide.say("report-knowledge"));
  await expect(sheet).toContainText(guide.say("report-not-signed"));
});

test("on paper only the page itself is left, and it leads back on the screen", async ({ guide, page }) => {
  await REPORTS["a child’s tic"](guide);
  await guide.openReport();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("button").filter({ visible: true })).toHaveCount(0);
  await expect(page.getByRole("banner")).toBeHidden();
  await page.emulateMedia({ media: "screen" });
  await guide.press(guide.button("back-to-advice"));
  await expect(guide.causes().first()).toBeVisible();
});
