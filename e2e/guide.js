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

  async start(about = "me") {
    await this.open();
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

  // A whole person: `signs` are what they tick, `answers` what they say to whole questions, and
  // everything else is no, none or not sure.

  /** Answers everything on this page as this person would. */
  async answer(person) {
    for (const question of await this.page.evaluate(questionsOf)) {
      if (question.list === undefined) await this.answerQuestion(question, person);
      else await this.answerList(question, person);
    }
  }

  async answerList({ list, values }, person) {
    const signs = values.filter((sign) => person.signs.includes(sign));
    if (signs.length > 0) await this.tick(...signs);
    else await this.none(list);
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
      return asked.length === 1 && only.list === undefined && !screens.includes(only.finding);
    });
    expect(await this.asks()).toBe(true);
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
  const literal = words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`^[^\\p{L}\\p{N}]*${literal}[^\\p{L}\\p{N}]*$`, "u");
}
