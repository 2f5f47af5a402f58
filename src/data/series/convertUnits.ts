import {scaleWords} from "../../quantity/scaleWords.js";

/** A value and its unit as printed. */
export interface UnitValue {
  value: number | null;
  unit: string;
  /** A mark stands beside it: it is what somebody saw and meant. */
  asPrinted?: boolean;
}

/** A scale before a unit: 万人, thousand persons, 1,000 t. */
const scaled =
  /^(十万|百万|千万|[百千万萬亿億]|(?:thousand|million|billion)s?(?: of)?|10?,?000)\s*(.*)$/iu;

/**
 * Brings the values of one series to the unit of its last: 93.4 万人 is 934,000 人. An empty unit is that of the others.
 *
 * @param values - in order of the years
 * @returns values in one unit and what was converted, or the units where one does not convert to the other
 * @example
 * convertUnits([{value: 93.4, unit: "万人"}, {value: 950000, unit: "人"}]).values // => [934000, 950000]
 * convertUnits([{value: 1, unit: ""}, {value: 2, unit: ""}, {value: 3, unit: "%"}]) // => {units: ["", "%"]}
 * convertUnits([{value: 1, unit: "人"}, {value: 2, unit: "元"}]) // => {units: ["人", "元"]}
 */
export function convertUnits(
  values: readonly UnitValue[]
):
  | {unit: string; values: (number | null)[]; converted: {from: string; count: number}[]}
  | {units: string[]} {
  const named = [...new Set(values.map(({unit}) => unit).filter(Boolean))];
  const unit = values.findLast(({unit: own}) => own !== "")?.unit ?? "";
  if (isStrayPercent(values)) return {units: ["", "%"]};
  const [target, factors] = [parse(unit), new Map<string, number>()];
  for (const one of named) {
    const {base, size} = parse(one);
    if (base !== target.base) return {units: named};
    factors.set(one, size / target.size);
  }
  const converted = named.flatMap((from) => {
    const count = values.filter((one) => one.unit === from && one.value !== null).length;
    return factors.get(from) === 1 || count === 0 ? [] : [{from, count}];
  });
  return {
    unit,
    converted,
    values: values.map(({value, unit: own}) =>
      value === null ? null : Number((value * (factors.get(own) ?? 1)).toPrecision(15))
    )
  };
}

/** Whether most values have no unit and a few are percentages, which no missing unit explains. */
function isStrayPercent(values: readonly UnitValue[]): boolean {
  const printed = values.filter(({value}) => value !== null);
  const percent = printed.filter(({unit}) => unit === "%").length;
  return percent > 0 && printed.filter(({unit}) => unit === "").length > percent;
}

function parse(unit: string): {base: string; size: number} {
  const found = scaled.exec(unit.trim());
  if (!found) return {base: unit.trim().toLowerCase(), size: 1};
  const word = found[1].toLowerCase().replace(/ of$/, "").replace(",", "");
  const size = /^\d+$/.test(word) ? Number(word) : scaleWords[word];
  return {base: found[2].trim().toLowerCase(), size};
}
