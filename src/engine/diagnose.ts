import type {Engine} from "./engine.js";
import type {CompiledFlow} from "./flow.js";
import {loadStart} from "./start.js";
import {sumRange} from "./sumRange.js";
import type {Workspace} from "./workspace.js";

/** Something about a run that a reader must know. */
export interface Diagnostic {
  kind:
    | "limit"
    | "beyondAges"
    | "complement"
    | "loss"
    | "emptyAge"
    | "unused"
    | "bound"
    | "rounded";
  /** The flow, row or part concerned. */
  name: string;
  text: string;
  /** Step it happened in, if there is one. */
  step?: number;
  /** Persons requested and granted, for limits. */
  requested?: number;
  granted?: number;
}

/**
 * Lists starts that whole persons round, limits that were applied, people past the last age, complements near zero, rows of transitions that lose
 * people, first ages that stay empty, shares at 1, and what was never used.
 */
export function diagnose(
  engine: Engine,
  workspace: Workspace,
  rules: readonly string[] = []
): Diagnostic[] {
  return [
    ...findRounded(engine, workspace),
    ...findLimited(engine, workspace),
    ...findAged(engine, workspace),
    ...findComplements(engine),
    ...findLosses(engine),
    ...findEmptyAges(engine, workspace),
    ...findBounds(engine),
    ...findUnused(engine, rules)
  ];
}

/** States whose start is no whole number, in a run of whole persons. */
function findRounded({compiled, states, cells}: Engine, {stocks}: Workspace): Diagnostic[] {
  const asked = new Float64Array(cells);
  loadStart(compiled.start, compiled.shape, asked, false);
  const block = cells / states.length;
  return states.flatMap((name, i): Diagnostic[] => {
    const sum = sumRange(asked, i * block, (i + 1) * block);
    const text = `the start of ${name} is ${+sum.toPrecision(12)} persons, run as ${stocks[i]} whole ones`;
    return Math.abs(sum - stocks[i]) > 1e-9 * (1 + sum) ? [{kind: "rounded", name, text}] : [];
  });
}

function findLimited({compiled, steps}: Engine, workspace: Workspace): Diagnostic[] {
  const {flows} = compiled;
  const list: Diagnostic[] = [];
  for (let t = 0; t < steps; ++t)
    for (const {name, index, kind} of flows) {
      const requested = workspace.requested[t * flows.length + index];
      const granted = workspace.granted[t * flows.length + index];
      if (kind === "topUp" && requested < 0 && granted === 0) continue;
      if (Math.abs(requested - granted) <= 1e-9 * (1 + Math.abs(requested))) continue;
      const text = `${name}: ${requested} persons asked for in step ${t}, ${granted} granted`;
      list.push({kind: "limit", name, text, step: t, requested, granted});
    }
  return list;
}

function findAged({compiled, steps, states, causes}: Engine, {exits}: Workspace): Diagnostic[] {
  const list: Diagnostic[] = [];
  const S = states.length;
  for (let t = 0; t < (compiled.aged < 0 ? 0 : steps); ++t) {
    let persons = 0;
    for (let i = 0; i < S; ++i) persons += exits[(t * causes.length + compiled.aged) * S + i];
    const text = `${persons} persons passed the last age in step ${t}`;
    if (persons > 0) list.push({kind: "beyondAges", name: "aged", text, step: t});
  }
  return list;
}

function findComplements({compiled}: Engine): Diagnostic[] {
  const matrix = compiled.transitions;
  if (!matrix) return [];
  return Array.from(matrix.rest).flatMap((column, row): Diagnostic[] => {
    const value = column < 0 ? 1 : matrix.p[row * matrix.n + column];
    const name = matrix.labels[row % matrix.n];
    const text = `the complement of row ${name} is ${value}`;
    return value < 1e-9 ? [{kind: "complement", name, text}] : [];
  });
}

/** Rows of transitions that sum to less than one: who is left over leaves the system. */
function findLosses({compiled}: Engine): Diagnostic[] {
  const matrix = compiled.transitions;
  if (!matrix?.leaky) return [];
  const {loss, labels, n, place} = matrix;
  return Array.from(loss).flatMap((share, row): Diagnostic[] => {
    if (!(share > 0)) return [];
    const name = [labels[row % n], place(Math.floor(row / n))].filter(Boolean).join(", ");
    const text = `the row of ${name} sums to ${+(1 - share).toPrecision(12)}: a share of ${+share.toPrecision(12)} leaves in each step, unspecified; add it to the row, or "rest" to keep it`;
    return [{kind: "loss", name, text}];
  });
}

/** Births that age before anybody sees them: entries at the first age alone, of which it is empty at every instant. */
function findEmptyAges({compiled, steps}: Engine, {granted}: Workspace): Diagnostic[] {
  const {entries, shape, ageing, flows} = compiled;
  if (ageing !== 1 || shape.age < 2) return [];
  const first = ({weights}: CompiledFlow) => weights?.high.every((end) => end <= 1);
  const fed = new Set(
    entries.end.flatMap(({to, weights}) => (weights?.low.some((low) => low === 0) ? [to] : []))
  );
  return [...entries.start, ...entries.middle].flatMap((flow): Diagnostic[] => {
    const {name, index, to} = flow;
    let came = false;
    for (let t = 0; t < steps; ++t) came ||= granted[t * flows.length + index] > 0;
    if (!came || !first(flow) || fed.has(to)) return [];
    const text = `${name} come in at ${shape.label("age", 0)} and age within the same step: nobody of that age is in ${shape.states[to]} at any instant but the first; give moment: "end" to count them at that age`;
    return [{kind: "emptyAge", name, text}];
  });
}

function findBounds({compiled}: Engine): Diagnostic[] {
  return compiled.scheduled
    .filter(({table}) => table.values.includes(1))
    .map(({name}) => ({
      kind: "bound",
      name,
      text: `${name}: a share of 1; everybody in the cell leaves`
    }));
}

function findUnused({model}: Engine, rules: readonly string[]): Diagnostic[] {
  const {entries = [], transfers = [], programmes = [], spreads = {}, start} = model;
  const used = new Set<unknown>(Array.isArray(start) ? [] : [start.spread]);
  for (const flow of [...entries, ...transfers, ...programmes])
    for (const name of [flow.rule, flow.spread, "intakeSpread" in flow && flow.intakeSpread])
      used.add(name);
  return [...rules, ...Object.keys(spreads)]
    .filter((name) => !used.has(name))
    .map((name) => ({kind: "unused", name, text: `${name} is given and never used`}));
}
