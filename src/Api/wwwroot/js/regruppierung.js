// Follows a running comparison and shows its result when it is ready.
const running = document.querySelector("[data-auftrag]");
if (running) {
  const percent = new Intl.NumberFormat("de-DE", { style: "percent" });
  running.querySelector("a").hidden = true;
  const events = new EventSource(`/api/auftraege/${running.dataset.auftrag}/ereignisse`);
  events.onmessage = message => {
    const state = JSON.parse(message.data);
    running.querySelector("progress").value = state.fortschritt;
    if (state.status === "laeuft") running.querySelector("[role=status]").textContent = `${percent.format(state.fortschritt)} verglichen.`;
    if (!["wartet", "laeuft"].includes(state.status)) {
      events.close();
      location.reload();
    }
  };
}
