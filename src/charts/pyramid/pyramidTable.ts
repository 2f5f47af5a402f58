import {checkFields} from "../../quantity/checkFields.js";
import type {Language} from "../../quantity/label.js";
import type {ChartTable} from "../frame/chartTable.js";
import {wordsOf} from "../words/wordsOf.js";
import type {Pyramid} from "./pyramid.js";

/**
 * Lists the people of a pyramid, one row an age.
 *
 * @param pyramid - as drawn
 * @param language - of the column titles
 * @returns a table in persons
 * @example
 * pyramidTable({year: 2025, ages: [30], left: {name: {zh: "左", en: "left"}, values: [2]}, right: {name: {zh: "右", en: "right"}, values: [5]}}).rows // => [[30, 2, 5]]
 */
export function pyramidTable(pyramid: Pyramid, language: Language = "zh"): ChartTable {
  checkFields("pyramid", pyramid, {year: "number", ages: "numbers"});
  checkFields("left", pyramid.left, {name: "label", values: "numbers"});
  checkFields("right", pyramid.right, {name: "label", values: "numbers"});
  const {ages, left, right} = pyramid;
  return {
    columns: [
      {id: "age", name: wordsOf(language).column.age, unit: "year"},
      {id: "left", name: left.name[language], unit: "person"},
      {id: "right", name: right.name[language], unit: "person"}
    ],
    rows: ages.map((age, i) => [age, left.values[i], right.values[i]])
  };
}
