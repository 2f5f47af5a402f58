/** Help of `skillcast site`. */
export interface SiteHelp {
  about: string;
  out: string;
  /** Which packages it needs, as they are installed. */
  packages(install: string): string;
  /** How the pages name who publishes them: the variables. */
  publisher(name: string, contact: string): string;
}

/** What `skillcast site` prints: what is done next, and what was written. */
export interface SiteWords {
  scenario(name: string): string;
  decisions: string;
  history: string;
  pages: string;
  site: string;
  written(n: {files: number; first: string}): string;
}
