import type {SiteHelp, SiteWords} from "./siteWords.js";

/** Help of `skillcast site`, in English. */
export const siteHelpEn: SiteHelp = {
  about:
    "make the whole report site of a city's folder, in Chinese and English, for any web server",
  out: "folder of the site; written when all of it is made, left as it is if stopped before",
  packages: (install) => `It needs four packages: ${install}`,
  publisher: (name, contact) =>
    `The environment variables ${name} and ${contact} say who publishes it and how to reach them, at the foot of every page.`
};

/** What `skillcast site` prints, in English. */
export const siteEn: SiteWords = {
  scenario: (name) => `forecasting scenario ${name}`,
  decisions: "computing what to do",
  history: "comparing with earlier forecasts",
  pages: "writing the pages",
  site: "putting the site together",
  written: ({files, first}) => `${files} files written; the first page is ${first}`
};
