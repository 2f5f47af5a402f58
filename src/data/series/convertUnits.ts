/** A value and its unit as printed. */
export interface UnitValue {
  value: number | null;
  unit: string;
}

const scale =
  /^(十万|百万|千万|[百千万萬亿億]|thousands?(?: of)?|millions?(?: of)?|billions?(?: of)?|1,?000|10,?000)\s*(.*)$/iu;
const sizes: Readonly<Record<string, number>> = {
  百: 1e2,
  千: 1e3,
  万: 1e4,
  萬: 1e4,
  十万: 1e5,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  億: 1e8,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  "1000": 1e3,
  "10000": 1e4
};

/**
 * Brings the values of one series to the unit of its last: 93.4 万人 is 934,000 人. An empty unit is that of the others.
 *
 * @param values - in order of the years
 * @returns values in one unit and what was converted, or the units where one does not convert to the other
 * @example
 * convertUnits([{value: 93.4, unit: "万人"}, {value: 950000, unit: "人"}]).values // => [934000, 950000]
 * convertUnits([{value: 1, unit: "人"}, {value: 2, unit: "元"}]) // => {units: ["人", "元"]}
 */
export function convertUnits(
  values: readonly UnitValue[]
):
  | {unit: string; values: (number | null)[]; converted: {from: string; count: number}[]}
  | {units: string[]} {
  const named = [...new Set(values.map(({unit}) => unit).filter(Boolean))];
  const unit = values.findLast(({unit: own}) => own !== "")?.unit ?? "";
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

function parse(unit: string): {base: string; size: number} {
  const found = scale.exec(unit.trim());
  if (!found) return {base: unit.trim().toLowerCase(), size: 1};
  const word = found[1]
    .toLowerCase()
    .replace(/s?( of)?$/, "")
    .replace(",", "");
  return {base: found[2].trim().toLowerCase().replace(/^of /, ""), size: sizes[word] ?? 1};
}
