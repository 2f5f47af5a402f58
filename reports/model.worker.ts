import type {ModelReply, ModelRequest} from "./components/modelMessage.js";
import type {Project} from "./lib/project/project.js";
import {forecastPlan} from "./lib/verdict/forecastPlan.js";

type Run = Extract<ModelRequest, {type: "run"}>;

/** Runs of the preview when a whole forecast takes too long for a moving hand. */
const previewRuns = 100;
/** What a hand does not notice, ms. */
const patience = 70;

let project: Project | null = null;
let next: Run | null = null;
let perRun = Number.POSITIVE_INFINITY;

const reply = (message: ModelReply) => postMessage(message);
/** Lets waiting messages in, so that a newer request is seen before the old one is finished. */
const breath = () => new Promise<void>((resolve) => setTimeout(resolve));

function compute(run: Run, stage: "preview" | "whole"): void {
  const runs = stage === "whole" ? run.runs : Math.min(previewRuns, run.runs);
  const start = performance.now();
  const forecast = forecastPlan(project as Project, {scenario: run.scenario, runs, seed: run.seed});
  const milliseconds = performance.now() - start;
  perRun = milliseconds / runs;
  reply({type: "forecast", turn: run.turn, stage, forecast, milliseconds});
}

async function work(): Promise<void> {
  while (next) {
    const run = next;
    try {
      if (perRun * run.runs > patience) {
        compute(run, "preview");
        await breath();
      }
      if (next === run) compute(run, "whole");
    } catch (fault) {
      reply({
        type: "failed",
        turn: run.turn,
        message: fault instanceof Error ? fault.message : String(fault)
      });
    }
    if (next === run) next = null;
    else await breath();
  }
}

addEventListener("message", ({data}: MessageEvent<ModelRequest>) => {
  if (data.type === "load") {
    project = data.project;
    return;
  }
  const idle = next === null;
  next = data;
  if (idle) void work();
});
