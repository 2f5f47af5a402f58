import {pageFooter, pageHead, pageHeader} from "./reports/build/chrome.js";
import {readImprint} from "./reports/build/imprint.js";
import {mathematics} from "./reports/build/mathematics.js";
import {extraPages, pageIn, sitePages} from "./reports/site.js";

const imprint = await readImprint("data");
/** What Framework tells of a page that it makes a head for. */
interface HeadOf {
  path: string;
  title: string | null;
  data: {description?: string};
}

const building = process.argv.includes("build");

export default {
  root: "reports",
  output: "site",
  title: "skillcast",
  pages: [],
  dynamicPaths: [...[...sitePages, ...extraPages].map(({path}) => path), ...imprint.single].flatMap(
    (path) => [pageIn("zh", path), pageIn("en", path)]
  ),
  style: "style.css",
  globalStylesheets: [],
  sidebar: false,
  toc: false,
  pager: false,
  search: false,
  typographer: false,
  preserveExtension: true,
  preserveIndex: true,
  head: ({path, title, data}: HeadOf) =>
    pageHead(path, imprint, {strict: building, title, description: data.description}),
  header: ({path}: {path: string}) => pageHeader(path, imprint),
  footer: ({path}: {path: string}) => pageFooter(path, imprint),
  markdownIt: mathematics
};
