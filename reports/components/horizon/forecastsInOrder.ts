import type {Project} from "../../lib/project/project.js";
import type {Scenario} from "../../lib/project/scenario.js";
import type {Forecast} from "../../lib/verdict/forecastSchema.js";

/** The forecasts of a project's scenarios, the default first. */
export function forecastsInOrder(
  {scenarios, setup}: Pick<Project, "scenarios" | "setup">,
  forecasts: Record<string, Forecast>
): {scenario: Scenario; forecast: Forecast}[] {
  const first = (id: string) => (id === setup.scenario ? 0 : 1);
  return [...scenarios]
    .sort((a, b) => first(a.id) - first(b.id))
    .flatMap((scenario) => {
      const forecast = forecasts[scenario.id];
      return forecast ? [{scenario, forecast}] : [];
    });
}
