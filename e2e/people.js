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

/** The same person, with other signs, answers or medicines. */
export const but = (person, { signs = [], answers = {}, ...medicines }) => ({
  ...person,
  ...medicines,
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

// Eight situations that a plan must fit.

/** 71 years old; the face hangs and speech is thick, since just now. */
export const droop = {
  signs: ["face-weakness", "facial-droop", "speech-trouble", "speech-slurred"],
  answers: {
    age: 71,
    sex: "male",
    forehead: "moves",
    onset: "seconds-to-minutes",
    "still-there": "now-new",
    "how-long": "under-1-week",
    "spell-length": "hours-or-longer",
  },
};

/** 38 years old; half the face has gone limp over a day, the forehead too. */
export const bellsPalsy = {
  signs: ["face-weakness", "facial-droop", "cannot-close-eye", "taste-or-tear-change", "ear-trouble", "ear-pain"],
  answers: {
    age: 38,
    sex: "female",
    forehead: "frozen",
    onset: "hours-to-3-days",
    "still-there": "now-new",
    "how-long": "under-1-week",
    "spell-length": "hours-or-longer",
  },
};

/** 57 years old; for two years one half of the face has pulled together. */
export const hemifacialSpasm = {
  signs: ["whole-half-face", "persists-in-sleep", "worse-with-stress", "comes-and-goes"],
  answers: {
    age: 57,
    sex: "female",
    place: ["lower-eyelid-left", "cheek-left", "mouth-corner-left"],
    "what-happens": ["pull", "jerk"],
    onset: "months-to-years",
    "still-there": "now-old",
    "how-long": "over-1-year",
    "spell-length": "seconds",
    "how-it-spread": "eyelid-first",
  },
};

/** 10 years old; a tic that wanders and can be held back. */
export const tic = {
  signs: [
    "can-be-suppressed",
    "changes-place",
    "stops-when-distracted",
    "started-before-12",
    "comes-and-goes",
  ],
  answers: {
    age: 10,
    sex: "male",
    place: ["upper-eyelid-left", "upper-eyelid-right", "mouth-corner-left", "mouth-corner-right"],
    "what-happens": ["jerk"],
    onset: "days-to-weeks",
    "still-there": "now-old",
    "how-long": "1-to-3-months",
    "spell-length": "seconds",
  },
};

/** 26 years old; the mouth and the fingers tingle in attacks of fear that a doctor knows. */
export const panic = {
  signs: [
    "numb-or-tingling",
    "tingling-mouth-and-fingers",
    "sudden-fear",
    "palpitations",
    "fast-breathing",
    "usual-attack",
    "attacks-alike",
    "normal-between-attacks",
    "gone-within-a-day",
    "could-become-pregnant",
  ],
  answers: {
    age: 26,
    sex: "female",
    onset: "seconds-to-minutes",
    "still-there": "gone-7-days",
    "how-long": "3-to-12-months",
    "spell-length": "minutes-to-1-hour",
  },
};

/** 32 years old; the lower lid has flickered for two weeks. */
export const flicker = {
  signs: ["small-area", "comes-and-goes", "poor-sleep", "high-caffeine", "long-screen-time"],
  answers: {
    age: 32,
    sex: "male",
    place: ["lower-eyelid-right"],
    "what-happens": ["flicker"],
    onset: "days-to-weeks",
    "still-there": "now-old",
    "how-long": "1-to-4-weeks",
    "spell-length": "seconds",
    "how-it-spread": "stays",
  },
};

/** 41 years old; the lower lip trembles with worry; nothing is taken. */
export const worried = {
  signs: ["worry-most-days", "poor-sleep", "recent-stress", "comes-and-goes"],
  answers: {
    age: 41,
    sex: "female",
    place: ["lower-lip-left", "lower-lip-right"],
    "what-happens": ["tremble"],
    onset: "months-to-years",
    "still-there": "now-old",
    "how-long": "3-to-12-months",
    "spell-length": "seconds",
  },
};

/** The same, on sertraline, and thinks of a herbal sedative. */
export const onSertraline = but(worried, { taken: ["sertraline"], considered: ["Novo-Passit"] });

/** The same, with a list of twenty medicines, some of which must not meet. */
export const manyMedicines = but(worried, {
  taken: [
    ...["fluoxetine", "Novo-Passit", "tramadol", "trazodone", "hydroxyzine", "lithium", "haloperidol"],
    ...["carbamazepine", "warfarin", "aspirin", "ibuprofen", "digoxin", "bisoprolol", "amiodarone"],
    ...["omeprazole", "metformin", "levothyroxine", "simvastatin", "clarithromycin", "qqqqq"],
  ],
  considered: ["Afobazole", "melatonin"],
});

/** Has had every illness, and half a face that cramps. */
export const everything = but(halfFace, {
  signs: [
    ...["known-heart-or-vessel-illness", "known-nerve-or-mind-illness", "known-other-illness"],
    ...["known-allergy-or-reaction", "has-implant-or-metal", "liver-disease", "drives-or-works-at-heights"],
    ...["worse-with-stress", "comes-and-goes", "persists-in-sleep", "worry-most-days", "recent-stress"],
    ...["long-screen-time", "sudden-fear", "low-mood", "nicotine"],
  ],
  answers: {
    "heart-or-vessels": ["rhythm-problem", "artery-disease", "high-blood-pressure"],
    "nerves-or-mind": ["migraine-without-aura", "migraine-with-aura", "depression", "essential-tremor"],
    "body-conditions": ["asthma", "diabetes", "thyroid-disease", "kidney-stones", "eczema"],
    "allergy-or-past-reaction": ["antibiotic-allergy", "contrast-reaction", "mint-allergy"],
    "implant-or-metal": ["cochlear-implant", "insulin-pump"],
  },
  taken: ["fluoxetine", "Novo-Passit", "bisoprolol", "qqqqq"],
});

/** 29 years old and pregnant; zigzags before the eyes and a numb half of the face, as so often. */
export const pregnantWithAura = {
  signs: [
    "pregnant",
    "sight-trouble",
    "visual-zigzags",
    "headache",
    "numb-or-tingling",
    "numb-half-of-face",
    "facial-numbness",
    "attacks-alike",
    "usual-attack",
    "normal-between-attacks",
    "gone-within-a-day",
  ],
  answers: {
    age: 29,
    sex: "female",
    "pregnancy-weeks": "20-to-27",
    "numbness-spread": "over-minutes",
    onset: "months-to-years",
    "still-there": "gone-7-days",
    "how-long": "over-1-year",
    "spell-length": "minutes-to-1-hour",
  },
};
