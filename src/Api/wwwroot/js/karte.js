// Draws the map of the Forderungen. The table below it says the same without script.
import { fieldColour, theme } from "./diagramm.js";

const SYMBOLS = ["circle", "rect", "triangle", "diamond", "roundRect", "pin"];
const LEADING = 6;
const card = document.querySelector("#karte");
const dark = matchMedia("(prefers-color-scheme: dark)");
const texts = new Map();

/** What is told apart: the fields, or the largest Anliegen, the others and what is open. */
function layers({ gruppen, punkte }) {
  const open = gruppen.length - 1;
  const look = theme();
  const layer = (name, colour, symbol, size, member) => ({ name, colour, symbol, size, points: punkte.filter(point => member(point[4])) });
  const rest = layer("ohne Anliegen", look.line, "circle", 4, group => group === open);
  if (card.dataset.farbe === "feld") {
    const fields = [...new Set(gruppen.map(group => group.handlungsfeld).filter(Boolean))];
    return [rest, ...fields.map((field, index) =>
      layer(names.get(field) ?? field, fieldColour(field), SYMBOLS[index % SYMBOLS.length], 5, group => gruppen[group].handlungsfeld === field))];
  }
  const leading = Math.min(LEADING, open);
  return [
    rest,
    layer("weitere Anliegen", look.muted, "circle", 5, group => group >= leading && group < open),
    ...gruppen.slice(0, leading).map((group, index) => layer(group.titel, look.series(index), SYMBOLS[index], 8, own => own === index)),
  ];
}

const names = new Map([...document.querySelectorAll("#handlungsfeld option")].map(option => [option.value, option.textContent]));

function option(data, shown) {
  const look = theme();
  const axis = { type: "value", min: -1.04, max: 1.04, show: false };
  return {
    animation: false,
    textStyle: { fontFamily: look.font, color: look.text },
    grid: { left: 4, right: 4, top: 4, bottom: 4 },
    tooltip: {
      renderMode: "richText",
      confine: true,
      backgroundColor: look.surface,
      borderColor: look.muted,
      textStyle: { color: look.text, fontFamily: look.font, width: 280, overflow: "break" },
      formatter: (item, ticket, done) => describe(item.data, data.gruppen, text => done(ticket, text)),
    },
    xAxis: axis,
    yAxis: axis,
    dataZoom: ["xAxisIndex", "yAxisIndex"].map(name => ({ type: "inside", [name]: 0, zoomOnMouseWheel: "ctrl", filterMode: "none", minSpan: 2 })),
    series: shown.map(layer => ({
      type: "scatter",
      name: layer.name,
      data: layer.points,
      symbol: layer.symbol,
      symbolSize: layer.size,
      itemStyle: { color: layer.colour },
      large: layer.points.length > 2000,
    })),
  };
}

/** The words of a Beitrag are asked for when somebody points at it. */
function describe([, , id, , group], gruppen, done) {
  const say = text => `${text}\n\n${gruppen[group].id ? `Anliegen: ${gruppen[group].titel}` : "ohne Anliegen"}`;
  if (texts.has(id)) return say(texts.get(id));
  fetch(`/api/beitraege/${id}`)
    .then(answer => answer.ok ? answer.json() : Promise.reject(answer.status))
    .then(beitrag => {
      texts.set(id, beitrag.text);
      done(say(beitrag.text));
    })
    .catch(() => done(say("Diesen Beitrag gibt es nicht mehr.")));
  return say("…");
}

function legend(shown) {
  const list = card.querySelector(".chart-legend");
  list.replaceChildren(...shown.filter(layer => layer.points.length > 0).map(layer => {
    const item = document.createElement("li");
    const mark = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    const box = document.createElementNS("http://www.w3.org/2000/svg", "rect");
    for (const [name, value] of Object.entries({ width: "100%", height: "100%", rx: 2, fill: layer.colour })) box.setAttribute(name, value);
    mark.append(box);
    item.append(mark, layer.name);
    return item;
  }));
}

async function draw() {
  const [{ init }, answer] = await Promise.all([import("../lib/echarts.js"), fetch(card.dataset.punkte)]);
  if (!answer.ok) return;
  const data = await answer.json();
  card.hidden = false;
  if (data.punkte.length < data.gesamt) {
    const number = new Intl.NumberFormat("de-DE");
    card.querySelector("[data-anteil]").textContent = `Gezeigt sind ${number.format(data.punkte.length)} von ${number.format(data.gesamt)} Forderungen. `;
  }
  const chart = init(card.querySelector(".map"));
  const paint = () => {
    const shown = layers(data);
    chart.setOption(option(data, shown), true);
    legend(shown);
  };
  paint();
  dark.addEventListener("change", paint);
  new ResizeObserver(() => chart.resize()).observe(chart.getDom());
  chart.on("click", ({ data: [, , id, protokoll] }) => location.assign(`/protokolle/${protokoll}?beitrag=${id}#b-${id}`));
  for (const button of card.querySelectorAll("[data-zoom]")) {
    button.addEventListener("click", () => zoom(chart, Number(button.dataset.zoom)));
  }
  card.dataset.fertig = "";
}

/** Shows <code>factor</code> times as much around the middle; 0 shows all. */
function zoom(chart, factor) {
  chart.getOption().dataZoom.forEach(({ start, end }, dataZoomIndex) => {
    const half = factor === 0 ? 50 : Math.min(50, Math.max(1, (end - start) / 2 * factor));
    const middle = Math.min(100 - half, Math.max(half, (start + end) / 2));
    chart.dispatchAction({ type: "dataZoom", dataZoomIndex, start: middle - half, end: middle + half });
  });
}

if (card) draw();
if (document.querySelector("[data-wartet]")) setTimeout(() => location.reload(), 2000);
