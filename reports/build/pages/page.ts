import type {Language} from "../../../src/quantity/label.js";
import type {Slots} from "../fillText.js";
import type {SiteData} from "../siteData.js";

/** One page in one language: what fills the places of its text, what the page is about, and the script that takes over a part of it. */
export interface PageContent {
  /** Fills the places `{{name}}` of the text. */
  slots: Slots;
  /** The title of the window; default the name of the page. */
  title?: string;
  /** One sentence for whoever meets a link to the page. */
  description?: string;
  /** JavaScript that the page runs beside what every page runs. */
  script?: string;
}

/** Writes a page out of what the site shows. */
export type PageMaker = (site: SiteData, language: Language) => PageContent;
