// Dragging as a short cut: a row of the list onto another one, evidence onto another Anliegen. The forms beside it do the same.
const drop = document.querySelector("#drop");

for (const hint of document.querySelectorAll("[data-script]")) hint.hidden = false;

function send(values) {
  for (const [name, value] of values) {
    const input = document.createElement("input");
    Object.assign(input, { type: "hidden", name, value });
    drop.append(input);
  }
  drop.submit();
}

/** Lets <code>element</code> be dragged; <code>begin</code> gives what is dragged with it, all of which is marked. */
function draggable(element, begin) {
  element.draggable = true;
  element.classList.add("draggable");
  element.addEventListener("dragstart", event => {
    if (event.target !== element) return;
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", element.textContent.trim().slice(0, 80));
    begin().forEach(one => one.classList.add("dragged"));
  });
  element.addEventListener("dragend", () => document.querySelectorAll(".dragged").forEach(one => one.classList.remove("dragged")));
}

function target(element, receive) {
  const takes = () => document.querySelector(".dragged") && !element.classList.contains("dragged");
  element.addEventListener("dragover", event => {
    if (!takes()) return;
    event.preventDefault();
    element.classList.add("over");
  });
  element.addEventListener("dragleave", event => element.contains(event.relatedTarget) || element.classList.remove("over"));
  element.addEventListener("drop", event => {
    event.preventDefault();
    element.classList.remove("over");
    if (takes()) receive([...document.querySelectorAll(".dragged")]);
  });
}

for (const row of document.querySelectorAll("tr[data-anliegen]")) {
  draggable(row, () => [row]);
  target(row, ([source]) => send([
    ["anliegen", source.dataset.anliegen], ["anliegen", row.dataset.anliegen], ["bleibt", row.dataset.anliegen], ["version", row.dataset.version],
  ]));
}

const belege = document.querySelector("#belege");
for (const item of belege?.querySelectorAll("li[data-beitrag]") ?? []) {
  // One that is ticked takes all that are ticked along.
  draggable(item, () => {
    const ticked = [...belege.querySelectorAll("li:has(:checked)")];
    return ticked.includes(item) ? ticked : [item];
  });
}
for (const item of document.querySelectorAll("li[data-ziel]")) {
  target(item, dragged => send([
    ...dragged.map(one => ["beitraege", one.dataset.beitrag]), ["ziel", item.dataset.ziel], ["version", belege.dataset.version],
  ]));
}
