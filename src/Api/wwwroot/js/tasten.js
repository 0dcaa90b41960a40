// Single keys at the cards of a Protokoll: off in fields, and off for whoever switches them off (WCAG 2.1.4).
const OFF = "fokuslupe-tasten-aus";
const bar = document.querySelector("#tastatur");
const enabled = document.querySelector("#tasten-an");
const help = document.querySelector("#tasten");
const helpButton = document.querySelector("#tasten-zeigen");
const choice = document.querySelector("#feldwahl");
const bulk = document.querySelector("#sammel");
const voice = document.querySelector("#ansage");
const values = JSON.parse(document.querySelector("#tasten-belegung")?.textContent ?? "{}");
let currentId = null;
let saving = Promise.resolve();

const cards = () => [...document.querySelectorAll(".beitrag")];
const marks = () => [...document.querySelectorAll(".mark:checked")];
const current = () => document.getElementById(currentId) ?? cards()[0];

function go(card) {
  if (!card) return;
  currentId = card.id;
  card.focus({ preventScroll: true });
  const { top, bottom } = card.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight - 80) card.scrollIntoView({ block: "center", behavior: "instant" });
}

function step(distance) {
  const all = cards();
  const at = document.activeElement.closest(".beitrag") ? all.indexOf(current()) : -1;
  go(at < 0 ? current() : all[at + distance]);
}

/** Puts the parts of an answer in the place of those that have their ids. */
function swap(html) {
  const parts = document.createElement("template");
  parts.innerHTML = html;
  for (const part of [...parts.content.children]) {
    const old = document.getElementById(part.id);
    if (!old) continue;
    if (part.id === voice.id) {
      voice.textContent = part.textContent;
      continue;
    }
    const focused = old.contains(document.activeElement);
    old.replaceWith(part);
    if (focused) (part.matches(".beitrag") ? part : current()).focus({ preventScroll: true });
  }
}

async function post(address, body) {
  try {
    const answer = await fetch(address, { method: "POST", body: body(), headers: { "X-Seitenteile": "1" }, redirect: "manual" });
    if (answer.type === "opaqueredirect") location.reload();
    else if (answer.ok || answer.status === 409) {
      const html = await answer.text();
      if (html.includes("<html")) location.reload();
      else swap(html);
    } else say("Es wurde nichts geändert. Bitte laden Sie die Seite neu.");
  } catch {
    say("Der Dienst ist nicht erreichbar; die letzte Änderung ist nicht gespeichert.");
  }
}

function say(text) {
  voice.textContent = text;
  voice.classList.remove("sr-only");
}

/** One after another: the version that a card shows is the one of the change before. */
const send = (address, body) => saving = saving.then(() => post(address, body));

function apply(name, value) {
  const marked = marks();
  const card = current();
  const ids = marked.length > 0 ? marked.map(mark => mark.closest(".beitrag").id) : [card.id];
  send(bulk.action, () => {
    const body = new FormData();
    body.set("__RequestVerificationToken", bulk.elements.__RequestVerificationToken.value);
    for (const id of ids) body.append("markiert", document.getElementById(id).querySelector(".mark").value);
    if (name) body.set(name, value);
    return body;
  });
  if (marked.length === 0 && name !== "art" && name !== "haltung") step(1);
}

function choose(open) {
  choice.hidden = !open;
  if (open && !current().matches(":focus-within")) go(current());
}

function toggleHelp() {
  help.hidden = !help.hidden;
  helpButton.setAttribute("aria-expanded", String(!help.hidden));
}

function undo() {
  const form = document.querySelector("#rueckgaengig");
  if (form) send(form.action, () => new FormData(document.querySelector("#rueckgaengig") ?? form));
}

function chosen(field) {
  choose(false);
  apply("handlungsfeld", field);
}

const actions = {
  ArrowDown: () => step(1),
  ArrowUp: () => step(-1),
  s: () => step(1),
  j: () => apply(),
  n: () => choose(true),
  x: () => current().querySelector(".mark").click(),
  u: undo,
  c: () => current().querySelector("[data-cut]").click(),
  "?": toggleHelp,
  Escape: () => {
    choose(false);
    for (const mark of marks()) mark.checked = false;
  },
};

function press(event, take) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (event.target.closest("input:not([type=checkbox]), select, textarea, [contenteditable]")) return;
  if (!enabled.checked && event.key !== "Escape") return;
  // In the text pane the arrows scroll.
  if (event.key.startsWith("Arrow") && event.target.closest("#original")) return;
  const field = choice.hidden ? null : choice.querySelector(`[data-taste="${CSS.escape(event.key)}"]`);
  const action = field ? () => chosen(field.dataset.feld)
    : event.key === "a" && !take.hidden ? () => take.requestSubmit()
    : values[event.key] ? () => apply(...values[event.key])
    : actions[event.key];
  if (!action || (!choice.hidden && !field && event.key !== "Escape")) return;
  event.preventDefault();
  action();
}

export function startKeys({ take }) {
  if (!bulk) return;
  bar.hidden = false;
  try {
    enabled.checked = localStorage.getItem(OFF) === null;
  } catch {
    // Without storage the keys are on.
  }
  enabled.addEventListener("change", () => enabled.checked ? localStorage.removeItem(OFF) : localStorage.setItem(OFF, "1"));
  helpButton.addEventListener("click", toggleHelp);
  choice.addEventListener("click", event => {
    const button = event.target.closest("[data-feld]");
    if (button) chosen(button.dataset.feld);
  });
  document.addEventListener("keydown", event => press(event, take));
  document.addEventListener("focusin", event => currentId = event.target.closest(".beitrag")?.id ?? currentId);
  document.addEventListener("submit", event => {
    if (event.target.matches("[data-correct], #rueckgaengig, #sammel")) {
      event.preventDefault();
      const form = event.target;
      const body = new FormData(form, event.submitter);
      send(form.action, () => body);
    }
  });
  currentId = location.hash.startsWith("#b-") ? location.hash.slice(1) : null;
}
