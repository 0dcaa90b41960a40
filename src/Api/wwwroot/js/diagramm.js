// Draws the figures that _Diagramm lists as tables, each when it comes into view; ECharts is only then asked for.
const dark = matchMedia("(prefers-color-scheme: dark)");
const number = new Intl.NumberFormat("de-DE", { maximumFractionDigits: 3 });
const SYMBOLS = ["circle", "rect", "triangle", "diamond", "roundRect", "arrow"];

export function token(name, element = document.documentElement) {
  return getComputedStyle(element).getPropertyValue(name).trim();
}

/** A colour of the style sheet as the canvas takes it. */
function colour(value) {
  const probe = document.createElement("span");
  probe.style.color = value;
  document.body.append(probe);
  const resolved = getComputedStyle(probe).color;
  probe.remove();
  return resolved;
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

function option(data) {
  const look = theme();
  const lying = data.art === "balken";
  const categories = {
    type: "category",
    data: data.kategorien,
    inverse: lying,
    axisLine: { lineStyle: { color: look.muted } },
    axisTick: { show: false },
    axisLabel: { color: look.text, width: lying ? 160 : undefined, overflow: "truncate" },
  };
  const values = {
    type: "value",
    name: lying ? undefined : data.einheit,
    nameTextStyle: { color: look.muted, align: "left" },
    minInterval: data.reihen.every(row => row.werte.every(value => Number.isInteger(value ?? 0))) ? 1 : undefined,
    splitLine: { lineStyle: { color: look.line } },
    axisLabel: { color: look.muted, formatter: value => number.format(value) },
  };
  return {
    animation: false,
    textStyle: { fontFamily: look.font, color: look.text },
    color: data.reihen.map((row, index) => row.handlungsfeld ? fieldColour(row.handlungsfeld) : look.series(index)),
    grid: { left: 8, right: 24, top: lying ? 8 : 36, bottom: 8, outerBoundsMode: "same", outerBoundsContain: "axisLabel" },
    tooltip: {
      trigger: "axis",
      axisPointer: { type: data.art === "linien" ? "line" : "shadow" },
      renderMode: "richText",
      confine: true,
      backgroundColor: look.surface,
      borderColor: look.muted,
      textStyle: { color: look.text, fontFamily: look.font },
      valueFormatter: value => value == null ? "–" : number.format(value),
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
      barMaxWidth: 28,
    })),
  };
}

function drawLegend(figure, colours) {
  const legend = figure.querySelector(".chart-legend");
  if (!legend) return;
  legend.hidden = false;
  [...legend.children].forEach((item, index) => {
    item.querySelector("svg")?.remove();
    const mark = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    const box = document.createElementNS("http://www.w3.org/2000/svg", "rect");
    for (const [name, value] of Object.entries({ width: "100%", height: "100%", rx: 2, fill: colours[index] })) box.setAttribute(name, value);
    mark.append(box);
    item.prepend(mark);
  });
}

async function draw(figure) {
  const { init } = await import("../lib/echarts.js");
  const data = JSON.parse(figure.querySelector("script").textContent);
  const area = figure.querySelector(".chart-area");
  area.hidden = false;
  if (data.art === "balken") {
    area.classList.add("lying");
    area.style.height = `${60 + 30 * data.kategorien.length * (data.gestapelt ? 1 : Math.max(1, data.reihen.length * .7))}px`;
  }
  const chart = init(area);
  const paint = () => {
    const content = option(data);
    chart.setOption(content, true);
    drawLegend(figure, content.color);
  };
  paint();
  dark.addEventListener("change", paint);
  new ResizeObserver(() => chart.resize()).observe(area);
  figure.querySelector("details").open = false;
}

const seen = new IntersectionObserver(entries => {
  for (const entry of entries.filter(entry => entry.isIntersecting)) {
    seen.unobserve(entry.target);
    draw(entry.target);
  }
}, { rootMargin: "200px" });

for (const figure of document.querySelectorAll("[data-chart]")) seen.observe(figure);
