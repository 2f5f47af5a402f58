/** Product of two matrices given as rows. */
export function multiplyMatrix(
  a: readonly (readonly number[])[],
  b: readonly (readonly number[])[]
): number[][] {
  const columns = b[0]?.length ?? 0;
  return a.map((row) => {
    const out = new Array<number>(columns).fill(0);
    for (let k = 0; k < row.length; ++k) {
      const x = row[k];
      if (x === 0) continue;
      const other = b[k];
      for (let j = 0; j < columns; ++j) out[j] += x * other[j];
    }
    return out;
  });
}

/** The identity matrix of size n, times a factor. */
export function identityMatrix(n: number, factor = 1): number[][] {
  return Array.from({length: n}, (_, i) =>
    Array.from({length: n}, (_, j) => (i === j ? factor : 0))
  );
}

/** a + factor · b. */
export function addMatrix(
  a: readonly (readonly number[])[],
  b: readonly (readonly number[])[],
  factor = 1
): number[][] {
  return a.map((row, i) => row.map((x, j) => x + factor * b[i][j]));
}

/** Checks that rows make a square matrix of finite numbers; returns its size. */
export function squareSize(rows: readonly (readonly number[])[], name: string): number {
  const n = Array.isArray(rows) ? rows.length : 0;
  if (n === 0) throw new TypeError(`invalid ${name}; not a list of rows: ${JSON.stringify(rows)}`);
  rows.forEach((row, i) => {
    if (!(Array.isArray(row) && row.length === n))
      throw new RangeError(`invalid ${name}; not square, row ${i} of ${n}: ${row?.length}`);
    row.forEach((x, j) => {
      if (!Number.isFinite(x))
        throw new RangeError(`invalid ${name}; not finite at row ${i}, column ${j}: ${x}`);
    });
  });
  return n;
}
