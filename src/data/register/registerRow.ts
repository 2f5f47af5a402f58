import {checkFault} from "../../check/checkFault.js";
import type {Fault} from "../../check/fault.js";
import {fileFault} from "../../check/fileFault.js";
import {showValue} from "../../check/showValue.js";
import {unknownFault} from "../../check/unknownFault.js";
import {type ProgressRow, workStateNames} from "../../project/progressRow.js";
import type {Project} from "../../project/project.js";
import type {Target} from "../../project/target.js";
import {parseAmount} from "../../quantity/parseAmount.js";
import {windowUnit} from "../../quantity/windowUnit.js";
import {dataFault} from "../dataFault.js";
import {type RegisterKey, visibilityNames} from "./registerColumns.js";
import {writtenDay, writtenPeriod} from "./writtenPeriod.js";

/** Cells of a row by what they hold. */
export type Cells = Partial<Record<RegisterKey, string>>;

/** Where a problem is reported: by the key of a column. */
export type Report = (key: RegisterKey, fault: Fault) => void;

/**
 * Reads a row of a register workbook as people fill it in: numbers as 43.5万, １２, 1,200人 or 36%, times and days in every form that has one
 * reading, states and visibility in either language. Without a visibility a row is internal; without a body the one that leads reports.
 *
 * @param cells - text by column
 * @param project - the plan
 * @param report - receives every fault, with its column
 * @returns the row without its id, or null if anything in it cannot be read
 */
export function registerRow(
  cells: Cells,
  {plan}: Pick<Project, "plan">,
  report: Report
): Omit<ProgressRow, "id"> | null {
  let whole = true;
  const fail: Report = (key, fault) => {
    whole = false;
    report(key, fault);
  };
  const target = plan.targets.find(({id}) => id === cells.target?.normalize("NFKC"));
  if (!target) {
    const ids = plan.targets.map(({id}) => id);
    fail("target", unknownFault("target", cells.target ?? "", ids));
    return null;
  }
  const named = (key: "state" | "visibility", names: typeof workStateNames) =>
    wordOf(cells[key] ?? "", key, names, fail);
  const row = {
    target: target.id,
    period: timeOf(cells.period ?? "", fail),
    ...present("value", amountOf("value", cells, target, fail)),
    ...present("state", named("state", workStateNames) as ProgressRow["state"]),
    ...present("goal", amountOf("ownGoal", cells, target, fail)),
    dated: dayOf(cells.dated ?? "", fail),
    document: textOf("document", cells, fail),
    url: addressOf(cells.url ?? "", fail),
    body: cells.body || (target.bodies[0] ?? plan.issuer),
    enteredBy: textOf("enteredBy", cells, fail),
    visibility: (named("visibility", visibilityNames) ?? "internal") as ProgressRow["visibility"],
    note: cells.note ?? ""
  };
  return whole ? row : null;
}

function present<K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> {
  return value === undefined ? {} : ({[key]: value} as Record<K, V>);
}

function timeOf(text: string, fail: Report): string {
  const period = writtenPeriod(text);
  if (period === null) fail("period", dataFault("progressPeriod", {got: showValue(text)}));
  return period ?? "";
}

function dayOf(text: string, fail: Report): string {
  const day = writtenDay(text);
  if (day === null) fail("dated", checkFault("form", {form: "date", got: showValue(text)}));
  return day ?? "";
}

function textOf(key: "document" | "enteredBy", cells: Cells, fail: Report): string {
  const text = cells[key] ?? "";
  if (text === "") fail(key, fileFault("emptyCell", {}));
  return text;
}

function addressOf(text: string, fail: Report): string {
  if (!/^(https?:\/\/\S+)?$/.test(text))
    fail("url", checkFault("form", {form: "optionalAddress", got: showValue(text)}));
  return text;
}

/** No plan promises as many of anything. */
const largest = 1e12;

/** A number in the unit of the target, or nothing. */
function amountOf(
  key: "value" | "ownGoal",
  cells: Cells,
  target: Target,
  fail: Report
): number | undefined {
  const text = cells[key] ?? "";
  if (text === "") return undefined;
  // As a spreadsheet keeps very small and very large numbers.
  if (/^-?\d(\.\d+)?e[-+]?\d+$/i.test(text)) {
    if (Math.abs(Number(text)) <= largest) return Number(text);
    fail(key, dataFault("largeValue", {most: largest, got: text}));
    return undefined;
  }
  try {
    const {value, unit} = parseAmount(text);
    if (Math.abs(value) > largest) fail(key, dataFault("largeValue", {most: largest, got: text}));
    const own = windowUnit(target.unit);
    if (unit !== undefined && unit !== own && unit !== target.unit)
      fail(key, dataFault("progressUnit", {unit: own, got: showValue(text)}));
    return value;
  } catch {
    fail(key, dataFault("progressAmount", {got: showValue(text)}));
    return undefined;
  }
}

function wordOf(
  text: string,
  key: "state" | "visibility",
  names: typeof workStateNames,
  fail: Report
): string | undefined {
  if (text === "") return undefined;
  const word = text.normalize("NFKC").toLowerCase();
  const found = Object.entries(names).find(
    ([code, {zh, en}]) => zh === word || en === word || code.toLowerCase() === word
  );
  if (!found)
    fail(
      key,
      unknownFault(
        "word",
        text,
        Object.values(names).map(({zh}) => zh)
      )
    );
  return found?.[0];
}
