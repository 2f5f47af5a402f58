import type {FlowDiagram, FlowLink, FlowNode} from "../../lib/charts/flow/flow.js";
import {exitCauseNames} from "../../lib/pipeline/exitCauses.js";
import type {PipelineFlows} from "../../lib/pipeline/pipelineFlows.js";
import type {ModelSetup} from "../../lib/project/modelSetup.js";
import type {Label} from "../../lib/quantity/label.js";

/** A source smaller than this share of all who come in is drawn with the others. */
const smallest = 0.02;

const others: Label = {zh: "其他项目", en: "other programmes"};
const upper: Label = {zh: "技师及以上", en: "technicians and above"};
const lower: Label = {zh: "初、中级", en: "lower levels"};
const high: Label = {zh: "高级以上", en: "high-skilled"};

/**
 * The flows of one year as a picture: programmes, the rungs of the ladder, causes of leaving. People a year; what comes
 * in, rises and leaves adds up to the change of every rung but for the remainder.
 *
 * Technicians and above stand as one rung, small programmes as one source; `coarse` has two rungs, for narrow screens.
 */
export function pipelineDiagram(
  flows: PipelineFlows,
  setup: Pick<ModelSetup, "levels" | "programmes">,
  year: number,
  {coarse = false}: {coarse?: boolean} = {}
): FlowDiagram {
  const {levels, programmes, causes, routes} = flows;
  const t = flows.years.indexOf(year);
  if (t < 0)
    throw new RangeError(`invalid year; not in ${flows.years[0]}..${flows.years.at(-1)}: ${year}`);
  const [L, P, C, R] = [levels.length, programmes.length, causes.length, routes.length];
  const rungs = setup.levels.map(({id, technician, highSkilled}) => {
    if (coarse) return highSkilled ? "high" : "lower";
    return technician ? "upper" : id;
  });
  const order = [...new Set(rungs)];
  const rung = new Map(levels.map((id, l) => [id, rungs[l]]));
  const sums = new Map<string, FlowLink>();
  const add = (kind: FlowLink["kind"], from: string, to: string, value: number) => {
    if (!(value >= 0.5) || from === to) return;
    const key = `${from}>${to}`;
    const link = sums.get(key) ?? {from, to, value: 0, kind};
    link.value += value;
    sums.set(key, link);
  };
  const arrives = (p: number) => setup.programmes[p].kind === "recruitment";
  const entering = (p: number, l: number) => {
    const at = (t * P + p) * L + l;
    return flows.first[at] + flows.graduates[at] + (arrives(p) ? flows.arrivals[t * L + l] : 0);
  };
  const total = programmes.map((_, p) => levels.reduce((sum, _, l) => sum + entering(p, l), 0));
  const all = total.reduce((sum, value) => sum + value, 0);
  const source = (p: number) => (total[p] >= smallest * all ? programmes[p] : "others");
  for (let p = 0; p < P; p++)
    for (let l = 0; l < L; l++) add("entry", source(p), rungs[l], entering(p, l));
  for (let r = 0; r < R; r++)
    add("upgrade", rung.get(routes[r].from)!, rung.get(routes[r].to)!, flows.upgrades[t * R + r]);
  for (let c = 0; c < C; c++)
    for (let l = 0; l < L; l++) add("exit", rungs[l], causes[c], flows.exits[(t * C + c) * L + l]);
  const names = new Map<string, Label>([
    ...setup.programmes.map(({id, name}) => [id, name] as const),
    ...setup.levels.map(({id, name}) => [id, name] as const),
    ...causes.map((id) => [id, exitCauseNames[id]] as const),
    ["others", others],
    ["upper", upper],
    ["lower", lower],
    ["high", high]
  ]);
  const links = [...sums.values()];
  const used = new Set(links.flatMap(({from, to}) => [from, to]));
  const node = (id: string, column: number): FlowNode[] =>
    used.has(id) ? [{id, name: names.get(id)!, column}] : [];
  const bySize = [...programmes.keys()]
    .sort((a, b) => total[b] - total[a])
    .map((p) => programmes[p]);
  return {
    year,
    nodes: [
      ...[...bySize.filter((id) => used.has(id)), "others"].flatMap((id) => node(id, 0)),
      ...order.flatMap((id, i) => node(id, i + 1)),
      ...causes.flatMap((id) => node(id, order.length + 1))
    ],
    links
  };
}
