// Every kind of page, and how a person comes to see it.
import * as people from "./people.js";
import { titleOf } from "./words.js";

const well = people.harmless;

const start = (about) => (guide) => guide.start(about);
const path = (path) => (guide) => guide.open(path);

/** Up to the first question that has a page of its own. */
const alone = (person, about) =>
  once(async (guide) => {
    await guide.start(about);
    await guide.untilAlone(person);
  });

/** The page that asks for this finding. */
const before = (person, finding) =>
  once(async (guide) => {
    await guide.start();
    await guide.until(person, finding);
  });

const medicinesAsked = once(async (guide) => {
  await guide.start();
  await guide.untilMedicines(well);
});

const advised = new Map();

/** The advice for this person, and whom it is about. */
export function after(person, about) {
  const walk = once(async (guide) => {
    await guide.start(about);
    await guide.interview(person);
  });
  if (!advised.has(person)) advised.set(person, walk);
  return advised.get(person);
}

/** Walks a way once; later visits go straight to its end, with what the pages carried along. */
export function once(walk) {
  let state;
  return async (guide) => {
    if (state !== undefined) return guide.resume(state);
    await walk(guide);
    state = await guide.carried();
  };
}

const wellAdvised = after(well);
const spasmAdvised = after(people.hemifacialSpasm);
const ageAsked = before(well, "age");

async function oneAtATime(guide) {
  await guide.start();
  await guide.press(guide.button("ask-one-by-one"));
}

async function nothingTicked(guide) {
  await guide.start();
  await guide.next();
}

async function medicinesEmpty(guide) {
  await medicinesAsked(guide);
  await guide.next();
}

async function medicinesDoubtful(guide) {
  await medicinesAsked(guide);
  await guide.writeMedicines({ taken: ["xanaxx", "qqqqq", "Prozac"], considered: ["Novo-Passit"] });
  await guide.next();
}

async function ageOf400(guide) {
  await ageAsked(guide);
  await guide.write("age", 400);
  await guide.next();
}

async function checking(guide) {
  await wellAdvised(guide);
  await guide.check();
}

async function changing(guide) {
  await checking(guide);
  await guide.change("place");
}

const takingMuch = after(people.manyMedicines);

async function inRussia(guide) {
  await spasmAdvised(guide);
  await guide.liveIn("ru");
}

async function changingMedicines(guide) {
  await takingMuch(guide);
  await guide.check();
  await guide.change("medicines");
}

async function enteringResult(guide) {
  await spasmAdvised(guide);
  await guide.enterResultOf(titleOf("examinations/mri-brain", guide.language));
}

const reportOf = (advised) => async (guide) => {
  await advised(guide);
  await guide.openReport();
};

/** Answers that the pages would not have let through, as if from another release. */
async function contradicting(guide) {
  await wellAdvised(guide);
  await guide.alterState((state) => {
    const interview = JSON.parse(state);
    interview.answers.findings["facial-droop"] = "yes";
    return JSON.stringify(interview);
  });
  await guide.check();
}

/** Not sure about anything that would say how grave it is. */
const notSure = once(async (guide) => {
  await guide.start();
  await guide.answer(people.unsure);
  await guide.next();
  await guide.answer(people.unsure);
  await guide.next();
  await guide.press(guide.button("ask-one-by-one"));
  await guide.interview(people.unsure);
});

const sending = (state) => async (guide) => {
  await guide.start();
  await guide.none();
  await guide.alterState(() => state);
  await guide.next();
};

const searching = (words) => async (guide) => {
  await guide.open("library");
  await guide.search(words);
};

const checkingMedicines = (list) => async (guide) => {
  await guide.open("library/medicines");
  await guide.checkMedicines(list);
};

const questions = {
  "landing": path(""),
  "danger-1": start("me"),
  "danger-1-child": start("child"),
  "danger-1-other": start("other"),
  "danger-2": before(well, "breathing-trouble"),
  "one-at-a-time": oneAtATime,
  "follow-up": before(people.emergency, "onset"),
  "about-the-person": ageAsked,
  "long-standing": before(well, "known-cancer"),
  "long-standing-details": before(people.everything, "heart-or-vessels"),
  "medicines-asked": medicinesAsked,
  "other-signs": before(well, "ear-trouble"),
  "face": before(well, "place"),
  "what": before(well, "what-happens"),
  "when": before(well, "onset"),
  "background": before(well, "blood-thinner"),
  "lately": before(well, "poor-sleep"),
  "question": alone(people.child, "child"),
  "error-nothing-ticked": nothingTicked,
  "error-age": ageOf400,
  "error-medicines-empty": medicinesEmpty,
  "error-medicines-doubtful": medicinesDoubtful,
};

const advice = {
  "stop": after(people.emergency),
  "result-self-care": wellAdvised,
  "result-child": after(people.child, "child"),
  "result-routine": after(people.lasting),
  "result-soon": after(people.halfFace),
  "result-same-day": after(people.hopeless),
  "result-not-sure": notSure,
  "result-emergency": after(people.doubleVision),
  "check": checking,
  "check-contradicting": contradicting,
  "change": changing,
};

const plan = {
  "result-medicines": takingMuch,
  "result-considered": after(people.onSertraline),
  "result-everything": after(people.everything),
  "result-region": inRussia,
  "result-entry": enteringResult,
  "change-medicines": changingMedicines,
  "report": reportOf(wellAdvised),
  "report-child": reportOf(after(people.child, "child")),
  "report-clashes": reportOf(takingMuch),
  "report-stop": reportOf(after(people.emergency)),
};

const library = {
  "library": path("library"),
  "library-condition": path("library/primary-hemifacial-spasm"),
  "library-red-flag": path("library/sudden-droop-or-slurring"),
  "library-reassurance": path("library/simple-tic"),
  "library-finding": path("library/facial-droop"),
  "library-derived": path("library/lip-twitch"),
  "library-specialist": path("library/neurologist"),
  "library-source": path("library/COL2006"),
  "library-place": path("library/at/upper-lip"),
  "library-article": path("library/why-the-upper-lip-twitches"),
  "library-treatment": path("library/novo-passit"),
  "library-interaction": path("library/ssri-with-st-johns-wort"),
  "library-medicines": path("library/st-johns-wort"),
  "library-examination": path("library/mri-brain"),
  "library-prices": path("library/prices-ru"),
  "library-self-care": path("library/warm-bath"),
  "library-trigger": path("library/trigger-sleep-loss"),
  "library-scale": path("library/scale-gad-7"),
  "library-story": path("library/story-lid-to-cheek"),
  "library-inventory": path("library/inventory-of-the-article"),
  "library-homeopathy": path("library/homeopathy"),
  "library-found": searching("Afobazole"),
  "medicines": path("library/medicines"),
  "medicines-checked": checkingMedicines("Триттико\nAtarax, Novopasit\nxanaxx\nqqqq"),
  "library-nothing-found": searching("qqqqqqqqq"),
  "safety": path("safety"),
  "proof": path("proof"),
  "refusal-404": path("nowhere"),
  "refusal-405": path("answer"),
  "refusal-400": sending("x"),
  "refusal-413": sending("x".repeat(100_000)),
};

/** By wing, so that one visit can look at several. */
export const wings = { questions, advice, plan, library };
export const rooms = { ...questions, ...advice, ...plan, ...library };
