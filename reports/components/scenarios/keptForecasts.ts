import type {Project} from "../../lib/project/project.js";
import type {Scenario} from "../../lib/project/scenario.js";
import {customTexts} from "../../lib/scenario/customTexts.js";
import {encodeScenario} from "../../lib/scenario/encodeScenario.js";
import type {Forecast} from "../../lib/verdict/forecastSchema.js";
import {type LiveModel, liveModel} from "./liveModel.js";
import type {ReadyForecasts} from "./readyForecasts.js";

/** Whole forecasts of kept scenarios, made one after the other by a model of their own. */
interface KeptForecasts {
  get(scenario: Scenario): Forecast | undefined;
  /** Takes the whole forecast that was made last on the bench: kept as it is, it need not be made again. */
  know(scenario: Scenario, forecast: Forecast): void;
  /** Asks for the forecasts that are not there yet; those at hand since the site was built need no asking. */
  ask(scenarios: readonly Scenario[]): void;
}

/** How the forecasts are made. */
export interface KeptOptions {
  worker: () => Worker;
  runs: number;
  seed: number;
  /** The project with all that the model needs. */
  whole: () => Promise<Project>;
  /** Forecasts made when the site was built. */
  ready: ReadyForecasts;
}

/** What a forecast depends on; it is the same under another name. */
const keyOf = (scenario: Scenario) => encodeScenario({...scenario, ...customTexts});

/** Starts no worker before it is asked for a forecast that is not at hand; `arrived` is called with each answer. */
export function keptForecasts(
  {worker, whole, runs, seed, ready}: KeptOptions,
  arrived: () => void
): KeptForecasts {
  const done = new Map<string, Forecast>();
  const waiting: Scenario[] = [];
  let known: {code: string; forecast: Forecast} | null = null;
  let model: LiveModel | null = null;
  const next = () => {
    if (waiting.length === 0) return;
    model ??= started();
    model.ask(waiting[0], {runs, seed});
  };
  const started = (): LiveModel => {
    const own = liveModel({worker, project: whole, previews: false});
    own.listen((reply) => {
      const scenario = waiting.shift();
      if (scenario && reply.type === "forecast") done.set(keyOf(scenario), reply.forecast);
      arrived();
      next();
    });
    return own;
  };
  const fetchReady = async (code: string, base: string) => {
    if (done.has(code)) return;
    const known = ready.get(base) ?? (await ready.load(base));
    if (!known) return;
    const waited = !done.has(code);
    done.set(code, known);
    if (waited) arrived();
  };
  return {
    get: (scenario) =>
      done.get(keyOf(scenario)) ??
      (scenario.changes.length === 0 ? ready.get(scenario.base ?? "") : undefined),
    know(scenario, forecast) {
      known = {code: keyOf(scenario), forecast};
    },
    ask(scenarios) {
      const idle = waiting.length === 0;
      for (const scenario of scenarios) {
        const code = keyOf(scenario);
        if (known?.code === code) done.set(code, known.forecast);
        const base = scenario.changes.length === 0 ? scenario.base : undefined;
        if (base && ready.has(base)) {
          void fetchReady(code, base);
          continue;
        }
        if (!done.has(code) && !waiting.some((one) => keyOf(one) === code)) waiting.push(scenario);
      }
      if (idle) next();
    }
  };
}
