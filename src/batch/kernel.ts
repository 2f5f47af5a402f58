import {
  type Code,
  integer,
  load,
  loadInteger,
  loadPair,
  store,
  unsignedBytes,
  vector
} from "./vectorCode.js";

/** Integers of a kernel beside its parameters: the lane, the place in a range of cells, its end, a counter. */
const integers = 4;

/** A function of WebAssembly as it is put into a module. */
export interface KernelCode {
  parameters: number;
  integers: number;
  vectors: number;
  body: Code;
}

/** In a code, what is kept at a place for the vector at work, and so many bytes to its lanes. */
const keptPlace = (place: number) => -1 - 2 * place;
const lanePlace = (bytes: number) => -2 - 2 * bytes;

/** Whether a number below 0 means what is kept, and its place. */
const meant = (n: number): [kept: boolean, place: number] => [
  n % 2 !== 0,
  Math.floor((-n - 1) / 2)
];

/**
 * Writes one function that works on vectors of two lanes, all of whose parameters are addresses or lengths in bytes.
 *
 * Numbers of a batch lie [index][lane]: `stride` bytes from one index to the next. `lanes` goes over the lanes of an index, one vector or
 * several at a time; `cells`, within, over a range of indices in the same lanes, so that what is summed stays in the order of the indices.
 * What is written stands once for each of these vectors: numbers below 0 in a code are what differs between them.
 */
export class Kernel<Name extends string> {
  readonly #names: readonly Name[];
  readonly #stride: number;
  readonly #body: number[] = [];
  /** Vectors kept for each of those at work, and how many are at work. */
  #vectors = 0;
  #together = 1;

  /**
   * @param stride - bytes from an index to the next: 8 × lanes
   * @param names - of the parameters
   */
  constructor(stride: number, names: readonly Name[]) {
    this.#stride = stride;
    this.#names = names;
  }

  /** What a parameter holds. */
  parameter(name: Name): Code {
    return this.#local(this.#names.indexOf(name));
  }

  /** Keeps a vector; returns what reads it. */
  keep(value: Code): Code {
    const read = [0x20, keptPlace(this.#vectors++)];
    this.set(read, value);
    return read;
  }

  /** Gives what was kept another value. */
  set(kept: Code, value: Code): void {
    this.push([...value, 0x21, ...kept.slice(1)]);
  }

  /** Adds instructions that leave nothing, for each of the vectors at work. */
  push(code: Code): void {
    for (let u = 0; u < this.#together; ++u) this.#body.push(...this.#ofVector(code, u));
  }

  /** A code as it is for one of the vectors at work. */
  #ofVector(code: Code, u: number): Code {
    const first = this.#names.length + integers;
    return code.flatMap((n) => {
      if (n >= 0) return n;
      const [kept, place] = meant(n);
      return unsignedBytes(kept ? first + place * this.#together + u : place + 16 * u);
    });
  }

  /** Two lanes of the cell at work, or `after` cells behind it, of the array that a parameter points to. */
  cell(name: Name, after = 0): Code {
    return load(integer.add(this.parameter(name), this.#integer(1)), this.#after(after));
  }

  setCell(name: Name, value: Code, after = 0): void {
    const address = integer.add(this.parameter(name), this.#integer(1));
    this.push(store(address, value, this.#after(after)));
  }

  /** The number of the cell at work in an array of single numbers, which all lanes share. */
  shared(name: Name): Code {
    const cells = integer.sub(this.#integer(1), this.#integer(0));
    return loadPair(integer.add(this.parameter(name), integer.div(cells, this.#stride / 8)));
  }

  /** Two lanes of an index of a parameter's array. */
  lane(name: Name, index = 0): Code {
    return load(integer.add(this.parameter(name), this.#integer(0)), this.#after(index));
  }

  setLane(name: Name, value: Code, index = 0): void {
    const address = integer.add(this.parameter(name), this.#integer(0));
    this.push(store(address, value, this.#after(index)));
  }

  /** Does it for all lanes, so many vectors of two at a time: what takes few numbers is sooner done by several. */
  lanes(together: number, body: () => void): void {
    this.#together = together;
    this.#setInteger(0, integer.of(0));
    this.#while(0, 16 * together, integer.of(this.#stride), 0, body);
  }

  /** Does it for four lanes after the other: with the address of their integers, which lie by lane, and that of their first two lanes in the array of a parameter. */
  fourLanes(body: (integers: Code, address: (name: Name) => Code) => void): void {
    const lane = this.#integer(0);
    this.#setInteger(0, integer.of(0));
    this.#while(0, 32, integer.of(this.#stride), 0, () => {
      const half = integer.shiftRight(lane, 1);
      body(integer.add(this.parameter(this.#names[0]), half), (name) =>
        integer.add(this.parameter(name), lane)
      );
    });
  }

  /** Does it where a mask holds in one of the lanes at work. */
  when(mask: Code, body: () => void): void {
    const masks = Array.from({length: this.#together}, (_, u) => this.#ofVector(mask, u));
    this.#body.push(...vector.any(masks.reduce((all, each) => vector.or(all, each))), 0x04, 0x40);
    body();
    this.#body.push(0x0b);
  }

  /** Does it so many times. */
  times(count: number, body: () => void): void {
    this.#setInteger(3, integer.of(0));
    this.#while(3, 1, integer.of(count), 0, body);
  }

  /** Goes to the first cell of a range of so many bytes as a parameter says; `each` then walks it. */
  from(span: Name): void {
    this.#setInteger(1, this.#integer(0));
    this.#setInteger(2, integer.add(this.#integer(0), this.parameter(span)));
  }

  /** Does it as often as so many cells are left together. */
  each(cells: number, body: () => void): void {
    const reach = (cells - 1) * this.#stride;
    this.#while(1, cells * this.#stride, this.#integer(2), reach, body);
  }

  /** Walks a range of cells one by one. */
  cells(span: Name, body: () => void): void {
    this.from(span);
    this.each(1, body);
  }

  /** Walks several ranges of cells, the first and the end of which stand one after the other, in bytes, from one parameter's address to another's. */
  ranges(list: Name, end: Name, body: () => void): void {
    this.#setInteger(3, this.parameter(list));
    this.#while(3, 8, this.parameter(end), 0, () => {
      const bound = (after: number) =>
        integer.add(this.#integer(0), loadInteger(this.#integer(3), after));
      this.#setInteger(1, bound(0));
      this.#setInteger(2, bound(4));
      body();
    });
  }

  /** The kernel, ended. */
  end(): KernelCode {
    return {
      parameters: this.#names.length,
      integers,
      vectors: this.#vectors * this.#together,
      body: this.#body
    };
  }

  /** So many indices on, in the lanes of the vector at work. */
  #after(indices: number): Code {
    return [lanePlace(indices * this.#stride)];
  }

  #local(index: number): Code {
    return [0x20, ...unsignedBytes(index)];
  }

  #integer(k: number): Code {
    return this.#local(this.#names.length + k);
  }

  #setInteger(k: number, value: Code): void {
    this.#body.push(...value, 0x21, ...unsignedBytes(this.#names.length + k));
  }

  /** While integer k and what it reaches beyond itself is below the end; it then grows by `step`. */
  #while(k: number, step: number, end: Code, reach: number, body: () => void): void {
    const going = integer.below(integer.add(this.#integer(k), integer.of(reach)), end);
    // block; leave it unless going; loop; …; again if going.
    this.#body.push(0x02, 0x40, ...going, 0x45, 0x0d, 0, 0x03, 0x40);
    body();
    this.#setInteger(k, integer.add(this.#integer(k), integer.of(step)));
    this.#body.push(...going, 0x0d, 0, 0x0b, 0x0b);
  }
}
