// Changes the form in place, warns before typed text is lost, and shows which words carry which sentence. All of it also works without.
const STATUS = "#speicherstand";
let dirty = isDirty();
let marked = [];

function isDirty() {
  return document.querySelector("#bearbeitung").dataset.ungespeichert === "true";
}

function change() {
  dirty = true;
  document.querySelector(STATUS).textContent = "Es gibt ungespeicherte Änderungen.";
}

async function rebuild(form, button) {
  const here = button.getBoundingClientRect().top;
  try {
    const answer = await fetch(button.formAction, { method: "POST", body: new FormData(form, button) });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    document.querySelector("#bearbeitung").replaceWith(page.querySelector("#bearbeitung"));
  } catch {
    document.querySelector(STATUS).textContent = "Der Dienst ist nicht erreichbar. Ihre Eingaben stehen noch hier; bitte versuchen Sie es gleich noch einmal.";
    return;
  }
  change();
  const again = [...document.querySelectorAll("#bearbeitung button")].find(other => other.value === button.value && other.name === button.name);
  const target = document.querySelector("#bearbeitung [autofocus]") ?? again ?? document.querySelector("#bearbeitung h2");
  target.focus({ preventScroll: true });
  scrollBy(0, target.getBoundingClientRect().top - here);
}

document.addEventListener("submit", event => {
  if (event.submitter?.matches("[data-umbau]")) {
    event.preventDefault();
    rebuild(event.target, event.submitter);
  } else if (event.target.id === "formular") {
    dirty = false;
    document.querySelector(STATUS).textContent = event.submitter?.dataset.warten ?? "";
  }
});

document.addEventListener("input", event => {
  if (event.target.closest("#formular") && event.target.id !== "suche") change();
});

addEventListener("beforeunload", event => {
  if (dirty) event.preventDefault();
});

function show(event) {
  const quote = event.target.closest("[data-beitrag]");
  const sentence = event.target.closest("[data-satz]");
  for (const element of marked) element.classList.remove("active");
  marked = quote
    ? [...document.querySelectorAll(`[data-beitrag="${quote.dataset.beitrag}"]`),
      ...[...document.querySelectorAll("[data-satz]")].filter(other => other.dataset.belege.split(",").includes(quote.dataset.beitrag))]
    : sentence ? [sentence, ...sentence.querySelectorAll("[data-beitrag]")] : [];
  for (const element of marked) element.classList.add("active");
}

document.addEventListener("pointerover", show);
document.addEventListener("focusin", show);
