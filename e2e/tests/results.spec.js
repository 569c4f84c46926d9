// The result of an examination is entered where it is recommended, and the plan is made anew.
import { expect, test } from "../guide.js";
import { halfFace, hemifacialSpasm, panic } from "../people.js";
import { after } from "../rooms.js";
import { titleOf } from "../words.js";

const LEVELS = ["self-care", "routine", "soon", "same-day", "emergency", "ambulance"];

const CALCIUM = "blood-calcium";
const calcium = titleOf(`examinations/${CALCIUM}`, "en");

const panicking = after(panic);
const spasm = after(hemifacialSpasm);
const deafening = after(halfFace);

/** Says what this examination has shown, and goes on to the advice. */
async function enter(guide, examination, value, person) {
  await guide.enterResultOf(titleOf(`examinations/${examination}`, guide.language));
  await guide.choose(`${examination}-result`, value);
  await guide.press(guide.button("save-change"));
  await guide.interview(person);
}

/** How grave the advice is, from 0. */
async function level(guide) {
  const heading = await guide.heading().innerText();
  return LEVELS.findIndex((one) => guide.say(`urgency-${one}`) === heading);
}

test("low calcium makes it urgent, and stands beside the examination", async ({ guide }) => {
  await panicking(guide);
  await guide.expectUrgency("self-care");
  await enter(guide, CALCIUM, "low", panic);
  await guide.expectUrgency("emergency");
  await expect(guide.page.getByText(titleOf("red-flags/low-salt-with-danger-sign", "en")).first()).toBeVisible();
  await guide.openReport();
  await expect(guide.reported("report-present")).toContainText(calcium);
});

test("normal calcium is kept, shown, and can be changed", async ({ guide }) => {
  await panicking(guide);
  await enter(guide, CALCIUM, "normal", panic);
  await guide.expectUrgency("self-care");
  const examination = guide.folded("plan-examinations", calcium);
  await expect(examination.locator("summary").first()).toContainText("normal");
  await guide.unfold(examination);
  await guide.press(examination.getByRole("button", { name: guide.say("plan-change-result") }));
  await expect(guide.option(`${CALCIUM}-result`, "normal")).toBeChecked();
});

test("what each result would change is told before, and comes true", async ({ guide }) => {
  await spasm(guide);
  await guide.expectUrgency("routine");
  const brain = titleOf("examinations/mri-brain", "en");
  const promised = guide.folded("plan-examinations", brain).locator(".outcomes > div");
  await expect(promised.filter({ hasText: "stroke" })).toContainText(guide.say("urgency-emergency"));
  await enter(guide, "mri-brain", "stroke", hemifacialSpasm);
  await guide.expectUrgency("emergency");
});

test("a result that nobody can read is taken the graver way, and that is said", async ({ guide, page }) => {
  await panicking(guide);
  await enter(guide, CALCIUM, "not-sure", panic);
  expect(await level(guide)).toBeGreaterThan(LEVELS.indexOf("self-care"));
  await expect(page.getByText(guide.say("unsure-reason"))).toBeVisible();
});

for (const [name, advised, person] of [
  ["a spasm for two years", spasm, hemifacialSpasm],
  ["half a face with a deaf ear", deafening, halfFace],
]) {
  test(`no result makes ${name} less urgent`, async ({ guide, page }) => {
    test.setTimeout(240_000);
    await advised(guide);
    const urgency = await level(guide);
    expect(urgency).toBeGreaterThan(0);
    const state = await guide.carried();
    const names = await page.locator('button[name="change"]').evaluateAll((all) => all.map((one) => one.value));
    expect(names.length).toBeGreaterThan(1);
    for (const examination of names.map((result) => result.replace(/-result$/, ""))) {
      await guide.resume(state);
      await guide.enterResultOf(titleOf(`examinations/${examination}`, "en"));
      await guide.page.getByRole("radio").nth(-2).check();
      await guide.press(guide.button("save-change"));
      await guide.interview(person);
      expect(await level(guide), examination).toBeGreaterThanOrEqual(urgency);
    }
  });
}

test("a talk with the doctor was about one result, and goes with it", async ({ guide, page }) => {
  await spasm(guide);
  await enter(guide, "emg-nerve-tests", "myokymia", hemifacialSpasm);
  await guide.expectUrgency("soon");
  await guide.check();
  await guide.change("doctor-acted-on-result");
  await guide.choose("doctor-acted-on-result", "yes");
  await guide.press(guide.button("save-change"));
  await guide.goOn();
  await guide.expectUrgency("routine");
  await enter(guide, "emg-nerve-tests", "normal", hemifacialSpasm);
  await guide.expectUrgency("routine");
  await expect(page.getByText(guide.say("result-contradicts"))).toHaveCount(0);
  await enter(guide, "emg-nerve-tests", "myokymia", hemifacialSpasm);
  await guide.expectUrgency("soon");
});

test("a result that the examination cannot have is refused, and the page before is still there", async ({ guide, page }) => {
  await panicking(guide);
  await guide.enterResultOf(calcium);
  await guide.option(`${CALCIUM}-result`, "low").evaluate((input) => (input.value = "golden"));
  await guide.option(`${CALCIUM}-result`, "golden").check();
  await guide.press(guide.button("save-change"));
  await expect(guide.heading()).toHaveText(guide.say("refusal-foreign"));
  await page.goBack();
  await expect(guide.option(`${CALCIUM}-result`, "normal")).toBeVisible();
  await guide.press(guide.button("back-to-check"));
  await expect(guide.heading()).toHaveText(guide.say("check-heading"));
});

test("no choice at all is asked for again", async ({ guide, page }) => {
  await panicking(guide);
  await guide.enterResultOf(calcium);
  await guide.press(guide.button("save-change"));
  await expect(page.getByRole("alert")).toContainText(guide.say("slip-nothing-chosen"));
});
