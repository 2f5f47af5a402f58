// What scripts of the pages ask for: Framework serves the files of this archive as data/site/<name>.json. A build finds them made.
import {zipSync} from "fflate";
import {cloneMeans} from "../build/cloneMeans.js";
import {siteData} from "../build/siteData.js";
import {siteFiles} from "../build/siteFiles.js";

const files = Object.entries(siteFiles(await siteData("data", cloneMeans))).map(
  ([name, content]) => [`${name}.json`, new TextEncoder().encode(JSON.stringify(content))]
);
process.stdout.write(zipSync(Object.fromEntries(files)));
