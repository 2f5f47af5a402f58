import {readFileSync} from "node:fs";
import {parse} from "csv-parse/sync";
import type {RetirementChoice, RetirementClass} from "../../src/entries/pipeline.js";

export const classes: RetirementClass[] = ["men60", "women55", "women50"];
export const choices: RetirementChoice[] = ["early", "onTime", "late"];
export const rules: Record<string, string>[] = parse(readFileSync("data/rules.csv", "utf8"), {
  columns: true,
  bom: true
});
export const classOf = (id: string): RetirementClass =>
  id.includes("_women55_") ? "women55" : id.includes("_women50_") ? "women50" : "men60";
