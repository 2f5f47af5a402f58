// Installs the packed library in an empty project beside what its recipes name (React, Observable Plot, danfo.js with the overrides
// that the page for importers states) and runs every recipe as it stands there. Needs a package registry, and nothing else outside.
import {execFileSync} from "node:child_process";
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {build} from "esbuild";

const folder = mkdtempSync(join(tmpdir(), "skillcast-recipes-"));
const page = readFileSync("docs/importers.md", "utf8");
const fenced = (fence) =>
  [...page.matchAll(new RegExp(`^\`\`\`${fence}\\n([\\s\\S]*?)\`\`\``, "gm"))].map(
    ([, code]) => code
  );
const run = (command, args) =>
  execFileSync(command, args, {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"]
  });
const fail = (what) => {
  throw new Error(`recipes: ${what}`);
};

try {
  execFileSync("npm", ["pack", "--silent", "--ignore-scripts", "--pack-destination", folder]);
  const tarball = readdirSync(folder).find((file) => file.endsWith(".tgz"));
  const [overrides] = fenced("json").map((text) => JSON.parse(text));
  writeFileSync(
    join(folder, "package.json"),
    JSON.stringify({name: "empty", private: true, type: "module", ...overrides})
  );
  const beside = ["danfojs-node", "react", "react-dom", "@observablehq/plot", "jsdom@24"];
  const quiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline", "--silent"];
  run("npm", ["install", ...quiet, `./${tarball}`, ...beside]);

  const programs = fenced("js");
  for (const [i, code] of programs.entries()) {
    writeFileSync(join(folder, `recipe${i}.js`), code);
    const said = run("node", [`recipe${i}.js`]).trim();
    if (said === "" || /undefined|NaN|false/.test(said)) fail(`program ${i + 1} printed "${said}"`);
    console.log(`program ${i + 1}: ${said.split("\n")[0]}`);
  }

  const at = programs.findIndex((code) => code.includes("globalThis.document"));
  await runInPage("page.js", `import "./recipe${at}.js";`, "tr", 43);

  const [component] = fenced("jsx");
  writeFileSync(join(folder, "Verdicts.jsx"), component);
  await runInPage(
    "react.js",
    `import {createElement} from "react";
import {createRoot} from "react-dom/client";
import {Verdicts} from "./Verdicts.jsx";
createRoot(document.body.appendChild(document.createElement("div"))).render(createElement(Verdicts, {scenario: "recent-pace"}));`,
    "li",
    43
  );

  const notebook = programs.find((code) => code.includes("const rows = indicatorTable"));
  const [, plot] = /`(Plot\.plot\(.*?\)\]\}\))`/.exec(page) ?? fail("names no plot");
  await runInPage(
    "plot.js",
    `import * as Plot from "@observablehq/plot";\n${notebook}\ndocument.body.append(${plot});`,
    "svg path",
    1
  );
  console.log("recipes: all run as they stand");
} finally {
  rmSync(folder, {recursive: true, force: true});
}

/** Bundles a program and runs it where there is a page, until the page holds as many elements. */
async function runInPage(name, code, selector, least) {
  const {outputFiles} = await build({
    stdin: {contents: code, resolveDir: folder, sourcefile: name},
    bundle: true,
    format: "esm",
    platform: "browser",
    jsx: "automatic",
    define: {"process.env.NODE_ENV": '"production"'},
    charset: "utf8",
    write: false
  });
  writeFileSync(join(folder, `bundled-${name}`), outputFiles[0].contents);
  writeFileSync(
    join(folder, `run-${name}`),
    `import {JSDOM} from "jsdom";
const {window} = new JSDOM("<!doctype html><body></body>");
Object.assign(globalThis, {window, document: window.document});
await import("./bundled-${name}");
const count = () => document.querySelectorAll("${selector}").length;
for (let waited = 0; count() < ${least} && waited < 600; waited++) await new Promise((done) => setTimeout(done, 200));
console.log(count());
process.exit();
`
  );
  const count = Number(
    run("node", [`run-${name}`])
      .trim()
      .split("\n")
      .at(-1)
  );
  if (count < least) fail(`${name} shows ${count} of ${least} ${selector}`);
  console.log(`${name}: ${count} ${selector}`);
}
