import type {Forecast} from "../../lib/verdict/forecastSchema.js";
import type {ModelQuestion, ModelReply} from "./modelMessage.js";

/** What answers to questions about scenarios are made with. */
export interface AnswerMeans {
  /** Makes a forecast; with `few`, of so many runs and of the fans that follow a hand. Rejects once the signal stops it. */
  compute(
    asked: Omit<ModelQuestion, "turn">,
    options: {few?: number; signal?: AbortSignal}
  ): Promise<Forecast>;
  reply(message: ModelReply): void;
  /** Milliseconds, to measure how long an answer takes. */
  now(): number;
  /** Lets the questions that came in be heard. */
  waiting(): Promise<unknown>;
}

/** Tells that a question could not be answered. */
export function replyFailed({reply}: AnswerMeans, {turn}: ModelQuestion, fault: unknown): void {
  reply({type: "failed", turn, message: fault instanceof Error ? fault.message : String(fault)});
}
