"use strict";
(() => {
  const form = document.querySelector(".filters");
  const items = [...document.querySelectorAll(".change")];
  const output = form.querySelector("output");
  const empty = document.querySelector(".empty");

  function apply() {
    const data = new FormData(form);
    const levels = new Set(data.getAll("level"));
    const tag = data.get("tag");
    const words = data.get("text").toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const item of items) {
      const tags = item.dataset.tags.split("\n");
      const matches = levels.has(item.dataset.level)
        && (!tag || tags.includes(tag))
        && words.every((word) => item.dataset.text.includes(word));
      item.hidden = !matches;
      shown += matches ? 1 : 0;
    }
    output.textContent = `${shown} of ${items.length} changes`;
    empty.hidden = shown > 0;
  }

  form.addEventListener("input", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  document.addEventListener("keydown", (event) => {
    const typing = event.target instanceof Element && event.target.closest("input, select");
    if (event.key === "/" && !typing) {
      event.preventDefault();
      form.elements.text.focus();
    }
  });
  function openTarget() {
    const item = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!items.includes(item)) {
      return;
    }
    if (item.hidden) {
      form.reset();
      apply();
    }
    item.querySelector("details").open = true;
    item.scrollIntoView();
  }

  window.addEventListener("hashchange", openTarget);
  apply();
  openTarget();
})();
