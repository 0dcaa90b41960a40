// Sends files one by one and shows how far the service is with each. Without this script the forms post as they are.
const zone = document.querySelector("#dropzone");
const form = document.querySelector("#upload");
const input = form.querySelector("input[type=file]");
const section = document.querySelector("#job-section");
const list = document.querySelector("#jobs");
const announcer = document.querySelector("#announcer");
const number = new Intl.NumberFormat("de-DE");
const PARALLEL = 2;
const PATIENCE = 40;

document.querySelector("#job-refresh").hidden = true;

const count = (n, one, many) => `${number.format(n)} ${n === 1 ? one : many}`;
const pause = milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds));

function addRow(name) {
  const row = document.querySelector("#job-row").content.firstElementChild.cloneNode(true);
  row.querySelector(".job-name").textContent = name;
  row.querySelector(".job-of").textContent = `: ${name}`;
  note(row, "Wartet …");
  list.append(row);
  section.hidden = false;
  return row;
}

function note(row, ...content) {
  row.querySelector(".job-note").replaceChildren(...content);
}

function link(address, text) {
  const element = document.createElement("a");
  element.href = address;
  element.textContent = text;
  return element;
}

function finish(row, failed, ...content) {
  row.classList.toggle("failed", failed);
  for (const element of row.querySelectorAll("progress, .job-cancel")) element.remove();
  note(row, ...content);
  announcer.textContent = `${row.querySelector(".job-name").textContent}: ${row.querySelector(".job-note").textContent}`;
}

function offer(row, protokoll) {
  row.querySelector(".job-name").after(link(`/protokolle/${protokoll}`, "Ansehen"));
}

/** A file has one row for its Protokoll: the one in which it is being read, else the newest. */
function claim(row, protokoll) {
  const name = row.querySelector(".job-name").textContent;
  const earlier = [...list.querySelectorAll(`[data-protokoll="${protokoll}"]`)]
    .find(other => other.querySelector(".job-name").textContent === name);
  if (earlier?.querySelector("progress")) return row.remove();
  earlier?.remove();
  row.dataset.protokoll = protokoll;
}

/** What was read and what was set aside; false when the service did not tell. */
async function report(row, protokoll) {
  const result = await fetch(`/api/protokolle/${protokoll}`).then(answer => answer.json()).catch(() => null);
  if (!result) return false;
  const set = result.ausgesondert > 0
    ? [", ", link(`/protokolle/${protokoll}#bilanz`, `${count(result.ausgesondert, "Zeile", "Zeilen")} ausgesondert`)]
    : [", keine Zeile ausgesondert"];
  offer(row, protokoll);
  finish(row, false, `${count(result.beitraege, "Beitrag", "Beiträge")} gelesen, davon ${number.format(result.unsicher)} unsicher`, ...set, ".");
  return true;
}

/** Watches until the import has ended; a service that is started anew takes it up again, and so does this. */
async function follow(row, auftrag) {
  row.dataset.auftrag = auftrag;
  for (let tries = 0; tries < PATIENCE; tries++) {
    const state = await watch(row, auftrag, () => tries = 0);
    if (state?.status === "fertig" && await report(row, state.protokoll)) return;
    switch (state?.status) {
      case "fehler": return finish(row, true, state.meldung ?? "Das Lesen ist fehlgeschlagen.");
      case "abgebrochen": return finish(row, true, state.meldung);
    }
    note(row, "Die Verbindung ist unterbrochen und wird neu aufgebaut …");
    await pause(1500);
  }
  finish(row, true, "Der Dienst ist nicht erreichbar. Nichts ist verloren: Bitte laden Sie die Seite später neu.");
}

/** The state in which the import ended, or null when the connection did. */
function watch(row, auftrag, heard) {
  return new Promise(resolve => {
    const events = new EventSource(`/api/auftraege/${auftrag}/ereignisse`);
    const end = state => {
      events.close();
      resolve(state);
    };
    events.onmessage = message => {
      heard();
      const state = JSON.parse(message.data);
      row.querySelector("progress").value = state.fortschritt;
      if (state.status === "wartet") note(row, "Wartet …");
      else if (state.status === "laeuft") note(row, "Wird gelesen …");
      else end(state);
    };
    events.onerror = () => end(null);
  });
}

async function send({ file, row }) {
  if (!row.isConnected) return;
  const stop = new AbortController();
  row.addEventListener("cancel", () => stop.abort());
  note(row, "Wird übertragen …");
  const body = new FormData();
  body.append("datei", file);
  try {
    const answer = await fetch("/api/protokolle", { method: "POST", body, signal: stop.signal });
    const result = await answer.json();
    if (result.id) claim(row, result.id);
    if (!row.isConnected) return;
    if (answer.ok) return await follow(row, result.auftrag);
    if (answer.status === 409) offer(row, result.id);
    finish(row, true, result.detail);
  } catch {
    finish(row, true, stop.signal.aborted
      ? "Die Übertragung ist abgebrochen; gespeichert wurde nichts."
      : "Die Übertragung ist gescheitert. Bitte laden Sie die Datei noch einmal hoch.");
  }
}

async function inTurn(items, work) {
  const waiting = [...items];
  const next = async () => {
    for (let item = waiting.shift(); item; item = waiting.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: PARALLEL }, next));
}

/** The part below the forms asks for itself anew. */
function refreshOverview() {
  document.querySelector("#overview").dispatchEvent(new Event("eingelesen"));
}

async function upload(files) {
  const rows = [...files].map(file => ({ file, row: addRow(file.name) }));
  await inTurn(rows, send);
  input.value = "";
  refreshOverview();
}

form.addEventListener("submit", event => {
  event.preventDefault();
  upload(input.files);
});

list.addEventListener("click", event => {
  const button = event.target.closest(".job-cancel");
  if (!button) return;
  event.preventDefault();
  const row = button.closest("li");
  if (row.dataset.auftrag) fetch(`/api/auftraege/${row.dataset.auftrag}`, { method: "DELETE" });
  else if (row.querySelector(".job-note").textContent === "Wartet …") row.remove();
  else row.dispatchEvent(new Event("cancel"));
});

zone.addEventListener("dragover", event => {
  event.preventDefault();
  zone.classList.add("over");
});
zone.addEventListener("dragleave", () => zone.classList.remove("over"));
zone.addEventListener("drop", event => {
  event.preventDefault();
  zone.classList.remove("over");
  upload(event.dataTransfer.files);
});

const running = [...list.querySelectorAll("[data-auftrag]")];
if (running.length > 0) {
  await inTurn(running, row => follow(row, row.dataset.auftrag));
  refreshOverview();
}
