// Brings what the pages need from npm into wwwroot/lib: style sheet and fonts of KERN, htmx, ECharts.
import { readFile, mkdir, rm, writeFile, copyFile } from "node:fs/promises";
import { build } from "esbuild";
import subsetFont from "subset-font";

const lib = new URL("../wwwroot/lib/", import.meta.url);
const modules = new URL("node_modules/", import.meta.url);
const KERN = "@kern-ux/native/dist/";
const WEIGHTS = { Regular: "400", SemiBold: "500 600" };

// Latin letters of Europe, punctuation, currency and arrows: a sixth of the fonts' size. What is missing, the system's font shows.
const RANGES = [[0x20, 0x17f], [0x2010, 0x2044], [0x20ac, 0x20ac], [0x2190, 0x2193], [0x2212, 0x2212], [0x2248, 0x2265]];

function letters() {
  return RANGES.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i))).join("");
}

async function fonts() {
  const faces = Object.entries(WEIGHTS).map(async ([name, weight]) => {
    const full = await readFile(new URL(`${KERN}fonts/fira-sans/FiraSans-${name}.woff2`, modules));
    await writeFile(new URL(`fonts/FiraSans-${name}.woff2`, lib), await subsetFont(full, letters(), { targetFormat: "woff2", noLayoutClosure: true }));
    return `@font-face{font-family:"Fira Sans";font-weight:${weight};font-display:swap;src:url("fonts/FiraSans-${name}.woff2") format("woff2")}`;
  });
  return (await Promise.all(faces)).join("\n");
}

await rm(lib, { recursive: true, force: true });
await mkdir(new URL("fonts/", lib), { recursive: true });
const kern = await readFile(new URL(`${KERN}kern.min.css`, modules), "utf8");
await writeFile(new URL("kern.css", lib), `${kern}\n${await fonts()}\n`);
await copyFile(new URL("htmx.org/dist/htmx.min.js", modules), new URL("htmx.js", lib));
await build({
  entryPoints: ["echarts.js"],
  outfile: "../wwwroot/lib/echarts.js",
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  legalComments: "linked",
});
