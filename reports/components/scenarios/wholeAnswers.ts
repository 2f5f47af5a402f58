import {type AnswerMeans, replyFailed} from "./answerMeans.js";
import type {ModelQuestion} from "./modelMessage.js";

/** Whole forecasts. */
interface WholeAnswers {
  ask(question: ModelQuestion): void;
  /** Nothing that was asked is wanted any more. */
  stop(): void;
}

/** Answers the newest question on all runs; a newer one interrupts what is being made. */
export function wholeAnswers(means: AnswerMeans): WholeAnswers {
  const {compute, reply, now, waiting} = means;
  let current = new AbortController();
  let next: ModelQuestion | null = null;
  let busy = false;
  const answer = async (asked: ModelQuestion) => {
    current = new AbortController();
    const {signal} = current;
    const start = now();
    try {
      const forecast = await compute(asked, {signal});
      const milliseconds = now() - start;
      reply({type: "forecast", turn: asked.turn, stage: "whole", forecast, milliseconds});
    } catch (fault) {
      if (!signal.aborted) replyFailed(means, asked, fault);
    }
  };
  const work = async () => {
    if (busy) return;
    busy = true;
    while (next) {
      const asked: ModelQuestion = next;
      next = null;
      await answer(asked);
      await waiting();
    }
    busy = false;
  };
  return {
    ask(question) {
      next = question;
      current.abort();
      void work();
    },
    stop() {
      next = null;
      current.abort();
    }
  };
}
