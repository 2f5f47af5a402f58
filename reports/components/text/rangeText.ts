import type {Language} from "../../lib/quantity/label.js";
import {wordsOf} from "../../words/wordsOf.js";

/** An interval in words that stay clear beside minus signs: 3.7万至5.5万, 37,000 to 55,000. */
export function rangeText(low: string, high: string, language: Language): string {
  const signed = (text: string) => text.replace(/^-/, "−");
  return wordsOf(language).terms.range(signed(low), signed(high));
}
