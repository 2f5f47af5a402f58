import type {CompiledModel} from "./compiledModel.js";
import {emptyRow, type Row} from "./row.js";

/** Buffers of a run, overwritten in every step. Not part of the public API. */
export interface Scratch {
  /** Persons now, [state][group][age]. */
  readonly cells: Float64Array;
  /** Persons on their way into states, which states they go to, and between which cells of a state's block they are. */
  readonly incoming: Float64Array;
  readonly expected: Uint8Array;
  readonly entrantsFrom: Int32Array;
  readonly entrantsEnd: Int32Array;
  /** Persons moved by hazards and transfers, not yet among the present, and which states they go to. */
  readonly arrivals: Float64Array;
  readonly arrived: Uint8Array;
  readonly next: Float64Array;
  /** Stocks and cells that requests read. */
  readonly stock: Float64Array;
  readonly inputs: Float64Array;
  /** Exits per hazard, [state][group][age]; summed over age, [state][group]; over groups, [state][age]. */
  readonly ratio: Float64Array;
  readonly ratioByGroup: Float64Array;
  readonly ratioByAge: Float64Array;
  /** The row of ages at work, and a second one where two groups are exposed at once. */
  readonly row: Row;
  readonly other: Row;
  /** Hazards of a row that several sets sum to, who leaves in half a step and in a whole one; zeros. */
  readonly h: Float64Array;
  readonly e: Float64Array;
  readonly f: Float64Array;
  readonly zero: Float64Array;
  /** Shares of a row that leave by schedule, and persons who did. */
  readonly sigma: Float64Array;
  readonly retired: Float64Array;
  /** Shares of a block of cells. */
  readonly block: Float64Array;
  /**
   * Of a block in diffusion mode: who goes one way, who is still to be sent, what is left of their shares, the variance as a
   * multiple of the multinomial's, and uniform numbers.
   */
  readonly way: Float64Array;
  readonly rest: Float64Array;
  readonly unshared: Float64Array;
  readonly spread: Float64Array;
  readonly chance: Float64Array;
  /** Exits per squared hazard, [group][age]; summed over age, over groups. */
  readonly square: Float64Array;
  readonly squareByGroup: Float64Array;
  readonly squareByAge: Float64Array;
  /** How the exits of each state are shared by every two causes, [state][cause][cause]; the same of one state. */
  readonly shared: Float64Array;
  readonly split: Float64Array;
  /** Persons by cause, by destination, by set of causes and age. */
  readonly counts: Float64Array;
  /** Of each state: Σ n x², Σ n x r and Σ n r² over its cells, of whom a share x leaves by hazard and r by schedule. */
  readonly variances: Float64Array;
  readonly bySet: Float64Array;
  /** Noise of totals. */
  readonly noise: Float64Array;
  /** α of the Dirichlet-multinomial left for the transitions, by cell; in diffusion mode the factor of its variance. */
  readonly alpha: Float64Array;
  /** Persons in programmes by steps still to go, and who drops out of each slot in this step. */
  readonly slots: Float64Array;
  readonly dropped: Float64Array;
  /** Persons requested and not yet granted, by flow; rates of taking, by bundle, and what they come to at most. */
  readonly unmet: Float64Array;
  readonly rates: Float64Array;
  /** Where people are taken by chance: the rate at which each flow takes, and how many it is to get. */
  readonly asked: Float64Array;
  readonly given: Float64Array;
}

/** Allocates the buffers of a model's runs. */
export function createScratch({shape, hazards, flows, programmes}: CompiledModel): Scratch {
  // Over forty lines: a list, one buffer a line.
  const {state: S, group: G, age: A} = shape;
  const C = S * G * A;
  const counts = (hazards.causes.length + 1) * S + 1;
  const slots = programmes.reduce((sum, programme) => sum + programme.slots, 0);
  const floats = (n: number) => new Float64Array(n);
  return {
    cells: floats(C),
    incoming: floats(C),
    expected: new Uint8Array(S),
    entrantsFrom: new Int32Array(S),
    entrantsEnd: new Int32Array(S),
    arrivals: floats(C),
    arrived: new Uint8Array(S),
    next: floats(C),
    stock: floats(S),
    inputs: floats(C),
    ratio: floats(C),
    ratioByGroup: floats(S * G),
    ratioByAge: floats(S * A),
    row: emptyRow(),
    other: emptyRow(),
    h: floats(A),
    e: floats(A),
    f: floats(A),
    zero: floats(A),
    sigma: floats(A),
    retired: floats(A),
    block: floats(G * A),
    way: floats(G * A),
    rest: floats(G * A),
    unshared: floats(G * A),
    spread: floats(G * A),
    chance: floats(Math.max(G * A, hazards.exits)),
    square: floats(G * A),
    squareByGroup: floats(G),
    squareByAge: floats(A),
    shared: floats(S * hazards.exits ** 2),
    split: floats(hazards.exits ** 2),
    counts: floats(counts),
    variances: floats(S * 3),
    noise: floats(counts),
    bySet: floats(Math.max(1, hazards.sets.length) * A),
    alpha: floats(C),
    slots: floats(slots),
    dropped: floats(slots),
    unmet: floats(flows.length),
    rates: floats(flows.length + 1),
    asked: floats(flows.length),
    given: floats(flows.length)
  };
}
