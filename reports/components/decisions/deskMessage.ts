import type {Project} from "../../lib/project/project.js";
import type {DecisionPart} from "../../words/decisions.js";
import type {DeskAnswers} from "./deskAnswers.js";
import type {DeskQuestion} from "./deskQuestion.js";

/** What the page asks of its worker: first the project and where the solver is, then any number of questions; a newer one, or `stop`, ends an older. */
export type DeskRequest =
  | {type: "load"; project: Project; solver: string}
  | {type: "ask"; turn: number; question: DeskQuestion}
  | {type: "stop"};

/** What the worker answers, part by part. */
export type DeskReply =
  | {type: "progress"; turn: number; part: DecisionPart; share: number}
  | {type: "answer"; turn: number; part: keyof DeskAnswers; answer: DeskAnswers[keyof DeskAnswers]}
  | {type: "done"; turn: number}
  | {type: "failed"; turn: number; message: string};
