import {readdirSync, readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {resolveImport, sources} from "./sources.js";

// A room may import, types included, only from rooms with a lower number, and from itself.
const rank: Record<string, number> = {
  quantity: 0,
  project: 1,
  rates: 1,
  forecast: 1,
  engine: 2,
  batch: 3,
  ensemble: 3,
  inference: 3,
  evaluate: 3,
  plan: 3,
  check: 3,
  figures: 4,
  pipeline: 4,
  scenario: 5,
  study: 5,
  fit: 6,
  backtest: 7,
  verdict: 8,
  charts: 9,
  table: 9,
  danfo: 10,
  highs: 11,
  sweep: 11,
  data: 10,
  decide: 10,
  cli: 12
};
const pure = sources.filter(({room}) => room !== "data" && room !== "cli");
const code = (text: string) =>
  text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "$1");

test("every folder of src is a room", () => {
  const unknown = sources.filter(({room}) => room !== "" && !(room in rank)).map(({file}) => file);
  expect(unknown).toEqual([]);
});

test("every file outside the rooms is an entry of the package", () => {
  const {exports} = JSON.parse(readFileSync("package.json", "utf8")) as {
    exports: Record<string, {default?: string}>;
  };
  const entries = Object.values(exports).map((entry) => entry.default);
  const files = sources.filter(({room}) => room === "").map(({file}) => file);
  expect(files).toContain("index.ts");
  for (const file of files) expect(entries).toContain(`./dist/${file.replace(/ts$/, "js")}`);
});

test("imports between rooms run downwards only", () => {
  const wrong: string[] = [];
  for (const {file, room, imports, typeImports} of sources) {
    if (room === "") continue;
    for (const specifier of [...imports, ...typeImports]) {
      if (!specifier.startsWith(".")) continue;
      const target = resolveImport(file, specifier);
      const to = target.includes("/") ? target.split("/")[0] : "";
      if (to !== room && !(rank[to] < rank[room])) wrong.push(`${file} imports ${target}`);
    }
  }
  expect(wrong).toEqual([]);
});

test("every import leads to a file of src", () => {
  const files = new Set(sources.map(({file}) => file));
  const missing: string[] = [];
  for (const {file, imports, typeImports} of sources)
    for (const specifier of [...imports, ...typeImports]) {
      if (!specifier.startsWith(".") || specifier.endsWith(".json")) continue;
      const target = resolveImport(file, specifier);
      if (!files.has(target)) missing.push(`${file} imports ${target}`);
    }
  expect(missing).toEqual([]);
});

test("there is no import cycle", () => {
  const edges = new Map(
    sources.map(({file, imports, typeImports}) => [
      file,
      [...imports, ...typeImports]
        .filter((s) => s.startsWith("."))
        .map((s) => resolveImport(file, s))
    ])
  );
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, path: string[]): void => {
    if (path.includes(file)) {
      cycles.push([...path.slice(path.indexOf(file)), file].join(" → "));
      return;
    }
    if (done.has(file)) return;
    for (const next of edges.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of edges.keys()) visit(file, []);
  expect(cycles).toEqual([]);
});

test("the pure rooms import no Node, and of packages only those that run in a page", () => {
  const allowed = /^(@noble\/hashes|arquero|js-yaml|ml-matrix|simple-statistics|yaml|zod)(\/|$)/;
  const wrong = pure.flatMap(({file, imports}) =>
    imports
      .filter((s) => !s.startsWith("."))
      .filter((s) => !allowed.test(s))
      .map((s) => `${file} imports ${s}`)
  );
  expect(wrong).toEqual([]);
});

test("the pure rooms touch no clock, chance, page or process", () => {
  const forbidden =
    /\bMath\.random\b|\bnew Date\(\)|\bDate\.now\b|\bperformance\.now\b|\bprocess\.|\bdocument\.|\bwindow\.|\bglobalThis\.|\brequire\(|\bfetch\(/;
  const wrong = pure.flatMap(({file, text}) => {
    // A file that names a Document of its own speaks of that one.
    const ours = /\bDocument\b.*\bfrom\b|\binterface Document\b/.test(text);
    const found = (ours ? code(text).replaceAll("document.", "") : code(text)).match(forbidden);
    return found ? [`${file}: ${found[0]}`] : [];
  });
  expect(wrong).toEqual([]);
});

test("what reaches results uses portable functions: no Math.exp, log, pow or trigonometry", () => {
  const rooms = [
    "quantity",
    "rates",
    "engine",
    "ensemble",
    "study",
    "forecast",
    "evaluate",
    "inference",
    "plan",
    "pipeline",
    "scenario",
    "fit",
    "backtest",
    "verdict",
    "decide",
    "sweep"
  ];
  const forbidden =
    /\bMath\.(exp|expm1|log|log1p|log2|log10|pow|sin|cos|tan|atan2?|cosh|sinh|tanh|cbrt|hypot)\b/;
  const wrong = pure
    .filter(({room}) => rooms.includes(room))
    .flatMap(({file, text}) => {
      const found = code(text).match(forbidden);
      return found ? [`${file}: ${found[0]}`] : [];
    });
  expect(wrong).toEqual([]);
});

test("nothing that is published points at a machine, a registry or a workplace", () => {
  const leak = /registry\.npmjs|npmmirror|\/root\/|(^|["'`\s(])\/(work|tmp)\/|\.\.\/shared\//m;
  const folders = ["src", "data", "reports", ".ci", ".github"].flatMap((folder) =>
    readdirSync(folder, {recursive: true, encoding: "utf8"}).map((file) => `${folder}/${file}`)
  );
  const texts = [...folders, "README.md", "README.zh-CN.md", "CHANGELOG.md", "package.json"].filter(
    (file) =>
      /\.(ts|js|md|yaml|yml|csv|json|css|txt)$|\/run$/.test(file) &&
      !/^reports\/(lib|bundles|\.observablehq)\//.test(file)
  );
  expect(texts.length).toBeGreaterThan(100);
  const wrong = texts.flatMap((file) => {
    const found = readFileSync(file, "utf8").match(leak);
    return found ? [`${file}: ${found[0].trim()}`] : [];
  });
  expect(wrong).toEqual([]);
});

test("files are camelCase nouns or verbs, one idea each: median under 75 lines, none over 300", () => {
  const bad = sources.flatMap(({file, text}) => {
    const name = file.split("/").at(-1)!.replace(/\.ts$/, "");
    if (/^(utils?|helpers?|common|types|core|misc)$/.test(name)) return [`${file} is a bag`];
    if (!/^[a-z][A-Za-z0-9]*$/.test(name)) return [`${file} is not camelCase`];
    const lines = text.split("\n").length;
    return lines > 300 && file !== "index.ts" ? [`${file} has ${lines} lines`] : [];
  });
  expect(bad).toEqual([]);
  const lengths = sources.map(({text}) => text.split("\n").length).sort((a, b) => a - b);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(75);
});
