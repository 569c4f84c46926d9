// The guide as a person uses it: one method for each thing that one can do on a page. Buttons and
// headings are found by their words, answers by the name and value that the form sends.
import { test as base, expect } from "@playwright/test";
import { pointInside, questionsOf, send } from "./in-page.js";
import { wordsOf } from "./words.js";

export { expect };

/** A test that is handed a `guide`, in the language that `test.use({ language })` names. */
export const test = base.extend({
  language: ["en", { option: true }],
  guide: async ({ page, language }, use) => use(new Guide(page, language)),
});

export class Guide {
  constructor(page, language = "en") {
    this.page = page;
    this.speak(language);
  }

  /** From here on the pages are in this language. */
  speak(language) {
    this.language = language;
    this.say = wordsOf(language);
  }

  // Where we are

  heading() {
    return this.page.getByRole("heading", { level: 1 });
  }

  button(key) {
    return this.page.getByRole("button", { name: named(this.say(key)) });
  }

  link(key) {
    return this.page.getByRole("link", { name: named(this.say(key)) });
  }

  /** The form with the questions; there is none on a page with advice. */
  questions() {
    return this.page.locator('form#interview[action$="/answer"]');
  }

  async asks() {
    return (await this.questions().count()) > 0;
  }

  async expectUrgency(level) {
    await expect(this.heading()).toHaveText(this.say(`urgency-${level}`));
  }

  /** The possible causes of a result, likeliest first. */
  causes() {
    return this.page.getByRole("region", { name: this.say("what-it-may-be") }).getByRole("article");
  }

  // From page to page

  /** Opens a page by its path below the language. */
  async open(path = "") {
    return this.page.goto(`/${this.language}/${path}`);
  }

  /** Presses a button or link, and waits until the page that follows is there. */
  async press(control) {
    await Promise.all([this.page.waitForEvent("domcontentloaded"), control.click()]);
  }

  async start(about = "me", region) {
    await this.open();
    if (region) await this.region().selectOption(region);
    await this.press(this.button(`start-${about}`));
  }

  /** Looks for words in the library. */
  async search(words) {
    await this.page.getByRole("searchbox").fill(words);
    await this.press(this.button("library-search-button"));
  }

  /** Has a list of medicines checked. */
  async checkMedicines(list) {
    await this.page.getByRole("textbox").fill(list);
    await this.press(this.button("medicines-check"));
  }

  // The list of medicines within the interview

  /** The field for what is taken, or for what the person thinks of taking. */
  medicines(which = "medicines") {
    return this.page.locator(`textarea[name="${which}"]`);
  }

  /** "Nothing", or "I do not know what it is called". */
  otherwise(which) {
    return this.page.locator(`input[name="medicines-otherwise"][value="${which}"]`);
  }

  /** What a name that was not understood may mean. */
  meanings(written) {
    return this.page.getByRole("group", { name: this.say("medicines-what-is", { written }) });
  }

  /** "Keep it as it is written", for a name that was not understood. */
  keep(written) {
    return this.meanings(written).locator('input[value="as-it-is"]');
  }

  /** Writes what is taken, and what is only thought of. */
  async writeMedicines({ taken = [], considered = [] }) {
    await this.medicines().fill(taken.join("\n"));
    await this.medicines("medicines-considered").fill(considered.join("\n"));
    if (taken.length === 0) await this.otherwise("nothing").check();
  }

  /** From the advice: says that these are taken, and goes on to the advice that follows. */
  async takeInstead(medicines, person) {
    await this.check();
    await this.change("medicines");
    await this.writeMedicines(medicines);
    await this.press(this.button("save-change"));
    await this.goOn();
    await this.interview(person);
  }

  // The plan

  /** A part of the advice, by its heading. */
  part(key) {
    return this.page.getByRole("region", { name: this.say(key), exact: true });
  }

  /** What does not go together among these, one card each. */
  clash(...names) {
    const both = this.part("plan-medicines").getByRole("article");
    return names.reduce((cards, name) => cards.filter({ hasText: name }), both.and(this.page.locator(".clash")));
  }

  /** What stands folded in a part of the advice, in a card with this title. */
  folded(part, title) {
    const summary = this.page.locator(":scope > summary").filter({ hasText: new RegExp(`^\\s*${literal(title)}`) });
    return this.part(part).locator("details.card:not(.fold)").filter({ has: summary });
  }

  /** Opens a card, and what it is folded into. */
  async unfold(card) {
    const closed = card.locator("xpath=ancestor-or-self::details[not(@open)]").first();
    while ((await closed.count()) > 0) await closed.locator("xpath=./summary").click();
  }

  /** From the advice: opens the question for the result of this examination. */
  async enterResultOf(title) {
    const examination = this.folded("plan-examinations", title);
    await this.unfold(examination);
    await this.press(examination.getByRole("button"));
  }

  /** The select for the country. */
  region() {
    return this.page.getByLabel(this.say("region-label"));
  }

  async liveIn(region) {
    await this.region().selectOption(region);
    await this.press(this.button("region-change"));
  }

  async openReport() {
    await this.press(this.button("report-open"));
  }

  /** What the page for the doctor says under this label. */
  reported(key) {
    const label = this.page.locator("dt").filter({ hasText: new RegExp(`^${literal(this.say(key))}$`) });
    return this.page.locator(".sheet dl > div").filter({ has: label }).locator("dd");
  }

  /** What the list of all answers says of the medicines. */
  toldMedicines() {
    const button = this.page.locator('button[name="change"][value="medicines"]');
    return this.page.locator(".row").filter({ has: button }).locator("dd").first();
  }

  /** The titles of the pages that were found, best first. */
  found() {
    return this.page.locator("ol.found > li > a");
  }

  async next() {
    await this.press(this.button("continue"));
  }

  async back() {
    await this.press(this.button("back"));
  }

  /** Goes back, page by page, until this is there again. */
  async backTo(control) {
    while ((await control.count()) === 0) await this.back();
  }

  async switchLanguage() {
    const other = this.language === "en" ? "ru" : "en";
    const name = { en: "English", ru: "Русский" }[other];
    await this.press(this.page.getByRole("banner").getByText(name, { exact: true }));
    this.speak(other);
  }

  /** Goes to the list of all answers. */
  async check() {
    await this.press(this.button("check-my-answers"));
  }

  /** From the list of all answers: opens one of them again. */
  async change(finding) {
    await this.press(this.page.locator(`button[name="change"][value="${finding}"]`).first());
  }

  /** Leaves the list of all answers. Its button stands above and below the list. */
  async goOn() {
    await this.press(this.button("go-on").first());
  }

  /** What the page carries along: everything said so far. */
  async carried() {
    return this.page.locator('input[name="state"]').first().inputValue();
  }

  /** Goes to where somebody is who has said all this. */
  async resume(state) {
    await this.open();
    const sent = this.page.evaluate(send, { action: `/${this.language}/show`, state });
    await Promise.all([this.page.waitForEvent("domcontentloaded"), sent]);
  }

  /** Alters what the page carries along, as a broken or foreign page would. */
  async alterState(alter) {
    for (const field of await this.page.locator('input[name="state"]').all()) {
      const state = alter(await field.inputValue());
      await field.evaluate((input, value) => (input.value = value), state);
    }
  }

  // Answers

  /** The box beside a statement. */
  sign(finding) {
    return this.page.locator(`input[name="tick"][value="${finding}"]`);
  }

  /** "None of these" below the list with this number. */
  noneBox(list = 0) {
    return this.page.locator(`input[name="none"][value="${list}"]`);
  }

  /** One of the answers to a question. */
  option(finding, value) {
    return this.page.locator(`input[name="answer-${finding}"][value="${value}"]`);
  }

  /** The field for a number. */
  field(finding) {
    return this.page.locator(`input[name="answer-${finding}"][type="text"]`);
  }

  async tick(...findings) {
    for (const finding of findings) await this.sign(finding).check();
  }

  async none(list = 0) {
    await this.noneBox(list).check();
  }

  async choose(finding, ...values) {
    for (const value of values) {
      const option = this.option(finding, value);
      if (!(await option.isVisible())) await this.page.getByText(this.say("choose-from-list")).click();
      await option.check();
    }
  }

  async write(finding, text) {
    await this.field(finding).fill(String(text));
  }

  /** Taps a place on the picture of the face, somewhere inside it. */
  async tap(place) {
    const region = this.page.locator(`[data-place="${place}"]`);
    const position = await region.evaluate(pointInside);
    await region.click({ position });
  }

  // A whole person: `signs` are what they tick, `answers` what they say to whole questions, `taken` and
  // `considered` their medicines, and everything else is no, none, nothing or not sure.

  /** Answers everything on this page as this person would. */
  async answer(person) {
    for (const question of await this.page.evaluate(questionsOf)) {
      if (question.doubts) await this.answerMedicines(question, person);
      else if (question.list === undefined) await this.answerQuestion(question, person);
      else await this.answerList(question, person);
    }
  }

  async answerList({ list, values }, person) {
    const signs = values.filter((sign) => person.signs.includes(sign));
    if (signs.length > 0) await this.tick(...signs);
    else await this.none(list);
  }

  /** A name that is not understood is kept as it is. */
  async answerMedicines({ doubts }, person) {
    await this.writeMedicines(person);
    for (const name of doubts) {
      await this.keep(name).check();
    }
  }

  async answerQuestion({ finding, values, typed }, person) {
    const said = person.answers[finding] ?? (person.signs.includes(finding) ? "yes" : undefined);
    if (typed && said !== undefined) return this.write(finding, said);
    const otherwise = ["no", "none-of-these", "not-sure"].find((value) => values.includes(value));
    await this.choose(finding, ...[said ?? otherwise].flat());
  }

  /** Answers page after page until there is advice, or until `stop` says so. Returns the headings. */
  async interview(person, stop = async () => false) {
    const headings = [];
    while ((await this.asks()) && !(await stop())) {
      headings.push(await this.heading().innerText());
      if (headings.length > 40) throw new Error(`no end of questions:\n${headings.join("\n")}`);
      await this.answer(person);
      await this.next();
    }
    return headings;
  }

  /** Goes on as this person until a question about the movement has a page of its own. */
  async untilAlone(person) {
    const screens = ["place", "what-happens", "pregnant"];
    await this.interview(person, async () => {
      const asked = await this.page.evaluate(questionsOf);
      const [only] = asked;
      return asked.length === 1 && only.finding && !screens.includes(only.finding);
    });
    expect(await this.asks()).toBe(true);
  }

  /** Goes on as this person until the medicines are asked for. */
  async untilMedicines(person) {
    await this.interview(person, async () => (await this.medicines().count()) > 0);
    await expect(this.medicines()).toBeVisible();
  }

  /** Goes on as this person until this finding is asked. */
  async until(person, finding) {
    const asked = this.page.locator(`[name="answer-${finding}"], [name="tick"][value="${finding}"]`);
    await this.interview(person, async () => (await asked.count()) > 0);
    await expect(asked.first()).toBeAttached();
  }
}

/** These words alone; an arrow or sign beside them does not matter. */
function named(words) {
  return new RegExp(`^[^\\p{L}\\p{N}]*${literal(words)}[^\\p{L}\\p{N}]*$`, "u");
}

/** These words, for a regular expression. */
function literal(words) {
  return words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
