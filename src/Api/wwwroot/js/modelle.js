// Follows a training over server-sent events. Without this script the page is loaded anew by hand.
const training = document.querySelector("[data-auftrag]");

if (training) {
  const percent = new Intl.NumberFormat("de-DE", { style: "percent", maximumFractionDigits: 0 });
  const source = new EventSource(`/api/auftraege/${training.dataset.auftrag}/ereignisse`);
  source.addEventListener("message", event => {
    const auftrag = JSON.parse(event.data);
    if (!["wartet", "laeuft"].includes(auftrag.status)) {
      source.close();
      location.reload();
      return;
    }
    training.querySelector("progress").value = auftrag.fortschritt;
    training.querySelector("[data-words]").textContent = auftrag.status === "wartet" ? "Das Training wartet." : `Das Training läuft: ${percent.format(auftrag.fortschritt)}.`;
  });
}
