import type {Project} from "../../lib/project/project.js";
import type {Scenario} from "../../lib/project/scenario.js";
import {encodeScenario} from "../../lib/scenario/encodeScenario.js";
import type {Forecast} from "../../lib/verdict/forecastSchema.js";
import {type LiveModel, liveModel} from "./liveModel.js";

/** Whole forecasts of kept scenarios, made one after the other by a model of their own. */
interface KeptForecasts {
  get(scenario: Scenario): Forecast | undefined;
  /** Asks for the forecasts that are not there yet; those at hand since the site was built need no asking. */
  ask(scenarios: readonly Scenario[]): void;
}

/** How the forecasts are made. */
export interface KeptOptions {
  worker: () => Worker;
  runs: number;
  seed: number;
  /** Forecasts already at hand, by scenario. */
  ready: Record<string, Forecast>;
}

/** Starts no worker before it is asked for a forecast that is not at hand; `arrived` is called with each answer. */
export function keptForecasts(
  project: Project,
  {worker, runs, seed, ready}: KeptOptions,
  arrived: () => void
): KeptForecasts {
  const done = new Map<string, Forecast>();
  const waiting: Scenario[] = [];
  let model: LiveModel | null = null;
  const next = () => {
    if (waiting.length === 0) return;
    model ??= started();
    model.ask(waiting[0], {runs, seed});
  };
  const started = (): LiveModel => {
    const own = liveModel(worker(), project);
    own.listen((reply) => {
      if (reply.type === "forecast" && reply.stage === "preview") return;
      const scenario = waiting.shift();
      if (scenario && reply.type === "forecast") done.set(encodeScenario(scenario), reply.forecast);
      arrived();
      next();
    });
    return own;
  };
  return {
    get: (scenario) => done.get(encodeScenario(scenario)),
    ask(scenarios) {
      const idle = waiting.length === 0;
      for (const scenario of scenarios) {
        const code = encodeScenario(scenario);
        const known = scenario.changes.length === 0 && scenario.base && ready[scenario.base];
        if (known) done.set(code, known);
        if (!done.has(code) && !waiting.some((one) => encodeScenario(one) === code))
          waiting.push(scenario);
      }
      if (idle) next();
    }
  };
}
