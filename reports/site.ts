import type {Label, Language} from "./lib/quantity/label.js";

/** One page of the site: its path without language, and its name in the navigation. */
export interface SitePage {
  path: string;
  name: Label;
}

/** The pages in reading order; the place after `scenarios` is kept for a page on decisions. */
export const sitePages: SitePage[] = [
  {path: "/index", name: {zh: "总览", en: "Overview"}},
  {path: "/targets", name: {zh: "目标", en: "Targets"}},
  {path: "/scenarios", name: {zh: "情景", en: "Scenarios"}},
  {path: "/pipeline", name: {zh: "管道", en: "Pipeline"}},
  {path: "/2035", name: {zh: "2035", en: "2035"}},
  {path: "/data", name: {zh: "数据", en: "Data"}},
  {path: "/methods", name: {zh: "方法", en: "Methods"}}
];

/** Pages outside the navigation. */
export const extraPages: SitePage[] = [
  {path: "/report", name: {zh: "打印版报告", en: "Printable report"}}
];

/** Language of a page by its path: `/en/…` is English, everything else Chinese. */
export const pageLanguage = (path: string): Language => (/^\/en(\/|$)/.test(path) ? "en" : "zh");

/** The same page in a language: `/targets` and `/en/targets`. */
export const pageIn = (lang: Language, path: string): string => {
  const bare = path.replace(/^\/en(?=\/|$)/, "") || "/index";
  return lang === "en" ? `/en${bare}` : bare;
};

/** How the model is run for the site: the same numbers when it is built and live in the page. */
export const siteRun = {runs: 1000, seed: 1};
