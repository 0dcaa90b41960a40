// Sends files one by one and shows how far the service is with each. Without this script the forms post as they are.
const zone = document.querySelector("#dropzone");
const form = document.querySelector("#upload");
const input = form.querySelector("input[type=file]");
const section = document.querySelector("#job-section");
const list = document.querySelector("#jobs");
const announcer = document.querySelector("#announcer");
const PARALLEL = 2;

document.querySelector("#job-refresh").hidden = true;

function addRow(name) {
  const row = document.querySelector("#job-row").content.firstElementChild.cloneNode(true);
  row.querySelector(".job-name").textContent = name;
  list.append(row);
  section.hidden = false;
  return row;
}

function note(row, text) {
  row.querySelector(".job-note").textContent = text;
}

function finish(row, text, failed, protokoll) {
  row.classList.toggle("failed", failed);
  row.querySelector("progress").remove();
  note(row, text);
  if (protokoll) {
    const link = document.createElement("a");
    link.href = `/protokolle/${protokoll}`;
    link.textContent = "Ansehen";
    row.querySelector(".job-name").after(link);
  }
  announcer.textContent = `${row.querySelector(".job-name").textContent}: ${text}`;
}

function follow(row, auftrag) {
  return new Promise(resolve => {
    const events = new EventSource(`/api/auftraege/${auftrag}/ereignisse`);
    const end = (...result) => {
      events.close();
      finish(row, ...result);
      resolve();
    };
    events.onmessage = message => {
      const state = JSON.parse(message.data);
      row.querySelector("progress").value = state.fortschritt;
      if (state.status === "laeuft") note(row, "Wird gelesen …");
      if (state.status === "fertig") end(state.meldung ?? "Fertig gelesen.", false, state.protokoll);
      if (state.status === "fehler") end(state.meldung ?? "Das Lesen ist fehlgeschlagen.", true);
    };
    events.onerror = () => {
      if (events.readyState === EventSource.CLOSED) end("Die Verbindung ist abgerissen. Bitte laden Sie die Seite neu.", true);
    };
  });
}

async function send(file) {
  const row = addRow(file.name);
  note(row, "Wird übertragen …");
  const body = new FormData();
  body.append("datei", file);
  try {
    const answer = await fetch("/api/protokolle", { method: "POST", body });
    const result = await answer.json();
    if (answer.ok) await follow(row, result.auftrag);
    else finish(row, result.detail, true, answer.status === 409 ? result.id : null);
  } catch {
    finish(row, "Der Dienst ist nicht erreichbar. Bitte versuchen Sie es noch einmal.", true);
  }
}

async function inTurn(items, work) {
  const waiting = [...items];
  const next = async () => {
    for (let item = waiting.shift(); item; item = waiting.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: PARALLEL }, next));
}

async function refreshOverview() {
  const answer = await fetch("/");
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
  document.querySelector("#overview").replaceWith(fresh.querySelector("#overview"));
}

async function upload(files) {
  await inTurn(files, send);
  input.value = "";
  await refreshOverview();
}

form.addEventListener("submit", event => {
  event.preventDefault();
  upload(input.files);
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
  await refreshOverview();
}
