// What is taken changes the plan: pairs that do not go together, what is not for this person, what is not known.
import { expect, test } from "../guide.js";
import { but, worried } from "../people.js";
import { after } from "../rooms.js";
import { titleOf } from "../words.js";

const HERB = "Novo-Passit";
const advised = after(worried);

/** What may be discussed, tried or not, and not what is withheld. */
const offered = (guide, title) => guide.folded("plan-treatments", title).and(guide.page.locator(":not(.withheld)"));
const withheld = (guide, title) => guide.folded("plan-treatments", title).and(guide.page.locator(".withheld"));

for (const written of ["Prozac", "fluoxetine", "SSRI"]) {
  test(`${written} with the herb that holds St John’s wort`, async ({ guide }) => {
    await advised(guide);
    await guide.takeInstead({ taken: [written, HERB] }, worried);
    const warning = guide.clash(HERB).filter({ hasText: "LBL-NVP" });
    await expect(warning).toContainText(guide.say("severity-major"));
    await guide.openReport();
    await expect(guide.reported("report-medicines")).toContainText(HERB);
    await expect(guide.reported("report-interactions")).toContainText("LBL-NVP");
    await expect(guide.page.locator(".sheet footer")).toContainText("LBL-NVP");
  });
}

test("the herb is discussed with who takes nothing, and is not for who takes fluoxetine", async ({ guide }) => {
  await advised(guide);
  await expect(offered(guide, HERB)).toHaveCount(1);
  await expect(withheld(guide, HERB)).toHaveCount(0);
  await guide.takeInstead({ taken: ["fluoxetine"] }, worried);
  await expect(offered(guide, HERB)).toHaveCount(0);
  await expect(withheld(guide, HERB)).toContainText(guide.say("against-medicine", { medicine: "fluoxetine" }));
  await expect(guide.clash()).toHaveCount(0);
});

test("who only thinks of the herb reads what stands against it", async ({ guide }) => {
  await advised(guide);
  await guide.takeInstead({ taken: ["fluoxetine"], considered: [HERB] }, worried);
  const thought = guide.part("plan-medicines").getByRole("article");
  await expect(thought).toContainText(guide.say("plan-considered", { what: HERB }));
  await expect(thought).toContainText(guide.say("plan-not-for-you"));
  await expect(thought).toContainText("LBL-NVP");
});

test("a medicine that can move the face is named, with a warning not to stop it", async ({ guide }) => {
  await advised(guide);
  await guide.takeInstead({ taken: ["Prozac"] }, worried);
  const said = guide.say("medicines-may-move", { names: "fluoxetine" });
  await expect(guide.part("plan-medicines").getByText(said)).toBeVisible();
});

test("a name that is not in the list makes the plan cautious", async ({ guide, page }) => {
  await advised(guide);
  const careful = page.getByText(guide.say("plan-unchecked"));
  await expect(careful).toHaveCount(0);
  await guide.check();
  await guide.change("medicines");
  await guide.writeMedicines({ taken: ["qqqqq"] });
  await guide.press(guide.button("save-change"));
  await guide.keep("qqqqq").check();
  await guide.press(guide.button("save-change"));
  await guide.goOn();
  await guide.interview(worried);
  await expect(page.getByText(guide.say("plan-unlisted", { names: "qqqqq" }))).toBeVisible();
  const over = guide.say("plan-unchecked-against", { names: "qqqqq" });
  await expect(guide.part("plan-treatments").getByText(over)).toBeVisible();
  expect(await careful.count()).toBeGreaterThan(0);
  await guide.openReport();
  const listed = guide.say("report-medicines-unlisted", { names: "qqqqq" });
  await expect(guide.reported("report-medicines")).toContainText(listed);
});

test("who does not know the names gets a cautious plan", async ({ guide, page }) => {
  await advised(guide);
  await guide.check();
  await guide.change("medicines");
  await guide.otherwise("unsure").check();
  await expect(guide.otherwise("nothing")).not.toBeChecked();
  await guide.press(guide.button("save-change"));
  await guide.goOn();
  await guide.interview(worried);
  expect(await page.getByText(guide.say("plan-unchecked")).count()).toBeGreaterThan(0);
  await guide.openReport();
  await expect(guide.reported("report-medicines")).toContainText(guide.say("report-medicines-unsure"));
});

test("a list that was changed back leaves nothing of the pair", async ({ guide }) => {
  await advised(guide);
  await guide.takeInstead({ taken: ["Prozac", HERB] }, worried);
  await expect(guide.clash(HERB)).not.toHaveCount(0);
  await guide.takeInstead({}, worried);
  await expect(guide.part("plan-medicines")).toHaveCount(0);
  await expect(offered(guide, HERB)).toHaveCount(1);
});

test("a pair that must not meet is urgent, unless a doctor knows it", async ({ guide }) => {
  const known = but(worried, { signs: ["doctor-knows-both-medicines"] });
  await advised(guide);
  await guide.expectUrgency("routine");
  await guide.takeInstead({ taken: ["pimozide", "clarithromycin"] }, worried);
  await guide.expectUrgency("same-day");
  await expect(guide.clash("pimozide", "clarithromycin").first()).toContainText(guide.say("severity-contra"));
  await guide.check();
  await guide.change("doctor-knows-both-medicines");
  await guide.choose("doctor-knows-both-medicines", "yes");
  await guide.press(guide.button("save-change"));
  await guide.goOn();
  await guide.interview(known);
  await guide.expectUrgency("routine");
});

test("a list that contradicts an answer is said kindly, and either can be changed", async ({ guide, page }) => {
  await advised(guide);
  await guide.takeInstead({ taken: ["Prozac"] }, worried);
  await expect(page.getByText(guide.say("result-contradicts"))).toBeVisible();
  await guide.check();
  const note = page.getByRole("region", { name: guide.say("contradictions-heading") });
  await expect(note).toContainText(titleOf("findings/takes-antidepressant", "en"));
  await guide.press(note.locator('button[value="medicines"]'));
  await expect(guide.medicines()).toHaveValue("fluoxetine");
});
