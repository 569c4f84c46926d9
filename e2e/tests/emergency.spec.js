// A man of 67: one side of his face suddenly hangs.
import { expect, test } from "../guide.js";
import { but, emergency } from "../people.js";

const AT_MOST_PAGES = 3;

test("a face that suddenly hangs stops the interview", async ({ guide, page }) => {
  await guide.start();
  await guide.tick("face-weakness");
  await guide.next();
  await guide.none();
  await guide.next();
  await guide.answer(emergency);
  await guide.next();

  await guide.expectUrgency("ambulance");
  await expect(guide.link("call-112")).toHaveAttribute("href", "tel:112");
  await expect(page.getByRole("heading", { name: guide.say("what-to-do-now") })).toBeVisible();
  await expect(page.getByText(guide.say("because-you-said")).first()).toBeVisible();
});

test("nothing more is asked then", async ({ guide, page }) => {
  await guide.start();
  const pages = await guide.interview(emergency);
  expect(pages.length).toBeLessThanOrEqual(AT_MOST_PAGES);
  await guide.expectUrgency("ambulance");
  for (const role of ["checkbox", "radio", "textbox"]) {
    await expect(page.getByRole("main").getByRole(role)).toHaveCount(0);
  }
});

test("whoever has all the sudden signs waits no longer", async ({ guide, page }) => {
  await guide.start();
  const boxes = page.locator('input[name="tick"]');
  const signs = await boxes.evaluateAll((all) => all.map((box) => box.value));
  const alone = ["terrible-headache", "drowsy-or-confused"];
  const some = signs.filter((sign) => !alone.includes(sign));
  const pages = await guide.interview(but(emergency, { signs: some }));
  await guide.expectUrgency("ambulance");
  expect(pages.length).toBeLessThanOrEqual(AT_MOST_PAGES);
});

test("an answer that was wrong can be changed", async ({ guide }) => {
  await guide.start();
  await guide.interview(emergency);
  await guide.press(guide.button("change-an-answer"));
  await expect(guide.heading()).toHaveText(guide.say("check-heading"));
  await guide.change("face-weakness");
  await expect(guide.option("face-weakness", "yes")).toBeChecked();
  await guide.choose("face-weakness", "no");
  await guide.press(guide.button("save-change"));
  await expect(guide.heading()).toHaveText(guide.say("check-heading"));
  await guide.goOn();
  expect(await guide.asks()).toBe(true);
  await expect(guide.link("call-112")).toHaveCount(0);
});
