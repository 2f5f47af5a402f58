import type {FlowDiagram, FlowLink} from "../../lib/charts/flow/flow.js";
import {say} from "../../lib/charts/text/say.js";
import {exitCauseNames} from "../../lib/pipeline/exitCauses.js";
import type {PipelineFlows} from "../../lib/pipeline/pipelineFlows.js";
import type {ModelSetup} from "../../lib/project/modelSetup.js";
import type {Label, Language} from "../../lib/quantity/label.js";
import {required} from "../../lib/quantity/required.js";
import {both} from "../../words/wordsOf.js";

type Setup = Pick<ModelSetup, "levels" | "programmes">;

/** A source smaller than this share of all who come in is drawn with the others. */
const smallest = 0.02;

/**
 * The flows of one year as a picture: programmes, the rungs of the ladder, causes of leaving. People a year; what
 * comes in, rises and leaves adds up to the change of every rung but for the remainder.
 *
 * Technicians and above stand as one rung, small programmes as one source; `coarse` has two rungs, for narrow
 * screens.
 */
export function pipelineDiagram(
  flows: PipelineFlows,
  setup: Setup,
  year: number,
  {coarse = false}: {coarse?: boolean} = {}
): FlowDiagram {
  const t = flows.years.indexOf(year);
  if (t < 0)
    throw new RangeError(`invalid year; not in ${flows.years[0]}..${flows.years.at(-1)}: ${year}`);
  const rungs = setup.levels.map(({id, technician, highSkilled}) => {
    if (coarse) return highSkilled ? "high" : "lower";
    return technician ? "upper" : id;
  });
  const entering = entries(flows, setup, t);
  const total = entering.map((levels) => levels.reduce((sum, value) => sum + value, 0));
  const links = linksOf(flows, t, {rungs, entering, total});
  const names = nodeNames(flows, setup);
  const used = new Set(links.flatMap(({from, to}) => [from, to]));
  const column = (ids: readonly string[], index: number) =>
    ids
      .filter((id) => used.has(id))
      .map((id) => ({id, name: required(names.get(id), `name of ${id}`), column: index}));
  const sources = [...flows.programmes.keys()]
    .sort((a, b) => total[b] - total[a])
    .map((p) => flows.programmes[p]);
  const order = [...new Set(rungs)];
  return {
    year,
    nodes: [
      ...column([...sources, "others"], 0),
      ...order.flatMap((id, i) => column([id], i + 1)),
      ...column(flows.causes, order.length + 1)
    ],
    links
  };
}

/** The name of a node of the picture. */
export function nodeName({nodes}: FlowDiagram, id: string, language: Language): string {
  const node = nodes.find((one) => one.id === id);
  return say(required(node, `node ${id}`).name, language);
}

/** People who come in by programme and level: first certificates, graduates, arrivals. */
function entries(flows: PipelineFlows, setup: Setup, t: number): number[][] {
  const [P, L] = [flows.programmes.length, flows.levels.length];
  return flows.programmes.map((_, p) => {
    const arrives = setup.programmes[p].kind === "recruitment";
    return flows.levels.map((_, l) => {
      const at = (t * P + p) * L + l;
      return flows.first[at] + flows.graduates[at] + (arrives ? flows.arrivals[t * L + l] : 0);
    });
  });
}

/** All links of a year, those of the same ends added up; links under half a person are left out. */
function linksOf(
  flows: PipelineFlows,
  t: number,
  {rungs, entering, total}: {rungs: string[]; entering: number[][]; total: number[]}
): FlowLink[] {
  const {levels, programmes, causes, routes} = flows;
  const [L, C, R] = [levels.length, causes.length, routes.length];
  const sums = new Map<string, FlowLink>();
  const add = (kind: FlowLink["kind"], from: string, to: string, value: number) => {
    if (!(value >= 0.5) || from === to) return;
    const key = `${from}>${to}`;
    const link = sums.get(key) ?? {from, to, value: 0, kind};
    link.value += value;
    sums.set(key, link);
  };
  const rung = (level: string) => rungs[levels.indexOf(level)];
  const all = total.reduce((sum, value) => sum + value, 0);
  entering.forEach((values, p) => {
    const source = total[p] >= smallest * all ? programmes[p] : "others";
    values.forEach((value, l) => {
      add("entry", source, rungs[l], value);
    });
  });
  routes.forEach(({from, to}, r) => {
    add("upgrade", rung(from), rung(to), flows.upgrades[t * R + r]);
  });
  causes.forEach((cause, c) => {
    for (let l = 0; l < L; l++) add("exit", rungs[l], cause, flows.exits[(t * C + c) * L + l]);
  });
  return [...sums.values()];
}

/** The names of programmes, levels and causes, and of nodes that stand for several. */
function nodeNames({causes}: PipelineFlows, {programmes, levels}: Setup): Map<string, Label> {
  return new Map<string, Label>([
    ...programmes.map(({id, name}) => [id, name] as const),
    ...levels.map(({id, name}) => [id, name] as const),
    ...causes.map((id) => [id, exitCauseNames[id]] as const),
    ["others", both(({pipeline}) => pipeline.otherProgrammes)],
    ["upper", both(({pipeline}) => pipeline.techniciansAndAbove)],
    ["lower", both(({pipeline}) => pipeline.lowerLevels)],
    ["high", both(({pipeline}) => pipeline.highLevels)]
  ]);
}
