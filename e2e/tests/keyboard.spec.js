// An emergency with nothing but Tab, Space and Enter; at each step one sees where one is.
import { expect, test } from "../guide.js";
import { emergency } from "../people.js";

const AT_MOST_TABS = 120;

/** Tabs forward until this control has the focus; every stop on the way must be visible. */
async function tabTo(guide, control) {
  const wanted = await control.elementHandle();
  for (let tabs = 0; tabs < AT_MOST_TABS; tabs += 1) {
    await guide.page.keyboard.press("Tab");
    const stop = await guide.page.evaluate(focused);
    expect.soft(stop.visible, `focus on ${stop.name} is visible`).toBe(true);
    if (await guide.page.evaluate((element) => element === document.activeElement, wanted)) return;
  }
  throw new Error(`${control} cannot be reached with Tab`);
}

async function pressKey(guide, control, key) {
  await tabTo(guide, control);
  await Promise.all([guide.page.waitForEvent("domcontentloaded"), guide.page.keyboard.press(key)]);
}

async function mark(guide, control) {
  await tabTo(guide, control);
  await guide.page.keyboard.press("Space");
  await expect(control).toBeChecked();
}

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

/** Whether one can see that this has the focus: an outline, on the screen, not covered. */
function focused() {
  const element = document.activeElement;
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  const outlined = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
  const onScreen = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  const name = (element.innerText || element.value || element.tagName).trim().slice(0, 60);
  return { name, visible: element.matches(":focus-visible") && outlined && onScreen };
}

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
