import {extraPages, pageIn, sitePages} from "../site.js";
import {pageFooter, pageHead, pageHeader} from "./chrome.js";
import type {Imprint} from "./imprint.js";
import {mathematics} from "./mathematics.js";

/** What Framework tells of a page that it makes a head for. */
interface HeadOf {
  path: string;
  title: string | null;
  data: {description?: string};
}

/** Where Framework finds the pages and puts the site, and whether it builds or shows a preview. */
interface SitePlaces {
  root: string;
  output: string;
  building: boolean;
}

/**
 * What Framework builds the site by.
 *
 * @param imprint - what every page says of itself
 * @param places - see {@link SitePlaces}
 */
export function siteConfig(imprint: Imprint, {root, output, building}: SitePlaces) {
  return {
    root,
    output,
    title: "skillcast",
    pages: [],
    dynamicPaths: [
      ...[...sitePages, ...extraPages].map(({path}) => path),
      ...imprint.single
    ].flatMap((path) => [pageIn("zh", path), pageIn("en", path)]),
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
}
