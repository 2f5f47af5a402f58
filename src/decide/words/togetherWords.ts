/** An amount with its 80% interval, written. */
export interface WrittenAmount {
  median: string;
  low: string;
  high: string;
}

/** What is said of several places put together. */
export interface TogetherWords {
  head: {
    place: string;
    median: string;
    interval: string;
    probability: string;
    goal: string;
    reconciled: string;
  };
  /** Above all: how many places, quantities they share, and of these how many add up. */
  summary(n: {places: number; shared: number; added: number; whole: string}): string;
  nothingShared: string;
  /** The name of a quantity, how it is read where that has another name, and its years. */
  quantity(name: string, reading: string, from: number, until: number): string;
  /** Rows of a table: the parts added up, the whole as forecast by itself. */
  sum(parts: number): string;
  whole(name: string): string;
  between(low: string, high: string): string;
  /** The effect of what is assumed of the places together. */
  dependence: Record<
    "common" | "independent",
    (own: WrittenAmount, other: WrittenAmount, chances: {own: string; other: string}) => string
  >;
  /** Whether the goals of the parts reach that of the whole. */
  goals: {
    /** They add up to more than, or just, that of the whole. */
    reached(n: {sum: string; whole: string; over: string; complete: boolean}): string;
    /** What is missing; `rest`: others have to bring it. */
    short(n: {sum: string; whole: string; missing: string; complete: boolean}): string;
    /** They are the same, and the whole asks for more than that. */
    even(n: {sum: string; complete: boolean}): string;
    /** Nobody can say by the sum alone. */
    open(n: {sum: string; whole: string}): string;
    shareReached(n: {lowest: string; highest: string; whole: string}): string;
    shareShort(n: {lowest: string; highest: string; whole: string}): string;
    shareOpen(n: {lowest: string; highest: string; whole: string}): string;
  };
  /** What is left to places that are not named. */
  rest(n: {whole: string; sum: string; rest: string}): string;
  /** Whole and parts made to add up. */
  reconciled(n: {
    whole: string;
    sum: string;
    gap: string;
    made: WrittenAmount;
    chance: string;
  }): string;
  /** Names of sheets, and heads that only they have. */
  sheets: {amounts: string; follows: string; quantity: string; sentence: string};
  alone(place: string, count: number): string;
  /** What the numbers rest on, by what is assumed of the places together. */
  /** Registers condition the runs, and those that are added up are worth so many that count alike. */
  weighted(effective: number): string;
  basis: Record<
    "common" | "independent",
    (n: {runs: number; seed: number; moving: boolean}) => string
  >;
}
