import {anchoredForecast} from "./components/scenarios/anchoredForecast.js";
import type {ModelReply, ModelRequest} from "./components/scenarios/modelMessage.js";
import type {Project} from "./lib/project/project.js";
import type {Scenario} from "./lib/project/scenario.js";
import {forecastPlan} from "./lib/verdict/forecastPlan.js";
import type {Forecast} from "./lib/verdict/forecastSchema.js";

type Run = Extract<ModelRequest, {type: "run"}>;

/** The fans that follow a moving hand; the others wait for the whole forecast. */
const previewed = [
  "skilledEver",
  "highSkilledEver",
  "highSkilledShareEver",
  "skilled",
  "highSkilled",
  "highSkilledShare"
];
/** What a hand does not notice, ms. */
const patience = 60;
/** Fewest and most runs of a preview. */
const [fewest, most] = [24, 200];

/** The last whole forecast, and its scenario on the few runs of a preview. */
interface Anchor {
  scenario: Scenario;
  whole: Forecast;
  few: Forecast | null;
}

let project: Project | null = null;
/** What interrupts the whole forecast that is being made: a preview is always finished. */
let current: AbortController | null = null;
/** The newest question that was not taken up yet. */
let next: Run | null = null;
let busy = false;
let anchor: Anchor | null = null;
let fewRuns = 48;

const reply = (message: ModelReply) => postMessage(message);

function compute(
  {seed, runs}: Pick<Run, "seed" | "runs">,
  scenario: Scenario,
  {few, signal}: {few: boolean; signal: AbortSignal}
): Promise<Forecast> {
  const count = few ? Math.min(fewRuns, runs) : runs;
  const quick = few ? {explain: false, indicators: previewed} : {};
  return forecastPlan(project as Project, {scenario, seed, runs: count, signal, ...quick});
}

/** As many runs as fit into the patience; changed only when far off, because the anchor must be run anew. */
function tune(milliseconds: number): void {
  const fitting = Math.min(most, Math.max(fewest, Math.round((fewRuns * patience) / milliseconds)));
  if (fitting > 0.6 * fewRuns && fitting < 2 * fewRuns) return;
  fewRuns = fitting;
  if (anchor) anchor.few = null;
}

async function preview(run: Run): Promise<void> {
  const {signal} = new AbortController();
  const start = performance.now();
  const few = await compute(run, run.scenario, {few: true, signal});
  const milliseconds = performance.now() - start;
  if (anchor && !anchor.few) anchor.few = await compute(run, anchor.scenario, {few: true, signal});
  const forecast =
    anchor?.few?.runs === few.runs ? anchoredForecast(anchor.whole, anchor.few, few) : few;
  reply({type: "forecast", turn: run.turn, stage: "preview", forecast, milliseconds});
  tune(milliseconds);
}

/** Previews what is asked, then, unless a hand is moving or something newer was asked, makes the whole forecast. */
async function answer(run: Run): Promise<void> {
  try {
    await preview(run);
    await waiting();
    if (run.moving || next) return;
    current = new AbortController();
    const {signal} = current;
    const start = performance.now();
    const whole = await compute(run, run.scenario, {few: false, signal});
    anchor = {scenario: run.scenario, whole, few: null};
    const milliseconds = performance.now() - start;
    reply({type: "forecast", turn: run.turn, stage: "whole", forecast: whole, milliseconds});
  } catch (fault) {
    if (current?.signal.aborted) return;
    const message = fault instanceof Error ? fault.message : String(fault);
    reply({type: "failed", turn: run.turn, message});
  }
}

/** Lets the messages that came in be heard. */
const waiting = () => new Promise((resolve) => setTimeout(resolve));

/** Answers one question after the other: whatever was asked while one was being answered, only the newest is taken up. */
async function work(): Promise<void> {
  if (busy) return;
  busy = true;
  while (next) {
    const run: Run = next;
    next = null;
    await answer(run);
    await waiting();
  }
  busy = false;
}

/**
 * Runs the anchor once or twice before anybody asks, so that the first touch finds compiled code and a measured pace.
 */
async function warm({scenario, whole}: Anchor): Promise<void> {
  const mine = new AbortController();
  current = mine;
  try {
    for (let round = 0; round < 3; round++) {
      const start = performance.now();
      const few = await compute(whole, scenario, {few: true, signal: mine.signal});
      if (anchor?.whole !== whole) return;
      anchor.few = few;
      tune(performance.now() - start);
    }
  } catch {
    // A question came first, or the question itself will say what is wrong.
  }
}

addEventListener("message", ({data}: MessageEvent<ModelRequest>) => {
  if (data.type === "load") {
    project = data.project;
    if (!data.anchor) return;
    anchor = {...data.anchor, few: null};
    void warm(anchor);
    return;
  }
  next = data;
  current?.abort();
  void work();
});
