// Where somebody lives: chosen, carried along, never guessed. It changes prices and telephone numbers.
import { expect, test } from "../guide.js";
import { emergency, hemifacialSpasm } from "../people.js";
import { after } from "../rooms.js";
import { regionSays, titleOf } from "../words.js";

const REGIONS = ["ru", "gb", "us", "de"];
const stopped = after(emergency);
const advised = after(hemifacialSpasm);

/** What is said about the price of an MRI of the head. */
const price = (guide) =>
  guide.folded("plan-examinations", titleOf("examinations/mri-brain", guide.language)).locator("p", {
    hasText: new RegExp(`^${guide.say("plan-price", { price: "" }).trim()}`),
  });

for (const region of REGIONS) {
  test(`in ${region} the ambulance has its own number`, async ({ guide }) => {
    const number = regionSays(region, "emergency");
    await stopped(guide);
    await guide.liveIn(region);
    await guide.expectUrgency("ambulance");
    const call = guide.page.getByRole("link", { name: guide.say("call-number", { number }) });
    await expect(call).toHaveAttribute("href", `tel:${number}`);
    await expect(guide.page.getByText(guide.say("other-numbers"))).toHaveCount(0);
  });
}

test("prices follow the country, and another country has none", async ({ guide, page }) => {
  await advised(guide);
  await expect(price(guide)).toHaveCount(0);
  for (const region of ["ru", "gb", "us"]) {
    await guide.liveIn(region);
    const [, source] = regionSays(region, "mri-brain").match(/source = "([^"]+)"/);
    await expect(price(guide)).toContainText(source);
    const country = guide.say("services-in", { country: guide.say(`country-${region}`) });
    await expect(page.locator("summary", { hasText: country })).toBeVisible();
  }
  await guide.liveIn("other");
  await expect(guide.region()).toHaveValue("other");
  await expect(price(guide)).toHaveCount(0);
  for (const region of REGIONS) {
    const country = guide.say("services-in", { country: guide.say(`country-${region}`) });
    await expect(page.locator("summary", { hasText: country })).toHaveCount(0);
  }
});

test("without a country the ambulance has the number that works almost everywhere", async ({ guide }) => {
  await stopped(guide);
  await guide.liveIn("us");
  await guide.liveIn("other");
  await expect(guide.link("call-112")).toHaveAttribute("href", "tel:112");
  await expect(guide.page.getByText(guide.say("other-numbers"))).toBeVisible();
});

test("a country chosen on the first page holds to the end", async ({ guide }) => {
  await guide.start("me", "us");
  await guide.interview(emergency);
  await expect(guide.region()).toHaveValue("us");
  const number = regionSays("us", "emergency");
  await expect(guide.page.getByRole("link", { name: guide.say("call-number", { number }) })).toBeVisible();
});

test("a chosen country is remembered from page to page, and in the other language", async ({ guide }) => {
  await advised(guide);
  await guide.liveIn("gb");
  await guide.switchLanguage();
  await expect(guide.region()).toHaveValue("gb");
  await guide.check();
  await guide.change("age");
  await guide.press(guide.button("save-change"));
  await guide.goOn();
  await expect(guide.region()).toHaveValue("gb");
  await guide.openReport();
  await guide.press(guide.button("back-to-advice"));
  await expect(guide.region()).toHaveValue("gb");
  await guide.back();
  await guide.interview(hemifacialSpasm);
  await expect(guide.region()).toHaveValue("gb");
});

test.describe("somebody in Moscow, with a Russian browser", () => {
  test.use({ language: "ru", locale: "ru-RU", timezoneId: "Europe/Moscow" });
  test("is asked, and nothing is guessed", async ({ guide, page }) => {
    const asked = [];
    await page.exposeFunction("wasAsked", () => asked.push("place"));
    await page.addInitScript(() => {
      navigator.geolocation.getCurrentPosition = navigator.geolocation.watchPosition = window.wasAsked;
    });
    await guide.open();
    await expect(guide.region()).toHaveValue("other");
    await guide.start();
    await guide.interview(emergency);
    await expect(guide.region()).toHaveValue("other");
    expect(asked).toEqual([]);
  });
});
