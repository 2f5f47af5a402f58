/** Integer keys in ascending order, and how many values have each; shape (keys). */
export interface KeyCounts {
  keys: Int32Array;
  counts: Float64Array;
}

/**
 * Writes the buckets of a sketch in few bytes: the first key, then the steps between keys and the counts, each as groups of seven bits,
 * the lowest first, with the eighth bit set where more follow (LEB128).
 *
 * @param buckets - keys ascending, counts whole and ≥ 0
 * @example
 * sketchBytes({keys: new Int32Array([-1, 200]), counts: new Float64Array([3, 1])}) // => new Uint8Array([2, 1, 3, 201, 1, 1])
 */
export function sketchBytes({keys, counts}: KeyCounts): Uint8Array {
  const bytes: number[] = [];
  const write = (whole: number) => {
    let rest = whole;
    for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
    bytes.push(rest);
  };
  write(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const step = i === 0 ? folded(keys[0]) : keys[i] - keys[i - 1];
    write(step);
    write(counts[i]);
  }
  return Uint8Array.from(bytes);
}

/**
 * Reads what {@link sketchBytes} wrote.
 *
 * @param bytes - all of them
 * @throws RangeError if they end too early or too late
 * @example
 * readSketchBytes(sketchBytes({keys: new Int32Array([-7, 9]), counts: new Float64Array([3, 4e9])})).counts // => new Float64Array([3, 4e9])
 */
export function readSketchBytes(bytes: Uint8Array): KeyCounts {
  let at = 0;
  const read = (): number => {
    let whole = 0;
    for (let scale = 1; ; scale *= 128) {
      if (at >= bytes.length)
        throw new RangeError(`invalid sketch; ends too early: ${bytes.length} bytes`);
      const byte = bytes[at++];
      whole += (byte % 128) * scale;
      if (byte < 128) return whole;
    }
  };
  const length = read();
  if (length > bytes.length)
    throw new RangeError(`invalid sketch; more buckets than bytes: ${length}`);
  const keys = new Int32Array(length);
  const counts = new Float64Array(length);
  for (let i = 0; i < length; i++) {
    keys[i] = i === 0 ? unfolded(read()) : keys[i - 1] + read();
    counts[i] = read();
  }
  if (at !== bytes.length)
    throw new RangeError(`invalid sketch; ends too late: ${bytes.length} bytes`);
  return {keys, counts};
}

/** A whole number as one that is not negative: 0, −1, 1, −2, … */
const folded = (key: number) => (key < 0 ? -2 * key - 1 : 2 * key);
const unfolded = (whole: number) => (whole % 2 === 1 ? -(whole + 1) / 2 : whole / 2);
