import type {Project} from "../../lib/project/project.js";
import type {Scenario} from "../../lib/project/scenario.js";
import type {Forecast} from "../../lib/verdict/forecastSchema.js";
import type {ModelReply, ModelRequest} from "./modelMessage.js";

/** The model running beside the page: ask as often as you like, only the newest question is answered. */
export interface LiveModel {
  ask(scenario: Scenario, options: {runs: number; seed: number; moving?: boolean}): void;
  /** Calls back with a forecast (first perhaps a preview on fewer runs), or with what went wrong. */
  listen(callback: (reply: ModelReply) => void): void;
  close(): void;
}

/** Starts the model in a Web Worker of its own. */
export function liveModel(
  worker: Worker,
  project: Project,
  anchor?: {scenario: Scenario; whole: Forecast}
): LiveModel {
  let turn = 0;
  const send = (message: ModelRequest) => worker.postMessage(message);
  const listeners: ((reply: ModelReply) => void)[] = [];
  worker.addEventListener("message", ({data}: MessageEvent<ModelReply>) => {
    if (data.turn === turn) for (const listener of listeners) listener(data);
  });
  worker.addEventListener("error", ({message}) => {
    for (const listener of listeners) listener({type: "failed", turn, message});
  });
  send({type: "load", project, anchor});
  return {
    ask: (scenario, {runs, seed, moving = false}) =>
      send({type: "run", turn: ++turn, scenario, runs, seed, moving}),
    listen: (callback) => listeners.push(callback),
    close: () => worker.terminate()
  };
}
