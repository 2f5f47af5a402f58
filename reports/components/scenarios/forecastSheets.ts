import type {Project} from "../../lib/project/project.js";
import type {Scenario} from "../../lib/project/scenario.js";
import type {Language} from "../../lib/quantity/label.js";
import {shareScenario} from "../../lib/scenario/shareScenario.js";
import {sheetCell} from "../../lib/table/sheetCell.js";
import type {Forecast} from "../../lib/verdict/forecastSchema.js";
import {wordsOf} from "../../words/wordsOf.js";

/** One sheet of a workbook, or one CSV file: a heading and rows. */
export interface Sheet {
  name: string;
  head: string[];
  rows: (string | number | null)[][];
}

const band = ["median", "lower80", "upper80", "lower95", "upper95"] as const;

/** A forecast as tidy tables: verdicts, indicators by year, what was changed, and where it all comes from. */
export function forecastSheets(
  project: Project,
  forecast: Forecast,
  scenario: Scenario,
  language: Language
): Sheet[] {
  const words = wordsOf(language).scenarios.files;
  return [
    {name: words.targets, ...targetRows(project, forecast, language)},
    {name: words.indicators, ...indicatorRows(forecast, language)},
    {name: words.scenario, ...changeRows(scenario)},
    {name: words.provenance, ...provenanceRows(forecast, scenario, project)}
  ];
}

type Rows = Omit<Sheet, "name">;

/** One row a reading; targets without any have one row. */
function targetRows({plan}: Project, {targets}: Forecast, language: Language): Rows {
  const names = new Map(plan.targets.map(({id, name}) => [id, name[language]]));
  const first = ["id", "name", "kind", "reading", "probability", "standardError", "status", "unit"];
  return {
    head: [...first, "goal", ...band, "expectedShortfall", "quote"],
    rows: targets.flatMap((target) =>
      (target.readings.length > 0 ? target.readings : [target]).map((reading) => [
        target.id,
        names.get(target.id) ?? "",
        target.kind,
        reading.reading,
        reading.probability,
        reading.standardError,
        reading.status,
        target.unit,
        reading.goal,
        ...band.map((key) => reading[key]),
        reading.expectedShortfall,
        target.quote
      ])
    )
  };
}

/** One row an indicator and year. */
function indicatorRows({indicators}: Forecast, language: Language): Rows {
  return {
    head: ["id", "name", "unit", "year", ...band, "deterministic"],
    rows: indicators.flatMap((one) =>
      one.years.map((year, i) => [
        one.id,
        one.name[language],
        one.unit,
        year,
        ...band.map((key) => one[key][i]),
        one.deterministic[i]
      ])
    )
  };
}

function changeRows({changes}: Scenario): Rows {
  return {
    head: ["target", "operation", "value", "from", "to"],
    rows: changes.map(({target, operation, value, from, to}) => [
      target,
      operation,
      value,
      from ?? null,
      to ?? null
    ])
  };
}

function provenanceRows(
  {plan, seed, runs, version, inputs}: Forecast,
  scenario: Scenario,
  project: Project
): Rows {
  return {
    head: ["key", "value"],
    rows: [
      ["plan", plan],
      ["base", scenario.base ?? ""],
      ["scenario", shareScenario(scenario, project)],
      ["seed", seed],
      ["runs", runs],
      ["version", version],
      ["inputs", inputs]
    ]
  };
}

/** One sheet as CSV: UTF-8 with a byte order mark, so that a spreadsheet opens Chinese right, in which no text is taken for a formula. */
export function sheetText({head, rows}: Sheet): string {
  const cell = (value: string | number | null) => {
    const text = value === null ? "" : String(sheetCell(value));
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return `\uFEFF${[head, ...rows].map((row) => row.map(cell).join(",")).join("\n")}\n`;
}
