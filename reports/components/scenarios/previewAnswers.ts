import type {Forecast} from "../../lib/verdict/forecastSchema.js";
import {anchoredForecast} from "./anchoredForecast.js";
import {type AnswerMeans, replyFailed} from "./answerMeans.js";
import type {KnownForecast, ModelQuestion} from "./modelMessage.js";

/** Guesses that follow a hand. */
interface PreviewAnswers {
  /** Takes a forecast at hand, from which previews are guessed. */
  know(known: KnownForecast): void;
  ask(question: ModelQuestion): void;
}

/** What a hand does not notice, ms. */
const patience = 40;
/** Runs of a preview, from the hastiest. */
const rungs = [24, 48, 96, 192];

/** A whole forecast with what its scenario gives on few runs, by how many. */
interface Anchor extends KnownForecast {
  few: Map<number, Forecast>;
}

/**
 * Answers from few runs, so that no question starves another: an answer that was begun is finished and told, whatever was asked meanwhile;
 * then the newest question is taken up, and those between are left out.
 *
 * As many runs are made as fit into what a hand does not notice. What the forecast at hand gives on so many is made beforehand, when nobody
 * asks.
 */
export function previewAnswers(means: AnswerMeans): PreviewAnswers {
  return new Previews(means);
}

class Previews implements PreviewAnswers {
  readonly #means: AnswerMeans;
  /** The newest question that was not taken up yet. */
  #next: ModelQuestion | null = null;
  /** What is to be done while nobody asks. */
  #trials: (() => Promise<void>)[] = [];
  #busy = false;
  #anchor: Anchor | null = null;
  #rung = 1;

  constructor(means: AnswerMeans) {
    this.#means = means;
  }

  know(known: KnownForecast): void {
    const first = this.#anchor === null;
    const fresh: Anchor = {...known, few: new Map()};
    const measured = async () => {
      const {now} = this.#means;
      const start = now();
      await this.#prepare(fresh, rungs[this.#rung]);
      this.#tune(now() - start);
    };
    // The first rounds have the code compiled.
    const rounds = first ? [0, 1, 0] : [0];
    this.#trials = [...rounds.map((at) => () => this.#prepare(fresh, rungs[at])), measured];
    void this.#work();
  }

  ask(question: ModelQuestion): void {
    this.#next = question;
    void this.#work();
  }

  /** After an answer on the runs of this rung. */
  #tune(milliseconds: number): void {
    if (milliseconds > 1.2 * patience) this.#rung = Math.max(0, this.#rung - 1);
    const known = this.#anchor;
    if (milliseconds > 0.5 * patience || this.#rung === rungs.length - 1 || !known) return;
    this.#rung++;
    this.#trials.push(() => this.#prepare(known, rungs[this.#rung]));
  }

  /** Makes the anchor ready for previews on so many runs; the one before serves until it is. */
  async #prepare(fresh: Anchor, few: number): Promise<void> {
    const {scenario, whole} = fresh;
    const question = {scenario, runs: whole.runs, seed: whole.seed};
    fresh.few.set(few, await this.#means.compute(question, {few}));
    this.#anchor = fresh;
  }

  async #answer(asked: ModelQuestion): Promise<void> {
    const {compute, reply, now} = this.#means;
    const start = now();
    const ready = rungs.slice(0, this.#rung + 1).filter((few) => this.#anchor?.few.has(few));
    const few = ready.pop() ?? rungs[this.#rung];
    const after = await compute(asked, {few});
    const milliseconds = now() - start;
    const anchor = this.#anchor;
    const before = anchor?.few.get(few);
    const forecast = anchor && before ? anchoredForecast(anchor.whole, before, after) : after;
    reply({type: "forecast", turn: asked.turn, stage: "preview", forecast, milliseconds});
    if (few === rungs[this.#rung]) this.#tune(milliseconds);
  }

  async #work(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    for (;;) {
      const asked = this.#next;
      const trial = asked ? undefined : this.#trials.shift();
      this.#next = null;
      if (asked) await this.#answer(asked).catch((fault) => replyFailed(this.#means, asked, fault));
      // Of a trial that fails the question itself will say what is wrong.
      else if (trial) await trial().catch(() => undefined);
      else break;
      await this.#means.waiting();
    }
    this.#busy = false;
  }
}
