// Everything the pages show, computed in one go: Framework serves the files of this archive as data/site/<name>.json.
import {zipSync} from "fflate";
import {siteData} from "../build/siteData.js";

const files = Object.entries(await siteData("data")).map(([name, content]) => [
  `${name}.json`,
  new TextEncoder().encode(JSON.stringify(content))
]);
process.stdout.write(zipSync(Object.fromEntries(files)));
