import type {Label} from "../quantity/label.js";
import {units} from "../quantity/unit.js";

/** A unit that figures are printed in: its names, and what the model calls it. */
interface FigureUnit extends Label {
  /** Unit of the model's results and of targets (see `units`); absent where they have none such. */
  model?: string;
  /** Counts things that have no parts. */
  whole: boolean;
}

/** Units that figures.csv has names of its own for, and what the model calls them. */
const own: Readonly<Record<string, FigureUnit>> = {
  person: {model: "person", whole: true, zh: "人", en: "people"},
  "person-time": {model: "person-time", whole: true, zh: "人次", en: "person-times"},
  institution: {model: "body", whole: true, zh: "家", en: "institutions"},
  enterprise: {model: "body", whole: true, zh: "家", en: "enterprises"},
  CNY: {model: "CNY", whole: false, zh: "元", en: "yuan"},
  share: {model: "1", whole: false, zh: "", en: ""},
  per_10k_workers: {
    model: "person per 10,000",
    whole: false,
    zh: "人/万人",
    en: "per 10,000 workers"
  },
  vacancies_per_seeker: {
    model: "vacancies per seeker",
    whole: false,
    zh: "",
    en: "vacancies per job seeker"
  },
  event: {model: "event", whole: true, zh: "场", en: "events"},
  medal: {whole: true, zh: "枚", en: "medals"},
  year: {model: "yr", whole: false, zh: "年", en: "years"},
  rank: {model: "rank", whole: false, zh: "位", en: ""}
};

/** The units of figures.csv, by the name they have there: its own, and those of the model. */
export const figureUnits: Readonly<Record<string, FigureUnit>> = {
  ...Object.fromEntries(
    Object.entries(units).map(([unit, {zh, en, whole}]) => [
      unit,
      {model: unit, whole: whole === true, zh, en}
    ])
  ),
  ...own
};

/**
 * What the model calls a unit of figures.csv; a unit that it has no name for keeps its own.
 *
 * @example
 * modelUnit("share") // => "1"
 * modelUnit("per_10k_workers") // => "person per 10,000"
 * modelUnit("medal") // => "medal"
 */
export function modelUnit(unit: string): string {
  return (Object.hasOwn(figureUnits, unit) && figureUnits[unit].model) || unit;
}
