// Runs before every build and preview of the site: makes Framework work without a network and with Vega.
import {mkdirSync, readFileSync, rmSync} from "node:fs";
import {build, type Plugin} from "esbuild";
import {linkLibrary} from "./linkLibrary.js";

linkLibrary();

const cache = "reports/.observablehq/cache";

// Framework asks a package index for these libraries' versions unless a folder stands in for each.
const indexed = [
  "@observablehq/plot",
  "@observablehq/sample-datasets",
  "apache-arrow",
  "arquero",
  "d3",
  "d3-dsv",
  "echarts",
  "htl",
  "leaflet",
  "lodash",
  "mapbox-gl",
  "parquet-wasm",
  "react",
  "react-dom",
  "topojson-client"
];
for (const name of indexed) mkdirSync(`${cache}/_npm/${name}@0.0.0`, {recursive: true});

// Loaders' output, pages among it, is never recomputed while it is present, whatever changed in src/ or data/.
for (const made of ["data", "decisions.md", "en/decisions.md"])
  rmSync(`${cache}/${made}`, {recursive: true, force: true});

/** HiGHS asks for Node's modules where it runs in Node; a page has none, and names none. */
const withoutNode: Plugin = {
  name: "without Node",
  setup({onResolve, onLoad}) {
    onResolve({filter: /^(node:.*|module)$/}, ({path}) => ({path, namespace: "node"}));
    onLoad({filter: /.*/, namespace: "node"}, () => ({contents: "export {};"}));
  }
};

// Framework's own bundling fails on the Vega packages and on HiGHS; it accepts a bundle that is already in its cache.
for (const name of ["vega-embed", "highs"]) {
  const {version} = JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8"));
  await build({
    stdin: {contents: `export {default} from "${name}";`, resolveDir: "."},
    bundle: true,
    format: "esm",
    plugins: [withoutNode],
    minify: true,
    logLevel: "error",
    outfile: `${cache}/_node/${name}@${version}/index.js`
  });
}
