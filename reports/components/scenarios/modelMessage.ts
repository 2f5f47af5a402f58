import type {Project} from "../../lib/project/project.js";
import type {Scenario} from "../../lib/project/scenario.js";
import type {Forecast} from "../../lib/verdict/forecastSchema.js";

/**
 * What a page asks of the model's worker: first the project (with a forecast already at hand, to anchor previews),
 * then any number of runs; a newer run replaces an older. While a hand is `moving` a control only previews are made.
 */
export type ModelRequest =
  | {type: "load"; project: Project; anchor?: {scenario: Scenario; whole: Forecast}}
  | {type: "run"; turn: number; scenario: Scenario; runs: number; seed: number; moving: boolean};

/** What the worker answers. A `preview` is guessed from few runs and is followed by the same turn's `whole`. */
export type ModelReply =
  | {
      type: "forecast";
      turn: number;
      stage: "preview" | "whole";
      forecast: Forecast;
      milliseconds: number;
    }
  | {type: "failed"; turn: number; message: string};
