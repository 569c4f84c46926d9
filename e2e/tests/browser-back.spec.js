// The buttons of the browser: back, forward and reload lead to a page of ours, never to a dead end.
import { expect, test } from "../guide.js";
import { emergency, harmless, thunderstruck } from "../people.js";

// A page from the browser's cache of pages never "loads", so only its arrival counts.
const goBack = (guide) => guide.page.goBack({ waitUntil: "commit" });
const goForward = (guide) => guide.page.goForward({ waitUntil: "commit" });

/** A page of ours, and not one of the browser's own. */
async function expectOurs(guide) {
  await expect(guide.page.getByRole("banner").getByText("Philtrum")).toBeVisible();
  await expect(guide.heading()).toBeVisible();
}

test.beforeEach(async ({ page }) => {
  page.on("dialog", (dialog) => {
    throw new Error(`a dialog: ${dialog.message()}`);
  });
});

test("back and forward in the middle", async ({ guide }) => {
  await guide.start();
  await guide.until(harmless, "place");
  const place = await guide.heading().innerText();
  await goBack(guide);
  await expect(guide.sign("ear-trouble")).toBeVisible();
  await goBack(guide);
  await expect(guide.medicines()).toBeVisible();
  await goForward(guide);
  await expect(guide.sign("ear-trouble")).toBeVisible();
  await goForward(guide);
  await expect(guide.heading()).toHaveText(place);
  await guide.interview(harmless);
  await guide.expectUrgency("self-care");
});

test("back to the very first page, and into the interview again", async ({ guide, page }) => {
  await guide.start();
  await guide.none();
  await guide.next();
  await goBack(guide);
  await expect(guide.sign("face-weakness")).toBeVisible();
  await goBack(guide);
  await expect(page).toHaveURL(/\/en\/$/);
  await expect(guide.heading()).toHaveText(guide.say("landing-heading"));
  await goForward(guide);
  await guide.interview(harmless);
  await guide.expectUrgency("self-care");
});

test("another answer after going back counts", async ({ guide }) => {
  await guide.start();
  await guide.none();
  await guide.next();
  await guide.none();
  await guide.next();
  await goBack(guide);
  await expect(guide.sign("breathing-trouble")).toBeVisible();
  await goBack(guide);
  await expect(guide.sign("terrible-headache")).toBeVisible();
  await guide.noneBox().uncheck();
  await guide.tick("terrible-headache");
  await guide.next();
  await guide.interview(thunderstruck);
  await guide.expectUrgency("ambulance");
});

test("reload in the middle", async ({ guide, page }) => {
  await guide.start();
  await guide.until(harmless, "what-happens");
  const heading = await guide.heading().innerText();
  await page.reload();
  await expect(guide.heading()).toHaveText(heading);
  await guide.interview(harmless);
  await guide.expectUrgency("self-care");
});

test("a look elsewhere in the middle, and back", async ({ guide }) => {
  await guide.start();
  await guide.until(harmless, "what-happens");
  const heading = await guide.heading().innerText();
  await guide.press(guide.link("footer-safety"));
  await expect(guide.heading()).toHaveText(guide.say("safety-heading"));
  await goBack(guide);
  await expect(guide.heading()).toHaveText(heading);
  await guide.interview(harmless);
  await guide.expectUrgency("self-care");
});

for (const [name, person, level] of [
  ["the result", harmless, "self-care"],
  ["the call for an ambulance", emergency, "ambulance"],
]) {
  test(`reload, back and forward on ${name}`, async ({ guide, page }) => {
    await guide.start();
    await guide.interview(person);
    await page.reload();
    await guide.expectUrgency(level);
    await goBack(guide);
    await expect(guide.questions()).toBeVisible();
    await expectOurs(guide);
    await goForward(guide);
    await guide.expectUrgency(level);
    await guide.press(guide.link("footer-safety"));
    await goBack(guide);
    await guide.expectUrgency(level);
  });
}
