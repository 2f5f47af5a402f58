import type {Project} from "../../lib/project/project.js";
import type {Scenario} from "../../lib/project/scenario.js";
import type {KnownForecast, ModelQuestion, ModelReply, ModelRequest} from "./modelMessage.js";

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
}

/** What the model is made of, each fetched when it is first asked. */
interface ModelParts {
  worker: () => Worker;
  project: () => Promise<Project>;
  /** Whether guesses from few runs come before the whole forecast; they need a worker of their own. */
  previews: boolean;
  /** A forecast at hand, from which previews are guessed. */
  known?: KnownForecast;
}

/**
 * A model in Web Workers, which start when they are first needed: one makes previews, the other whole forecasts, so that a hand never
 * waits for what takes long and cannot be interrupted.
 */
export function liveModel({worker, project, previews, known}: ModelParts): LiveModel {
  const listeners: ((reply: ModelReply) => void)[] = [];
  const tell = (reply: ModelReply) => {
    for (const listener of listeners) listener(reply);
  };
  let turn = 0;
  /** The oldest question whose answer is wanted, and what was shown last. */
  let oldest = 0;
  let shown = {turn: 0, whole: false};
  const load = once(project);
  const start = async (): Promise<(request: ModelRequest) => void> => {
    const whole = await load();
    const made = worker();
    made.addEventListener("message", ({data}: MessageEvent<ModelReply>) => hear(data));
    made.addEventListener("error", ({message}) => tell({type: "failed", turn, message}));
    made.postMessage({type: "load", project: whole} satisfies ModelRequest);
    return (request) => made.postMessage(request);
  };
  const quick = once(async () => {
    const post = await start();
    if (known) post({type: "know", known});
    return post;
  });
  const thorough = once(start);
  /** The question whose whole forecast is awaited. */
  let awaited: ModelQuestion | null = null;
  const hear = (reply: ModelReply) => {
    const whole = reply.type === "forecast" && reply.stage === "whole";
    if (whole && previews && awaited?.turn === reply.turn) {
      const {scenario} = awaited;
      void quick().then((post) => post({type: "know", known: {scenario, whole: reply.forecast}}));
    }
    const stale = reply.turn < oldest || reply.turn < shown.turn;
    if (stale || (shown.whole && reply.turn === shown.turn)) return;
    shown = {turn: reply.turn, whole};
    tell(reply);
  };
  const send = (to: typeof quick, type: "preview" | "whole", question: ModelQuestion) =>
    to().then(
      (post) => {
        if (question.turn === turn) post({type, question});
      },
      (fault) => tell({type: "failed", turn: question.turn, message: String(fault)})
    );
  const stop = () => {
    if (awaited) void thorough().then((post) => post({type: "stop"}));
    awaited = null;
  };
  return {
    ask(scenario, {runs, seed, moving = false}) {
      const question = {turn: ++turn, scenario, runs, seed};
      if (previews) void send(quick, "preview", question);
      if (moving) {
        stop();
        return;
      }
      oldest = turn;
      awaited = question;
      void send(thorough, "whole", question);
    },
    listen: (callback) => listeners.push(callback),
    start: () => void quick().catch(() => undefined),
    forget: () => {
      oldest = ++turn;
      stop();
    }
  };
}

/** Work that is done when it is first asked for; one that failed is tried again. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let going: Promise<T> | null = null;
  return () => {
    going ??= work().catch((fault) => {
      going = null;
      throw fault;
    });
    return going;
  };
}
