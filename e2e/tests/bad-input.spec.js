// Whatever is sent, a person reads what happened and has a way on; and the guide goes on answering.
import { expect, test } from "../guide.js";
import { harmless } from "../people.js";

async function expectRefusal(guide, key) {
  await expect(guide.heading()).toHaveText(guide.say(key));
  await expect(guide.link("start-again")).toHaveAttribute("href", `/${guide.language}/`);
  await expect(guide.link("call-112")).toHaveAttribute("href", "tel:112");
}

test.afterEach(async ({ guide }) => {
  await guide.start();
  expect(await guide.asks()).toBe(true);
});

for (const [name, alter] of [
  ["is no JSON", () => "x"],
  ["is empty", () => ""],
  ["is cut short", (state) => state.slice(0, -2)],
  ["has no list of answers", () => '{"answers":{"about":"me","findings":7},"trail":[]}'],
]) {
  test(`what a page carries along ${name}`, async ({ guide }) => {
    await guide.start();
    await guide.none();
    await guide.alterState(alter);
    await guide.next();
    await expectRefusal(guide, "refusal-unreadable");
    await guide.press(guide.link("start-again"));
    await expect(guide.heading()).toHaveText(guide.say("landing-heading"));
  });
}

for (const [name, answers] of [
  ["an age of 400", '"age":400,"findings":{}'],
  ["an age of minus 3", '"age":-3,"findings":{}'],
  ["a question that does not exist", '"findings":{"nose-job":"yes"}'],
  ["a result that cannot be", '"findings":{"blood-thyroid-result":"purple"}'],
]) {
  test(`what a page carries along with ${name} is left out, and the rest goes on`, async ({ guide, page }) => {
    await guide.start();
    await guide.none();
    const rest = '"about":"me","sex":"male"';
    await guide.alterState(() => `{"answers":{${rest},${answers}},"trail":[]}`);
    await guide.next();
    const [words] = guide.say("dropped-answers", { what: "|" }).split("|");
    await expect(page.getByRole("status")).toContainText(words);
    expect(await guide.asks()).toBe(true);
    expect(await guide.carried()).toContain('"sex":"male"');
    expect(await guide.carried()).not.toMatch(/:400|:-3|nose-job|purple/);
  });
}

for (const [name, field, value] of [
  ["a field of another page", "answer-place", "chin"],
  ["a field that never was", "colour", "red"],
  ["a sign that is not on the list", "tick", "fever"],
]) {
  test(`a form with ${name}`, async ({ guide, page }) => {
    await guide.start();
    await guide.none();
    await page.locator("#interview").evaluate(addField, { field, value });
    await guide.next();
    await expectRefusal(guide, "refusal-foreign");
  });
}

for (const size of [100_000, 5_000_000]) {
  test(`a form of ${size} bytes`, async ({ guide }) => {
    await guide.start();
    await guide.none();
    await guide.alterState(() => "x".repeat(size));
    await guide.next();
    await expectRefusal(guide, "refusal-too-large");
  });
}

test("a browser that goes back after a refusal finds its page", async ({ guide, page }) => {
  await guide.start();
  await guide.none();
  await page.locator("#interview").evaluate(addField, { field: "colour", value: "red" });
  await guide.next();
  await page.goBack();
  await expect(guide.sign("face-weakness")).toBeVisible();
});

for (const [path, key, status] of [
  ["/en/nowhere", "refusal-not-found", 404],
  ["/en/library/nobody", "refusal-not-found", 404],
  ["/nowhere", "refusal-not-found", 404],
  ["/en/answer", "refusal-not-asked", 405],
  ["/en/show", "refusal-not-asked", 405],
  ["/en/%ff%fe", "refusal-not-found", 404],
]) {
  test(`the address ${path}`, async ({ guide, page }) => {
    const response = await page.goto(path);
    expect(response.status()).toBe(status);
    await expectRefusal(guide, key);
  });
}

test("bodies that are no forms", async ({ request }) => {
  for (const options of [
    { data: { state: "x" } },
    { multipart: { state: "x" } },
    { data: Buffer.from([0xff, 0xfe, 0x00]), headers: { "content-type": "application/octet-stream" } },
    { data: Buffer.from("state=%ff%fe"), headers: { "content-type": "application/x-www-form-urlencoded" } },
  ]) {
    const response = await request.post("/en/answer", options);
    expect([400, 415]).toContain(response.status());
    expect(await response.text()).toContain("<h1>");
  }
});

for (const [name, typed] of [
  ["an age of 400", "400"],
  ["an age of minus 3", "-3"],
  ["no age", ""],
  ["an age in letters", "forty"],
]) {
  test(`${name} is asked again, with what was typed`, async ({ guide, page }) => {
    await guide.start();
    await guide.until(harmless, "age");
    await guide.write("age", typed);
    await guide.choose("sex", "male");
    await guide.next();
    await expect(page.getByRole("alert")).toBeVisible();
    await expect(guide.field("age")).toHaveValue(typed);
    await expect(guide.option("sex", "male")).toBeChecked();
    await guide.write("age", 25);
    await guide.next();
    await expect(page.getByRole("alert")).toHaveCount(0);
  });
}

/** Runs in the page. */
function addField(form, { field, value }) {
  const input = document.createElement("input");
  Object.assign(input, { type: "hidden", name: field, value });
  form.append(input);
}
