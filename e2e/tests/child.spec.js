// A parent, and a boy of seven who blinks, grimaces, and can hold it back.
import { expect, test } from "../guide.js";
import { child } from "../people.js";
import { titleOf } from "../words.js";

test("the questions are about the child", async ({ guide, page }) => {
  await guide.start("child");
  await expect(page.getByText(guide.say("reminder-child"))).toBeVisible();
  await guide.until(child, "age");
  await expect(page.getByRole("heading", { name: "How old is your child?" })).toBeVisible();
  await guide.untilAlone(child);
  await expect(guide.heading()).toContainText("your child");
});

test("a tic that can be held back is named first, without alarm", async ({ guide, page }) => {
  await guide.start("child");
  await guide.interview(child);
  const calm = ["self-care", "routine"].map((level) => guide.say(`urgency-${level}`));
  expect(calm).toContain(await guide.heading().innerText());
  await expect(page.getByText(guide.say("reminder-child"))).toBeVisible();
  const first = guide.causes().first().getByRole("heading");
  await expect(first).toContainText(titleOf("conditions/provisional-tic", "en"));
  await expect(guide.causes().first()).toContainText(titleOf("findings/can-be-suppressed", "en"));
});

test("a child is not asked what only a grown-up can answer", async ({ guide }) => {
  await guide.start("child");
  const pages = await guide.interview(child);
  const adult = pages.filter((heading) => /\b(are|do|have) you\b|\byour (face|eyes)\b/i.test(heading));
  expect(adult).toEqual([]);
});
