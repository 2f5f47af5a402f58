import type {Basis} from "../../lib/project/assumption.js";
import type {Language} from "../../lib/quantity/label.js";
import {wordsOf} from "../../words/wordsOf.js";

/** What a number rests on: the figures it is published in, or that it is assumed, and what it can be compared with. */
export function basisLinks(
  {kind, sources}: Basis,
  language: Language
): {text: string; href?: string}[] {
  const figures = sources.map((source) => ({
    text: source,
    href: `./data.html#${encodeURIComponent(source)}`
  }));
  return kind === "source" ? figures : [{text: wordsOf(language).terms.assumption}, ...figures];
}
