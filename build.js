// Builds the package into dist/ (npm run build): code by esbuild, in a few files that share chunks, so that importing and starting
// are quick; declarations by tsc.
import {spawnSync} from "node:child_process";
import {createHash} from "node:crypto";
import {cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {builtinModules} from "node:module";
import {join, posix} from "node:path";
import {pathToFileURL} from "node:url";
import {build} from "esbuild";
import UnicodeTrie from "unicode-trie";

const own = JSON.parse(readFileSync("package.json", "utf8"));
const builtins = new Set(builtinModules);

// What the user's own installation provides; everything else that is imported is bundled. zod is a dependency for its types, which
// the declarations name: its code is bundled all the same, as loading its own files takes longer than all the rest together.
const external = Object.keys({...own.dependencies, ...own.peerDependencies})
  .filter((name) => name !== "zod")
  .flatMap((name) => [name, `${name}/*`]);

// dist/x.js is built from src/x.ts.
const [entries, command, thread] = [
  Object.entries(own.exports).map(([name, entry]) => (name === "./changzhou" ? "" : entry.default)),
  [own.bin.skillcast],
  ["dist/cli/worker.js"]
].map((paths) =>
  paths
    .filter((path) => path?.endsWith(".js"))
    .map((path) => path.replace(/^(?:\.\/)?dist\/(.*)\.js$/, "src/$1.ts"))
);

// A schema is built when its module is loaded, which a user's bundler may not leave out: reached by an entry of their own, schemas
// get chunks of their own, and cost only those who use them.
const schemas = join("dist", "schemas.js");
// So does what a plain forecast stands on: what it loads only when it is needed must share no file with it.
const plain = join("dist", "plain.js");
const schemaModules = {
  name: "schema modules",
  setup({onResolve, onLoad}) {
    onResolve({filter: /^schemas$/}, ({path}) => ({path, namespace: "schemas"}));
    onLoad({filter: /.*/, namespace: "schemas"}, () => ({
      contents: readdirSync("src", {recursive: true, encoding: "utf8"})
        .map((file) => file.replaceAll("\\", "/"))
        .filter((file) => file.endsWith(".ts"))
        .filter((file) => /^import \* as z from/m.test(readFileSync(join("src", file), "utf8")))
        .map((file) => `export * from "./${file}";`)
        .join("\n"),
      resolveDir: "src"
    }));
  }
};

/** Modules of Node by plain `import`, also where a CommonJS package of the command line calls `require`. */
const nodeModules = {
  name: "node modules",
  setup({onResolve, onLoad}) {
    onResolve({filter: /^(node:)?[a-z_/]+$/}, ({path, kind}) => {
      const name = path.replace(/^node:/, "");
      if (!builtins.has(name)) return undefined;
      return kind === "require-call"
        ? {path: name, namespace: "node"}
        : {path: `node:${name}`, external: true};
    });
    // What is imported of process is read at once, its streams too, which opens them.
    onLoad({filter: /.*/, namespace: "node"}, ({path}) => ({
      contents:
        path === "process"
          ? "module.exports = process;"
          : `import all from "node:${path}"; module.exports = all;`
    }));
  }
};

// What the command line would do at every start and does without: inflate the table by which lines are broken (it is inflated
// here, and read when a line has to be broken), and load what starts other programs (no command of ours is a program of its own).
const quickStart = {
  name: "quick start",
  setup({onLoad, onResolve}) {
    onLoad({filter: /[\\/]linebreak[\\/]dist[\\/]module\.mjs$/}, ({path}) => {
      const source = readFileSync(path, "utf8");
      const [, packed] = /toByteArray\("([^"]+)"\)/.exec(source);
      const table = new UnicodeTrie(Buffer.from(packed, "base64"));
      const {data, highStart, errorValue} = table;
      mkdirSync(join("dist", "chunks"), {recursive: true});
      writeFileSync(join("dist", "chunks", "linebreak.bin"), data);
      const kept = `{data: new Uint32Array(Uint8Array.from(readFileSync(new URL("../chunks/linebreak.bin", import.meta.url))).buffer), highStart: ${highStart}, errorValue: ${errorValue}}`;
      const contents = source
        .replace(/^import .* from "base64-js";$/m, 'import {readFileSync} from "node:fs";')
        .replace(/^const \S+ = \S+\.toByteArray\("[^"]+"\);$/m, "let table;")
        .replace(
          /^(const \S+ = )(new \S+)\([^()]+\);$/m,
          `$1{get: (point) => (table ??= $2(${kept})).get(point)};`
        );
      return {contents, loader: "js"};
    });
    onResolve({filter: /^tiny-inflate$/}, ({path}) => ({path, namespace: "none"}));
    onResolve({filter: /^node:child_process$/}, ({path, importer}) =>
      /[\\/]commander[\\/]/.test(importer) ? {path, namespace: "none"} : undefined
    );
    onLoad({filter: /.*/, namespace: "none"}, () => ({contents: "module.exports = {};"}));
  }
};

// What is imported when it is needed stays outside of the file that every start loads.
const startFile = "dist/chunks/start.js";
const loadedLater = {
  name: "loaded later",
  setup: ({onResolve}) =>
    onResolve({filter: /./}, ({kind, path}) =>
      kind === "dynamic-import" ? {path, external: true} : undefined
    )
};

rmSync("dist", {recursive: true, force: true});
const named = (path) => ({in: path, out: path.slice(4, -3)});
// The command line has bundles of its own, without maps: what each command loads for itself would cut the library into twice as
// many files, and every file costs whoever imports it. What starts with it is one file, and so is what a thread runs.
const quick = {
  sourcemap: false,
  minifyWhitespace: true,
  minifySyntax: true,
  plugins: [quickStart, nodeModules]
};
const library = await bundle(
  [
    ...entries.map(named),
    {in: "schemas", out: "schemas"},
    {in: "src/verdict/forecastPlan.ts", out: "plain"}
  ],
  {sourcemap: true}
);
const commands = await bundle(command.map(named), quick);
const threads = await bundle(thread.map(named), {...quick, splitting: false});
await mergeStart("dist/cli/skillcast.js", commands.outputs);
const pages = await bundleSite();
const inputs = [library, commands, threads].flatMap((one) => Object.keys(one.inputs)).concat(pages);

for (const file of [schemas, plain]) for (const one of [file, `${file}.map`]) rmSync(one);
writeFileSync("dist/LICENSES.txt", licences(inputs));
writeFileSync("dist/identity.txt", `${identity()}\n`);
const compiler = ["node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json"];
const {status} = spawnSync(process.execPath, compiler, {stdio: "inherit"});
process.exitCode = status ?? 1;
await writeCity();

/** A hash of the code that was built: machines that share the work of a sweep must have the same. */
function identity() {
  const hash = createHash("sha256");
  const files = readdirSync("dist", {recursive: true, encoding: "utf8"})
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".js"))
    .sort();
  for (const file of files)
    hash
      .update(`${file}\n`)
      .update(readFileSync(join("dist", file), "utf8").replaceAll("\r\n", "\n"));
  return hash.digest("hex");
}

/** The shipped city as a module, for pages, which read no folder. */
async function writeCity() {
  const {loadProject} = await import("./dist/data/index.js");
  // Between single quotes, so that those of JSON need no backslash.
  const text = JSON.stringify(loadProject("data")).replace(/[\\']/g, "\\$&");
  writeFileSync("dist/changzhou.js", `export const changzhou = JSON.parse('${text}');\n`);
  writeFileSync(
    "dist/changzhou.d.ts",
    `import type {Project} from "./project/project.js";
/** Changzhou as it is shipped: its plan, figures, levers, assumptions, scenarios and fit. For Node: \`loadProject(exampleFolder("changzhou"))\`. */
export declare const changzhou: Project;
`
  );
}

/**
 * Makes one file of the chunks that an entry imports at once: a bundler that splits cuts them by who else wants which, some thirty
 * files for every start. Files that are loaded later find what they import of a chunk in it, under its number and their name.
 *
 * @param entry - the file that is started
 * @param outputs - of the bundle, as esbuild tells them
 */
async function mergeStart(entry, outputs) {
  const atOnce = (path) =>
    outputs[path].imports
      .filter(({kind, external}) => kind === "import-statement" && !external)
      .map((one) => one.path);
  const merged = new Set(atOnce(entry));
  for (const path of merged) for (const next of atOnce(path)) merged.add(next);
  const asked = new Map([...merged].map((path) => [path, new Set()]));
  for (const path of Object.keys(outputs)) if (!merged.has(path)) redirect(path, asked);
  const contents = [...asked].map(([path, names], i) => {
    const list = [...names].map((name) => `${name} as c${i}_${name}`);
    return `export {${list}} from "./${path}";`;
  });
  await build({
    stdin: {contents: contents.join("\n"), resolveDir: "."},
    outfile: startFile,
    bundle: true,
    format: "esm",
    platform: "neutral",
    target: "es2022",
    charset: "utf8",
    external: ["node:*"],
    // What is in a chunk is needed: whatever could be left out has been.
    ignoreAnnotations: true,
    minify: true,
    plugins: [loadedLater]
  });
  for (const path of merged) rmSync(path);
}

/** Has a file import from the start's one file what it imports of the chunks in it, and notes what it asks of them. */
function redirect(path, asked) {
  const code = readFileSync(path, "utf8");
  // The imports of chunks stand first; whatever is imported besides follows.
  const [head, first] =
    /^((?:#!.*\n)?)(?:import(?:\{[^{}]*\}from)?"\.[^"]*";\s*)*/.exec(code) ?? [];
  const chunks = [...asked.keys()];
  const names = [];
  const kept = head
    .slice(first.length)
    .replace(/import(?:\{([^{}]*)\}from)?"([^"]*)";/g, (statement, list, from) => {
      const chunk = posix.join(posix.dirname(path), from);
      if (!asked.has(chunk)) return statement;
      for (const name of list?.split(",") ?? []) {
        const [outer, inner = outer] = name.split(" as ");
        asked.get(chunk).add(outer);
        names.push(`c${chunks.indexOf(chunk)}_${outer} as ${inner}`);
      }
      return "";
    });
  const from = posix.relative(posix.dirname(path), startFile).replace(/^(?!\.)/, "./");
  const statement = names.length > 0 ? `import{${names}}from"${from}";` : "";
  const rest = code.slice(head.length);
  const left = chunks.find((chunk) => rest.includes(posix.basename(chunk)));
  if (left) throw new Error(`${path} imports ${left} where it was not looked for`);
  writeFileSync(path, first + statement + kept + rest);
}

/**
 * What `skillcast site` takes of the report site: the program that builds it, one file, and the texts, styles and scripts of its pages.
 * jsdom and esbuild come with Observable Framework, which only those install who build a site.
 */
async function bundleSite() {
  const ofFramework = {
    name: "of Framework",
    setup({onResolve, onLoad}) {
      onResolve({filter: /^jsdom$/}, ({path}) => ({path, namespace: "framework"}));
      onLoad({filter: /.*/, namespace: "framework"}, ({path}) => ({
        contents: `import {createRequire} from "node:module";
const framework = createRequire(import.meta.url).resolve("@observablehq/framework/package.json");
export const {JSDOM, VirtualConsole} = createRequire(framework)("${path}");`
      }));
    }
  };
  const made = await bundle([{in: "reports/build/packageSite.ts", out: "site/packageSite"}], {
    ...quick,
    splitting: false,
    plugins: [ofFramework, ...quick.plugins]
  });
  const tool = join("dist", "bundlePages.mjs");
  await build({
    entryPoints: ["reports/build/bundlePages.ts"],
    outfile: tool,
    bundle: true,
    format: "esm",
    platform: "node",
    packages: "external"
  });
  const {bundlePages} = await import(pathToFileURL(tool).href);
  rmSync(tool);
  const scripts = await bundlePages("dist/site/bundles", ["highs"]);
  for (const name of ["texts", "style", "style.css"])
    cpSync(join("reports", name), join("dist", "site", name), {recursive: true});
  return [...Object.keys(made.inputs), ...scripts];
}

/** Bundles entries, with the chunks that they share; gives what esbuild tells of it. */
async function bundle(entryPoints, options) {
  const {metafile} = await build({
    entryPoints,
    outdir: "dist",
    // One folder deep, as src/data is: initProject finds data/ from where it stands.
    chunkNames: "chunks/[name]-[hash]",
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    target: "es2022",
    external,
    // Its ES modules, of which a bundler takes what is used; its exports name one CommonJS file that comes whole.
    alias: {"ml-matrix": "./node_modules/ml-matrix/src/index.js"},
    charset: "utf8",
    plugins: [schemaModules, nodeModules],
    ...options,
    sourcesContent: false,
    legalComments: "none",
    metafile: true
  });
  return metafile;
}

/** The licences of the packages whose code is in the bundles. */
function licences(files) {
  const folders = files.flatMap(
    (file) => /^node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []
  );
  const texts = [...new Set(folders)].sort().map((folder) => {
    const {name, version, license} = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
    const text = file ? readFileSync(join(folder, file), "utf8").trim() : `Licence: ${license}`;
    return `${name} ${version}\n\n${text}\n`;
  });
  return `The files of this folder contain code of these packages.\n\n${texts.join(`\n${"-".repeat(80)}\n\n`)}`;
}
