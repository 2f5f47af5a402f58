// Runs before every build and preview of the site: makes Framework work without a network, and makes all that it takes from
// programs in one go: the data, the pages, their scripts.
import {mkdirSync, rmSync, writeFileSync} from "node:fs";
import {dirname} from "node:path";
import {bundlePages} from "./bundlePages.js";
import {cloneMeans} from "./cloneMeans.js";
import {linkLibrary} from "./linkLibrary.js";
import {siteData} from "./siteData.js";
import {siteFiles} from "./siteFiles.js";
import {standIns} from "./standIns.js";
import {writePages} from "./writePages.js";

linkLibrary();

const cache = "reports/.observablehq/cache";
for (const folder of standIns) mkdirSync(`${cache}/${folder}`, {recursive: true});

await bundlePages();

// Framework takes what is in its cache for what the loaders of these files would give, and runs none of them.
rmSync(`${cache}/data`, {recursive: true, force: true});
const keep = (path: string, text: string) => {
  mkdirSync(dirname(`${cache}/${path}`), {recursive: true});
  writeFileSync(`${cache}/${path}`, text);
};
const site = await siteData("data", cloneMeans);
for (const [name, content] of Object.entries(siteFiles(site)))
  keep(`data/site/${name}.json`, JSON.stringify(content));
await writePages(site, ({path, markdown}) => keep(`${path.slice(1)}.md`, markdown));
