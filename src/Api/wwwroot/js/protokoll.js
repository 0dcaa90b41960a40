// Shows which words a contribution comes from, and which contribution the words became; corrects by single keys.
import { startKeys } from "./tasten.js";

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

/** Where a place of the page lies in the text of the document. */
function offset(node, at) {
  const line = (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest?.("[data-start]") ?? node.querySelector?.("[data-start]");
  if (!line) return null;
  const before = document.createRange();
  before.setStart(line, 0);
  if (line.contains(node)) before.setEnd(node, at);
  return Number(line.dataset.start) + before.toString().length;
}

const take = document.querySelector("#aufnehmen");

function offerSelection() {
  const selection = getSelection();
  const range = selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : null;
  const inPane = range && pane.contains(range.commonAncestorContainer);
  const start = inPane ? offset(range.startContainer, range.startOffset) : null;
  const end = inPane ? offset(range.endContainer, range.endOffset) : null;
  take.hidden = start === null || end === null || end <= start;
  if (take.hidden) return;
  take.elements.start.value = start;
  take.elements.ende.value = end;
}

if (pane) {
  document.addEventListener("pointerover", show);
  document.addEventListener("focusin", show);
  document.addEventListener("selectionchange", offerSelection);
  startKeys({ take });
}
