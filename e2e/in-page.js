// What is done inside the page itself, where Playwright has no word for it.

/** Sends what was said so far, as the button for the other language does. */
export function send({ action, state }) {
  const form = document.createElement("form");
  const field = document.createElement("input");
  Object.assign(form, { method: "post", action });
  Object.assign(field, { type: "hidden", name: "state", value: state });
  form.append(field);
  document.body.append(form);
  form.submit();
}

/** What the page asks: lists to tick, whole questions with the values that they offer, and the list of
 *  medicines with the names that were not understood. */
export function questionsOf() {
  const questions = [];
  for (const fieldset of document.querySelectorAll("form#interview fieldset.block")) {
    if (fieldset.querySelector('textarea[name="medicines"]')) {
      const meant = [...fieldset.querySelectorAll('input[name^="medicines-meant:"]')];
      questions.push({ doubts: [...new Set(meant.map((input) => input.name.slice(16)))] });
      continue;
    }
    const inputs = [...fieldset.querySelectorAll("input")];
    const none = inputs.find((input) => input.name === "none");
    const answer = inputs.find((input) => input.name.startsWith("answer-"));
    const values = inputs.filter((input) => input !== none).map((input) => input.value);
    if (none) questions.push({ list: none.value, values });
    else questions.push({ finding: answer.name.slice(7), values, typed: answer.type === "text" });
  }
  return questions;
}

/** A point of an SVG path that is its own and not a neighbour's, from the corner of its box. */
export function pointInside(path) {
  const box = path.getBoundingClientRect();
  const steps = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9];
  path.scrollIntoView({ block: "center" });
  const now = path.getBoundingClientRect();
  for (const down of steps) {
    for (const across of steps) {
      const point = { x: box.width * across, y: box.height * down };
      if (document.elementFromPoint(now.left + point.x, now.top + point.y) === path) return point;
    }
  }
  return { x: box.width / 2, y: box.height / 2 };
}
