// axe finds nothing, on any kind of page, in either language, by day and by night.
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "../guide.js";
import { wings } from "../rooms.js";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** What axe has against this page: rule, where, why. */
async function complaints(axe) {
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(" ")}: ${node.failureSummary}`),
  );
}

for (const language of ["en", "ru"]) {
  test.describe(language, () => {
    test.use({ language });
    for (const [wing, rooms] of Object.entries(wings)) {
      test(wing, async ({ guide, page }) => {
        test.setTimeout(180_000);
        for (const [name, enter] of Object.entries(rooms)) {
          await test.step(name, async () => {
            await enter(guide);
            await expectNoComplaints(page, name);
          });
        }
      });
    }
  });
}

async function expectNoComplaints(page, name) {
  await page.evaluate(unfold);
  // No page of ours has frames, so axe need not look for them.
  const axe = () => new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ["violations"] });
  await page.emulateMedia({ colorScheme: "light" });
  expect.soft(await complaints(axe().withTags(RULES)), name).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  expect.soft(await complaints(axe().withRules("color-contrast")), `${name}, dark`).toEqual([]);
}

/** Runs in the page: what can be unfolded is looked at too. */
function unfold() {
  for (const details of document.querySelectorAll("details")) details.open = true;
}
