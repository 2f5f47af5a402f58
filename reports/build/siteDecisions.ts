import {createHash} from "node:crypto";
import {existsSync, readdirSync, readFileSync, renameSync, writeFileSync} from "node:fs";
import {join, resolve} from "node:path";
import {build} from "esbuild";
import {trialMaker} from "../../src/cli/decide/trialMaker.js";
import {withWorkers} from "../../src/cli/workerPool.js";
import type {DecisionWatch} from "../../src/decide/decisionWatch.js";
import type {SeekAnswer} from "../../src/decide/seekAnswer.js";
import {seekLever} from "../../src/decide/seekLever.js";
import {loadHighs} from "../../src/highs/loadHighs.js";
import type {Project} from "../../src/project/project.js";
import {type DeskAnswers, deskAnswers} from "../components/decisions/deskAnswers.js";
import {firstQuestion} from "../components/decisions/deskQuestion.js";
import {siteDecision} from "../site.js";

/** What the pages say of decisions before anybody asks. */
export interface SiteDecisions {
  answers: DeskAnswers;
  /** Other probabilities, each sought by the levers that may attain it. */
  rungs: SeekAnswer[];
}

/** Standard errors below a probability at which a lever is not asked for it. */
const hopeless = 3.5;
/** Where they are kept from build to build, by what they rest on. */
const kept = "reports/.observablehq/cache/decisions";

/** Computes what the pages say of decisions; anew only where the city's folder or a program has changed since. */
export async function siteDecisions(project: Project): Promise<SiteDecisions> {
  const file = join(kept, `${restsOn(project)}.json`);
  if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8"));
  const made = await withWorkers(
    project,
    (pool) => compute(project, pool ? {elsewhere: trialMaker(pool)} : {}),
    {signal: new AbortController().signal, worth: true, file: await workerFile()}
  );
  writeFileSync(`${file}.${process.pid}`, JSON.stringify(made));
  renameSync(`${file}.${process.pid}`, file);
  return made;
}

/** The workers' program as the sources have it now; the one of the package may be older. */
async function workerFile(): Promise<string> {
  const outfile = resolve(kept, `worker-${process.pid}.mjs`);
  await build({
    entryPoints: ["src/cli/worker.ts"],
    bundle: true,
    format: "esm",
    platform: "node",
    packages: "external",
    logLevel: "error",
    outfile
  });
  return outfile;
}

/** A hash of the project as it is read, and of every program that takes part. */
function restsOn(project: Project): string {
  const hash = createHash("sha256").update(JSON.stringify(project));
  for (const folder of ["src", "reports/components/decisions"])
    for (const name of readdirSync(folder, {recursive: true, encoding: "utf8"}).sort())
      if (name.endsWith(".ts")) hash.update(name).update(readFileSync(join(folder, name)));
  return hash.update(readFileSync("reports/site.ts")).digest("hex").slice(0, 24);
}

async function compute(project: Project, watch: DecisionWatch): Promise<SiteDecisions> {
  const question = firstQuestion(project, siteDecision);
  const {elsewhere} = watch;
  const solver = async () => elsewhere?.solve ?? loadHighs();
  const answers = await deskAnswers(project, question, {solver, elsewhere});
  const {target, scenario} = question;
  const rungs: SeekAnswer[] = [];
  for (const probability of siteDecision.rungs) {
    const levers = answers.levers.levers
      .filter(({best}) => best.probability + hopeless * best.standardError >= probability)
      .map(({lever}) => lever);
    rungs.push(await seekLever(project, {target, scenario, probability, levers}, watch));
  }
  return {answers, rungs};
}
