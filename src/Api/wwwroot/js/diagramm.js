// Draws the figures that _Diagramm lists as tables, each when it comes into view; ECharts is only then asked for.
const dark = matchMedia("(prefers-color-scheme: dark)");
const paper = matchMedia("print");
const number = new Intl.NumberFormat("de-DE", { maximumFractionDigits: 3 });
const SYMBOLS = ["circle", "rect", "triangle", "diamond", "roundRect", "arrow"];
const LINE = 18;

export function token(name, element = document.documentElement) {
  return getComputedStyle(element).getPropertyValue(name).trim();
}

/** A colour of the style sheet as the canvas takes it. */
function colour(value) {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const probe = document.createElement("span");
  probe.style.color = value;
  document.body.append(probe);
  canvas.fillStyle = getComputedStyle(probe).color;
  probe.remove();
  canvas.fillRect(0, 0, 1, 1);
  const [red, green, blue] = canvas.getImageData(0, 0, 1, 1).data;
  return `rgb(${red}, ${green}, ${blue})`;
}

export function fieldColour(field) {
  const probe = document.createElement("span");
  probe.dataset.handlungsfeld = field;
  document.body.append(probe);
  const hue = token("--hue", probe);
  probe.remove();
  return colour(`oklch(${dark.matches ? ".75" : ".55"} .14 ${hue})`);
}

export function theme() {
  return {
    text: colour("var(--text)"),
    muted: colour("var(--muted)"),
    line: colour("var(--line)"),
    surface: colour("var(--surface)"),
    accent: colour("var(--accent)"),
    font: token("--font"),
    series: index => colour(`var(--series-${1 + index % 6})`),
  };
}

/** Lines that a label takes; an average letter is half as wide as it is high. */
function linesOf(label, width) {
  let lines = 1;
  let used = 0;
  for (const word of label.split(" ")) {
    const length = word.length * 6.6;
    if (used > 0 && used + length > width) {
      lines += Math.ceil(length / width);
      used = length % width;
    } else {
      used += length + 4;
    }
  }
  return lines;
}

/** Breaks a name that is too long for a tooltip. */
function wrap(text, length) {
  const lines = [""];
  for (const word of text.split(" ")) {
    if (lines.at(-1) && lines.at(-1).length + word.length > length) lines.push("");
    lines[lines.length - 1] += (lines.at(-1) ? " " : "") + word;
  }
  return lines.join("\n");
}

const labelWidth = width => Math.round(Math.min(320, Math.max(110, width * .42)));

/** Lying bars are as high as their labels. */
function heightOf(data, width) {
  const rows = data.gestapelt ? 1 : data.reihen.length;
  const bars = data.kategorien.map(label => Math.max(linesOf(label, labelWidth(width)) * LINE + 8, 16 + 16 * rows));
  return 48 + Math.max(...bars) * data.kategorien.length;
}

function option(data, width) {
  const look = theme();
  const lying = data.art === "balken";
  const colours = data.reihen.map((row, index) =>
    row.handlungsfeld ? fieldColour(row.handlungsfeld) : look.series((row.farbe ?? index + 1) - 1));
  const categories = {
    type: "category",
    data: data.kategorien,
    inverse: lying,
    axisLine: { lineStyle: { color: look.muted } },
    axisTick: { show: false },
    axisLabel: {
      color: look.text,
      fontSize: 13,
      lineHeight: LINE,
      ...(lying ? { width: labelWidth(width), overflow: "break", interval: 0 } : { hideOverlap: true }),
    },
  };
  const values = {
    type: "value",
    name: lying ? undefined : data.einheit,
    nameTextStyle: { color: look.muted, align: "left", fontSize: 13 },
    minInterval: data.reihen.every(row => row.werte.every(value => Number.isInteger(value ?? 0))) ? 1 : undefined,
    splitLine: { lineStyle: { color: look.line } },
    axisLabel: { color: look.muted, fontSize: 13, formatter: value => number.format(value) },
  };
  return {
    animation: false,
    textStyle: { fontFamily: look.font, color: look.text },
    color: colours,
    grid: { left: 8, right: 24, top: lying ? 8 : 36, bottom: 8, outerBoundsMode: "same", outerBoundsContain: "axisLabel" },
    tooltip: {
      trigger: "axis",
      axisPointer: { type: data.art === "linien" ? "line" : "shadow" },
      renderMode: "richText",
      confine: true,
      backgroundColor: look.surface,
      borderColor: look.muted,
      textStyle: { color: look.text, fontFamily: look.font },
      formatter: rows => [
        wrap(rows[0].name, 48),
        ...rows.map(row => `${wrap(row.seriesName, 48)}: ${row.value == null ? "–" : number.format(row.value)}`),
      ].join("\n"),
    },
    xAxis: lying ? values : categories,
    yAxis: lying ? categories : values,
    series: data.reihen.map((row, index) => ({
      type: data.art === "linien" ? "line" : "bar",
      name: row.name,
      data: row.werte,
      stack: data.gestapelt ? "all" : undefined,
      symbol: SYMBOLS[index % SYMBOLS.length],
      symbolSize: 8,
      lineStyle: { width: 2, type: index % 2 ? "dashed" : "solid" },
      barMaxWidth: lying ? 20 : 28,
      label: {
        show: lying || data.gestapelt,
        position: data.gestapelt ? "inside" : "right",
        color: data.gestapelt ? look.surface : look.text,
        fontSize: 12,
        formatter: ({ value }) => value ? number.format(value) : "",
      },
    })),
  };
}

const SVG = "http://www.w3.org/2000/svg";

function shape(name, attributes) {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

/** Before each name what its line or bar looks like. */
function drawLegend(figure, data, colours) {
  const legend = figure.querySelector(".chart-legend");
  if (!legend) return;
  legend.hidden = false;
  [...legend.children].forEach((item, index) => {
    item.querySelector("svg")?.remove();
    const mark = shape("svg", { viewBox: "0 0 24 10" });
    mark.append(data.art === "linien"
      ? shape("line", { x1: 0, x2: 24, y1: 5, y2: 5, stroke: colours[index], "stroke-width": 3, "stroke-dasharray": index % 2 ? "7 3" : "none" })
      : shape("rect", { width: 24, height: 10, rx: 2, fill: colours[index] }));
    item.prepend(mark);
  });
}

async function draw(figure) {
  const { init } = await import("../lib/echarts.js");
  const data = JSON.parse(figure.querySelector("script").textContent);
  const area = figure.querySelector(".chart-area");
  area.hidden = false;
  const size = () => {
    if (data.art === "balken") area.style.height = `${heightOf(data, area.clientWidth)}px`;
  };
  size();
  const chart = init(area);
  const paint = () => {
    const content = option(data, area.clientWidth);
    chart.setOption(content, true);
    drawLegend(figure, data, content.color);
  };
  paint();
  dark.addEventListener("change", paint);
  let width = area.clientWidth;
  new ResizeObserver(() => {
    // On paper the table stands in for the picture: then there is nothing to measure.
    if (area.clientWidth === 0 || area.clientWidth === width) return;
    width = area.clientWidth;
    size();
    chart.resize();
    paint();
  }).observe(area);
  figure.querySelector("details").open = false;
}

const seen = new IntersectionObserver(entries => {
  for (const entry of entries.filter(entry => entry.isIntersecting)) {
    seen.unobserve(entry.target);
    draw(entry.target);
  }
}, { rootMargin: "200px" });

for (const figure of document.querySelectorAll("[data-chart]")) seen.observe(figure);

// Paper gets the tables.
paper.addEventListener("change", () => {
  for (const table of document.querySelectorAll("[data-chart] > details")) {
    if (paper.matches) table.dataset.wasOpen = table.open;
    table.open = paper.matches || table.dataset.wasOpen === "true";
  }
});
