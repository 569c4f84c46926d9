// Everything works without script; the face is then a list.
import { expect, test } from "../guide.js";
import { emergency, harmless } from "../people.js";

test.use({ javaScriptEnabled: false });

test("a harmless twitch, with the list of places", async ({ guide, page }) => {
  await guide.start();
  await guide.until(harmless, "place");
  await expect(page.getByRole("img", { name: guide.say("face-label") })).toBeHidden();
  await expect(guide.option("place", "upper-lip-left")).toBeVisible();
  await guide.interview(harmless);
  await guide.expectUrgency("self-care");
  await expect(guide.button("print")).toBeHidden();
});

test("an emergency", async ({ guide }) => {
  await guide.start();
  await guide.interview(emergency);
  await guide.expectUrgency("ambulance");
  await expect(guide.link("call-112")).toBeVisible();
});

test("ticking something and None of these is put right in words", async ({ guide, page }) => {
  await guide.start();
  await guide.tick("spell");
  await guide.none();
  await guide.next();
  await expect(page.getByRole("alert")).toContainText(guide.say("slip-ticked-and-none"));
  await expect(guide.sign("spell")).toBeChecked();
  await guide.noneBox().uncheck();
  await guide.next();
  await expect(guide.sign("breathing-trouble")).toBeVisible();
});

test("lists can be asked one by one, and the language changed", async ({ guide }) => {
  await guide.start();
  await guide.tick("spell");
  await guide.press(guide.button("ask-one-by-one"));
  await expect(guide.option("spell", "yes")).toBeChecked();
  await guide.choose("face-weakness", "not-sure");
  await guide.switchLanguage();
  await expect(guide.option("face-weakness", "not-sure")).toBeVisible();
});
