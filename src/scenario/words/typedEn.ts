import {unitName, units} from "../../quantity/unit.js";
import type {TypedWords} from "./typed.js";

/** What is said of a change as it is typed, in English. */
export const typedEn: TypedWords = {
  setForm: ({got}) => ({
    message: `expected a change as <name>=<value>@<years>, got ${JSON.stringify(got)}`,
    mend: "write it like places.subsidised=50%@2026 or delivery=+5pp@2026-2028; the folder comes before the options"
  }),
  setTarget: ({got, near}) => ({
    message: `expected the id or the whole name of one lever or assumption, got ${JSON.stringify(got)}`,
    mend: `one of ${near.map(({id, kind, en}) => `${id} (${kind} "${en}")`).join(", ")}; skillcast levers lists all`
  }),
  setValue: ({got, unit}) => ({
    message: `expected an amount${unit === "1" ? "" : ` in ${named(unit)}`}, got ${JSON.stringify(got)}`,
    mend: "write it like 40000, 4万, 52%, +5000, ×1.2 or ..60%"
  }),
  setUnit: ({got, unit}) => ({
    message: `expected an amount ${unit === "1" ? "without a unit" : `in ${named(unit)}`}, got ${JSON.stringify(got)}`,
    mend: "leave the unit out, or convert the amount"
  }),
  setPercent: ({got}) => ({
    message: `expected points or a factor for a share, got ${JSON.stringify(got)}, which may mean either`,
    mend: "write +5pp for five points more, ×1.05 for a twentieth more"
  }),
  setPoints: ({got, unit, share}) => ({
    message: share
      ? `expected a rise or a fall in points, got ${JSON.stringify(got)}`
      : `expected an amount in ${named(unit)}, got ${JSON.stringify(got)}: only shares and rates rise by points`,
    mend: share ? "write +5pp or -5pp; 52% sets the share" : "write it like +5000 or +10%"
  }),
  setYears: ({got}) => ({
    message: `expected a year or a span of years after @, got ${JSON.stringify(got)}`,
    mend: "write @2026, @2026-2028 or @-2028"
  })
};

const named = (unit: string) => (Object.hasOwn(units, unit) ? unitName(unit, "en") : unit);
