// Adds to pages that work without it. It sends nothing and keeps nothing.
"use strict";

// "None of these" and "not sure" stand alone: choosing one clears the others, and the other way round.
for (const group of document.querySelectorAll("[data-exclusive]")) {
  const boxes = [...group.querySelectorAll("input[type=checkbox]")];
  const typed = group.querySelector("input[type=text]");
  group.addEventListener("change", ({ target }) => {
    if (target.type !== "checkbox" || !target.checked) return;
    const alone = "alone" in target.dataset;
    for (const box of boxes) {
      if (box !== target && (alone || "alone" in box.dataset)) box.checked = false;
    }
    if (alone && typed) typed.value = "";
  });
  typed?.addEventListener("input", () => {
    if (typed.value) for (const box of boxes) box.checked = false;
  });
  // A medicine is not "nothing", but there may be others that one cannot name.
  const list = group.querySelector("textarea");
  list?.addEventListener("input", () => {
    if (list.value) for (const box of boxes) box.checked &&= box.value !== "nothing";
  });
}

// The face: tapping a region toggles its checkbox, which stays the control that is sent.
for (const group of document.querySelectorAll("[data-face]")) {
  const places = new Map(
    [...group.querySelectorAll(".places input")].map((box) => [box.value, box]),
  );
  const regions = [...group.querySelectorAll(".region")];
  const chosen = group.querySelector("[data-chosen]");
  const nothing = chosen.textContent;
  const label = (box) => box.closest("label").textContent.trim();
  const show = () => {
    for (const region of regions) {
      region.classList.toggle("on", places.get(region.dataset.place)?.checked ?? false);
    }
    const names = [...places.values()].filter((box) => box.checked).map(label);
    chosen.textContent = names.join(" · ") || nothing;
  };
  for (const region of regions) {
    const box = places.get(region.dataset.place);
    if (!box) continue;
    const name = document.createElementNS("http://www.w3.org/2000/svg", "title");
    name.textContent = label(box);
    region.append(name);
    region.addEventListener("click", () => box.click());
  }
  group.addEventListener("change", show);
  group.querySelector(".mirror").hidden = false;
  group.querySelector(".places").open = false;
  show();
}

// Changing the language takes along what is chosen on the page but not sent yet.
for (const form of document.querySelectorAll("[data-takes-along]")) {
  form.addEventListener("formdata", ({ formData }) => {
    const interview = document.getElementById("interview");
    if (!interview) return;
    for (const [name, value] of new FormData(interview)) {
      if (!formData.has(name) || name === "tick" || name.startsWith("answer-")) {
        formData.append(name, value);
      }
    }
  });
}

for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}

// On paper nothing can be unfolded, so everything is that goes on paper, for as long as it is printed.
let folded = [];
addEventListener("beforeprint", () => {
  folded = [...document.querySelectorAll("main details:not([open])")];
  for (const details of folded) details.open = true;
});
addEventListener("afterprint", () => {
  for (const details of folded) details.open = false;
});
