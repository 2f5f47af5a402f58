import {say} from "../../charts/text/say.js";
import type {Figure} from "../../project/figure.js";
import type {Language} from "../../quantity/label.js";

/**
 * What names a figure to a reader: its id and what it counts, in English as its key says.
 *
 * @param figures - of figures.csv
 * @param language - of the reader
 * @returns the id alone where there is no such figure
 */
export function figureNamer(
  figures: readonly Pick<Figure, "id" | "indicator" | "indicatorZh">[],
  language: Language
): (id: string) => string {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  return (id) => {
    const figure = byId.get(id);
    if (!figure) return id;
    const {indicator, indicatorZh} = figure;
    return `${id} ${say({zh: indicatorZh, en: indicator.replaceAll("_", " ")}, language)}`;
  };
}
