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
export function liveModel(parts: ModelParts): LiveModel {
  return new WorkedModel(parts);
}

type Post = (request: ModelRequest) => void;

class WorkedModel implements LiveModel {
  readonly #listeners: ((reply: ModelReply) => void)[] = [];
  readonly #previews: boolean;
  /** The worker of previews and that of whole forecasts. */
  readonly #quick: () => Promise<Post>;
  readonly #thorough: () => Promise<Post>;
  #turn = 0;
  /** The oldest question whose answer is wanted, and what was shown last. */
  #oldest = 0;
  #shown = {turn: 0, whole: false};
  /** The question whose whole forecast is awaited. */
  #awaited: ModelQuestion | null = null;

  constructor({worker, project, previews, known}: ModelParts) {
    this.#previews = previews;
    const load = once(project);
    const start = async () => this.#started(worker, await load());
    this.#quick = once(async () => {
      const post = await start();
      if (known) post({type: "know", known});
      return post;
    });
    this.#thorough = once(start);
  }

  ask(scenario: Scenario, {runs, seed, moving = false}: Parameters<LiveModel["ask"]>[1]): void {
    const question = {turn: ++this.#turn, scenario, runs, seed};
    if (this.#previews) void this.#send(this.#quick, "preview", question);
    if (moving) {
      this.#stop();
      return;
    }
    this.#oldest = this.#turn;
    this.#awaited = question;
    void this.#send(this.#thorough, "whole", question);
  }

  listen(callback: (reply: ModelReply) => void): void {
    this.#listeners.push(callback);
  }

  start(): void {
    void this.#quick().catch(() => undefined);
  }

  forget(): void {
    this.#oldest = ++this.#turn;
    this.#stop();
  }

  #started(worker: () => Worker, project: Project): Post {
    const made = worker();
    made.addEventListener("message", ({data}: MessageEvent<ModelReply>) => this.#hear(data));
    made.addEventListener("error", ({message}) =>
      this.#tell({type: "failed", turn: this.#turn, message})
    );
    made.postMessage({type: "load", project} satisfies ModelRequest);
    return (request) => made.postMessage(request);
  }

  #tell(reply: ModelReply): void {
    for (const listener of this.#listeners) listener(reply);
  }

  #hear(reply: ModelReply): void {
    const whole = reply.type === "forecast" && reply.stage === "whole";
    if (whole && this.#previews && this.#awaited?.turn === reply.turn) {
      const known = {scenario: this.#awaited.scenario, whole: reply.forecast};
      void this.#quick().then((post) => post({type: "know", known}));
    }
    const stale = reply.turn < this.#oldest || reply.turn < this.#shown.turn;
    if (stale || (this.#shown.whole && reply.turn === this.#shown.turn)) return;
    this.#shown = {turn: reply.turn, whole};
    this.#tell(reply);
  }

  #send(to: () => Promise<Post>, type: "preview" | "whole", question: ModelQuestion) {
    return to().then(
      (post) => {
        if (question.turn === this.#turn) post({type, question});
      },
      (fault) => this.#tell({type: "failed", turn: question.turn, message: String(fault)})
    );
  }

  #stop(): void {
    if (this.#awaited) void this.#thorough().then((post) => post({type: "stop"}));
    this.#awaited = null;
  }
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
