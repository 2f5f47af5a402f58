import type {Label, Language} from "../../quantity/label.js";
import {wordsOf} from "../words/wordsOf.js";
import {say} from "./say.js";

/**
 * Sets sentences one after the other, with a space between those of English.
 *
 * @param sentences - those that are there; others are undefined
 * @param language - zh or en
 * @example
 * joinSentences([{zh: "一。", en: "One."}, undefined, {zh: "二。", en: "Two."}], "en") // => "One. Two."
 */
export function joinSentences(
  sentences: readonly (Label | undefined)[],
  language: Language
): string {
  return wordsOf(language).sentences(
    sentences.flatMap((sentence) => (sentence ? [say(sentence, language)] : []))
  );
}
