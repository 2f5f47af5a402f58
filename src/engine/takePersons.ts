import {sharePersons} from "./limit.js";
import {massOf} from "./massOf.js";
import type {Flow, Source} from "./parts.js";
import type {Pass} from "./pass.js";
import {drawPart} from "./spreadPersons.js";

/** Takes whole persons: drawn from those present with the weights of their cells, never more than a cell holds. */
export function takePersons(pass: Pass, t: number, source: Source): void {
  const {parts, workspace} = pass;
  const line = t * parts.flows.length;
  const {bundles} = source;
  for (let level = Infinity; ; ) {
    let next = -Infinity;
    let asked = 0;
    for (let b = 0; b < bundles.length; ++b)
      for (let k = 0; k < bundles[b].flows.length; ++k) {
        const {priority} = bundles[b].flows[k];
        if (priority < level && priority > next) next = priority;
      }
    if (next === -Infinity) return;
    level = next;
    for (let b = 0; b < bundles.length; ++b)
      for (let k = 0; k < bundles[b].flows.length; ++k) {
        const {priority, index} = bundles[b].flows[k];
        if (priority === level) asked += workspace.granted[line + index];
      }
    if (asked === 0) continue;
    shareStock(pass, line, source, level, asked);
    for (let b = 0; b < bundles.length; ++b)
      for (let k = 0; k < bundles[b].flows.length; ++k) {
        const flow = bundles[b].flows[k];
        if (flow.priority === level) takeFlow(pass, t, source.from, flow);
      }
  }
}

/** Cuts the flows of one priority to the persons any of them may take. */
function shareStock(
  {parts, workspace}: Pass,
  line: number,
  {from, bundles}: Source,
  level: number,
  asked: number
): void {
  const {group: G, age: A} = parts.shape;
  const {cells} = workspace.scratch;
  let stock = 0;
  for (let c = 0; c < G * A; ++c) {
    let eligible = false;
    for (let b = 0; b < bundles.length && !eligible; ++b) {
      const {weights} = bundles[b];
      eligible = !weights || weights.w[c] > 0;
    }
    if (eligible) stock += cells[from * G * A + c];
  }
  if (asked <= stock) return;
  const equals: number[] = [];
  for (let b = 0; b < bundles.length; ++b)
    for (let k = 0; k < bundles[b].flows.length; ++k) {
      const {priority, index} = bundles[b].flows[k];
      if (priority === level) equals.push(index);
    }
  sharePersons(workspace.granted, line, equals, stock, true);
}

function takeFlow(
  {parts, workspace, ledger, random, run}: Pass,
  t: number,
  from: number,
  flow: Flow
): void {
  const {state: S, group: G, age: A} = parts.shape;
  const {cells, arrivals, arrived} = workspace.scratch;
  const {granted} = workspace;
  const {weights, to, index} = flow;
  const at = t * parts.flows.length + index;
  const base = from * G * A;
  let rest = granted[at];
  random!.seek(run, t, flow.spreadKey, 0);
  // After the first round only persons are wanted that full cells could not give.
  for (let round = 0; round < 50 && rest > 0; ++round) {
    let mass = massOf(cells, base, weights, G, A);
    if (!(mass > 0)) break;
    let open = rest;
    for (let g = 0; g < G && open > 0; ++g) {
      const high = weights ? weights.high[g] : A;
      for (let a = weights ? weights.low[g] : 0; a < high && open > 0; ++a) {
        const c = g * A + a;
        const n = cells[base + c];
        const part = n * (weights ? weights.w[c] : 1);
        if (part === 0) continue;
        const drawn = drawPart(random!, open, part, mass);
        mass -= part;
        open -= drawn;
        const k = Math.min(drawn, n);
        if (k === 0) continue;
        rest -= k;
        cells[base + c] = n - k;
        if (to >= 0) arrivals[to * G * A + c] += k;
        if (!ledger) continue;
        ledger.left[t * S * G * A + base + c] += k;
        if (to >= 0) ledger.entered[t * S * G * A + to * G * A + c] += k;
      }
    }
  }
  if (to >= 0) arrived[to] = 1;
  granted[at] -= rest;
}
