import {mapping} from "../../check/mappings.js";
import type {Figure} from "../../project/figure.js";

/** The figures of a plan's own place, by its code or its Chinese name. */
export function placeFigures(plan: unknown, figures: readonly Figure[]): Figure[] {
  const {placeCode: code, place: names} = mapping(plan);
  const {zh} = mapping(names);
  return figures.filter(
    ({placeCode, place}) => (code !== "" && placeCode === code) || place === zh
  );
}
