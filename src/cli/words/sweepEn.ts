import type {SummedWords, SweepHelp, SweepWords} from "./sweepWords.js";

/** Help of sweeps in English. */
export const sweepHelpEn: SweepHelp = {
  about: "many forecasts at once: places × scenarios × a design over parameters × runs, as Parquet",
  file: "file that says what to sweep (.yaml)",
  out: "folder of the results (default: the name of the file without its ending)",
  queue:
    "have the work done by the workers at this Redis or Valkey server, as redis://127.0.0.1:6379 (default: by the cores here)",
  form: "The file: schema: 1, id, places (a folder of places, or a list), runs; and if wanted scenarios, design (kind: grid, latin, sobol or morris, with parameters), seed, chunk, until, indicators, prior, league (indicator, year, by: level, growth or goal), province.",
  goesOn:
    "A sweep that was stopped goes on where it was when it is started again: what is done lies in the folder under the name of its content.",
  credentials:
    "User and password of the server come from SKILLCAST_QUEUE_USER and SKILLCAST_QUEUE_PASSWORD, never from the address.",
  worker: "work for the sweeps at a server, with every core (SKILLCAST_WORKERS sets how many)",
  queueOf: "the Redis or Valkey server, as redis://127.0.0.1:6379",
  idle: "end after so many seconds without work (default: wait)",
  stops:
    "Ctrl-C ends it once the chunks at hand are done; a worker that is killed loses nothing: its chunks go back. A worker of another version is refused."
};

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const by = {
  level: "by level",
  growth: "by growth since the start",
  goal: "by share of the plan's goal"
};

/** What is printed of sweeps in English. */
export const sweepEn: SweepWords = {
  chunks: "sweeping",
  progress: ({done, total, minutes}) =>
    `${done} of ${total} chunks done, about ${plural(minutes, "minute", "minutes")} left`,
  goesOn: ({done, total}) => `${done} of ${total} chunks are there already; the sweep goes on.`,
  interrupted: ({done, total}) =>
    `interrupted: ${done} of ${total} chunks are done; the same command goes on from there`,
  noWorker: (address) =>
    `No chunk has come for a while. Start workers with: skillcast worker --queue ${address}`,
  working: ({address, version}) => `working for ${address}, version ${version}`,
  workerMade: (chunks) => `${plural(chunks, "chunk", "chunks")} made`,
  done: ({places, scenarios, points, runs, chunks}) =>
    `${plural(places, "place", "places")} × ${plural(scenarios, "scenario", "scenarios")} × ${plural(points, "point", "points")} × ${plural(runs, "run", "runs")}, in ${plural(chunks, "chunk", "chunks")}.`,
  written: ({rows, folder}) =>
    `Results: ${folder}/results.parquet, ${plural(rows, "row", "rows")}; points of the design: points.parquet; all ranks and sums: sweep.json.`,
  moreLeagues: (count) => `${plural(count, "more table", "more tables")} of ranks in sweep.json.`,
  league: ({indicator, year, by: how, scenario, point}) =>
    `${indicator}, ${year}, ${by[how]}; scenario: ${scenario}${point === null ? "" : `; point ${point}`}`,
  columns: {
    place: "place",
    median: "median",
    goal: "goal of its plan",
    own: "rank, own luck",
    firstOwn: "first",
    common: "rank, common luck",
    firstCommon: "first"
  },
  rank: ({median, low, high}) => (low === high ? `${median}` : `${median} (${low} to ${high})`),
  luck: (runs) =>
    `Ranks: median and the range of nine in ten of ${runs} runs; "first": share of the runs in which no other is above. Own luck: what nobody knows turns out in each place by itself. Common luck: alike in all. The truth lies between.`,
  adds: ({goals, province, gap, below, without, own, common}) =>
    [
      province === null
        ? `The plans add up to ${goals}.`
        : gap !== null && below
          ? `The plans add up to ${goals}, ${gap} less than the province's goal of ${province}.`
          : `The plans add up to ${goals}, which covers the province's goal of ${province}.`,
      without > 0 ? `${plural(without, "plan sets", "plans set")} no such goal.` : "",
      sum(own, "own"),
      sum(common, "common")
    ]
      .filter(Boolean)
      .join(" ")
};

const sum = ({range: [low, high], reaches}: SummedWords, luck: string) =>
  `The forecasts add up to ${low} to ${high} with ${luck} luck (nine in ten runs)${reaches === null ? "" : `, which reaches the province's goal in ${reaches} of the runs`}.`;
