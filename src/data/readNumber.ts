/** A number read from text, or why there is none. */
export type ReadNumber = {value: number} | {message: string; mend?: string};

const scales: Record<string, number> = {
  "%": 0.01,
  "‰": 0.001,
  千: 1e3,
  万: 1e4,
  萬: 1e4,
  亿: 1e8,
  億: 1e8
};

/**
 * Reads a plain decimal number, and says how to write what people write instead of one.
 *
 * Refused: `NaN`, infinities, numbers beyond double precision (`1e400`), thousands separators, full-width digits, 万,
 * percent signs and words.
 *
 * @param text - as it stands in the cell or after the key
 * @returns the value, or message and mend of the problem
 * @example
 * readNumber("-1.5e3") // => {value: -1500}
 * readNumber("10万多") // => {message: 'expected a number, got "10万多"', mend: "write 100000; a qualifier like 多 goes into the column bound"}
 * readNumber("36%") // => {message: 'expected a number, got "36%"', mend: "write 0.36"}
 */
export function readNumber(text: string): ReadNumber {
  const clean = text.trim();
  if (/^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(clean)) {
    const value = Number(clean);
    if (Number.isFinite(value)) return {value};
    return {message: `expected a finite number, got ${clean}`, mend: "check the exponent"};
  }
  const message =
    clean === "" ? "expected a number, got nothing" : `expected a number, got ${show(text)}`;
  const mend = suggest(clean.normalize("NFKC"));
  return mend ? {message, mend} : {message};
}

function suggest(text: string): string | undefined {
  const found = /^\D*?(-?\d[\d,，_ ]*(?:\.\d+)?)\s*[多余餘]?(%|‰|千|万|萬|亿|億)?(.*)$/su.exec(
    text
  );
  if (!found)
    return /^-?(\.?nan|\.?inf(inity)?)$/i.test(text)
      ? "leave it out if it is not known"
      : undefined;
  const [, digits, scale, rest] = found;
  const value = Number(digits.replace(/[,，_ ]/g, "")) * (scale ? scales[scale] : 1);
  if (!Number.isFinite(value) || /\d/.test(rest)) return undefined;
  const plain = `write ${Number(value.toPrecision(15))}`;
  const qualifier = /多|余|餘|以上|超过|超過|突破|约|約|近|左右/u.exec(text)?.[0];
  return qualifier ? `${plain}; a qualifier like ${qualifier} goes into the column bound` : plain;
}

/** A value as it is shown in an error: quoted, at most 60 characters. */
export function show(value: unknown): string {
  if (value === undefined || value === null || value === "") return "nothing";
  const text = typeof value === "bigint" ? String(value) : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
