// What somebody says stays on the page: no address, no title, no cookie, no storage, no other machine.
import { expect, test } from "../guide.js";
import { but, child, emergency, harmless } from "../people.js";
import { findingIds } from "../words.js";

/** Every address of the interview; nothing may follow, except the mark of a question. */
const ADDRESS = /^\/en\/((start|answer|back|check|change|show|region|report)(#q\d+-\d+)?|#main|safety)?$/;

/** Watches every request, address and title from now on. */
function watch(page) {
  const seen = { hosts: new Set(), addresses: new Set(), cookies: [] };
  page.context().on("request", (request) => {
    const url = new URL(request.url());
    seen.hosts.add(url.host);
    if (request.isNavigationRequest()) seen.addresses.add(url.pathname + url.search + url.hash);
  });
  page.context().on("response", async (response) => {
    const cookie = await response.headerValue("set-cookie").catch(() => null);
    if (cookie) seen.cookies.push(cookie);
  });
  page.on("framenavigated", (frame) => {
    const url = new URL(frame.url());
    if (url.protocol !== "about:") seen.addresses.add(url.pathname + url.search + url.hash);
  });
  return seen;
}

async function expectNothingKept(page, baseURL, seen) {
  expect([...seen.hosts]).toEqual([new URL(baseURL).host]);
  for (const address of seen.addresses) expect(address).toMatch(ADDRESS);
  const ids = findingIds();
  const named = [...seen.addresses].filter((address) => ids.some((id) => address.includes(id)));
  expect(named).toEqual([]);
  expect(seen.cookies).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
  const nothing = { cookie: "", local: 0, session: 0, databases: 0, caches: 0, workers: 0 };
  expect(await page.evaluate(kept)).toEqual(nothing);
}

for (const [name, person, about] of [
  ["a harmless twitch", harmless, "me"],
  ["an emergency", emergency, "other"],
  ["a child", child, "child"],
]) {
  test(`${name} leaves nothing behind`, async ({ guide, page, baseURL }) => {
    const seen = watch(page);
    const titles = new Set();
    await guide.start(about);
    await guide.next();
    await page.getByRole("alert").getByRole("link").click();
    await guide.interview(person, async () => {
      titles.add(await page.title());
      return false;
    });
    titles.add(await page.title());
    await guide.press(guide.button(name === "an emergency" ? "change-an-answer" : "check-my-answers"));
    await guide.change("face-weakness");
    await guide.press(guide.button("save-change"));
    await guide.page.reload();
    await expectNothingKept(page, baseURL, seen);
    const keys = ["title-ask", "title-ask-error", "title-stop", "title-result"];
    const known = keys.map((key) => `${guide.say(key)} – Philtrum`);
    for (const title of titles) expect(known).toContain(title);
  });
}

test("medicines, a country and the page for the doctor leave nothing behind", async ({ guide, page, baseURL }) => {
  const taking = but(harmless, { taken: ["Prozac", "qqqqq"], considered: ["Novo-Passit"] });
  const seen = watch(page);
  await guide.start("me", "gb");
  await guide.interview(taking);
  await guide.liveIn("us");
  await guide.openReport();
  await expect(page).toHaveTitle(`${guide.say("title-report")} – Philtrum`);
  await expectNothingKept(page, baseURL, seen);
});

test("the library does not know what was answered", async ({ guide, page, baseURL }) => {
  const seen = watch(page);
  await guide.start();
  await guide.interview(harmless);
  await guide.link("footer-safety").click();
  await expect(guide.heading()).toHaveText(guide.say("safety-heading"));
  await expectNothingKept(page, baseURL, seen);
});

/** Runs in the page: how much of everything that a page can keep. */
async function kept() {
  return {
    cookie: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  };
}
