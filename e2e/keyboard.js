// What one can do with nothing but a keyboard.
import { expect } from "./guide.js";

const AT_MOST_TABS = 200;

/** Tabs forward until this control has the focus; every stop on the way must be visible. */
export async function tabTo(guide, control) {
  const wanted = await control.elementHandle();
  for (let tabs = 0; tabs < AT_MOST_TABS; tabs += 1) {
    await guide.page.keyboard.press("Tab");
    const stop = await guide.page.evaluate(focused);
    expect.soft(stop.visible, `focus on ${stop.name} is visible`).toBe(true);
    if (await guide.page.evaluate((element) => element === document.activeElement, wanted)) return;
  }
  throw new Error(`${control} cannot be reached with Tab`);
}

export async function pressKey(guide, control, key) {
  await tabTo(guide, control);
  await Promise.all([guide.page.waitForEvent("domcontentloaded"), guide.page.keyboard.press(key)]);
}

export async function mark(guide, control) {
  await tabTo(guide, control);
  await guide.page.keyboard.press("Space");
  await expect(control).toBeChecked();
}

// This runs in the page.

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
