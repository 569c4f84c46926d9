// The interview asks what is taken: in any spelling, kindly where a name is not known, and nothing gets lost.
import { expect, test } from "../guide.js";
import { harmless } from "../people.js";
import { once } from "../rooms.js";
import { titleOf } from "../words.js";

const asked = once(async (guide) => {
  await guide.start();
  await guide.untilMedicines(harmless);
});

const UNDERSTOOD = [
  ["a substance", "en", "fluoxetine", "fluoxetine"],
  ["a slip of spelling", "en", "flouxetine", "fluoxetine"],
  ["a trade name", "en", "Prozac", "fluoxetine"],
  ["a trade name in Cyrillic letters", "en", "Прозак", "fluoxetine"],
  ["a dose and a form", "en", "Prozac capsules 20 mg in the morning", "fluoxetine"],
  ["a dose and a form in Russian", "ru", "таблетки Прозак 20 мг, 2 раза в день", "флуоксетин"],
  ["a Russian name in Latin letters", "ru", "fluoksetin", "флуоксетин"],
  ["a class", "en", "SSRI", titleOf("medicines/ssri", "en")],
  ["a substance in Cyrillic letters", "ru", "флуоксетин", "флуоксетин"],
  ["a slip in Cyrillic letters", "ru", "флуаксетин", "флуоксетин"],
  ["a trade name in Latin letters", "ru", "Prozac", "флуоксетин"],
];

for (const [name, language, written, meant] of UNDERSTOOD) {
  test.describe(language, () => {
    test.use({ language });
    test(`${name} is understood`, async ({ guide }) => {
      await asked(guide);
      await guide.writeMedicines({ taken: [written] });
      await guide.next();
      await guide.check();
      await expect(guide.toldMedicines()).toHaveText(meant);
    });
  });
}

/** The page again, with what is to be put right, and everything that was written. */
async function expectAskedAgain(guide, slip, written) {
  await expect(guide.page.getByRole("alert")).toContainText(guide.say(slip));
  await expect(guide.medicines()).toHaveValue(written);
}

test("a name that is not in the list is kept, and said so", async ({ guide, page }) => {
  await asked(guide);
  await guide.writeMedicines({ taken: ["qqqqq", "ibuprofen"], considered: ["Novo-Passit"] });
  await guide.next();
  await expectAskedAgain(guide, "slip-doubtful-medicine", "qqqqq\nibuprofen");
  await expect(guide.medicines("medicines-considered")).toHaveValue("Novo-Passit");
  await expect(guide.keep("qqqqq")).not.toBeChecked();
  await guide.next();
  await expectAskedAgain(guide, "slip-doubtful-medicine", "qqqqq\nibuprofen");
  await guide.keep("qqqqq").check();
  await guide.next();
  await expect(page.getByRole("alert")).toHaveCount(0);
  await guide.check();
  await expect(guide.toldMedicines()).toContainText("ibuprofen");
  await expect(guide.toldMedicines()).toContainText("qqqqq");
});

test("a name that is like another is asked for, never guessed", async ({ guide }) => {
  await asked(guide);
  await guide.writeMedicines({ taken: ["xanaxx"] });
  await guide.next();
  await expectAskedAgain(guide, "slip-doubtful-medicine", "xanaxx");
  const meanings = guide.meanings("xanaxx");
  for (const choice of await meanings.getByRole("radio").all()) await expect(choice).not.toBeChecked();
  await guide.next();
  await expectAskedAgain(guide, "slip-doubtful-medicine", "xanaxx");
  await meanings.getByRole("radio", { name: "xanax" }).check();
  await guide.next();
  await guide.check();
  await expect(guide.toldMedicines()).toHaveText("alprazolam");
});

test("forty names that nobody knows are kept with one choice, on a page that is no scroll", async ({ guide, page }) => {
  const names = Array.from({ length: 40 }, (_, at) => `Qzv${at + 1}xx`);
  await asked(guide);
  await guide.writeMedicines({ taken: names });
  await guide.next();
  await expectAskedAgain(guide, "slip-doubtful-medicine", names.join("\n"));
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(2_500);
  const all = page.locator('input[name="medicines-rest"]');
  await expect(all).not.toBeChecked();
  await all.check();
  await guide.next();
  await expect(page.getByRole("alert")).toHaveCount(0);
  await guide.check();
  await expect(guide.toldMedicines()).toContainText("Qzv40xx");
});

test("an empty list is no answer, but “nothing” is one", async ({ guide }) => {
  await asked(guide);
  await guide.next();
  await expectAskedAgain(guide, "slip-no-medicines", "");
  await guide.otherwise("nothing").check();
  await guide.next();
  await guide.check();
  await expect(guide.toldMedicines()).toHaveText(guide.say("medicines-nothing"));
});

test("a medicine and “nothing” do not fit together", async ({ guide }) => {
  await asked(guide);
  await guide.writeMedicines({ taken: ["ibuprofen"] });
  await guide.otherwise("nothing").check();
  await guide.next();
  await expectAskedAgain(guide, "slip-medicines-and-nothing", "ibuprofen");
  await expect(guide.otherwise("nothing")).toBeChecked();
});

test("sixty names are read, and sixty-one are not", async ({ guide, page }) => {
  const sixty = Array(60).fill("ibuprofen").join("\n");
  await asked(guide);
  await guide.medicines().fill(`${sixty}\nProzac`);
  await guide.next();
  await expectAskedAgain(guide, "slip-too-many-medicines", `${sixty}\nProzac`);
  await guide.medicines().fill(sixty);
  await guide.next();
  await expect(page.getByRole("alert")).toHaveCount(0);
  await guide.check();
  await expect(guide.toldMedicines()).toHaveText("ibuprofen");
});

test("going back finds everything, and it is understood again", async ({ guide, page }) => {
  await asked(guide);
  await guide.writeMedicines({ taken: ["Prozac", "qqqqq", "SSRI"], considered: ["Novopassit"] });
  await guide.next();
  await guide.keep("qqqqq").check();
  await guide.next();
  const next = await guide.heading().innerText();
  await guide.back();
  const names = ["fluoxetine", titleOf("medicines/ssri", "en"), "qqqqq"];
  const written = (await guide.medicines().inputValue()).split("\n");
  expect(written.toSorted()).toEqual(names.toSorted());
  await expect(guide.medicines("medicines-considered")).toHaveValue("Novo-Passit");
  await guide.next();
  await expect(page.getByRole("alert")).toHaveCount(0);
  await expect(guide.heading()).toHaveText(next);
});

test("another language takes along what is written and not yet sent", async ({ guide }) => {
  await asked(guide);
  await guide.writeMedicines({ taken: ["Prozac", "qqqqq"], considered: ["Novo-Passit"] });
  await guide.switchLanguage();
  await expect(guide.medicines()).toHaveValue("Prozac\nqqqqq");
  await expect(guide.medicines("medicines-considered")).toHaveValue("Novo-Passit");
});
