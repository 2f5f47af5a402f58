import type {Label, Language} from "./lib/quantity/label.js";
import type {PageName} from "./words/site.js";
import {both, languages, wordsOf} from "./words/wordsOf.js";

/** One page of the site: its path without language, and its name in the navigation. */
interface SitePage {
  path: string;
  name: Label;
}

const sitePage = (page: PageName): SitePage => ({
  path: `/${page}`,
  name: both(({site}) => site.pages[page])
});

const inOrder: PageName[] = [
  "index",
  "targets",
  "progress",
  "scenarios",
  "pipeline",
  "2035",
  "decisions",
  "data",
  "methods"
];

/** The pages in reading order. */
export const sitePages: SitePage[] = inOrder.map(sitePage);

/** Pages outside the navigation. */
export const extraPages: SitePage[] = [
  sitePage("report"),
  sitePage("glossary"),
  sitePage("search")
];

/** Language of a page by its path: `/en/…` is English, everything else Chinese. */
export function pageLanguage(path: string): Language {
  const inFolder = (language: Language) => {
    const {folder} = wordsOf(language).site;
    return folder !== "" && (path === folder || path.startsWith(`${folder}/`));
  };
  return languages.find(inFolder) ?? languages[0];
}

/** The same page in a language: `/targets` and `/en/targets`. */
export function pageIn(language: Language, path: string): string {
  const bare = path.slice(wordsOf(pageLanguage(path)).site.folder.length) || "/index";
  return `${wordsOf(language).site.folder}${bare}`;
}

/** How the model is run for the site: the same numbers when it is built and live in the page. */
export const siteRun = {runs: 2048, seed: 1};

/**
 * What the page on decisions answers before anybody asks: the probability that levers are sought for, others that the first page tells
 * of, the scenario that the project's own is compared with, and the target beside which the one asked about stands, where there are such.
 */
export const siteDecision = {
  wanted: 0.8,
  rungs: [0.66, 0.9],
  other: "plan-delivered",
  beside: "T04"
};

/** Targets that stay in sight on the bench. */
export const benchMain: readonly string[] = ["T01", "T02", "T03", "T04"];
