import {loadProject} from "../../data/loadProject.js";
import {inventedParts} from "../../project/inventedParts.js";
import type {Project} from "../../project/project.js";
import {hasOutturns} from "../../project/withoutOutturns.js";
import {evidenceEffects} from "../../verdict/evidenceEffects.js";
import {leverWorth} from "../../verdict/leverWorth.js";
import {parameterWorth} from "../../verdict/parameterWorth.js";
import {type CommandContext, planOf} from "../command.js";
import {jsonText} from "../files/jsonText.js";
import {printAside, printOut} from "../terminal/printable.js";
import {terminalSetting} from "../terminal/setting.js";
import type {Guide} from "./guide.js";
import {printGuide} from "./printGuide.js";

/** What `skillcast guide` was asked. */
export interface GuideInput {
  /** Which plan, if the folder has several. */
  plan?: string;
  seed: number;
  json: boolean;
}

/** Runs of each estimate: enough for whole per cents. */
const runs = 400;

/**
 * Does what `skillcast guide` was asked.
 *
 * @param dir - folder of the project
 * @param input - as checked
 */
export function runGuide(
  dir: string,
  {json, plan, seed}: GuideInput,
  context: CommandContext
): void {
  const project = loadProject(dir, planOf({plan}));
  const setting = terminalSetting(context);
  if (hasOutturns(project)) printAside(setting.words.registerAside);
  const guide = guideOf(project, seed);
  const folder = context.example === undefined ? dir : `--example ${context.example}`;
  printOut(json ? jsonText(guide) : printGuide(guide, project, folder, setting));
}

function guideOf(project: Project, seed: number): Guide {
  const {fit, calibration, plan, progress = [], levers} = project;
  const invented = inventedParts(project);
  const own = levers.filter(({id}) => invented.includes(id)).map(({id}) => id);
  const asked = plan.targets.filter(({kind}) => kind === "evidence");
  const fitted = fit !== undefined && !fit.stale;
  return {
    invented,
    levers: own.length > 0 ? leverWorth(project, {levers: own, seed}) : [],
    assumptions: parameterWorth(project, {runs, seed}),
    figures: fitted ? evidenceEffects(project, {runs, seed}).valueOfInformation : [],
    fit: fitted && !fit.awaiting ? "fitted" : fit ? "stale" : calibration ? "missing" : "none",
    reported: {
      targets: asked.length,
      known: asked.filter(({id}) => progress.some(({target}) => target === id)).length
    }
  };
}
