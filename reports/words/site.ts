/** The pages by the last part of their address. */
export type PageName =
  | "index"
  | "targets"
  | "progress"
  | "scenarios"
  | "pipeline"
  | "2035"
  | "decisions"
  | "data"
  | "methods"
  | "report"
  | "glossary"
  | "search";

/** Makes of a text a link to a page of the same language, as HTML. */
export type PageLinks = Record<PageName, (text: string) => string>;

/** What stands around every page. */
export interface SiteWords {
  /** BCP 47 tag of the pages. */
  tag: string;
  /** What the language calls itself. */
  ownName: string;
  /** What stands before the address of every page of the language. */
  folder: string;
  title(place: string, until: number): string;
  pages: Record<PageName, string>;
  skip: string;
  navigation: string;
  /** What the list of the parts of a long page is called. */
  contents: string;
  theme: string;
  /** How recent the data are, in the head of printed pages. */
  dataTo(date: string): string;
  /** Who publishes the site, and how to reach them where that is told; HTML. */
  published(publisher: string, contact: string): string;
  /** What the numbers rest on; HTML. */
  basis(
    rests: {
      plan: string;
      document: string;
      latest: string;
      scenario: string;
      version: string;
      inputs: string;
      /** The day on which the site was made. */
      computed: string;
    },
    to: PageLinks
  ): string;
  /** Who speaks, and how it is meant; HTML. */
  notice(to: PageLinks): string;
}
