import type {Scenario} from "../../src/project/scenario.js";
import type {Label} from "../../src/quantity/label.js";
import type {Forecast} from "../../src/verdict/forecastSchema.js";

/** Probabilities under every scenario, and no more: what the first page needs of them. */
export interface Outlook {
  scenarios: {id: string; name: Label; probability: Record<string, number>}[];
}

/** Takes the probabilities of all scenarios out of their forecasts. */
export function outlook(
  scenarios: readonly Scenario[],
  forecasts: Record<string, Forecast>
): Outlook {
  return {
    scenarios: scenarios.flatMap(({id, name}) => {
      const forecast = forecasts[id];
      if (!forecast) return [];
      const pairs = forecast.targets.flatMap((target): [string, number][] =>
        target.probability === null ? [] : [[target.id, target.probability]]
      );
      return [{id, name, probability: Object.fromEntries(pairs)}];
    })
  };
}
