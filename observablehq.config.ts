import {pageFooter, pageHead, pageHeader} from "./reports/build/chrome.js";
import {readImprint} from "./reports/build/imprint.js";
import {mathematics} from "./reports/build/mathematics.js";
import {extraPages, pageIn, sitePages} from "./reports/site.js";

const imprint = await readImprint("data");
const building = process.argv.includes("build");

export default {
  root: "reports",
  output: "site",
  title: "skillcast",
  pages: [...sitePages, ...extraPages].flatMap(({path, name}) => [
    {path: pageIn("zh", path), name: name.zh},
    {path: pageIn("en", path), name: name.en}
  ]),
  style: "style.css",
  globalStylesheets: [],
  sidebar: false,
  toc: false,
  pager: false,
  search: false,
  typographer: false,
  preserveExtension: true,
  preserveIndex: true,
  head: ({path}: {path: string}) => pageHead(path, imprint, {strict: building}),
  header: ({path}: {path: string}) => pageHeader(path, imprint),
  footer: ({path}: {path: string}) => pageFooter(path, imprint),
  markdownIt: mathematics
};
