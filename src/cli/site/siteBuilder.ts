/** What is done next: the forecast of a scenario, what to do, what came in, the pages, the site of them. */
export type SiteStep =
  | {step: "scenario"; name: string}
  | {step: "decisions" | "history" | "pages" | "site"};

/** What a site is made of, and where it grows. */
export interface SiteOrder {
  /** A project's folder. */
  folder: string;
  /** An empty folder, in which everything is made; the site is its folder `site` in the end. */
  place: string;
  run: {runs: number; seed: number};
  /** Stops it. */
  signal: AbortSignal;
  onStep(step: SiteStep): void;
}

/** Makes the site of a project's folder; stands beside the command line in the built package, with all that pages are made of. */
export type SiteBuilder = (order: SiteOrder) => Promise<void>;
