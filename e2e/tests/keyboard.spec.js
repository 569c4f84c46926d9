// With nothing but Tab, Space, Enter and letters; at each step one sees where one is.
import { expect, test } from "../guide.js";
import { mark, pressKey, tabTo } from "../keyboard.js";
import { emergency, harmless } from "../people.js";
import { rooms } from "../rooms.js";

test("an emergency by keyboard alone", async ({ guide, page }) => {
  await guide.open();
  await pressKey(guide, guide.button("start-me"), "Enter");
  await mark(guide, guide.sign("face-weakness"));
  await pressKey(guide, guide.button("continue"), "Enter");
  await mark(guide, guide.noneBox());
  await pressKey(guide, guide.button("continue"), "Space");
  for (const id of await page.evaluate(choicesWithoutArrows, emergency.signs)) {
    await mark(guide, page.locator(`[id="${id}"]`));
  }
  await pressKey(guide, guide.button("continue"), "Enter");
  await guide.expectUrgency("ambulance");
  await tabTo(guide, guide.link("call-112"));
});

test("a list of medicines, the plan and the page for the doctor", async ({ guide, page }) => {
  await rooms["medicines-asked"](guide);
  await tabTo(guide, guide.medicines());
  await page.keyboard.type("Prozac\nNovopassit");
  await pressKey(guide, guide.button("continue"), "Enter");
  await guide.interview(harmless);
  await pressKey(guide, guide.button("report-open"), "Enter");
  await expect(guide.reported("report-interactions")).toContainText("Novo-Passit");
  await tabTo(guide, guide.button("back-to-advice"));
  await tabTo(guide, guide.button("print"));
  await page.keyboard.press("Shift+Tab");
  await expect(guide.button("back-to-advice")).toBeFocused();
  await Promise.all([page.waitForEvent("domcontentloaded"), page.keyboard.press("Enter")]);
  await guide.expectUrgency("self-care");
  await tabTo(guide, guide.part("plan-home").locator("summary").first());
  await page.keyboard.press("Enter");
  await expect(guide.part("plan-home").getByRole("heading", { name: guide.say("plan-expect") })).toBeVisible();
});

test("an error in the list of medicines leads to the list", async ({ guide, page }) => {
  await rooms["error-medicines-empty"](guide);
  await expect(page.getByRole("alert")).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(guide.medicines()).toBeFocused();
});

test("the first stop skips to the content", async ({ guide, page }) => {
  await guide.open();
  await page.keyboard.press("Tab");
  await expect(guide.link("skip")).toBeFocused();
  await expect(guide.link("skip")).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.locator("#main")).toBeFocused();
});

test("an error takes the focus, and its link leads to the question", async ({ guide, page }) => {
  await guide.start();
  await guide.next();
  await expect(page.getByRole("alert")).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(guide.sign("face-weakness")).toBeFocused();
});

// These run in the page.

/** The boxes and buttons to mark: of a list these signs or "none", of a question the first answer, which
 *  for an onset is "within seconds"; arrow keys would be needed for the others. */
function choicesWithoutArrows(signs) {
  const ids = [];
  for (const fieldset of document.querySelectorAll("#interview fieldset")) {
    const inputs = [...fieldset.querySelectorAll("input")].filter((input) => input.type !== "text");
    const said = inputs.filter((input) => input.name === "tick" && signs.includes(input.value));
    const none = inputs.filter((input) => input.name === "none");
    const first = inputs.filter((input) => input.name.startsWith("answer-")).slice(0, 1);
    ids.push(...[said, none, first].find((some) => some.length > 0).map((input) => input.id));
  }
  return ids;
}
