// Runs before every build and preview of the site: makes Framework work without a network, and makes all that it takes from
// programs in one go: the data, the pages, their scripts.
import {mkdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {dirname} from "node:path";
import {build} from "esbuild";
import {bundlePages} from "./bundlePages.js";
import {linkLibrary} from "./linkLibrary.js";
import {siteData} from "./siteData.js";
import {siteFiles} from "./siteFiles.js";
import {withoutNode} from "./withoutNode.js";
import {writePages} from "./writePages.js";

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

// Framework's own bundling fails on HiGHS; it accepts a bundle that is already in its cache.
const {version} = JSON.parse(readFileSync("node_modules/highs/package.json", "utf8"));
await build({
  stdin: {contents: 'export {default} from "highs";', resolveDir: "."},
  bundle: true,
  format: "esm",
  plugins: [withoutNode],
  minify: true,
  logLevel: "error",
  outfile: `${cache}/_node/highs@${version}/index.js`
});

await bundlePages();

// Framework takes what is in its cache for what the loaders of these files would give, and runs none of them.
rmSync(`${cache}/data`, {recursive: true, force: true});
const keep = (path: string, text: string) => {
  mkdirSync(dirname(`${cache}/${path}`), {recursive: true});
  writeFileSync(`${cache}/${path}`, text);
};
const site = await siteData("data");
for (const [name, content] of Object.entries(siteFiles(site)))
  keep(`data/site/${name}.json`, JSON.stringify(content));
await writePages(site, ({path, markdown}) => keep(`${path.slice(1)}.md`, markdown));
