import type {ModelReply, ModelRequest} from "./components/modelMessage.js";
import type {Project} from "./lib/project/project.js";
import {forecastPlan} from "./lib/verdict/forecastPlan.js";

type Run = Extract<ModelRequest, {type: "run"}>;

/** What a hand does not notice, ms. */
const patience = 80;

let project: Project | null = null;
let current: AbortController | null = null;
/** Runs that fit into the patience, as measured on this machine. */
let quickRuns = 100;

const reply = (message: ModelReply) => postMessage(message);

async function forecast(run: Run, stage: "preview" | "whole", signal: AbortSignal): Promise<void> {
  const whole = stage === "whole";
  const runs = whole ? run.runs : Math.min(run.runs, quickRuns);
  const start = performance.now();
  const {scenario, seed, turn} = run;
  const result = await forecastPlan(project as Project, {
    scenario,
    seed,
    runs,
    explain: whole,
    signal
  });
  const milliseconds = performance.now() - start;
  if (!whole)
    quickRuns = Math.max(
      50,
      Math.floor((0.5 * quickRuns * (milliseconds + patience)) / milliseconds)
    );
  reply({type: "forecast", turn, stage, forecast: result, milliseconds});
}

async function answer(run: Run): Promise<void> {
  current?.abort();
  const mine = new AbortController();
  current = mine;
  try {
    await forecast(run, "preview", mine.signal);
    if (!run.moving) await forecast(run, "whole", mine.signal);
  } catch (fault) {
    if (mine.signal.aborted) return;
    const message = fault instanceof Error ? fault.message : String(fault);
    reply({type: "failed", turn: run.turn, message});
  }
}

addEventListener("message", ({data}: MessageEvent<ModelRequest>) => {
  if (data.type === "load") project = data.project;
  else void answer(data);
});
