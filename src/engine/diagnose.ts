import type {Engine, Workspace} from "./engine.js";

/** Something about a run that a reader must know. */
export interface Diagnostic {
  kind: "limit" | "beyondAges" | "complement" | "unused" | "bound";
  /** The flow, row or part concerned. */
  name: string;
  text: string;
  /** Step it happened in, if there is one. */
  step?: number;
  /** Persons asked for and granted, for limits. */
  requested?: number;
  granted?: number;
}

/** Lists limits that were applied, people past the last age, complements near zero, shares at 1, and what was never used. */
export function diagnose(
  engine: Engine,
  workspace: Workspace,
  rules: readonly string[] = []
): Diagnostic[] {
  const {parts, steps, causes, model} = engine;
  const F = engine.flows.length;
  const S = engine.states.length;
  const list: Diagnostic[] = [];
  for (let t = 0; t < steps; ++t)
    for (const {name, index, kind} of parts.flows) {
      const requested = workspace.requested[t * F + index];
      const granted = workspace.granted[t * F + index];
      if (kind === "fill" && requested < 0 && granted === 0) continue;
      if (Math.abs(requested - granted) <= 1e-9 * (1 + Math.abs(requested))) continue;
      const text = `${name}: ${requested} persons asked for in step ${t}, ${granted} granted`;
      list.push({kind: "limit", name, text, step: t, requested, granted});
    }
  if (parts.aged >= 0)
    for (let t = 0; t < steps; ++t) {
      let persons = 0;
      for (let i = 0; i < S; ++i)
        persons += workspace.exits[(t * causes.length + parts.aged) * S + i];
      const text = `${persons} persons passed the last age in step ${t}`;
      if (persons > 0) list.push({kind: "beyondAges", name: "aged", text, step: t});
    }
  const matrix = parts.transitions;
  if (matrix)
    matrix.rest.forEach((column, row) => {
      const value = column < 0 ? 1 : matrix.p[row * matrix.n + column];
      const name = matrix.labels[row % matrix.n];
      const text = `the complement of row ${name} is ${value}`;
      if (value < 1e-9) list.push({kind: "complement", name, text});
    });
  for (const {name, table} of parts.scheduled) {
    const text = `${name}: a share of 1; everybody in the cell leaves`;
    if (table.values.includes(1)) list.push({kind: "bound", name, text});
  }
  const used = new Set<unknown>();
  for (const {entries = [], transfers = [], programmes = []} of [model])
    for (const claim of [...entries, ...transfers, ...programmes])
      for (const name of [claim.rule, claim.spread, "intakeSpread" in claim && claim.intakeSpread])
        used.add(name);
  if (!Array.isArray(model.start)) used.add(model.start.spread);
  for (const name of [...rules, ...Object.keys(model.spreads ?? {})])
    if (!used.has(name)) list.push({kind: "unused", name, text: `${name} is given and never used`});
  return list;
}
