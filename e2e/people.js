// People, as they answer. What is not listed they do not have, or do not know.

/** 25 years old; the left upper lip has flickered for two days, after too much coffee. */
export const harmless = {
  signs: ["high-caffeine", "poor-sleep", "small-area"],
  answers: {
    age: 25,
    sex: "male",
    place: ["upper-lip-left"],
    "what-happens": ["flicker"],
    onset: "hours-to-3-days",
    "still-there": "now-new",
    "how-long": "under-1-week",
    "spell-length": "seconds",
  },
};

/** 67 years old; one side of the face suddenly hangs. */
export const emergency = {
  signs: ["face-weakness", "facial-droop", "vascular-risk-factors"],
  answers: {
    age: 67,
    sex: "male",
    onset: "seconds-to-minutes",
    "still-there": "now-new",
    "how-long": "under-1-week",
  },
};

/** 7 years old, blinks and grimaces on both sides, and can hold it back. */
export const child = {
  signs: ["can-be-suppressed", "urge-before-movement", "changes-place", "started-before-12"],
  answers: {
    age: 7,
    sex: "male",
    place: ["upper-eyelid-left", "upper-eyelid-right", "mouth-corner-left", "mouth-corner-right"],
    "what-happens": ["jerk"],
    onset: "days-to-weeks",
    "still-there": "gone-7-days",
    "how-long": "1-to-4-weeks",
    "spell-length": "seconds",
  },
};

/** The same person, with other signs or answers. */
export const but = (person, { signs = [], answers = {} }) => ({
  signs: [...person.signs, ...signs],
  answers: { ...person.answers, ...answers },
});

/** Chokes on saliva: an ambulance, unless it has crept in over months. */
export const choking = but(harmless, { signs: ["swallowing-trouble", "choking"] });

/** A headache that struck like thunder: an ambulance. */
export const thunderstruck = but(harmless, { signs: ["terrible-headache", "thunderclap-headache"] });

/** Sees double since this morning: to a hospital. */
export const doubleVision = but(harmless, { signs: ["sight-trouble", "double-vision"] });

/** Does not want to live any more, but has no plan: a doctor or a crisis line today. */
export const hopeless = but(harmless, { signs: ["mind-in-danger", "suicidal-thoughts"] });

/** The same flicker for more than a year: an ordinary appointment. */
export const lasting = but(harmless, {
  answers: { onset: "months-to-years", "still-there": "now-old", "how-long": "over-1-year" },
});

/** The left half of the face cramps as a whole, and the ear is going deaf. */
export const halfFace = but(harmless, {
  signs: ["ear-trouble", "hearing-loss-one-side", "whole-half-face"],
  answers: {
    age: 52,
    sex: "female",
    place: ["lower-eyelid-left", "cheek-left", "mouth-corner-left"],
    "what-happens": ["pull"],
    onset: "months-to-years",
    "still-there": "now-old",
    "how-long": "over-1-year",
    "how-it-spread": "eyelid-first",
  },
});

/** Face and arm are weak, and she cannot say on which side. */
export const unsure = but(harmless, {
  signs: ["face-weakness", "limb-weakness"],
  answers: {
    "facial-droop": "not-sure",
    "facial-weakness-both-sides": "not-sure",
    "limb-weakness-one-side": "not-sure",
    "limb-weakness-both-sides": "not-sure",
    onset: "not-sure",
  },
});
