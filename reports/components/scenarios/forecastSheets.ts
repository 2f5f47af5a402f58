import type {Project} from "../../lib/project/project.js";
import type {Scenario} from "../../lib/project/scenario.js";
import type {Language} from "../../lib/quantity/label.js";
import {encodeScenario} from "../../lib/scenario/encodeScenario.js";
import type {Forecast} from "../../lib/verdict/forecastSchema.js";

/** One sheet of a workbook, or one CSV file: a heading and rows. */
export interface Sheet {
  name: string;
  head: string[];
  rows: (string | number | null)[][];
}

/** A forecast as tidy tables: verdicts, indicators by year, what was changed, and where it all comes from. */
export function forecastSheets(
  project: Project,
  forecast: Forecast,
  scenario: Scenario,
  language: Language
): Sheet[] {
  const zh = language === "zh";
  const names = new Map(project.plan.targets.map(({id, name}) => [id, name[language]]));
  const band = ["median", "lower80", "upper80", "lower95", "upper95"] as const;
  return [
    {
      name: zh ? "目标" : "targets",
      head: [
        "id",
        "name",
        "kind",
        "reading",
        "probability",
        "standardError",
        "status",
        "unit",
        "goal",
        ...band,
        "expectedShortfall",
        "quote"
      ],
      rows: forecast.targets.flatMap((target) =>
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
    },
    {
      name: zh ? "指标" : "indicators",
      head: ["id", "name", "unit", "year", ...band, "deterministic"],
      rows: forecast.indicators.flatMap((one) =>
        one.years.map((year, i) => [
          one.id,
          one.name[language],
          one.unit,
          year,
          ...band.map((key) => one[key][i]),
          one.deterministic[i]
        ])
      )
    },
    {
      name: zh ? "情景" : "scenario",
      head: ["target", "operation", "value", "from", "to"],
      rows: scenario.changes.map(({target, operation, value, from, to}) => [
        target,
        operation,
        value,
        from ?? null,
        to ?? null
      ])
    },
    {
      name: zh ? "出处" : "provenance",
      head: ["key", "value"],
      rows: [
        ["plan", forecast.plan],
        ["base", scenario.base ?? ""],
        ["scenario", encodeScenario(scenario)],
        ["seed", forecast.seed],
        ["runs", forecast.runs],
        ["version", forecast.version],
        ["inputs", forecast.inputs]
      ]
    }
  ];
}

/** One sheet as CSV: UTF-8 with a byte order mark, so that a spreadsheet opens Chinese right. */
export function sheetText({head, rows}: Sheet): string {
  const cell = (value: string | number | null) => {
    const text = value === null ? "" : String(value);
    return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return `\uFEFF${[head, ...rows].map((row) => row.map(cell).join(",")).join("\n")}\n`;
}
