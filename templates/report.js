const search = document.getElementById("search");
const none = document.getElementById("none");
const hits = document.getElementById("hits");
const entries = [...document.querySelectorAll(".entry")];
const sections = [...document.querySelectorAll("section")];
let texts = null;
let found = entries;

// ---- search: names, types and comments ----

function textOf(entry) {
  return entry.textContent.toLowerCase();
}

function filter() {
  const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
  texts ??= entries.map(textOf);
  found = entries.filter((entry, i) => {
    const hit = words.every((word) => texts[i].includes(word));
    if (entry.hidden === hit) entry.hidden = !hit;
    return hit;
  });
  for (const group of document.querySelectorAll(".group")) {
    group.hidden = !group.querySelector(".entry:not([hidden])");
  }
  for (const section of sections) {
    const all = section.querySelectorAll(".entry").length;
    const left = section.querySelectorAll(".entry:not([hidden])").length;
    section.hidden = !left;
    const count = document.querySelector(`nav a[href="#${section.id}"] b`);
    count.textContent = left === all ? `${all}` : `${left} of ${all}`;
  }
  none.hidden = found.length > 0;
  hits.textContent = words.length ? `${found.length} found` : "";
}

// The entry that Enter selects: one with this name, or one that begins with it.
function best() {
  const wanted = search.value.trim().toLowerCase();
  const rank = (entry) => {
    const name = entry.id.toLowerCase();
    if (name === wanted) return 0;
    if (name.startsWith(wanted)) return 1;
    return name.includes(wanted) ? 2 : 3;
  };
  let first = null;
  for (const entry of found) {
    if (!first || rank(entry) < rank(first)) first = entry;
  }
  return first;
}

function go(entry) {
  if (!entry) return;
  entry.tabIndex = -1;
  entry.focus({ preventScroll: true });
  entry.scrollIntoView({ block: "start" });
}

search.addEventListener("input", filter);
search.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && search.value.trim()) go(best());
  if (event.key === "ArrowDown") {
    event.preventDefault();
    go(found[0]);
  }
});

// ---- keys ----

document.addEventListener("keydown", (event) => {
  const active = document.activeElement;
  if (event.key === "Escape" && active === search && search.value) {
    search.value = "";
    filter();
  }
  if (event.ctrlKey || event.metaKey || event.altKey || active === search) return;
  if (event.key === "/") {
    event.preventDefault();
    search.focus();
    search.select();
  }
  const at = found.indexOf(active);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (at >= 0 && step) {
    event.preventDefault();
    go(found[at + step]);
  }
});

// ---- links and back ----

// What is out of view has no exact height yet, so that the browser would not restore
// the right place. It is noted as an entry and its distance from the top.
history.scrollRestoration = "manual";

function remember(entry) {
  for (let y = innerHeight / 4; !entry && y < innerHeight; y += 20) {
    entry = document.elementFromPoint(innerWidth / 2, y)?.closest(".entry");
  }
  const top = entry?.getBoundingClientRect().top;
  history.replaceState({ words: search.value, id: entry?.id, top }, "");
}

function restore({ words, id, top }) {
  if (search.value !== words) {
    search.value = words;
    filter();
  }
  const entry = document.getElementById(id);
  if (!entry) return scrollTo(0, 0);
  entry.scrollIntoView();
  const move = () => scrollBy(0, entry.getBoundingClientRect().top - top);
  move();
  // Entries above may be laid out only now.
  requestAnimationFrame(move);
}

// A link to an entry that the search hides shows all entries again.
function arrive() {
  if (history.state) return restore(history.state);
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target?.closest("[hidden]")) {
    search.value = "";
    filter();
  }
  if (target) target.scrollIntoView();
  else if (!location.hash) scrollTo(0, 0);
}
addEventListener("hashchange", arrive);
addEventListener("pageshow", () => history.state && restore(history.state));
addEventListener("pagehide", () => remember());
document.addEventListener("click", (event) => {
  const link = event.target.closest('a[href^="#"]');
  if (link) remember(link.closest(".entry"));
});

// ---- members that are records: unfold the table of that record ----

document.addEventListener("click", (event) => {
  const button = event.target.closest(".unfold");
  if (!button) return;
  const row = button.closest("tr");
  const open = button.getAttribute("aria-expanded") === "true";
  button.setAttribute("aria-expanded", `${!open}`);
  if (open) {
    row.nextElementSibling.remove();
    return;
  }
  const inner = document.getElementById(button.dataset.record).querySelector("table");
  const line = document.createElement("tr");
  line.className = "inner";
  const cell = line.insertCell();
  cell.colSpan = row.cells.length;
  cell.append(inner.cloneNode(true));
  for (const opened of cell.querySelectorAll("tr.inner")) opened.remove();
  for (const other of cell.querySelectorAll(".unfold")) {
    other.setAttribute("aria-expanded", "false");
  }
  row.after(line);
});
