/**
 * A sentence as somebody reads it who has no folder of files: what stands in brackets to say in which file to write, or by which id a
 * published figure or rule is listed, is left out; the rest of a bracket stays.
 *
 * @param text - a sentence of findings, verdicts, assumptions or notes
 * @param ids - those of published figures and rules, which pages link beside the sentence
 * @returns the same sentence without such references
 * @example
 * readerText("登记是否完成（progress.csv），即可判断。") // => "登记是否完成，即可判断。"
 * readerText("本市1440（2024年，CZ03）", new Set(["CZ03"])) // => "本市1440（2024年）"
 * readerText("It can mean two things (calibration.yaml).") // => "It can mean two things."
 */
export function readerText(text: string, ids: ReadonlySet<string> = new Set()): string {
  return text.replace(brackets, (whole: string, gap: string, open: string, inside: string) => {
    const parts = inside.split(separators);
    const kept = parts.filter((part) => !refers(part, ids));
    if (kept.length === parts.length) return whole;
    const [separator = ""] = inside.match(separators) ?? [];
    return kept.length === 0
      ? ""
      : `${gap}${open}${kept.join(separator)}${open === "（" ? "）" : ")"}`;
  });
}

const brackets = /(\s?)([（(])([^（）()]+)[）)]/g;
const separators = /[，,、；;]\s*/;

/** Whether a part of a bracket names a file, or is the id of a figure or a rule. */
function refers(part: string, ids: ReadonlySet<string>): boolean {
  return ids.has(part.trim()) || /(?:^|[\s/])[\w-]+\.(?:yaml|csv|md|json)(?![\w.])/.test(part);
}
