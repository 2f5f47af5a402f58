import type {DriverShift} from "../pipeline/pace.js";
import {compileReading} from "../plan/compileReading.js";
import type {Plan} from "../project/plan.js";
import {equalReadings} from "./equalReadings.js";
import {Influence} from "./influence.js";
import type {KnownSources} from "./knownYears.js";
import {knownNumber, outsideRun} from "./outsideRun.js";
import type {YearlyDriver} from "./paceDrivers.js";
import type {ParameterSource} from "./parameterSource.js";
import {type CellSources, type TalliedCell, talliedCells} from "./talliedCells.js";
import {TalliedReading} from "./talliedReading.js";

/** What is counted over the runs of one plan under one scenario. */
interface TallyOptions extends CellSources {
  plan: Pick<Plan, "targets"> & Partial<Pick<Plan, "until">>;
  /** Id of the definition of the start that the reporting body states; default none. */
  definition?: string;
  source: Pick<ParameterSource, "parameters" | "option" | "chances">;
  /** What moves the runs besides their parameters; default nothing. */
  drivers?: readonly YearlyDriver[];
  /** Runs that will be made. */
  runs: number;
  /** Figures and register, for what readings look at before the start; absent: nothing is known. */
  sources?: KnownSources;
}

/** Runs of a stratum, strata needed, and how many independent runs a run can be worth. */
const [stratum, fewestStrata, mostWorth] = [32, 16, 16];

/** Runs whose numbers wait to be taken in by the sketches together: what is so far apart does not compete for the same lines of a cache. */
const block = 504;

/** Everything counted over the runs of a plan; counting allocates nothing. Of a reading and a run it keeps a byte: whether it held. */
export class Tally {
  /** Runs counted. */
  runs = 0;
  /** The same, each as often as it counts: that is what shares are of. */
  total = 0;
  #squares = 0;
  readonly #cells: readonly TalliedCell[];
  /** Where those stand that have one place in every run, of every model one after the other; the other cells come after. */
  readonly #places: readonly Int32Array[];
  readonly readings: readonly TalliedReading[];
  /** The headline readings, whose causes are kept. */
  readonly explained: readonly TalliedReading[];
  readonly influence: Influence;
  /** What moves the runs besides their parameters. */
  readonly drivers: readonly YearlyDriver[];
  readonly #source: TallyOptions["source"];
  readonly #held: Uint8Array[];
  readonly #times: Float64Array;
  readonly #causes: Float64Array;
  /** Numbers of the cells of the last runs, [cell][run], and how often each of these runs counts: one cell after the other takes them in. */
  readonly #waiting: Float64Array;
  readonly #waitingTimes = new Float64Array(block);
  #waits = 0;
  /** Each of these counts once. */
  #alike = true;
  /** Runs in the order of a parameter, by the parameter; of so many runs. */
  #orders = new Map<number, number[]>();
  #ordered = 0;

  /**
   * @param options - see {@link TallyOptions}
   * @throws RangeError if a reading names an unknown indicator
   */
  constructor(options: TallyOptions) {
    const {source, runs, drivers = []} = options;
    this.readings = readingsOf(options);
    this.#cells = talliedCells(options, this.readings);
    this.#places = options.pipelines.map((_, m) =>
      Int32Array.from(
        this.#cells.filter(({model, published}) => model === m && !published),
        ({cell}) => cell
      )
    );
    this.#waiting = new Float64Array(block * this.#cells.length);
    this.#source = source;
    this.#times = new Float64Array(runs);
    this.#held = this.readings.map(() => new Uint8Array(runs));
    this.#causes = new Float64Array(source.parameters.length + drivers.length);
    this.drivers = drivers;
    this.explained = this.readings.filter(({placed}) => placed.headline);
    this.influence = new Influence(this.#causes.length, this.explained.length, runs);
  }

  /**
   * Counts one run.
   *
   * @param drawn - parameters as the source drew them
   * @param outs - indicators of each pipeline; shape indicator × year, row-major
   * @param times - how often it counts, an integer ≥ 0
   * @param shift - what was added to the innovations of its drivers; default nothing
   */
  push(drawn: Float64Array, outs: readonly Float64Array[], times = 1, shift?: DriverShift): void {
    const {readings, runs} = this;
    this.#times[runs] = times;
    this.total += times;
    this.#squares += times * times;
    const influence = this.influence.open && times > 0 ? this.influence : null;
    influence?.keepParameters(this.#withDrivers(drawn, shift), times);
    let asked: string | undefined;
    let option: string | null = null;
    for (let k = 0; k < readings.length; k++) {
      const reading = readings[k];
      const {model, compiled} = reading.placed;
      const of = compiled.mixed?.alternative;
      // Readings that share an alternative mostly follow each other.
      if (of !== asked) option = (of && this.#source.option?.(runs, of)) || null;
      asked = of;
      reading.push(outs[model], option, times);
      this.#held[k][runs] = reading.holds ? 1 : 0;
    }
    if (times > 0) this.#wait(outs, times);
    for (let k = 0; k < this.explained.length; k++) influence?.keepEvent(k, this.explained[k]);
    this.runs++;
  }

  /** The cells of the fans, with every run that was counted. */
  get cells(): readonly TalliedCell[] {
    this.#takeIn();
    return this.#cells;
  }

  #wait(outs: readonly Float64Array[], times: number): void {
    const cells = this.#cells;
    const waiting = this.#waiting;
    let at = this.#waits;
    for (let m = 0; m < this.#places.length; m++) {
      const [out, places] = [outs[m], this.#places[m]];
      for (let k = 0; k < places.length; k++, at += block) waiting[at] = out[places[k]];
    }
    for (let i = Math.floor(at / block); i < cells.length; i++) {
      const {model, column, published} = cells[i];
      const {row, columns} = (published as TalliedReading).read;
      waiting[i * block + this.#waits] = outs[model][row * columns + column];
    }
    this.#waitingTimes[this.#waits++] = times;
    if (times !== 1) this.#alike = false;
    if (this.#waits === block) this.#takeIn();
  }

  /** A sketch is far from the next in memory, so each takes in what several runs gave. */
  #takeIn(): void {
    const cells = this.#cells;
    for (let i = 0; i < cells.length; i++) {
      const {sketch} = cells[i];
      if (this.#alike) sketch.pushAll(this.#waiting, i * block, i * block + this.#waits);
      for (let run = 0; run < this.#waits && !this.#alike; run++) {
        const value = this.#waiting[i * block + run];
        if (value - value === 0) sketch.push(value, this.#waitingTimes[run]);
      }
    }
    this.#waits = 0;
    this.#alike = true;
  }

  /** How many runs that count alike know as much: (Σ w)² / Σ w², those made where all count once. */
  get effective(): number {
    return this.#squares > 0 ? (this.total * this.total) / this.#squares : 0;
  }

  /** A parameter as it was drawn in the runs whose causes are kept. A view. */
  drawn(parameter: number): Float64Array {
    return this.influence.parameter(parameter);
  }

  /** The number that a headline reading gave in the runs whose causes are kept. A view. */
  read(reading: TalliedReading): Float64Array {
    return this.influence.event(this.explained.indexOf(reading));
  }

  /**
   * The parameter, as it was drawn, that the number of a headline reading follows most closely, whether the number rises with it, and the
   * share of the ranks' variance that it explains.
   */
  leading(reading: TalliedReading): {parameter: number; rises: boolean; share: number} {
    const k = this.explained.indexOf(reading);
    const followed = this.#source.parameters.map((_, parameter) => ({
      parameter,
      rho: this.influence.correlation(k, parameter)
    }));
    const {parameter, rho} = followed.reduce((most, each) =>
      Math.abs(each.rho) > Math.abs(most.rho) ? each : most
    );
    return {parameter, rises: rho > 0, share: rho * rho};
  }

  /**
   * How many independent runs would know the share met as well. Causes are spread evenly over the runs, so that only what varies beside
   * the strongest cause is left to chance: p(1 − p) over the mean of p_s(1 − p_s), s being strata of 32 runs by that cause.
   *
   * @returns at least the runs made; these where they are too few for strata; where runs count differently, {@link effective}
   */
  independentRuns(reading: TalliedReading): number {
    if (this.total !== this.runs || this.#squares !== this.runs) return this.effective;
    const k = this.explained.findIndex(({placed}) => placed.target === reading.placed.target);
    const held = this.#held[this.readings.indexOf(reading)];
    const shares = this.influence.shares()[k]?.subarray(0, this.#causes.length) ?? [];
    const lead = shares.indexOf(shares.reduce((most, share) => Math.max(most, share), 0));
    if (lead < 0) return this.runs;
    const order = this.#orderBy(lead);
    const strata = Math.floor(order.length / stratum);
    if (strata < fewestStrata) return this.runs;
    let within = 0;
    let all = 0;
    for (let s = 0; s < strata; s++) {
      let met = 0;
      for (let i = s * stratum; i < (s + 1) * stratum; i++) met += held[order[i]];
      within += ((met / stratum) * (stratum - met)) / (stratum - 1) / strata;
      all += met / (strata * stratum);
    }
    const worth = within > 0 ? (all * (1 - all)) / within : 1;
    return this.runs * Math.min(mostWorth, Math.max(1, worth));
  }

  /** The runs whose causes are kept, in the order of a parameter; sorted once for all readings. */
  #orderBy(parameter: number): number[] {
    if (this.#ordered !== this.runs) this.#orders.clear();
    this.#ordered = this.runs;
    const values = this.influence.parameter(parameter);
    const order =
      this.#orders.get(parameter) ??
      Array.from(values.keys()).sort((a, b) => values[a] - values[b]);
    this.#orders.set(parameter, order);
    return order;
  }

  /** In how many runs all of these readings held, each as often as it counts. */
  together(members: readonly TalliedReading[]): number {
    const held = members.map((each) => this.#held[this.readings.indexOf(each)]);
    let met = 0;
    for (let run = 0; run < this.runs; run++)
      if (held.every((each) => each[run] === 1)) met += this.#times[run];
    return met;
  }

  /** The parameters of the run, and what drove it besides them. */
  #withDrivers(drawn: Float64Array, shift?: DriverShift): Float64Array {
    const causes = this.#causes;
    causes.set(drawn);
    this.drivers.forEach((driver, i) => {
      causes[drawn.length + i] = driver.value(this.runs, drawn, shift);
    });
    return causes;
  }
}

/** The readings that a run can show, in the plan's order; the others have no count and say why in their verdict. */
function readingsOf(options: TallyOptions): TalliedReading[] {
  const {plan, definition, pipelines, deterministic, sources} = options;
  const definitions = pipelines.map((one) => ({id: one.definition}));
  return plan.targets
    .filter(({kind}) => kind === "forecast")
    .flatMap((target) => {
      const [leads] = equalReadings(target, {definitions, definition});
      return target.readings.flatMap((reading) => {
        const {definition = pipelines[0].definition} = reading;
        const model = pipelines.findIndex((each) => each.definition === definition);
        if (outsideRun(target, reading, pipelines[model], sources)) return [];
        const known = knownNumber(target, reading, pipelines[model], sources);
        const {indicators, years} = pipelines[model];
        const compiled = compileReading(target, reading, {indicators, years, known});
        const now = deterministic[model][compiled.row * compiled.columns];
        const later = years[compiled.first] > (plan.until ?? Number.POSITIVE_INFINITY);
        const headline = reading === leads;
        return [new TalliedReading({target, reading, compiled, model, now, headline, later})];
      });
    });
}
