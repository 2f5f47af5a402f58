/** The best mix of programmes; amounts come with their unit, probabilities as per cent. */
export interface AllocateWords {
  /** Several targets together. */
  together(targets: readonly string[]): string;
  today(n: {targets: string; scenario: string; probability: string; error: string}): string;
  /** What a budget buys at most. */
  most(n: {budget: string; probability: string; error: string; cost: string}): string;
  /** The least that a probability costs, and what the mix has on other runs: surely less than asked for, if `short`. */
  least(n: {
    wanted: string;
    probability: string;
    error: string;
    cost: string;
    short: boolean;
  }): string;
  /** What was asked for costs so much more than the budget. */
  missing(n: {wanted: string; cost: string; missing: string; budget: string}): string;
  /** What the limits themselves cost beyond the budget. */
  limitsCost(missing: string): string;
  outOfReach(n: {wanted: string; probability: string; error: string; cost: string}): string;
  /** Nothing that can be bought helps. */
  nothing: string;
  /** The same of a budget. */
  buysNothing(budget: string): string;
  /** What was asked for is there with nothing spent. */
  free(wanted: string): string;
  /** More money helps, but not this budget. */
  tooLittle: string;
  /** Of several targets the one that keeps the others from being met together. */
  heldDown(target: string, probability: string): string;
  bought(ways: readonly string[]): string;
  /** One lever: its cost, and what it is raised to in which years. */
  way(n: {lever: string; cost: string; years: readonly string[]}): string;
  inYear(n: {year: number; today: string; value: string}): string;
  /** What ten million more adds. */
  further(points: string): string;
  price(n: {limit: string; year: number; price: string}): string;
  noCost(count: number): string;
  each(targets: readonly {target: string; probability: string}[]): string;
  head: {
    lever: string;
    unitCost: string;
    cost: string;
    probability: string;
    limit: string;
    year: string;
    worth: string;
    basis: string;
    mix: string;
    mainly: string;
  };
  total: string;
  curve: string;
  bestMark: string;
  budgetLine: string;
  prices: string;
  costs: string;
  source(ids: readonly string[]): string;
  assumed: string;
  /** A unit cost, and what it rests on. */
  based(cost: string, basis: string): string;
  list(names: readonly string[]): string;
  internal: string;
  because: Record<"noCost" | "noEffect" | "notWorth", string>;
  /** In place of `notWorth` where no money is spent at all. */
  unneeded: string;
  leftOut: string;
  /** What no mix exceeds on the runs that chose. */
  bound(probability: string): string;
  basis(n: {
    runs: number;
    checkRuns: number;
    seed: number;
    bound: string;
    disagree: string;
    from: number;
    until: number;
  }): string;
}
