// The first screen of a small phone: how urgent it is and what to do now, before anybody scrolls.
import { expect, test } from "../guide.js";
import * as people from "../people.js";

test.use({ viewport: { width: 360, height: 640 } });

const SITUATIONS = [
  ["a face that suddenly hangs", people.droop, "ambulance"],
  ["Bell’s palsy on its first day", people.bellsPalsy, "same-day"],
  ["hemifacial spasm for two years", people.hemifacialSpasm, "routine"],
  ["a child’s tic", people.tic, "self-care", "child"],
  ["tingling in panic", people.panic, "self-care"],
  ["a harmless flicker", people.flicker, "self-care"],
  ["an SSRI, and the herb thought of", people.onSertraline, "routine"],
  ["a pregnant woman with migraine aura", people.pregnantWithAura, "same-day"],
];

for (const [name, person, level, about] of SITUATIONS) {
  test(name, async ({ guide }) => {
    test.setTimeout(60_000);
    await guide.start(about);
    await guide.interview(person);
    await expectTold(guide, level);
    await guide.switchLanguage();
    await expectTold(guide, level);
  });
}

/** The urgency and the way to reach help are wholly on the screen. */
async function expectTold(guide, level) {
  await guide.expectUrgency(level);
  await expect(guide.heading()).toBeInViewport({ ratio: 1 });
  const words = guide.say(level === "ambulance" ? "call-number" : `channel-${level}`, { number: "112" });
  await expect(guide.page.getByRole("main").getByText(words)).toBeInViewport({ ratio: 1 });
}
