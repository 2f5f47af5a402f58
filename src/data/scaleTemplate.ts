/** How many are employed where the template's invented numbers would hold: 198,000 high-skilled people at 1,200 per 10,000. */
export const templateEmployed = 1650000;

/** High-skilled people per 10,000 workers in the template: a rate, which a smaller place has as well. */
const density = 1200;

/** An amount in a text of the template: 19.8万, 1.65 million, 198,000 or 198000; not a year, a date or a decimal. */
const amount = /(\d+(?:\.\d+)?)(万| million)|(?<![\d.-])(\d{1,3}(?:,\d{3})+|\d{3,})(?![\d.%]|-\d)/g;

/** Where the amounts of a file stand that grow with the place; unit costs and codes do not. */
const places: Record<string, RegExp | undefined> = {
  "figures.csv": /^EX\d+,.*$/gm,
  "levers.yaml": /^ {4}(?:baseline|range|basis): .*$|^ {6}- \{label: .*$/gm,
  "costs.yaml": /\bmost: \d+/g,
  "model.yaml": /^.*0\.12.*$/gm,
  "calibration.yaml": /\bemployed: \{.*?\}/g
};

/**
 * Scales the numbers that the template invents to a place of another size, so that a district is not given a city's people.
 *
 * Numbers of people, places and bodies are multiplied by employed / 1,650,000 and rounded as finely as the template has them, to two digits at
 * least; the sentences they are printed in follow. Rates, shares, years and unit costs stay.
 *
 * @param text - of a file of the template, without the place's own code
 * @param file - its name in the new folder
 * @param employed - in the place, persons
 * @example
 * scaleTemplate("    baseline: 30000", "levers.yaml", 165000) // => "    baseline: 3000"
 */
export function scaleTemplate(text: string, file: string, employed: number): string {
  const factor = employed / templateEmployed;
  const where = places[file] ?? (file.startsWith("plans/") ? /^.*$/gm : undefined);
  if (!where) return text;
  const scaled = text.replace(where, (part) => scaleAmounts(part, factor));
  if (file === "figures.csv") return scaled.replace(/^EX\d+,.*$/gm, printedPrecision);
  return scaled.replace(/^( {4}step: )(\d{2,})$/gm, (_, key, step) => key + wideStep(step, factor));
}

function scaleAmounts(text: string, factor: number): string {
  return text.replace(amount, (whole, number?: string, scale?: string, plain?: string) => {
    const value = plain
      ? Number(plain.replaceAll(",", ""))
      : Number(number) * (scale === "万" ? 1e4 : 1e6);
    if (value === density || (plain && /^(?:19|20|21)\d\d$/.test(plain))) return whole;
    const got = roundedLike(value, factor);
    if (scale === " million" && got >= 1e6) return `${got / 1e6} million`;
    if (scale === "万" && got >= 1e4) return `${got / 1e4}万`;
    return plain && !plain.includes(",")
      ? String(got)
      : scale === "万"
        ? String(got)
        : grouped(got);
  });
}

/** A multiple with as many digits as the number has, two at least; one of a thing at least. */
function roundedLike(value: number, factor: number): number {
  const digits = Math.max(2, String(value).replace(/0+$/, "").length);
  return Math.max(1, Math.round(Number((value * factor).toPrecision(digits))));
}

const grouped = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, ",");

/** 1, 2 or 5 times a power of ten, as wide as the multiple at most. */
function wideStep(step: string, factor: number): number {
  const most = Math.max(1, Number(step) * factor);
  const power = 10 ** Math.floor(Math.log10(most) + 1e-9);
  return power * (most >= 5 * power ? 5 : most >= 2 * power ? 2 : 1);
}

/** A row whose precision is half a unit of the last digit as printed; a rate keeps its own. */
function printedPrecision(row: string): string {
  const cells = row.split(",");
  const printed = /^(\d+)(?:\.(\d+))?(万?)人/.exec(cells[11]);
  if (!printed || cells[7] === String(density)) return row;
  const [, whole, decimals = "", scale] = printed;
  const zeros = scale === "万" ? 4 - decimals.length : /0*$/.exec(whole)?.[0].length;
  cells[9] = String(0.5 * 10 ** (zeros ?? 0));
  return cells.join(",");
}
