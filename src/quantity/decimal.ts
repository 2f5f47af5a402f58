/** The shortest decimal that reads back as a number: value = ±0.d₁d₂… · 10^point; `digits` is "0" for zero. */
export interface Decimal {
  negative: boolean;
  digits: string;
  point: number;
}

/** The shortest decimal digits that read back as the same double. */
export function decimalOf(value: number): Decimal {
  const [, sign, first, rest = "", exponent] = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(
    value.toExponential()
  )!;
  return {negative: sign === "-", digits: first + rest, point: Number(exponent) + 1};
}

/** Writes a decimal in plain notation, its point moved by `shift` places to the right. */
export function writeDecimal({negative, digits, point}: Decimal, shift: number): string {
  const at = point + shift;
  const padded = at <= 0 ? "0".repeat(1 - at) + digits : digits.padEnd(at, "0");
  const cut = Math.max(at, 1);
  const fraction = padded.slice(cut).replace(/0+$/, "");
  const whole = padded.slice(0, cut);
  const text = fraction === "" ? whole : `${whole}.${fraction}`;
  return negative && /[1-9]/.test(text) ? `-${text}` : text;
}
