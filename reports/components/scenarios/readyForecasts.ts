import type {Forecast} from "../../lib/verdict/forecastSchema.js";

/** Forecasts made when the site was built, by scenario: some at hand, the others fetched when they are asked for. */
export interface ReadyForecasts {
  /** Whether there is one, at hand or not. */
  has(scenario: string): boolean;
  /** The one at hand. */
  get(scenario: string): Forecast | undefined;
  /** Fetches it, once. */
  load(scenario: string): Promise<Forecast | undefined>;
}

/**
 * Keeps forecasts that are fetched when they are needed.
 *
 * @param files - fetches each, by scenario
 * @param known - those at hand from the beginning
 */
export function readyForecasts(
  files: Readonly<Record<string, () => Promise<Forecast>>>,
  known: Readonly<Record<string, Forecast>> = {}
): ReadyForecasts {
  const done = new Map(Object.entries(known));
  const coming = new Map<string, Promise<Forecast>>();
  return {
    has: (scenario) => done.has(scenario) || Object.hasOwn(files, scenario),
    get: (scenario) => done.get(scenario),
    async load(scenario) {
      if (done.has(scenario) || !Object.hasOwn(files, scenario)) return done.get(scenario);
      const fetched = coming.get(scenario) ?? files[scenario]();
      coming.set(scenario, fetched);
      done.set(scenario, await fetched);
      return done.get(scenario);
    }
  };
}
