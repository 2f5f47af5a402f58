import {type Batch, type LaneWeights, tableOf, laneCount as W} from "../batch/batch.js";
import type {MortalityTable} from "../project/project.js";
import {inflowsOf, oldestAge, type ResidentTotals} from "./certifiedResidents.js";
import {deathHazards} from "./deathHazards.js";
import {groups, settling} from "./origins.js";
import type {PipelineLayout} from "./pipelineLayout.js";
import type {RunInputs} from "./runInputs.js";
import type {WorkforceRun} from "./workforceRun.js";

/** Residents of the runs that are made side by side. */
export interface LaneResidents {
  /** Those of all lanes. */
  readonly totals: ResidentTotals;
  /** Takes in the draws that were written; false where their residents cannot be followed so. */
  load(): boolean;
  /** Takes over the people of all lanes, while the batch has them as they start. */
  begin(): void;
  /** Follows them through what the runs granted. */
  follow(): void;
}

/** What residents are counted in: years, groups, their ages, and those of them that the workforce has. */
interface ResidentShape {
  n: number;
  G: number;
  A: number;
  working: number;
  /** Ages that a group can have. */
  widths: readonly number[];
}

function shapeOf({years, ages: {from, to}}: PipelineLayout): ResidentShape {
  const [A, working] = [oldestAge - from + 1, to - from + 1];
  return {n: years.length, G: groups.length, A, working, widths: [A, working, working]};
}

/** Lengths of the numbers of a lane, by what they are; the hazards of men and women are shared by all lanes. */
function lengthsOf({n, G, A}: ResidentShape) {
  return {
    persons: 2 * G * A,
    stay: A,
    remain: n * G,
    men: n,
    ratio: n,
    counts: 1,
    share: 1,
    mass: 1,
    mayRise: A,
    one: 1,
    settling: 1,
    moved: 1,
    totals: 2 * (n + 1),
    menHazards: Math.ceil((n * A) / W),
    womenHazards: Math.ceil((n * A) / W)
  };
}

type Places = Record<keyof ReturnType<typeof lengthsOf>, Float64Array>;

/** How many numbers a lane of the residents take. */
export function residentsRoom({layout}: WorkforceRun): number {
  return Object.values(lengthsOf(shapeOf(layout))).reduce((sum, length) => sum + length, 0);
}

/** What the residents of all lanes are followed with. */
interface Followed {
  batch: Batch;
  shape: ResidentShape;
  places: Places;
  inflows: ReturnType<typeof inflowsOf>;
  /** Ages that come in with first certificates, as graduates, as arrivals: of the group of that place. */
  spreads: readonly {weights: LaneWeights; table: Float64Array}[];
}

/**
 * Prepares following the residents of all lanes of a batch, step by step as {@link CertifiedResidents}.update follows those of one run,
 * to the same bits.
 *
 * @param batch - with room for {@link residentsRoom} numbers a lane
 * @param workforce - whose runs are made
 * @param inputs - of all lanes
 */
export function laneResidents(
  batch: Batch,
  workforce: WorkforceRun,
  {layout, startValues}: RunInputs,
  mortality: MortalityTable
): LaneResidents {
  const {rows, classShare, table, ages} = layout;
  const outMigration = tableOf(batch, workforce.engine.slot("outMigration"));
  const followed = prepare(batch, workforce, mortality);
  const {shape, places} = followed;
  const {n, A} = shape;
  const most = Math.max(...places.menHazards, ...places.womenHazards);
  const yearly = (row: number) => table.values.subarray(row * n * W, (row + 1) * n * W);
  const [ratio, men] = [yearly(rows["death.cityRatio"]), yearly(classShare[0])];
  return {
    totals: {
      belowHighSkilled: places.totals.subarray(0, (n + 1) * W),
      highSkilled: places.totals.subarray((n + 1) * W)
    },
    load() {
      places.ratio.set(ratio);
      places.men.set(men);
      for (let w = 0; w < W; w++) {
        const rising = startValues[rows["age.awardTo"] * W + w] - ages.from + 1;
        for (let a = 0; a < A; a++) places.mayRise[a * W + w] = a < rising ? 1 : 0;
      }
      return outMigration.every((hazard) => hazard < 700) && ratio.every((x) => x * most < 700);
    },
    begin() {
      const {byteOffset, byteLength} = outMigration;
      batch.kernels.decay(byteOffset, places.remain.byteOffset, byteLength);
      takeOver(followed, workforce);
    },
    follow() {
      for (let t = 0; t < n; t++) {
        surviveYear(followed, t);
        letIn(followed, t);
        addUp(followed, t + 1);
      }
    }
  };
}

function prepare(batch: Batch, workforce: WorkforceRun, mortality: MortalityTable): Followed {
  const {layout, engine} = workforce;
  const shape = shapeOf(layout);
  const span = {from: layout.ages.from, to: oldestAge};
  let at = 0;
  const places = Object.fromEntries(
    Object.entries(lengthsOf(shape)).map(([name, length]) => {
      at += length * W;
      return [name, batch.own.subarray(at - length * W, at)];
    })
  ) as Places;
  places.menHazards.set(deathHazards(mortality, "men60", layout.years, span));
  places.womenHazards.set(deathHazards(mortality, "women55", layout.years, span));
  places.one.fill(1);
  places.settling.fill(settling);
  const spreads = ["award", "graduate", "arrival"].map((name) => {
    const slot = engine.slot(`spread.${name}`);
    const found = [...batch.weights].find(([{table}]) => table.values === slot);
    if (!found) throw new RangeError(`invalid batch; has no weights: ${name}`);
    return {weights: found[1], table: tableOf(batch, found[0].w)};
  });
  return {batch, shape, places, inflows: inflowsOf(workforce), spreads};
}

/** Address of an age of a group and grade. */
function personsAt({batch, shape: {G, A}, places}: Followed, grade: number, g: number, a = 0) {
  return places.persons.byteOffset + ((grade * G + g) * A + a) * batch.stride;
}

/** Takes over the people of the workforce at the start, by grade. */
function takeOver(followed: Followed, {layout: {ladder}}: WorkforceRun): void {
  const {batch, shape, places} = followed;
  const {kernels, slabs, stride} = batch;
  const {G, working} = shape;
  places.persons.fill(0);
  for (let l = 0; l < ladder.ids.length; l++)
    for (let g = 0; g < G; g++) {
      if (!ladder.skilled[l]) continue;
      const cells = slabs.cells.byteOffset + (l * G + g) * working * stride;
      const into = personsAt(followed, ladder.highSkilled[l] ? 1 : 0, g);
      kernels.addCells(into, cells, places.one.byteOffset, working * stride);
    }
  addUp(followed, 0);
}

/** Lets a year of deaths and out-migration pass. */
function surviveYear(followed: Followed, t: number): void {
  const {batch, shape, places} = followed;
  const {kernels, stride} = batch;
  const {G, A, widths} = shape;
  const stay = places.stay.byteOffset;
  kernels.mixedDecay(
    places.menHazards.byteOffset + 8 * t * A,
    places.womenHazards.byteOffset + 8 * t * A,
    places.men.byteOffset + t * stride,
    places.ratio.byteOffset + t * stride,
    stay,
    A * stride
  );
  for (let g = 0; g < G; g++) {
    const [below, high] = [personsAt(followed, 0, g), personsAt(followed, 1, g)];
    const remain = places.remain.byteOffset + (t * G + g) * stride;
    kernels.surviveCells(below, high, stay, remain, widths[g] * stride);
  }
}

/** Lets in what the runs granted in a year, in the order of `inflowAdder`. */
function letIn(followed: Followed, t: number): void {
  const {batch, places, inflows, spreads} = followed;
  rise(followed, t);
  for (let grade = 0; grade < 2; grade++) {
    const {graduate, arrival, award} = inflows.grades[grade];
    enter(followed, t, grade, 1, graduate);
    enter(followed, t, grade, 2, arrival);
    settleAndAge(followed, grade);
    sumGranted(followed, t, award);
    const {weights, table} = spreads[0];
    const [from, to] = [weights.low[0], weights.high[0]];
    batch.kernels.addCells(
      personsAt(followed, grade, 0, from),
      table.byteOffset + from * batch.stride,
      places.counts.byteOffset,
      (to - from) * batch.stride
    );
  }
}

/** Σ granted over flows, by lane, into `counts`. */
function sumGranted({batch, places}: Followed, t: number, flows: readonly number[]): void {
  const {compiled, slabs} = batch;
  places.counts.fill(0);
  for (const flow of flows) {
    const at = (t * compiled.flows.length + flow) * W;
    for (let w = 0; w < W; w++) places.counts[w] += slabs.granted[at + w];
  }
}

/** Moves who crosses into the high-skilled, in proportion to those up to the oldest age at an award. */
function rise(followed: Followed, t: number): void {
  const {batch, shape, places, inflows} = followed;
  const {counts, mass, share} = places;
  const {byteOffset: weights} = places.mayRise;
  sumGranted(followed, t, inflows.crossing);
  mass.fill(0);
  for (let g = 0; g < shape.G; g++) {
    const span = shape.widths[g] * batch.stride;
    batch.kernels.addUpWeighted(personsAt(followed, 0, g), weights, mass.byteOffset, span);
  }
  for (let w = 0; w < W; w++) share[w] = mass[w] > 0 ? Math.min(1, counts[w] / mass[w]) : 0;
  for (let g = 0; g < shape.G; g++) {
    const [below, high] = [personsAt(followed, 0, g), personsAt(followed, 1, g)];
    const span = shape.widths[g] * batch.stride;
    batch.kernels.riseCells(below, high, share.byteOffset, weights, span);
  }
}

/** Lets people of a group in at mid-year. */
function enter(followed: Followed, t: number, grade: number, g: number, flows: readonly number[]) {
  const {batch, shape, places, spreads} = followed;
  const {stride} = batch;
  const {weights, table} = spreads[g];
  const [from, to] = [weights.low[g], weights.high[g]];
  sumGranted(followed, t, flows);
  batch.kernels.enterCells(
    personsAt(followed, grade, g, from),
    places.counts.byteOffset,
    table.byteOffset + (g * shape.working + from) * stride,
    places.stay.byteOffset + from * stride,
    places.remain.byteOffset + (t * shape.G + g) * stride,
    (to - from) * stride
  );
}

/** Settles graduates and arrivals, all of them at the last age of the workforce, and makes everybody a year older. */
function settleAndAge(followed: Followed, grade: number): void {
  const {batch, shape, places} = followed;
  const {kernels, stride} = batch;
  const {G, A, working} = shape;
  const last = working - 1;
  const [settled, moved] = [places.settling.byteOffset, places.moved.byteOffset];
  const incumbents = personsAt(followed, grade, 0);
  for (let g = 1; g < G; g++) {
    const own = personsAt(followed, grade, g);
    kernels.moveCells(own, incumbents, settled, moved, last * stride);
    kernels.joinCells(incumbents + last * stride, own + last * stride, stride);
  }
  kernels.joinCells(incumbents + (A - 1) * stride, incumbents + (A - 2) * stride, stride);
  for (let g = 0; g < G; g++) {
    const at = (grade * G + g) * A * W;
    const most = g === 0 ? A - 2 : last;
    places.persons.copyWithin(at + W, at, at + most * W);
    places.persons.fill(0, at, at + W);
  }
}

/** Adds up both grades at an instant. */
function addUp(followed: Followed, t: number): void {
  const {batch, shape, places} = followed;
  const {n, widths} = shape;
  for (let grade = 0; grade < 2; grade++) {
    const at = (grade * (n + 1) + t) * W;
    places.totals.fill(0, at, at + W);
    widths.forEach((width, g) => {
      const sum = places.totals.byteOffset + 8 * at;
      batch.kernels.addUp(personsAt(followed, grade, g), sum, width * batch.stride);
    });
  }
}
