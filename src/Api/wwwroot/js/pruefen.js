// The stack by keyboard: decisions are sent while the next card is already there. Without this script each card is a page with buttons.
const stack = document.querySelector("[data-stack]");
const status = document.querySelector("[data-status]");
const alertPlace = document.querySelector("[data-alert]");
const done = document.querySelector("[data-done]");
const keysOn = document.querySelector("[data-keys-on]");
const help = document.querySelector("[data-help]");
const enough = 4;

let deck = [...stack.children];
let open = Number(stack.dataset.offen);
let size = Number(stack.dataset.stapel);
let loading = null;
let exhausted = false;
let saving = Promise.resolve();
const seen = new Set();
const decided = [];

const idOf = card => Number(card.dataset.beitrag);
const german = new Intl.NumberFormat("de-DE");

function params(more) {
  const query = new URLSearchParams(stack.dataset.query);
  const without = [query.get("ohne"), ...[...seen].slice(-150)].filter(Boolean).join(",");
  if (without) query.set("ohne", without);
  query.set("handler", "Karten");
  for (const [name, value] of Object.entries(more ?? {})) query.set(name, value);
  return query;
}

async function cards(more) {
  const answer = await fetch(`/beitraege/pruefen?${params(more)}`);
  if (!answer.ok) throw new Error(answer.status);
  const template = document.createElement("template");
  template.innerHTML = await answer.text();
  return [...template.content.children].map(prepare);
}

function refill() {
  if (exhausted || loading || deck.length >= enough) return loading;
  loading = cards()
    .then(more => {
      const known = new Set([...deck.map(idOf), ...seen]);
      const fresh = more.filter(card => !known.has(idOf(card)));
      exhausted = fresh.length === 0;
      deck.push(...fresh);
      for (const card of fresh) seen.add(idOf(card));
    })
    .catch(() => warn("Die nächsten Karten ließen sich nicht laden. Bitte laden Sie die Seite neu."))
    .finally(() => { loading = null; });
  return loading;
}

function prepare(card) {
  card.querySelector("[data-choose]").hidden = false;
  return card;
}

async function show() {
  if (deck.length === 0) await refill();
  const card = deck[0];
  stack.replaceChildren(...(card ? [card] : []));
  done.hidden = Boolean(card);
  const progress = document.querySelector(".review-bar progress");
  progress.value = size - open;
  document.querySelector("[data-count]").textContent = `${german.format(Math.min(size, size - open + (card ? 1 : 0)))} von ${german.format(size)}`;
  (card ?? done).focus();
  refill();
}

function say(text, undo) {
  const line = document.createElement("p");
  const words = document.createElement("span");
  words.textContent = text;
  line.append(words);
  if (undo) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "plain";
    button.innerHTML = "Rückgängig<kbd>u</kbd>";
    button.addEventListener("click", takeBack);
    line.append(button);
  }
  status.replaceChildren(line);
}

function warn(text) {
  const box = document.createElement("div");
  box.className = "kern-alert kern-alert--warning";
  box.setAttribute("role", "alert");
  box.innerHTML = '<div class="kern-alert__header"><span class="kern-icon kern-icon--warning" aria-hidden="true"></span><p class="kern-title"></p></div>';
  box.querySelector("p").textContent = text;
  alertPlace.replaceChildren(box);
}

const etag = card => `"${card.dataset.version}"`;

function send(method, path, card, body) {
  return fetch(`/api/beitraege/${idOf(card)}${path}`, {
    method,
    keepalive: true, // what was decided is sent even if the page is closed meanwhile
    headers: { "If-Match": etag(card), ...(body && { "Content-Type": "application/json" }) },
    body: body && JSON.stringify(body),
  });
}

function decide(card, field) {
  const form = new FormData(card.querySelector("form"));
  const body = { handlungsfeld: field.value, art: form.get("art") };
  if (form.has("haltung")) body.haltung = form.get("haltung");
  const name = field.dataset.key ? card.querySelector(".chip").textContent.trim() : field.querySelector(".choice-name").textContent.trim();
  const art = card.querySelector("[name=art]:checked + span").firstChild.textContent.trim();
  deck.shift();
  open -= 1;
  decided.push(card);
  alertPlace.replaceChildren();
  say(`Gespeichert: «${card.querySelector(".review-text").textContent}»: ${name}, ${art}`, true);
  saving = saving.then(() => save(card, body, name));
  show();
}

async function save(card, body, name) {
  try {
    const answer = await send("PATCH", "", card, body);
    if (answer.ok) {
      card.dataset.version = (await answer.json()).version;
      return;
    }
    decided.splice(decided.indexOf(card), 1);
    if (answer.status === 412) {
      const [current] = await cards({ beitrag: idOf(card) });
      deck.unshift(current);
      await show();
      const field = current.querySelector(".chip").textContent.trim();
      const art = current.querySelector("[name=art]:checked").value;
      warn(`Inzwischen hat jemand anderes über diesen Beitrag entschieden: ${field}, ${art}. Ihre Wahl (${name}) ist nicht gespeichert. Wählen Sie noch einmal, wenn sie gelten soll, oder überspringen Sie die Karte.`);
    } else {
      back(card);
      warn(answer.status === 404 ? "Diesen Beitrag gibt es nicht mehr. Bitte überspringen Sie die Karte." : "Das ließ sich nicht speichern. Bitte versuchen Sie es noch einmal.");
    }
  } catch {
    decided.splice(decided.indexOf(card), 1);
    back(card);
    warn("Der Dienst ist gerade nicht zu erreichen; die Entscheidung ist nicht gespeichert. Bitte versuchen Sie es noch einmal.");
  }
}

function back(card) {
  open += 1;
  deck.unshift(card);
  choosing(card, false);
  show();
}

function takeBack() {
  saving = saving.then(async () => {
    const card = decided.pop();
    if (!card) return say("Es gibt nichts zurückzunehmen.");
    const answer = await send("POST", "/zuruecknehmen", card).catch(() => null);
    if (!answer?.ok) return warn("Das ließ sich nicht zurücknehmen: Inzwischen hat jemand anderes über diesen Beitrag entschieden.");
    card.dataset.version = (await answer.json()).version;
    card.querySelector("form").reset();
    back(card);
    say("Zurückgenommen. Diese Karte ist wieder offen.");
  });
}

function skip(card) {
  deck.shift();
  choosing(card, false);
  say("Übersprungen.");
  show();
}

function choosing(card, on) {
  card.querySelector(".choice").classList.toggle("choosing", on);
  card.querySelector("[data-choose]").setAttribute("aria-expanded", on);
}

stack.addEventListener("submit", event => {
  event.preventDefault();
  decide(event.target.closest(".review-card"), event.submitter);
});

stack.addEventListener("click", event => {
  const card = event.target.closest(".review-card");
  if (event.target.closest("[data-skip]")) {
    event.preventDefault();
    skip(card);
  } else if (event.target.closest("[data-choose]")) {
    choosing(card, true);
    card.querySelector(".choice-field").focus();
  }
});

function press(key) {
  if (key === "?") return help.click();
  if (key === "u") return takeBack();
  const card = deck[0];
  if (!card || !card.isConnected) return;
  const choice = card.querySelector(".choice");
  if (choice.classList.contains("choosing")) {
    if (key === "Escape" || key === "n") return choosing(card, false);
    const field = choice.querySelector(`[data-letter="${CSS.escape(key)}"]`);
    if (field) return decide(card, field);
  }
  if (key === "n") return choosing(card, true);
  const target = card.querySelector(`[data-digit="${CSS.escape(key)}"]`) ?? card.querySelector(`[data-key="${CSS.escape(key)}"]`);
  if (target?.matches("[type=radio]")) target.checked = true;
  else if (target?.matches("[data-skip]")) skip(card);
  else if (target) decide(card, target);
}

// Single keys can be switched off, and never act while somebody types (WCAG 2.1.4).
document.addEventListener("keydown", event => {
  if (!keysOn.checked || event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
  if (event.target.closest("input:not([type=radio], [type=checkbox]), select, textarea, [contenteditable]")) return;
  if (event.key.length === 1 || event.key === "Escape") press(event.key.length === 1 ? event.key.toLowerCase() : event.key);
});

help.addEventListener("click", () => {
  const list = document.querySelector("#tasten");
  list.hidden = !list.hidden;
  help.setAttribute("aria-expanded", !list.hidden);
});

function useKeys() {
  document.documentElement.toggleAttribute("data-tasten", keysOn.checked);
  localStorage.setItem("tasten", keysOn.checked ? "an" : "aus");
}

keysOn.checked = localStorage.getItem("tasten") !== "aus";
keysOn.addEventListener("change", useKeys);
document.querySelector("[data-keys]").hidden = false;
useKeys();
for (const card of deck) {
  prepare(card);
  seen.add(idOf(card));
}
deck[0]?.focus({ preventScroll: true });
refill();
