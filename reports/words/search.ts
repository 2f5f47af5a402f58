/** What the search says. */
export interface SearchWords {
  field: string;
  found(shown: number | string, all: number): string;
  targets: string;
  bodies: string;
  figures: string;
  assumptions: string;
}
