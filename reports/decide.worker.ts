import loadHighs from "highs";
import {deskAnswers} from "./components/decisions/deskAnswers.js";
import type {DeskReply, DeskRequest} from "./components/decisions/deskMessage.js";
import type {LinearSolver} from "./lib/decide/linearProgram.js";
import {type Highs, type HighsOptions, highsSolver} from "./lib/highs/loadHighs.js";
import type {Project} from "./lib/project/project.js";

// The package declares another form of its loader than the one that is bundled for pages.
const highs = loadHighs as unknown as (options: HighsOptions) => Promise<Highs>;

let project: Project | null = null;
let solver: (() => Promise<LinearSolver>) | undefined;
let current: AbortController | null = null;

const reply = (message: DeskReply) => postMessage(message);

async function answer({turn, question}: Extract<DeskRequest, {type: "ask"}>): Promise<void> {
  current?.abort();
  const mine = new AbortController();
  current = mine;
  const {signal} = mine;
  let told = -1;
  try {
    await deskAnswers(project as Project, question, {
      solver,
      signal,
      onProgress(part, share) {
        const percent = Math.floor(100 * share);
        if (percent === told) return;
        told = percent;
        reply({type: "progress", turn, part, share});
      },
      onAnswer: (part, found) => reply({type: "answer", turn, part, answer: found})
    });
    reply({type: "done", turn});
  } catch (fault) {
    if (signal.aborted) return;
    reply({type: "failed", turn, message: fault instanceof Error ? fault.message : String(fault)});
  }
}

addEventListener("message", ({data}: MessageEvent<DeskRequest>) => {
  if (data.type === "load") {
    project = data.project;
    const address = data.solver;
    let loaded: Promise<LinearSolver> | undefined;
    solver = () => {
      loaded ??= highs({locateFile: () => address}).then(highsSolver);
      return loaded;
    };
  } else if (data.type === "stop") current?.abort();
  else void answer(data);
});
