import type {Project} from "../../lib/project/project.js";
import type {Scenario} from "../../lib/project/scenario.js";
import type {Forecast} from "../../lib/verdict/forecastSchema.js";

/** A whole forecast that is at hand, and its scenario. */
export interface KnownForecast {
  scenario: Scenario;
  whole: Forecast;
}

/** What is asked of the model. */
export interface ModelQuestion {
  turn: number;
  scenario: Scenario;
  runs: number;
  seed: number;
}

/**
 * What a page asks of a worker of the model: first the project, then forecasts, whole or guessed from few runs. `know` gives a forecast
 * from which previews are guessed; `stop` says that the whole one on its way is no longer wanted.
 */
export type ModelRequest =
  | {type: "load"; project: Project}
  | {type: "know"; known: KnownForecast}
  | {type: "preview" | "whole"; question: ModelQuestion}
  | {type: "stop"};

/** What a worker answers. */
export type ModelReply =
  | {
      type: "forecast";
      turn: number;
      stage: "preview" | "whole";
      forecast: Forecast;
      milliseconds: number;
    }
  | {type: "failed"; turn: number; message: string};
