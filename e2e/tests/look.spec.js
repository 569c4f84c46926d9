// How the pages look: nothing sticks out on a narrow screen, and on paper nothing needs colour or a finger.
// `npm run shots` also photographs every kind of page into shots/, for people to look at.
import { expect, test } from "../guide.js";
import { rooms, wings } from "../rooms.js";

const SIZES = { phone: { width: 360, height: 740 }, desktop: { width: 1280, height: 900 } };

/** The whole page, as on a phone and a desktop, by day and by night. */
async function photograph(page, folder, name) {
  for (const [size, viewport] of Object.entries(SIZES)) {
    await page.setViewportSize(viewport);
    for (const colorScheme of ["light", "dark"]) {
      await page.emulateMedia({ colorScheme });
      const path = `${folder}/${size}-${colorScheme}/${name}.png`;
      await page.screenshot({ path, fullPage: true, animations: "disabled" });
    }
  }
}

for (const language of ["en", "ru"]) {
  test.describe(language, () => {
    test.use({ language, viewport: SIZES.phone });
    for (const [wing, rooms] of Object.entries(wings)) {
      test(`nothing sticks out: ${wing}`, async ({ guide, page }) => {
        test.setTimeout(180_000);
        for (const [name, enter] of Object.entries(rooms)) {
          await test.step(name, async () => {
            await page.setViewportSize({ width: 320, height: 640 });
            await enter(guide);
            expect.soft(await page.evaluate(sticksOut), name).toEqual([]);
            if (process.env.SHOTS) await photograph(page, `shots/${language}`, name);
          });
        }
      });
    }
  });
}

for (const name of ["result-self-care", "result-emergency", "stop"]) {
  for (const colorScheme of ["light", "dark"]) {
    test(`on paper: ${name}, from a ${colorScheme} screen`, async ({ guide, page }) => {
      await rooms[name](guide);
      await page.emulateMedia({ media: "print", colorScheme });
      await expect(page.getByRole("button").filter({ visible: true })).toHaveCount(0);
      expect(await page.evaluate(coloured)).toEqual([]);
      const path = `shots/paper/${name}-${colorScheme}.pdf`;
      if (process.env.SHOTS) await page.pdf({ path, format: "A4" });
    });
  }
}

test("the picture of the face follows the boxes, and the boxes the picture", async ({ guide, page }) => {
  await rooms.face(guide);
  const chosen = page.locator("[data-chosen]");
  await guide.tap("chin");
  await expect(guide.option("place", "chin")).toBeChecked();
  await guide.tap("chin");
  await expect(guide.option("place", "chin")).not.toBeChecked();
  await expect(chosen).toHaveText(guide.say("chosen-nothing"));
  await guide.choose("place", "cheek-right", "jaw-left");
  await expect(chosen).not.toHaveText(guide.say("chosen-nothing"));
  await guide.option("place", "none-of-these").check();
  await expect(guide.option("place", "cheek-right")).not.toBeChecked();
});

test("a tap on the face is a tap on a place, on the eyes too", async ({ guide, page }) => {
  await rooms.face(guide);
  const { dead, all } = await page.evaluate(deadSpots);
  expect(dead.length, `dead spots: ${dead.slice(0, 9).join(" · ")}`).toBeLessThan(all / 100);
});

// These run in the page.

/** Points inside the face, in the units of the picture, where a tap meets no place. */
function deadSpots() {
  const face = document.querySelector("[data-place]").ownerSVGElement;
  face.scrollIntoView({ block: "center" });
  const edge = face.querySelector("clipPath path");
  const toScreen = face.getScreenCTM();
  const dead = [];
  let all = 0;
  for (let x = 20; x < 300; x += 4) {
    for (let y = 10; y < 410; y += 4) {
      const point = new DOMPoint(x, y);
      if (!edge.isPointInFill(point)) continue;
      all += 1;
      const { x: left, y: top } = point.matrixTransform(toScreen);
      if (!document.elementFromPoint(left, top)?.dataset.place) dead.push(`${x},${y}`);
    }
  }
  return { dead, all };
}

/** What is wider than the screen and does not scroll by itself. */
function sticksOut() {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const wide = [...document.body.querySelectorAll("*")].filter(
    (element) => element.getBoundingClientRect().right > clientWidth + 1,
  );
  return wide.map((element) => `${element.tagName} ${element.textContent.trim().slice(0, 60)}`);
}

/** What would need ink of another colour than black or grey, or light words on a dark ground. */
function coloured() {
  const parts = (colour) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const isGrey = ([r, g, b]) => Math.max(r, g, b) - Math.min(r, g, b) < 8;
  const found = [];
  for (const element of document.querySelectorAll("body, body *")) {
    if (!element.checkVisibility() || element.closest("svg")) continue;
    const style = getComputedStyle(element);
    const [ground, ink] = [parts(style.backgroundColor), parts(style.color)];
    const blank = ground[3] === 0 || Math.min(...ground.slice(0, 3)) > 245;
    const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    const dark = isGrey(ink) && Math.max(...ink.slice(0, 3)) < 128;
    if (!blank && element.textContent.trim()) {
      found.push(`ground of ${element.tagName}: ${style.backgroundColor}`);
    }
    if (hasText && !dark) found.push(`ink of ${element.tagName}: ${style.color}`);
  }
  return [...new Set(found)];
}
