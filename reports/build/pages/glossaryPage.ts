import type {PageContent} from "./page.js";

/** What the words of the site mean; all of it is text. */
export function glossaryPage(): PageContent {
  return {slots: {}};
}
