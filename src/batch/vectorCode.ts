/** Instructions of WebAssembly, as bytes; a number below 0 stands for what `Kernel` puts there. */
export type Code = readonly number[];

/** One code after the other; `concat` takes a tenth of the time of `flat`. */
export function joined(codes: readonly Code[]): Code {
  return ([] as number[]).concat(...codes);
}

/** Writes an unsigned integer in as few groups of seven bits as it takes (LEB128). */
export function unsignedBytes(n: number): number[] {
  const bytes: number[] = [];
  for (; n > 0x7f; n >>>= 7) bytes.push((n & 0x7f) | 0x80);
  return [...bytes, n];
}

/** The same for a signed integer of 32 bits. */
function signedBytes(n: number): number[] {
  const bytes: number[] = [];
  for (; n < -64 || n > 63; n >>= 7) bytes.push((n & 0x7f) | 0x80);
  return [...bytes, n & 0x7f];
}

/** An instruction of 128-bit vectors on what the operands leave. */
function vectorOf(opcode: number): (...operands: Code[]) => Code {
  const instruction = [0xfd, ...unsignedBytes(opcode)];
  return (...operands) => joined([...operands, instruction]);
}

/**
 * Instructions on two numbers side by side, each rounded as JavaScript rounds: IEEE 754 doubles, `max` and `min` with the zeros in order as
 * `Math.max` and `Math.min` have them. `choose(a, b, mask)` takes a where the mask holds, else b.
 */
export const vector = {
  add: vectorOf(0xf0),
  sub: vectorOf(0xf1),
  mul: vectorOf(0xf2),
  div: vectorOf(0xf3),
  min: vectorOf(0xf4),
  max: vectorOf(0xf5),
  /** The second where the first is below it: of numbers other than −0 what `max` gives, in one instruction of most machines. */
  raised: vectorOf(0xf7),
  neg: vectorOf(0xed),
  abs: vectorOf(0xec),
  sqrt: vectorOf(0xef),
  equal: vectorOf(0x47),
  above: vectorOf(0x4a),
  atLeast: vectorOf(0x4c),
  and: vectorOf(0x4e),
  or: vectorOf(0x50),
  choose: vectorOf(0x52),
  /** Whether a bit of the two is set, as an integer. */
  any: vectorOf(0x53)
};

/** Instructions on four words of 32 bits, or on two of 64. */
export const words = {
  add: vectorOf(0xae),
  xor: vectorOf(0x51),
  shiftRight: vectorOf(0xad),
  /** Products of 64 bits of the lower two words, of the upper two, unsigned. */
  productsLow: vectorOf(0xde),
  productsHigh: vectorOf(0xdf),
  /** The lower two words as doubles, unsigned. */
  toDoubles: vectorOf(0xff),
  /** Two doubles cut to whole words, signed, which are the lower two; and as doubles again. */
  whole: vectorOf(0xfc),
  wholeToDoubles: vectorOf(0xfe),
  /** The lower two words, signed, made 64 bits wide. */
  widen: vectorOf(0xc7),
  spread: vectorOf(0x11),
  /** Words of two vectors a and b by their place, 0 to 3 of a, 4 to 7 of b. */
  pick(a: Code, b: Code, ...places: [number, number, number, number]): Code {
    const bytes = places.flatMap((place) => [0, 1, 2, 3].map((k) => place * 4 + k));
    return [...a, ...b, 0xfd, 0x0d, ...bytes];
  }
};

/** Instructions on two words of 64 bits, signed. */
export const wide = {
  add: vectorOf(0xce),
  sub: vectorOf(0xd1),
  shiftLeft: (x: Code, bits: number): Code => vectorOf(0xcb)(x, integer.of(bits)),
  shiftRight: (x: Code, bits: number): Code => vectorOf(0xcc)(x, integer.of(bits)),
  /** The same word twice. */
  of: (n: number): Code => [
    ...[0xfd, 0x0c],
    ...new Uint8Array(BigInt64Array.of(BigInt(n), BigInt(n)).buffer)
  ]
};

/** The same number twice. */
export function pairOf(x: number): Code {
  return [0xfd, 0x0c, ...new Uint8Array(Float64Array.of(x, x).buffer)];
}

/** The same word of 32 bits four times. */
export function wordsOf(x: number): Code {
  return [0xfd, 0x0c, ...new Uint8Array(Int32Array.of(x, x, x, x).buffer)];
}

/** An integer, and instructions on integers. */
export const integer = {
  of: (n: number): Code => [0x41, ...signedBytes(n)],
  add: (x: Code, y: Code): Code => [...x, ...y, 0x6a],
  sub: (x: Code, y: Code): Code => [...x, ...y, 0x6b],
  mul: (x: Code, y: Code): Code => [...x, ...y, 0x6c],
  div: (x: Code, by: number): Code => [...x, ...integer.of(by), 0x6e],
  shiftRight: (x: Code, bits: number): Code => [...x, ...integer.of(bits), 0x76],
  below: (x: Code, y: Code): Code => [...x, ...y, 0x49]
};

/** Loads a vector from an address and so many bytes after it, as a code says; default none. */
export function load(address: Code, after: Code = [0]): Code {
  return [...address, 0xfd, 0x00, 3, ...after];
}

/** Loads an integer from so many bytes after an address. */
export function loadInteger(address: Code, after: number): Code {
  return [...address, 0x28, 2, ...unsignedBytes(after)];
}

/** Loads one number from an address, twice. */
export function loadPair(address: Code): Code {
  return [...address, 0xfd, 0x0a, 3, 0];
}

/** Stores a vector there. */
export function store(address: Code, value: Code, after: Code = [0]): Code {
  return [...address, ...value, 0xfd, 0x0b, 3, ...after];
}
