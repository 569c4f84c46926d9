// Going back, looking at all answers, and changing one.
import { expect, test } from "../guide.js";
import { child, harmless, thunderstruck } from "../people.js";
import { rooms } from "../rooms.js";
import { titleOf } from "../words.js";

test("one changed answer changes the advice", async ({ guide }) => {
  await guide.start();
  await guide.interview(harmless);
  await guide.expectUrgency("self-care");
  await guide.check();
  await guide.change("how-long");
  await expect(guide.option("how-long", "under-1-week")).toBeChecked();
  await guide.choose("how-long", "over-1-year");
  await guide.press(guide.button("save-change"));
  await guide.goOn();
  await guide.interview(harmless);
  await guide.expectUrgency("routine");
});

test("a change that makes it an emergency is followed up at once", async ({ guide }) => {
  await guide.start();
  await guide.interview(harmless);
  await guide.check();
  await guide.change("terrible-headache");
  await guide.choose("terrible-headache", "yes");
  await guide.press(guide.button("save-change"));
  await guide.goOn();
  const pages = await guide.interview(thunderstruck);
  expect(pages.length).toBe(1);
  await guide.expectUrgency("ambulance");
});

test("a change may be left as it was", async ({ guide }) => {
  await guide.start();
  await guide.interview(harmless);
  await guide.check();
  await guide.change("age");
  await guide.write("age", 90);
  await guide.press(guide.button("back-to-check"));
  await guide.change("age");
  await expect(guide.field("age")).toHaveValue("25");
});

test("answers can be looked at in the middle, and the questions go on where they were", async ({ guide }) => {
  await guide.start();
  await guide.until(harmless, "what-happens");
  const heading = await guide.heading().innerText();
  await guide.check();
  await guide.goOn();
  await expect(guide.heading()).toHaveText(heading);
});

test("Back shows what was chosen, page by page, up to the first page", async ({ guide, page }) => {
  await guide.start();
  await guide.tick("numb-or-tingling");
  await guide.next();
  await guide.none();
  await guide.next();
  await guide.back();
  await expect(guide.noneBox()).toBeChecked();
  await guide.back();
  await expect(guide.sign("numb-or-tingling")).toBeChecked();
  await expect(guide.sign("face-weakness")).not.toBeChecked();
  await guide.press(guide.link("back"));
  await expect(page).toHaveURL(/\/en\/$/);
});

test("answers that do not fit together are shown kindly, and can be changed", async ({ guide, page }) => {
  await rooms["check-contradicting"](guide);
  const note = page.getByRole("region", { name: guide.say("contradictions-heading") });
  await expect(note).toContainText(guide.say("contradictions-text"));
  await expect(note).toContainText(titleOf("findings/facial-droop", "en"));
  const changes = note.getByRole("button");
  await expect(changes).toHaveCount(2);
  for (const index of [0, 1]) {
    await guide.press(changes.nth(index));
    expect(await guide.asks()).toBe(true);
    await guide.press(guide.button("back-to-check"));
  }
  await guide.change("facial-droop");
  await guide.choose("facial-droop", "no");
  await guide.press(guide.button("save-change"));
  await expect(note).toHaveCount(0);
});

test("a detail of what is no longer there neither stays nor calms", async ({ guide, page }) => {
  await guide.start("child");
  await guide.interview(child);
  await guide.check();
  await guide.change("what-happens");
  await guide.option("what-happens", "jerk").uncheck();
  await guide.choose("what-happens", "pain");
  await guide.press(guide.button("save-change"));
  const heldBack = titleOf("findings/can-be-suppressed", "en");
  await expect.soft(page.getByText(heldBack, { exact: true })).toHaveCount(0);
  await guide.goOn();
  await guide.interview(child);
  const simpleTic = titleOf("reassurances/simple-tic", "en");
  await expect.soft(page.getByText(`${simpleTic}.`, { exact: true })).toHaveCount(0);
});
