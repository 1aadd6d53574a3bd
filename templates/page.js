"use strict";
const tip = document.getElementById("tip");
const root = document.documentElement;

// ---- byte maps: one tab stop each, arrow keys inside, tips ----

let shown = null;

function show(segment) {
  shown?.classList.remove("current");
  shown = segment;
  tip.hidden = !segment;
  if (!segment) return;
  segment.classList.add("current");
  tip.textContent = segment.dataset.tip;
  const at = segment.getBoundingClientRect();
  const left = Math.min(at.left, innerWidth - tip.offsetWidth - 8);
  const above = at.top - tip.offsetHeight - 6;
  tip.style.left = `${Math.max(left, 8)}px`;
  tip.style.top = `${above > 0 ? above : at.bottom + 6}px`;
}

document.addEventListener("keydown", (event) => {
  const map = event.target.closest?.(".map");
  const steps = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
  if (!map || !(event.key in steps)) return;
  event.preventDefault();
  event.stopPropagation();
  const segments = [...map.querySelectorAll(".seg")];
  const at = segments.indexOf(event.target);
  const next = segments[at + steps[event.key]];
  if (!next) return;
  event.target.tabIndex = -1;
  next.tabIndex = 0;
  next.focus();
});
for (const kind of ["pointerover", "focusin"]) {
  document.addEventListener(kind, (event) => {
    show(event.target.closest(".seg"));
  });
}
document.addEventListener("scroll", () => show(shown), { passive: true });

// ---- wide tables: the keyboard reaches those that scroll ----

const widths = new ResizeObserver((changes) => {
  for (const { target } of changes) {
    const box = target.closest(".scroll");
    // What is out of view is not laid out, so only its least width is known.
    const least = parseFloat(getComputedStyle(box.firstElementChild).minWidth);
    if (Math.max(box.scrollWidth, least) > box.clientWidth) box.tabIndex = 0;
    else box.removeAttribute("tabindex");
  }
});
// Of the box, and of the table: it is laid out later than the box.
for (const part of document.querySelectorAll(".scroll, .scroll > *")) {
  widths.observe(part);
}

// ---- light and dark ----

document.getElementById("theme").addEventListener("click", () => {
  const dark = root.dataset.theme
    ? root.dataset.theme === "dark"
    : matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset.theme = dark ? "light" : "dark";
});

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") show(null);
});
