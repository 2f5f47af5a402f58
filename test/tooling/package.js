// Packs the library, installs it in an empty project and uses it as a stranger would: every entry in ESM, the types, the command
// line, and what it says where an optional package is missing.
import {execFileSync, spawnSync} from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from "node:fs";
import {createRequire} from "node:module";
import {tmpdir} from "node:os";
import {join, resolve} from "node:path";
import {gzipSync} from "node:zlib";
import {build} from "esbuild";
import {bundlers, loadedAtOnce} from "./bundlers.js";

const folder = mkdtempSync(join(tmpdir(), "skillcast-package-"));
const run = (command, args, options = {}) =>
  execFileSync(command, args, {encoding: "utf8", stdio: ["ignore", "pipe", "inherit"], ...options});
const fail = (what) => {
  throw new Error(`package: ${what}`);
};

try {
  run("npm", ["pack", "--silent", "--pack-destination", folder]);
  const tarball = readdirSync(folder).find((file) => file.endsWith(".tgz"));
  // npm warns a planner who installs a package that names any of these.
  const named = JSON.parse(readFileSync("package.json", "utf8")).scripts;
  for (const name of ["preinstall", "install", "postinstall", "prepublish", "prepare"])
    if (named[name]) fail(`has a script ${name}, of which npm warns whoever installs it`);
  const files = run("tar", ["-tzf", join(folder, tarball)])
    .trim()
    .split("\n");
  for (const wanted of [
    "dist/index.js",
    "dist/index.d.ts",
    "dist/cli/skillcast.js",
    "dist/cli/worker.js",
    "dist/LICENSES.txt",
    "dist/identity.txt",
    "dist/site/packageSite.js",
    "dist/site/bundles/bench.js",
    "dist/site/texts/zh/index.markdown",
    "src/index.ts",
    "data/figures.csv",
    "LICENSE",
    "README.md"
  ])
    if (!files.includes(`package/${wanted}`)) fail(`${wanted} is not in the package`);
  const stray = files.filter((file) => /^package\/(test|reports|site|node_modules)\//.test(file));
  if (stray.length > 0) fail(`does not belong in the package: ${stray.join(", ")}`);

  const own = JSON.parse(readFileSync("package.json", "utf8"));
  writeFileSync(
    join(folder, "package.json"),
    '{"name": "empty", "private": true, "type": "module"}\n'
  );
  const inside = {cwd: folder};
  run(
    "npm",
    [
      "install",
      "--prefer-offline",
      "--ignore-scripts",
      "--no-audit",
      "--no-fund",
      "--silent",
      join(folder, tarball)
    ],
    inside
  );

  const lock = JSON.parse(readFileSync(join(folder, "package-lock.json"), "utf8"));
  const installed = Object.keys(lock.packages).filter((path) => path !== "");
  if (installed.length > 10) fail(`brings ${installed.length} packages: ${installed.join(", ")}`);

  const entries = Object.entries(own.exports).filter(([, entry]) => entry.types);
  const names = entries.map(([name]) => name.replace(".", own.name));
  writeFileSync(
    join(folder, "entries.js"),
    names.map((name) => `console.log(Object.keys(await import("${name}")).length);`).join("\n")
  );
  const counts = run("node", ["entries.js"], inside).trim().split("\n");
  if (counts.length !== names.length || counts.includes("0"))
    fail(`its entries ${names.join(", ")} export ${counts.join(", ")} names`);

  // What a page loads that takes the forecast alone, by a bundler that splits off what is loaded later; in one file; and everything.
  const bundled = async (taken) => {
    const {outputFiles} = await build({
      stdin: {contents: `export ${taken} from "${own.name}";`, resolveDir: folder},
      bundle: true,
      minify: true,
      format: "esm",
      platform: "browser",
      target: "es2022",
      charset: "utf8",
      write: false
    });
    return outputFiles[0].contents.length;
  };
  writeFileSync(join(folder, "alone.js"), `export {forecastPlan} from "${own.name}";\n`);
  await bundlers.vite(folder, "alone.js");
  const alone = loadedAtOnce(join(folder, "built/vite"), "page.js");
  if (alone[0] > 280_700 || alone[1] > 107_400)
    fail(`a forecast alone loads ${alone[0]} bytes, minified, and ${alone[1]} compressed`);
  const [oneFile, size] = [await bundled("{forecastPlan}"), await bundled("*")];
  if (oneFile > 381_000) fail(`a forecast in one file is ${oneFile} bytes`);
  // The pages for importers tell it in KB, and in MB and KB the shipped city.
  const city = readFileSync(join(folder, "node_modules", own.name, "dist/changzhou.js"));
  const sizes = [...alone, oneFile, city.length, gzipSync(city, {level: 9}).length];
  for (const page of ["docs/importers.md", "docs/importers.zh-CN.md"]) {
    const text = readFileSync(page, "utf8");
    const told = [
      /(?:alone loads |只做预测时加载)(\d+) KB\D+(\d+) KB\D+(\d+) KB/,
      /(\d+\.\d) MB\D+(\d+) KB/
    ].flatMap((form) => form.exec(text)?.slice(1).map(Number) ?? []);
    const near = told.map((number, i) => number * (i === 3 ? 1e6 : 1e3));
    if (!sizes.every((bytes, i) => Math.abs(near[i] / bytes - 1) < 0.03))
      fail(`${page} tells ${told.join(", ")} where it is ${sizes.join(", ")} bytes`);
  }
  if (size > 465_500) fail(`its main entry is ${size} bytes, minified`);

  writeFileSync(
    join(folder, "use.js"),
    `import {forecastPlan} from "skillcast";
import {loadProject} from "skillcast/data";
import {naive} from "skillcast/forecast";
import {targetTable} from "skillcast/table";
import {toFrame} from "skillcast/danfo";
import schema from "skillcast/forecast.schema.json" with {type: "json"};
const forecast = await forecastPlan(loadProject("node_modules/skillcast/data"), {runs: 50, seed: 1});
console.log(JSON.stringify([forecast.targets.length, targetTable(forecast).numRows() >= 43, typeof toFrame, naive([3, 5]).point[0], schema.$id]));
`
  );
  const printed = run("node", ["use.js"], inside).trim();
  if (printed !== '[43,true,"function",5,"urn:skillcast:forecast:1"]')
    fail(`the library answered ${printed}`);

  writeFileSync(
    join(folder, "use.ts"),
    `import {forecastPlan, type Forecast} from "skillcast";
import {loadProject} from "skillcast/data";
${names.map((name, i) => `import * as entry${i} from "${name}";`).join("\n")}
export const answer: Promise<Forecast> = forecastPlan(loadProject("data"), {runs: 50});
export const all = [${names.map((_, i) => `entry${i}`).join(", ")}];
`
  );
  // What the READMEs and the page for importers show, as TypeScript.
  const shown = [
    ["README.md", "js"],
    ["docs/importers.md", "ts"]
  ].map(([file, fence], i) => {
    const code = readFileSync(file, "utf8").match(
      new RegExp(`^\`\`\`${fence}\\n([\\s\\S]*?)\`\`\``, "m")
    )[1];
    writeFileSync(
      join(folder, `use${i}.ts`),
      `declare const console: {log(...what: unknown[]): void};\n${code}`
    );
    return `use${i}.ts`;
  });
  // Without skipLibCheck, so that a declaration which names a package that is not installed is found; faults of others are theirs.
  const strict = [
    "--noEmit",
    "--strict",
    "--target",
    "es2022",
    "--lib",
    "es2023",
    "--module",
    "nodenext",
    "use.ts",
    ...shown
  ];
  const checked = spawnSync(resolve("node_modules/.bin/tsc"), strict, {
    ...inside,
    encoding: "utf8"
  });
  const faults = checked.stdout
    .split("\n")
    .filter((line) => /^(use\d*|node_modules\/skillcast)\b/.test(line));
  if (faults.length > 0) fail(`its types: ${faults.join("\n")}`);

  const command = join(folder, "node_modules", ".bin", "skillcast");
  if (run(command, ["--version"], inside).trim() !== own.version)
    fail("the command prints another version");
  const document = JSON.parse(
    run(command, ["forecast", "node_modules/skillcast/data", "--runs", "50", "--json"], inside)
  );
  if (document.targets.length !== 43)
    fail(`the command printed ${document.targets.length} targets`);
  for (const args of [
    ["forecast", "--example", "changzhou", "--runs", "50"],
    ["check", "--example", "ningbo"]
  ])
    run(command, args, inside);
  // The library example of both READMEs, and the programs for importers that need nothing besides, as they stand.
  for (const [file, fence] of [
    ["README.md", "js"],
    ["README.zh-CN.md", "js"],
    ["docs/importers.md", "js"]
  ])
    for (const [, code] of readFileSync(file, "utf8").matchAll(
      new RegExp(`^\`\`\`${fence}\\n([\\s\\S]*?)\`\`\``, "gm")
    )) {
      if (code.includes("skillcast/danfo")) continue;
      writeFileSync(join(folder, "shown.js"), code);
      if (run("node", ["shown.js"], inside).trim() === "")
        fail(`${file} shows what prints nothing`);
    }
  // The page in thirty lines says the same by whatever it is bundled.
  const page30 = readFileSync("docs/importers.md", "utf8")
    .match(/^## 3\..*?^```js\n([\s\S]*?)```/ms)[1]
    .replace("runs: 50", "runs: 2");
  writeFileSync(join(folder, "thirty.js"), page30);
  const said = run("node", ["thirty.js"], inside);
  for (const [name, bundle] of Object.entries(bundlers)) {
    await bundle(folder, "thirty.js");
    if (run("node", [`built/${name}/page.js`], inside) !== said)
      fail(`${name} makes a page of it that says something else`);
  }
  run(command, ["init", "my-city", "--lang", "en"], inside);
  run(command, ["check", "my-city"], inside);
  run(command, ["forecast", "my-city", "--runs", "50"], inside);

  const drawn = spawnSync(command, ["forecast", "my-city", "--runs", "50", "--out", "results"], {
    ...inside,
    encoding: "utf8",
    env: {...process.env, LANG: "en"}
  });
  // Where a folder above happens to hold Vega, as a developer's may, the charts are drawn.
  const vega = findPackage("vega");
  if (vega ? drawn.status !== 0 : !drawn.stderr.includes("npm install vega vega-lite"))
    fail(`--out ${vega ? "with" : "without"} Vega said ${drawn.stderr}`);
  if (existsSync(join(folder, "results")) !== vega) fail("--out left half of its files");

  // Without Observable Framework the site says what it needs; with it, as linked from here, it stands whole.
  const asked = ["site", "my-city", "-o", "public", "--runs", "128", "--lang", "en"];
  const without = spawnSync(command, asked, {...inside, encoding: "utf8"});
  if (!findPackage("@observablehq/framework")) {
    if (!without.stderr.includes("npm install vega vega-lite highs @observablehq/framework"))
      fail(`site without its packages said ${without.stderr}`);
    mkdirSync(join(folder, "node_modules/@observablehq"), {recursive: true});
    for (const name of [
      "@observablehq/framework",
      "vega",
      "vega-lite",
      "vega-interpreter",
      "highs"
    ])
      symlinkSync(resolve("node_modules", name), join(folder, "node_modules", name), "junction");
    run(command, asked, inside);
  }
  const page = readFileSync(join(folder, "public/en/index.html"), "utf8");
  if (!/<h1[^>]*>[^<]*2027/.test(page) || !page.includes("<svg"))
    fail("the first page of a site has no answer or no chart");
  const scripts = [...page.matchAll(/(?:src|href)="\.\.\/(_[^"]+\.(?:js|css))"/g)].map(
    ([, path]) => path
  );
  const lost = scripts.filter((path) => !existsSync(join(folder, "public", path)));
  if (scripts.length === 0 || lost.length > 0) fail(`the site lacks ${lost.join(", ")}`);
  console.log(
    `package: ${files.length} files, ${installed.length} packages, main entry ${size} bytes minified, a forecast alone ${alone.join(" and compressed ")}, in one file ${oneFile}; installs, imports, types, command line, site: good`
  );
} finally {
  rmSync(folder, {recursive: true, force: true});
}

function findPackage(name) {
  try {
    createRequire(join(folder, "use.js")).resolve(name);
    return true;
  } catch {
    return false;
  }
}
