// Twenty-five, a flickering lip for two days, too much coffee: four minutes and an honest "stay at home".
import { expect, test } from "../guide.js";
import { harmless, lasting } from "../people.js";
import { titleOf } from "../words.js";

const AT_MOST_PAGES = 16;

test("a flickering lip ends at home", async ({ guide, page }) => {
  await guide.start();
  await guide.until(harmless, "place");
  await guide.tap("upper-lip-left");
  await expect(guide.option("place", "upper-lip-left")).toBeChecked();
  await expect(page.locator("[data-chosen]")).not.toHaveText(guide.say("chosen-nothing"));
  await guide.next();
  await guide.interview(harmless);
  await guide.expectUrgency("self-care");
});

test("it takes at most sixteen pages", async ({ guide }) => {
  await guide.start();
  const pages = await guide.interview(harmless);
  expect(pages.length).toBeLessThanOrEqual(AT_MOST_PAGES);
  expect(new Set(pages).size, `no page twice: ${pages.join(" · ")}`).toBe(pages.length);
});

test("the advice says why, what to watch for, and what it rests on", async ({ guide, page }) => {
  await guide.start();
  await guide.interview(harmless);
  const first = guide.causes().first();
  const name = titleOf("conditions/benign-facial-fasciculation", "en");
  await expect(first.getByRole("heading")).toContainText(name);
  await expect(first.getByText(guide.say("speaks-for"), { exact: true })).toBeVisible();
  await expect(first.getByRole("list").first().getByRole("listitem")).not.toHaveCount(0);

  const net = page.getByRole("region", { name: guide.say("what-to-watch-for") });
  await expect(net.getByRole("listitem")).not.toHaveCount(0);
  const sources = page.locator("details").filter({
    has: page.locator("summary", { hasText: new RegExp(`^${guide.say("sources")}$`) }),
  });
  await sources.locator("summary").click();
  await expect(sources.getByRole("listitem").first()).toBeVisible();
});

test("what speaks against a cause is said too", async ({ guide }) => {
  await guide.start();
  await guide.interview(lasting);
  const first = guide.causes().first();
  await expect(first.getByText(guide.say("speaks-for"), { exact: true })).toBeVisible();
  await expect(first.getByText(guide.say("speaks-against"), { exact: true })).toBeVisible();
});
