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
const patience = 60;
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
  const {compute, reply, now, waiting} = means;
  /** The newest question that was not taken up yet. */
  let next: ModelQuestion | null = null;
  /** What is to be done while nobody asks. */
  let trials: (() => Promise<void>)[] = [];
  let busy = false;
  let anchor: Anchor | null = null;
  let rung = 1;

  /** After an answer on the runs of this rung. */
  const tune = (milliseconds: number) => {
    if (milliseconds > 1.5 * patience) rung = Math.max(0, rung - 1);
    if (milliseconds > 0.6 * patience || rung === rungs.length - 1 || !anchor) return;
    const known = anchor;
    rung++;
    trials.push(() => prepare(known, rungs[rung]));
  };
  /** Makes the anchor ready for previews on so many runs; the one before serves until it is. */
  const prepare = async (fresh: Anchor, few: number) => {
    const {scenario, whole} = fresh;
    fresh.few.set(few, await compute({scenario, runs: whole.runs, seed: whole.seed}, {few}));
    anchor = fresh;
  };
  const answer = async (asked: ModelQuestion) => {
    const start = now();
    const prepared = rungs.slice(0, rung + 1).filter((few) => anchor?.few.has(few));
    const few = prepared.pop() ?? rungs[rung];
    const after = await compute(asked, {few});
    const milliseconds = now() - start;
    const before = anchor?.few.get(few);
    const forecast = anchor && before ? anchoredForecast(anchor.whole, before, after) : after;
    reply({type: "forecast", turn: asked.turn, stage: "preview", forecast, milliseconds});
    if (few === rungs[rung]) tune(milliseconds);
  };
  const work = async () => {
    if (busy) return;
    busy = true;
    for (;;) {
      const asked: ModelQuestion | null = next;
      const trial = asked ? undefined : trials.shift();
      next = null;
      if (asked) await answer(asked).catch((fault) => replyFailed(means, asked, fault));
      // Of a trial that fails the question itself will say what is wrong.
      else if (trial) await trial().catch(() => undefined);
      else break;
      await waiting();
    }
    busy = false;
  };
  return {
    know(known) {
      const first = anchor === null;
      const fresh: Anchor = {...known, few: new Map()};
      const measured = async () => {
        const start = now();
        await prepare(fresh, rungs[rung]);
        tune(now() - start);
      };
      // The first rounds have the code compiled.
      const rounds = first ? [0, 1, 0] : [0];
      trials = [...rounds.map((at) => () => prepare(fresh, rungs[at])), measured];
      void work();
    },
    ask(question) {
      next = question;
      void work();
    }
  };
}
