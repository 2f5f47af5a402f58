import type {Project} from "../../lib/project/project.js";
import type {Scenario} from "../../lib/project/scenario.js";
import type {Forecast} from "../../lib/verdict/forecastSchema.js";
import type {ModelReply, ModelRequest} from "./modelMessage.js";

/**
 * The model running beside the page: ask as often as you like. While a hand is `moving` a control every answer on the way is shown, as
 * it comes; of other questions only the newest is answered.
 */
export interface LiveModel {
  ask(scenario: Scenario, options: {runs: number; seed: number; moving?: boolean}): void;
  /** Calls back with a forecast (first perhaps a preview on fewer runs), or with what went wrong. */
  listen(callback: (reply: ModelReply) => void): void;
  /** Starts the model before anybody asks. */
  start(): void;
  /** Answers that are on their way are no longer wanted. */
  forget(): void;
  close(): void;
}

/** What the model is made of, each fetched when it is first asked. */
interface ModelParts {
  worker: () => Worker;
  project: () => Promise<Project>;
  /** A forecast at hand, from which previews are guessed. */
  anchor?: {scenario: Scenario; whole: Forecast};
}

/** A model in a Web Worker of its own, which starts when it is first needed. */
export function liveModel({worker, project, anchor}: ModelParts): LiveModel {
  const listeners: ((reply: ModelReply) => void)[] = [];
  const tell = (reply: ModelReply) => {
    for (const listener of listeners) listener(reply);
  };
  let turn = 0;
  /** The oldest question whose answer is wanted, and the newest that was answered. */
  let [oldest, shown] = [0, 0];
  let started: Promise<Worker> | null = null;
  const start = async (): Promise<Worker> => {
    const whole = await project();
    const made = worker();
    made.addEventListener("message", ({data}: MessageEvent<ModelReply>) => {
      if (data.turn < oldest || data.turn < shown) return;
      shown = data.turn;
      tell(data);
    });
    made.addEventListener("error", ({message}) => tell({type: "failed", turn, message}));
    made.postMessage({type: "load", project: whole, anchor} satisfies ModelRequest);
    return made;
  };
  const running = (): Promise<Worker> => {
    started ??= start();
    return started;
  };
  return {
    ask(scenario, {runs, seed, moving = false}) {
      const mine = ++turn;
      if (!moving) oldest = mine;
      running().then(
        (made) => {
          if (mine === turn)
            made.postMessage({type: "run", turn: mine, scenario, runs, seed, moving});
        },
        (fault) => tell({type: "failed", turn: mine, message: String(fault)})
      );
    },
    listen: (callback) => listeners.push(callback),
    start: () => void running().catch(() => undefined),
    forget: () => {
      oldest = ++turn;
    },
    close: () => void started?.then((made) => made.terminate())
  };
}
