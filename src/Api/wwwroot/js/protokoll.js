// Shows which words a contribution comes from, and which contribution the words became.
const pane = document.querySelector("#original");
const still = matchMedia("(prefers-reduced-motion: reduce)");
let active = [];

function scrollPaneTo(element) {
  const offset = element.getBoundingClientRect().top - pane.getBoundingClientRect().top;
  const hidden = offset < 0 || offset > pane.clientHeight - 40;
  if (hidden) pane.scrollBy({ top: offset - pane.clientHeight / 3, behavior: still.matches ? "auto" : "smooth" });
}

function show(event) {
  const source = event.target.closest("[data-beitrag]");
  if (!source || active.includes(source)) return;
  for (const element of active) element.classList.remove("active");
  active = [...document.querySelectorAll(`[data-beitrag="${source.dataset.beitrag}"]`)];
  for (const element of active) element.classList.add("active");
  const words = active.find(element => element.id.startsWith("t-"));
  if (words && source !== words && source.matches(".beitrag")) scrollPaneTo(words);
}

document.addEventListener("pointerover", show);
document.addEventListener("focusin", show);
