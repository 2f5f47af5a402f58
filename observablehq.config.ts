import {readFileSync} from "node:fs";
import {mathematics} from "./reports/build/mathematics.js";
import {pageFooter, pageHead, pageHeader} from "./reports/build/chrome.js";
import {extraPages, pageIn, sitePages} from "./reports/site.js";

const {version} = JSON.parse(readFileSync("package.json", "utf8"));
const plan = {zh: "常政办发〔2025〕14号", en: "Changzhou action plan 常政办发〔2025〕14号"};
const title = {zh: "常州技能人才 2027", en: "Changzhou skills 2027"};
const imprint = {version, plan, latest: "", hash: ""};
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
  head: ({path}: {path: string}) => pageHead(path, {strict: building}),
  header: ({path}: {path: string}) => pageHeader(path, title),
  footer: ({path}: {path: string}) => pageFooter(path, imprint),
  markdownIt: mathematics
};
