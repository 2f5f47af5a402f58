import type {Engine} from "./engine.js";
import type {Workspace} from "./workspace.js";

/** Something about a run that a reader must know. */
export interface Diagnostic {
  kind: "limit" | "beyondAges" | "complement" | "unused" | "bound";
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
 * Lists limits that were applied, people past the last age, complements near zero, shares at 1, and what was never
 * used.
 */
export function diagnose(
  engine: Engine,
  workspace: Workspace,
  rules: readonly string[] = []
): Diagnostic[] {
  return [
    ...findLimited(engine, workspace),
    ...findAged(engine, workspace),
    ...findComplements(engine),
    ...findBounds(engine),
    ...findUnused(engine, rules)
  ];
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
