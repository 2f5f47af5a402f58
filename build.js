// Builds the package into dist/ (npm run build): code by esbuild, in a few files that share chunks, so that importing and starting
// are quick; declarations by tsc.
import {spawnSync} from "node:child_process";
import {createHash} from "node:crypto";
import {readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {builtinModules} from "node:module";
import {join} from "node:path";
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
const [entries, command] = [
  Object.entries(own.exports).map(([name, entry]) => (name === "./changzhou" ? "" : entry.default)),
  [own.bin.skillcast, "dist/cli/worker.js"]
].map((paths) =>
  paths
    .filter((path) => path?.endsWith(".js"))
    .map((path) => path.replace(/^(?:\.\/)?dist\/(.*)\.js$/, "src/$1.ts"))
);

// A schema is built when its module is loaded, which a user's bundler may not leave out: reached by an entry of their own, schemas
// get chunks of their own, and cost only those who use them.
const schemas = join("dist", "schemas.js");
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
// here), and load what starts other programs (no command of ours is a program of its own).
const quickStart = {
  name: "quick start",
  setup({onLoad, onResolve}) {
    onLoad({filter: /[\\/]linebreak[\\/]dist[\\/]module\.mjs$/}, ({path}) => {
      const source = readFileSync(path, "utf8");
      const [, packed] = /toByteArray\("([^"]+)"\)/.exec(source);
      const table = new UnicodeTrie(Buffer.from(packed, "base64"));
      const {data, highStart, errorValue} = table;
      const text = Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString("base64");
      const contents = source
        .replace(/^import .* from "base64-js";$/m, "")
        .replace(
          /(\S+)\.toByteArray\("[^"]+"\)/,
          `{data: new Uint32Array(Uint8Array.from(Buffer.from("${text}", "base64")).buffer), highStart: ${highStart}, errorValue: ${errorValue}}`
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

rmSync("dist", {recursive: true, force: true});
const named = (path) => ({in: path, out: path.slice(4, -3)});
// The command line has bundles of its own, without maps: what each command loads for itself would cut the library into twice as
// many files, and every file costs whoever imports it.
const inputs = [
  ...(await bundle([...entries.map(named), {in: "schemas", out: "schemas"}], {sourcemap: true})),
  ...(await bundle(command.map(named), {
    sourcemap: false,
    minifyWhitespace: true,
    minifySyntax: true,
    plugins: [quickStart, nodeModules]
  }))
];

for (const file of [schemas, `${schemas}.map`]) rmSync(file);
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

/** Bundles entries, with the chunks that they share; gives the files that went in. */
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
  return Object.keys(metafile.inputs);
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
