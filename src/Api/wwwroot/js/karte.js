// Draws the map of the Forderungen. The table below it says the same without script.
import { fieldColour, theme } from "./diagramm.js";

// Shapes as ECharts knows them and as the legend draws them, in a square of 10.
const SYMBOLS = ["circle", "rect", "triangle", "diamond", "roundRect", "arrow"];
const SHAPES = {
  circle: "M5 0A5 5 0 1 1 5 10A5 5 0 1 1 5 0Z",
  emptyCircle: "M5 1A4 4 0 1 1 5 9A4 4 0 1 1 5 1Z",
  rect: "M0 0H10V10H0Z",
  triangle: "M5 0L10 10H0Z",
  diamond: "M5 0L10 5L5 10L0 5Z",
  roundRect: "M3 0H7A3 3 0 0 1 10 3V7A3 3 0 0 1 7 10H3A3 3 0 0 1 0 7V3A3 3 0 0 1 3 0Z",
  arrow: "M5 0L10 10L5 7L0 10Z",
};
const HOLLOW = "emptyCircle";
const LEADING = 6;
const FEW = 300;
const card = document.querySelector("#karte");
const dark = matchMedia("(prefers-color-scheme: dark)");
const texts = new Map();

/** What is told apart: the fields, or the largest Anliegen, the others and what is open. */
function layers({ gruppen, punkte }) {
  const open = gruppen.length - 1;
  const look = theme();
  const layer = (name, colour, symbol, size, member) => ({ name, colour, symbol, size, points: punkte.filter(point => member(point[4])) });
  const rest = layer("ohne Anliegen", look.muted, HOLLOW, 4, group => group === open);
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

function option(data, shown, area) {
  const look = theme();
  // Both axes have the same scale, so that round stays round.
  const unit = Math.max(2.08 / area.clientWidth, 2 * 1.04 * data.hoehe / area.clientHeight);
  const axis = pixels => ({ type: "value", min: -unit * pixels / 2, max: unit * pixels / 2, show: false });
  return {
    animation: false,
    textStyle: { fontFamily: look.font, color: look.text },
    grid: { left: 4, right: 4, top: 4, bottom: 4 },
    tooltip: {
      renderMode: "richText",
      confine: true,
      backgroundColor: look.surface,
      borderColor: look.muted,
      textStyle: { color: look.text, fontFamily: look.font },
      formatter: (item, ticket, done) => describe(item.data, data.gruppen, text => done(ticket, text)),
    },
    xAxis: axis(area.clientWidth),
    yAxis: axis(area.clientHeight),
    dataZoom: ["xAxisIndex", "yAxisIndex"].map(name => ({ type: "inside", [name]: 0, zoomOnMouseWheel: "ctrl", filterMode: "none", minSpan: 2 })),
    series: shown.map(layer => ({
      type: "scatter",
      name: layer.name,
      data: layer.points,
      symbol: layer.symbol,
      symbolSize: data.punkte.length < FEW ? layer.size * 1.75 : layer.size,
      itemStyle: { color: layer.colour },
      large: layer.points.length > 2000,
    })),
  };
}

/** The words of a Beitrag are asked for when somebody points at it. */
function describe([, , id, , group], gruppen, done) {
  const say = text => wrap(`${text}\n\n${gruppen[group].id ? `Anliegen: ${gruppen[group].titel}` : "ohne Anliegen"}`);
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

/** Lines that fit a phone. */
function wrap(text) {
  return text.replace(/([^\n]{32,44}) /g, "$1\n");
}

function legend(shown) {
  const list = card.querySelector(".chart-legend");
  list.replaceChildren(...shown.filter(layer => layer.points.length > 0).map(layer => {
    const item = document.createElement("li");
    const mark = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    mark.setAttribute("viewBox", "0 0 10 10");
    const shape = document.createElementNS("http://www.w3.org/2000/svg", "path");
    const look = { d: SHAPES[layer.symbol], fill: layer.symbol === HOLLOW ? "none" : layer.colour, stroke: layer.colour };
    for (const [name, value] of Object.entries(look)) shape.setAttribute(name, value);
    mark.append(shape);
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
  data.hoehe = Math.max(.05, ...data.punkte.map(([, y]) => Math.abs(y)));
  const area = card.querySelector(".map");
  const chart = init(area);
  const paint = () => {
    const shown = layers(data);
    chart.setOption(option(data, shown, area), true);
    legend(shown);
  };
  paint();
  dark.addEventListener("change", paint);
  new ResizeObserver(() => {
    chart.resize();
    paint();
  }).observe(area);
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
