// Sends files one by one and shows how far the service is with each. Without this script the form posts as it is.
const form = document.querySelector("#upload");
const input = form.querySelector("input[type=file]");
const list = document.querySelector("#jobs");
const announcer = document.querySelector("#announcer");
const running = new Set();

function addRow(name) {
  const row = document.querySelector("#job-row").content.firstElementChild.cloneNode(true);
  row.querySelector(".job-name").textContent = name;
  list.prepend(row);
  list.closest("section").hidden = false;
  return row;
}

function note(row, text) {
  row.querySelector(".job-note").textContent = text;
}

function finish(row, text, failed) {
  row.classList.toggle("failed", failed);
  row.querySelector("progress").remove();
  note(row, text);
  announcer.textContent = `${row.querySelector(".job-name").textContent}: ${text}`;
}

async function refreshPage() {
  const answer = await fetch(location.pathname);
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
  for (const id of ["overview", "new-messages"]) {
    const now = document.getElementById(id);
    const next = fresh.getElementById(id);
    if (now && next) now.replaceWith(next);
  }
}

function follow(row, auftrag) {
  running.add(auftrag);
  return new Promise(resolve => {
    const events = new EventSource(`/api/auftraege/${auftrag}/ereignisse`);
    const end = (text, failed) => {
      events.close();
      finish(row, text, failed);
      running.delete(auftrag);
      resolve();
    };
    events.onmessage = message => {
      const state = JSON.parse(message.data);
      row.querySelector("progress").value = state.fortschritt;
      if (state.status === "laeuft") note(row, "Wird gelesen …");
      if (state.status === "fertig") end(state.meldung ?? "Fertig gelesen.", false);
      if (state.status === "fehler") end(state.meldung ?? "Das Lesen ist fehlgeschlagen.", true);
    };
    events.onerror = () => {
      if (events.readyState === EventSource.CLOSED) end("Die Verbindung ist abgebrochen. Bitte laden Sie die Seite neu.", true);
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
    else finish(row, result.detail ?? "Die Datei wurde nicht angenommen.", true);
  } catch {
    finish(row, "Der Dienst ist nicht erreichbar. Bitte versuchen Sie es noch einmal.", true);
  }
}

async function sendAll(files) {
  const waiting = [...files];
  const worker = async () => {
    for (let file = waiting.shift(); file; file = waiting.shift()) await send(file);
  };
  await Promise.all([worker(), worker()]);
  await refreshPage();
}
